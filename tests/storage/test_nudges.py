"""Users whose hour has come are claimed once, and each local day has one nudge."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import text

from bot.application.ports.storage import NudgeRow
from bot.domain.ids import UserId
from bot.domain.people.user import User
from bot.storage.database import SqlDatabase
from tests.storage.books import ADA, BORIS, NOW, TODAY

MINUTE = timedelta(minutes=1)
LEASE = NOW + 5 * MINUTE


async def add(database: SqlDatabase, *users: User) -> None:
    async with database.writing() as books:
        for user in users:
            await books.users.add(user)


async def claim(
    database: SqlDatabase, limit: int = 100, *, after: timedelta = timedelta(0)
) -> list[tuple[UserId, int]]:
    async with database.writing() as books:
        return list(await books.nudges.claim_due(NOW + after, LEASE + after, limit))


async def test_due_users_are_claimed_longest_waiting_first(database: SqlDatabase) -> None:
    def user(number: int, waits: timedelta | None, **fields: object) -> User:
        due = None if waits is None else NOW - waits
        changed = {"id": UserId(number), "next_nudge_at": due, "version": number * 10, **fields}
        return replace(ADA, **changed)  # type: ignore[arg-type]  # fields of many types

    await add(
        database,
        user(1, MINUTE),
        user(2, 3 * MINUTE),
        user(3, -MINUTE),
        user(4, None),
        user(5, 9 * MINUTE, reachable=False),
        user(6, timedelta(0)),
    )
    assert await claim(database, 2) == [(2, 20), (1, 10)]
    assert await claim(database) == [(6, 60)]
    assert await claim(database) == []


async def test_a_lease_runs_out_or_is_given_back_or_extended(database: SqlDatabase) -> None:
    due = [replace(ADA, next_nudge_at=NOW), replace(BORIS, next_nudge_at=NOW)]
    await add(database, *due)
    assert len(await claim(database)) == 2
    async with database.writing() as books:
        await books.nudges.release(ADA.id)
        await books.nudges.extend(BORIS.id, LEASE + MINUTE)
    assert await claim(database) == [(ADA.id, 0)]
    assert await claim(database, after=LEASE - NOW) == [(ADA.id, 0)]
    assert await claim(database, after=LEASE + MINUTE - NOW) == [(BORIS.id, 0)]


async def test_saving_a_user_keeps_their_lease(database: SqlDatabase) -> None:
    user = replace(ADA, next_nudge_at=NOW)
    await add(database, user)
    await claim(database)
    async with database.writing() as books:
        await books.users.save(replace(user, name="Augusta"))
    assert await claim(database) == []


async def test_workers_that_claim_at_once_never_get_the_same_user(
    database: SqlDatabase, migrated_url: str
) -> None:
    await add(database, *(replace(ADA, id=UserId(n), next_nudge_at=NOW) for n in range(1, 41)))
    workers = [SqlDatabase(migrated_url) for _ in range(2)]
    claims = await asyncio.gather(*(claim(worker, 8) for worker in workers * 4))
    for worker in workers:
        await worker.close()
    left = await claim(database)
    claimed = [user_id for got in [*claims, left] for user_id, _ in got]
    assert sorted(claimed) == list(range(1, 41))


async def test_the_due_are_found_through_their_index(database: SqlDatabase) -> None:
    query = "SELECT id FROM users WHERE next_nudge_at <= '2026-05-18' ORDER BY next_nudge_at"
    async with database.snapshot() as connection:
        if connection.dialect.name == "sqlite":
            plan = await connection.execute(text(f"EXPLAIN QUERY PLAN {query}"))
        else:
            await connection.execute(text("SET LOCAL enable_seqscan = off"))
            plan = await connection.execute(text(f"EXPLAIN {query}"))
        assert "ix_users_due" in str(plan.all())


async def test_a_days_nudge_is_written_down_and_then_given_its_message(
    known: SqlDatabase,
) -> None:
    begun = NudgeRow(user_id=ADA.id, on=TODAY, created_at=NOW)
    sent = replace(begun, created_at=NOW + MINUTE, message_id=2**40)
    async with known.writing() as books:
        await books.nudges.put(begun)
        assert await books.nudges.find(ADA.id, TODAY) == begun
        await books.nudges.put(sent)
    async with known.reading() as books:
        assert await books.nudges.find(ADA.id, TODAY) == replace(begun, message_id=2**40)
        assert await books.nudges.find(ADA.id, TODAY + timedelta(days=1)) is None
        assert await books.nudges.find(BORIS.id, TODAY) is None


async def test_a_nudge_that_was_sent_stays_sent(known: SqlDatabase) -> None:
    sent = NudgeRow(user_id=ADA.id, on=TODAY, created_at=NOW, message_id=7)
    async with known.writing() as books:
        await books.nudges.put(sent)
        await books.nudges.put(replace(sent, message_id=None))
        assert await books.nudges.find(ADA.id, TODAY) == sent
