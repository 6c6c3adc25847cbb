"""A plan in full: its instalments, what it covers, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.chat.plans.state import standing
from bot.chat.screens.texts import text_rows
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Plan, Proposed
from bot.domain.errors import NoPlan
from bot.domain.ladder.script import Script
from bot.domain.plans.parts import Part, merged
from bot.domain.text import shortened

_NAME_IN_LIST = 40


def parts_of(record: Plan | Proposed, others: Iterable[Debt]) -> tuple[Part, ...]:
    """The instalments as they were stated, with the shares of the `others` that were covered, the
    record's own debt not among them."""
    records = {
        other.id: each
        for other in others
        for each in other.timeline
        if isinstance(each, type(record)) and (each.at, each.debts) == (record.at, record.debts)
    }
    return merged(
        [Part(share.number, share.day, share.amount, share.amount) for share in each.shares]
        for each in (record, *records.values())
    )


def is_deferral(parts: Sequence[Part]) -> bool:
    """One later day for all that is owed."""
    return [part.number for part in parts] == [1]


def schedule_lines(parts: Sequence[Part], talk: Talk) -> list[str]:
    """An instalment a line, with what has become of it. HTML."""
    return [f"{_mark(part)} {_row(part, talk)}" for part in parts if part.amount]


def covered_lines(debts: Sequence[Debt], talk: Talk) -> list[str]:
    """The invoices, where there are several. HTML."""
    if len(debts) == 1:
        return []
    lines = [talk.html("state.covers", n=len(debts))]
    for debt in debts:
        line = talk.html("state.covered", amount=debt.terms.amount, due=debt.due)
        if debt.terms.number:
            number = shortened(debt.terms.number, _NAME_IN_LIST)
            line += " · " + talk.html("draft.number", number=number)
        lines.append(line)
    return lines


def plan_screen(debt: Debt, talk: Talk) -> Screen:
    """The plan in force. Raises `AlreadySettled`, `NoPlan`."""
    debt.lead.refuse_if_settled()
    if debt.plan is None:
        raise NoPlan
    lead, client = debt.lead, debt.client.name
    state = standing(lead, talk)
    key = "card.plan" if lead.deferred_until is None else "card.deferral"
    lines = [talk.html(key, client=client, balance=lead.owed_together, standing=state), ""]
    if lead.deferred_until is None:
        lines += [*schedule_lines(lead.parts, talk), ""]
    covered = covered_lines(lead.together, talk)
    if covered:
        lines += [*covered, ""]
    confirmation = lead.confirmation
    if confirmation is None:
        lines.append(talk.html("card.unconfirmed"))
    else:
        lines.append(talk.html("card.confirmed", day=confirmation.confirmed_on))
    return Screen("\n".join(lines), _actions(lead, talk))


def confirmation_rows(debt: Debt, talk: Talk) -> list[tuple[Button, ...]]:
    """The text that confirms what was agreed, and that the client has done so. For the lead."""
    rows = text_rows(debt, (Script.PLAN_AGREED, Script.DEFERRAL_AGREED), talk)
    if debt.confirmation is None:
        tap = Tap(Action.PLAN_CONFIRMED, debt.id)
        rows.append((Button(talk.plain("button.plan_confirmed"), tap.pack()),))
    return rows


def plan_button(debt: Debt, talk: Talk, label: str = "button.plan") -> Button:
    return Button(talk.plain(label), Tap(Action.PLAN_CARD, debt.id).pack())


def _actions(debt: Debt, talk: Talk) -> tuple[tuple[Button, ...], ...]:
    first = debt.open_parts[0]
    paid = Tap(Action.INSTALMENT_PAID, debt.id, number=first.number)
    part_paid = Tap(Action.PART_PAID, debt.id)
    new, end = Tap(Action.PLAN, debt.id), Tap(Action.PLAN_END, debt.id)
    return (
        (
            Button(talk.plain("button.paid_of", amount=first.open), paid.pack()),
            Button(talk.plain("payment.other_amount"), part_paid.pack()),
        ),
        *confirmation_rows(debt, talk),
        (
            Button(talk.plain("button.new_plan"), new.pack()),
            Button(talk.plain("button.call_off"), end.pack()),
        ),
        (Button(talk.plain("button.open"), Tap(Action.OPEN, debt.id).pack()),),
    )


def _mark(part: Part) -> str:
    """The down payment has no number."""
    return f"{part.number})" if part.number else "•"


def _row(part: Part, talk: Talk) -> str:
    if part.is_met:
        return talk.html("card.part_paid", day=part.day, amount=part.amount)
    is_missed = part.day < talk.today
    if part.paid:
        key = "card.part_missed_in_part" if is_missed else "card.part_open_in_part"
        return talk.html(key, day=part.day, amount=part.amount, paid=part.paid)
    key = "card.part_missed" if is_missed else "card.part_open"
    return talk.html(key, day=part.day, amount=part.amount)
