"""The country whose public holidays are free of nudges."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel

from bot.chat.dialogs.settings.apply import change
from bot.chat.dialogs.settings.countries import (
    as_setting,
    country_name,
    kept_holidays,
    likely_countries,
    near_countries,
    read_country,
)
from bot.chat.dialogs.states import Holidays
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Say, choices
from bot.domain.holidays import NO_COUNTRY, country_of


def holidays_shown(talk: Talk) -> str:
    """Whose holidays are kept now. Plain text."""
    country = kept_holidays(talk.user)
    if country is None:
        return talk.plain("settings.no_holidays")
    return country_name(country, talk.locale)


async def _countries(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    near = dialog_manager.dialog_data.get("near")
    codes = near or likely_countries(talk.user)
    return {
        "country": holidays_shown(talk),
        "countries": [(code, _label(code, talk)) for code in codes],
        "is_near": bool(near),
        "is_asked": not near,
    }


def _label(code: str, talk: Talk) -> str:
    name = country_name(code, talk.locale)
    is_zones = code == country_of(talk.user.zone)
    return talk.plain("settings.as_zone", country=name) if is_zones else name


async def _choose(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    talk = talk_of(manager)
    await change(talk, country=as_setting(code, talk.user))
    await manager.done()


async def _none(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await change(talk_of(manager), country=NO_COUNTRY)
    await manager.done()


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    said = message.text or ""
    country = read_country(said, talk.locale)
    if country is not None:
        await change(talk, country=as_setting(country, talk.user))
        await manager.done(show_mode=ShowMode.SEND)
    elif near := near_countries(said, talk.locale):
        manager.dialog_data["near"] = list(near)
    else:
        manager.dialog_data.pop("near", None)
        await message.answer(talk.html("settings.unknown_country"))


holidays_dialog = Dialog(
    Window(
        Say("settings.ask_country", "country", when="is_asked"),
        Say("settings.near_country", when="is_near"),
        choices("country", "countries", _choose, str, width=2),
        Button(Label("settings.keep_none"), id="none", on_click=_none),
        Cancel(Label("button.back"), id="back"),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Holidays.ask,
        getter=_countries,
    ),
)
