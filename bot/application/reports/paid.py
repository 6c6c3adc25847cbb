"""What has been paid lately, by one client or by anybody."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Entry
from bot.domain.ids import ClientId, UserId

LINES = 5


@dataclass(frozen=True, slots=True)
class LastPayments:
    database: Database

    async def __call__(
        self, user_id: UserId, client_id: ClientId | None = None
    ) -> tuple[tuple[Debt, Entry], ...]:
        """The latest payments that stand, at most `LINES`, the latest made first, each with its
        debt, settled or not."""
        async with self.database.reading() as books:
            debts = await books.debts.last_paid(user_id, LINES, client_id)
        payments = [(debt, payment) for debt in debts for payment in debt.payments]
        payments.sort(key=lambda paid: (paid[1].value_on, paid[1].at, paid[1].seq), reverse=True)
        return tuple(payments[:LINES])
