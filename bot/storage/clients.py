"""The clients' rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.errors import NotFound
from bot.domain.ids import ClientId, UserId
from bot.domain.locale import Locale
from bot.domain.people.client import Client
from bot.storage.tables import clients

OF_CLIENT = tuple(
    column.label(f"client_{column.name}") for column in clients.columns if column.name != "user_id"
)
"""The columns that a client is made of, named so that they can stand beside others'."""


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
        query = select(*OF_CLIENT).where(clients.c.user_id == user_id, clients.c.id == client_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            raise NotFound
        return client_of(row)

    async def all(self, user_id: UserId) -> Sequence[Client]:
        rows = await self._connection.execute(
            select(*OF_CLIENT).where(clients.c.user_id == user_id)
        )
        # Not sorted by the database: each would sort letters in its own way.
        return sorted(map(client_of, rows), key=lambda client: (client.name.casefold(), client.id))

    async def save(self, user_id: UserId, client: Client) -> None:
        """Raises `NotFound`."""
        statement = (
            update(clients)
            .where(clients.c.user_id == user_id, clients.c.id == client.id)
            .values(
                name=client.name,
                locale=client.locale.value,
                policy=client.policy,
                email=client.email,
                phone=client.phone,
                own_scripts=client.own_scripts,
            )
        )
        if not (await self._connection.execute(statement)).rowcount:
            raise NotFound


def client_of(row: Any) -> Client:
    """The client of a row that has the columns `OF_CLIENT`."""
    return Client(
        id=ClientId(row.client_id),
        name=row.client_name,
        locale=Locale(row.client_locale),
        policy=row.client_policy,
        email=row.client_email,
        phone=row.client_phone,
        own_scripts=row.client_own_scripts,
    )
