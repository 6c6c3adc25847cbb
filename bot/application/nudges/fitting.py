"""Which texts are true of a debt: none goes beyond what was announced, none thanks for nothing."""

from __future__ import annotations

from datetime import date, timedelta
from math import nan

from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import OfferKind
from bot.domain.ladder.policy import RULES, Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Script

OF_PLAN = frozenset(
    {
        Script.INSTALMENTS_OFFER,
        Script.DEFERRAL_OFFER,
        Script.PLAN_LESS,
        Script.PLAN_LATER,
        Script.PLAN_UNSURE,
        Script.PLAN_PROPOSALS,
        Script.PLAN_SCHEDULE,
        Script.PLAN_AGREED,
        Script.DEFERRAL_AGREED,
        Script.INSTALMENT_SOON,
        Script.INSTALMENT_MISSED,
        Script.INSTALMENT_AGAIN,
        Script.INSTALMENT_THANKS,
        Script.WHOLE_BALANCE,
    }
)
"""What is said of a plan, or to come to one: it speaks of all that the plan covers."""

_BESIDE_A_PLAN = (Rung.STOP_WORK_WARNING, Rung.STOP_WORK)
_OF_OFFER = (Script.DISCOUNT_OFFER, Script.SETTLEMENT_OFFER, Script.OFFER_LAPSED)
_OFFERED_BY = {
    OfferKind.DISCOUNT: Script.DISCOUNT_OFFER,
    OfferKind.SETTLEMENT: Script.SETTLEMENT_OFFER,
}


def is_true(script: Script, debt: Debt, on: date) -> bool:
    """Whether what `script` says holds by the books, if it is sent `on` that day."""
    if script.rung is not None:
        return _is_prepared(script.rung, debt, on)
    if script in OF_PLAN:
        return _is_true_of_plan(script, debt, on)
    if script in _OF_OFFER:
        return _is_true_of_offer(script, debt, on)
    promise = debt.promise
    match script:
        case Script.PROMISE_CONFIRMED | Script.PROMISE_BROKEN:
            if promise is None or debt.has_met(promise):
                return False
            is_broken = debt.promise_state(promise, on) is PromiseState.BROKEN
            return is_broken is (script is Script.PROMISE_BROKEN)
        case Script.PART_PAYMENT:
            return bool(debt.payments) and not debt.is_settled and debt.plan is None
        case Script.PAYMENT_THANKS:
            return bool(debt.payments) and not debt.owed_together
        case Script.SETTLED:
            return bool(debt.payments) and not debt.owed_together and bool(debt.discounted)
        case Script.WORK_RESUMED:
            return debt.stop is not None
        case Script.INVOICE_ADJUSTED:  # Of a plan, its schedule tells what to pay and when.
            return debt.has_other_sum and (debt.plan is None or debt.deferred_until is not None)
        case _:
            return not script.is_of_a_job


def _is_true_of_offer(script: Script, debt: Debt, on: date) -> bool:
    offer = debt.offer
    if offer is None:
        # What the policy would let off. Inside a plan of several, money is of all its debts.
        return script is Script.DISCOUNT_OFFER and not debt.companions
    state = debt.offer_state(offer, on)
    if script is Script.OFFER_LAPSED:
        return state is OfferState.LAPSED
    is_less = debt.still_to_pay(offer) < debt.balance
    return state is OfferState.OPEN and is_less and script is _OFFERED_BY[offer.kind]


def _is_true_of_plan(script: Script, debt: Debt, on: date) -> bool:
    parts = debt.open_parts
    missed = [part for part in parts if part.day < on]
    match script:
        case Script.PLAN_SCHEDULE:
            return len(debt.proposed_schedule) > 1
        case Script.PLAN_AGREED | Script.DEFERRAL_AGREED:
            is_deferred = debt.deferred_until is not None
            return bool(parts) and is_deferred is (script is Script.DEFERRAL_AGREED)
        case Script.INSTALMENT_SOON:
            return bool(parts) and not missed
        case Script.INSTALMENT_MISSED:
            return bool(missed)
        case Script.INSTALMENT_AGAIN:
            sent = debt.contacts_since(debt.plan) if debt.plan else ()
            return len(missed) > 1 or any(
                missed and contact.script is Script.INSTALMENT_MISSED for contact in sent
            )
        case Script.INSTALMENT_THANKS:
            return bool(parts) and any(part.paid for part in debt.parts)
        case Script.WHOLE_BALANCE:
            return bool(missed)
        case _:  # The talk about one.
            return not debt.is_kept(on)


def true_rungs(debt: Debt, on: date) -> tuple[Script, ...]:
    """The texts of the ladder that can be sent `on` that day, gentlest first."""
    return tuple(Script.of(rung) for rung in Rung if _is_prepared(rung, debt, on))


def softer(script: Script, debt: Debt, policy: Policy, on: date) -> Script | None:
    """The neighbour of `script` below it on the ladder of `policy`, or of the reminders of a plan;
    None of a text that has no place there, or the lowest."""
    if script is Script.INSTALMENT_AGAIN and is_true(Script.INSTALMENT_MISSED, debt, on):
        return Script.INSTALMENT_MISSED
    place = _place(script)
    below = [r for r in policy.rungs if r.rank < place and _is_prepared(r, debt, on)]
    return Script.of(below[-1]) if below else None


def firmer(script: Script, debt: Debt, policy: Policy, on: date) -> Script | None:
    """The neighbour of `script` above it, as `softer` finds the one below, or None."""
    if script is Script.INSTALMENT_MISSED and is_true(Script.INSTALMENT_AGAIN, debt, on):
        return Script.INSTALMENT_AGAIN
    place = _place(script)
    above = [r for r in policy.rungs if r.rank > place and _is_prepared(r, debt, on)]
    return Script.of(above[0]) if above else None


def has_run_out(debt: Debt, on: date) -> bool:
    """Whether the last day of a final demand has passed: that of one which named none, as much
    later as a written one's."""
    days = timedelta(days=RULES[Rung.LEGAL_FINAL].answer_days or 0)
    demands = (c for c in debt.contacts if c.script is Script.LEGAL_FINAL)
    return any((c.deadline or c.sent_on + days) < on for c in demands)


def _place(script: Script) -> float:
    """A rank, or between two of them; not a number for a text that is not on the ladder, which is
    neither above nor below any."""
    if script is Script.PROMISE_BROKEN:
        return Rung.FIRM.rank - 0.5
    return nan if script.rung is None else script.rung.rank


def _is_prepared(rung: Rung, debt: Debt, on: date) -> bool:
    """Whether the client has been sent all that `rung` takes for granted, and its time is up. Of a
    plan that is not kept, only the stop of work can be spoken of; of one that is, nothing."""
    if debt.plan is not None and (rung not in _BESIDE_A_PLAN or debt.is_kept(on)):
        return False
    if rung is Rung.UPCOMING:
        return on <= debt.due
    if rung is Rung.FRIENDLY_AGAIN:
        return any(contact.script.awaits_answer for contact in debt.contacts)
    needs = RULES[rung].needs
    return needs is None or any(
        contact.script is Script.of(needs) and (contact.deadline is None or contact.deadline < on)
        for contact in debt.contacts
    )
