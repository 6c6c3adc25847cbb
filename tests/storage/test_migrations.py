"""Migrations go up, down and up again, and make exactly the tables that the code expects."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
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


def fill(url: str, *statements: str) -> None:
    for statement in (ADD_USER, ADD_CLIENT, *statements):
        run(url, statement)


def run(url: str, statement: str) -> None:
    inside(url, lambda connection: connection.execute(text(statement)))


def column(url: str, query: str) -> list[Any]:
    return inside(url, lambda connection: list(connection.execute(text(query)).scalars()))


def test_books_of_before_corrections_keep_what_happened_and_its_undo(database_url: str) -> None:
    upgrade(database_url)
    downgrade(database_url, "0001")
    fill(
        database_url,
        ADD_A_DEBT.format(names="", values=""),
        record(1, "'invoice', 500, '2026-05-01', NULL, NULL, NULL"),
        record(2, "'payment', -200, '2026-05-02', NULL, NULL, NULL"),
        record(3, "'reversal', 200, '2026-05-03', 2, NULL, NULL"),
        record(4, "'nudged', NULL, NULL, NULL, NULL, NULL"),
        record(5, "'contact', NULL, NULL, NULL, 'firm', 'email'"),
        "INSERT INTO effects VALUES (1, 77, 1, 3, '2026-05-04 08:00:00')",
    )
    upgrade(database_url)
    assert column(database_url, "SELECT count(*) FROM debts WHERE logged_due = due") == [1]
    query = "SELECT seq FROM changes WHERE undoes IS NULL ORDER BY id"
    assert column(database_url, query) == [1, 2, 5]
    assert column(database_url, "SELECT seq FROM changes WHERE update_id = 77") == [3]
    assert column(database_url, "SELECT seq FROM records WHERE change_id IS NULL") == [4]
    query = "SELECT seq FROM records WHERE kind = 'contact' AND value_on = local_day"
    assert column(database_url, query) == [5]
    fill_one = "INSERT INTO changes (user_id, at, seq) VALUES (1, '2026-05-05 08:00:00', 1)"
    run(database_url, fill_one)
    assert column(database_url, "SELECT max(id) - min(id) FROM changes") == [5]


def test_the_way_down_keeps_balances_and_leaves_only_what_the_earlier_code_can_read(
    database_url: str,
) -> None:
    upgrade(database_url)
    fill(
        database_url,
        ADD_A_DEBT.format(names=", logged_due", values=", '2026-05-01'"),
        record(1, "'invoice', 500, '2026-05-01', NULL, NULL, NULL"),
        record(2, "'correction', 300, '2026-05-02', NULL, NULL, NULL"),
        record(3, "'terms', 800, NULL, NULL, NULL, NULL"),
        record(4, "'payment', -100, '2026-05-02', NULL, NULL, NULL"),
        # Corrected to 150, which was undone.
        record(5, "'reversal', 100, '2026-05-02', 4, NULL, NULL"),
        record(6, "'payment', -150, '2026-05-02', NULL, NULL, NULL"),
        record(7, "'reversal', 150, '2026-05-02', 6, NULL, NULL"),
        record(8, "'reversal', -100, '2026-05-02', 5, NULL, NULL"),
        record(9, "'write_off', -50, '2026-05-02', NULL, NULL, NULL"),
        record(10, "'contact', NULL, '2026-05-02', NULL, 'firm', 'call'"),
        # A correction that was undone.
        record(11, "'correction', 40, '2026-05-02', NULL, NULL, NULL"),
        record(12, "'reversal', -40, '2026-05-02', 11, NULL, NULL"),
        "INSERT INTO changes (user_id, update_id, at, debt_id, seq) "
        "VALUES (1, 9, '2026-05-05 08:00:00', 1, 3)",
    )
    before = column(database_url, SUM)
    downgrade(database_url, "0001")
    assert column(database_url, SUM) == before == [650]
    assert column(database_url, "SELECT amount_minor FROM debts") == [800]
    kinds = {
        kind: column(database_url, f"{SEQS} '{kind}' ORDER BY seq")
        for kind in ("payment", "reversal", "nudged", "contact")
    }
    assert kinds == {
        "payment": [4, 6, 9],
        "reversal": [7],
        "nudged": [2, 3, 5, 8, 11, 12],
        "contact": [10],
    }
    assert column(database_url, "SELECT channel FROM records WHERE seq = 10") == ["message"]
    assert column(database_url, "SELECT seq FROM effects WHERE update_id = 9") == [3]
    upgrade(database_url)
    assert is_current(database_url)


def test_the_way_down_forgets_answers_and_leaves_only_what_the_code_before_them_can_read(
    database_url: str,
) -> None:
    upgrade(database_url)
    fill(
        database_url,
        ADD_A_DEBT.format(names=", logged_due", values=", '2026-05-01'"),
        record(1, "'invoice', 800, '2026-05-01', NULL, NULL, NULL"),
        record(2, "'discount', -100, '2026-05-02', NULL, NULL, NULL"),
        record(3, "'discount', -50, '2026-05-02', NULL, NULL, NULL"),
        record(4, "'reversal', 50, '2026-05-02', 3, NULL, NULL"),
        record(5, "'contact', NULL, '2026-05-02', NULL, 'which_parts', 'call'"),
        record(6, "'contact', NULL, '2026-05-02', NULL, 'legal_final', 'letter'"),
        answer(7, "'reply'", reason="'unhappy'", also="'money'", said="'Не то!'"),
        answer(8, "'dispute'"),
        answer(9, "'resolution'", outcome="'discounted'"),
        answer(10, "'start'", rung="'friendly'"),
        answer(11, "'nudged'", step="'last_resort'"),
        answer(12, "'nudged'", step="'rung'", rung="'upcoming'"),
        "INSERT INTO changes (user_id, update_id, at, debt_id, seq) "
        "VALUES (1, 9, '2026-05-05 08:00:00', 1, 7)",
        "UPDATE users SET country = 'EE', policy = '{}', pay_to = 'IBAN', own_scripts = '[]'",
        "UPDATE clients SET policy = '{}', email = 'a@b.ee', phone = '+3725', own_scripts = '[]'",
    )
    before = column(database_url, SUM)
    downgrade(database_url, "0002")
    assert column(database_url, SUM) == before == [700]
    kinds = column(database_url, "SELECT kind FROM records ORDER BY seq")
    assert kinds == [
        *("invoice", "write_off", "write_off", "reversal", "contact", "contact"),
        *["terms"] * 4,
        *["nudged"] * 2,
    ]
    said = "SELECT {} FROM records WHERE kind = 'contact' ORDER BY seq"
    assert column(database_url, said.format("script")) == ["friendly", "legal_final"]
    assert column(database_url, said.format("channel")) == ["call", "email"]
    steps = "SELECT step FROM records WHERE kind = 'nudged' AND rung IS NULL"
    assert column(database_url, steps) == ["rung", "rung"]
    columns = inside(database_url, shape)
    for table in ("users", "clients", "records"):
        assert not re.search(r"policy|pay_to|own_scripts|phone|reason", str(columns[table]))
    upgrade(database_url)
    assert is_current(database_url)
    assert column(database_url, SUM) == before
    assert column(database_url, "SELECT policy FROM users") == [None]


def test_the_way_down_forgets_what_was_agreed_and_keeps_balances_and_due_dates(
    database_url: str,
) -> None:
    upgrade(database_url)
    plan = {"shares": "'[[1, 20, 650]]'", "plan_debts": "'[1, 2]'", "heads_up": "true"}
    fill(
        database_url,
        *[ADD_A_DEBT.format(names=", logged_due", values=", '2026-05-01'")] * 4,
        record(1, "'invoice', 650, '2026-05-01', NULL, NULL, NULL"),
        # The due date was corrected three times: for good; undone; undone, and that undone in turn.
        answer(2, "'terms'", right_due="'2026-05-07'"),
        answer(3, "'terms'", right_due="'2026-05-08'"),
        answer(4, "'withdrawal'", takes_back="3"),
        answer(5, "'terms'", right_due="'2026-05-09'"),
        answer(6, "'withdrawal'", takes_back="5"),
        answer(7, "'withdrawal'", takes_back="6"),
        answer(8, "'offer'", offer="'discount'", amount_minor="100", deadline="'2026-05-20'"),
        answer(9, "'proposed'", **plan),
        answer(10, "'plan'", **plan),
        answer(11, "'confirmation'", value_on="'2026-05-04'"),
        answer(12, "'nudged'", step="'instalment_due'"),
        answer(
            13, "'contact'", script="'plan_agreed'", channel="'letter'", value_on="'2026-05-04'"
        ),
        answer(14, "'plan_end'"),
        answer(15, "'withdrawal'", takes_back="14"),
        # The second has only a correction that was undone; the others are in no plan.
        answer(1, "'terms'", right_due="'2026-05-08'").replace("(1, 1,", "(1, 2,"),
        answer(2, "'withdrawal'", takes_back="1").replace("(1, 1,", "(1, 2,"),
        "UPDATE debts SET due = '2026-06-01', step_on = '2026-06-01' WHERE id = 1",
        "UPDATE debts SET due = '2026-06-01' WHERE id = 2",
        "UPDATE debts SET balance_minor = 0 WHERE id = 4",
        "INSERT INTO instalments VALUES (1, 1, 1, '2026-06-01', 650)",
        "INSERT INTO instalments VALUES (1, 2, 1, '2026-06-01', 650)",
    )
    downgrade(database_url, "0003")
    assert column(database_url, SUM) == [650]
    assert column(database_url, "SELECT balance_minor FROM debts ORDER BY id") == [650] * 3 + [0]
    dues = [str(due) for due in column(database_url, "SELECT due FROM debts ORDER BY id")]
    assert dues == ["2026-05-09", "2026-05-01", "2026-05-04", "2026-05-04"]
    # So that the ladder is looked at again.
    steps = column(database_url, "SELECT step_on FROM debts ORDER BY id")
    assert [str(on) for on in steps] == [*dues[:2], "None", "None"]
    kinds = column(database_url, "SELECT kind FROM records WHERE debt_id = 1 ORDER BY seq")
    assert kinds == [
        *("invoice", "terms", "terms", "withdrawal", "terms", "withdrawal", "withdrawal"),
        *["terms"] * 4,
        *("nudged", "contact", "terms", "withdrawal"),
    ]
    told = "SELECT step FROM records WHERE kind = 'nudged' AND rung IS NULL"
    assert column(database_url, told) == ["rung"]
    said = "SELECT script FROM records WHERE kind = 'contact' AND channel = 'letter'"
    assert column(database_url, said) == ["friendly"]
    query = (
        "SELECT seq FROM records WHERE kind = 'terms' AND right_due IS NULL AND amount_minor "
        "IS NULL AND value_on IS NULL AND deadline IS NULL ORDER BY seq"
    )
    assert column(database_url, query) == [8, 9, 10, 11, 14]
    assert "instalments" not in inside(database_url, table_names)
    upgrade(database_url)
    assert is_current(database_url)
    assert column(database_url, SUM) == [650]
    assert column(database_url, "SELECT count(*) FROM instalments") == [0]


def answer(seq: int, kind: str, **columns: str) -> str:
    """A record of `kind` with these columns besides, as SQL."""
    names = "".join(f", {name}" for name in columns)
    values = "".join(f", {value}" for value in columns.values())
    return ADD_AN_ANSWER.format(names=names, values=f"{seq}, {kind}{values}")


def record(seq: int, values: str) -> str:
    """`values` are the kind, sum, day, what is taken back, script and channel."""
    return f"{ADD_RECORD} VALUES (1, 1, {seq}, '2026-05-04 08:00:00', '2026-05-04', {values})"


ADD_RECORD = """
INSERT INTO records (user_id, debt_id, seq, at, local_day, kind, amount_minor, value_on, takes_back,
                     script, channel)
"""
ADD_AN_ANSWER = """
INSERT INTO records (user_id, debt_id, at, local_day, seq, kind{names})
VALUES (1, 1, '2026-05-04 08:00:00', '2026-05-04', {values})
"""
SUM = (
    "SELECT CAST(sum(amount_minor) AS INTEGER) FROM records WHERE kind NOT IN ('terms', 'promise')"
)
SEQS = "SELECT seq FROM records WHERE kind ="
ADD_CLIENT = "INSERT INTO clients (user_id, name, locale) VALUES (1, 'Acme', 'en')"
ADD_A_DEBT = """
INSERT INTO debts (user_id, client_id, amount_minor, currency, due, record_count,
                   balance_minor{names})
VALUES (1, 1, 500, 'EUR', '2026-05-04', 12, 650{values})
"""
ADD_USER = """
INSERT INTO users (id, name, locale, zone, currency, nudge_hour, quiet_days, welcomed, reachable,
                   version)
VALUES (1, 'Ada', 'en', 'Europe/London', 'GBP', 9, 96, true, true, 0)
"""
