"""The questions that a plan begins with, and what all of them share: one a window, and each answer
can be tapped or typed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from decimal import Decimal
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row

from bot.application.nudges.compose_script import next_variant
from bot.application.nudges.fitting import is_true
from bot.application.nudges.tap import View
from bot.application.ports.understanding import Answers, DayReading
from bot.chat.dialogs.choices import cancel
from bot.chat.dialogs.deals.typed import not_a_sum
from bot.chat.dialogs.plan.flow import (
    Event,
    Planned,
    answer,
    end_settled,
    go_back,
    planned,
    previous,
)
from bot.chat.dialogs.plan.refusals import refusal
from bot.chat.dialogs.plan.typed import (
    fits,
    said_in,
    said_in_a_sentence,
)
from bot.chat.dialogs.states import Planning
from bot.chat.plans.state import total
from bot.chat.screens.answers import answer as show_below
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown, choices_by_page, choices_fitted
from bot.domain.currency import customary_unit
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from bot.domain.plans.schedule import Proposal, proposal_of, proposals

Read = Callable[[str, Planned, Talk], dict[str, Any]]
"""The answers that a text gives; empty if it gives none. May raise a `DomainError`."""

Getter = Callable[..., Awaitable[dict[str, Any]]]

OnClick = Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]

FEWEST = 2
"""Parts that are worth offering."""


def footer(back: OnClick = go_back) -> Row:
    """Back to the question before, where there is one, and out of the wizard."""
    return Row(
        Button(Label("button.back"), id="back", on_click=back, when="can_go_back"),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
    )


async def common(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    plan = await planned(dialog_manager)
    before = previous(plan, dialog_manager.current_context().state)
    return {"can_go_back": before is not None}


def typed(read: Read, not_read: str) -> MessageInput:
    """Takes the answers that `read` finds in a text; says `not_read`, a key, if there are none."""

    async def take(message: Message, _: MessageInput, manager: DialogManager) -> None:
        talk, plan, text = talk_of(manager), await planned(manager), message.text or ""
        if not plan.open:
            await end_settled(message, manager)
            return
        try:
            said = said_in_a_sentence(text, plan, talk) or read(text, plan, talk)
        except DomainError as error:
            await message.answer(refusal(error, plan.draft, plan.rest, talk))
            return
        if said:
            await take_said(message, manager, said)
        elif not_read == "draft.no_amount":
            await message.answer(not_a_sum(text, talk))
        else:
            await message.answer(talk.html(not_read))

    return MessageInput(take, content_types=[ContentType.TEXT])


def question(state: State, getter: Getter, read: Read, not_read: str, *buttons: Keyboard) -> Window:
    """A window whose answer is tapped on one of the `buttons`, or typed; see `typed`."""
    return Window(
        Shown("text"),
        *buttons,
        footer(),
        typed(read, not_read),
        state=state,
        getter=[common, getter],
    )


async def take_said(event: Event, manager: DialogManager, said: dict[str, Any]) -> None:
    """A number that may be of payments or of money is asked about first."""
    number = said.pop("number", None)
    if number is None:
        await answer(event, manager, **said)
        return
    manager.dialog_data["meant"] = number
    await manager.switch_to(Planning.meant)


# Which debts


async def _debts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    ticked = _ticked(dialog_manager, plan)
    sums = [debt.balance for debt in plan.open if debt.id in ticked]
    return {
        "text": talk.html("wizard.which_debts", client=plan.debt.client.name),
        "debts": [(debt.id, _debt_name(debt, talk, debt.id in ticked)) for debt in plan.open],
        "these": talk.plain("wizard.these_debts", amount=total(sums)) if sums else "",
        "all": talk.plain("wizard.all_debts", amount=plan.total_of_all),
        "are_some": 0 < len(sums) < len(plan.open),
    }


def _ticked(manager: DialogManager, plan: Planned) -> list[int]:
    """Those that are chosen so far; to begin with the one that the wizard was opened for."""
    known = [debt.id for debt in plan.open]
    chosen = manager.dialog_data.get("ticked") or plan.draft.debts or [plan.debt.id]
    return [debt_id for debt_id in known if debt_id in chosen]


def _debt_name(debt: Debt, talk: Talk, is_ticked: bool) -> str:
    mark = "✓ " if is_ticked else ""
    if debt.terms.number is None:
        return mark + talk.plain("wizard.debt", balance=debt.balance, due=debt.due)
    return mark + talk.plain("wizard.debt_number", balance=debt.balance, number=debt.terms.number)


async def _tick(query: CallbackQuery, _: Any, manager: DialogManager, debt_id: int) -> None:
    """Chooses a debt, or no longer; the last one stays chosen."""
    ticked = _ticked(manager, await planned(manager))
    others = [each for each in ticked if each != debt_id]
    manager.dialog_data["ticked"] = others or ticked if debt_id in ticked else [*ticked, debt_id]


async def _these(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await answer(query, manager, debts=_ticked(manager, await planned(manager)))


async def _all(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await answer(query, manager, debts=_ids((await planned(manager)).open))


def _read_debts(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    """All, "this one", or as many as come to a sum that only they have."""
    if talk.answers(Answers.EVERYTHING, text):
        return {"debts": _ids(plan.open)}
    if talk.answers(Answers.THIS_ONE, text):
        return {"debts": _ids(plan.open[:1])}
    read = talk.services.reader.read_amount(text, talk.locale)
    if read is None:
        return {}
    if read.amount == plan.total_of_all.amount:
        return {"debts": _ids(plan.open)}
    of_that_sum = [debt for debt in plan.open if debt.balance.amount == read.amount]
    return {"debts": _ids(of_that_sum)} if len(of_that_sum) == 1 else {}


def _ids(debts: Sequence[Debt]) -> list[int]:
    return [debt.id for debt in debts]


# What can they pay?


async def _what(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    client = plan.debt.client.name
    lines = [talk.html("wizard.what", client=client, balance=plan.total)]
    if plan.replaces:
        lines += ["", talk.html("wizard.replaces")]
    return {
        "text": "\n".join(lines),
        "proposals": counted(proposals(plan.rest), talk),
        "can_say": bool(plan.over) and is_true(Script.INSTALMENTS_OFFER, plan.over[0], talk.today),
    }


def counted(offered: Any, talk: Talk) -> list[tuple[int, str]]:
    return [(each.count, proposal_name(each, talk)) for each in offered if each.count >= FEWEST]


def proposal_name(proposal: Proposal, talk: Talk) -> str:
    """ "3 × $400". Plain text."""
    return f"{proposal.count} × {talk.money(proposal.amount)}"


async def propose(query: CallbackQuery, _: Any, manager: DialogManager, count: int) -> None:
    await answer(query, manager, by="count", count=count)


def _by(what: str) -> OnClick:
    async def choose(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
        await answer(query, manager, by=what, **{what: None})

    return choose


async def _what_to_say(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """Below; the question stays where it is."""
    talk, plan = talk_of(manager), await planned(manager)
    if not plan.over or not is_true(Script.INSTALMENTS_OFFER, plan.over[0], talk.today):
        return
    debt, script = plan.over[0], Script.INSTALMENTS_OFFER
    view = View(script, Channel.MESSAGE, next_variant(debt, script), talk.today)
    await show_below(query, talk.services.screens.script(talk.user, debt, view))


async def _meant(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    number = dialog_manager.dialog_data["meant"]
    amount = Money.of(Decimal(number), plan.currency)
    parts = -(-plan.rest.minor // amount.minor) if fits(amount, plan.rest) else 1
    by_count = proposal_name(proposal_of(plan.rest, number, customary_unit(plan.currency)), talk)
    by_amount = f"{parts} × {talk.money(amount)}"
    return {
        "text": talk.html("wizard.meant", number=str(number)),
        "meant": [("count", by_count), ("amount", by_amount)],
    }


async def _mean(query: CallbackQuery, _: Any, manager: DialogManager, which: str) -> None:
    number = manager.dialog_data["meant"]
    if which == "count":
        await answer(query, manager, by="count", count=number)
    else:
        await answer(query, manager, by="amount", amount=str(number))


def read_day(text: str, talk: Talk) -> DayReading | None:
    return talk.services.reader.read_day(text, talk.locale, talk.today, talk.user.currency)


question_windows = (
    question(
        Planning.debts,
        _debts,
        _read_debts,
        "wizard.this_or_all",
        choices_by_page("tick", "debts", _tick, int),
        Button(Shown("these"), id="these", on_click=_these, when="these"),
        Button(Shown("all"), id="all", on_click=_all, when="are_some"),
    ),
    question(
        Planning.what,
        _what,
        said_in,
        "wizard.not_a_plan",
        choices_fitted("parts", "proposals", propose, int),
        Button(Label("wizard.by_amount"), id="amount", on_click=_by("amount")),
        Button(Label("wizard.by_count"), id="count", on_click=_by("count")),
        Button(Label("wizard.by_last"), id="last", on_click=_by("last")),
        Button(Label("wizard.by_own"), id="own", on_click=_by("own")),
        Button(Label("wizard.what_to_say"), id="say", on_click=_what_to_say, when="can_say"),
    ),
    question(
        Planning.meant,
        _meant,
        said_in,
        "wizard.not_a_plan",
        choices_fitted("meant", "meant", _mean, str),
    ),
)
