"""The client contests the debt, and in the end does no more."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.change import Change, Origin, change_debt
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import DebtId
from bot.domain.reply import Outcome


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

    async def __call__(self, origin: Origin, debt_id: DebtId, outcome: Outcome) -> Change:
        """Raises `NotDisputed`, `NotFound`."""
        return await change_debt(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, on: debt.resolve(outcome, now, on),
        )
