"""A payment that leaves something to ask: which debt, how much, or why more than is owed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.application.change import Change
from bot.application.ports.screens import Screen
from bot.chat.dialogs.choices import (
    cancel,
    cancel_or_no,
    debt_choices,
    debts_getter,
    moved_from,
    nearness,
    no_sum,
    stated_sum,
    typed_choice,
)
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import Payment
from bot.chat.plans.state import open_offer
from bot.chat.screens.answers import recorded, tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Say, Shown
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError, Overpayment
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money

Event = Message | CallbackQuery

_INSTALMENT, _OFFERED = "instalment", "offered"
_LIKELY = {_INSTALMENT: "payment.instalment", _OFFERED: "payment.offered"}
"""Buttons of sums that are likely, and what stands on them."""


def payment(
    *,
    debts: list[int] | None = None,
    named: str | None = None,
    debt_id: int | None = None,
    amount: Decimal | None = None,
    currency: str | None = None,
    paid_on: date | None = None,
    in_full: bool = False,
    moves: tuple[DebtId, Seq] | None = None,
) -> dict[str, Any]:
    """The dialog's data: what was said of the payment; `moves` is where it was booked wrong."""
    return {
        "debts": debts or [],
        "named": named,
        "debt_id": debt_id,
        "amount": None if amount is None else str(amount),
        "currency": currency,
        "paid_on": None if paid_on is None else paid_on.isoformat(),
        "in_full": in_full,
        "moves": moves,
    }


async def record(said: dict[str, Any], debt: Debt, talk: Talk) -> Change:
    """Records what was said against `debt`. Raises what the books refuse."""
    amount = None if said["in_full"] else stated_sum(said, debt)
    paid_on = date.fromisoformat(said["paid_on"]) if said["paid_on"] else None
    if (wrong := moved_from(said)) is None:
        return await talk.services.record_payment(talk.origin, debt.id, amount, paid_on)
    everything = debt.owed_together
    return await talk.services.correct_record(
        talk.origin, *wrong, amount=amount or everything, day=paid_on, to=debt.id
    )


async def attempt(event: Event, manager: DialogManager) -> None:
    """Records the payment of the open dialog and closes it, or asks what is in the way."""
    talk, said = talk_of(manager), manager.dialog_data
    debt = await debt_said(manager)
    if said["amount"] is None and not said["in_full"]:
        await manager.switch_to(Payment.amount)
        return
    try:
        change = await record(said, debt, talk)
    except Overpayment:
        await manager.switch_to(Payment.overpaid)
        return
    except DomainError as error:
        if debt.is_settled:
            await finish(event, manager, Screen(reason(error, talk.html)))
            return
        said.update(amount=None, paid_on=None, in_full=False)
        await tell(event, reason(error, talk.html))
        await manager.switch_to(Payment.amount, show_mode=ShowMode.SEND)
        return
    await finish(event, manager, recorded(change, talk))


async def _facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    debt, talk = await debt_said(dialog_manager), talk_of(dialog_manager)
    said = dialog_manager.dialog_data
    amount = said["amount"]
    given = Money.of(Decimal(amount), said["currency"] or debt.currency) if amount else None
    facts = {"client": debt.client.name, "balance": debt.owed_together, "amount": given}
    labels = {
        button: talk.plain(_LIKELY[button], amount=money)
        for button, money in _likely(debt, talk).items()
    }
    return facts | dict.fromkeys(_LIKELY) | labels


def _likely(debt: Debt, talk: Talk) -> dict[str, Money]:
    """Sums that a payment may well be of, by the button: what is open of the next instalment, and
    what is left of an offer."""
    sums = {}
    if debt.open_parts and debt.open_parts[0].open < debt.owed_together:
        sums[_INSTALMENT] = debt.open_parts[0].open
    offer = open_offer(debt, talk)
    if offer is not None:
        sums[_OFFERED] = debt.still_to_pay(offer)
    return sums


async def _choose(callback: CallbackQuery, _: Any, manager: DialogManager, debt_id: int) -> None:
    await _chosen(callback, manager, debt_id)


async def _chosen(event: Event, manager: DialogManager, debt_id: int) -> None:
    manager.dialog_data["debt_id"] = debt_id
    await attempt(event, manager)


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    reading = talk.services.reader.read_amount(message.text or "", talk.locale)
    if reading is None:
        await message.answer(no_sum(message.text or "", talk))
        return
    debt = await debt_said(manager)
    currency = reading.currency or debt.currency
    try:
        Money.of(reading.amount, currency)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
        return
    manager.dialog_data.update(amount=str(reading.amount), currency=currency)
    await attempt(message, manager)


async def _as_likely(callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """What the button says by now."""
    debt = await debt_said(manager)
    money = _likely(debt, talk_of(manager)).get(button.widget_id or "")
    if money is not None:
        manager.dialog_data.update(amount=str(money.amount), currency=money.currency)
        await attempt(callback, manager)


async def _in_full(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    manager.dialog_data["in_full"] = True
    await attempt(callback, manager)


payment_dialog = Dialog(
    Window(
        Say("payment.which", when="is_sure"),
        Shown("near"),
        debt_choices("which", _choose),
        *cancel_or_no(),
        typed_choice(_chosen),
        state=Payment.which,
        getter=[debts_getter, nearness],
    ),
    Window(
        Say("payment.ask_amount", "client", "balance"),
        Button(Shown(_INSTALMENT), id=_INSTALMENT, on_click=_as_likely, when=_INSTALMENT),
        Button(Shown(_OFFERED), id=_OFFERED, on_click=_as_likely, when=_OFFERED),
        Button(Label("payment.in_full"), id="in_full", on_click=_in_full),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Payment.amount,
        getter=_facts,
    ),
    Window(
        Say("payment.overpaid", "client", "balance", "amount"),
        Button(Label("payment.record_balance"), id="balance", on_click=_in_full),
        SwitchTo(Label("payment.other_amount"), id="other", state=Payment.amount),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Payment.overpaid,
        getter=_facts,
    ),
    on_start=take_over,
)
