"""/calm: asks for the draft, where it was not given with the command."""

from __future__ import annotations

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.application.ports.screens import Screen
from bot.chat.calm.flow import calm_down, calm_screens
from bot.chat.dialogs.said import take_over
from bot.chat.dialogs.stacking import close, come_back, finish
from bot.chat.dialogs.states import Calm
from bot.chat.screens.answers import show
from bot.chat.talk import talk_of
from bot.chat.widgets import Label, Say
from bot.domain.ids import DebtId


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, debt_id = talk_of(manager), manager.dialog_data["debt_id"]
    words = message.text or ""
    if debt_id is None:
        await close(message, manager)
        await calm_down(message, message, words, manager, talk)
        await come_back(manager)
        return
    *remarks, text = await calm_screens(words, DebtId(debt_id), manager, talk)
    for screen in remarks:
        await show(message, screen)
    await finish(message, manager, text)


async def _cancel(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await finish(callback, manager, Screen(talk_of(manager).html("cancel.closed")))


calm_dialog = Dialog(
    Window(
        Say("calm.ask"),
        Button(Label("button.cancel"), id="cancel", on_click=_cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Calm.words,
    ),
    on_start=take_over,
)
