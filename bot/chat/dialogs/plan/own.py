"""Own days: all of them in one text, or one after the other until the rest has its day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import ChatEvent, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.application.ports.understanding import Answers
from bot.chat.dialogs.deals.typed import not_a_sum
from bot.chat.dialogs.plan.draft import Rows
from bot.chat.dialogs.plan.flow import Event, answer, planned
from bot.chat.dialogs.plan.questions import common, footer, read_day
from bot.chat.dialogs.plan.refusals import refusal
from bot.chat.dialogs.plan.typed import rows_of, sum_in, sum_of
from bot.chat.dialogs.plan.wording import row_lines
from bot.chat.dialogs.states import Planning
from bot.chat.screens.answers import tell
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import DayCalendar, Label, Shown
from bot.domain.errors import (
    DomainError,
    InstalmentInPast,
    ScheduleOutOfOrder,
    ScheduleUnbalanced,
)
from bot.domain.money import Money
from bot.domain.plans.schedule import MOST_AGREED, Instalment


def _listed(manager: DialogManager) -> Rows:
    """The days so far, in the order in which they were said."""
    return [(day, amount) for day, amount in manager.dialog_data.get("listed") or []]


def _left(listed: Rows, total: Money) -> Money:
    return total - sum((row.amount for row in _rows(listed, total)), Money.zero(total.currency))


def _rows(listed: Rows, total: Money) -> tuple[Instalment, ...]:
    """Those so far, each with a sum of its own."""
    sums = [(date.fromisoformat(day), _money(amount, total.currency)) for day, amount in listed]
    return tuple(Instalment(day, amount) for day, amount in sorted(sums, key=lambda row: row[0]))


def _money(amount: str | None, currency: str) -> Money:
    return Money.zero(currency) if amount is None else Money.of(Decimal(amount), currency)


async def _own(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    return {"text": talk.html("wizard.own", balance=plan.total)}


async def _read_own(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, plan = talk_of(manager), await planned(manager)
    rows = talk.services.reader.read_schedule(
        message.text or "", talk.locale, talk.today, talk.user.currency
    )
    if not rows:
        await message.answer(talk.html("wizard.no_rows"))
        return
    try:
        own = rows_of(rows, plan.currency)
    except DomainError as error:
        await message.answer(refusal(error, plan.draft, plan.rest, talk))
        return
    await answer(message, manager, by="own", own=own)


async def _one_by_one(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.update(listed=None, day=None)
    await manager.switch_to(Planning.own_day)


async def _day(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    listed = _listed(dialog_manager)
    lines = row_lines(_rows(listed, plan.total), talk)
    if lines:
        lines.append("")
    lines.append(talk.html("wizard.own_day", rest=_left(listed, plan.total)))
    return {"text": "\n".join(lines)}


async def _pick_day(event: ChatEvent, _: Any, manager: DialogManager, day: date) -> None:
    if isinstance(event, CallbackQuery):
        await _take_day(event, manager, day)


async def _read_day(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """With the sum of that day, where it is said, too."""
    talk, text = talk_of(manager), message.text or ""
    row = _one_row(text, talk)
    if row is not None and (row[1] is not None or talk.answers(Answers.OF_THE_REST, text)):
        await _take_row(message, manager, *row)
        return
    read = read_day(text, talk)
    if read is None:
        await message.answer(talk.html("draft.no_date"))
        return
    await _take_day(message, manager, read.day)


def _one_row(text: str, talk: Talk) -> tuple[date, Decimal | None] | None:
    """A day, with its sum if that is said: "15 April 2000" names no year here."""
    rows = talk.services.reader.read_schedule(text, talk.locale, talk.today, talk.user.currency)
    return rows[0] if len(rows) == 1 else None


async def _take_row(
    message: Message, manager: DialogManager, day: date, amount: Decimal | None
) -> None:
    talk, plan = talk_of(manager), await planned(manager)
    if not await _is_free(message, manager, day):
        return
    manager.dialog_data["day"] = day.isoformat()
    try:
        stated = None if amount is None else Money.of(amount, plan.currency)
        await _take_sum(message, manager, stated)
    except DomainError as error:
        await message.answer(refusal(error, plan.draft, plan.rest, talk))
        await manager.switch_to(Planning.own_sum)


async def _is_free(event: Event, manager: DialogManager, day: date) -> bool:
    """Whether a payment can be put on that day; if not, it is said why."""
    talk, plan = talk_of(manager), await planned(manager)
    error: DomainError | None = None
    if day < plan.today:
        error = InstalmentInPast(day)
    elif day.isoformat() in [on for on, _ in _listed(manager)]:
        error = ScheduleOutOfOrder(day, day)
    if error is not None:
        await _tell(event, refusal(error, plan.draft, plan.rest, talk), manager)
    return error is None


async def _take_day(event: Event, manager: DialogManager, day: date) -> None:
    listed = _listed(manager)
    if not await _is_free(event, manager, day):
        return
    manager.dialog_data["day"] = day.isoformat()
    if len(listed) + 1 == MOST_AGREED:  # No room for another: the rest comes on this day.
        await answer(event, manager, by="own", own=[*listed, (day.isoformat(), None)])
        return
    await manager.switch_to(Planning.own_sum)


async def _sum(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    rest = _left(_listed(dialog_manager), plan.total)
    day = date.fromisoformat(dialog_manager.dialog_data["day"])
    return {
        "text": talk.html("wizard.own_sum", day=day, rest=rest),
        "rest": talk.plain("wizard.all_the_rest", amount=rest),
    }


async def _the_rest(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await _take_sum(query, manager, None)


async def _read_sum(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The day that was asked about may be said with it; another one is no answer."""
    talk, plan, text = talk_of(manager), await planned(manager), message.text or ""
    if talk.answers(Answers.THE_REST, text):
        await _take_sum(message, manager, None)
        return
    row = _one_row(text, talk)
    if row is not None and (row[1] is not None or talk.answers(Answers.OF_THE_REST, text)):
        if row[0].isoformat() == manager.dialog_data["day"]:
            await _take_row(message, manager, *row)
        else:
            await message.answer(talk.html("deal.day_instead", day=row[0]))
        return
    read = sum_in(text, talk)
    if read is None:
        await message.answer(not_a_sum(text, talk))
        return
    try:
        await _take_sum(message, manager, sum_of(read, plan.currency))
    except DomainError as error:
        await message.answer(refusal(error, plan.draft, plan.rest, talk))


