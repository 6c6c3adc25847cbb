"""How clients pay the user, in the user's own words: it stands in the scripts."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel

from bot.chat.dialogs.settings.apply import change
from bot.chat.dialogs.states import PayTo
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown
from bot.domain.errors import DomainError
from bot.domain.people.user import ways_to_pay
from bot.domain.text import shortened

_ON_ONE_LINE = 40


def pay_to_shown(talk: Talk) -> str:
    """The first of the ways, on one line. Plain text."""
    pay_to = talk.user.pay_to
    if pay_to is None:
        return talk.plain("settings.no_pay_to")
    first, *more = pay_to.splitlines()
    return shortened(f"{first} …" if more else first, _ON_ONE_LINE)


async def _present(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    pay_to = talk.user.pay_to
    if pay_to is None:
        return {"text": talk.html("settings.ask_pay_to"), "has_any": False}
    return {"text": talk.html("settings.pay_to_now", pay_to=pay_to), "has_any": True}


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    try:
        pay_to = ways_to_pay(message.text or "")
    except DomainError as error:
        await message.answer(reason(error, talk.html))
        return
    if pay_to is not None:
        await change(talk, pay_to=pay_to)
        manager.show_mode = ShowMode.SEND


async def _remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await change(talk_of(manager), pay_to=None)


pay_to_dialog = Dialog(
    Window(
        Shown("text"),
        Button(Label("settings.remove_pay_to"), id="remove", on_click=_remove, when="has_any"),
        Cancel(Label("button.back"), id="back"),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=PayTo.ask,
        getter=_present,
    ),
)
