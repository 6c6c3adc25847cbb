"""What the buttons under nudges, cards and answers do.

A button stays on the screen for ever, so each reads the books anew: on a debt that has been
settled since, it says so; of a debt that is not the user's it knows nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.change import Change, RestChange
from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Screen
from bot.chat.answers import acknowledge, answer, recorded, show
from bot.chat.cards import card_screen, languages_screen, list_screen
from bot.chat.dialogs.payment import payment
from bot.chat.dialogs.promise import promise
from bot.chat.dialogs.stacking import open_below, was_answered
from bot.chat.dialogs.states import Payment, PromiseDay
from bot.chat.refusals import reason
from bot.chat.requests.reference.shown import remember
from bot.chat.talk import Talk
from bot.domain.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ids import Seq
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.step import Step
from bot.domain.timeline import Promise

taps_router = Router(name="taps")

_SHOWING = (Action.CARD, Action.OPEN, Action.STEP, Action.SCRIPT, Action.TONES)
"""What puts a debt before the user's eyes: a sentence that names none is about it then."""

Handler = Callable[[CallbackQuery, Tap, Talk, DialogManager], Awaitable[None]]


async def _is_tap(query: CallbackQuery) -> bool | dict[str, Tap]:
    try:
        return {"tap": Tap.unpack(query.data or "")}
    except ValueError:
        return False


@taps_router.callback_query(_is_tap)
async def on_tap(query: CallbackQuery, tap: Tap, talk: Talk, dialog_manager: DialogManager) -> None:
    try:
        await _HANDLERS[tap.action](query, tap, talk, dialog_manager)
        if tap.action in _SHOWING and tap.debt_id != NO_DEBT:
            await remember(dialog_manager, talk, tap.debt_id, tap.view)
    except DomainError as error:
        await acknowledge(query, reason(error, talk.plain))
        return
    await acknowledge(query)


async def _view(tap: Tap, talk: Talk) -> tuple[Debt, Step | None]:
    return await talk.services.view_debt(talk.user.id, tap.debt_id)


async def _sent(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    if tap.view is None:
        return
    change = await talk.services.confirm_contact(
        talk.origin, tap.debt_id, tap.view.script, tap.view.channel, tap.view.shown_on
    )
    await answer(query, recorded(change, talk))


async def _paid(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    amount = await _promised_sum(tap, talk) if tap.number else None
    change = await talk.services.record_payment(talk.origin, tap.debt_id, amount)
    await answer(query, recorded(change, talk))


async def _promised_sum(tap: Tap, talk: Talk) -> Money | None:
    """What the promise at the tap's number named, if it is no more than what is owed."""
    debt, _step = await _view(tap, talk)
    promise = debt.record(Seq(tap.number))
    amount = promise.amount if isinstance(promise, Promise) else None
    return amount if amount is not None and amount <= debt.balance else None


async def _part_paid(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt = await _open_debt(tap, talk)
    await open_below(query, manager, Payment.amount, payment(debt_id=debt.id))


async def _promised(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt = await _open_debt(tap, talk)
    await open_below(query, manager, PromiseDay.day, promise(debt_id=debt.id))


async def _not_yet(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt, step = await _view(tap, talk)
    debt.refuse_if_settled()
    if await was_answered(query, talk.today, manager):
        return
    if debt.promise is not None and debt.promise.day == talk.today:
        noted = talk.html("promise.not_yet", client=debt.client.name)
        await answer(query, Screen(noted))
    else:
        await answer(query, talk.services.screens.step(talk.user, debt, step, talk.today))


async def _tones(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt = await _open_debt(tap, talk)
    if tap.view is not None:
        await show(query, talk.services.screens.tones(talk.user, debt, tap.view))


async def _script(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt = await _open_debt(tap, talk)
    if tap.view is not None:
        await show(query, talk.services.screens.script(talk.user, debt, tap.view))


async def _step(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, step = await _view(tap, talk)
    debt.refuse_if_settled()
    await answer(query, talk.services.screens.step(talk.user, debt, step, talk.today))


async def _snoozes(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt = await _open_debt(tap, talk)
    await show(query, talk.services.screens.snoozes(talk.user, debt, tap.view))


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


async def _card(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    await show(query, card_screen(*await _view(tap, talk), talk))


async def _open(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    await answer(query, card_screen(*await _view(tap, talk), talk))


async def _list(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    listed = await talk.services.list_debts(talk.user.id, tap.number)
    await show(query, list_screen(listed, talk))


async def _languages(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt = (await _view(tap, talk))[0]
    await show(query, languages_screen(debt, talk))


async def _language(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    locales = list(Locale)
    if tap.number < len(locales):
        await talk.services.set_client_language(talk.user.id, tap.debt_id, locales[tap.number])
    await show(query, card_screen(*await _view(tap, talk), talk))


async def _undo(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    change = await talk.services.undo(talk.origin, (tap.debt_id, Seq(tap.number)))
    await show(query, recorded(change, talk))


async def _open_debt(tap: Tap, talk: Talk) -> Debt:
    """Raises what a change of it would: `NotFound`, `AlreadySettled`."""
    debt = (await _view(tap, talk))[0]
    debt.refuse_if_settled()
    return debt


_HANDLERS: dict[Action, Handler] = {
    Action.SENT: _sent,
    Action.PAID: _paid,
    Action.PART_PAID: _part_paid,
    Action.PROMISED: _promised,
    Action.NOT_YET: _not_yet,
    Action.TONES: _tones,
    Action.SCRIPT: _script,
    Action.STEP: _step,
    Action.SNOOZES: _snoozes,
    Action.SNOOZE: _snooze,
    Action.PAUSE: _pause,
    Action.RESUME: _resume,
    Action.CARD: _card,
    Action.OPEN: _open,
    Action.LIST: _list,
    Action.LANGUAGES: _languages,
    Action.LANGUAGE: _language,
    Action.UNDO: _undo,
}