async def _take_sum(event: Event, manager: DialogManager, amount: Money | None) -> None:
    """Raises `ScheduleUnbalanced` for more than is left."""
    plan, said = await planned(manager), manager.dialog_data
    listed = _listed(manager)
    left = _left(listed, plan.total)
    if amount is not None and left < amount:
        raise ScheduleUnbalanced(plan.total, plan.total - left + amount)
    is_last = amount is None or amount == left
    row = (str(said["day"]), None if is_last or amount is None else str(amount.amount))
    listed.append(row)
    if is_last:
        await answer(event, manager, by="own", own=listed)
        return
    said["listed"] = listed
    await manager.switch_to(Planning.own_day)


async def _tell(event: Event, html: str, manager: DialogManager) -> None:
    """As an answer to what was typed, or below the calendar that was tapped."""
    await tell(event, html)
    if isinstance(event, CallbackQuery):
        await manager.switch_to(manager.current_context().state, show_mode=ShowMode.SEND)


async def _back_from_day(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """To the sum of the day before, or to the list that was typed."""
    listed = _listed(manager)
    if not listed:
        await manager.switch_to(Planning.own)
        return
    manager.dialog_data.update(listed=listed[:-1], day=listed[-1][0])
    await manager.switch_to(Planning.own_sum)


own_windows = (
    Window(
        Shown("text"),
        Button(Label("wizard.one_by_one"), id="one_by_one", on_click=_one_by_one),
        footer(),
        MessageInput(_read_own, content_types=[ContentType.TEXT]),
        state=Planning.own,
        getter=[common, _own],
    ),
    Window(
        Shown("text"),
        DayCalendar(id="own_day", on_click=_pick_day),
        footer(_back_from_day),
        MessageInput(_read_day, content_types=[ContentType.TEXT]),
        state=Planning.own_day,
        getter=[common, _day],
    ),
    Window(
        Shown("text"),
        Button(Shown("rest"), id="rest", on_click=_the_rest),
        footer(),
        MessageInput(_read_sum, content_types=[ContentType.TEXT]),
        state=Planning.own_sum,
        getter=[common, _sum],
    ),
)
