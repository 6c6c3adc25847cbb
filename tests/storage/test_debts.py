"""Debts come back with their whole timeline, and only to the user who owns them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from bot.application.ports.storage import ClientTotal, CurrencyTotal
from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.reply import Outcome, Reason
from bot.domain.debts.timeline import OfferKind, Share, StepKind
from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.storage.database import SqlDatabase
from bot.storage.debts import TimelineMovedOnError
from tests.storage.books import ADA, BORIS, DUE, NOW, PRICE, TODAY, add_debt, statements

DAY = timedelta(days=1)
LATER = NOW + timedelta(minutes=1)


def live(debt: Debt) -> None:
    """At least one record of each kind that leads to money, with every field both given and left
    out."""
    debt.promise_to_pay(TODAY + DAY, Money(5, debt.currency), NOW, TODAY)
    debt.promise_to_pay(TODAY + DAY, None, NOW, TODAY)
    debt.nudged(StepKind.PROMISE_DUE, None, NOW, TODAY)
    debt.nudged(StepKind.RUNG, Rung.FIRM, NOW, TODAY)
    debt.contacted(Script.STOP_WORK_WARNING, Channel.EMAIL, TODAY + DAY, NOW, TODAY)
    debt.contacted(Script.FRIENDLY, Channel.MESSAGE, None, NOW, TODAY)
    debt.pause_until(None, NOW, TODAY)
    debt.pause_until(TODAY + DAY, NOW, TODAY)
    debt.resume(LATER, TODAY)
    debt.pay(Money(20, debt.currency), TODAY - DAY, LATER, TODAY)
    debt.take_back(Seq(11), LATER, TODAY)
    debt.take_back(Seq(2), LATER, TODAY)
    debt.contacted(Script.FIRM, Channel.CALL, None, LATER, TODAY, TODAY - DAY)
    debt.correct(
        Terms(
            amount=Money(1, "EUR") + PRICE,
            due=DUE + DAY,
            number="8",
            issued=DUE - DAY * 9,
            what_for="web",
        ),
        LATER,
        TODAY,
    )
    debt.correct(replace(debt.terms, due=DUE - DAY), LATER, TODAY)
    debt.write_off(Money(1, "EUR"), LATER, TODAY)


def be_answered(debt: Debt) -> None:
    """What clients answer and what follows from it, with every field both given and left out."""
    debt.start_with(Rung.FRIENDLY, NOW, TODAY)
    debt.contacted(Script.LEGAL_FINAL, Channel.LETTER, TODAY + DAY * 14, NOW, TODAY)
    debt.nudged(StepKind.LAST_RESORT, None, NOW, TODAY)
    debt.nudged(StepKind.RUNG, Rung.UPCOMING, NOW, TODAY)
    for reason in Reason:
        debt.replied(reason, NOW, TODAY)
    debt.replied(Reason.MONEY, NOW, TODAY, (Reason.THREAT, Reason.PROMISE), "«Öö»\n'; -- 👩‍💻")
    for outcome in Outcome:
        debt.disputed(NOW, TODAY)
        debt.nudged(StepKind.DISPUTE, None, NOW, TODAY)
        debt.resolve(outcome, LATER, TODAY)
    reply = debt.replied(Reason.UNHAPPY, LATER, TODAY)
    dispute = debt.disputed(LATER, TODAY)
    debt.take_back_all([reply.seq, dispute.seq], LATER, TODAY)
    discount = debt.discount(Money(300, "EUR"), LATER, TODAY)
    debt.take_back(discount.seq, LATER, TODAY)
    debt.discount(Money(2, "EUR"), LATER, TODAY)


def ids(debts: Any) -> list[DebtId]:
    return [debt.id for debt in debts]


def come_to_terms(debt: Debt) -> None:
    """Plans, later dates and offers, with every field both given and left out."""
    half = Money(PRICE.minor // 2, "EUR")
    shares = (Share(0, TODAY, half), Share(1, TODAY + DAY * 400, half))
    debt.propose(shares, (debt.id,), NOW, TODAY)
    debt.propose(shares, (debt.id, DebtId(2**40)), NOW, TODAY, heads_up=True)
    debt.decline(NOW, TODAY)
    debt.agree(shares, (debt.id,), NOW, TODAY)
    debt.confirm_plan(TODAY - DAY, NOW, TODAY)
    for step in StepKind:
        debt.nudged(step, None, NOW, TODAY)
    debt.end_plan(LATER, TODAY)
    for kind in OfferKind:
        debt.make_offer(kind, half, TODAY + DAY, LATER, TODAY)
    debt.agree(shares, (debt.id,), LATER, TODAY, heads_up=True)
    debt.pay(half, TODAY, LATER, TODAY)
    for script in Script:
        debt.contacted(script, script.channels[-1], None, LATER, TODAY)


@pytest.mark.parametrize("happens", [live, be_answered, come_to_terms])
async def test_terms_and_every_kind_of_record_come_back_as_they_were(
    known: SqlDatabase, happens: Callable[[Debt], None]
) -> None:
    terms = Terms(amount=PRICE, due=DUE, number="№ 7/b", issued=date(2026, 4, 15), what_for="логó")
    async with known.writing() as books:
        client = await books.clients.add(ADA.id, "Acme", Locale.DA)
        debt = await books.debts.add(ADA.id, client, terms)
        debt.log_invoice(NOW, TODAY)
        happens(debt)
        await books.debts.save(ADA.id, debt, TODAY)
    async with known.reading() as books:
        again = await books.debts.get(ADA.id, debt.id)
    assert (again.id, again.client, again.terms) == (debt.id, client, debt.terms)
    assert again.timeline == debt.timeline
    assert again.balance == debt.balance
    assert (again.dispute, again.start) == (debt.dispute, debt.start)
    assert (again.plan, again.offer, again.parts) == (debt.plan, debt.offer, debt.parts)
    assert again.logged == terms


async def test_later_records_are_appended_to_those_that_are_stored(known: SqlDatabase) -> None:
    async with known.writing() as books:
        debt_id = (await add_debt(books)).id
    for paid in (100, 200):
        async with known.writing() as books:
            debt = await books.debts.get(ADA.id, debt_id)
            debt.pay(Money(paid, "EUR"), TODAY, NOW, TODAY)
            await books.debts.save(ADA.id, debt, None)
            debt.promise_to_pay(TODAY + DAY * paid, None, NOW, TODAY)
            await books.debts.save(ADA.id, debt, None)
    async with known.reading() as books:
        debt = await books.debts.get(ADA.id, debt_id)
    assert [record.seq for record in debt.timeline] == [1, 2, 3, 4, 5]
    assert debt.balance == Money(119_700, "EUR")


@pytest.mark.parametrize(
    "amount",
    [Money(999_999_999_999_999, "USD"), Money(1, "JPY"), Money(999_999_999_999_999, "KWD")],
    ids=str,
)
async def test_the_largest_and_smallest_sums_are_exact(known: SqlDatabase, amount: Money) -> None:
    async with known.writing() as books:
        one = await add_debt(books, amount=amount)
        await add_debt(books, amount=amount)
    async with known.reading() as books:
        assert (await books.debts.get(ADA.id, one.id)).balance == amount
        assert await books.debts.totals(ADA.id, DUE) == [
            CurrencyTotal(amount + amount, Money.zero(amount.currency), 2)
        ]


async def test_open_debts_are_listed_longest_overdue_first_and_in_pages(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        dues = [DUE + DAY * days for days in (5, -3, 0, 5, -9)]
        debts = [await add_debt(books, due=due) for due in dues]
        paid = await add_debt(books, due=DUE - DAY * 30)
        paid.pay(paid.balance, TODAY, NOW, TODAY)
        await books.debts.save(ADA.id, paid, None)
        await add_debt(books, BORIS)
    expected = ids([debts[4], debts[1], debts[2], debts[0], debts[3]])
    async with known.reading() as books:
        assert ids(await books.debts.open(ADA.id)) == expected
        assert ids(await books.debts.open_page(ADA.id, 0, 2)) == expected[:2]
        assert ids(await books.debts.open_page(ADA.id, 4, 2)) == expected[4:]
        assert ids(await books.debts.open_page(ADA.id, 6, 2)) == []
        assert ids(await books.debts.open_of(ADA.id, debts[2].client.id)) == [debts[2].id]
        assert ids(await books.debts.open_of(ADA.id, paid.client.id)) == []


async def test_a_page_is_read_in_two_queries_however_long(known: SqlDatabase) -> None:
    async with known.writing() as books:
        for _ in range(12):
            await add_debt(books)
    async with known.reading() as books:
        await books.users.get(ADA.id)
        with statements(known) as run:
            page = await books.debts.open_page(ADA.id, 0, 10)
    assert [len(debt.timeline) for debt in page] == [1] * 10
    assert len(run) == 2


async def test_totals_are_by_currency_with_what_is_late_in_them(known: SqlDatabase) -> None:
    async with known.writing() as books:
        for amount, due in (
            (Money(300, "USD"), DUE - DAY),
            (Money(40, "EUR"), DUE),
            (Money(500, "EUR"), DUE - DAY),
            (Money(6, "EUR"), DUE + DAY),
        ):
            await add_debt(books, amount=amount, due=due)
        await add_debt(books, BORIS)
    async with known.reading() as books:
        assert await books.debts.totals(ADA.id, DUE) == [
            CurrencyTotal(Money(546, "EUR"), Money(500, "EUR"), 3),
            CurrencyTotal(Money(300, "USD"), Money(300, "USD"), 1),
        ]


async def test_steps_are_found_by_their_day(known: SqlDatabase) -> None:
    async with known.writing() as books:
        assert await books.debts.earliest_step(ADA.id) is None
        late = await add_debt(books, step_on=TODAY - DAY)
        due = await add_debt(books, step_on=TODAY, due=DUE - DAY)
        await add_debt(books, step_on=TODAY + DAY)
        await add_debt(books, step_on=None)
        await add_debt(books, BORIS, step_on=TODAY - DAY * 9)
    async with known.reading() as books:
        assert await books.debts.earliest_step(ADA.id) == TODAY - DAY
        assert ids(await books.debts.due_for_step(ADA.id, TODAY)) == [due.id, late.id]


async def test_a_new_user_has_no_books_yet(known: SqlDatabase) -> None:
    async with known.reading() as books:
        assert await books.debts.open(ADA.id) == []
        assert await books.debts.totals(ADA.id, TODAY) == []
        assert await books.debts.client_totals(ADA.id, 9) == []
        assert await books.debts.last_paid(ADA.id, 9) == []
        assert await books.changes.last(ADA.id) is None


async def test_another_users_debt_does_not_exist(known: SqlDatabase) -> None:
    async with known.writing() as books:
        debt = await add_debt(books, step_on=TODAY)
        with pytest.raises(NotFound):
            await books.debts.get(BORIS.id, debt.id)
        with pytest.raises(NotFound):
            await books.debts.get(ADA.id, DebtId(debt.id + 1))
        with pytest.raises(NotFound):
            await books.debts.save(BORIS.id, debt, None)
        assert await books.debts.open(BORIS.id) == []
        assert await books.debts.open_of(BORIS.id, debt.client.id) == []
        assert await books.debts.due_for_step(BORIS.id, TODAY) == []
        assert await books.debts.client_totals(BORIS.id, 9) == []
        assert await books.debts.last_paid(BORIS.id, 9) == []


async def test_a_debt_of_another_users_client_is_refused(known: SqlDatabase) -> None:
    async def borrow_client() -> None:
        async with known.writing() as books:
            client = await books.clients.add(ADA.id, "Acme", Locale.EN)
            await books.debts.add(BORIS.id, client, Terms(amount=PRICE, due=DUE))

    with pytest.raises(IntegrityError):
        await borrow_client()


async def test_however_a_debt_is_read_a_transaction_has_one_copy_of_it(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        debt = await add_debt(books, step_on=TODAY)
        again = [
            await books.debts.get(ADA.id, debt.id),
            *await books.debts.open(ADA.id),
            *await books.debts.all_of(ADA.id, debt.client.id),
            *await books.debts.due_for_step(ADA.id, TODAY),
        ]
        assert [copy is debt for copy in again] == [True] * 4
        debt.pay(Money(100, "EUR"), TODAY, NOW, TODAY)
        assert (await books.debts.get(ADA.id, debt.id)).paid == Money(100, "EUR")


async def test_a_copy_that_the_transaction_did_not_give_out_cannot_be_saved(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        debt = await add_debt(books)
        copy = Debt(debt.id, debt.client, debt.logged, debt.timeline)
        copy.pay(Money(100, "EUR"), TODAY, NOW, TODAY)
        with pytest.raises(TimelineMovedOnError):
            await books.debts.save(ADA.id, copy, None)


async def test_a_debt_read_in_an_earlier_transaction_cannot_be_saved(known: SqlDatabase) -> None:
    async with known.writing() as books:
        debt = await add_debt(books)
    debt.pay(debt.balance, TODAY, NOW, TODAY)
    async with known.writing() as books:
        with pytest.raises(TimelineMovedOnError):
            await books.debts.save(ADA.id, debt, None)


async def test_a_corrected_due_date_is_the_one_that_lists_and_totals_go_by(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        first = await add_debt(books, due=DUE - DAY)
        second = await add_debt(books, due=DUE)
        first.correct(replace(first.terms, due=DUE + DAY), NOW, TODAY)
        await books.debts.save(ADA.id, first, None)
    async with known.reading() as books:
        assert ids(await books.debts.open(ADA.id)) == [second.id, first.id]
        (total,) = await books.debts.totals(ADA.id, DUE + DAY)
        assert total.late == PRICE
        assert (await books.debts.get(ADA.id, first.id)).logged.due == DUE - DAY


async def test_clients_are_listed_with_what_they_owe_the_longest_owed_first(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        acme = (await add_debt(books, due=DUE)).client
        await add_debt(books, client=acme, due=DUE - DAY * 2)
        await add_debt(books, client=acme, amount=Money(5, "USD"), due=DUE + DAY)
        zeta = (await add_debt(books, due=DUE - DAY)).client
        paid = await add_debt(books, due=DUE - DAY * 30)
        paid.pay(paid.balance, TODAY, NOW, TODAY)
        await books.debts.save(ADA.id, paid, None)
        await add_debt(books, BORIS)
    everything = [
        ClientTotal(acme, PRICE + PRICE, 2, DUE - DAY * 2),
        ClientTotal(zeta, PRICE, 1, DUE - DAY),
        ClientTotal(acme, Money(5, "USD"), 1, DUE + DAY),
    ]
    async with known.reading() as books:
        await books.users.get(ADA.id)
        with statements(known) as run:
            assert await books.debts.client_totals(ADA.id, 9) == everything
        assert len(run) == 1
        assert await books.debts.client_totals(ADA.id, 2) == everything[:2]
        assert await books.debts.client_totals(ADA.id, 9, DUE) == [
            ClientTotal(acme, PRICE, 1, DUE - DAY * 2),
            everything[1],
        ]


async def test_the_debts_paid_last_are_found_settled_or_not(known: SqlDatabase) -> None:
    async with known.writing() as books:
        debts = [await add_debt(books) for _ in range(3)]
        for debt, amount in ((debts[1], 5), (debts[0], PRICE.minor), (debts[1], 7), (debts[2], 1)):
            debt.pay(Money(amount, "EUR"), TODAY, NOW, TODAY)
            await books.debts.save(ADA.id, debt, None)
    async with known.reading() as books:
        assert ids(await books.debts.last_paid(ADA.id, 9)) == [debts[n].id for n in (2, 1, 0)]
        assert ids(await books.debts.last_paid(ADA.id, 1)) == [debts[2].id]
        of_first = await books.debts.last_paid(ADA.id, 9, debts[0].client.id)
        assert ids(of_first) == [debts[0].id]


async def test_all_of_a_clients_debts_are_found_settled_and_taken_back_ones_too(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        late = await add_debt(books, due=DUE + DAY)
        settled = await add_debt(books, client=late.client)
        settled.pay(PRICE, TODAY, NOW, TODAY)
        gone = await add_debt(books, client=late.client)
        gone.take_back(Seq(1), NOW, TODAY)
        for debt in (settled, gone):
            await books.debts.save(ADA.id, debt, None)
        await add_debt(books)
    async with known.reading() as books:
        found = await books.debts.all_of(ADA.id, late.client.id)
        assert [debt.id for debt in found] == [settled.id, gone.id, late.id]
        assert found[0].timeline == settled.timeline
        assert await books.debts.all_of(BORIS.id, late.client.id) == []
