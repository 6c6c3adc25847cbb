"""The buttons about a plan, a later date, and an offer to take less."""

from __future__ import annotations

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import Action, Tap
from bot.chat.answers import answer, recorded
from bot.chat.dialogs.deals.open import open_adjustment, open_deferral, open_offer
from bot.chat.talk import Talk
from bot.chat.taps.tapped import Handler, tapped
from bot.domain.agreement import PlanTerms
from bot.domain.debt import Debt
from bot.domain.errors import AlreadyRecorded, AlreadyTakenBack, NoPlan, NotFound
from bot.domain.ids import Seq
from bot.domain.money import Money
from bot.domain.timeline import OfferKind, Proposed


async def _instalment_paid(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, _step = await tapped(tap, talk)
    amount = _asked_for(debt, tap.number)
    change = await talk.services.record_payment(talk.origin, debt.id, amount)
    await answer(query, recorded(change, talk))


def _asked_for(debt: Debt, number: int) -> Money:
    """What is open of the instalment, and of those before it. Raises `AlreadySettled`, `NoPlan`,
    `AlreadyRecorded` if nothing is."""
    if debt.plan is None:
        debt.refuse_if_settled()
        raise NoPlan
    opened = [part.open for part in debt.open_parts if part.number <= number]
    if not opened:
        raise AlreadyRecorded
    return sum(opened, Money.zero(debt.currency))


async def _agrees(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    """Of an old proposal, in whose place another came, nothing is recorded."""
    debt, _step = await tapped(tap, talk)
    debt.refuse_if_settled()
    seq = Seq(tap.number)
    proposed = debt.record(seq)
    if not isinstance(proposed, Proposed):
        raise NotFound
    if debt.was_taken_back(seq):
        raise AlreadyTakenBack
    if debt.proposed != proposed or not debt.proposed_schedule:
        raise AlreadyRecorded
    terms = PlanTerms(
        schedule=debt.proposed_schedule,
        has_down_payment=proposed.shares[0].number == 0,
        heads_up=proposed.heads_up,
    )
    change = await talk.services.agree_plan(talk.origin, proposed.debts, terms)
    await answer(query, recorded(change, talk))


async def _confirmed(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    change = await talk.services.confirm_plan(talk.origin, tap.debt_id)
    await answer(query, recorded(change, talk))


async def _end(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    change = await talk.services.end_plan(talk.origin, tap.debt_id)
    await answer(query, recorded(change, talk))


async def _let_go(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    change = await talk.services.let_rest_go(talk.origin, tap.debt_id)
    await answer(query, recorded(change, talk))


async def _defer(query: CallbackQuery, tap: Tap, _: Talk, manager: DialogManager) -> None:
    await open_deferral(query, manager, tap.debt_id)


async def _offer(query: CallbackQuery, tap: Tap, _: Talk, manager: DialogManager) -> None:
    kinds = list(OfferKind)
    if tap.number < len(kinds):
        await open_offer(query, manager, tap.debt_id, kinds[tap.number])


async def _adjust(query: CallbackQuery, tap: Tap, _: Talk, manager: DialogManager) -> None:
    await open_adjustment(query, manager, tap.debt_id)


DEALING: dict[Action, Handler] = {
    Action.INSTALMENT_PAID: _instalment_paid,
    Action.PLAN_AGREES: _agrees,
    Action.PLAN_CONFIRMED: _confirmed,
    Action.PLAN_END: _end,
    Action.LET_GO: _let_go,
    Action.DEFER: _defer,
    Action.OFFER: _offer,
    Action.ADJUST: _adjust,
}
