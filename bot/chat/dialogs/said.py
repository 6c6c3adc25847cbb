"""What a dialog was told when it was started, and the debt or client that this names."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.chat.talk import talk_of
from bot.domain.debts.debt import Debt
from bot.domain.ids import ClientId, DebtId
from bot.domain.people.client import Client


async def take_over(start_data: Any, manager: DialogManager) -> None:
    """Keeps the start data as the dialog's own: for `on_start`."""
    manager.dialog_data.update(start_data or {})


async def debt_said(manager: DialogManager) -> Debt:
    """As the books have it now. Raises `NotFound`."""
    talk = talk_of(manager)
    debt, _ = await talk.services.view_debt(talk.user.id, DebtId(manager.dialog_data["debt_id"]))
    return debt


async def client_said(manager: DialogManager) -> Client | None:
    """None if the dialog is about nobody, or about all. Raises `NotFound`."""
    client_id = manager.dialog_data.get("client_id")
    if client_id is None:
        return None
    talk = talk_of(manager)
    return await talk.services.view_client(talk.user.id, ClientId(client_id))


async def leave(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Closes a dialog that records nothing by being closed: for `on_click`."""
    await manager.done()
