"""How dialogs lie on one another: what is not finished comes back, what is passing makes room.

A draft, a deal that was told, or a question of the first meeting, stays below whatever is opened
over it and is shown again afterwards. Other questions, and settings, are dropped for a new one:
nothing is lost with them.
"""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.entities import Context

from bot.application.ports.screens import Screen
from bot.chat.dialogs.states import (
    Adjustment,
    Currency,
    Deferral,
    Draft,
    OfferTerms,
    Planning,
    Several,
    Welcome,
    Zone,
)
from bot.chat.screens.answers import show
from bot.chat.screens.keyboards import keep_keyboard
from bot.chat.talk import talk_of
from bot.domain.ids import DebtId

FIRST_MEETING = "first meeting"
"""Start data of the questions that the first meeting asks."""

_DEEPEST = 10
"""Dialogs on one another; a person with more unsaved cards is asked to finish one first."""

_DEALS = (Planning, Deferral, OfferTerms, Adjustment)
"""Of which a new one takes the place of another."""

_FINISHED = "finished"
"""In the chat's own data: the message whose dialog was closed last, and which shows something else
now. A second tap of an impatient thumb must not take that one's buttons."""

_NOT_YET = "not yet"
"""In the chat's own data: the message and the day of the latest "Not yet" that was answered."""


def is_unfinished(context: Context | None) -> bool:
    """Whether something would be lost if the dialog were dropped."""
    if context is None:
        return False
    group = context.state.group
    if group in (Draft, Several) or _is_told_deal(context):
        return True
    return group in (Zone, Currency) and context.start_data == FIRST_MEETING


def waits_for_something(manager: DialogManager) -> bool:
    return manager.has_context() and waits(manager.current_context())


def waits(context: Context | None) -> bool:
    """Whether something is asked, or can be set."""
    return context is not None and context.state != Welcome.ready


def open_dialog_id(manager: DialogManager) -> str | None:
    """Of the dialog on top, if there is one: another id means that another was opened."""
    return manager.current_context().id if manager.has_context() else None


def has_room(manager: DialogManager) -> bool:
    return len(manager.current_stack().intents) < _DEEPEST


async def open_dialog(
    manager: DialogManager,
    state: State,
    start_data: Any = None,
    *,
    show_mode: ShowMode | None = None,
) -> None:
    """Starts a dialog over what is not finished and in place of everything else."""
    while manager.has_context() and not _stays_below(manager.current_context(), state):
        await manager.mark_closed()
    await _take_keyboard_below(manager)
    await manager.start(state, data=start_data, show_mode=show_mode)


def _is_told_deal(context: Context) -> bool:
    """A deal of which something is told, and nothing recorded yet: if it were gone without a word,
    nothing would say that it does not hold."""
    said = cast(dict[str, Any], context.dialog_data or {})
    if context.state.group is Planning:
        return context.state == Planning.schedule or bool((said.get("plan") or {}).get("by"))
    if context.state.group is OfferTerms:
        return "pay" in said
    return context.state.group is Deferral and "day" in said


def _stays_below(context: Context, state: State) -> bool:
    if context.state.group in _DEALS and state.group in _DEALS:
        return False
    return is_unfinished(context)


async def drop_to_draft(manager: DialogManager) -> None:
    """Closes everything above the latest draft, the first meeting too."""
    while manager.has_context() and manager.current_context().state.group not in (
        Draft,
        Several,
    ):
        await manager.mark_closed()
    if not manager.has_context():
        await manager.reset_stack()


async def open_below(
    query: CallbackQuery, manager: DialogManager, state: State, said: dict[str, Any]
) -> None:
    """Starts a dialog under the message whose button was pressed, which keeps its buttons: those
    of a nudge or a card are good for as long as it stands there. Tapped again while the question
    is open, the button asks nothing anew. A question that leads to it gives its place instead."""
    if _is_of_the_open_one(query, manager):
        await open_dialog(manager, state, said | {"asked_under": None})
        return
    tapped = {"debt_id": said["debt_id"], "asked_under": query.message and query.message.message_id}
    if manager.has_context() and manager.current_context().state == state:
        open_ = manager.current_context().dialog_data
        if {name: open_.get(name) for name in tapped} == tapped:
            return
    keep_keyboard(query)
    await open_dialog(manager, state, said | tapped, show_mode=ShowMode.SEND)


def _is_of_the_open_one(query: CallbackQuery, manager: DialogManager) -> bool:
    """Whether the button is of the dialog on top: its message is the last that was shown."""
    last = manager.current_stack().last_message_id if manager.has_context() else None
    return last is not None and query.message is not None and last == query.message.message_id


async def was_answered(query: CallbackQuery, today: date, manager: DialogManager) -> bool:
    """Whether "Not yet" under this message was the last to be answered, and today; if not, it is
    from now on."""
    answered = [query.message.message_id if query.message else None, today.isoformat()]
    chat_data = _chat_data(manager)
    if (await chat_data.get_data()).get(_NOT_YET) == answered:
        return True
    await chat_data.update_data({_NOT_YET: answered})
    return False


async def finish(event: Message | CallbackQuery, manager: DialogManager, screen: Screen) -> None:
    """Closes the open dialog, puts `screen` in its place, and shows what it was opened over."""
    await close(event, manager)
    if isinstance(event, CallbackQuery) and event.message is not None:
        keep_keyboard(event)
        await _chat_data(manager).update_data({_FINISHED: event.message.message_id})
    await show(event, screen)
    await come_back(manager)


async def close(event: Message | CallbackQuery, manager: DialogManager) -> None:
    """Closes the open dialog; its buttons go if it was answered in words."""
    is_typed = isinstance(event, Message)
    is_last = len(manager.current_stack().intents) == 1
    takes_keyboard = is_typed and is_last
    await manager.done(show_mode=None if takes_keyboard else ShowMode.NO_UPDATE)


async def come_back(manager: DialogManager) -> None:
    """Shows again, below, what is not finished."""
    await _close_settled(manager)
    if manager.has_context() and is_unfinished(manager.current_context()):
        manager.show_mode = ShowMode.SEND
        await manager.show()


async def _close_settled(manager: DialogManager) -> None:
    """A deal about a debt that has been paid meanwhile."""
    while manager.has_context() and _is_told_deal(manager.current_context()):
        talk, said = talk_of(manager), cast(dict[str, Any], manager.current_context().dialog_data)
        debt, _ = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
        if not debt.is_settled:
            return
        await manager.mark_closed()
        if not manager.has_context():
            await manager.reset_stack()


async def was_finished_on(message: Message, state: FSMContext) -> bool:
    """Whether the dialog of this message was the last to be closed."""
    return (await state.get_data()).get(_FINISHED) == message.message_id


async def _take_keyboard_below(manager: DialogManager) -> None:
    """After a tap on another message the library would leave the buttons of the dialog below,
    which do nothing until it comes back."""
    event, last = manager.event, manager.current_stack().last_message_id
    if not isinstance(event, CallbackQuery) or event.message is None or last is None:
        return
    if last != event.message.message_id and event.bot is not None:
        await take_keyboard(event.bot, event.message.chat.id, last)


async def take_keyboard(bot: Bot, chat_id: int, message_id: int) -> None:
    """The buttons under a message go, if it has any."""
    try:
        await bot.edit_message_reply_markup(chat_id=chat_id, message_id=message_id)
    except TelegramBadRequest:
        return


def _chat_data(manager: DialogManager) -> FSMContext:
    state: FSMContext = manager.middleware_data["state"]
    return state
