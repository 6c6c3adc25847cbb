"""What a plan or an offer asks for: instead of the ladder, as long as it holds; and what one that
was proposed asks for, before the ladder goes on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.calendar import Calendar
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Contact, Offer, Plan, Promise, Proposed, StepKind
from bot.domain.ladder.policy import Policy
from bot.domain.ladder.script import BEYOND_FRIENDLY, Script
from bot.domain.plans.parts import Part
from bot.domain.step.promise import promise_step
from bot.domain.step.step import DAY, Step, returns

_MISSED_IN_A_ROW = 2
_REMINDING = (Script.INSTALMENT_MISSED, Script.INSTALMENT_AGAIN)
_LONGEST_REST = 14
"""Days before an instalment in which an open one is looked for, to say that it is coming."""


def plan_step(
    debt: Debt, promise: Promise | None, policy: Policy, calendar: Calendar, start: date
) -> Step:
    """Of the debt that leads the plan; `promise` is one that awaits its day or an answer. It holds
    for its instalments: the others keep their days."""
    parts = debt.open_parts
    steps = []
    if promise is not None:
        steps.append(promise_step(debt, promise, calendar, start))
        held = {part.number for part in debt.promised_parts(promise)}
        parts = tuple(part for part in parts if part.number not in held)
    plan = debt.plan
    if plan is not None and parts:
        steps += _instalment_steps(debt, plan, parts, policy, calendar, start)
    return min(steps, key=lambda step: step.on)


def _instalment_steps(
    debt: Debt,
    plan: Plan,
    parts: Sequence[Part],
    policy: Policy,
    calendar: Calendar,
    start: date,
) -> list[Step]:
    """A question first, "has it arrived?", then a reminder; the one that matters more first where
    both fall on a day."""
    asked = max(debt.nudged_of_plan(StepKind.INSTALMENT_DUE), default=date.min)
    coming = [part for part in parts if part.day > asked]
    missed = [part for part in parts if part.day <= asked]
    steps = []
    if coming:
        on = calendar.open_day(max(start, coming[0].day))
        steps.append(Step(kind=StepKind.INSTALMENT_DUE, on=on))
        if plan.heads_up and not missed:
            steps += _heads_up(debt, coming[0], calendar, start)
    if missed:
        after = max(start, asked + DAY)
        steps.append(_missed_step(debt, plan, missed, policy, calendar, after))
    return steps


def _heads_up(debt: Debt, part: Part, calendar: Calendar, start: date) -> list[Step]:
    """On the last day before the instalment's on which the user is nudged; once, sent or not."""
    days = (part.day - timedelta(days=back) for back in range(1, _LONGEST_REST))
    on = next((day for day in days if not calendar.is_quiet(day)), None)
    told = debt.nudged_of_plan(StepKind.INSTALMENT_SOON)
    if on is None or on < start or on in told:
        return []
    return [Step(kind=StepKind.INSTALMENT_SOON, on=on)]


def _missed_step(
    debt: Debt,
    plan: Plan,
    missed: Sequence[Part],
    policy: Policy,
    calendar: Calendar,
    start: date,
) -> Step:
    """On the day after, then as a rung that was not confirmed; never sooner than the gap after any
    contact, reply or payment that came since it was missed, nor by a text's last day."""
    kind = _reminder(debt, plan, missed)
    since = missed[0].day
    sent = _sent_about(debt, plan, missed[0])
    touched = [contact.sent_on for contact in sent]
    touched += [r.on for d in debt.together for r in (*d.answers, *d.payments) if r.on > since]
    first = max(
        [
            missed[-1].day + DAY,
            *(on + timedelta(days=policy.gap_days) for on in touched),
            *(contact.deadline + DAY for contact in sent if contact.deadline),
        ]
    )
    told = [on for on in debt.nudged_of_plan(kind) if on >= first]
    return Step(kind=kind, on=calendar.open_day(max(start, returns(first, told))))


def _reminder(debt: Debt, plan: Plan, missed: Sequence[Part]) -> StepKind:
    """Friendly first, firmer the second time; after two in a row, or both reminders of one, or once
    all was asked for, the question is how to go on."""
    scripts = {contact.script for contact in _sent_about(debt, plan, missed[0])}
    if len(missed) >= _MISSED_IN_A_ROW or scripts & BEYOND_FRIENDLY:
        return StepKind.PLAN_BROKEN
    if any(contact.script in _REMINDING for contact in debt.contacts_since(plan)):
        return StepKind.INSTALMENT_AGAIN
    return StepKind.INSTALMENT_MISSED


def _sent_about(debt: Debt, plan: Plan, part: Part) -> list[Contact]:
    """What the client got since an instalment was missed; its reminder may be of the very day."""
    return [
        contact
        for contact in debt.contacts_since(plan)
        if contact.sent_on > part.day
        or (contact.sent_on == part.day and contact.script in _REMINDING)
    ]


def answer_to_proposal(debt: Debt, policy: Policy) -> date | None:
    """Until when the client is given time for what was proposed: the gap from the day on which it
    was worked out, or sent last. None if nothing is proposed, or it fits no more."""
    proposed = debt.proposed
    if proposed is None or not debt.proposed_schedule:
        return None
    return _put_to_client(debt, proposed) + timedelta(days=policy.gap_days)


def proposal_step(debt: Debt, policy: Policy, calendar: Calendar, start: date) -> Step | None:
    """Did the client agree? Asked once for each time that it was sent, while they still can, of the
    first debt that it covers; not after any answer of theirs."""
    proposed = debt.open_proposal(start)
    until = answer_to_proposal(debt, policy)
    if proposed is None or until is None or _is_answered(debt, proposed):
        return None
    speaks = next((each for each in debt.proposed_over if not each.is_settled), debt)
    told = debt.nudges_since(proposed, StepKind.PROPOSED)
    put = _put_to_client(debt, proposed)
    if speaks is not debt or any(on > put for on in told):
        return None
    first_day = debt.proposed_schedule[0].day
    on = calendar.open_day(max(start, min(until, first_day)))
    return Step(kind=StepKind.PROPOSED, on=on) if put < on <= first_day else None


def _put_to_client(debt: Debt, proposed: Proposed) -> date:
    sent = (c.sent_on for d in debt.proposed_over for c in d.contacts if c.at >= proposed.at)
    return max([proposed.on, *sent])


def _is_answered(debt: Debt, proposed: Proposed) -> bool:
    return any(reply.at > proposed.at for d in debt.proposed_over for reply in d.answers)


def awaits_offer(debt: Debt, offer: Offer) -> bool:
    """Open, or lapsed with nothing sent to the client about it yet."""
    if debt.offer_state(offer, date.max) is not OfferState.LAPSED:
        return False
    return not any(c.seq > offer.seq and c.sent_on > offer.by for c in debt.contacts)


def offer_step(debt: Debt, offer: Offer, calendar: Calendar, start: date) -> Step:
    asked = offer.by in debt.nudges_since(offer, StepKind.OFFER_DUE)
    on = calendar.open_day(max(start, offer.by))
    if on == offer.by and not asked:
        return Step(kind=StepKind.OFFER_DUE, on=on)
    told = debt.nudges_since_change(StepKind.OFFER_LAPSED, None)
    on = calendar.open_day(max(start, returns(offer.by + DAY, told)))
    return Step(kind=StepKind.OFFER_LAPSED, on=on)
