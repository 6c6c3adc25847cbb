"""Transactions on the books, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.application.ports.storage import Books
from bot.storage.changes import SqlChanges
from bot.storage.clients import SqlClients
from bot.storage.debts import SqlDebts
from bot.storage.engine import SQLITE_BEGIN, create_engine
from bot.storage.nudges import SqlNudges
from bot.storage.users import SqlUsers


class SqlBooks:
    """The repositories of one transaction."""

    def __init__(self, connection: AsyncConnection, *, writes: bool) -> None:
        self.users = SqlUsers(connection, locks=writes)
        self.clients = SqlClients(connection)
        self.debts = SqlDebts(connection)
        self.changes = SqlChanges(connection)
        self.nudges = SqlNudges(connection)


class SqlDatabase:
    """The books at `url`, whose tables `bot.storage.migrate.upgrade` has made.

    On SQLite one writing transaction follows another, so one must not be opened inside another;
    other processes are waited for. On PostgreSQL the user's row is the lock, taken by
    `users.find` and `users.get`. A database serves the event loop that first used it.
    """

    def __init__(self, url: str) -> None:
        self._engine = create_engine(url)
        is_sqlite = self._engine.dialect.name == "sqlite"
        # SQLite's own way of waiting sleeps for ever longer and is unfair: queue here instead.
        self._turn: AbstractAsyncContextManager[object] = (
            asyncio.Lock() if is_sqlite else nullcontext()
        )
        # Both give a snapshot: all that a transaction reads is of one moment.
        self._snapshots = self._engine.execution_options(
            **{SQLITE_BEGIN: "DEFERRED"} if is_sqlite else {"isolation_level": "REPEATABLE READ"}
        )

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Books]:
        async with self.snapshot() as connection:
            yield SqlBooks(connection, writes=False)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Books]:
        async with self.transaction() as connection:
            yield SqlBooks(connection, writes=True)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """A connection whose transaction is rolled back at the end."""
        async with self._snapshots.connect() as connection:
            yield connection

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """A connection whose transaction is committed, or rolled back if the block raises."""
        async with self._turn, self._engine.begin() as connection:
            yield connection

    async def close(self) -> None:
        await self._engine.dispose()
