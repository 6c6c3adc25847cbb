"""The questions about the terms of a plan: how often, how much now, from when, how many, how much,
until when."""

from __future__ import annotations

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import ChatEvent, DialogManager

from bot.application.ports.understanding import Answers
from bot.chat.dialogs.plan.draft import NONE
from bot.chat.dialogs.plan.flow import Planned, answer, planned
from bot.chat.dialogs.plan.questions import (
    FEWEST,
    counted,
    propose,
    question,
    read_day,
)
from bot.chat.dialogs.plan.typed import count_in, percent_in, sum_in, sum_of
from bot.chat.dialogs.plan.wording import asked
from bot.chat.dialogs.states import Planning
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import DayCalendar, choices, choices_fitted
from bot.domain.currency import customary_unit
from bot.domain.money import Money
from bot.domain.plans.schedule import Frequency, proposal_of, proposals

_COUNTS = (2, 3, 4, 6, 9, 12)
"""Numbers of payments to choose from."""

_SHARES = {"tenth": 10, "quarter": 25, "half": 50}
"""Of the sum, in percent, to be paid at once."""

# How often


async def _frequency(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    names = {
        Frequency.WEEKLY: talk.plain("wizard.weekly"),
        Frequency.BIWEEKLY: talk.plain("wizard.biweekly"),
        Frequency.MONTHLY: talk.plain("wizard.monthly"),
    }
    return {
        "text": asked(Planning.frequency, plan, talk.html("wizard.how_often"), talk),
        "often": [(often.value, name) for often, name in names.items()],
    }


async def _often(query: CallbackQuery, _: Any, manager: DialogManager, often: str) -> None:
    await answer(query, manager, frequency=Frequency(often).value)


def _read_frequency(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    often = talk.services.reader.read_frequency(text, talk.locale)
    return {} if often is None else {"frequency": often.value}


# A first payment now


async def _down_payment(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    names = {
        "tenth": talk.plain("wizard.tenth"),
        "quarter": talk.plain("wizard.quarter"),
        "half": talk.plain("wizard.half"),
    }
    offered = [(name, plan.total.percent(percent)) for name, percent in _SHARES.items()]
    return {
        "text": asked(
            Planning.down_payment, plan, talk.html("wizard.pay_now", balance=plan.total), talk
        ),
        "now": [
            ("none", talk.plain("wizard.nothing_now")),
            *(
                (name, talk.plain("wizard.share", share=names[name], amount=amount))
                for name, amount in offered
                if amount
            ),
        ],
    }


async def _now(query: CallbackQuery, _: Any, manager: DialogManager, share: str) -> None:
    total = (await planned(manager)).total
    now = total.percent(_SHARES[share]) if share in _SHARES else None
    await answer(query, manager, down_payment=str(now.amount) if now else NONE)


def _read_down_payment(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    if talk.answers(Answers.NONE, text):
        return {"down_payment": NONE}
    if (percent := percent_in(text, talk)) is not None:
        now = plan.total.percent(percent)
        return {"down_payment": str(now.amount) if now else NONE}
    read = sum_in(text, talk)
    if read is None:
        return {}
    if read.amount == 0:
        return {"down_payment": NONE}
    return {"down_payment": str(sum_of(read, plan.currency).amount)}


# The first day


async def _first(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    now = plan.draft.paid_now(plan.currency)
    if plan.draft.is_single:
        text = talk.html("wizard.when_all", balance=plan.total)
    elif now is None:
        text = talk.html("wizard.when_first")
    else:
        text = talk.html("wizard.when_next", amount=now)
    return {"text": asked(Planning.first, plan, text, talk)}


async def _pick_first(event: ChatEvent, _: Any, manager: DialogManager, day: date) -> None:
    if isinstance(event, CallbackQuery):
        await answer(event, manager, first=day.isoformat(), day_or=None)


def _read_first(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    read = read_day(text, talk)
    if read is None:
        return {}
    other = read.day_or.isoformat() if read.day_or else None
    return {"first": read.day.isoformat(), "day_or": other}


# How many, how much, or until when


async def _count(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    offered = [
        proposal_of(plan.rest, n, customary_unit(plan.currency))
        for n in _COUNTS
        if n <= plan.rest.minor
    ]
    return {
        "text": asked(Planning.count, plan, talk.html("wizard.how_many", rest=plan.rest), talk),
        "counts": counted(offered, talk),
    }


def _read_count(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    count, read = count_in(text, talk), sum_in(text, talk)
    if read is not None and (read.currency is not None or count is None):
        is_number = read.currency is None and read.amount == int(read.amount)
        if not is_number:
            return {"by": "amount", "amount": str(sum_of(read, plan.currency).amount)}
        count = int(read.amount)
    return {} if count is None else {"by": "count", "count": count}


async def _amount(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    offered = [each for each in proposals(plan.rest) if each.count >= FEWEST]
    return {
        "text": asked(Planning.amount, plan, talk.html("wizard.how_much", rest=plan.rest), talk),
        "amounts": [(str(each.amount.minor), talk.money(each.amount)) for each in offered],
    }


async def _each(query: CallbackQuery, _: Any, manager: DialogManager, minor: int) -> None:
    amount = Money(minor, (await planned(manager)).currency)
    await answer(query, manager, by="amount", amount=str(amount.amount))


def _read_amount(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    read = sum_in(text, talk)
    if read is None:
        return {}
    return {"by": "amount", "amount": str(sum_of(read, plan.currency).amount)}


async def _last(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, plan = talk_of(dialog_manager), await planned(dialog_manager)
    text = talk.html("wizard.until_when", rest=plan.rest)
    return {"text": asked(Planning.last, plan, text, talk)}


async def _pick_last(event: ChatEvent, _: Any, manager: DialogManager, day: date) -> None:
    if isinstance(event, CallbackQuery):
        await answer(event, manager, by="last", last=day.isoformat())


def _read_last(text: str, plan: Planned, talk: Talk) -> dict[str, Any]:
    read = read_day(text, talk)
    return {} if read is None else {"by": "last", "last": read.day.isoformat()}


terms_windows = (
    question(
        Planning.frequency,
        _frequency,
        _read_frequency,
        "wizard.not_often",
        choices("often", "often", _often, str),
    ),
    question(
        Planning.down_payment,
        _down_payment,
        _read_down_payment,
        "draft.no_amount",
        choices("now", "now", _now, str),
    ),
    question(
        Planning.first,
        _first,
        _read_first,
        "draft.no_date",
        DayCalendar(id="first", on_click=_pick_first),
    ),
    question(
        Planning.count,
        _count,
        _read_count,
        "policy.one_number",
        choices_fitted("counts", "counts", propose, int),
    ),
    question(
        Planning.amount,
        _amount,
        _read_amount,
        "draft.no_amount",
        choices_fitted("amounts", "amounts", _each, int),
    ),
    question(
        Planning.last,
        _last,
        _read_last,
        "draft.no_date",
        DayCalendar(id="last", on_click=_pick_last),
    ),
)
