"""Whose hour has come, under a lease; and the one nudge of each local day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.application.ports.storage import NudgeRow
from bot.domain.ids import UserId
from bot.storage.engine import upsert
from bot.storage.tables import nudges, users


class SqlNudges:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def claim_due(
        self, now: datetime, lease_until: datetime, limit: int
    ) -> Sequence[tuple[UserId, int]]:
        """Only users who can be reached. On PostgreSQL a user whose row another transaction holds
        is passed over; on SQLite nobody else writes meanwhile."""
        due = (
            select(users.c.id, users.c.version)
            .where(
                users.c.next_nudge_at <= now,
                users.c.reachable,
                or_(users.c.lease_until.is_(None), users.c.lease_until <= now),
            )
            .order_by(users.c.next_nudge_at, users.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        claimed = [(UserId(row.id), row.version) for row in await self._connection.execute(due)]
        if claimed:
            await self._lease([user_id for user_id, _ in claimed], lease_until)
        return claimed

    async def extend(self, user_id: UserId, lease_until: datetime) -> None:
        await self._lease([user_id], lease_until)

    async def release(self, user_id: UserId) -> None:
        await self._lease([user_id], None)

    async def find(self, user_id: UserId, on: date) -> NudgeRow | None:
        query = select(nudges).where(nudges.c.user_id == user_id, nudges.c.local_day == on)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        return NudgeRow(
            user_id=UserId(row.user_id),
            on=row.local_day,
            created_at=row.created_at,
            message_id=row.message_id,
        )

    async def put(self, row: NudgeRow) -> None:
        """A message id that is there already is replaced, never cleared."""
        statement = upsert(self._connection, nudges).values(
            user_id=row.user_id,
            local_day=row.on,
            created_at=row.created_at,
            message_id=row.message_id,
        )
        known = func.coalesce(statement.excluded.message_id, nudges.c.message_id)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[nudges.c.user_id, nudges.c.local_day], set_={"message_id": known}
            )
        )

    async def _lease(self, user_ids: Sequence[UserId], until: datetime | None) -> None:
        statement = update(users).where(users.c.id.in_(user_ids)).values(lease_until=until)
        await self._connection.execute(statement)
