"""A schedule in words: its rows, what it comes to, and whether it is long or small."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from aiogram.fsm.state import State
from babel.dates import format_date, get_day_names
from dateutil.relativedelta import relativedelta

from bot.chat.dialogs.plan.flow import Planned
from bot.chat.dialogs.states import Planning
from bot.chat.talk import Talk
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.parts import total
from bot.domain.plans.schedule import Frequency, Instalment

TO_A_PAGE = 12

_DAYS = 14
_WEEKS = 60
"""Days below which a time is counted in days, and in weeks unless it is whole months."""
_WEEK = 7
_HALF_A_MONTH = 15
_LONG = 12
"""Months."""
_SMALL = 50
"""A part is small if so many of them are less than the sum: under 2 %. The last may be what is
left over."""
_SHORT = (
    Planning.frequency,
    Planning.down_payment,
    Planning.first,
    Planning.count,
    Planning.amount,
    Planning.last,
)
"""The questions whose answers have room in a line."""
_DAY_ON_BUTTON = {
    Locale.EN: "d MMM",
    Locale.RU: "d MMM",
    Locale.DA: "d. MMM",
    Locale.ET: "d. MMM",
    Locale.ID: "d MMM",
}


_NAMES = {
    Planning.debts: "wizard.q_debts",
    Planning.what: "wizard.q_what",
    Planning.frequency: "wizard.q_often",
    Planning.down_payment: "wizard.q_now",
    Planning.first: "wizard.q_first",
    Planning.count: "wizard.q_count",
    Planning.amount: "wizard.q_amount",
    Planning.last: "wizard.q_last",
    Planning.own: "wizard.by_own",
}
_OFTEN = {
    Frequency.WEEKLY.value: "wizard.weekly",
    Frequency.BIWEEKLY.value: "wizard.biweekly",
    Frequency.MONTHLY.value: "wizard.monthly",
}


def asked(question: State, plan: Planned, text: str, talk: Talk) -> str:
    """`text`, which asks a question, below the client's name and what is known already. HTML."""
    known = [
        question_name(each, plan, talk)
        for each in plan.questions
        if each in _SHORT and each != question and plan.draft.answers(each)
    ]
    head = [f"<b>{escape(plan.debt.client.name)}</b>", *map(escape, known)]
    return f"{' · '.join(head)}\n\n{text}"


def question_name(question: State, plan: Planned, talk: Talk) -> str:
    """With the answer it has, where that is short. Plain text."""
    draft, currency = plan.draft, plan.currency
    name = talk.plain(_NAMES[question])
    match question:
        case Planning.frequency if draft.frequency:
            often = talk.plain(_OFTEN[draft.frequency])
            return f"{name}: {often[:1].lower()}{often[1:]}"
        case Planning.down_payment:
            now = draft.paid_now(currency)
            return f"{name}: {talk.money(now)}" if now else f"{name}: {talk.plain('wizard.none')}"
        case Planning.first if draft.first_on:
            return f"{name}: {talk.day(draft.first_on)}"
        case Planning.last if draft.last_on:
            return f"{name}: {talk.day(draft.last_on)}"
        case Planning.count:
            return f"{name}: {draft.count}"
        case Planning.amount if draft.amount:
            return f"{name}: {talk.money(Money.of(Decimal(draft.amount), currency))}"
        case _:
            return name


def row_lines(
    rows: Sequence[Instalment], talk: Talk, *, begins: int = 1, has_first: bool = False
) -> list[str]:
    """A line for each, counted from `begins`; a first payment is named and not counted. HTML."""
    lines = []
    for number, row in enumerate(rows, start=begins):
        named = {"weekday": _weekday(row.day, talk), "day": row.day, "amount": row.amount}
        if has_first and number == 0:
            lines.append(talk.html("wizard.row_now", **named))
        else:
            lines.append(talk.html("wizard.row", number=str(number), **named))
    return lines


def row_name(row: Instalment, talk: Talk) -> str:
    """On a button. Plain text."""
    pattern = _DAY_ON_BUTTON[talk.locale]
    if row.day.year != talk.today.year:
        pattern += " yy"
    return f"{format_date(row.day, pattern, talk.locale.value)} · {talk.money(row.amount)}"


def summary(plan: Planned, rows: Sequence[Instalment], talk: Talk) -> list[str]:
    """The total, the last part if it is another, how long it takes, and what speaks against it.
    HTML."""
    lines = [talk.html("wizard.in_all", amount=sum_of_rows(rows))]
    regular = rows if plan.draft.pays_nothing_now else rows[1:]
    is_regular = plan.draft.by != "own" and not plan.draft.changes
    if is_regular and len(regular) > 1 and regular[-1].amount != regular[0].amount:
        lines.append(talk.html("wizard.last_differs", amount=regular[-1].amount))
    last = rows[-1].day
    if last > plan.today:
        lines.append(_takes(plan.today, last, talk))
    months = months_between(plan.today, last)
    if months > _LONG:
        lines += ["", talk.html("wizard.long", n=months)]
    elif any(row.amount.minor * _SMALL < plan.total.minor for row in rows[:-1]):
        lines += ["", talk.html("wizard.small")]
    return lines


def sum_of_rows(rows: Sequence[Instalment]) -> Money:
    return total(row.amount for row in rows)


def months_between(today: date, day: date) -> int:
    """To the nearest one."""
    span = relativedelta(day, today)
    return span.years * 12 + span.months + (span.days > _HALF_A_MONTH)


def _takes(today: date, last: date, talk: Talk) -> str:
    days, months = (last - today).days, months_between(today, last)
    is_whole = months > 0 and today + relativedelta(months=months) == last
    if days < _DAYS:
        return talk.html("wizard.takes_days", n=days, day=last)
    if days < _WEEKS and not is_whole:
        return talk.html("wizard.takes_weeks", n=round(days / _WEEK), day=last)
    return talk.html("wizard.takes_months", n=months, day=last)


def _weekday(day: date, talk: Talk) -> str:
    names = get_day_names("abbreviated", "format", locale=talk.locale.value)
    return str(names[day.weekday()])
