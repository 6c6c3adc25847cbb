"""Which texts are true of a debt: none goes beyond what was announced, none thanks for nothing."""

from __future__ import annotations

from datetime import date, timedelta
from math import nan

from bot.domain.debt import Debt
from bot.domain.ladder import Rung
from bot.domain.policy import RULES, Policy
from bot.domain.promise import PromiseState
from bot.domain.script import Script


def is_true(script: Script, debt: Debt, on: date) -> bool:
    """Whether what `script` says holds by the books, if it is sent `on` that day."""
    if script.rung is not None:
        return _is_prepared(script.rung, debt, on)
    promise = debt.promise
    match script:
        case Script.PROMISE_CONFIRMED | Script.PROMISE_BROKEN:
            if promise is None or debt.has_met(promise):
                return False
            is_broken = debt.promise_state(promise, on) is PromiseState.BROKEN
            return is_broken is (script is Script.PROMISE_BROKEN)
        case Script.PART_PAYMENT | Script.PAYMENT_THANKS:
            return bool(debt.payments) and debt.is_settled is (script is Script.PAYMENT_THANKS)
        case Script.WORK_RESUMED:
            return debt.stop is not None
        case _:
            return not script.is_of_a_job


def true_rungs(debt: Debt, on: date) -> tuple[Script, ...]:
    """The texts of the ladder that can be sent `on` that day, gentlest first."""
    return tuple(Script.of(rung) for rung in Rung if _is_prepared(rung, debt, on))


def softer(script: Script, debt: Debt, policy: Policy, on: date) -> Script | None:
    """The neighbour of `script` below it on the ladder of `policy`; None of a text that has no
    place there, or the lowest."""
    place = _place(script)
    below = [r for r in policy.rungs if r.rank < place and _is_prepared(r, debt, on)]
    return Script.of(below[-1]) if below else None


def firmer(script: Script, debt: Debt, policy: Policy, on: date) -> Script | None:
    """The neighbour of `script` above it on the ladder of `policy`, or None."""
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
    """Whether the client has been sent all that `rung` takes for granted, and its time is up."""
    if rung is Rung.UPCOMING:
        return on <= debt.due
    if rung is Rung.FRIENDLY_AGAIN:
        return any(contact.script.awaits_answer for contact in debt.contacts)
    needs = RULES[rung].needs
    return needs is None or any(
        contact.script is Script.of(needs) and (contact.deadline is None or contact.deadline < on)
        for contact in debt.contacts
    )
