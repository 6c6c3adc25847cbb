"""What a plan can cover: the open debts of one client in one currency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.ids import DebtId, UserId


@dataclass(frozen=True, slots=True)
class PlanOver:
    database: Database

    async def __call__(self, user_id: UserId, debt_id: DebtId) -> Sequence[Debt]:
        """The debt first, then the client's others in its currency. Raises `NotFound`."""
        async with self.database.reading() as books:
            debt = await books.debts.get(user_id, debt_id)
            others = await books.debts.open_of(user_id, debt.client.id)
            fitting = [o for o in others if o.id != debt.id and o.currency == debt.currency]
            return (debt, *fitting)
