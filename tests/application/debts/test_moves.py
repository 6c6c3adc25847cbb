"""A payment or promise that was booked on the wrong client's debt moves to the right one."""

from __future__ import annotations

import pytest

from bot.application.debts.undo import undone
from bot.domain.debts.timeline import Entry, Promise
from bot.domain.errors import CurrencyMismatch, NotFound, Overpayment, UndoBlocked
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money
from tests.application.debts.test_corrections import last
from tests.application.desk import Desk, day, kroner


async def test_a_payment_moves_and_one_undo_restores_both(desk: Desk) -> None:
    bob, acme = await desk.owes("Bob", 500), await desk.owes("Acme", 1000)
    paid = (await desk.record_payment(desk.origin(), bob, kroner(300), day(-2))).record
    before = (await desk.debt(bob)).timeline
    change = await desk.correct_record(desk.origin(), bob, paid.seq, to=acme)
    assert isinstance(change.record, Entry)
    assert (change.record.amount, change.record.value_on) == (-kroner(300), day(-2))
    assert (change.debt.id, [debt.id for debt in change.others]) == (acme, [bob])
    assert await balances(desk, bob, acme) == (kroner(500), kroner(700))
    assert (await desk.debt(bob)).timeline[: len(before)] == before
    undo = await desk.undoes()
    assert undone(undo) == change.record
    assert await balances(desk, bob, acme) == (kroner(200), kroner(1000))
    assert (await last(desk)).record == paid


async def test_a_promise_moves_and_one_undo_restores_both(desk: Desk) -> None:
    bob, acme = await desk.owes("Bob", due=-9), await desk.owes("Acme", due=-9)
    seq = (await desk.record_promise(desk.origin(), bob, day(4), kroner(9))).record.seq
    change = await desk.correct_record(desk.origin(), bob, seq, to=acme)
    assert isinstance(change.record, Promise)
    assert (change.record.day, change.record.amount) == (day(4), kroner(9))
    assert (await desk.debt(bob)).promise is None
    await desk.undoes()
    assert (await desk.debt(acme)).promise is None
    assert (await desk.debt(bob)).promise is not None


async def test_the_sum_is_put_right_on_the_way(desk: Desk) -> None:
    bob, acme = await desk.owes("Bob", 300), await desk.owes("Acme", 1000)
    seq = (await desk.pays(bob)).record.seq
    await desk.correct_record(desk.origin(), bob, seq, amount=kroner(1000), to=acme)
    assert await balances(desk, bob, acme) == (kroner(300), kroner(0))


async def test_a_move_that_comes_twice_counts_once(desk: Desk) -> None:
    bob, acme = await desk.owes("Bob", 500), await desk.owes("Acme", 1000)
    seq = (await desk.pays(bob, 300)).record.seq
    origin = desk.origin()
    first = await desk.correct_record(origin, bob, seq, to=acme)
    again = await desk.correct_record(origin, bob, seq, to=acme)
    assert (again.record, again.others[0].id) == (first.record, bob)
    assert await balances(desk, bob, acme) == (kroner(500), kroner(700))


async def test_what_the_right_debt_cannot_take_stays_where_it_is(desk: Desk) -> None:
    bob, acme = await desk.owes("Bob", 500), await desk.owes("Acme", 100)
    seq = (await desk.pays(bob, 300)).record.seq
    with pytest.raises(Overpayment):
        await desk.correct_record(desk.origin(), bob, seq, to=acme)
    with pytest.raises(CurrencyMismatch):
        await desk.correct_record(desk.origin(), bob, seq, amount=Money(1, "EUR"), to=acme)
    with pytest.raises(NotFound):
        await desk.correct_record(desk.origin(), bob, Seq(1), to=acme)
    assert await balances(desk, bob, acme) == (kroner(200), kroner(100))


async def test_a_payment_that_no_longer_fits_where_it_was_is_not_brought_back(desk: Desk) -> None:
    bob, acme = await desk.owes("Bob", 500), await desk.owes("Acme", 1000)
    seq = (await desk.pays(bob, 300)).record.seq
    moved = await desk.correct_record(desk.origin(), bob, seq, to=acme)
    await desk.pays(bob)
    with pytest.raises(UndoBlocked):
        await desk.undoes(acme, moved.record.seq)
    assert await balances(desk, bob, acme) == (kroner(0), kroner(700))


async def balances(desk: Desk, *debts: DebtId) -> tuple[Money, ...]:
    return tuple([(await desk.debt(debt)).balance for debt in debts])
