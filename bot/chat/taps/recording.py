"""The buttons that record something, or ask what to record."""

from __future__ import annotations

from datetime import timedelta

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.change import Change, RestChange
from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.chat.dialogs.payment import payment
from bot.chat.dialogs.promise import promise
from bot.chat.dialogs.stacking import open_below, was_answered
from bot.chat.dialogs.states import Payment, PromiseDay
from bot.chat.requests.told.not_paid import not_come_screen
from bot.chat.screens.answers import answer, recorded, show
from bot.chat.talk import Talk
from bot.chat.taps.tapped import Handler, answered_again, tapped, tapped_lead, tapped_open
from bot.domain.debts.timeline import Offer, Promise
from bot.domain.errors import AlreadyRecorded
from bot.domain.ids import Seq
from bot.domain.money import Money
from bot.domain.step import gentlest_rung


async def _sent(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    if tap.view is None:
        return
    change = await talk.services.confirm_contact(
        talk.origin, tap.debt_id, tap.view.script, tap.view.channel, tap.view.shown_on
    )
    await answer(query, recorded(change, talk))


async def _paid(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    if await answered_again(query, talk):
        return
    amount = await _named_sum(tap, talk) if tap.number else None
    change = await talk.services.record_payment(talk.origin, tap.debt_id, amount)
    await answer(query, recorded(change, talk))


async def _named_sum(tap: Tap, talk: Talk) -> Money | None:
    """What the promise at the tap's number named, or what is still to pay of the offer there, if it
    is no more than what is owed. Raises `AlreadyRecorded` once that has been paid."""
    debt, _step = await tapped(tap, talk)
    named = debt.record(Seq(tap.number))
    amount = None
    if isinstance(named, Promise):
        amount = named.amount
        if amount is not None and not debt.is_settled and debt.has_met(named):
            raise AlreadyRecorded
    if isinstance(named, Offer):
        amount = debt.still_to_pay(named)
        if not amount and not debt.is_settled:
            raise AlreadyRecorded
    return amount if amount is not None and amount <= debt.owed_together else None


async def _part_paid(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt, _step = await tapped_open(tap, talk)
    await open_below(query, manager, Payment.amount, payment(debt_id=debt.id))


async def _promised(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt, _step = await tapped_open(tap, talk)
    await open_below(query, manager, PromiseDay.day, promise(debt_id=debt.id))


async def _not_yet(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt, step = await tapped_lead(tap, talk)
    if await was_answered(query, talk.today, manager):
        return
    await answer(query, not_come_screen(debt, step, talk))


async def _gently(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    """What was recorded, and the gentle words in place of the others."""
    debt, _step = await tapped(tap, talk)
    rung = gentlest_rung(debt, talk.user)
    change = await talk.services.choose_start(talk.origin, debt.id, rung)
    debt, step = await tapped(tap, talk)
    await show(query, talk.services.screens.step(talk.user, debt, step, talk.today))
    await answer(query, recorded(change, talk))


async def _snooze(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    until = talk.today + timedelta(days=tap.number)
    change = await talk.services.pause_debt(talk.origin, tap.debt_id, until)
    await show(query, recorded(change, talk))


async def _pause(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    change: Change | RestChange
    if tap.debt_id == NO_DEBT:
        change = await talk.services.take_rest(talk.origin, None)
    else:
        change = await talk.services.pause_debt(talk.origin, tap.debt_id, None)
    await answer(query, recorded(change, talk))


async def _resume(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    change: Change | RestChange
    if tap.debt_id == NO_DEBT:
        change = await talk.services.end_rest(talk.origin)
    else:
        change = await talk.services.resume_debt(talk.origin, tap.debt_id)
    await answer(query, recorded(change, talk))


async def _undo(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    change = await talk.services.undo(talk.origin, (tap.debt_id, Seq(tap.number)))
    await show(query, recorded(change, talk))


RECORDING: dict[Action, Handler] = {
    Action.SENT: _sent,
    Action.PAID: _paid,
    Action.PART_PAID: _part_paid,
    Action.PROMISED: _promised,
    Action.NOT_YET: _not_yet,
    Action.GENTLY: _gently,
    Action.SNOOZE: _snooze,
    Action.PAUSE: _pause,
    Action.RESUME: _resume,
    Action.UNDO: _undo,
}
