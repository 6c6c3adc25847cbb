"""Money that the user gives up: always asked about first, since it is not what "delete" does."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Reading
from bot.chat.dialogs.choices import stated_sum
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish, open_dialog
from bot.chat.dialogs.states import WriteOff
from bot.chat.screens.answers import recorded
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError, WriteOffTooLarge
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money

_FIRST = Seq(1)
"""The place of the invoice in the timeline."""


async def write_off(reading: Reading, debt: Debt, _: Talk, manager: DialogManager) -> None:
    """Asks. Raises `AlreadySettled`, `WriteOffTooLarge`, and what is wrong with the sum."""
    debt.refuse_if_settled()
    said = {
        "debt_id": debt.id,
        "amount": None if reading.amount is None else str(reading.amount),
        "currency": reading.currency,
    }
    amount = stated_sum(said, debt)
    if amount is not None and debt.balance < amount:
        raise WriteOffTooLarge(debt.balance, amount)
    await open_dialog(manager, WriteOff.sure, said)


async def _debt(manager: DialogManager) -> tuple[Debt, Money]:
    """The debt, and what is to be written off of it."""
    debt = await debt_said(manager)
    return debt, stated_sum(manager.dialog_data, debt) or debt.balance


async def _question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    debt, amount = await _debt(dialog_manager)
    client = debt.client.name
    if amount == debt.balance:
        lines = [talk.html("write_off.ask", client=client, amount=amount)]
    else:
        part = talk.html("write_off.ask_part", client=client, amount=amount, balance=debt.balance)
        lines = [part]
    lines.append(talk.html("write_off.means"))
    deletable = not debt.has_history
    deletable = deletable and await talk.services.stands_alone(talk.user.id, debt.id)
    if deletable:
        lines.append(talk.html("write_off.or_delete"))
    return {"question": "\n\n".join(lines), "deletable": deletable}


async def _yes(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    talk = talk_of(manager)
    try:
        debt, _balance = await _debt(manager)
        amount = stated_sum(manager.dialog_data, debt)
        screen = recorded(await talk.services.write_off(talk.origin, debt.id, amount), talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    await finish(callback, manager, screen)


async def _keep(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await finish(callback, manager, Screen(talk_of(manager).html("write_off.kept")))


async def _delete(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    talk = talk_of(manager)
    debt_id = DebtId(manager.dialog_data["debt_id"])
    try:
        screen = recorded(await talk.services.undo(talk.origin, (debt_id, _FIRST)), talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    await finish(callback, manager, screen)


write_off_dialog = Dialog(
    Window(
        Shown("question"),
        Button(Label("write_off.yes"), id="yes", on_click=_yes),
        Button(Label("write_off.keep"), id="keep", on_click=_keep),
        Button(Label("write_off.delete"), id="delete", on_click=_delete, when="deletable"),
        state=WriteOff.sure,
        getter=_question,
    ),
    on_start=take_over,
)
