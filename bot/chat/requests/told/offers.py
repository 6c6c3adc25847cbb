"""What can be done at once about something that was told: a button that records it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.change import Change, RestChange
from bot.application.debts.correct_debt import RightTerms
from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.chat.dialogs.deals.open import open_deferral, open_offer
from bot.chat.screens.answers import acknowledge, answer, recorded, show
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Correction, OfferKind, Promise
from bot.domain.errors import AlreadyRecorded, DomainError
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money

_PREFIX = "o"
_LARGEST = 2**63 - 1
_LAST_DAY = date.max.toordinal()
NO_DAY = date.min
"""Of an offer whose day was not said."""

offers_router = Router(name="offers")


class Kind(StrEnum):
    """The values are short, since 64 bytes must hold everything."""

    PROMISE = "p"
    """The client pays on `day`: `sum_`, or all that is owed."""
    SNOOZE = "s"
    """No nudges before `day`; about anything, if it is of no debt."""
    MEANT = "m"
    """The promise at the place `minor` of the timeline was of `day`: its words may mean either."""
    DUE = "d"
    """The debt is due on `day`: that, too, was said so that it may mean either."""
    RECEIVED = "r"
    """`sum_` has come, as the client said; the day is when they said so."""
    DEFER = "l"
    """All that is owed is to be paid by `day` instead."""
    LESS = "e"
    """`sum_` is to be taken for the whole if it comes by `day`, or by one to be asked for: a
    discount for paying soon."""
    CLOSE = "c"
    """The same, to close the matter."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One button; the books are read anew when it is pressed."""

    kind: Kind
    debt_id: DebtId
    day: date
    minor: int = 0
    """The sum in the smallest units of the debt's currency; 0 for all that is owed. The place of a
    record, where one is meant."""

    def pack(self) -> str:
        return f"{_PREFIX}:{self.kind}:{self.debt_id}:{self.day.toordinal()}:{self.minor}"

    @classmethod
    def unpack(cls, packed: str) -> Offer:
        """Raises `ValueError` for anything that `pack` did not make."""
        _, kind, debt_id, day, minor = packed.split(":")
        if int(day) > _LAST_DAY or max(int(debt_id), int(minor)) > _LARGEST:
            raise ValueError(packed)
        offer = cls(Kind(kind), DebtId(int(debt_id)), date.fromordinal(int(day)), int(minor))
        if offer.pack() != packed:
            raise ValueError(packed)
        return offer


def _is_offer(query: CallbackQuery) -> bool | dict[str, Offer]:
    try:
        return {"offer": Offer.unpack(query.data or "")}
    except ValueError:
        return False


@offers_router.callback_query(_is_offer)
async def on_offer(
    query: CallbackQuery, offer: Offer, talk: Talk, dialog_manager: DialogManager
) -> None:
    change: Change | RestChange
    try:
        if offer.kind in (Kind.DEFER, Kind.LESS, Kind.CLOSE):
            await _open_deal(query, offer, talk, dialog_manager)
            await acknowledge(query)
            return
        if offer.kind in (Kind.MEANT, Kind.DUE):
            await show(query, await _other_day(offer, talk))
            await acknowledge(query)
            return
        if offer.debt_id == NO_DEBT:
            change = await talk.services.take_rest(talk.origin, offer.day)
        elif offer.kind is Kind.PROMISE:
            debt, _ = await talk.services.view_debt(talk.user.id, offer.debt_id)
            sum_ = Money(offer.minor, debt.currency) if offer.minor else None
            change = await talk.services.record_promise(talk.origin, debt.id, offer.day, sum_)
        elif offer.kind is Kind.RECEIVED:
            change = await _received(offer, talk)
        else:
            change = await talk.services.pause_debt(talk.origin, offer.debt_id, offer.day)
    except DomainError as error:
        await acknowledge(query, reason(error, talk.plain))
        return
    await answer(query, recorded(change, talk))
    await acknowledge(query)


