"""/settings: language, place, currency, nudge hour, free days, reminder steps, ways to be paid."""

from __future__ import annotations

from datetime import time
from typing import Any, cast

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import (
    Button,
    Column,
    Multiselect,
    Row,
    Start,
    SwitchTo,
)
from aiogram_dialog.widgets.kbd.select import ManagedMultiselect
from babel.dates import get_day_names

from bot.chat.dialogs.places import clock_time, currency_name, zone_name
from bot.chat.dialogs.policy.wording import preset_name
from bot.chat.dialogs.said import leave
from bot.chat.dialogs.settings.apply import change, take_result
from bot.chat.dialogs.settings.holidays import holidays_shown
from bot.chat.dialogs.settings.pay_to import pay_to_shown
from bot.chat.dialogs.states import Currency, Holidays, PayTo, Policies, Settings, Zone
from bot.chat.menu import set_own_menu
from bot.chat.screens.answers import acknowledge
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Marked, Say, choices
from bot.domain.locale import Locale

LANGUAGES = {
    Locale.EN: "English",
    Locale.RU: "Русский",
    Locale.DA: "Dansk",
    Locale.ET: "Eesti",
    Locale.ID: "Bahasa Indonesia",
}


_MOST_QUIET = 6
"""Days of a week without nudges: on one they have to come."""


def languages() -> list[tuple[str, str]]:
    """Every language under its own name."""
    return [(locale.value, name) for locale, name in LANGUAGES.items()]


def _weekdays(talk: Talk) -> list[tuple[str, str]]:
    names = get_day_names("wide", "stand-alone", locale=talk.locale.value)
    return [(str(day), names[day]) for day in range(7)]


async def _all(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    user = talk.user
    quiet = [name for day, name in _weekdays(talk) if int(day) in user.quiet_days]
    return {
        "language": LANGUAGES[user.locale],
        "zone": zone_name(user.zone, user.locale, talk.now),
        "currency": currency_name(user.currency, user.locale),
        "hour": clock_time(time(user.nudge_hour), user.locale),
        "quiet": ", ".join(quiet) or talk.plain("settings.no_quiet_days"),
        "holidays": holidays_shown(talk),
        "steps": preset_name(user.policy.preset, talk),
        "pay_to": pay_to_shown(talk),
    }


async def _languages(**_: Any) -> dict[str, Any]:
    return {"languages": languages()}


async def _hours(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    locale = talk_of(dialog_manager).locale
    return {"hours": [(hour, clock_time(time(hour), locale)) for hour in range(24)]}


async def _days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"days": _weekdays(talk_of(dialog_manager))}


async def _set_language(callback: CallbackQuery, _: Any, manager: DialogManager, code: str) -> None:
    talk = talk_of(manager)
    await change(talk, locale=Locale(code))
    if callback.bot is not None:
        await set_own_menu(callback.bot, talk.services.phrases, talk.user)
    await manager.switch_to(Settings.all)


async def _set_hour(_: CallbackQuery, __: Any, manager: DialogManager, hour: int) -> None:
    await change(talk_of(manager), nudge_hour=hour)
    await manager.switch_to(Settings.all)


def _quiet_days(manager: DialogManager) -> ManagedMultiselect[str]:
    return cast("ManagedMultiselect[str]", manager.find("days"))


async def _open_days(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Settings.quiet_days)
    days = _quiet_days(manager)
    for day in range(7):
        await days.set_checked(str(day), day in talk_of(manager).user.quiet_days)


async def _mark_day(
    callback: CallbackQuery, days: ManagedMultiselect[str], manager: DialogManager, day: str
) -> None:
    """The last free day can't be marked, and whoever tries is told so."""
    if len(days.get_checked()) == _MOST_QUIET and not days.is_checked(day):
        await acknowledge(callback, talk_of(manager).plain("settings.one_free_day"))


async def _save_days(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    checked = _quiet_days(manager).get_checked()
    await change(talk_of(manager), quiet_days=frozenset(int(day) for day in checked))
    await manager.switch_to(Settings.all)


async def _took(start_data: Any, result: Any, manager: DialogManager) -> None:
    await take_result(talk_of(manager), result)


settings_dialog = Dialog(
    Window(
        Say(
            "settings.all",
            *("language", "zone", "currency", "hour", "quiet", "holidays", "steps", "pay_to"),
        ),
        Row(
            SwitchTo(Label("settings.language"), id="language", state=Settings.language),
            Start(Label("settings.zone"), id="zone", state=Zone.ask),
        ),
        Row(
            Start(Label("settings.currency"), id="currency", state=Currency.ask),
            SwitchTo(Label("settings.hour"), id="hour", state=Settings.hour),
        ),
        Row(
            Button(Label("settings.quiet_days"), id="quiet", on_click=_open_days),
            Start(Label("settings.holidays"), id="holidays", state=Holidays.ask),
        ),
        Start(Label("settings.steps"), id="steps", state=Policies.all),
        Start(Label("settings.pay_to"), id="pay_to", state=PayTo.ask),
        Button(Label("button.close"), id="close", on_click=leave),
        state=Settings.all,
        getter=_all,
    ),
    Window(
        Say("settings.ask_language"),
        choices("languages", "languages", _set_language, str),
        SwitchTo(Label("button.back"), id="back", state=Settings.all),
        state=Settings.language,
        getter=_languages,
    ),
    Window(
        Say("settings.ask_hour"),
        choices("hours", "hours", _set_hour, int, width=6),
        SwitchTo(Label("button.back"), id="back", state=Settings.all),
        state=Settings.hour,
        getter=_hours,
    ),
    Window(
        Say("settings.ask_quiet_days"),
        Column(
            Multiselect(
                Marked("✓ "),
                Marked(""),
                id="days",
                item_id_getter=lambda item: item[0],
                items="days",
                max_selected=_MOST_QUIET,
                on_click=_mark_day,
            )
        ),
        Row(
            Button(Label("button.save"), id="save", on_click=_save_days),
            SwitchTo(Label("button.back"), id="back", state=Settings.all),
        ),
        state=Settings.quiet_days,
        getter=_days,
    ),
    on_process_result=_took,
)
