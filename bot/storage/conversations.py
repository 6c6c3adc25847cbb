"""The chat's states, and which updates it has handled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import UserId
from bot.storage.database import SqlDatabase
from bot.storage.engine import upsert
from bot.storage.tables import conversation_states, effects, handled_updates


class SqlConversations:
    def __init__(self, database: SqlDatabase) -> None:
        self._database = database

    async def load(self, key: str) -> str | None:
        query = select(conversation_states.c.state).where(conversation_states.c.key == key)
        async with self._database.snapshot() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def commit(
        self, user_id: UserId, update_id: int, changes: Mapping[str, str | None], at: datetime
    ) -> None:
        async with self._database.transaction() as connection:
            if await _mark_handled(connection, user_id, update_id, at):
                # In one order everywhere, so that two updates never wait for each other.
                for key in sorted(changes):
                    await _keep(connection, key, changes[key])

    async def is_handled(self, user_id: UserId, update_id: int) -> bool:
        query = select(handled_updates.c.at).where(
            handled_updates.c.user_id == user_id, handled_updates.c.update_id == update_id
        )
        async with self._database.snapshot() as connection:
            return (await connection.execute(query)).first() is not None

    async def forget_before(self, moment: datetime) -> None:
        async with self._database.transaction() as connection:
            for table in (handled_updates, effects):
                await connection.execute(delete(table).where(table.c.at < moment))


async def _mark_handled(
    connection: AsyncConnection, user_id: UserId, update_id: int, at: datetime
) -> bool:
    """False if it was marked before."""
    mark = (
        upsert(connection, handled_updates)
        .values(user_id=user_id, update_id=update_id, at=at)
        .on_conflict_do_nothing()
    )
    return bool((await connection.execute(mark)).rowcount)


async def _keep(connection: AsyncConnection, key: str, state: str | None) -> None:
    if state is None:
        forget = delete(conversation_states).where(conversation_states.c.key == key)
        await connection.execute(forget)
        return
    statement = upsert(connection, conversation_states).values(key=key, state=state)
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=[conversation_states.c.key],
            set_={"state": statement.excluded.state},
        )
    )
