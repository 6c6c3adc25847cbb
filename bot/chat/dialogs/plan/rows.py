"""One row of the schedule is changed: which, and its sum or its day. The rest stays balanced."""

from __future__ import annotations

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import ChatEvent, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row, SwitchTo

from bot.chat.dialogs.deals.typed import not_a_sum
from bot.chat.dialogs.plan.flow import Event, Planned, keep
from bot.chat.dialogs.plan.questions import common, footer, read_day
from bot.chat.dialogs.plan.refusals import refusal
from bot.chat.dialogs.plan.schedule import page_buttons, page_of, schedule_now, turn
from bot.chat.dialogs.plan.typed import row_number, sum_in, sum_of
from bot.chat.dialogs.plan.wording import TO_A_PAGE, row_lines, row_name, sum_of_rows
from bot.chat.dialogs.states import Planning
from bot.chat.screens.answers import tell
from bot.chat.talk import talk_of
from bot.chat.widgets import DayCalendar, Label, Shown, choices, choices_fitted
from bot.domain.errors import DomainError, InstalmentTooSmall, ScheduleOutOfOrder
from bot.domain.money import Money
from bot.domain.plans.schedule import Instalment


async def _rows(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, said = talk_of(dialog_manager), dialog_manager.dialog_data
    _plan, rows = await schedule_now(dialog_manager)
    if not rows:
        return {"text": talk.html("wizard.not_any_more"), "rows": [], "pages": []}
    page, pages = page_of(said, rows)
    begins = page * TO_A_PAGE
    shown = rows[begins : begins + TO_A_PAGE]
    return {
        "text": talk.html("wizard.which_row"),
        "rows": [(at, row_name(row, talk)) for at, row in enumerate(shown, start=begins)],
        "pages": page_buttons(page, pages),
    }


async def _pick(event: Event, manager: DialogManager, place: int) -> None:
    _plan, rows = await schedule_now(manager)
    if 0 <= place < len(rows):
        manager.dialog_data["row"] = place
        await manager.switch_to(Planning.row)


async def _tap_row(query: CallbackQuery, _: Any, manager: DialogManager, place: int) -> None:
    await _pick(query, manager, place)


async def _type_row(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Its number, as in the schedule, or its day."""
    text, talk = message.text or "", talk_of(manager)
    plan, rows = await schedule_now(manager)
    number, read = row_number(text), read_day(text, talk)
    days = [row.day for row in rows]
    has_first = not plan.draft.pays_nothing_now
    place = None if number is None else number - (0 if has_first else 1)
    if number is None and read is not None and read.day in days:
        place = days.index(read.day)
    if place is None or not 0 <= place < len(rows):
        await message.answer(talk.html("wizard.no_such_row"))
        return
    await _pick(message, manager, place)


async def _row(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, said = talk_of(dialog_manager), dialog_manager.dialog_data
    plan, rows = await schedule_now(dialog_manager)
    if said["row"] >= len(rows):
        return {"text": talk.html("wizard.not_any_more")}
    has_first = not plan.draft.pays_nothing_now
    begins = said["row"] + (0 if has_first else 1)
    [line] = row_lines([rows[said["row"]]], talk, begins=begins, has_first=has_first)
    last = talk.html("wizard.last_takes_rest") if said["row"] + 1 < len(rows) else ""
    return {
        "line": line,
        "text": "\n\n".join(filter(None, [line, talk.html("wizard.change_it"), last])),
        "sum_text": "\n\n".join([line, talk.html("wizard.row_sum")]),
        "day_text": "\n\n".join([line, talk.html("wizard.row_day")]),
        "has_others": len(rows) > 1,
    }


async def _type_change(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Another day or another sum, whichever it is."""
    text, talk = message.text or "", talk_of(manager)
    read = read_day(text, talk)
    if read is not None and read.alone:
        await _change(message, manager, day=read.day)
    else:
        await _type_sum(message, _, manager)


async def _type_sum(message: Message, _: MessageInput, manager: DialogManager) -> None:
    text, talk = message.text or "", talk_of(manager)
    plan, _rows_now = await schedule_now(manager)
    read = sum_in(text, talk)
    if read is None:
        await message.answer(not_a_sum(text, talk))
        return
    try:
        amount = sum_of(read, plan.currency)
    except DomainError as error:
        await message.answer(refusal(error, plan.draft, plan.rest, talk))
        return
    await _change(message, manager, amount=amount)


async def _type_day(message: Message, _: MessageInput, manager: DialogManager) -> None:
    read = read_day(message.text or "", talk_of(manager))
    if read is None:
        await message.answer(talk_of(manager).html("draft.no_date"))
        return
    await _change(message, manager, day=read.day)


async def _pick_day(event: ChatEvent, _: Any, manager: DialogManager, day: date) -> None:
    if isinstance(event, CallbackQuery):
        await _change(event, manager, day=day)


async def _change(
    event: Event,
    manager: DialogManager,
    amount: Money | None = None,
    day: date | None = None,
) -> None:
    """Back to the schedule, unless the others can't take up the difference."""
    said = manager.dialog_data
    plan, rows = await schedule_now(manager)
    place = said["row"]
    if place >= len(rows) or plan.has_changed(said.get("shown")):
        await manager.switch_to(Planning.schedule)
        return
    stated = (
        place,
        None if amount is None else str(amount.amount),
        None if day is None else day.isoformat(),
    )
    draft = plan.draft.with_change(stated)
    try:
        changed = draft.schedule(plan.total, plan.today)
    except DomainError as error:
        await tell(event, _why_not(error, rows, place, plan, manager))
        if isinstance(event, CallbackQuery):
            state = manager.current_context().state
            await manager.switch_to(state, show_mode=ShowMode.SEND)
        return
    keep(manager, draft)
    said["page"] = place // TO_A_PAGE
    for was, now in zip(rows[:place], changed, strict=False):
        if was.amount != now.amount:  # Behind it there is none that could take the difference up.
            evened = {"day": now.day, "amount": now.amount}
            await tell(event, talk_of(manager).html("wizard.evened", **evened))
    await manager.switch_to(Planning.schedule)


def _why_not(
    error: DomainError,
    rows: tuple[Instalment, ...],
    place: int,
    plan: Planned,
    manager: DialogManager,
) -> str:
    talk = talk_of(manager)
    match error:
        case InstalmentTooSmall():
            return talk.html("wizard.row_too_large", amount=sum_of_rows(rows))
        case ScheduleOutOfOrder():
            earlier = rows[place - 1].day if place else None
            later = rows[place + 1].day if place + 1 < len(rows) else None
            if earlier is not None and later is not None:
                return talk.html("wizard.between", first=earlier, last=later)
            if earlier is not None:
                return talk.html("wizard.not_after", day=earlier)
            return talk.html("wizard.not_before", day=later or plan.today)
        case _:
            return refusal(error, plan.draft, plan.rest, talk)


row_windows = (
    Window(
        Shown("text"),
        choices_fitted("row", "rows", _tap_row, int),
        Row(choices("page", "pages", turn, int, width=None), when="pages"),
        footer(),
        MessageInput(_type_row, content_types=[ContentType.TEXT]),
        state=Planning.rows,
        getter=[common, _rows],
    ),
    Window(
        Shown("text"),
        SwitchTo(Label("wizard.another_sum"), id="sum", state=Planning.row_sum, when="has_others"),
        SwitchTo(Label("wizard.another_day"), id="day", state=Planning.row_day, when="line"),
        footer(),
        MessageInput(_type_change, content_types=[ContentType.TEXT]),
        state=Planning.row,
        getter=[common, _row],
    ),
    Window(
        Shown("sum_text"),
        footer(),
        MessageInput(_type_sum, content_types=[ContentType.TEXT]),
        state=Planning.row_sum,
        getter=[common, _row],
    ),
    Window(
        Shown("day_text"),
        DayCalendar(id="row_day", on_click=_pick_day),
        footer(),
        MessageInput(_type_day, content_types=[ContentType.TEXT]),
        state=Planning.row_day,
        getter=[common, _row],
    ),
)
