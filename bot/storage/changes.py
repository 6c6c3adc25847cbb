"""What every update has done to the books: which records it wrote, or how it turned the rest."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, exists, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.application.ports.storage import ChangeRow, Place, RestTurn
from bot.domain.ids import ChangeId, DebtId, Seq, UserId
from bot.storage.tables import changes, records


class SqlChanges:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        user_id: UserId,
        update_id: int,
        main: Place | RestTurn,
        at: datetime,
        undoes: ChangeId | None = None,
    ) -> ChangeId:
        """Raises `IntegrityError` for an update that has made a change already."""
        if isinstance(main, Place):
            what: dict[str, object] = {"debt_id": main.debt_id}
        else:
            what = {"rest_was": main.was, "rest_now": main.now}
        statement = (
            insert(changes)
            .values(
                user_id=user_id, update_id=update_id, at=at, undoes=undoes, seq=main.seq, **what
            )
            .returning(changes.c.id)
        )
        return ChangeId((await self._connection.execute(statement)).scalar_one())

    async def by_update(self, user_id: UserId, update_id: int) -> ChangeRow | None:
        return await self._one(_chosen(user_id, changes.c.update_id == update_id))

    async def of_record(self, user_id: UserId, place: Place) -> ChangeRow | None:
        change_id = (
            select(records.c.change_id)
            .where(
                records.c.user_id == user_id,
                records.c.debt_id == place.debt_id,
                records.c.seq == place.seq,
            )
            .scalar_subquery()
        )
        return await self._one(_chosen(user_id, changes.c.id == change_id))

    async def of_rest(self, user_id: UserId, seq: Seq) -> ChangeRow | None:
        return await self._one(_chosen(user_id, changes.c.debt_id.is_(None), changes.c.seq == seq))

    async def rest_turns(self, user_id: UserId) -> int:
        query = select(func.count()).where(
            changes.c.user_id == user_id, changes.c.debt_id.is_(None)
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def last(self, user_id: UserId, before: ChangeId | None = None) -> ChangeRow | None:
        query = _chosen(user_id, changes.c.undoes.is_(None), ~_is_undone())
        if before is not None:
            query = query.where(changes.c.id < before)
        return await self._one(query.order_by(changes.c.id.desc()).limit(1))

    async def _one(self, query: Select[Any]) -> ChangeRow | None:
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        if row.debt_id is None:
            return _row(row, rest=RestTurn(Seq(row.seq), row.rest_was, row.rest_now))
        places = (
            select(records.c.debt_id, records.c.seq)
            .where(records.c.change_id == row.id)
            .order_by(records.c.id)
        )
        found = await self._connection.execute(places)
        return _row(
            row,
            main=Place(DebtId(row.debt_id), Seq(row.seq)),
            places=tuple(Place(DebtId(place.debt_id), Seq(place.seq)) for place in found),
        )


def _row(row: Row[Any], **what: Any) -> ChangeRow:
    undoes = None if row.undoes is None else ChangeId(row.undoes)
    return ChangeRow(
        **{"main": None} | what, id=ChangeId(row.id), undoes=undoes, is_undone=row.is_undone
    )


def _chosen(user_id: UserId, *conditions: ColumnElement[bool]) -> Select[Any]:
    return select(changes, _is_undone().label("is_undone")).where(
        changes.c.user_id == user_id, *conditions
    )


def _is_undone() -> ColumnElement[bool]:
    undoing = changes.alias("undoing")
    return exists().where(undoing.c.undoes == changes.c.id)
