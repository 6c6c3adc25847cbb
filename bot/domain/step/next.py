"""What to do next for one debt, computed from its whole history."""

from __future__ import annotations

from datetime import date

from bot.domain.calendar import Calendar
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.policy import Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.people.user import User
from bot.domain.step.deals import awaits_offer, offer_step, plan_step, proposal_step
from bot.domain.step.ladder import ladder_step
from bot.domain.step.promise import awaits_answer, promise_step
from bot.domain.step.step import WEEK, Step


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
    than its day and the gap after any contact, reply, payment or proposal; but what a text
    announced comes on the very day that it named (playbook, section 1).
    """
    if debt.is_settled:
        return None
    pause = debt.pause(today)
    if pause is not None and pause.until is None:
        return None
    start = today if pause is None or pause.until is None else pause.until
    if debt.dispute is not None:
        told = debt.nudges_since(debt.dispute, StepKind.DISPUTE)
        asked = max([debt.dispute.on, *told]) + WEEK
        return Step(kind=StepKind.DISPUTE, on=calendar.open_day(max(start, asked)))
    if not debt.leads:
        return None
    promise = debt.promise
    if promise is not None and (debt.is_replaced(promise) or not awaits_answer(debt, promise)):
        promise = None
    if debt.plan is not None:
        return plan_step(debt, promise, policy, calendar, start)
    if promise is not None:
        return promise_step(debt, promise, calendar, start)
    if debt.offer is not None and awaits_offer(debt, debt.offer):
        return offer_step(debt, debt.offer, calendar, start)
    rung = ladder_step(debt, policy, calendar, start)
    question = proposal_step(debt, policy, calendar, start)
    if question is not None and (rung is None or question.on <= rung.on):
        return question
    return rung


def gentlest_rung(debt: Debt, user: User) -> Rung:
    """The first after the due date that the ladder has."""
    rungs = policy_of(debt, user).rungs
    return next(rung for rung in rungs if rung is not Rung.UPCOMING)
