"""No nudges about a debt: until a day (a snooze), or until the user resumes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.change import Change, Origin, change_plan_of
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import DebtId


@dataclass(frozen=True, slots=True)
class PauseDebt:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId, until: date | None) -> Change:
        """With all that shares a plan with it. Raises `AlreadySettled`, `AlreadyRecorded`,
        `PauseInPast`, `NotFound`."""
        return await change_plan_of(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, today: debt.pause_until(until, now, today),
        )
