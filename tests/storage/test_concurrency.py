"""What happens when several tasks, or several processes, write at the same time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.application.change import Origin
from bot.application.debts.record_payment import RecordPayment
from bot.application.plans.make_plan import AgreePlan
from bot.application.ports.storage import Database
from bot.application.settings.meet_user import MeetUser
from bot.domain.errors import AlreadySettled, DomainError
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment
from bot.storage.conversations import SqlConversations
from bot.storage.database import SqlDatabase
from tests.fakes.clock import SetClock
from tests.storage.books import ADA, NOW, PRICE, TODAY, add_debt


async def count_up(database: Database) -> None:
    async with database.writing() as books:
        user = await books.users.get(ADA.id)
        await asyncio.sleep(0)
        await books.users.save(replace(user, version=user.version + 1))


async def test_concurrent_changes_of_one_user_lose_nothing(known: SqlDatabase) -> None:
    await asyncio.gather(*(count_up(known) for _ in range(100)))
    async with known.reading() as books:
        assert (await books.users.get(ADA.id)).version == 100


async def test_nothing_is_lost_between_two_processes(known: SqlDatabase, migrated_url: str) -> None:
    """Each `SqlDatabase` knows as little of the other as if it were in another process."""
    other = SqlDatabase(migrated_url)
    await asyncio.gather(*(count_up(database) for database in (known, other) * 20))
    await other.close()
    async with known.reading() as books:
        assert (await books.users.get(ADA.id)).version == 40


async def test_concurrent_payments_are_all_booked_and_never_too_many(known: SqlDatabase) -> None:
    async with known.writing() as books:
        debt = await add_debt(books)
    pay = RecordPayment(known, SetClock(NOW))
    tenth = Money(PRICE.minor // 10, PRICE.currency)
    outcomes = await asyncio.gather(
        *(pay(Origin(ADA.id, n), debt.id, tenth, TODAY) for n in range(15)), return_exceptions=True
    )
    assert sum(isinstance(outcome, DomainError) for outcome in outcomes) == 5
    async with known.reading() as books:
        stored = await books.debts.get(ADA.id, debt.id)
    assert len(stored.payments) == 10
    assert stored.is_settled


async def test_concurrent_payments_on_one_plan_are_all_booked_and_never_too_many(
    known: SqlDatabase, migrated_url: str
) -> None:
    """By two processes, on either of its two debts."""
    async with known.writing() as books:
        first = await add_debt(books)
        second = await add_debt(books, client=first.client)
    fifth = Money(PRICE.minor // 5, PRICE.currency)
    both = Instalment(TODAY, PRICE), Instalment(TODAY + timedelta(days=30), PRICE)
    agree = AgreePlan(known, SetClock(NOW))
    await agree(Origin(ADA.id, 99), (first.id, second.id), PlanTerms(schedule=both))
    other = SqlDatabase(migrated_url)
    pays = [RecordPayment(database, SetClock(NOW)) for database in (known, other)]
    outcomes = await asyncio.gather(
        *(
            pays[n % 2](Origin(ADA.id, n), (first, second)[n // 2 % 2].id, fifth, TODAY)
            for n in range(13)
        ),
        return_exceptions=True,
    )
    await other.close()
    assert [type(o) for o in outcomes if isinstance(o, BaseException)] == [AlreadySettled] * 3
    async with known.reading() as books:
        stored = [await books.debts.get(ADA.id, debt.id) for debt in (first, second)]
        assert await books.debts.totals(ADA.id, TODAY) == []
    assert [len(debt.payments) for debt in stored] == [5, 5]
    assert all(debt.is_settled for debt in stored)


async def test_an_update_delivered_many_times_at_once_counts_once(known: SqlDatabase) -> None:
    async with known.writing() as books:
        debt = await add_debt(books)
    pay = RecordPayment(known, SetClock(NOW))
    origin = Origin(ADA.id, 77)
    changes = await asyncio.gather(
        *(pay(origin, debt.id, Money(1_00, "EUR"), TODAY) for _ in range(8))
    )
    assert {change.record.seq for change in changes} == {2}
    async with known.reading() as books:
        assert (await books.debts.get(ADA.id, debt.id)).paid == Money(1_00, "EUR")


async def test_two_first_messages_at_once_make_one_user(database: SqlDatabase) -> None:
    meet = MeetUser(database, SetClock(NOW))
    users = await asyncio.gather(*(meet(ADA.id, "Ada", "en") for _ in range(8)))
    assert {user.id for user in users} == {ADA.id}


async def test_conversations_that_commit_at_once_keep_everything(database: SqlDatabase) -> None:
    conversations = SqlConversations(database)
    keys = [f"key {n}" for n in range(10)]
    for turn in (keys, keys[::-1]):
        await asyncio.gather(
            *(
                conversations.commit(ADA.id, 1000 * n + len(key), {key: str(n), "shared": key}, NOW)
                for n, key in enumerate(turn)
            )
        )
    states = await conversations.open(ADA.id, 0)
    assert states is not None
    assert states["shared"] in keys
    assert set(states) == {"shared", *keys}


async def test_a_cancelled_writer_lets_the_next_one_write(known: SqlDatabase) -> None:
    reached = asyncio.Event()

    async def write_and_wait() -> None:
        async with known.writing() as books:
            await books.users.save(replace(ADA, name="Eve"))
            reached.set()
            await asyncio.Event().wait()

    writing = asyncio.create_task(write_and_wait())
    await reached.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    async with known.writing() as books:
        assert (await books.users.get(ADA.id)).name == "Ada"
