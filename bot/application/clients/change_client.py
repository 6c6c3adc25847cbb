"""What is kept of a client: their own policy, their language, e-mail and phone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.application.change import reschedule
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import ClientId, UserId
from bot.domain.people.client import Client
from bot.domain.people.user import User
from bot.domain.step import step_of


@dataclass(frozen=True, slots=True)
class ChangeClient:
    database: Database
    clock: Clock

    async def __call__(
        self, user_id: UserId, client_id: ClientId, change: Callable[[Client, User], Client]
    ) -> Client:
        """Applies `change`, given the client and the user as they are now, and computes the next
        steps of what the client owes anew. Raises `NotFound`, and what `change` does."""
        async with self.database.writing() as books:
            user = await books.users.get(user_id)
            client = change(await books.clients.get(user.id, client_id), user)
            await books.clients.save(user.id, client)
            now = self.clock.now()
            today = user.today(now)
            for debt in await books.debts.open_of(user.id, client_id):
                step = step_of(debt, user, today)
                await books.debts.save(user.id, debt, step.on if step else None)
            await reschedule(books, user, now)
            return client
