"""A payment that was recorded wrong: the right one takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.change import Change, Origin, change_debt
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class CorrectPayment:
    database: Database
    clock: Clock

    async def __call__(
        self,
        origin: Origin,
        debt_id: DebtId,
        seq: Seq,
        amount: Money | None = None,
        paid_on: date | None = None,
    ) -> Change:
        """Puts right the payment at `seq`; what is None was right. The change's record is the right
        payment, and its Undo brings the wrong one back.

        Raises `AlreadyRecorded` if nothing differs, `AlreadyTakenBack`, `NotFound`, and what
        recording a payment raises.
        """
        return await change_debt(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, today: debt.correct_payment(seq, amount, paid_on, now, today),
        )
