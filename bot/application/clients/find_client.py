"""The user's clients: all, one, or those that a name may mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.application.clients.match_client import Match, match_client
from bot.application.ports.storage import Database
from bot.domain.ids import ClientId, UserId
from bot.domain.people.client import Client


@dataclass(frozen=True, slots=True)
class FindClient:
    database: Database

    async def __call__(self, user_id: UserId, names: Iterable[str]) -> Match:
        async with self.database.reading() as books:
            return match_client(names, await books.clients.all(user_id))


@dataclass(frozen=True, slots=True)
class ListClients:
    database: Database

    async def __call__(self, user_id: UserId) -> Sequence[Client]:
        async with self.database.reading() as books:
            return await books.clients.all(user_id)


@dataclass(frozen=True, slots=True)
class ViewClient:
    database: Database

    async def __call__(self, user_id: UserId, client_id: ClientId) -> Client:
        """Raises `NotFound`."""
        async with self.database.reading() as books:
            return await books.clients.get(user_id, client_id)
