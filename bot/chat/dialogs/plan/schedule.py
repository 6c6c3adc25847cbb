"""The whole schedule before it is agreed, and the way back to any question."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.application.change import Change, Origin
from bot.chat.dialogs.choices import cancel
from bot.chat.dialogs.plan.draft import PlanDraft
from bot.chat.dialogs.plan.flow import Planned, end_settled, go_on, keep, planned
from bot.chat.dialogs.plan.questions import common, footer
from bot.chat.dialogs.plan.refusals import refusal
from bot.chat.dialogs.plan.wording import TO_A_PAGE, question_name, row_lines, summary
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import Planning
from bot.chat.screens.answers import recorded, tell
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown, choices
from bot.domain.errors import DomainError
from bot.domain.ids import DebtId
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment

Record = Callable[[Origin, Sequence[DebtId], PlanTerms], Awaitable[Change]]

_ON, _OFF = "on", "off"
_EARLIER, _LATER = "‹", "›"


async def schedule_now(manager: DialogManager) -> tuple[Planned, tuple[Instalment, ...]]:
    """The plan as the books have it now, and its rows; () if there are none any more. What is
    owed may have changed since the rows were shown: then those that were changed by hand are
    forgotten, and the last of the user's own days takes what remains."""
    plan = await planned(manager)
    if plan.has_changed(manager.dialog_data.get("shown")):
        plan = replace(plan, draft=plan.draft.refitted())
    try:
        return plan, plan.schedule() if plan.over else ()
    except DomainError:
        return plan, ()


