"""What a promise asks for: on its day whether it has come, and after it the words to say so."""

from __future__ import annotations

from datetime import date

from bot.domain.calendar import Calendar
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Contact, Promise, StepKind
from bot.domain.ladder.script import Script
from bot.domain.step.step import DAY, Step, returns


def awaits_answer(debt: Debt, promise: Promise) -> bool:
    """Open, or broken with nothing sent to the client about it yet."""
    if debt.has_met(promise):
        return False
    return not any(_answers(contact, promise) for contact in debt.contacts)


def _answers(contact: Contact, promise: Promise) -> bool:
    """Whether the client was told that the money has not come: from the day after, by any text."""
    if contact.seq < promise.seq or contact.sent_on < promise.day:
        return False
    return contact.sent_on > promise.day or contact.script is Script.PROMISE_BROKEN


def promise_step(debt: Debt, promise: Promise, calendar: Calendar, start: date) -> Step:
    asked = promise.day in debt.nudges_since_change(StepKind.PROMISE_DUE, None)
    on = calendar.open_day(max(start, promise.day))
    if on == promise.day and not asked:
        return Step(kind=StepKind.PROMISE_DUE, on=on, promise=promise)
    told = debt.nudges_since_change(StepKind.PROMISE_BROKEN, None)
    on = calendar.open_day(max(start, returns(promise.day + DAY, told)))
    return Step(kind=StepKind.PROMISE_BROKEN, on=on, promise=promise)
