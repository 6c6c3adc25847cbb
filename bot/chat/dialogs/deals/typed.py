"""Sums and days as they are typed in these dialogs, and the days offered to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from bot.chat.dialogs.choices import no_sum
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.errors import CurrencyMismatch
from bot.domain.money import Money

WHOLE = 100
"""Percent."""

_DAYS_AHEAD = (7, 14, 30)


def typed_sum(text: str, debt: Debt, talk: Talk) -> Money | None:
    """In the debt's currency; None if there is none, or a day instead. Raises `CurrencyMismatch`
    for another one, and what `Money.of` refuses."""
    read = talk.services.reader.read_amount(text, talk.locale)
    if read is None or day_instead(text, talk) is not None:
        return None
    amount = Money.of(read.amount, read.currency or debt.currency)
    if amount.currency != debt.currency:
        raise CurrencyMismatch(debt.currency, amount.currency)
    return amount


def not_a_sum(text: str, talk: Talk) -> str:
    """Why an answer without a sum is asked for again. HTML."""
    day = day_instead(text, talk)
    return no_sum(text, talk) if day is None else talk.html("deal.day_instead", day=day)


def typed_day(text: str, talk: Talk) -> date | None:
    reading = talk.services.reader.read_day(text, talk.locale, talk.today, talk.user.currency)
    return reading.day if reading is not None else None


def day_instead(text: str, talk: Talk) -> date | None:
    """The day that a text names with a word ("20 March"): its number is no sum. What is in digits
    alone ("20.03") may be one, and so may a number that is not the day's ("1.5k")."""
    reader = talk.services.reader
    day = reader.read_day(text, talk.locale, talk.today, talk.user.currency)
    if day is None or not day.alone or not any(char.isalpha() for char in text):
        return None
    read = reader.read_amount(text, talk.locale)
    is_its_number = read is None or (read.currency is None and read.amount == day.day.day)
    return day.day if is_its_number else None


def days_to_choose(talk: Talk, after: date) -> list[tuple[int, str]]:
    """A week, two weeks and a month from today on, if that is `after` a day, each moved to a day
    on which the user works: ordinals with their names."""
    opens = talk.user.calendar.open_day
    days = (opens(talk.today + timedelta(days=ahead)) for ahead in _DAYS_AHEAD)
    return [(day.toordinal(), talk.day(day)) for day in dict.fromkeys(days) if day > after]


def kept(said: dict[str, Any], name: str, debt: Debt) -> Money | None:
    """A sum in a dialog's data, where it stands in the currency's smallest units."""
    minor = said.get(name)
    return None if minor is None else Money(minor, debt.currency)


def total(debts: Iterable[Debt]) -> Money:
    """What is owed on all of them."""
    first, *rest = (debt.balance for debt in debts)
    return sum(rest, first)
