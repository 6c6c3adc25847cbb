"""An offer to take less: how much, by which day, and all of it once more before it is made."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.application.ports.screens import Screen
from bot.chat.dialogs.choices import cancel
from bot.chat.dialogs.deals.offer_terms import (
    discounts,
    left_by_agency,
    no_worse_discounts,
    parts,
    percent_name,
    refused_sum,
    summary,
    to_pay,
)
from bot.chat.dialogs.deals.typed import (
    WHOLE,
    days_to_choose,
    kept,
    not_a_sum,
    typed_day,
    typed_sum,
)
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import OfferTerms
from bot.chat.screens.answers import recorded, tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import DayCalendar, Label, Say, Shown, choices, choices_fitted
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind
from bot.domain.errors import DomainError
from bot.domain.ladder.policy import LARGEST_DISCOUNT
from bot.domain.money import Money

Event = Message | CallbackQuery

FIRST = {OfferKind.DISCOUNT: OfferTerms.discount, OfferKind.SETTLEMENT: OfferTerms.settlement}
"""Where each kind asks for its sum."""


async def _facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    return {
        "client": debt.client.name,
        "balance": debt.balance,
        "discounts": discounts(debt, talk),
        "parts": parts(debt, talk),
    }


async def _agency(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    fee, left = left_by_agency(debt)
    return {
        "client": debt.client.name,
        "percent": percent_name(LARGEST_DISCOUNT, talk),
        "balance": debt.balance,
        "left": left,
        "off": fee,
        "discounts": no_worse_discounts(debt, talk),
    }


async def _meanings(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    stated = kept(dialog_manager.dialog_data, "stated", debt) or debt.balance
    rest = debt.balance - stated
    return {
        "amount": stated,
        "as_off": talk.plain("offer.off_and_pay", off=stated, pay=rest),
        "as_pay": talk.plain("offer.off_and_pay", off=rest, pay=stated),
    }


async def _units(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    is_off, number = _is_discount(dialog_manager), dialog_manager.dialog_data["number"]
    stated = Money.of(Decimal(number), debt.currency)
    rest, pay = debt.balance - stated, to_pay(debt, Decimal(number), is_off=is_off)
    key = "offer.percent_off" if is_off else "offer.percent_paid"
    share = percent_name(number, talk)
    of_sum = {"off": stated, "pay": rest} if is_off else {"off": rest, "pay": stated}
    return {
        "number": str(number),
        "amount": stated,
        "as_percent": talk.plain(key, percent=share, amount=pay),
        "as_sum": talk.plain("offer.off_and_pay", **of_sum),
    }


async def _days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    return {
        "client": debt.client.name,
        "pay": kept(dialog_manager.dialog_data, "pay", debt),
        "balance": debt.balance,
        "days": days_to_choose(talk, talk.today),
    }


async def _summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    return {"summary": summary(dialog_manager.dialog_data, debt, talk)}


def _is_discount(manager: DialogManager) -> bool:
    return bool(manager.dialog_data["kind"] == OfferKind.DISCOUNT)


async def _take(event: Event, manager: DialogManager, debt: Debt, pay: Money) -> None:
    """The sum to pay; then what is missing."""
    talk, said = talk_of(manager), manager.dialog_data
    why_not = refused_sum(pay, debt, talk)
    if debt.is_settled or why_not is not None:
        await _refuse(event, manager, debt, why_not or "")
        return
    said.update(pay=pay.minor, owed=debt.balance.minor)
    by = said.get("by")
    is_known = by is not None and date.fromisoformat(by) >= talk.today
    await manager.switch_to(OfferTerms.sure if is_known else OfferTerms.by)


async def _refuse(event: Event, manager: DialogManager, debt: Debt, why_not: str) -> None:
    """Says why, and asks for another sum, unless nothing is owed any more."""
    if debt.is_settled:
        talk = talk_of(manager)
        await finish(event, manager, Screen(talk.html("refused.settled")))
        return
    await tell(event, why_not)
    first = FIRST[OfferKind(manager.dialog_data["kind"])]
    await manager.switch_to(first, show_mode=ShowMode.SEND)


async def _percent(event: Event, _: Any, manager: DialogManager, chosen: int) -> None:
    debt = await debt_said(manager)
    pay = to_pay(debt, Decimal(chosen), is_off=_is_discount(manager))
    await _take(event, manager, debt, pay)


async def _read_sum(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A percentage or a sum: what is taken off for paying soon, what is paid to close the matter.
    More than half taken off may be meant the other way round."""
    talk, debt, text = talk_of(manager), await debt_said(manager), message.text or ""
    is_discount = _is_discount(manager)
    try:
        percent = talk.services.reader.read_percent(text, talk.locale)
        if percent is not None:
            await _take(message, manager, debt, to_pay(debt, percent, is_off=is_discount))
            return
        stated = typed_sum(text, debt, talk)
        if stated is None:
            await message.answer(not_a_sum(text, talk))
            return
    except DomainError as error:
        await _refuse(message, manager, debt, reason(error, talk.html))
        return
    if _may_be_percent(text, talk):
        manager.dialog_data["number"] = int(stated.amount)
        if stated < debt.balance:
            await manager.switch_to(OfferTerms.unit)
        else:
            await _percent(message, None, manager, int(stated.amount))
        return
    await _take_stated(message, manager, debt, stated)


