"""The chat's states, and which updates it has handled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import UserId
from bot.storage.database import SqlDatabase
from bot.storage.engine import upsert
from bot.storage.tables import changes, conversation_states, handled_updates


class SqlConversations:
    def __init__(self, database: SqlDatabase) -> None:
        self._database = database

    async def open(self, user_id: UserId, update_id: int) -> Mapping[str, str] | None:
        mark = select(handled_updates.c.at).where(
            handled_updates.c.user_id == user_id, handled_updates.c.update_id == update_id
        )
        states = select(conversation_states.c.key, conversation_states.c.state).where(
            conversation_states.c.user_id == user_id
        )
        async with self._database.snapshot() as connection:
            if (await connection.execute(mark)).first() is not None:
                return None
            return {row.key: row.state for row in await connection.execute(states)}

    async def commit(
        self, user_id: UserId, update_id: int, changes: Mapping[str, str | None], at: datetime
    ) -> None:
        async with self._database.transaction() as connection:
            if await _mark_handled(connection, user_id, update_id, at):
                # In one order everywhere, so that two updates never wait for each other.
                for key in sorted(changes):
                    await _keep(connection, user_id, key, changes[key])

    async def forget_before(self, moment: datetime) -> None:
        async with self._database.transaction() as connection:
            await connection.execute(delete(handled_updates).where(handled_updates.c.at < moment))
            forgotten = changes.c.update_id.is_not(None), changes.c.at < moment
            await connection.execute(update(changes).where(*forgotten).values(update_id=None))


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


async def _keep(connection: AsyncConnection, user_id: UserId, key: str, state: str | None) -> None:
    own = conversation_states.c
    if state is None:
        forget = delete(conversation_states).where(own.user_id == user_id, own.key == key)
        await connection.execute(forget)
        return
    statement = upsert(connection, conversation_states).values(
        user_id=user_id, key=key, state=state
    )
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=[own.user_id, own.key], set_={"state": statement.excluded.state}
        )
    )
