"""Migrations go up, down and up again, and make exactly the tables that the code expects."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any, TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

import bot.storage.migrations
from bot.storage.engine import create_engine
from bot.storage.migrate import check_references, downgrade, is_current, upgrade
from bot.storage.tables import metadata

T = TypeVar("T")

MIGRATIONS = ScriptDirectory(str(Path(bot.storage.migrations.__file__).parent))
REVISIONS = [script.revision for script in MIGRATIONS.walk_revisions()][::-1]


def inside(url: str, work: Callable[[Connection], T], *, foreign_keys: bool = True) -> T:
    async def connected() -> T:
        engine = create_engine(url, foreign_keys=foreign_keys)
        try:
            async with engine.begin() as connection:
                return await connection.run_sync(work)
        finally:
            await engine.dispose()

    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        return runner.run(connected())


def table_names(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


def shape(connection: Connection) -> dict[str, Any]:
    """All that the database itself says of its tables, in an order of our own."""
    found = inspect(connection)

    def listed(items: Any) -> list[str]:
        return sorted(str(sorted(item.items(), key=str)) for item in items)

    return {
        table: {
            "columns": listed(found.get_columns(table)),
            "primary key": found.get_pk_constraint(table),
            "foreign keys": listed(found.get_foreign_keys(table)),
            "unique": listed(found.get_unique_constraints(table)),
            "checks": listed(found.get_check_constraints(table)),
            "indexes": listed(map(index_shape, found.get_indexes(table))),
        }
        for table in sorted(table_names(connection))
    }


def index_shape(index: Any) -> dict[str, Any]:
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return {**index, "dialect_options": options}


def test_each_migration_goes_up_down_and_up_again(database_url: str) -> None:
    upgrade(database_url)
    for revision in ["base", *REVISIONS[:-1]][::-1]:
        downgrade(database_url, revision)
        assert not is_current(database_url)
        upgrade(database_url)
        assert is_current(database_url)


def test_nothing_is_left_behind_at_the_bottom(database_url: str) -> None:
    upgrade(database_url)
    downgrade(database_url)
    assert inside(database_url, table_names) == set()


def test_the_migrations_make_the_tables_that_the_code_declares(database_url: str) -> None:
    upgrade(database_url)

    def differences(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    assert inside(database_url, differences) == []


def test_checks_and_partial_indexes_are_the_declared_ones_too(database_url: str) -> None:
    upgrade(database_url)
    migrated = inside(database_url, shape)
    downgrade(database_url)
    inside(database_url, metadata.create_all)
    assert migrated == inside(database_url, shape)
    assert any("balance_minor >= 0" in check for check in migrated["debts"]["checks"])
    assert any("IS NOT NULL" in index for index in migrated["users"]["indexes"])


def test_upgrading_twice_is_harmless(database_url: str) -> None:
    upgrade(database_url)
    inside(database_url, lambda connection: connection.execute(text(ADD_USER)))
    upgrade(database_url)
    kept = inside(database_url, lambda c: c.execute(text("SELECT id FROM users")).scalar_one())
    assert kept == 1


def test_an_empty_database_is_not_current(database_url: str) -> None:
    assert not is_current(database_url)


def upgrade_together(start: Barrier, url: str) -> None:
    start.wait(timeout=60)
    upgrade(url)


def test_processes_that_start_at_once_migrate_once(database_url: str) -> None:
    processes = multiprocessing.get_context("spawn")
    start = processes.Barrier(3)
    starting = [
        processes.Process(target=upgrade_together, args=(start, database_url)) for _ in range(3)
    ]
    for process in starting:
        process.start()
    for process in starting:
        process.join(timeout=60)
    assert [process.exitcode for process in starting] == [0] * 3
    assert is_current(database_url)


def test_a_migration_that_would_orphan_rows_on_sqlite_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    upgrade(url)

    def orphan(connection: Connection) -> None:
        connection.execute(text("INSERT INTO clients (user_id, name, locale) VALUES (9, '', 'en')"))
        check_references(connection)

    with pytest.raises(RuntimeError, match="refer to nothing"):
        inside(url, orphan, foreign_keys=False)


def test_the_folder_of_a_new_file_is_made(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / "books.db"
    upgrade(f"sqlite+aiosqlite:///{file}")
    assert file.exists()


@pytest.mark.parametrize("url", ["mysql://root@localhost/books", "sqlite://", "sqlite:///:memory:"])
def test_a_database_that_cannot_hold_the_books_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="DATABASE_URL"):
        upgrade(url)


ADD_USER = """
INSERT INTO users (id, name, locale, zone, currency, nudge_hour, quiet_days, welcomed, reachable,
                   version)
VALUES (1, 'Ada', 'en', 'Europe/London', 'GBP', 9, 96, true, true, 0)
"""