def _may_be_percent(text: str, talk: Talk) -> bool:
    """A bare number under a question whose buttons name percentages."""
    read = talk.services.reader.read_amount(text, talk.locale)
    if read is None or read.currency is not None:
        return False
    return 0 < read.amount < WHOLE and read.amount == int(read.amount)


async def _take_stated(event: Event, manager: DialogManager, debt: Debt, stated: Money) -> None:
    """A sum that is taken off, or is paid to close the matter."""
    is_discount = _is_discount(manager)
    if is_discount and stated < debt.balance < stated + stated:
        manager.dialog_data["stated"] = stated.minor
        await manager.switch_to(OfferTerms.meant)
        return
    await _take(event, manager, debt, debt.balance - stated if is_discount else stated)


async def _choose_unit(callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    debt, number = await debt_said(manager), manager.dialog_data["number"]
    if button.widget_id == "as_percent":
        await _percent(callback, None, manager, number)
    else:
        await _take_stated(callback, manager, debt, Money.of(Decimal(number), debt.currency))


async def _meant(callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    debt = await debt_said(manager)
    stated = kept(manager.dialog_data, "stated", debt) or debt.balance
    pay = stated if button.widget_id == "as_pay" else debt.balance - stated
    await _take(callback, manager, debt, pay)


async def _take_day(event: Event, manager: DialogManager, day: date) -> None:
    talk = talk_of(manager)
    if day < talk.today:
        await tell(event, talk.html("told.day_gone", day=day))
        await manager.switch_to(OfferTerms.by, show_mode=ShowMode.SEND)
        return
    manager.dialog_data["by"] = day.isoformat()
    await manager.switch_to(OfferTerms.sure)


async def _choose_day(
    callback: CallbackQuery, _: Any, manager: DialogManager, ordinal: int
) -> None:
    await _take_day(callback, manager, date.fromordinal(ordinal))


async def _pick_day(event: ChatEvent, _: Any, manager: DialogManager, day: date) -> None:
    if isinstance(event, CallbackQuery):
        await _take_day(event, manager, day)


async def _read_day(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    day = typed_day(message.text or "", talk)
    if day is None:
        await message.answer(talk.html("draft.no_date"))
        return
    await _take_day(message, manager, day)


async def _to_sum(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(FIRST[OfferKind(manager.dialog_data["kind"])])


async def _make(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """As shown; if what is owed has changed since, it is shown anew."""
    talk, said, debt = talk_of(manager), manager.dialog_data, await debt_said(manager)
    pay, kind = Money(said["pay"], debt.currency), OfferKind(said["kind"])
    by = date.fromisoformat(said["by"])
    try:
        debt.refuse_if_settled()
        if debt.balance.minor != said["owed"]:
            why_not = refused_sum(pay, debt, talk)
            if why_not is not None:
                await _refuse(callback, manager, debt, why_not)
                return
            said["owed"] = debt.balance.minor
            await tell(callback, talk.html("deal.changed"))
            await manager.switch_to(OfferTerms.sure, show_mode=ShowMode.SEND)
            return
        if by < talk.today:
            await _take_day(callback, manager, by)
            return
        change = await talk.services.make_offer(talk.origin, debt.id, kind, pay, by)
    except DomainError as error:
        await finish(callback, manager, Screen(reason(error, talk.html)))
        return
    await finish(callback, manager, recorded(change, talk))


offer_dialog = Dialog(
    Window(
        Say("offer.ask_discount", "client", "balance"),
        choices("discounts", "discounts", _percent, int),
        SwitchTo(Label("offer.agency"), id="agency", state=OfferTerms.agency),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read_sum, content_types=[ContentType.TEXT]),
        state=OfferTerms.discount,
        getter=_facts,
    ),
    Window(
        Say("offer.agency_leaves", "client", "percent", "balance", "left", "off"),
        choices("discounts", "discounts", _percent, int),
        Row(
            SwitchTo(Label("button.back"), id="back", state=OfferTerms.discount),
            Button(Label("button.cancel"), id="cancel", on_click=cancel),
        ),
        MessageInput(_read_sum, content_types=[ContentType.TEXT]),
        state=OfferTerms.agency,
        getter=_agency,
    ),
    Window(
        Say("offer.ask_part", "client", "balance"),
        choices("parts", "parts", _percent, int),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read_sum, content_types=[ContentType.TEXT]),
        state=OfferTerms.settlement,
        getter=_facts,
    ),
    Window(
        Say("offer.which_unit", "number", "amount"),
        Button(Shown("as_percent"), id="as_percent", on_click=_choose_unit),
        Button(Shown("as_sum"), id="as_sum", on_click=_choose_unit),
        Row(
            Button(Label("button.back"), id="back", on_click=_to_sum),
            Button(Label("button.cancel"), id="cancel", on_click=cancel),
        ),
        MessageInput(_read_sum, content_types=[ContentType.TEXT]),
        state=OfferTerms.unit,
        getter=_units,
    ),
    Window(
        Say("offer.which_way", "amount"),
        Button(Shown("as_pay"), id="as_pay", on_click=_meant),
        Button(Shown("as_off"), id="as_off", on_click=_meant),
        Row(
            SwitchTo(Label("button.back"), id="back", state=OfferTerms.discount),
            Button(Label("button.cancel"), id="cancel", on_click=cancel),
        ),
        MessageInput(_read_sum, content_types=[ContentType.TEXT]),
        state=OfferTerms.meant,
        getter=_meanings,
    ),
    Window(
        Say("offer.ask_day", "client", "pay", "balance"),
        choices_fitted("days", "days", _choose_day, int),
        DayCalendar(id="day", on_click=_pick_day),
        Row(
            Button(Label("button.back"), id="back", on_click=_to_sum),
            Button(Label("button.cancel"), id="cancel", on_click=cancel),
        ),
        MessageInput(_read_day, content_types=[ContentType.TEXT]),
        state=OfferTerms.by,
        getter=_days,
    ),
    Window(
        Shown("summary"),
        Button(Label("offer.make"), id="make", on_click=_make),
        Row(
            SwitchTo(Label("deal.other_day"), id="other_day", state=OfferTerms.by),
            Button(Label("deal.other_sum"), id="other_sum", on_click=_to_sum),
        ),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read_day, content_types=[ContentType.TEXT]),
        state=OfferTerms.sure,
        getter=_summary,
    ),
    on_start=take_over,
)
