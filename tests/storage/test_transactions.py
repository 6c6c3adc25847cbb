"""A transaction is kept whole or not at all, and sees the books of one moment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.domain.errors import NotFound
from bot.domain.locale import Locale
from bot.storage.database import SqlDatabase
from bot.storage.engine import create_engine
from bot.storage.migrate import upgrade
from tests.storage.books import ADA, add_debt


async def test_a_block_that_breaks_leaves_nothing_behind(known: SqlDatabase) -> None:
    async def break_off() -> None:
        async with known.writing() as books:
            await add_debt(books)
            await books.users.save(replace(ADA, name="Eve"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await break_off()
    async with known.writing() as books:
        assert await books.users.get(ADA.id) == ADA
        assert await books.clients.all(ADA.id) == []
        assert await books.debts.open(ADA.id) == []


async def test_what_is_changed_while_reading_is_not_kept(known: SqlDatabase) -> None:
    async with known.reading() as books:
        client = await books.clients.add(ADA.id, "Acme", Locale.EN)
    async with known.reading() as books:
        with pytest.raises(NotFound):
            await books.clients.get(ADA.id, client.id)


async def test_a_reader_sees_one_moment_while_others_write(known: SqlDatabase) -> None:
    async with known.reading() as reader:
        assert await reader.debts.open(ADA.id) == []
        async with known.writing() as writer:
            await add_debt(writer)
            await writer.users.save(replace(ADA, name="Augusta"))
        assert await reader.debts.open(ADA.id) == []
        assert await reader.users.get(ADA.id) == ADA
    async with known.reading() as reader:
        assert len(await reader.debts.open(ADA.id)) == 1


async def test_what_is_committed_is_there_after_a_restart(
    known: SqlDatabase, migrated_url: str
) -> None:
    async with known.writing() as books:
        debt = await add_debt(books)
    await known.close()
    restarted = SqlDatabase(migrated_url)
    async with restarted.reading() as books:
        assert (await books.debts.get(ADA.id, debt.id)).timeline == debt.timeline
    await restarted.close()


async def pragma(database: SqlDatabase, name: str) -> object:
    async with database.snapshot() as connection:
        return (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    upgrade(url)
    return url


async def test_every_connection_to_sqlite_is_set_up(sqlite_url: str) -> None:
    database = SqlDatabase(sqlite_url)
    async with database.reading(), database.reading(), database.writing():
        assert await pragma(database, "journal_mode") == "wal"
        assert await pragma(database, "foreign_keys") == 1
        assert await pragma(database, "synchronous") == 1
        assert await pragma(database, "busy_timeout") == 15_000
    await database.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgres://me@host/books",
        "postgresql://me@host/books",
        "postgresql+psycopg://me@host/books",
    ],
)
def test_every_way_to_name_postgresql_means_the_driver_that_is_installed(url: str) -> None:
    engine = create_engine(url)
    assert (engine.dialect.name, engine.dialect.driver) == ("postgresql", "asyncpg")
