"""What a script says of a plan, made or to be made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.application.ports.wording import Covered, ScriptFacts
from bot.domain.debts.debt import Debt
from bot.domain.ladder.script import Script
from bot.domain.people.user import User
from bot.domain.plans.parts import total
from bot.domain.plans.schedule import proposals

_DEFERRED_DAYS = 30


def plan_facts(facts: ScriptFacts, debt: Debt, user: User, script: Script) -> ScriptFacts:
    """`facts` of all that the plan covers, or that the proposed one would cover. `facts.today` is
    the day on which the text was given to the user."""
    is_proposal = script in (Script.PLAN_SCHEDULE, Script.DEFERRAL_OFFER)
    covered = debt.proposed_over if is_proposal and debt.proposed_schedule else debt.together
    balance = total(each.balance for each in covered)
    facts = replace(
        facts,
        balance=balance,
        invoiced=total(each.terms.amount for each in covered),
        paid=total(each.paid for each in covered) or None,
        schedule=debt.proposed_schedule if is_proposal else debt.schedule,
        proposals=proposals(balance),
        deferred=debt.deferred_until is not None,
    )
    if len(covered) > 1:
        facts = _of_invoices(facts, [each for each in covered if each.balance])
    if script is Script.DEFERRAL_OFFER:
        return replace(facts, deadline=_deferred_to(debt, user, facts.today))
    if script is Script.DEFERRAL_AGREED and debt.deferred_until is not None:
        return replace(facts, deadline=debt.deferred_until)
    return _of_instalment(facts, debt)


def _of_invoices(facts: ScriptFacts, owed: Sequence[Debt]) -> ScriptFacts:
    """Of those that are still open; the last one is spoken of as if it had always been alone."""
    if len(owed) == 1:
        (last,) = owed
        return replace(
            facts,
            invoiced=last.terms.amount,
            paid=last.paid or None,
            due=last.due,
            number=last.terms.number,
            issued=last.terms.issued,
            what_for=last.terms.what_for,
        )
    invoices = tuple(Covered(each.balance, each.due, each.terms.number) for each in owed)
    return replace(facts, number=None, issued=None, what_for=None, invoices=invoices)


def _of_instalment(facts: ScriptFacts, debt: Debt) -> ScriptFacts:
    """With the oldest that is open, and all that are overdue where there are several."""
    if not debt.open_parts:
        return facts
    part = debt.open_parts[0]
    missed = [each.open for each in debt.open_parts if each.day < facts.today]
    arrears = total(missed) if len(missed) > 1 else None
    return replace(facts, instalment=part.open, instalment_on=part.day, arrears=arrears)


def _deferred_to(debt: Debt, user: User, today: date) -> date:
    """The day that was proposed, or about a month from now, or from the due date."""
    proposed = debt.proposed_schedule
    if len(proposed) == 1:
        return proposed[0].day
    return user.calendar.open_day(max(today, debt.expected_on) + timedelta(days=_DEFERRED_DAYS))
