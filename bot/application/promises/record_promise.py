"""A day on which the client promised to pay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.change import Change, Origin, change_debt_of
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import DebtId
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class RecordPromise:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_id: DebtId, day: date, amount: Money | None = None
    ) -> Change:
        """`amount` is None where the client promised all that is owed, or, inside a plan, the
        instalment that is open. Raises `AlreadySettled`,
        `PromiseInPast`, `AmountNotPositive`, `PromiseTooLarge`, `CurrencyMismatch`,
        `NotFound`."""
        return await change_debt_of(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, _, now, today: debt.promise_to_pay(day, amount, now, today),
            of_plan=True,
        )
