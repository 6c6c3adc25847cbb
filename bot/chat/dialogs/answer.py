"""What a client answered: their words, pasted, or the reason alone; and whose answer it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Reading, Reason, ReplyReading
from bot.chat.dialogs.choices import (
    cancel,
    cancel_or_no,
    debt_choices,
    debts_getter,
    nearness,
    typed_choice,
)
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import come_back, finish, open_below, open_dialog
from bot.chat.dialogs.states import Answer
from bot.chat.requests.told.replies import reason_name, reply
from bot.chat.requests.told.told import Told, dump, load, told_in_words
from bot.chat.screens.answers import show
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.whose import name_of_near
from bot.chat.widgets import Label, Say, Shown, choices
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ids import DebtId

Event = Message | CallbackQuery


async def ask_answer(query: CallbackQuery, debt: Debt, manager: DialogManager) -> None:
    """Below the message whose button was pressed."""
    await open_below(query, manager, Answer.words, {"debt_id": debt.id})


async def take_answer(
    message: Message,
    told: Told | None,
    reading: Reading,
    found: FoundDebts,
    manager: DialogManager,
    talk: Talk,
) -> None:
    """Recorded if it is clear which of the debts that were `found` it is about, else asked; so is
    what was answered, if that is not `told`."""
    if len(found.meant) == 1 and told is None:
        debt = found.meant[0]
        if debt.is_settled:
            await message.answer(talk.html("refused.settled"))
            return
        await open_dialog(manager, Answer.words, {"debt_id": debt.id})
        return
    if len(found.meant) == 1 and told is not None:
        await show(message, await _answer(told, found.meant[0], talk))
        await come_back(manager)
        return
    said = {
        "told": dump(told) if told is not None else None,
        "debts": [debt.id for debt in found.meant or found.near],
        "named": name_of_near(reading, found),
    }
    await open_dialog(manager, Answer.which, said)


async def _answer(told: Told, debt: Debt, talk: Talk) -> Screen:
    try:
        return await reply(told, debt, talk)
    except DomainError as error:
        return Screen(reason(error, talk.html))


async def finish_with_words(
    message: Message, manager: DialogManager, words: str, on: date | None = None
) -> None:
    """The client's words, while they are being asked for; written `on` that day, or today."""
    talk = talk_of(manager)
    screen = await _answer(told_in_words(words, talk, on), await debt_said(manager), talk)
    await finish(message, manager, screen)


async def _facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    reasons = [(each.value, reason_name(each, None, talk)) for each in Reason]
    return {"client": (await debt_said(dialog_manager)).client.name, "reasons": reasons}


async def _pasted(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await finish_with_words(message, manager, message.text or "")


async def _choose_reason(
    callback: CallbackQuery, _: Any, manager: DialogManager, chosen: str
) -> None:
    told = Told(ReplyReading(reason=Reason(chosen)))
    screen = await _answer(told, await debt_said(manager), talk_of(manager))
    await finish(callback, manager, screen)


async def _choose_debt(
    callback: CallbackQuery, _: Any, manager: DialogManager, debt_id: int
) -> None:
    await _chosen(callback, manager, debt_id)


async def _chosen(event: Event, manager: DialogManager, debt_id: int) -> None:
    talk, told = talk_of(manager), manager.dialog_data["told"]
    if told is None:
        manager.dialog_data["debt_id"] = debt_id
        await manager.switch_to(Answer.words)
        return
    try:
        debt, _ = await talk.services.view_debt(talk.user.id, DebtId(debt_id))
        screen = await reply(load(told), debt, talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    await finish(event, manager, screen)


answer_dialog = Dialog(
    Window(
        Say("reply.ask", "client"),
        choices("reason", "reasons", _choose_reason, str, width=2),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_pasted, content_types=[ContentType.TEXT]),
        state=Answer.words,
        getter=_facts,
    ),
    Window(
        Say("which.reply", when="is_sure"),
        Shown("near"),
        debt_choices("which", _choose_debt),
        *cancel_or_no(),
        typed_choice(_chosen),
        state=Answer.which,
        getter=[debts_getter, nearness],
    ),
    on_start=take_over,
)
