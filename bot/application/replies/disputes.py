"""The client contests the debt, and in the end does no more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.application.change import Change, Origin, change_debt
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.reply import Outcome
from bot.domain.debts.timeline import Resolution
from bot.domain.errors import NotDisputed
from bot.domain.ids import DebtId
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class OpenDispute:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId) -> Change:
        """Raises `AlreadySettled`, `AlreadyRecorded`, `NotFound`."""
        return await change_debt(
            self.database, self.clock, origin, debt_id, lambda debt, now, on: debt.disputed(now, on)
        )


@dataclass(frozen=True, slots=True)
class ResolveDispute:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_id: DebtId, outcome: Outcome, amount: Money | None = None
    ) -> Change:
        """In one change with what follows for the sum: `amount` is the right sum of the invoice, or
        what is let off. Raises `AlreadySettled`, `NotDisputed`, `NotFound`, and what
        `Debt.correct` and `Debt.discount` refuse."""

        def resolve(debt: Debt, now: datetime, today: date) -> Resolution:
            debt.refuse_if_settled()
            if debt.dispute is None:
                raise NotDisputed
            if amount is not None and outcome is Outcome.CORRECTED:
                debt.correct(replace(debt.terms, amount=amount), now, today)
            if amount is not None and outcome is Outcome.DISCOUNTED:
                debt.discount(amount, now, today)
            return debt.resolve(outcome, now, today)

        return await change_debt(self.database, self.clock, origin, debt_id, resolve)
