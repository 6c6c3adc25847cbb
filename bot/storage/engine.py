"""What differs between SQLite and PostgreSQL: how a connection is set up so that transactions mean
what they should, and the one statement that SQLAlchemy leaves to each."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, Connection, Table, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_MS = 15_000
"""How long a connection waits for another process to finish writing to SQLite."""

SQLITE_BEGIN = "sqlite_begin"
"""Execution option: how a transaction begins on SQLite, IMMEDIATE (to write) unless said."""

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}


def create_engine(url: str, *, foreign_keys: bool = True) -> AsyncEngine:
    """An engine for `url`, a SQLAlchemy URL whose driver, if it names one, is left aside.

    The folder of a new SQLite file is made. `foreign_keys` off is for migrations, which on SQLite
    rebuild tables that others refer to. Errors do not quote the values of a statement, which would
    put clients' names into logs. Raises `ValueError` for any other database, and for
    SQLite in memory, where every connection would see books of its own.
    """
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend not in _DRIVERS:
        raise ValueError(f"DATABASE_URL: {backend} is neither sqlite nor postgresql")
    parsed = parsed.set(drivername=_DRIVERS[backend])
    if backend == "sqlite":
        return _sqlite(parsed, foreign_keys=foreign_keys)
    return create_async_engine(
        parsed, pool_size=10, max_overflow=10, pool_pre_ping=True, hide_parameters=True
    )


def upsert(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An insert that knows `on_conflict_do_update` and `on_conflict_do_nothing`."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def _sqlite(url: URL, *, foreign_keys: bool) -> AsyncEngine:
    if url.database in (None, "", ":memory:"):
        raise ValueError("DATABASE_URL: SQLite needs a file")
    Path(str(url.database)).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Without an isolation level the driver begins nothing by itself.
    engine = create_async_engine(url, connect_args={"isolation_level": None}, hide_parameters=True)

    def set_up(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout = {BUSY_TIMEOUT_MS}",
            "journal_mode = WAL",
            "synchronous = NORMAL",
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def begin(connection: Connection) -> None:
        how = connection.get_execution_options().get(SQLITE_BEGIN, "IMMEDIATE")
        connection.exec_driver_sql(f"BEGIN {how}")

    event.listen(engine.sync_engine, "connect", set_up)
    event.listen(engine.sync_engine, "begin", begin)
    return engine
