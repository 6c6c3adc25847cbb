"""Plans, later dates and discounts told in a sentence: the dialog opens with what was said.

What was said and can't be is answered with why, and asked for; nothing else of it is lost, and
nothing is recorded before all of it has been shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from aiogram_dialog import DialogManager

from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Reading
from bot.chat.dialogs.deals.offer_terms import to_pay
from bot.chat.dialogs.deals.open import Event, event_of, open_deferral, open_offer
from bot.chat.dialogs.deals.typed import total
from bot.chat.dialogs.plan.open import open_plan
from bot.chat.requests.reference.shown import remember
from bot.chat.screens.answers import open_button, tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Offer, OfferKind
from bot.domain.errors import CurrencyMismatch, DomainError, PromiseTooLarge
from bot.domain.money import Money

BOTH = 2
"""Debts."""


async def plan(reading: Reading, debt: Debt, talk: Talk, manager: DialogManager) -> None:
    """A plan of one instalment is a later date. Raises `AlreadySettled`."""
    await remember(manager, talk, debt.id)
    event = event_of(manager)
    day = reading.first_date or reading.last_date
    open_ = await _open(debt, talk)
    over = _covered(reading, open_)
    if reading.installments == 1 and day is not None and reading.down_payment is None:
        if not over and not _is_named(reading, talk):
            debt = _deferrable(debt, open_, day)
        await open_deferral(event, manager, debt.id, day, over, is_agreed=reading.agreed)
        return
    debt.refuse_if_settled()
    at_most = total(open_)
    draft = plan_draft(await _possible(reading, debt, at_most, talk, event))
    if over:
        draft["debts"] = [each.id for each in over]
    await open_plan(event, manager, debt.id, draft)


async def _open(debt: Debt, talk: Talk) -> Sequence[Debt]:
    """What a plan with the client may cover: the debt, and their others in its currency."""
    together = await talk.services.plan_over(talk.user.id, debt.id)
    return [each for each in together if not each.is_settled]


def _is_named(reading: Reading, talk: Talk) -> bool:
    """Whether one of a client's invoices was meant and no other."""
    return bool(reading.number or reading.what_for) or talk.replied_to is not None


def _deferrable(debt: Debt, open_: Sequence[Debt], day: date) -> Debt:
    """The one of a client's debts that can be put off to `day`: it was expected before, the longest
    ago if that is true of several. `debt` itself if it can be, or none."""
    earlier = sorted((d for d in open_ if d.expected_on < day), key=lambda d: d.expected_on)
    return debt if debt.expected_on < day or not earlier else earlier[0]


def _covered(reading: Reading, open_: Sequence[Debt]) -> Sequence[Debt]:
    """Those that were said to be covered; none if that was not said, or holds of another number of
    them."""
    is_of_both = reading.both and len(open_) == BOTH
    return open_ if reading.everything or is_of_both else ()


async def discount(
    reading: Reading, debt: Debt, talk: Talk, manager: DialogManager
) -> Screen | None:
    """Raises `AlreadySettled`, `NotOneAgreement`."""
    await remember(manager, talk, debt.id)
    debt.refuse_if_settled()
    offer = _taken(reading, debt, talk)
    if offer is not None:
        return offer_taken_screen(debt, offer, talk)
    event, pay = event_of(manager), None
    try:
        pay = offered(reading, debt)
    except DomainError as error:
        await tell(event, reason(error, talk.html))
    await open_offer(event, manager, debt.id, kind_of(reading), pay, reading.until)
    return None


def offer_taken_screen(debt: Debt, offer: Offer, talk: Talk) -> Screen:
    """The client agrees to what was offered: nothing is to be recorded before the money comes."""
    named = {"client": debt.client.name, "balance": debt.balance, "day": offer.by}
    taken = talk.html("told.takes_offer", **named, pay=offer.pay)
    return Screen(taken, ((open_button(debt, talk),),))


def _taken(reading: Reading, debt: Debt, talk: Talk) -> Offer | None:
    """The offer that still holds, if it is of the sum that the client agrees to."""
    offer = debt.offer
    if offer is None or reading.until not in (None, offer.by):
        return None
    if debt.offer_state(offer, talk.today) is not OfferState.OPEN or reading.to_pay is None:
        return None
    is_same = reading.to_pay == offer.pay.amount
    return offer if is_same and reading.currency in (None, debt.currency) else None


def kind_of(reading: Reading) -> OfferKind:
    """Who names what is to be paid wants the matter closed; who names what is taken off, or how
    many percent, lets it off for paying soon."""
    is_of_what_is_paid = reading.percent is None and reading.amount is None
    if reading.to_pay is not None and is_of_what_is_paid:
        return OfferKind.SETTLEMENT
    return OfferKind.DISCOUNT


def offered(reading: Reading, debt: Debt) -> Money | None:
    """What is to be paid for the whole, if it was said. Raises `CurrencyMismatch`, and what
    `Money.of` refuses."""
    if reading.to_pay is not None:
        return _sum(reading.to_pay, reading.currency, debt)
    if reading.percent is not None:
        return to_pay(debt, reading.percent, is_off=True)
    if reading.amount is not None:
        return debt.balance - _sum(reading.amount, reading.currency, debt)
    return None


def plan_draft(reading: Reading) -> dict[str, Any]:
    """What was said of a plan, as the wizard takes it."""
    stated = {
        "amount": reading.amount,
        "down_payment": reading.down_payment,
        "currency": reading.currency,
        "count": reading.installments,
        "frequency": reading.frequency,
        "first": reading.first_date,
        "last": reading.last_date,
    }
    draft: dict[str, Any] = {
        name: value if isinstance(value, int) else str(value)
        for name, value in stated.items()
        if value is not None
    }
    if reading.dates:
        draft["own"] = [
            [day.isoformat(), None if sum_ is None else str(sum_)] for day, sum_ in reading.dates
        ]
    return draft


async def _possible(reading: Reading, debt: Debt, owed: Money, talk: Talk, event: Event) -> Reading:
    """Without an instalment of more than is owed, and a last day that has gone by."""
    if reading.amount is not None and reading.currency in (None, debt.currency):
        try:
            each = _sum(reading.amount, None, debt)
            if owed < each and reading.dates is None:
                raise PromiseTooLarge(owed, each)
        except DomainError as error:
            await tell(event, reason(error, talk.html))
            reading = replace(reading, amount=None)
    if reading.last_date is not None and reading.last_date < talk.today:
        await tell(event, talk.html("told.day_gone", day=reading.last_date))
        reading = replace(reading, last_date=None)
    return reading


def _sum(amount: Decimal, currency: str | None, debt: Debt) -> Money:
    sum_ = Money.of(amount, currency or debt.currency)
    if sum_.currency != debt.currency:
        raise CurrencyMismatch(debt.currency, sum_.currency)
    return sum_
