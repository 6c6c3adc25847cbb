"""The fake keeps the promises of the port that it stands in for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database, NudgeRow
from bot.domain.debts.debt import Debt, Terms
from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.user import User
from tests.fakes.books import MemoryDatabase
from tests.fakes.clock import SetClock

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = NOW.date()
ME = UserId(1)


ANA = User(id=ME, name="Ana", locale=Locale.EN, zone="UTC", currency="EUR")


async def with_a_debt() -> MemoryDatabase:
    database = MemoryDatabase()
    async with database.writing() as books:
        await books.users.add(ANA)
        client = await books.clients.add(ME, "Acme", Locale.EN)
        terms = Terms(amount=Money(100_00, "EUR"), due=date(2026, 2, 20))
        debt = await books.debts.add(ME, client, terms)
        debt.log_invoice(NOW, TODAY)
        await books.debts.save(ME, debt, TODAY)
    return database


def test_it_is_the_port() -> None:
    database: Database = MemoryDatabase()
    clock: Clock = SetClock()
    assert database is not None
    assert clock.now().tzinfo is not None


async def test_what_is_changed_and_not_saved_changes_nothing() -> None:
    database = await with_a_debt()
    async with database.writing() as books:
        debt = await books.debts.get(ME, DebtId(1))
        debt.pay(debt.balance, TODAY, NOW, TODAY)
    async with database.reading() as books:
        assert (await books.debts.get(ME, DebtId(1))).balance == Money(100_00, "EUR")


async def test_a_transaction_has_one_copy_of_a_debt_and_saves_no_other() -> None:
    database = await with_a_debt()
    async with database.writing() as books:
        debt = await books.debts.get(ME, DebtId(1))
        (again,) = await books.debts.open(ME)
        assert again is debt
        copy = Debt(debt.id, debt.client, debt.logged, debt.timeline)
        with pytest.raises(ValueError, match="another copy"):
            await books.debts.save(ME, copy, None)
    async with database.writing() as books:
        assert await books.debts.get(ME, DebtId(1)) is not debt
        with pytest.raises(ValueError, match="another copy"):
            await books.debts.save(ME, debt, None)


async def test_a_writing_block_that_raises_changes_nothing() -> None:
    database = await with_a_debt()

    async def pay_and_fail() -> None:
        async with database.writing() as books:
            debt = await books.debts.get(ME, DebtId(1))
            debt.pay(debt.balance, TODAY, NOW, TODAY)
            await books.debts.save(ME, debt, None)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await pay_and_fail()
    async with database.reading() as books:
        assert len(await books.debts.open(ME)) == 1


async def test_what_a_reading_block_saves_is_not_kept() -> None:
    database = await with_a_debt()
    async with database.reading() as books:
        await books.users.save(replace(ANA, name="Eve"))
    async with database.reading() as books:
        assert (await books.users.get(ME)).name == "Ana"


async def test_another_users_debt_does_not_exist() -> None:
    database = await with_a_debt()
    async with database.reading() as books:
        with pytest.raises(NotFound):
            await books.debts.get(UserId(2), DebtId(1))


async def test_a_leased_user_is_passed_over_until_the_lease_runs_out() -> None:
    database = MemoryDatabase()
    async with database.writing() as books:
        await books.users.add(replace(ANA, next_nudge_at=NOW))
        lease = NOW + timedelta(minutes=5)
        assert await books.nudges.claim_due(NOW, lease, 10) == [(ME, 0)]
        assert await books.nudges.claim_due(NOW, lease, 10) == []
        assert await books.nudges.claim_due(lease, lease, 10) == [(ME, 0)]


async def test_a_nudge_row_is_inserted_once_and_then_given_its_message() -> None:
    async with MemoryDatabase().writing() as books:
        await books.nudges.put(NudgeRow(user_id=ME, on=TODAY, created_at=NOW))
        later = NOW + timedelta(seconds=1)
        await books.nudges.put(NudgeRow(user_id=ME, on=TODAY, created_at=later, message_id=7))
        expected = NudgeRow(user_id=ME, on=TODAY, created_at=NOW, message_id=7)
        assert await books.nudges.find(ME, TODAY) == expected


async def test_all_of_a_clients_debts_include_settled_ones() -> None:
    database = await with_a_debt()
    async with database.writing() as books:
        debt = await books.debts.get(ME, DebtId(1))
        debt.pay(debt.balance, TODAY, NOW, TODAY)
        await books.debts.save(ME, debt, None)
        assert [found.id for found in await books.debts.all_of(ME, debt.client.id)] == [debt.id]
        assert await books.debts.all_of(UserId(2), debt.client.id) == []
