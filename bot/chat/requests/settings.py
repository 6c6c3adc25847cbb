"""Language, zone and currency, changed by a sentence and back by a button."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aiogram import Bot, F, Router
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import Reading
from bot.chat.dialogs.places import currency_name, zone_name
from bot.chat.dialogs.settings.apply import change
from bot.chat.dialogs.settings.dialog import LANGUAGES
from bot.chat.dialogs.stacking import come_back, open_dialog
from bot.chat.dialogs.states import Settings
from bot.chat.menu import set_own_menu
from bot.chat.screens.answers import acknowledge, show
from bot.chat.talk import Talk
from bot.domain.currency import CURRENCIES
from bot.domain.locale import Locale
from bot.domain.people.user import User

Setting = Literal["locale", "zone", "currency"]

_PREFIX = "set:"
"""Of a button that sets one setting; Telegram's 64 bytes hold every zone's name."""

settings_router = Router(name="settings in a sentence")


async def settings(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    """Without a value that can be set, all settings are shown."""
    asked = _asked(reading)
    if not asked:
        await open_dialog(manager, Settings.all)
        return
    await show(message, await _set(asked, talk, message.bot))
    await come_back(manager)


@settings_router.callback_query(F.data.startswith(_PREFIX))
async def on_set(query: CallbackQuery, talk: Talk) -> None:
    asked = _unpacked(query.data or "")
    if asked:
        await show(query, await _set(asked, talk, query.bot))
    await acknowledge(query)


def _asked(reading: Reading) -> dict[Setting, str]:
    asked: dict[Setting, str] = {}
    if reading.language is not None:
        asked["locale"] = reading.language.value
    if reading.zone is not None and _is_zone(reading.zone):
        asked["zone"] = reading.zone
    if reading.currency in CURRENCIES:
        asked["currency"] = reading.currency
    return asked


async def _set(asked: dict[Setting, str], talk: Talk, bot: Bot | None) -> Screen:
    """What is set now, in the language of now, with a button back to what it was."""
    before = talk.user
    new = {name: _value(name, value) for name, value in asked.items()}
    if replace(before, **new) != before:  # type: ignore[arg-type]  # each of its own field's type
        await change(talk, **new)
        if "locale" in asked and bot is not None:
            await set_own_menu(bot, talk.services.phrases, talk.user)
    lines = [talk.html("recorded.mark") + " " + _line(name, talk.user, talk) for name in asked]
    back = [
        Button(
            talk.plain("button.back_to", value=_name(name, before, talk)),
            f"{_PREFIX}{name}:{getattr(before, name)}",
        )
        for name in asked
        if getattr(before, name) != getattr(talk.user, name)
    ]
    return Screen("\n".join(lines), tuple((button,) for button in back))


def _line(name: Setting, user: User, talk: Talk) -> str:
    keys = {"locale": "set.language", "zone": "set.zone", "currency": "set.currency"}
    return talk.html(keys[name], value=_name(name, user, talk))


def _name(name: Setting, user: User, talk: Talk) -> str:
    """The user's setting as a person calls it."""
    match name:
        case "locale":
            return LANGUAGES[user.locale]
        case "zone":
            return zone_name(user.zone, talk.locale, talk.now)
        case "currency":
            return currency_name(user.currency, talk.locale)


def _value(name: Setting, value: str) -> Locale | str:
    return Locale(value) if name == "locale" else value


def _unpacked(packed: str) -> dict[Setting, str]:
    """What a button of ours sets; nothing for one that is made up."""
    _, name, value = packed.split(":", 2) if packed.count(":") >= 2 else ("", "", "")
    match name:
        case "locale" if value in set(Locale):
            return {"locale": value}
        case "zone" if _is_zone(value):
            return {"zone": value}
        case "currency" if value in CURRENCIES:
            return {"currency": value}
        case _:
            return {}


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
