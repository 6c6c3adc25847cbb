"""A dispute that ends with another sum: the right one of the invoice, or what is let off."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from aiogram.types import ContentType, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.application.ports.screens import Screen
from bot.chat.dialogs.choices import cancel, no_sum
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import Resolve
from bot.chat.screens.answers import recorded
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown
from bot.domain.debts.debt import Debt
from bot.domain.debts.reply import Outcome
from bot.domain.errors import CurrencyMismatch, DomainError, NotDisputed
from bot.domain.money import Money

_PERCENT = re.compile(r"\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*")


async def _question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    client = debt.client.name
    if Outcome(dialog_manager.dialog_data["outcome"]) is Outcome.CORRECTED:
        question = talk.html("dispute.ask_sum", client=client, amount=debt.terms.amount)
    else:
        question = talk.html("dispute.ask_discount", client=client, balance=debt.balance)
    return {"question": question}


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, debt, text = talk_of(manager), await debt_said(manager), message.text or ""
    outcome = Outcome(manager.dialog_data["outcome"])
    try:
        amount = _stated(text, outcome, debt, talk)
        if amount is None:
            await message.answer(no_sum(text, talk))
            return
        change = await talk.services.resolve_dispute(talk.origin, debt.id, outcome, amount)
    except DomainError as error:
        if debt.is_settled or isinstance(error, NotDisputed):
            await finish(message, manager, Screen(reason(error, talk.html)))
            return
        await message.answer(reason(error, talk.html))
        return
    await finish(message, manager, recorded(change, talk))


def _stated(text: str, outcome: Outcome, debt: Debt, talk: Talk) -> Money | None:
    """The sum in the debt's currency; a discount may be a percentage of what is owed. Raises
    `AmountRefused`, `CurrencyMismatch`."""
    if (stated := _PERCENT.fullmatch(text)) is not None and outcome is Outcome.DISCOUNTED:
        return debt.balance.percent(Decimal(stated.group(1).replace(",", ".")))
    read = talk.services.reader.read_amount(text, talk.locale)
    if read is None:
        return None
    amount = Money.of(read.amount, read.currency or debt.currency)
    if amount.currency != debt.currency:
        raise CurrencyMismatch(debt.currency, amount.currency)
    return amount


resolve_dialog = Dialog(
    Window(
        Shown("question"),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Resolve.amount,
        getter=_question,
    ),
    on_start=take_over,
)