async def _schedule(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, said = talk_of(dialog_manager), dialog_manager.dialog_data
    plan, rows = await schedule_now(dialog_manager)
    if not rows:
        said["shown"] = None
        return {"text": talk.html("wizard.not_any_more"), "heads_up": [], "pages": []}
    before = said.get("shown")
    keep(dialog_manager, plan.draft)
    said["shown"] = plan.as_shown(rows)
    page, pages = page_of(said, rows)
    other = plan.draft.day_or
    heads_up = plan.draft.heads_up
    return {
        "can_record": True,
        "text": "\n".join(_lines(plan, rows, page, _news(before, said["shown"], plan, talk), talk)),
        "pages": page_buttons(page, pages),
        "heads_up": [
            (_OFF, talk.plain("wizard.heads_up_on"))
            if heads_up
            else (_ON, talk.plain("wizard.heads_up_off"))
        ],
        "or_day": talk.plain("button.or_day", day=date.fromisoformat(other)) if other else "",
    }


def _lines(
    plan: Planned, rows: Sequence[Instalment], page: int, news: list[str], talk: Talk
) -> list[str]:
    client = plan.debt.client.name
    lines = [*news, talk.html("wizard.head", client=client, balance=plan.total)]
    if plan.replaces:
        lines.append(talk.html("wizard.replaces"))
    has_first = not plan.draft.pays_nothing_now
    begins = page * TO_A_PAGE + (0 if has_first else 1)
    shown = rows[page * TO_A_PAGE : (page + 1) * TO_A_PAGE]
    lines += ["", *row_lines(shown, talk, begins=begins, has_first=has_first), ""]
    return lines + summary(plan, rows, talk)


def _news(
    before: dict[str, Any] | None, now: dict[str, Any], plan: Planned, talk: Talk
) -> list[str]:
    """What has changed in the books since the schedule was shown last. HTML."""
    if before is None:
        return []
    if before["total"] != now["total"]:
        return [talk.html("wizard.balance_changed", balance=plan.total), ""]
    if before["plans"] != now["plans"]:
        return [talk.html("wizard.plan_changed"), ""]
    return []


def page_of(said: dict[str, Any], rows: Sequence[Instalment]) -> tuple[int, int]:
    """Which page is on the screen, from 0, and how many there are."""
    pages = -(-len(rows) // TO_A_PAGE)
    return min(max(int(said.get("page") or 0), 0), pages - 1), pages


def page_buttons(page: int, pages: int) -> list[tuple[int, str]]:
    """To the pages beside this one."""
    buttons = []
    if page > 0:
        buttons.append((page - 1, f"{_EARLIER} {page}/{pages}"))
    if page + 1 < pages:
        buttons.append((page + 1, f"{page + 2}/{pages} {_LATER}"))
    return buttons


async def turn(_: CallbackQuery, __: Any, manager: DialogManager, page: int) -> None:
    manager.dialog_data["page"] = page


async def _agree(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await record_schedule(query, manager, talk_of(manager).services.agree_plan)


async def _propose(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await record_schedule(query, manager, talk_of(manager).services.propose_plan)


async def record_schedule(
    event: Message | CallbackQuery, manager: DialogManager, record: Record
) -> None:
    """What is recorded is what the user has seen: if the books have moved on, they see it anew,
    with what has changed."""
    talk, said = talk_of(manager), manager.dialog_data
    plan, rows = await schedule_now(manager)
    if not plan.over:
        await end_settled(event, manager)
        return
    if not rows:
        await go_on(event, manager, plan.draft)
        return
    if plan.as_shown(rows) != said.get("shown"):
        if isinstance(event, Message):  # After a tap it is shown anew in any case.
            manager.show_mode = ShowMode.AUTO
            await manager.show()
        return
    terms = PlanTerms(
        schedule=rows,
        has_down_payment=not plan.draft.pays_nothing_now,
        heads_up=plan.draft.heads_up,
    )
    try:
        change = await record(talk.origin, [debt.id for debt in plan.over], terms)
    except DomainError as error:  # Something came between reading and writing.
        await tell(event, refusal(error, plan.draft, plan.rest, talk))
        await manager.switch_to(Planning.schedule, show_mode=ShowMode.SEND)
        return
    await finish(event, manager, recorded(change, talk))


async def _set_heads_up(_: CallbackQuery, __: Any, manager: DialogManager, to: str) -> None:
    manager.dialog_data["plan"]["heads_up"] = to == _ON


async def _other_day(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """The other day was meant by what was typed."""
    draft = PlanDraft.load(manager.dialog_data["plan"])
    if draft.day_or is not None:
        await go_on(query, manager, draft.answered(first=draft.day_or, day_or=draft.first))


async def _others(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    return {
        "text": talk.html("wizard.change_what"),
        "questions": [(q.state, question_name(q, plan, talk)) for q in plan.questions],
    }


async def _open_question(_: CallbackQuery, __: Any, manager: DialogManager, name: str) -> None:
    plan = await planned(manager)
    state = next((question for question in plan.questions if question.state == name), None)
    if state is not None:
        await manager.switch_to(state)


async def _not_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A day or a sum alone does not say what it is of: that is chosen with the buttons, which are
    shown again below."""
    if manager.current_context().state == Planning.schedule:
        await message.answer(talk_of(manager).html("wizard.change_what"))


schedule_window = Window(
    Shown("text"),
    Row(choices("page", "pages", turn, int, width=None), when="pages"),
    Button(Shown("or_day"), id="or_day", on_click=_other_day, when="or_day"),
    Button(Label("wizard.agreed"), id="agreed", on_click=_agree, when="can_record"),
    Button(Label("wizard.propose"), id="propose", on_click=_propose, when="can_record"),
    SwitchTo(Label("wizard.change_row"), id="rows", state=Planning.rows, when="can_record"),
    choices("heads_up", "heads_up", _set_heads_up, str),
    SwitchTo(Label("wizard.change_other"), id="other", state=Planning.other),
    Button(Label("button.cancel"), id="cancel", on_click=cancel),
    MessageInput(_not_typed, content_types=[ContentType.TEXT]),
    state=Planning.schedule,
    getter=[common, _schedule],
)
other_window = Window(
    Shown("text"),
    choices("question", "questions", _open_question, str),
    footer(),
    MessageInput(_not_typed, content_types=[ContentType.TEXT]),
    state=Planning.other,
    getter=[common, _others],
)
