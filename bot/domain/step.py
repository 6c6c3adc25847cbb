"""What to do next for one debt, computed from its whole history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import Calendar
from bot.domain.debt import Debt
from bot.domain.ladder import Ladder, Rung
from bot.domain.script import Script
from bot.domain.timeline import Contact, Promise, StepKind

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)

_ANNOUNCES_NEXT = frozenset({Script.STOP_WORK_WARNING})
"""Texts that name the day of the next rung: it comes then, whatever the ladder says (000, 004)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`on` is the first day, today or later and not quiet, on which the user is nudged about it."""

    kind: StepKind
    on: date
    rung: Rung | None = None
    promise: Promise | None = None

    @property
    def script(self) -> Script | None:
        """The text to send; none where the step only asks whether the money has come."""
        if self.kind is StepKind.PROMISE_BROKEN:
            return Script.PROMISE_BROKEN
        return Script.of(self.rung) if self.rung is not None else None


def next_step(debt: Debt, ladder: Ladder, calendar: Calendar, today: date) -> Step | None:
    """The one step that fits, on the first day it can be taken; None if there is nothing to do.

    Nothing is ever due for a debt that is settled or paused without end. A promise silences the
    ladder until its day; broken, it comes before the next rung. A rung follows the one that the
    user confirmed as sent, never sooner than its day, the gap after any contact or payment, and
    the date that the last text announced (playbook, section 1).
    """
    if debt.is_settled:
        return None
    pause = debt.pause(today)
    if pause is not None and pause.until is None:
        return None
    start = today if pause is None or pause.until is None else pause.until
    promise = debt.promise
    if promise is not None and _awaits_answer(debt, promise):
        return _promise_step(debt, promise, calendar, start)
    return _ladder_step(debt, ladder, calendar, start)


def _awaits_answer(debt: Debt, promise: Promise) -> bool:
    """Open, or broken with nothing sent to the client about it yet."""
    if debt.has_met(promise):
        return False
    return not any(_answers(contact, promise) for contact in debt.contacts)


def _answers(contact: Contact, promise: Promise) -> bool:
    """Whether the client was told that the money has not come: from the day after, by any text."""
    if contact.seq < promise.seq or contact.sent_on < promise.day:
        return False
    return contact.sent_on > promise.day or contact.script is Script.PROMISE_BROKEN


def _promise_step(debt: Debt, promise: Promise, calendar: Calendar, start: date) -> Step:
    asked = promise.day in debt.nudges_since_change(StepKind.PROMISE_DUE, None)
    on = calendar.open_day(max(start, promise.day))
    if on == promise.day and not asked:
        return Step(kind=StepKind.PROMISE_DUE, on=on, promise=promise)
    told = debt.nudges_since_change(StepKind.PROMISE_BROKEN, None)
    on = calendar.open_day(max(start, _returns(promise.day + _DAY, told)))
    return Step(kind=StepKind.PROMISE_BROKEN, on=on, promise=promise)


def _ladder_step(debt: Debt, ladder: Ladder, calendar: Calendar, start: date) -> Step | None:
    # Whoever was asked about a broken promise has been reminded: no first reminder after that.
    rungs = [contact.script.rung or Rung.FRIENDLY for contact in debt.contacts]
    reached = max(rungs, key=lambda rung: rung.rank, default=None)
    step = ladder.after(reached)
    if step is None:
        return None
    first = _end_of_gap(debt, ladder)
    if not _is_announced(debt, reached):
        first = max(first, debt.due + timedelta(days=step.day))
    told = debt.nudges_since_change(StepKind.RUNG, step.rung)
    on = calendar.open_day(max(start, _returns(first, told)))
    return Step(kind=StepKind.RUNG, on=on, rung=step.rung)


def _is_announced(debt: Debt, reached: Rung | None) -> bool:
    """Whether a text has set the day of the next rung: the one after its deadline."""
    return any(
        contact.script.rung is reached and contact.deadline is not None
        for contact in debt.contacts
        if contact.script in _ANNOUNCES_NEXT
    )


def _end_of_gap(debt: Debt, ladder: Ladder) -> date:
    """The first day on which the client may be written to again: no text's last day is to come.

    A payment made in time earns no delay: the first reminder of the rest comes on its day.
    """
    gap = timedelta(days=ladder.gap_days)
    ends = [contact.sent_on + gap for contact in debt.contacts]
    ends += [contact.deadline + _DAY for contact in debt.contacts if contact.deadline]
    ends += [payment.on + gap for payment in debt.payments if payment.on > debt.due]
    return max(ends, default=date.min)


def _returns(first: date, told: Sequence[date]) -> date:
    """When a step that was not confirmed comes back: the next day, then weekly."""
    if not told:
        return first
    return told[-1] + (_DAY if len(told) == 1 else _WEEK)
