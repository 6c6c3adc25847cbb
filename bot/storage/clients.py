"""The clients' rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.client import Client
from bot.domain.errors import NotFound
from bot.domain.ids import ClientId, UserId
from bot.domain.locale import Locale
from bot.storage.tables import clients


class SqlClients:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, user_id: UserId, name: str, locale: Locale) -> Client:
        statement = (
            insert(clients)
            .values(user_id=user_id, name=name, locale=locale.value)
            .returning(clients.c.id)
        )
        client_id = (await self._connection.execute(statement)).scalar_one()
        return Client(id=ClientId(client_id), name=name, locale=locale)

    async def get(self, user_id: UserId, client_id: ClientId) -> Client:
        query = select(clients).where(clients.c.user_id == user_id, clients.c.id == client_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            raise NotFound
        return _client(row)

    async def all(self, user_id: UserId) -> Sequence[Client]:
        rows = await self._connection.execute(select(clients).where(clients.c.user_id == user_id))
        # Not sorted by the database: each would sort letters in its own way.
        return sorted(map(_client, rows), key=lambda client: (client.name.casefold(), client.id))

    async def save(self, user_id: UserId, client: Client) -> None:
        """Raises `NotFound`."""
        statement = (
            update(clients)
            .where(clients.c.user_id == user_id, clients.c.id == client.id)
            .values(name=client.name, locale=client.locale.value)
        )
        if not (await self._connection.execute(statement)).rowcount:
            raise NotFound


def _client(row: Row[Any]) -> Client:
    return Client(id=ClientId(row.id), name=row.name, locale=Locale(row.locale))
