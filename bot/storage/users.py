"""The users' rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.errors import NotFound
from bot.domain.ids import UserId
from bot.domain.ladder.policy import STANDARD
from bot.domain.locale import Locale
from bot.domain.people.user import User
from bot.storage.tables import users

_WEEK = range(7)


class SqlUsers:
    """With `locks`, whoever reads a user keeps other transactions from it until the end, even if
    there is no such user yet."""

    def __init__(self, connection: AsyncConnection, *, locks: bool) -> None:
        self._connection = connection
        self._locks = locks

    async def find(self, user_id: UserId) -> User | None:
        row = await self._row(user_id)
        if row is None and self._locks and self._connection.dialect.name == "postgresql":
            # No row to lock: two first messages at once would both add the user.
            await self._connection.execute(select(func.pg_advisory_xact_lock(user_id)))
            row = await self._row(user_id)
        return None if row is None else _user(row)

    async def get(self, user_id: UserId) -> User:
        user = await self.find(user_id)
        if user is None:
            raise NotFound
        return user

    async def add(self, user: User) -> None:
        await self._connection.execute(insert(users).values(id=user.id, **columns_of(user)))

    async def save(self, user: User) -> None:
        statement = update(users).where(users.c.id == user.id).values(columns_of(user))
        if not (await self._connection.execute(statement)).rowcount:
            raise NotFound

    async def _row(self, user_id: UserId) -> Row[Any] | None:
        query = select(users).where(users.c.id == user_id)
        if self._locks:
            query = query.with_for_update()
        return (await self._connection.execute(query)).one_or_none()


def columns_of(user: User) -> dict[str, object]:
    return {
        "name": user.name,
        "locale": user.locale.value,
        "zone": user.zone,
        "currency": user.currency,
        "nudge_hour": user.nudge_hour,
        "quiet_days": sum(1 << day for day in user.quiet_days),
        "country": user.country,
        "policy": None if user.policy == STANDARD else user.policy,
        "pay_to": user.pay_to,
        "own_scripts": user.own_scripts,
        "welcomed": user.welcomed,
        "reachable": user.reachable,
        "talked_of": user.talked_of,
        "rest_until": user.rest,
        "next_nudge_at": user.next_nudge_at,
        "last_nudge_on": user.last_nudge_on,
        "version": user.version,
    }


def _user(row: Row[Any]) -> User:
    return User(
        id=row.id,
        name=row.name,
        locale=Locale(row.locale),
        zone=row.zone,
        currency=row.currency,
        nudge_hour=row.nudge_hour,
        quiet_days=frozenset(day for day in _WEEK if row.quiet_days >> day & 1),
        country=row.country,
        policy=row.policy or STANDARD,
        pay_to=row.pay_to,
        own_scripts=row.own_scripts,
        welcomed=row.welcomed,
        reachable=row.reachable,
        talked_of=row.talked_of,
        rest=row.rest_until,
        next_nudge_at=row.next_nudge_at,
        last_nudge_on=row.last_nudge_on,
        version=row.version,
    )
