"""What to do next for one debt, computed from its whole history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import Calendar
from bot.domain.debt import Debt
from bot.domain.ladder import Rung
from bot.domain.policy import RULES, Policy
from bot.domain.reply import Reason
from bot.domain.script import Script
from bot.domain.timeline import Contact, Promise, StepKind
from bot.domain.user import User

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_MONTH = timedelta(days=28)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`on` is the first day, today or later and not quiet, on which the user is nudged about it."""

    kind: StepKind
    on: date
    rung: Rung | None = None
    promise: Promise | None = None

    @property
    def script(self) -> Script | None:
        """The text to send; none where the step only asks the user something."""
        if self.kind is StepKind.PROMISE_BROKEN:
            return Script.PROMISE_BROKEN
        return Script.of(self.rung) if self.rung is not None else None


def step_of(debt: Debt, user: User, today: date) -> Step | None:
    """`next_step` by the client's policy, or else the user's, and the user's calendar."""
    return next_step(debt, policy_of(debt, user), user.calendar, today)


def policy_of(debt: Debt, user: User) -> Policy:
    return debt.client.policy or user.policy


def next_step(debt: Debt, policy: Policy, calendar: Calendar, today: date) -> Step | None:
    """The one step that fits, on the first day it can be taken; None if there is nothing to do.

    Nothing is ever due for a debt that is settled or paused without end. A dispute silences all
    but the question whether it is resolved. A promise silences the ladder until its day; broken, it
    comes before the next rung. A rung follows the one that the user confirmed as sent, never sooner
    than its day and the gap after any contact, reply or payment; but what a text announced comes on
    the very day that it named (playbook, section 1).
    """
    if debt.is_settled:
        return None
    pause = debt.pause(today)
    if pause is not None and pause.until is None:
        return None
    start = today if pause is None or pause.until is None else pause.until
    if debt.dispute is not None:
        told = debt.nudges_since(debt.dispute, StepKind.DISPUTE)
        asked = max([debt.dispute.on, *told]) + _WEEK
        return Step(kind=StepKind.DISPUTE, on=calendar.open_day(max(start, asked)))
    promise = debt.promise
    if promise is not None and _awaits_answer(debt, promise):
        return _promise_step(debt, promise, calendar, start)
    return _ladder_step(debt, policy, calendar, start)


def first_rung(debt: Debt, policy: Policy) -> Rung:
    """The rung that the ladder of a debt begins with: the one that the user chose, or that fitted
    on the day of logging."""
    if debt.start is not None and debt.start in policy.days:
        return debt.start
    return policy.first((debt.logged_on - debt.due).days)


def gentlest_rung(debt: Debt, user: User) -> Rung:
    """The first after the due date that the ladder has."""
    rungs = policy_of(debt, user).rungs
    return next(rung for rung in rungs if rung is not Rung.UPCOMING)


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


def _ladder_step(debt: Debt, policy: Policy, calendar: Calendar, start: date) -> Step | None:
    sent = {contact.script.rung for contact in debt.contacts if contact.script.rung is not None}
    reached = max(sent, key=lambda rung: rung.rank, default=None)
    announced = _announced(debt, reached)
    rung = _next_rung(debt, policy, reached, sent)
    if rung is None:
        return _last_resort(debt, policy, reached, announced, calendar, start)
    if RULES[rung].needs is not reached:
        announced = None  # What it announced is not climbed.
    step = _rung_step(debt, policy, rung, announced, calendar, start)
    above = policy.after(Rung.UPCOMING, sent)
    if rung is Rung.UPCOMING and step.on > debt.due and above is not None:
        # What is said before the due date is not said after it, sent or not.
        return _rung_step(debt, policy, above, announced, calendar, start)
    return step


def _rung_step(
    debt: Debt,
    policy: Policy,
    rung: Rung,
    announced: Contact | None,
    calendar: Calendar,
    start: date,
) -> Step:
    first = _end_of_gap(debt, policy, announced)
    if announced is None:
        first = max(first, debt.due + timedelta(days=policy.days[rung]))
    told = debt.nudges_since_change(StepKind.RUNG, rung)
    on = calendar.open_day(max(start, _returns(first, told)))
    return Step(kind=StepKind.RUNG, on=on, rung=rung)


def _next_rung(debt: Debt, policy: Policy, reached: Rung | None, sent: set[Rung]) -> Rung | None:
    first = first_rung(debt, policy)
    passed = [] if reached is None else [reached]
    reminded = any(c.script.awaits_answer and c.sent_on > debt.due for c in debt.contacts)
    if reminded and first.rank <= Rung.FRIENDLY.rank:
        # Whoever was written to about it has been reminded: no first reminder after that.
        passed.append(Rung.FRIENDLY)
    if any(Reason.REFUSES in (reply.reason, *reply.also) for reply in debt.replies):
        # To a refusal the answer is firm (playbook, section 2).
        passed.append(Rung.FRIENDLY_AGAIN)
    highest = max(passed, key=lambda rung: rung.rank, default=None)
    if reached is None and (highest is None or first.rank > highest.rank):
        return first
    return policy.after(highest, sent)


def _last_resort(
    debt: Debt,
    policy: Policy,
    reached: Rung | None,
    announced: Contact | None,
    calendar: Calendar,
    start: date,
) -> Step | None:
    """Once the final demand has run out, and every four weeks from then on."""
    demand = announced or _latest(debt, Rung.LEGAL_FINAL)
    if reached is not Rung.LEGAL_FINAL or demand is None:
        return None
    # One that named no last day, since it was said on the phone, gave as long as a written one.
    days = timedelta(days=RULES[reached].answer_days or 0)
    ran_out = demand.deadline or demand.sent_on + days
    told = debt.nudges_since(demand, StepKind.LAST_RESORT)
    first = max([_end_of_gap(debt, policy, announced), ran_out + _DAY, *(t + _MONTH for t in told)])
    return Step(kind=StepKind.LAST_RESORT, on=calendar.open_day(max(start, first)))


def _announced(debt: Debt, reached: Rung | None) -> Contact | None:
    """The latest text that has set the day of what follows: the one after its last day."""
    if reached is None or not RULES[reached].announces:
        return None
    return _latest(debt, reached, names_day=True)


def _latest(debt: Debt, rung: Rung, *, names_day: bool = False) -> Contact | None:
    of_rung = [c for c in debt.contacts if c.script.rung is rung and (c.deadline or not names_day)]
    return max(of_rung, key=lambda contact: (contact.sent_on, contact.seq), default=None)


def _end_of_gap(debt: Debt, policy: Policy, announced: Contact | None) -> date:
    """The first day on which the client may be written to again: no text's last day is to come.

    A payment made in time earns no delay: the first reminder of the rest comes on its day. Nothing
    that happens before the day that was announced puts it off, but for a later last day; and no
    answer does.
    """
    gap = timedelta(days=policy.gap_days)
    touched = [contact.sent_on for contact in debt.contacts]
    touched += [payment.on for payment in debt.payments if payment.on > debt.due]
    touched += [resolution.on for resolution in debt.resolutions]
    if announced is None or announced.deadline is None:
        touched += [reply.on for reply in debt.answers]
    else:
        kept = announced.deadline + _DAY
        touched = [on for on in touched if on >= kept]
    ends = [on + gap for on in touched]
    ends += [contact.deadline + _DAY for contact in debt.contacts if contact.deadline]
    return max(ends, default=date.min)


def _returns(first: date, told: Sequence[date]) -> date:
    """When a step that was not confirmed comes back: the next day, then weekly."""
    if not told:
        return first
    return told[-1] + (_DAY if len(told) == 1 else _WEEK)
