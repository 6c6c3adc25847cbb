"""Plans in the books: debts that share one come together, and totals know what was missed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.application.change import Change, Origin
from bot.application.debts.undo import Undo
from bot.application.plans.make_plan import AgreePlan
from bot.application.ports.storage import Books, ClientTotal, CurrencyTotal, Database
from bot.domain.debts.debt import Debt, Terms
from bot.domain.ids import DebtId, UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.user import User
from bot.domain.plans.agreement import PlanTerms, agree, pay_together, propose
from bot.domain.plans.schedule import Instalment
from bot.storage.database import SqlDatabase
from bot.storage.tables import instalments
from tests.fakes.books import MemoryDatabase
from tests.fakes.clock import SetClock
from tests.storage.books import ADA, BORIS, DUE, NOW, TODAY, add_debt, statements

DAY = timedelta(days=1)
LATER = NOW + timedelta(minutes=1)
MOST = Money(999_999_999_999_999, "EUR")


def euros(minor: int) -> Money:
    return Money(minor, "EUR")


def in_days(*parts: tuple[int, int], heads_up: bool = False) -> PlanTerms:
    """Instalments by the days from today and their minor units."""
    schedule = tuple(Instalment(TODAY + DAY * days, euros(minor)) for days, minor in parts)
    return PlanTerms(schedule=schedule, heads_up=heads_up)


THREE = in_days((1, 300), (2, 300), (3, 400))


async def save(books: Books, *debts: Debt, user: User = ADA) -> None:
    for debt in debts:
        await books.debts.save(user.id, debt, TODAY if debt.leads else None)


async def add_two(books: Books, client: Client | None = None) -> tuple[Debt, Debt]:
    """Of 600 and 400, of one client; in no plan yet."""
    first = await add_debt(books, amount=euros(600), due=DUE, client=client)
    second = await add_debt(books, amount=euros(400), due=DUE + DAY, client=first.client)
    return first, second


async def planned(database: SqlDatabase) -> tuple[DebtId, DebtId]:
    """Two debts in one plan, `THREE`."""
    async with database.writing() as books:
        pair = await add_two(books)
        agree(pair, THREE, NOW, TODAY)
        await save(books, *pair)
    return pair[0].id, pair[1].id


async def kept(database: SqlDatabase) -> list[tuple[DebtId, int, date, int]]:
    """The table that totals are made of."""
    query = select(instalments).order_by(instalments.c.debt_id, instalments.c.number)
    async with database.snapshot() as connection:
        rows = (await connection.execute(query)).all()
    assert {row.user_id for row in rows} <= {ADA.id}
    return [(row.debt_id, row.number, row.day, row.open_minor) for row in rows]


async def follows(database: SqlDatabase, debt_ids: Sequence[DebtId]) -> None:
    """Whether the table is what the timelines say."""
    async with database.reading() as books:
        found = [await books.debts.get(ADA.id, debt_id) for debt_id in debt_ids]
    assert await kept(database) == [
        (debt.id, part.number, part.day, part.open.minor)
        for debt in found
        for part in debt.own_parts
        if part.open
    ]


# As they were


async def test_sixty_instalments_of_the_largest_sum_over_several_debts_come_back_exactly(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        first = await add_debt(books, amount=MOST)
        second = await add_debt(books, amount=MOST, client=first.client)
        total = first.balance + second.balance
        each = total.minor // 60
        sums = [each] * 59 + [total.minor - each * 59]
        terms = in_days(*enumerate(sums), heads_up=True)
        propose((first, second), terms, NOW, TODAY)
        agree((first, second), terms, NOW, TODAY)
        await save(books, first, second)
    async with known.reading() as books:
        again = await books.debts.get(ADA.id, first.id)
    assert again.timeline == first.timeline
    assert [part.open.minor for part in again.parts] == sums
    assert again.owed_together == total
    rows = await kept(known)
    assert sum(minor for *_, minor in rows) == total.minor
    assert len(rows) == 61  # One instalment is of both.


# Linked, however they are read

READINGS: dict[str, Callable[[Books, Debt], Awaitable[Sequence[Debt]]]] = {
    "one page": lambda books, _: books.debts.open_page(ADA.id, 0, 1),
    "the second page": lambda books, _: books.debts.open_page(ADA.id, 1, 1),
    "all open": lambda books, _: books.debts.open(ADA.id),
    "the client's": lambda books, debt: books.debts.open_of(ADA.id, debt.client.id),
    "all of the client": lambda books, debt: books.debts.all_of(ADA.id, debt.client.id),
    "due today": lambda books, _: books.debts.due_for_step(ADA.id, TODAY),
    "paid last": lambda books, _: books.debts.last_paid(ADA.id, 1),
}


@pytest.mark.parametrize("read", READINGS.values(), ids=READINGS.keys())
async def test_debts_of_a_plan_know_each_other_however_they_are_read(
    known: SqlDatabase, read: Callable[[Books, Debt], Awaitable[Sequence[Debt]]]
) -> None:
    ids = await planned(known)
    async with known.writing() as books:
        first = await books.debts.get(ADA.id, ids[0])
        first.pay(euros(100), TODAY, NOW, TODAY)
        await books.debts.save(ADA.id, first, TODAY)
    async with known.reading() as books:
        await books.users.get(ADA.id)
        with statements(known) as run:
            found = await read(books, first)
        assert found
        for debt in found:
            assert [each.id for each in debt.together] == list(ids)
            assert debt.owed_together == euros(900)
            assert all(each.together == debt.together for each in debt.together)
    assert len(run) <= 5


async def test_a_debt_is_read_with_its_companions_in_four_queries_however_many_there_are(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        one = await add_debt(books, amount=euros(10))
        several = [await add_debt(books, amount=euros(10), client=one.client) for _ in range(9)]
        agree([one, *several], in_days((1, 50), (2, 50)), NOW, TODAY)
        await save(books, one, *several)
        lonely = await add_debt(books)
    for debt_id, queries in ((one.id, 4), (several[4].id, 4), (lonely.id, 2)):
        async with known.reading() as books:
            await books.users.get(ADA.id)
            with statements(known) as run:
                debt = await books.debts.get(ADA.id, debt_id)
            assert len(run) == queries
        assert len(debt.together) == (1 if debt_id == lonely.id else 10)


async def test_a_page_of_many_plans_is_read_in_four_queries(known: SqlDatabase) -> None:
    async with known.writing() as books:
        for _ in range(5):
            pair = await add_two(books)
            agree(pair, THREE, NOW, TODAY)
            await save(books, *pair)
    async with known.reading() as books:
        await books.users.get(ADA.id)
        with statements(known) as run:
            page = await books.debts.open_page(ADA.id, 0, 5)
    assert len(run) == 4
    assert [len(debt.together) for debt in page] == [2] * 5


async def test_plans_that_overlap_as_proposed_are_not_followed_through_the_books(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        chain = [await add_debt(books, amount=euros(1000))]
        for _ in range(4):
            chain.append(await add_debt(books, amount=euros(1000), client=chain[0].client))
        half = in_days((1, 1000), (2, 1000))
        for pair in zip(chain[1:], chain, strict=False):
            propose(pair, half, NOW, TODAY)
        await save(books, *chain)
    async with known.reading() as books:
        with statements(known) as run:
            last = await books.debts.get(ADA.id, chain[-1].id)
    assert [debt.id for debt in last.proposed_over] == [chain[-2].id, chain[-1].id]
    assert len([statement for statement in run if "SELECT" in statement]) <= 5


async def test_debts_are_linked_anew_with_those_that_share_their_plan_by_now(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        first, second = await add_two(books)
        (plan, _) = agree((first, second), THREE, NOW, TODAY)
        await save(books, first, second)
        (alone, *_) = agree((first,), in_days((5, 600)), LATER, TODAY)
        await save(books, first, second)
    async with known.writing() as books:
        first = await books.debts.get(ADA.id, first.id)
        second = await books.debts.get(ADA.id, second.id)
        assert first.companions == ()
        first.take_back(alone.seq, LATER, TODAY)
        second.take_back(second.timeline[-1].seq, LATER, TODAY)
        await books.debts.link(ADA.id, (first,))
        assert [each.companions for each in (first, second)] == [(second,), (first,)]
        assert first.plan == plan
        assert [part.open.minor for part in second.parts] == [300, 300, 400]


async def test_an_undo_answers_with_the_debts_that_share_the_proposal_again(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        pair = await add_two(books)
        propose(pair, THREE, NOW, TODAY)
        await save(books, *pair)
    clock = SetClock(NOW)
    first, second = (debt.id for debt in pair)
    await AgreePlan(known, clock)(Origin(ADA.id, 1), (first,), in_days((5, 600)))
    undone = await Undo(known, clock)(Origin(ADA.id, 2))
    assert isinstance(undone, Change)
    assert [debt.id for debt in undone.debt.proposed_over] == [first, second]


# What totals are made of


async def test_the_open_instalments_are_kept_beside_the_timeline_whatever_happens(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        first, second = await add_two(books)
        await save(books, first, second)
    both = (first.id, second.id)

    async def change(*does: Callable[[Debt, Debt], object]) -> list[tuple[int, int, int]]:
        async with known.writing() as books:
            pair = (await books.debts.get(ADA.id, both[0]), await books.debts.get(ADA.id, both[1]))
            for each in does:
                each(*pair)
            await save(books, *pair)
        await follows(known, both)
        return [(both.index(d), number, minor) for d, number, _, minor in await kept(known)]

    assert await kept(known) == []
    assert await change(lambda a, b: propose((a, b), THREE, NOW, TODAY)) == []
    agreed = [(0, 1, 300), (0, 2, 300), (1, 3, 400)]
    assert await change(lambda a, b: agree((a, b), THREE, NOW, TODAY)) == agreed
    paid = await change(lambda a, b: pay_together((a, b), euros(450), TODAY, NOW, TODAY))
    assert paid == [(0, 2, 150), (1, 3, 400)]
    assert await change(lambda a, _: a.take_back(a.payments[-1].seq, NOW, TODAY)) == agreed
    ended = await change(lambda a, _: a.end_plan(NOW, TODAY), lambda _, b: b.end_plan(NOW, TODAY))
    assert ended == []
    again = await change(
        lambda a, _: a.take_back(a.timeline[-1].seq, NOW, TODAY),
        lambda _, b: b.take_back(b.timeline[-1].seq, NOW, TODAY),
    )
    assert again == agreed
    assert await change(lambda _, b: b.discount(euros(100), NOW, TODAY)) == [
        *agreed[:2],
        (1, 3, 300),
    ]
    renewed = await change(lambda a, b: agree((a, b), in_days((7, 900)), NOW, TODAY))
    assert renewed == [(0, 1, 600), (1, 1, 300)]
    assert await change(lambda _, b: b.write_off(b.balance, NOW, TODAY)) == [(0, 1, 600)]
    assert await change(lambda a, _: a.pay(a.balance, TODAY, NOW, TODAY)) == []


async def test_of_a_plan_only_what_was_missed_is_late(known: SqlDatabase) -> None:
    async with known.writing() as books:
        planned_one, _ = pair = await add_two(books)
        agree(pair, THREE, NOW, TODAY)
        pay_together(pair, euros(100), TODAY, NOW, TODAY)
        await save(books, *pair)
        acme = planned_one.client
        other = await add_debt(books, amount=euros(50), due=DUE)
        await add_debt(books, BORIS, amount=euros(7), due=DUE)
    async with known.reading() as books:
        for days, missed in ((1, 0), (2, 200), (3, 500), (4, 900)):
            today = TODAY + DAY * days
            totals = await books.debts.totals(ADA.id, today)
            assert totals == [CurrencyTotal(euros(950), euros(missed + 50), 3)]
            late = await books.debts.client_totals(ADA.id, 9, today)
            of_acme = ClientTotal(acme, euros(missed), 2 if missed > 500 else 1, TODAY + DAY)
            expected = [of_acme] if missed else []
            assert late == [ClientTotal(other.client, euros(50), 1, DUE), *expected]
        # All that is owed, since the day on which money is expected next.
        assert await books.debts.client_totals(ADA.id, 9) == [
            ClientTotal(other.client, euros(50), 1, DUE),
            ClientTotal(acme, euros(900), 2, TODAY + DAY),
        ]


async def test_a_deferred_debt_is_listed_by_its_later_day_and_by_its_due_date_once_it_ends(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        deferred = await add_debt(books, amount=euros(600), due=DUE - DAY)
        late = await add_debt(books, amount=euros(50), due=DUE)
        agree((deferred,), in_days((30, 600)), NOW, TODAY)
        await save(books, deferred)
        assert [d.id for d in await books.debts.open(ADA.id)] == [late.id, deferred.id]
        assert (await books.debts.totals(ADA.id, TODAY))[0].late == euros(50)
        deferred.end_plan(NOW, TODAY)
        await save(books, deferred)
        assert [d.id for d in await books.debts.open(ADA.id)] == [deferred.id, late.id]
        assert (await books.debts.totals(ADA.id, TODAY))[0].late == euros(650)


async def test_another_users_plan_is_neither_linked_nor_counted(known: SqlDatabase) -> None:
    """Not even if a record should name a debt of theirs."""
    first, _ = await planned(known)
    async with known.writing() as books:
        mine = await add_debt(books, BORIS, amount=euros(10))
        (record,) = agree((mine,), in_days((1, 10)), NOW, TODAY)
        mine.agree(record.shares, (mine.id, first), LATER, TODAY)
        await save(books, mine, user=BORIS)
    async with known.reading() as books:
        again = await books.debts.get(BORIS.id, mine.id)
        assert [debt.id for debt in again.together] == [mine.id]
        late = Money(10, "EUR")
        assert await books.debts.totals(BORIS.id, TODAY + DAY * 9) == [CurrencyTotal(late, late, 1)]
        of_ada = await books.debts.totals(ADA.id, TODAY + DAY * 9)
        assert of_ada == [CurrencyTotal(euros(1000), euros(1000), 2)]


# The books in memory say the same


async def told(database: Database) -> list[object]:
    """A story of two plans, of which one is paid in part, ended and agreed again."""

    def seen(found: Sequence[Debt]) -> list[object]:
        return [
            (debt.id, debt.expected_on, debt.open_parts, [each.id for each in debt.together])
            for debt in found
        ]

    async with database.writing() as books:
        await books.users.add(replace(ADA, id=UserId(3)))
        client = await books.clients.add(UserId(3), "Acme", Locale.DA)
        debts = []
        for days, minor in ((0, 600), (1, 400), (-5, 50), (-2, 70)):
            terms = Terms(amount=euros(minor), due=DUE + DAY * days)
            debt = await books.debts.add(UserId(3), client, terms)
            debt.log_invoice(NOW, TODAY)
            debts.append(debt)
        agree(debts[:2], THREE, NOW, TODAY)
        agree(debts[2:3], in_days((2, 20), (20, 30)), NOW, TODAY)
        for debt in debts:
            await books.debts.save(UserId(3), debt, TODAY if debt.leads else None)
    answers: list[object] = []
    steps: list[Callable[[Debt, Debt], object]] = [
        lambda a, b: pay_together((a, b), euros(450), TODAY, NOW, TODAY),
        lambda a, b: (a.end_plan(NOW, TODAY), b.end_plan(NOW, TODAY)),
        lambda a, b: (
            a.take_back(a.timeline[-1].seq, NOW, TODAY),
            b.take_back(b.timeline[-1].seq, NOW, TODAY),
        ),
        lambda a, b: pay_together((a, b), euros(200), TODAY, NOW, TODAY),
    ]
    for step in steps:
        async with database.writing() as books:
            first = await books.debts.get(UserId(3), debts[0].id)
            second = await books.debts.get(UserId(3), debts[1].id)
            step(first, second)
            for debt in (first, second):
                await books.debts.save(UserId(3), debt, TODAY if debt.leads else None)
        async with database.reading() as books:
            of = books.debts
            answers += [seen(await of.open(UserId(3))), seen(await of.all_of(UserId(3), client.id))]
            answers += [seen(await of.due_for_step(UserId(3), TODAY))]
            answers += [await of.client_totals(UserId(3), 9)]
            for days in (0, 2, 3, 30):
                answers += [await of.totals(UserId(3), TODAY + DAY * days)]
                answers += [await of.client_totals(UserId(3), 9, TODAY + DAY * days)]
    return answers


async def test_the_books_in_memory_tell_the_same_of_plans(database: SqlDatabase) -> None:
    assert await told(database) == await told(MemoryDatabase())
