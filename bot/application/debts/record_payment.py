"""Money that came in, all of it or a part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, change_debt
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debt import Debt
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.timeline import Entry


@dataclass(frozen=True, slots=True)
class RecordPayment:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_id: DebtId, amount: Money | None, paid_on: date | None = None
    ) -> Change:
        """Records a payment made on `paid_on`, today if not said, of `amount`, or of all that is
        owed if None. Raises `AlreadySettled`, `AmountNotPositive`, `Overpayment`,
        `PaymentInFuture`, `CurrencyMismatch`, `NotFound`."""

        def pay(debt: Debt, now: datetime, today: date) -> Entry:
            everything = debt.balance
            return debt.pay(everything if amount is None else amount, paid_on or today, now, today)

        return await change_debt(self.database, self.clock, origin, debt_id, pay)
