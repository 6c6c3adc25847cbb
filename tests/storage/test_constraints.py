"""The database itself refuses what would make the books wrong, whatever the code does."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError, StatementError

from bot.application.ports.storage import Place
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Promise
from bot.domain.errors import CurrencyMismatch
from bot.domain.ids import Seq
from bot.domain.money import Money
from bot.storage.database import SqlDatabase
from bot.storage.records import columns_of
from bot.storage.tables import debts, instalments, records, users
from tests.storage.books import ADA, BORIS, NOW, TODAY, add_debt

REVERSAL = {"kind": "reversal", "amount_minor": -1, "value_on": TODAY, "takes_back": 1}
PLAN = {"kind": "plan", "shares": [], "plan_debts": [1], "heads_up": False}
OFFER = {"kind": "offer", "offer": "discount", "amount_minor": 1, "deadline": TODAY}

WRONG_RECORDS: dict[str, dict[str, Any]] = {
    "the same place twice": {"seq": 1, "kind": "resumption"},
    "place zero": {"seq": 0, "kind": "resumption"},
    "an invoice of nothing": {"kind": "invoice", "amount_minor": 0, "value_on": TODAY},
    "a payment that adds": {"kind": "payment", "amount_minor": 1, "value_on": TODAY},
    "an entry without a sum": {"kind": "payment", "value_on": TODAY},
    "an entry without a day": {"kind": "payment", "amount_minor": -1},
    "a promise without a day": {"kind": "promise"},
    "a contact without a script": {"kind": "contact", "channel": "email", "value_on": TODAY},
    "a contact without a day": {"kind": "contact", "channel": "email", "script": "firm"},
    "a write-off that adds": {"kind": "write_off", "amount_minor": 1, "value_on": TODAY},
    "a discount that adds": {"kind": "discount", "amount_minor": 1, "value_on": TODAY},
    "a discount without a day": {"kind": "discount", "amount_minor": -1},
    "a reply without a reason": {"kind": "reply"},
    "a resolution without an outcome": {"kind": "resolution"},
    "a start without a rung": {"kind": "start"},
    "a plan without its instalments": PLAN | {"shares": None},
    "a plan without its debts": PLAN | {"plan_debts": None},
    "a plan that does not say when to nudge": PLAN | {"heads_up": None},
    "a proposed plan without its instalments": PLAN | {"kind": "proposed", "shares": None},
    "an offer of nothing": OFFER | {"amount_minor": 0},
    "an offer without a sum": OFFER | {"amount_minor": None},
    "an offer without a day": OFFER | {"deadline": None},
    "an offer of no kind": OFFER | {"offer": None},
    "a confirmation without a day": {"kind": "confirmation"},
    "a correction without a sum": {"kind": "correction", "value_on": TODAY},
    "a part of no change": {"kind": "resumption", "change_id": 9},
    "a reversal of nothing": REVERSAL | {"takes_back": None},
    "a reversal of what is not there": REVERSAL | {"takes_back": 9},
    "a reversal of itself": REVERSAL | {"takes_back": 2},
    "a payment that takes back": REVERSAL | {"kind": "payment"},
    "somebody else's record": {"kind": "resumption", "user_id": BORIS.id},
}


async def insert_record(database: SqlDatabase, debt: Debt, **columns: Any) -> None:
    row = {"user_id": ADA.id, "debt_id": debt.id, "seq": 2, "at": NOW, "local_day": TODAY}
    async with database.transaction() as connection:
        await connection.execute(insert(records).values(**row | columns))


async def logged(database: SqlDatabase) -> Debt:
    async with database.writing() as books:
        return await add_debt(books)


@pytest.mark.parametrize("columns", WRONG_RECORDS.values(), ids=WRONG_RECORDS.keys())
async def test_a_wrong_record_is_refused(known: SqlDatabase, columns: dict[str, Any]) -> None:
    debt = await logged(known)
    with pytest.raises(IntegrityError):
        await insert_record(known, debt, **columns)


@pytest.mark.parametrize("columns", [PLAN, PLAN | {"kind": "proposed"}, OFFER])
async def test_what_wrong_records_are_made_of_is_right(
    known: SqlDatabase, columns: dict[str, Any]
) -> None:
    await insert_record(known, await logged(known), **columns)


@pytest.mark.parametrize(
    "wrong",
    [{"open_minor": 0}, {"user_id": BORIS.id}, {"debt_id": 9}, {"number": 1}],
    ids=["nothing open", "somebody else's debt", "no debt", "the same one twice"],
)
async def test_a_wrong_instalment_is_refused(known: SqlDatabase, wrong: dict[str, Any]) -> None:
    debt = await logged(known)
    row = {"user_id": ADA.id, "debt_id": debt.id, "number": 2, "day": TODAY, "open_minor": 1}

    async def insert_instalment(**columns: Any) -> None:
        async with known.transaction() as connection:
            await connection.execute(insert(instalments).values(**row | columns))

    await insert_instalment(number=1)
    with pytest.raises(IntegrityError):
        await insert_instalment(**wrong)


async def test_nothing_is_taken_back_twice(known: SqlDatabase) -> None:
    debt = await logged(known)
    await insert_record(known, debt, **REVERSAL)
    with pytest.raises(IntegrityError):
        await insert_record(known, debt, **REVERSAL, seq=3)


@pytest.mark.parametrize("column", ["balance_minor", "amount_minor"])
async def test_a_negative_sum_is_refused(known: SqlDatabase, column: str) -> None:
    await logged(known)

    async def overdraw() -> None:
        async with known.transaction() as connection:
            await connection.execute(update(debts).values({column: -1}))

    with pytest.raises(IntegrityError):
        await overdraw()


async def test_a_naive_datetime_is_refused(known: SqlDatabase) -> None:
    async def save_naive() -> None:
        async with known.transaction() as connection:
            naive = NOW.replace(tzinfo=None)
            await connection.execute(update(users).values(next_nudge_at=naive))

    with pytest.raises(StatementError, match="naive datetime"):
        await save_naive()


async def test_an_update_has_its_effect_once(known: SqlDatabase) -> None:
    debt = await logged(known)

    async def record() -> None:
        async with known.writing() as books:
            await books.changes.add(ADA.id, 5, Place(debt.id, Seq(1)), NOW)

    await record()
    with pytest.raises(IntegrityError):
        await record()


async def test_a_change_of_another_users_debt_is_refused(known: SqlDatabase) -> None:
    debt = await logged(known)

    async def record() -> None:
        async with known.writing() as books:
            await books.changes.add(BORIS.id, 5, Place(debt.id, Seq(1)), NOW)

    with pytest.raises(IntegrityError):
        await record()


def test_a_sum_in_another_currency_than_the_debts_is_refused() -> None:
    promise = Promise(seq=Seq(2), at=NOW, on=TODAY, day=TODAY, amount=Money(1, "USD"))
    with pytest.raises(CurrencyMismatch):
        columns_of(promise, "EUR")