async def _open_deal(
    query: CallbackQuery, offer: Offer, talk: Talk, manager: DialogManager
) -> None:
    """What a client asked for, as far as they said it. Raises what opening the dialogs does."""
    if offer.kind is Kind.DEFER:
        await open_deferral(query, manager, offer.debt_id, offer.day)
        return
    debt, _ = await talk.services.view_debt(talk.user.id, offer.debt_id)
    pay = Money(offer.minor, debt.currency)
    by = None if offer.day == NO_DAY else offer.day
    kind = OfferKind.SETTLEMENT if offer.kind is Kind.CLOSE else OfferKind.DISCOUNT
    await open_offer(query, manager, debt.id, kind, pay, by)


async def _received(offer: Offer, talk: Talk) -> Change | RestChange:
    """Once: the same sum, entered since it was asked about, is that sum. Raises `AlreadyRecorded`,
    and what `RecordPayment` does."""
    earlier = await talk.services.recall_change(talk.origin)
    if earlier is not None:
        return earlier
    debt, _ = await talk.services.view_debt(talk.user.id, offer.debt_id)
    sum_ = Money(offer.minor, debt.currency)
    if any(-paid.amount == sum_ and paid.on >= offer.day for paid in debt.payments):
        raise AlreadyRecorded
    return await talk.services.record_payment(talk.origin, debt.id, sum_)


async def _other_day(offer: Offer, talk: Talk) -> Screen:
    """In place of the answer that had the day which was not meant. Raises what `CorrectRecord` and
    `CorrectDebt` do."""
    if offer.kind is Kind.DUE:
        right = RightTerms(due=offer.day)
        return recorded(await talk.services.correct_debt(talk.origin, offer.debt_id, right), talk)
    seq = Seq(offer.minor)
    change = await talk.services.correct_record(talk.origin, offer.debt_id, seq, day=offer.day)
    return recorded(change, talk)


def recorded_day(change: Change | RestChange, day_or: date | None, talk: Talk) -> Screen:
    """The answer to a promise, or to a correction of a day, with a button for the other day that
    its words may mean."""
    screen = recorded(change, talk)
    if isinstance(change, RestChange):
        return screen
    record = change.record
    match record:
        case Promise() if day_or is not None and talk.today <= day_or != record.day:
            offer = Offer(Kind.MEANT, change.debt.id, day_or, record.seq)
        case Correction() if day_or is not None and record.due not in (None, day_or):
            offer = Offer(Kind.DUE, change.debt.id, day_or)
        case _:
            return screen
    other = Button(talk.plain("button.or_day", day=day_or), offer.pack())
    return Screen(screen.html, ((other,), *screen.rows))


def promise_button(debt: Debt, day: date | None, sum_: Money | None, talk: Talk) -> Button:
    """Records the promise of that day; where none is known, or it is past, asks for it."""
    if day is None or day < talk.today:
        return Button(talk.plain("button.promised"), Tap(Action.PROMISED, debt.id).pack())
    if sum_ is None or sum_.currency != debt.currency or sum_ >= debt.balance:
        return Button(
            talk.plain("button.promise_on", day=day), Offer(Kind.PROMISE, debt.id, day).pack()
        )
    return Button(
        talk.plain("button.promise_of", day=day, amount=sum_),
        Offer(Kind.PROMISE, debt.id, day, sum_.minor).pack(),
    )


def paid_button(debt: Debt, sum_: Money, talk: Talk) -> Button:
    """Records, once, that this part has come."""
    offer = Offer(Kind.RECEIVED, debt.id, talk.today, sum_.minor)
    return Button(talk.plain("button.paid_of", amount=sum_), offer.pack())


def debt_button(debt: Debt, key: str, action: Action, talk: Talk) -> Button:
    return Button(talk.plain(key), Tap(action, debt.id).pack())


def stated(amount: Decimal | None, currency: str | None, debt: Debt) -> Money | None:
    """A sum that was told, in the debt's currency unless another was named; None if there is none
    or it is one that the books can't hold."""
    if amount is None:
        return None
    try:
        return Money.of(amount, currency or debt.currency)
    except DomainError:
        return None
