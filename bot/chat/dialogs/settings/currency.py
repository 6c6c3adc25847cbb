"""The currency assumed where a sentence states none."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.chat.dialogs.places import currency_name, usual_currencies
from bot.chat.dialogs.states import Currency
from bot.chat.talk import talk_of
from bot.chat.widgets import Label, Say, choices
from bot.domain.currency import CURRENCIES


async def _usual(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    own = talk.user.currency
    codes = usual_currencies(talk.locale, own)
    return {
        "own": currency_name(own, talk.locale),
        "currencies": [(code, currency_name(code, talk.locale)) for code in codes],
    }


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    code = talk.services.reader.read_currency(message.text or "", talk.locale)
    if code is None or code not in CURRENCIES:
        await message.answer(talk.html("refused.unknown_currency"))
        return
    await manager.done({"currency": code})


async def _choose(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await manager.done({"currency": code})


async def _skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.done({"currency": None})


currency_dialog = Dialog(
    Window(
        Say("currency.ask", "own"),
        choices("usual", "currencies", _choose, str),
        Button(Label("currency.keep"), id="keep", on_click=_skip),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Currency.ask,
        getter=_usual,
    ),
)
