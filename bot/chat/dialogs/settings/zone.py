"""Where the user is: by city, by offset, or from a list."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Back, Button, SwitchTo

from bot.chat.dialogs.places import ZONES, zone_name
from bot.chat.dialogs.states import Zone
from bot.chat.talk import talk_of
from bot.chat.widgets import Label, Say, choices, choices_by_page


async def _present(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    return {"zone": zone_name(talk.user.zone, talk.locale, talk.now)}


async def _near(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"zones": _named(dialog_manager.dialog_data["near"], dialog_manager)}


async def _all(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"zones": _named(ZONES, dialog_manager)}


def _named(zones: Any, manager: DialogManager) -> list[tuple[str, str]]:
    talk = talk_of(manager)
    return [(zone, zone_name(zone, talk.locale, talk.now)) for zone in zones]


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    reading = talk.services.reader.read_zone(message.text or "", talk.locale)
    if reading.zone is not None:
        await manager.done({"zone": reading.zone}, show_mode=ShowMode.SEND)
    elif reading.suggestions:
        manager.dialog_data["near"] = list(reading.suggestions)
        await manager.switch_to(Zone.near)
    else:
        await message.answer(talk.html("zone.unknown"))


async def _choose(_: CallbackQuery, __: Any, manager: DialogManager, zone: str) -> None:
    await manager.done({"zone": zone})


async def _skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.done({"zone": None})


zone_dialog = Dialog(
    Window(
        Say("zone.ask", "zone"),
        Button(Label("zone.keep"), id="keep", on_click=_skip),
        SwitchTo(Label("zone.list"), id="list", state=Zone.all),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Zone.ask,
        getter=_present,
    ),
    Window(
        Say("zone.near"),
        choices("near", "zones", _choose, str),
        SwitchTo(Label("button.back"), id="back", state=Zone.ask),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Zone.near,
        getter=_near,
    ),
    Window(
        Say("zone.all"),
        choices_by_page("all", "zones", _choose, str),
        Back(Label("button.back"), id="back"),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Zone.all,
        getter=_all,
    ),
)
