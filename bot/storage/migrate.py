"""Brings a database's tables up to what this version of the bot needs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select, text

from bot.storage.engine import create_engine

T = TypeVar("T")

# "paydove" in ASCII: far above any user's id, which are keys of the same kind of lock.
_LOCK = int.from_bytes(b"paydove")


def upgrade(url: str) -> None:
    """Runs the migrations that the database at `url` has not seen yet, all or none.

    Harmless if there are none. Several processes may call it at once: one migrates, the others
    wait. It runs an event loop of its own: from async code call it in a thread.
    """

    def up(connection: Connection) -> None:
        if not _is_current(connection):
            command.upgrade(_config(connection), "head")
            check_references(connection)

    _run(url, up)


def downgrade(url: str, revision: str = "base") -> None:
    """Takes migrations back down to `revision`; everything that only later ones knew is lost."""

    def down(connection: Connection) -> None:
        command.downgrade(_config(connection), revision)
        check_references(connection)

    _run(url, down)


def is_current(url: str) -> bool:
    """Whether the database at `url` has had every migration. Runs an event loop of its own."""
    return _run(url, _is_current)


def check_references(connection: Connection) -> None:
    """SQLite checks no foreign keys while it migrates, so they are all checked afterwards. Raises
    `RuntimeError` if one refers to nothing."""
    is_sqlite = connection.dialect.name == "sqlite"
    if is_sqlite and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise RuntimeError("The migration would leave rows that refer to nothing.")


def _is_current(connection: Connection) -> bool:
    heads = ScriptDirectory.from_config(_config(connection)).get_heads()
    return set(MigrationContext.configure(connection).get_current_heads()) == set(heads)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _run(url: str, work: Callable[[Connection], T]) -> T:
    """`work` in one transaction that no other process migrates beside."""

    def alone(connection: Connection) -> T:
        # On SQLite the writing transaction is the lock.
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
        return work(connection)

    async def transaction() -> T:
        engine = create_engine(url, foreign_keys=False)
        try:
            async with engine.begin() as connection:
                return await connection.run_sync(alone)
        finally:
            await engine.dispose()

    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        return runner.run(transaction())
