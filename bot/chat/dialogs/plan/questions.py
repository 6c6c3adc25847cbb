"""The questions that a plan begins with, and what all of them share: one a window, and each answer
can be tapped or typed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row

from bot.application.nudges.compose_script import next_variant
from bot.application.nudges.fitting import is_true
from bot.application.nudges.tap import View
from bot.application.ports.understanding import DayReading
from bot.chat.answers import answer as show_below
from bot.chat.dialogs.choices import MOST, cancel
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
    says_all,
    says_this,
)
from bot.chat.dialogs.states import Planning
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown, choices, choices_fitted
from bot.domain.currency import customary_unit
from bot.domain.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.money import Money
from bot.domain.schedule import Proposal, proposal_of, proposals
from bot.domain.script import Channel, Script

Read = Callable[[str, Planned, Talk], dict[str, Any]]
"""The answers that a text gives; empty if it gives none. May raise a `DomainError`."""

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
    lines = [_debt_line(debt, talk) for debt in plan.open[:MOST]]
    if len(plan.open) > MOST:
        lines.append(talk.html("wizard.more_debts", n=len(plan.open) - MOST))
    total = talk.html("wizard.debts_total", amount=plan.total_of_all)
    head = talk.html("wizard.which_debts", client=plan.debt.client.name)
    this = plan.open[0] if plan.open else plan.debt
    return {
        "text": "\n".join([head, "", *lines, "", total]),
        "over": [
            ("this", talk.plain("wizard.this_debt", amount=this.balance)),
            ("all", talk.plain("wizard.all_debts", amount=plan.total_of_all)),
        ],
    }


def _debt_line(debt: Debt, talk: Talk) -> str:
    if debt.terms.number is None:
        return talk.html("wizard.debt", balance=debt.balance, due=debt.due)
    number = debt.terms.number
    return talk.html("wizard.debt_number", balance=debt.balance, due=debt.due, number=number)


async def _choose_debts(query: CallbackQuery, _: Any, manager: DialogManager, which: str) -> None:
    await answer(query, manager, debts=_ids(which, await planned(manager)))


def _read_debts(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    if says_all(text):
        return {"debts": _ids("all", plan)}
    if says_this(text):
        return {"debts": _ids("this", plan)}
    read = talk.services.reader.read_amount(text, talk.locale)
    if read is not None and read.amount == plan.total_of_all.amount:
        return {"debts": _ids("all", plan)}
    if read is not None and plan.open and read.amount == plan.open[0].balance.amount:
        return {"debts": _ids("this", plan)}
    return {}


def _ids(which: str, plan: Planned) -> list[int]:
    chosen = plan.open if which == "all" else plan.open[:1]
    return [debt.id for debt in chosen]


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
    Window(
        Shown("text"),
        choices("over", "over", _choose_debts, str),
        footer(),
        typed(_read_debts, "wizard.this_or_all"),
        state=Planning.debts,
        getter=[common, _debts],
    ),
    Window(
        Shown("text"),
        choices_fitted("parts", "proposals", propose, int),
        Button(Label("wizard.by_amount"), id="amount", on_click=_by("amount")),
        Button(Label("wizard.by_count"), id="count", on_click=_by("count")),
        Button(Label("wizard.by_last"), id="last", on_click=_by("last")),
        Button(Label("wizard.by_own"), id="own", on_click=_by("own")),
        Button(Label("wizard.what_to_say"), id="say", on_click=_what_to_say, when="can_say"),
        footer(),
        typed(said_in, "wizard.not_a_plan"),
        state=Planning.what,
        getter=[common, _what],
    ),
    Window(
        Shown("text"),
        choices_fitted("meant", "meant", _mean, str),
        footer(),
        typed(said_in, "wizard.not_a_plan"),
        state=Planning.meant,
        getter=[common, _meant],
    ),
)
