"""A promise that leaves something to ask: which debt, or which day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.application.ports.screens import Screen
from bot.chat.dialogs.choices import (
    cancel,
    cancel_or_no,
    debt_choices,
    debts_getter,
    moved_from,
    nearness,
    stated_sum,
    typed_choice,
)
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import PromiseDay
from bot.chat.requests.told.offers import recorded_day
from bot.chat.screens.answers import tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import DayCalendar, Label, Say, Shown
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError, PromiseInPast
from bot.domain.ids import DebtId, Seq

Event = Message | CallbackQuery


def promise(
    *,
    debts: list[int] | None = None,
    named: str | None = None,
    debt_id: int | None = None,
    day: date | None = None,
    day_or: date | None = None,
    amount: Decimal | None = None,
    currency: str | None = None,
    moves: tuple[DebtId, Seq] | None = None,
) -> dict[str, Any]:
    """The dialog's data: what was said of the promise; `moves` is where it was booked wrong."""
    return {
        "debts": debts or [],
        "named": named,
        "debt_id": debt_id,
        "day": None if day is None else day.isoformat(),
        "day_or": None if day_or is None else day_or.isoformat(),
        "amount": None if amount is None else str(amount),
        "currency": currency,
        "moves": moves,
    }


async def record(said: dict[str, Any], debt: Debt, talk: Talk) -> Screen:
    """Records what was said against `debt`, and answers. Raises what the books refuse."""
    amount = stated_sum(said, debt)
    day = date.fromisoformat(said["day"])
    if (wrong := moved_from(said)) is None:
        change = await talk.services.record_promise(talk.origin, debt.id, day, amount)
    else:
        change = await talk.services.correct_record(
            talk.origin, *wrong, amount=amount, day=day, to=debt.id
        )
    day_or = date.fromisoformat(said["day_or"]) if said.get("day_or") else None
    return recorded_day(change, day_or, talk)


async def attempt(event: Event, manager: DialogManager) -> None:
    """Records the promise of the open dialog and closes it, or asks what is missing."""
    talk, said = talk_of(manager), manager.dialog_data
    if said["day"] is None:
        await manager.switch_to(PromiseDay.day)
        return
    debt, _ = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
    try:
        screen = await record(said, debt, talk)
    except DomainError as error:
        if debt.is_settled:
            await finish(event, manager, Screen(reason(error, talk.html)))
            return
        if isinstance(error, PromiseInPast):
            said.update(day=None, day_or=None)
        else:
            said["amount"] = None
        await tell(event, reason(error, talk.html))
        await manager.switch_to(PromiseDay.day, show_mode=ShowMode.SEND)
        return
    await finish(event, manager, screen)


async def _client(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    debt = await debt_said(dialog_manager)
    return {"client": debt.client.name, "balance": debt.balance}


async def _choose(callback: CallbackQuery, _: Any, manager: DialogManager, debt_id: int) -> None:
    await _chosen(callback, manager, debt_id)


async def _chosen(event: Event, manager: DialogManager, debt_id: int) -> None:
    manager.dialog_data["debt_id"] = debt_id
    await attempt(event, manager)


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    read_day, currency = talk.services.reader.read_day, talk.user.currency
    reading = read_day(message.text or "", talk.locale, talk.today, currency)
    if reading is None:
        await message.answer(talk.html("draft.no_date"))
        return
    other = reading.day_or.isoformat() if reading.day_or else None
    manager.dialog_data.update(day=reading.day.isoformat(), day_or=other)
    await attempt(message, manager)


async def _pick(event: ChatEvent, _: Any, manager: DialogManager, day: date) -> None:
    manager.dialog_data.update(day=day.isoformat(), day_or=None)
    if isinstance(event, CallbackQuery):
        await attempt(event, manager)


promise_dialog = Dialog(
    Window(
        Say("promise.which", when="is_sure"),
        Shown("near"),
        debt_choices("which", _choose),
        *cancel_or_no(),
        typed_choice(_chosen),
        state=PromiseDay.which,
        getter=[debts_getter, nearness],
    ),
    Window(
        Say("promise.ask_day", "client", "balance"),
        DayCalendar(id="day", on_click=_pick),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=PromiseDay.day,
        getter=_client,
    ),
    on_start=take_over,
)
