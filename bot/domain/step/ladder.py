"""The rung of the ladder that comes next."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.calendar import Calendar
from bot.domain.debts.debt import Debt
from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Contact, StepKind
from bot.domain.ladder.policy import RULES, Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import BEYOND_FRIENDLY
from bot.domain.step.deals import answer_to_proposal
from bot.domain.step.step import DAY, Step, returns

_MONTH = timedelta(days=28)


def first_rung(debt: Debt, policy: Policy) -> Rung:
    """The rung that the ladder of a debt begins with: the one that the user chose, or that fitted
    on the day of logging."""
    if debt.start is not None and debt.start in policy.days:
        return debt.start
    return policy.first((debt.logged_on - debt.due).days)


def ladder_step(debt: Debt, policy: Policy, calendar: Calendar, start: date) -> Step | None:
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
    on = calendar.open_day(max(start, returns(first, told)))
    return Step(kind=StepKind.RUNG, on=on, rung=rung)


def _next_rung(debt: Debt, policy: Policy, reached: Rung | None, sent: set[Rung]) -> Rung | None:
    first = first_rung(debt, policy)
    passed = [] if reached is None else [reached]
    reminded = any(c.script.awaits_answer and c.sent_on > debt.due for c in debt.asked_for)
    if reminded and first.rank <= Rung.FRIENDLY.rank:
        # Whoever was written to about it has been reminded: no first reminder after that.
        passed.append(Rung.FRIENDLY)
    if any(Reason.REFUSES in (reply.reason, *reply.also) for reply in debt.replies):
        # To a refusal the answer is firm (playbook, section 2).
        passed.append(Rung.FRIENDLY_AGAIN)
    if any(contact.script in BEYOND_FRIENDLY for contact in debt.asked_for):
        # A plan was not kept: what follows is no milder than what was said of it.
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
    first = max([_end_of_gap(debt, policy, announced), ran_out + DAY, *(t + _MONTH for t in told)])
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
    asked_for = debt.asked_for
    touched = [contact.sent_on for contact in asked_for]
    touched += [payment.on for payment in debt.payments if payment.on > debt.due]
    touched += [resolution.on for resolution in debt.resolutions]
    ends = []
    if announced is None or announced.deadline is None:
        touched += [reply.on for reply in debt.answers]
        asked = answer_to_proposal(debt, policy)
        ends += [] if asked is None else [asked + DAY]  # First the user is asked about it.
    else:
        kept = announced.deadline + DAY
        touched = [on for on in touched if on >= kept]
    ends += [on + gap for on in touched]
    ends += [contact.deadline + DAY for contact in asked_for if contact.deadline]
    return max(ends, default=date.min)
