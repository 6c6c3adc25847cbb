"""All debts of a client are paused and resumed in one change."""

from __future__ import annotations

import pytest

from bot.application.change import Change
from bot.domain.errors import AlreadyRecorded, AlreadySettled, NotFound, PauseInPast
from bot.domain.ids import ClientId
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day


async def acme(desk: Desk) -> ClientId:
    """Owes three debts, of which one is settled."""
    debts = [await desk.owes("Acme", due=due) for due in (-2, -9, -5)]
    await desk.pays(debts[2])
    await desk.owes("Globex", due=20)
    return (await desk.debt(debts[0])).client.id


async def test_a_client_is_paused_until_a_day_and_nobody_else_is(desk: Desk) -> None:
    client = await acme(desk)
    change = await desk.pause_client(desk.origin(), client, day(9))
    assert [debt.due for debt in (change.debt, *change.others)] == [day(-9), day(-2)]
    assert await desk.next_nudge() == "day 9, 09:00"
    await desk.pause_client(desk.origin(), client, None)
    assert await desk.next_nudge() == "day 21, 09:00"


async def test_one_undo_takes_the_whole_pause_back(desk: Desk) -> None:
    client = await acme(desk)
    change = await desk.pause_client(desk.origin(), client, None)
    for debt in (change.debt, *change.others):
        assert (await desk.debt(debt.id)).pause(day(0)) is not None
    undo = await desk.undoes(change.others[0].id, change.others[0].timeline[-1].seq)
    assert (undo.debt.id, len(undo.others)) == (change.debt.id, 1)
    for debt in (change.debt, *change.others):
        assert (await desk.debt(debt.id)).pause(day(0)) is None
    assert await desk.next_nudge() == "day 0, 09:00"


async def test_a_redelivered_pause_is_one_pause_and_names_all_its_debts(desk: Desk) -> None:
    client = await acme(desk)
    first = await desk.pause_client(desk.origin(update_id=9), client, None)
    again = await desk.pause_client(desk.origin(update_id=9), client, None)
    recalled = await desk.recall_change(desk.origin(update_id=9))
    assert isinstance(recalled, Change)
    for change in (again, recalled):
        assert change.record == first.record
        assert [debt.id for debt in change.others] == [debt.id for debt in first.others]


async def test_a_debt_that_is_paused_just_so_is_left_alone(desk: Desk) -> None:
    client = await acme(desk)
    first = (await desk.pause_client(desk.origin(), client, day(5))).debt
    await desk.resume_debt(desk.origin(), first.id)
    change = await desk.pause_client(desk.origin(), client, day(5))
    assert (change.debt.id, change.others) == (first.id, ())
    with pytest.raises(AlreadyRecorded):
        await desk.pause_client(desk.origin(), client, day(5))


async def test_a_client_is_resumed_with_all_their_debts(desk: Desk) -> None:
    client = await acme(desk)
    with pytest.raises(AlreadyRecorded):
        await desk.resume_client(desk.origin(), client)
    await desk.pause_client(desk.origin(), client, None)
    change = await desk.resume_client(desk.origin(), client)
    assert len(change.others) == 1
    assert await desk.next_nudge() == "day 0, 09:00"
    await desk.undoes()
    assert await desk.next_nudge() == "day 21, 09:00"


async def test_what_cannot_be_paused_is_refused(desk: Desk) -> None:
    client = await acme(desk)
    await desk.meet(SOMEBODY_ELSE)
    with pytest.raises(PauseInPast):
        await desk.pause_client(desk.origin(), client, day(0))
    with pytest.raises(NotFound):
        await desk.pause_client(desk.origin(SOMEBODY_ELSE), client, None)
    for debt in (await desk.find_debts(ME, ["Acme"])).meant:
        await desk.pays(debt.id)
    with pytest.raises(AlreadySettled):
        await desk.pause_client(desk.origin(), client, None)
