"""The first meeting: where the user is, which currency they invoice in, and an example to try.

Both questions have a default that is kept by skipping; nothing depends on them being answered.
"""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.chat.dialogs.settings.apply import change, take_result
from bot.chat.dialogs.stacking import FIRST_MEETING
from bot.chat.dialogs.states import Currency, Welcome, Zone
from bot.chat.talk import talk_of
from bot.chat.widgets import Label, Say


async def _begin(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.start(Zone.ask, data=FIRST_MEETING)


async def _skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _ready(manager)


async def _answered(start_data: Any, result: Any, manager: DialogManager) -> None:
    await take_result(talk_of(manager), result)
    if isinstance(result, dict) and "zone" in result:
        await manager.start(Currency.ask, data=FIRST_MEETING)
    else:
        await _ready(manager)


async def _ready(manager: DialogManager) -> None:
    await change(talk_of(manager), welcomed=True)
    await manager.switch_to(Welcome.ready)


async def _name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"name": talk_of(dialog_manager).user.name}


welcome_dialog = Dialog(
    Window(
        Say("welcome.hello", "name"),
        Button(Label("welcome.begin"), id="begin", on_click=_begin),
        Button(Label("welcome.skip"), id="skip", on_click=_skip),
        state=Welcome.hello,
        getter=_name,
    ),
    Window(Say("welcome.ready"), state=Welcome.ready),
    on_process_result=_answered,
)
