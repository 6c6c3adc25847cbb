"""What an update did is kept as one change, found by the update, by any of its records, or last."""

from __future__ import annotations

from datetime import date

from bot.application.ports.storage import ChangeRow, Place, RestTurn
from bot.domain.debts.timeline import StepKind
from bot.domain.ids import Seq
from bot.domain.people.rest import Rest
from bot.storage.database import SqlDatabase
from tests.storage.books import ADA, BORIS, NOW, TODAY, add_debt, save_change


async def test_a_change_is_found_with_all_its_records(known: SqlDatabase) -> None:
    async with known.writing() as books:
        one, two = await add_debt(books), await add_debt(books)
        main = Place(one.id, Seq(2))
        change = await books.changes.add(ADA.id, 5, main, NOW)
        for debt in (one, two):
            debt.pause_until(None, NOW, TODAY)
            await books.debts.save(ADA.id, debt, None, change)
        places = (main, Place(two.id, Seq(2)))
    expected = ChangeRow(id=change, main=main, places=places)
    async with known.reading() as books:
        assert await books.changes.by_update(ADA.id, 5) == expected
        assert await books.changes.last(ADA.id) == expected
        for place in places:
            assert await books.changes.of_record(ADA.id, place) == expected
            assert await books.changes.of_record(BORIS.id, place) is None
        assert await books.changes.of_record(ADA.id, Place(one.id, Seq(1))) is None
        assert await books.changes.by_update(ADA.id, 6) is None
        assert await books.changes.by_update(BORIS.id, 5) is None
        assert await books.changes.last(BORIS.id) is None


async def test_the_last_change_is_neither_an_undo_nor_undone_nor_a_nudge(
    known: SqlDatabase,
) -> None:
    async with known.writing() as books:
        first, second = await add_debt(books), await add_debt(books)
        first.promise_to_pay(TODAY, None, NOW, TODAY)
        promised = await save_change(books, 1, first)
        second.pay(second.balance, TODAY, NOW, TODAY)
        paid = await save_change(books, 2, second)
        second.nudged(StepKind.PROMISE_DUE, None, NOW, TODAY)
        await books.debts.save(ADA.id, second, None)
        await save_change(books, 3, await add_debt(books, BORIS), BORIS)
        second.take_back(Seq(2), NOW, TODAY)
        undoing = await save_change(books, 4, second, undoes=paid)
    async with known.reading() as books:
        last = await books.changes.last(ADA.id)
        assert last is not None
        assert last.id == promised
        assert await books.changes.last(ADA.id, promised) is None
        undone = await books.changes.by_update(ADA.id, 2)
        assert undone is not None
        assert undone.is_undone
        undo = await books.changes.by_update(ADA.id, 4)
        assert undo is not None
        assert (undo.id, undo.undoes, undo.is_undone) == (undoing, paid, False)


async def test_a_turn_of_the_rest_is_a_change_without_a_debt(known: SqlDatabase) -> None:
    june = Rest(date(2026, 6, 1))
    turns = [RestTurn(Seq(1), None, june), RestTurn(Seq(2), june, Rest())]
    async with known.writing() as books:
        assert await books.changes.rest_turns(ADA.id) == 0
        added = [await books.changes.add(ADA.id, n, turn, NOW) for n, turn in enumerate(turns)]
        await books.changes.add(BORIS.id, 0, turns[0], NOW)
    async with known.reading() as books:
        for id_, turn in zip(added, turns, strict=True):
            expected = ChangeRow(id=id_, main=None, rest=turn)
            assert await books.changes.of_rest(ADA.id, turn.seq) == expected
        assert await books.changes.last(ADA.id) == await books.changes.of_rest(ADA.id, Seq(2))
        assert await books.changes.rest_turns(ADA.id) == 2
        assert await books.changes.of_rest(BORIS.id, Seq(2)) is None
