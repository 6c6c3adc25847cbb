"""What every change of the books has in common."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal

import pytest

from bot.application.change import Change, Origin, RestChange
from bot.application.debts.correct_debt import RightTerms
from bot.domain.debts.debt import Terms
from bot.domain.errors import AlreadySettled, NotFound
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.script import Channel, Script
from tests.application.desk import SOMEBODY_ELSE, Desk, day, kroner

Doing = Callable[[Desk, Origin, DebtId], Awaitable[Change | RestChange]]

CHANGES: dict[str, Doing] = {
    "pay": lambda desk, origin, debt: desk.record_payment(origin, debt, kroner(10)),
    "pay all": lambda desk, origin, debt: desk.record_payment(origin, debt, None),
    "promise": lambda desk, origin, debt: desk.record_promise(origin, debt, day(9)),
    "send": lambda desk, origin, debt: desk.confirm_contact(
        origin, debt, Script.FRIENDLY, Channel.EMAIL, day(0)
    ),
    "pause": lambda desk, origin, debt: desk.pause_debt(origin, debt, None),
    "snooze": lambda desk, origin, debt: desk.pause_debt(origin, debt, day(4)),
    "resume": lambda desk, origin, debt: desk.resume_debt(origin, debt),
    "call": lambda desk, origin, debt: desk.note_contact(origin, debt, Channel.CALL, day(-1)),
    "write off": lambda desk, origin, debt: desk.write_off(origin, debt),
    "write off a part": lambda desk, origin, debt: desk.write_off(origin, debt, kroner(10)),
    "correct the sum": lambda desk, origin, debt: desk.correct_debt(
        origin, debt, RightTerms(amount=Decimal(900), due=day(5))
    ),
    "undo": lambda desk, origin, debt: desk.undo(origin, (debt, Seq(1))),
}
change = pytest.mark.parametrize("do", CHANGES.values(), ids=CHANGES)


async def snoozed(desk: Desk) -> DebtId:
    """A debt to which every one of the changes can happen."""
    debt_id = await desk.owes()
    await desk.pause_debt(desk.origin(), debt_id, day(20))
    return debt_id


@change
async def test_a_redelivered_update_changes_nothing_and_gives_the_same_change(
    desk: Desk, do: Doing
) -> None:
    debt_id = await snoozed(desk)
    first = await do(desk, desk.origin(update_id=5), debt_id)
    assert isinstance(first, Change)
    books, nudge = (await desk.debt(debt_id)).timeline, await desk.next_nudge()
    desk.clock.move(days=1)
    again = await do(desk, desk.origin(update_id=5), debt_id)
    assert isinstance(again, Change)
    assert again.record == first.record
    assert again.debt.timeline == first.debt.timeline == books
    assert (await desk.debt(debt_id)).timeline == books
    assert await desk.next_nudge() == nudge


@change
async def test_another_users_debt_does_not_exist(desk: Desk, do: Doing) -> None:
    debt_id = await snoozed(desk)
    await desk.meet(SOMEBODY_ELSE)
    before = (await desk.debt(debt_id)).timeline
    for missing in (debt_id, DebtId(99), DebtId(-1)):
        with pytest.raises(NotFound):
            await do(desk, desk.origin(SOMEBODY_ELSE), missing)
    assert (await desk.debt(debt_id)).timeline == before


@change
async def test_a_change_is_stored_and_what_is_talked_of_from_then_on(desk: Desk, do: Doing) -> None:
    debt_id = await snoozed(desk)
    await desk.owes("Globex")
    version = (await desk.user()).version
    made = await do(desk, desk.origin(), debt_id)
    assert isinstance(made, Change)
    stored = await desk.debt(debt_id)
    assert stored.timeline == made.debt.timeline
    assert stored.timeline[-1] == made.record
    assert made.user == await desk.user()
    assert made.user.talked_of == debt_id
    assert made.user.version > version


async def test_a_refused_change_leaves_no_trace_and_may_be_tried_again(desk: Desk) -> None:
    debt_id = await desk.owes()
    await desk.pays(debt_id)
    user, books = await desk.user(), (await desk.debt(debt_id)).timeline
    with pytest.raises(AlreadySettled):
        await desk.record_promise(desk.origin(update_id=7), debt_id, day(3))
    assert (await desk.user(), (await desk.debt(debt_id)).timeline) == (user, books)
    made = await desk.undo(desk.origin(update_id=7))
    assert isinstance(made, Change)
    assert made.debt.balance == kroner(1000)


async def test_the_same_update_id_of_two_users_is_two_updates(desk: Desk) -> None:
    await desk.meet(SOMEBODY_ELSE)
    terms = Terms(amount=kroner(5), due=day(0))
    mine = await desk.log_debt(desk.origin(update_id=1), "Acme", terms)
    theirs = await desk.log_debt(desk.origin(SOMEBODY_ELSE, update_id=1), "Acme", terms)
    assert mine.debt.id != theirs.debt.id


async def test_someone_unknown_has_no_books() -> None:
    desk = Desk()
    with pytest.raises(NotFound):
        await desk.owes()


async def test_a_record_is_made_on_the_users_own_day(desk: Desk) -> None:
    debt_id = await desk.owes()
    desk.at(1, hour=0, minute=30)
    assert desk.clock.now().day == day(0).day
    assert (await desk.pays(debt_id)).record.on == day(1)
