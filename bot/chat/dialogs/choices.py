"""Which debt is meant: one button each, where a sentence fits several, or only nearly fits one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Select
from aiogram_dialog.widgets.kbd.select import OnItemClick

from bot.application.clients.match_client import match_client
from bot.application.ports.screens import Screen
from bot.chat.dialogs.stacking import finish
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, choices
from bot.domain.debts.debt import Debt
from bot.domain.errors import CurrencyMismatch
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money
from bot.domain.text import shortened

MOST = 20
"""Choices offered at once; who has more names the client."""

NAME_ON_BUTTON = 40
"""Characters of a client's name on a button: a phone shows fewer, twenty must fit a keyboard."""

OnChoice = OnItemClick[Select[int], int]
OnDebtTyped = Callable[[Message, DialogManager, int], Awaitable[None]]


def debt_name(debt: Debt, talk: Talk) -> str:
    """A debt on a button: client, what is owed, when money is expected."""
    client = shortened(debt.client.name, NAME_ON_BUTTON)
    return talk.plain("button.debt", client=client, balance=debt.balance, due=debt.expected_on)


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


def no_sum(text: str, talk: Talk) -> str:
    """Why an answer to "how much?" is asked for again. HTML."""
    has_number = any(char.isdigit() for char in text)
    return talk.html("draft.unsure_amount" if has_number else "draft.no_amount")


def moved_from(said: dict[str, Any]) -> tuple[DebtId, Seq] | None:
    """Where what is being recorded was booked on the wrong debt, if it was."""
    place = said.get("moves")
    return None if place is None else (DebtId(place[0]), Seq(place[1]))


async def debts_getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The debts of the dialog's data that are still open."""
    talk = talk_of(dialog_manager)
    debts = await _open_debts(dialog_manager)
    return {"debts": [(debt.id, debt_name(debt, talk)) for debt in debts]}


async def _open_debts(manager: DialogManager) -> list[Debt]:
    return await _open(manager.dialog_data["debts"][:MOST], talk_of(manager))


async def _open(debt_ids: Iterable[int], talk: Talk) -> list[Debt]:
    debts = [(await talk.services.view_debt(talk.user.id, DebtId(id_)))[0] for id_ in debt_ids]
    return [debt for debt in debts if not debt.is_settled]


def debt_choices(widget_id: str, on_choice: OnChoice) -> Group:
    return choices(widget_id, "debts", on_choice, int)


async def nearness(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What to ask where the name that was said, `named` in the dialog's data, is nobody's but like
    the names of those who owe."""
    said = dialog_manager.dialog_data.get("named")
    talk = talk_of(dialog_manager)
    near = "" if said is None else await _is_it(said, dialog_manager, talk)
    return {"near": near, "is_sure": not near}


async def _is_it(said: str, manager: DialogManager, talk: Talk) -> str:
    names = list(dict.fromkeys(debt.client.name for debt in await _open_debts(manager)))
    name = shortened(said, NAME_ON_BUTTON)
    if len(names) == 1:
        return talk.html("near.one", said=name, client=names[0])
    return talk.html("near.several", said=name)


async def no_one_of_these(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """The name is somebody else's, who owes nothing yet."""
    said = manager.dialog_data["named"]
    await finish(
        callback, manager, Screen(talk_of(manager).html("hint.unknown_client", client=said))
    )


def cancel_or_no() -> tuple[Button, Button]:
    return (
        Button(Label("near.no"), id="no", on_click=no_one_of_these, when="near"),
        Button(Label("button.cancel"), id="cancel", on_click=cancel, when="is_sure"),
    )


def typed_choice(choose: OnDebtTyped) -> MessageInput:
    """The client's name, typed instead of tapped; of a client with several debts, those are left to
    choose from."""

    async def read(message: Message, _: MessageInput, manager: DialogManager) -> None:
        talk = talk_of(manager)
        debts = await typed_debts(message.text or "", manager.dialog_data, talk)
        if len(debts) == 1:
            await choose(message, manager, debts[0].id)
            return
        if debts:
            manager.dialog_data["debts"] = [debt.id for debt in debts]
        await message.answer(talk.html("which.several_debts"))

    return MessageInput(read, content_types=[ContentType.TEXT])


async def typed_debts(text: str, asked: dict[str, Any], talk: Talk) -> list[Debt]:
    """Those of the debts to choose from whose client is surely meant by the text alone."""
    debts = await _open(asked["debts"], talk)
    clients = list({debt.client.id: debt.client for debt in debts}.values())
    sure = {client.id for client in match_client([text], clients, talk.locale).sure}
    return [debt for debt in debts if debt.client.id in sure] if len(sure) == 1 else []


async def cancel(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await finish(callback, manager, Screen(talk_of(manager).html("nothing_recorded")))
