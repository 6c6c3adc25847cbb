"""A rest from all nudges: it holds until its day, and one Undo takes it back."""

from __future__ import annotations

import pytest

from bot.application.change import RestChange
from bot.application.nudges.tap import NO_DEBT
from bot.domain.errors import AlreadyRecorded, AlreadyTakenBack, NotFound, PauseInPast
from bot.domain.ids import Seq
from bot.domain.people.rest import Rest
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day, seen


async def test_nobody_who_rests_is_nudged_before_the_day(desk: Desk) -> None:
    await desk.owes(due=-5)
    change = await desk.take_rest(desk.origin(), day(4))
    assert (change.rest, change.was, change.seq) == (Rest(day(4)), None, 1)
    assert await desk.next_nudge() == "day 4, 09:00"
    await desk.owes("Globex", due=0)
    assert await desk.next_nudge() == "day 4, 09:00"
    desk.at(4)
    assert seen(await desk.nudged()) == [("Acme", "friendly"), ("Globex", "friendly")]


async def test_a_nudge_that_was_owed_when_the_rest_began_does_not_come(desk: Desk) -> None:
    await desk.owes(due=-5)
    desk.at(0, hour=10)
    await desk.take_rest(desk.origin(), day(3))
    assert await desk.nudged() is None
    assert await desk.next_nudge() == "day 3, 09:00"


async def test_a_rest_without_end_lasts_until_it_is_ended(desk: Desk) -> None:
    await desk.owes(due=-5)
    await desk.take_rest(desk.origin(), None)
    assert await desk.next_nudge() is None
    desk.at(40)
    assert (await desk.user()).is_resting(day(40))
    change = await desk.end_rest(desk.origin())
    assert (change.rest, change.was) == (None, Rest())
    assert await desk.next_nudge() == "day 41, 09:00"
    with pytest.raises(AlreadyRecorded):
        await desk.end_rest(desk.origin())


async def test_a_rest_that_is_over_is_no_rest(desk: Desk) -> None:
    await desk.take_rest(desk.origin(), day(4))
    desk.at(4)
    assert not (await desk.user()).is_resting(day(4))
    with pytest.raises(AlreadyRecorded):
        await desk.end_rest(desk.origin())
    with pytest.raises(PauseInPast):
        await desk.take_rest(desk.origin(), day(4))


async def test_the_same_rest_twice_is_refused_and_another_takes_its_place(desk: Desk) -> None:
    await desk.take_rest(desk.origin(), day(4))
    with pytest.raises(AlreadyRecorded):
        await desk.take_rest(desk.origin(), day(4))
    assert (await desk.take_rest(desk.origin(), day(6))).was == Rest(day(4))


async def test_undo_takes_rests_and_debts_back_in_order(desk: Desk) -> None:
    await desk.owes(due=-5)
    await desk.take_rest(desk.origin(), day(4))
    await desk.take_rest(desk.origin(), None)
    last = await desk.last_change(ME)
    assert isinstance(last, RestChange)
    undo = await desk.undoes_rest()
    assert (undo.rest, undo.was, undo.is_undo) == (Rest(day(4)), Rest(), True)
    assert await desk.next_nudge() == "day 4, 09:00"
    assert (await desk.undoes_rest()).rest is None
    assert await desk.next_nudge() == "day 0, 09:00"
    assert (await desk.undoes()).debt.is_withdrawn


async def test_the_undo_button_of_a_rest_works_once_and_only_while_it_is_the_rest(
    desk: Desk,
) -> None:
    first = await desk.take_rest(desk.origin(), day(4))
    second = await desk.take_rest(desk.origin(), day(9))
    with pytest.raises(AlreadyTakenBack):
        await desk.undo(desk.origin(), (NO_DEBT, first.seq))
    await desk.undo(desk.origin(), (NO_DEBT, second.seq))
    with pytest.raises(AlreadyTakenBack):
        await desk.undo(desk.origin(), (NO_DEBT, second.seq))
    assert (await desk.user()).rest == Rest(day(4))
    with pytest.raises(NotFound):
        await desk.undo(desk.origin(), (NO_DEBT, Seq(99)))
    await desk.meet(SOMEBODY_ELSE)
    with pytest.raises(NotFound):
        await desk.undo(desk.origin(SOMEBODY_ELSE), (NO_DEBT, first.seq))


async def test_a_redelivered_rest_is_one_rest(desk: Desk) -> None:
    first = await desk.take_rest(desk.origin(update_id=3), day(4))
    again = await desk.take_rest(desk.origin(update_id=3), day(4))
    assert (again.seq, again.rest) == (first.seq, first.rest)
    assert await desk.recall_change(desk.origin(update_id=3)) == again
    undo = await desk.undo(desk.origin(update_id=4))
    assert await desk.undo(desk.origin(update_id=4)) == undo
