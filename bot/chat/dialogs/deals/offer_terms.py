"""What an offer to take less says so far, and what can be chosen for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from babel.numbers import format_decimal

from bot.chat.dialogs.deals.typed import WHOLE, kept
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind
from bot.domain.ladder.policy import LARGEST_DISCOUNT
from bot.domain.money import Money
from bot.domain.step import policy_of

_DISCOUNTS = (5, 10, 15, 20)
_NO_WORSE = (30, 20, 10)
"""Than an agency: the most first."""
_PARTS = (80, 70, 60, 50)
"""Of what is owed, to close the matter."""


def percent_name(percent: Decimal | int, talk: Talk) -> str:
    """With its sign, as the language writes it."""
    return talk.plain(
        "offer.percent", percent=format_decimal(percent, "#,##0.##", locale=talk.locale.value)
    )


def discounts(debt: Debt, talk: Talk) -> list[tuple[int, str]]:
    """Percentages to take off, with what is left to pay; the one of the client's policy among
    them."""
    own = policy_of(debt, talk.user).discount_percent
    return _priced(sorted({*_DISCOUNTS, own}), debt, talk, is_off=True)


def no_worse_discounts(debt: Debt, talk: Talk) -> list[tuple[int, str]]:
    return _priced(_NO_WORSE, debt, talk, is_off=True)


def parts(debt: Debt, talk: Talk) -> list[tuple[int, str]]:
    """Percentages to be paid."""
    return _priced(_PARTS, debt, talk, is_off=False)


def _priced(
    percents: Iterable[int], debt: Debt, talk: Talk, *, is_off: bool
) -> list[tuple[int, str]]:
    named: list[tuple[int, str]] = []
    for percent in percents:
        pay = to_pay(debt, Decimal(percent), is_off=is_off)
        if pay and pay < debt.balance:
            key = "offer.percent_off" if is_off else "offer.percent_paid"
            share = percent_name(percent, talk)
            named.append((percent, talk.plain(key, percent=share, amount=pay)))
    return named


def to_pay(debt: Debt, percent: Decimal, *, is_off: bool) -> Money:
    """What a percentage of the balance leaves to pay if it `is_off`; else that part itself. What is
    let off is never more than was said."""
    off = debt.balance.percent(percent if is_off else WHOLE - percent)
    return debt.balance - off


def left_by_agency(debt: Debt) -> tuple[Money, Money]:
    """What an agency keeps at most of the balance, and what is left then (playbook, section 5)."""
    fee = debt.balance.percent(LARGEST_DISCOUNT)
    return fee, debt.balance - fee


def refused_sum(pay: Money, debt: Debt, talk: Talk) -> str | None:
    """Why that can't be what is to be paid, if it can't: something has to be let off, and something
    left to pay. HTML."""
    if Money.zero(debt.currency) < pay < debt.balance:
        return None
    return talk.html("offer.not_between", balance=debt.balance)


def summary(said: dict[str, Any], debt: Debt, talk: Talk) -> str:
    """The whole offer, with both sums. HTML."""
    pay = kept(said, "pay", debt) or debt.balance
    off = debt.balance - pay
    terms = {
        "client": debt.client.name,
        "pay": pay,
        "balance": debt.balance,
        "off": off,
        "day": date.fromisoformat(said["by"]),
    }
    if said["kind"] == OfferKind.SETTLEMENT:
        lines = [talk.html("offer.summary_settlement", **terms)]
    else:
        percent = Decimal(off.minor * WHOLE) / debt.balance.minor if debt.balance else Decimal(0)
        share = percent_name(percent, talk)
        lines = [talk.html("offer.summary_discount", **terms, percent=share)]
    return "\n".join([*lines, talk.html("offer.by_itself", balance=debt.balance)])
