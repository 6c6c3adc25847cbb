"""A debt that was logged late starts with another rung than the one that its days would give."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.change import Change, Origin, change_debt
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import DebtId
from bot.domain.ladder.rungs import Rung


@dataclass(frozen=True, slots=True)
class ChooseStart:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId, rung: Rung) -> Change:
        """Raises `AlreadySettled`, `AlreadyRecorded`, `NotFound`."""
        return await change_debt(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, on: debt.start_with(rung, now, on),
        )
