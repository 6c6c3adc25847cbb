"""Money that the user gives up: the rest of a debt, or a part of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, change_debt
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Entry
from bot.domain.ids import DebtId
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class WriteOff:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_id: DebtId, amount: Money | None = None
    ) -> Change:
        """Writes off `amount`, or all that is owed if None: that settles the debt. Raises
        `AlreadySettled`, `AmountNotPositive`, `WriteOffTooLarge`, `CurrencyMismatch`,
        `NotFound`."""

        def give_up(debt: Debt, now: datetime, today: date) -> Entry:
            everything = debt.balance
            return debt.write_off(everything if amount is None else amount, now, today)

        return await change_debt(self.database, self.clock, origin, debt_id, give_up)
