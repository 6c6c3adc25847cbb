"""The buttons about a plan, a later date, and an offer to take less."""

from __future__ import annotations

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import Action, Tap
from bot.chat.dialogs.deals.open import open_adjustment, open_deferral, open_offer
from bot.chat.dialogs.plan.open import open_plan
from bot.chat.plans.proposal import choice_screen, has_down_payment, proposal_over
from bot.chat.plans.schedule import plan_screen
from bot.chat.screens.answers import answer, recorded, show
from bot.chat.talk import Talk
from bot.chat.taps.tapped import Handler, answered_again, tapped, tapped_lead
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind, Proposed
from bot.domain.errors import AlreadyRecorded, AlreadyTakenBack, NoOffer, NoPlan, NotFound
from bot.domain.ids import Seq
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Replanning


async def _deals(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, _step = await tapped_lead(tap, talk)
    await show(query, talk.services.screens.deals(talk.user, debt, tap.view))


async def _plan(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    await open_plan(query, manager, tap.debt_id)


async def _defer(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt, _step = await tapped_lead(tap, talk)
    await open_deferral(query, manager, debt.id)


async def _offer(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    kinds = list(OfferKind)
    if tap.number < len(kinds):
        await open_offer(query, manager, tap.debt_id, kinds[tap.number])


async def _adjust(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    await open_adjustment(query, manager, tap.debt_id)


async def _plan_card(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, _step = await tapped_lead(tap, talk)
    await answer(query, plan_screen(debt, talk))


async def _instalment_paid(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    if await answered_again(query, talk):
        return
    debt = await _planned(tap, talk)
    opened = [part.open for part in debt.open_parts if part.number <= tap.number]
    if not opened:
        raise AlreadyRecorded
    amount = sum(opened, Money.zero(debt.currency))
    change = await talk.services.record_payment(talk.origin, debt.id, amount)
    await answer(query, recorded(change, talk))


async def _agrees(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    """Of an old proposal, after which another came, it is asked which of them is meant; of one that
    fits no more, nothing is recorded."""
    if await answered_again(query, talk):
        return
    debt, _step = await tapped(tap, talk)
    debt.refuse_if_settled()
    seq = Seq(tap.number)
    proposed = debt.record(seq)
    if not isinstance(proposed, Proposed):
        raise NotFound
    if debt.was_taken_back(seq):
        raise AlreadyTakenBack
    is_open = any(proposed == each for each, _ in debt.open_proposals(talk.today))
    if debt.proposed != proposed and tap.action is not Action.PLAN_CHOSEN:
        if not is_open:
            raise AlreadyRecorded
        await answer(query, choice_screen(debt, talk))
        return
    if not is_open:
        await answer(query, proposal_over(debt, talk))
        return
    terms = PlanTerms(
        schedule=debt.schedule_of(proposed),
        has_down_payment=has_down_payment(debt, proposed),
        heads_up=proposed.heads_up,
    )
    change = await talk.services.agree_plan(talk.origin, proposed.debts, terms)
    await answer(query, recorded(change, talk))


async def _confirmed(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    if await answered_again(query, talk):
        return
    debt = await _planned(tap, talk)
    change = await talk.services.confirm_plan(talk.origin, debt.id)
    await answer(query, recorded(change, talk))


async def _end(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    if await answered_again(query, talk):
        return
    debt = await _planned(tap, talk)
    change = await talk.services.end_plan(talk.origin, debt.id)
    await answer(query, recorded(change, talk))


async def _replan(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    ways = list(Replanning)
    if tap.number >= len(ways) or await answered_again(query, talk):
        return
    debt = await _planned(tap, talk)
    change = await talk.services.replan(talk.origin, debt.id, ways[tap.number])
    await answer(query, recorded(change, talk))


async def _let_go(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    """What was offered came late, or nearly: a button of an offer that holds no more lets nothing
    go."""
    if await answered_again(query, talk):
        return
    debt, _step = await tapped(tap, talk)
    debt.refuse_if_settled()
    if debt.offer is None:
        raise NoOffer
    change = await talk.services.let_rest_go(talk.origin, debt.id)
    await answer(query, recorded(change, talk))


async def _planned(tap: Tap, talk: Talk) -> Debt:
    """The debt that leads the plan in force. Raises `NotFound`, `AlreadySettled`, `NoPlan`."""
    debt, _step = await tapped_lead(tap, talk)
    if debt.plan is None:
        raise NoPlan
    return debt


DEALING: dict[Action, Handler] = {
    Action.DEALS: _deals,
    Action.PLAN: _plan,
    Action.DEFER: _defer,
    Action.OFFER: _offer,
    Action.ADJUST: _adjust,
    Action.PLAN_CARD: _plan_card,
    Action.INSTALMENT_PAID: _instalment_paid,
    Action.PLAN_AGREES: _agrees,
    Action.PLAN_CHOSEN: _agrees,
    Action.PLAN_CONFIRMED: _confirmed,
    Action.PLAN_END: _end,
    Action.REPLAN: _replan,
    Action.LET_GO: _let_go,
}
