"""What updates of Telegram have done to the books."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.application.ports.storage import Effect
from bot.domain.ids import DebtId, Seq, UserId
from bot.storage.tables import effects


class SqlEffects:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, user_id: UserId, update_id: int) -> Effect | None:
        query = select(effects.c.debt_id, effects.c.seq).where(
            effects.c.user_id == user_id, effects.c.update_id == update_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else Effect(DebtId(row.debt_id), Seq(row.seq))

    async def record(self, user_id: UserId, update_id: int, effect: Effect, at: datetime) -> None:
        await self._connection.execute(
            insert(effects).values(
                user_id=user_id,
                update_id=update_id,
                debt_id=effect.debt_id,
                seq=effect.seq,
                at=at,
            )
        )
