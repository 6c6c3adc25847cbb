"""The end of a pause, before its day."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.change import Change, Origin, change_plan_of
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import DebtId


@dataclass(frozen=True, slots=True)
class ResumeDebt:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId) -> Change:
        """With all that shares a plan with it. Raises `AlreadySettled`, `AlreadyRecorded`,
        `NotFound`."""
        return await change_plan_of(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, today: debt.resume(now, today),
        )
