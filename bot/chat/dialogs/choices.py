"""Which debt is meant: one button each, where a sentence fits several."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select
from aiogram_dialog.widgets.kbd.select import OnItemClick

from bot.application.ports.screens import Screen
from bot.chat.dialogs.stacking import finish
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import ItemName
from bot.domain.debt import Debt
from bot.domain.errors import CurrencyMismatch
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.text import shortened

MOST = 20
"""Choices offered at once; who has more names the client."""

NAME_ON_BUTTON = 40
"""Characters of a client's name on a button: a phone shows fewer, twenty must fit a keyboard."""

OnChoice = OnItemClick[Select[int], int]


def debt_name(debt: Debt, talk: Talk) -> str:
    """A debt on a button: client, what is owed, when it is due."""
    client = shortened(debt.client.name, NAME_ON_BUTTON)
    return talk.plain("button.debt", client=client, balance=debt.balance, due=debt.due)


def stated_sum(said: dict[str, Any], debt: Debt) -> Money | None:
    """The sum in a dialog's data, in the debt's currency unless another was named.

    Raises `CurrencyMismatch` for another one, and what `Money.of` refuses.
    """
    if said["amount"] is None:
        return None
    money = Money.of(Decimal(said["amount"]), said["currency"] or debt.currency)
    if money.currency != debt.currency:
        raise CurrencyMismatch(debt.currency, money.currency)
    return money


async def debts_getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The debts of the dialog's data that are still open."""
    talk = talk_of(dialog_manager)
    named = []
    for debt_id in dialog_manager.dialog_data["debts"][:MOST]:
        debt, _step = await talk.services.view_debt(talk.user.id, DebtId(debt_id))
        if not debt.is_settled:
            named.append((debt.id, debt_name(debt, talk)))
    return {"debts": named}


def debt_choices(widget_id: str, on_choice: OnChoice) -> Select[int]:
    return Select(
        ItemName(),
        id=widget_id,
        item_id_getter=lambda item: item[0],
        items="debts",
        type_factory=int,
        on_click=on_choice,
    )


async def cancel(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await finish(callback, manager, Screen(talk_of(manager).html("nothing_recorded")))
