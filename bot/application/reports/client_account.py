"""What one client owes, and what they have promised and paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.ids import ClientId, UserId
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.client_record import totals

LINES = 10


@dataclass(frozen=True, slots=True)
class ClientAccount:
    """`debts` are the open ones, the longest overdue first, at most `LINES` of `count`; each says
    its balance, due date, plan and promise. The totals are of all, by currency."""

    client: Client
    today: date
    owed: tuple[Money, ...]
    late: tuple[Money, ...]
    debts: tuple[Debt, ...]
    count: int


@dataclass(frozen=True, slots=True)
class ViewClientAccount:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, client_id: ClientId) -> ClientAccount:
        """Raises `NotFound`."""
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            today = user.today(self.clock.now())
            client = await books.clients.get(user_id, client_id)
            debts = await books.debts.open_of(user_id, client_id)
        owed = totals(debt.balance for debt in debts)
        late = totals(debt.late(today) for debt in debts)
        return ClientAccount(client, today, owed, late, tuple(debts[:LINES]), len(debts))
