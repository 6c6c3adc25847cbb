"""What a person writes: whether it answers the wizard, and what it says of the plan."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from aiogram_dialog.api.entities import Context

from bot.application.ports.understanding import AmountReading, Answers, Intent, Reading
from bot.chat.dialogs.deals.typed import WHOLE, day_instead
from bot.chat.dialogs.plan.draft import NONE, Rows
from bot.chat.dialogs.plan.flow import Planned
from bot.chat.dialogs.states import Planning
from bot.chat.talk import Talk
from bot.domain.errors import CurrencyMismatch
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.schedule import MOST_AGREED

_UNTYPED = (Planning.schedule, Planning.other)
"""Screens that no text answers; a day or a sum alone is still meant for them."""

_DAYS = (
    Planning.what,
    Planning.first,
    Planning.last,
    Planning.own,
    Planning.own_day,
    Planning.rows,
    Planning.row,
    Planning.row_day,
)
_ONE_BY_ONE = (Planning.own_day, Planning.own_sum)
_WHOLE = (Planning.what, Planning.meant)
"""What a whole sentence about the plan of the same client answers."""

_MOST_WORDS = 3
"""Of an answer that looks like an invoice ("$300 now") or a day to be reminded on."""

_VALUES = (Intent.OTHER, Intent.INVOICE, Intent.CORRECTION, Intent.PLAN)
"""How a sum or a number reads that stands alone."""

_FEWEST_ROWS = 2
_NUMBER = re.compile(r"\D{0,3}(\d{1,4})\D{0,3}")


async def answers_plan(text: str, reading: Reading, open_: Context, talk: Talk) -> bool:
    """A sentence about another client, or about something else, is no answer; nor is a command."""
    state, is_short = open_.state, _words(text) <= _MOST_WORDS
    if is_value(text, reading, talk):
        return True
    if state in _UNTYPED or reading.cut_short:
        return False
    if reading.client is not None and not reading.client_recalled:
        return reading.intent is Intent.OTHER or await _is_of_the_same(reading, open_, talk)
    if state == Planning.debts and talk.answers(Answers.EVERYTHING, text):
        return True
    if state in _ONE_BY_ONE and talk.answers(Answers.OF_THE_REST, text):
        return True
    match reading.intent:
        case Intent.OTHER | Intent.CORRECTION | Intent.PLAN:
            return not reading.items
        case Intent.INVOICE:
            return is_short or state == Planning.own
        case Intent.PAYMENT:
            return state == Planning.down_payment
        case Intent.SNOOZE | Intent.RESUME if state in _DAYS:
            return is_short or state in (Planning.last, Planning.own) or _is_a_day(text, talk)
        case Intent.SNOOZE:
            return state == Planning.down_payment and talk.answers(Answers.NONE, text)
        case _:
            return False


def is_value(text: str, reading: Reading, talk: Talk) -> bool:
    """Whether the text is nothing but a day, a number or a sum. By itself it asks for nothing, so
    under a question it is an answer, be it one that does not fit."""
    if _is_a_day(text, talk):
        return True
    if not _words(text):
        return any(char.isdigit() for char in text)
    is_named = reading.client is not None and not reading.client_recalled
    if is_named or reading.what_for or reading.items or _words(text) > _MOST_WORDS:
        return False
    reader = talk.services.reader
    read = reader.read_amount(text, talk.locale) or reader.read_count(text, talk.locale)
    return read is not None and reading.intent in _VALUES


async def _is_of_the_same(reading: Reading, open_: Context, talk: Talk) -> bool:
    if reading.intent is not Intent.PLAN or open_.state not in _WHOLE:
        return False
    said: dict[str, Any] = open_.dialog_data
    debt, _ = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
    return reading.client == debt.client.name


def _is_a_day(text: str, talk: Talk) -> bool:
    day = talk.services.reader.read_day(text, talk.locale, talk.today, talk.user.currency)
    return day is not None and day.alone


def _words(text: str) -> int:
    return sum(any(char.isalpha() for char in word) for word in text.split())


def said_in(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    """The answers that a text gives, by the names of a `PlanDraft`; with `number`, if it is one
    that may be of payments or of money. Empty if it says nothing of a plan. Raises what `Money.of`
    and `sum_of` do."""
    reader, currency = talk.services.reader, talk.user.currency
    rows = reader.read_schedule(text, talk.locale, talk.today, currency)
    if len(rows) >= _FEWEST_ROWS:
        return {"by": "own", "own": rows_of(rows, plan.currency)}
    return _plain_answer(text, plan, talk)


def said_in_a_sentence(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    """The same of a whole sentence about a plan, whatever was asked; empty for any other text."""
    reading = talk.services.reader.read(text, talk.locale, talk.today, talk.user.currency)
    return said_of(reading, plan) if reading.intent is Intent.PLAN else {}


def said_of(reading: Reading, plan: Planned) -> dict[str, Any]:
    """What a whole sentence says. Raises as above."""
    currency = plan.currency
    if reading.dates is not None:
        return {"by": "own", "own": rows_of(reading.dates, reading.currency or currency)}
    said: dict[str, Any] = {}
    if reading.amount is not None:
        amount = sum_of(AmountReading(amount=reading.amount, currency=reading.currency), currency)
        said |= {"by": "amount", "amount": str(amount.amount)}
    elif reading.installments is not None:
        said |= {"by": "count", "count": reading.installments}
    elif reading.last_date is not None:
        said |= {"by": "last", "last": reading.last_date.isoformat()}
    if reading.frequency is not None:
        said["frequency"] = reading.frequency.value
    if reading.first_date is not None:
        said["first"] = reading.first_date.isoformat()
    if reading.down_payment is not None:
        stated = AmountReading(amount=reading.down_payment, currency=reading.currency)
        said["down_payment"] = str(sum_of(stated, currency).amount)
    elif (
        "first" in said and plan.draft.down_payment is None
    ):  # Who names the first day has said how it begins.
        said["down_payment"] = NONE
    return said


def sum_of(reading: AmountReading, currency: str) -> Money:
    """In the plan's currency. Raises `CurrencyMismatch` for another one, and what `Money.of`
    refuses."""
    money = Money.of(reading.amount, reading.currency or currency)
    if money.currency != currency:
        raise CurrencyMismatch(currency, money.currency)
    return money


def rows_of(rows: Any, currency: str) -> Rows:
    """Own days as JSON. Raises what `Money.of` refuses."""
    return [
        (day.isoformat(), None if amount is None else str(Money.of(amount, currency).amount))
        for day, amount in rows
    ]


def _plain_answer(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    reader = talk.services.reader
    if (day := day_instead(text, talk)) is not None and _number_is_of(day, text, talk):
        return {"by": "last", "last": day.isoformat()}
    count, read = reader.read_count(text, talk.locale), reader.read_amount(text, talk.locale)
    said: dict[str, Any] = {}
    if (frequency := reader.read_frequency(text, talk.locale)) is not None:
        said["frequency"] = frequency.value
        if read is None:
            return said  # The number in "every two weeks" counts weeks.
    if read is not None:
        is_count = read.currency is None and count is not None and read.amount == count
        if is_count and count is not None and count <= MOST_AGREED:
            may_be_sum = fits(Money.of(read.amount, plan.currency), plan.rest)
            return said | ({"number": count} if may_be_sum else {"by": "count", "count": count})
        return said | {"by": "amount", "amount": str(sum_of(read, plan.currency).amount)}
    if count is not None:
        return said | {"by": "count", "count": count}
    last = _day(text, talk)
    return {} if last is None else {"by": "last", "last": last.isoformat()}


def sum_in(text: str, talk: Talk) -> AmountReading | None:
    """The answer to "how much?"; None if it holds no sum, or a day instead."""
    if day_instead(text, talk) is not None:
        return None
    return talk.services.reader.read_amount(text, talk.locale)


def count_in(text: str, talk: Talk) -> int | None:
    """The answer to "how many?"; None if it holds no number, or one that is of a day."""
    day = day_instead(text, talk)
    if day is not None and _number_is_of(day, text, talk):
        return None
    return talk.services.reader.read_count(text, talk.locale)


def _number_is_of(day: date, text: str, talk: Talk) -> bool:
    """As in "20 March", but not in "6 months"."""
    read = talk.services.reader.read_amount(text, talk.locale)
    return read is not None and read.amount == day.day


def fits(amount: Money, rest: Money) -> bool:
    """Whether so much each time makes a plan of several parts, and not too many."""
    return amount < rest and rest.minor <= amount.minor * MOST_AGREED


def _day(text: str, talk: Talk) -> date | None:
    read = talk.services.reader.read_day(text, talk.locale, talk.today, talk.user.currency)
    return None if read is None else read.day


def percent_in(text: str, talk: Talk) -> Decimal | None:
    """What part of a sum is meant: "half", "25 %"; nobody pays all of it as a part."""
    percent = talk.services.reader.read_percent(text, talk.locale, alone=True)
    return None if percent is None or percent >= WHOLE else percent


def row_number(text: str) -> int | None:
    """The number of a row, alone: "3", "no. 3"."""
    stated = _NUMBER.fullmatch(_plain(text))
    return None if stated is None else int(stated[1])


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .!,")
