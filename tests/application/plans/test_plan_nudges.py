"""The mornings of a plan: one nudge for all of its debts, and what sending a text does."""

from __future__ import annotations

import pytest

from bot.domain.debts.timeline import Contact, Nudged, StepKind
from bot.domain.errors import AlreadyRecorded, AlreadySettled
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Channel, Script
from tests.application.desk import ME, Desk, day, kroner, plan, seen


@pytest.fixture
async def two(desk: Desk) -> tuple[DebtId, DebtId]:
    """600 and 600 in one plan: 400 on days 5, 12 and 19."""
    pair = await desk.owes_twice()
    await desk.agrees(*pair)
    return pair


async def mornings(desk: Desk, *days: int) -> list[tuple[int, list[str]]]:
    """What the user is nudged about on each of these days, where there is anything."""
    told = []
    for number in days:
        desk.at(number)
        steps = [step for _, step in seen(await desk.nudged())]
        told += [(number, steps)] if steps else []
    return told


async def test_nothing_is_nudged_about_while_every_instalment_comes(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200, due=-30)
    await desk.agrees(debt_id)
    for number in range(22):
        desk.at(number, hour=8)
        if number in (5, 12, 19):
            await desk.pays(debt_id, 400)
        assert await mornings(desk, number) == []
    assert await desk.next_nudge() is None


async def test_a_plan_over_several_debts_is_one_nudge_of_its_lead(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    desk.at(5)
    nudge = await desk.prepare_nudge(ME)
    assert nudge is not None
    ((debt, step),) = nudge.steps
    assert (debt.id, step.kind) == (two[0], StepKind.INSTALMENT_DUE)
    assert [each.id for each in debt.together] == list(two)
    await desk.record_nudge_sent(nudge, 1)
    await desk.record_nudge_sent(nudge, 2)
    told = [record for record in (await desk.debt(two[0])).timeline if isinstance(record, Nudged)]
    assert [record.step for record in told] == [StepKind.INSTALMENT_DUE]
    assert not any(isinstance(r, Nudged) for r in (await desk.debt(two[1])).timeline)
    assert (await desk.user()).talked_of == two[0]
    assert await desk.next_nudge() == "day 6, 09:00"


async def test_a_missed_instalment_is_asked_about_calmly_and_then_firmly_and_then_the_plan(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    assert await mornings(desk, *range(7)) == [(5, ["instalment_due"]), (6, ["instalment_missed"])]
    await desk.is_sent(two[0], Script.INSTALMENT_MISSED)
    assert await mornings(desk, *range(7, 14)) == [
        (11, ["instalment_again"]),  # Day 10 is the last that the text named.
        (12, ["instalment_due"]),
        (13, ["plan_broken"]),
    ]


async def test_a_nudge_about_the_first_debt_counts_once_the_second_leads(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    assert await mornings(desk, 5, 12) == [(5, ["instalment_due"]), (12, ["instalment_due"])]
    desk.clock.move(hours=1)
    await desk.pays(two[0], 700)
    assert (await desk.debt(two[1])).leads
    # It was asked whether this one has arrived, though on the other debt.
    assert await mornings(desk, 13) == [(13, ["instalment_missed"])]


async def test_the_day_before_is_told_of_where_it_was_wished_for(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200)
    await desk.agree_plan(desk.origin(), (debt_id,), plan(heads_up=True))
    assert await mornings(desk, *range(6)) == [(4, ["instalment_soon"]), (5, ["instalment_due"])]


async def test_a_late_debt_beside_the_plan_keeps_its_ladder(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.owes("Acme", 50, due=2)
    assert await mornings(desk, 3, 5) == [
        (3, ["friendly"]),
        (5, ["friendly", "instalment_due"]),
    ]


# Sending


async def test_asking_for_all_of_it_ends_the_plan_of_every_debt_and_undo_takes_both_back(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await mornings(desk, 5, 12, 13)
    origin = desk.origin()
    shown_on = day(13)
    sent = (two[0], Script.WHOLE_BALANCE, Channel.EMAIL, shown_on)
    change = await desk.confirm_contact(origin, *sent)
    assert isinstance(change.record, Contact)
    assert change.record.deadline is not None
    assert [other.id for other in change.others] == [two[1]]
    for debt_id in two:
        assert (await desk.debt(debt_id)).plan is None
    again = await desk.confirm_contact(origin, *sent)
    assert (again.record, again.debt.id) == (change.record, two[0])
    undone = await desk.undoes(two[0], change.record.seq)
    assert undone.debt.contacts == ()
    for debt_id in two:
        assert len((await desk.debt(debt_id)).together) == 2
    assert (await desk.debt(two[1])).owed_together == kroner(1200)


async def test_it_is_asked_for_from_the_second_debt_too_and_once_the_first_is_paid(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.pays(two[0], 600)
    desk.at(13)
    change = await desk.is_sent(two[0], Script.WHOLE_BALANCE)
    assert {change.debt.id, *(other.id for other in change.others)} == set(two)
    for debt_id in two:
        assert (await desk.debt(debt_id)).plan is None
    with desk.unchanged(AlreadySettled):
        await desk.is_sent(two[0], Script.INSTALMENT_THANKS)


async def test_without_a_plan_asking_for_all_of_it_is_only_a_text(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200)
    change = await desk.is_sent(debt_id, Script.WHOLE_BALANCE)
    assert change.others == ()
    assert len((await desk.debt(debt_id)).timeline) == 2


async def test_thanks_for_an_instalment_are_noted_although_they_settled_their_debt(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.pays(two[0], 600)
    change = await desk.is_sent(two[0], Script.INSTALMENT_THANKS)
    assert isinstance(change.record, Contact)
    with desk.unchanged(AlreadyRecorded):
        await desk.is_sent(two[0], Script.INSTALMENT_THANKS)
    await desk.pays(two[1])
    with desk.unchanged(AlreadySettled):
        await desk.is_sent(two[1], Script.INSTALMENT_THANKS)
    await desk.is_sent(two[0], Script.PAYMENT_THANKS)


async def test_what_was_sent_about_one_debt_counts_for_the_plan_and_its_undo_takes_it_back(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await mornings(desk, 5, 6)
    await desk.is_sent(two[1], Script.INSTALMENT_MISSED)
    assert await desk.next_nudge() == "day 11, 09:00"
    await desk.undoes()
    assert await desk.next_nudge() == "day 7, 09:00"
