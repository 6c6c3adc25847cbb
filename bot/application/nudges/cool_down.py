"""What to send instead of a furious draft, and which of its figures the books do not have."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from bot.application.nudges.fitting import is_true
from bot.application.ports.understanding import Heat, Heated
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from bot.domain.step import Step

SHARP = frozenset({Heat.INSULT, Heat.THREAT, Heat.LEGAL_CLAIM, Heat.ULTIMATUM})
"""What asks for firm words in its place."""


def calm_script(debt: Debt, step: Step | None, heat: Collection[Heated], on: date) -> Script:
    """The step's own text; the firm one for a sharp draft, once a second reminder is due. A dispute
    is asked about and a promise held to, whatever the draft says (playbook, sections 1 and 2)."""
    if debt.dispute is not None:
        return Script.WHICH_PARTS
    if is_true(Script.PROMISE_CONFIRMED, debt, on):
        return Script.PROMISE_CONFIRMED
    if step is None or step.script is None:
        return debt.contacts[-1].script if debt.contacts else Script.FRIENDLY
    is_sharp = any(piece.heat in SHARP for piece in heat)
    is_second = step.kind is StepKind.RUNG and step.rung is Rung.FRIENDLY_AGAIN
    return Script.FIRM if is_sharp and is_second and step.on <= on else step.script


def knows_sum(debt: Debt, said: Money) -> bool:
    """Whether that sum is owed, or was paid or promised: then nobody has to be told of another."""
    promised = [promise.amount for promise in debt.promises]
    return said in (debt.balance, *(-payment.amount for payment in debt.payments), *promised)


def knows_day(debt: Debt, said: date) -> bool:
    days = {debt.due, debt.terms.issued, *(promise.day for promise in debt.promises)}
    days |= {payment.value_on for payment in debt.payments}
    days |= {day for contact in debt.contacts for day in (contact.sent_on, contact.deadline)}
    return said in days
