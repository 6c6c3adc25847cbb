"""The databases that the other tests run on are real, empty and gone afterwards."""

from __future__ import annotations

import asyncio
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import create_async_engine

from tests.postgres import find_binaries, new_database


async def test_both_databases_answer(database_url: str) -> None:
    engine = create_async_engine(database_url)
    async with engine.connect() as connection:
        assert await connection.scalar(text("select 1")) == 1
    await engine.dispose()


@pytest.mark.parametrize("time", ["first", "second"])
async def test_every_test_begins_with_an_empty_database(database_url: str, time: str) -> None:
    engine = create_async_engine(database_url)
    async with engine.begin() as connection:
        await connection.execute(text(f"create table {time} (id integer)"))
        await connection.execute(text("create table books (id integer)"))
    await engine.dispose()


def test_a_database_is_dropped_even_while_someone_is_connected(postgres_url: URL) -> None:
    async def hold() -> asyncpg.Connection[asyncpg.Record]:
        return await asyncpg.connect(_dsn(database))

    async def names() -> set[str]:
        connection = await asyncpg.connect(_dsn(postgres_url))
        rows = await connection.fetch("select datname from pg_database")
        await connection.close()
        return {row["datname"] for row in rows}

    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        with new_database(postgres_url) as database:
            held = runner.run(hold())
            assert database.database in runner.run(names())
        assert database.database not in runner.run(names())
        assert held.is_closed()


def _dsn(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def test_the_newest_debian_server_is_taken_when_none_is_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("9", "15", "17"):
        binaries = tmp_path / version / "bin"
        binaries.mkdir(parents=True)
        (binaries / "initdb").touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("tests.postgres.DEBIAN", tmp_path)
    assert find_binaries() == tmp_path / "17" / "bin"


def test_the_packaged_server_is_the_last_resort(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("tests.postgres.DEBIAN", tmp_path)
    assert (find_binaries() / "pg_ctl").is_file()
