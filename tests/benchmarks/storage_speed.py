"""How fast the books are: SQLite and PostgreSQL in one run, so that the ratio means something."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from bot.application.change import Origin
from bot.application.debts.log_debt import LogDebt
from bot.application.debts.view_debts import ListDebts
from bot.domain.debts.debt import Terms
from bot.domain.ids import UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.user import User
from bot.storage.database import SqlDatabase
from bot.storage.migrate import upgrade
from bot.storage.tables import users
from bot.storage.users import columns_of
from tests.fakes.clock import SetClock
from tests.postgres import new_database, running_postgres

NOW = datetime(2026, 5, 18, 8, tzinfo=UTC)
USERS = 10_000
CLAIM = 100
LOGGED = 200
WRITERS = 20
PAGES = 100

ADA = User(
    id=UserId(1),
    name="Ada",
    locale=Locale.EN,
    zone="Europe/London",
    currency="GBP",
    next_nudge_at=NOW,
)


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[SqlDatabase]:
    """Books with `USERS` users, all of whom are due."""
    database = SqlDatabase(url)
    rows = [{"id": n, **columns_of(ADA)} for n in range(1, USERS + 1)]
    async with database.transaction() as connection:
        await connection.execute(insert(users), rows)
    yield database
    await database.close()


async def logged_per_second(database: SqlDatabase, writers: int) -> float:
    """Each a whole use case: a transaction that reads, inserts and reschedules."""
    log = LogDebt(database, SetClock(NOW))
    terms = Terms(amount=Money(120_000, "GBP"), due=date(2026, 5, 15))

    async def write(writer: int) -> None:
        user_id = UserId(100 * writers + writer)
        for update_id in range(LOGGED // writers):
            await log(Origin(user_id, update_id), "Acme", terms)

    began = time.perf_counter()
    await asyncio.gather(*(write(writer) for writer in range(writers)))
    return LOGGED / (time.perf_counter() - began)


async def claims_per_second(database: SqlDatabase) -> float:
    """Users claimed, `CLAIM` at a time, until none is left."""
    began = time.perf_counter()
    claimed = 0
    while True:
        async with database.writing() as books:
            due = await books.nudges.claim_due(NOW, NOW + timedelta(minutes=5), CLAIM)
        if not due:
            return claimed / (time.perf_counter() - began)
        claimed += len(due)


async def pages_per_second(database: SqlDatabase) -> float:
    """The list of a user with `LOGGED` open debts, ten of them with their timelines."""
    list_debts = ListDebts(database, SetClock(NOW))
    began = time.perf_counter()
    for page in range(PAGES):
        await list_debts(UserId(100), page % 10)
    return PAGES / (time.perf_counter() - began)


async def measure(url: str) -> dict[str, float]:
    async with opened(url) as database:
        return {
            "debts logged, one writer, /s": await logged_per_second(database, 1),
            f"debts logged, {WRITERS} writers, /s": await logged_per_second(database, WRITERS),
            "pages of ten debts read, /s": await pages_per_second(database),
            f"due of {USERS:,} claimed {CLAIM} at a time, /s": await claims_per_second(database),
        }


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'books.db'}"
        upgrade(url)
        sqlite = asyncio.run(measure(url))
    with running_postgres() as server, new_database(server) as new:
        url = new.render_as_string(hide_password=False)
        upgrade(url)
        postgresql = asyncio.run(measure(url))
    print(f"{'':48}{'SQLite':>10}{'PostgreSQL':>12}{'ratio':>8}")
    for name, figure in sqlite.items():
        other = postgresql[name]
        print(f"{name:48}{figure:10,.0f}{other:12,.0f}{figure / other:8.2f}")


if __name__ == "__main__":
    main()
