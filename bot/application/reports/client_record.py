"""How a client has paid so far."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import ClientId, DebtId, UserId
from bot.domain.people.client_record import ClientRecord, client_record


@dataclass(frozen=True, slots=True)
class ViewClientRecord:
    database: Database
    clock: Clock

    async def __call__(
        self, user_id: UserId, client_id: ClientId, without: Collection[DebtId] = ()
    ) -> ClientRecord:
        """Of all the client's debts but those `without` which the question is asked, such as the
        one that was logged just now. Raises `NotFound`."""
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            client = await books.clients.get(user_id, client_id)
            debts = await books.debts.all_of(user_id, client_id)
        counted = (debt for debt in debts if debt.id not in without)
        return client_record(client, counted, user.today(self.clock.now()))
