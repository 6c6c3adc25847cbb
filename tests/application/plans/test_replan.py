"""A plan that goes on, changed by one tap."""

from __future__ import annotations

import pytest

from bot.application.plans.make_plan import AgreePlan
from bot.application.plans.replan import Replan
from bot.domain.errors import AlreadyRecorded, AlreadySettled, NoDayLeft, NoPlan
from bot.domain.ids import DebtId
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment, Replanning
from tests.application.desk import Desk, day, kroner


async def in_plan(desk: Desk, *debts: DebtId, first: int = 10, count: int = 4) -> None:
    """300 kroner every ten days, up to the sum of the debts."""
    rows = [Instalment(day(first + 10 * place), kroner(300)) for place in range(count)]
    agree = AgreePlan(desk.database, desk.clock)
    await agree(desk.origin(), debts, PlanTerms(schedule=tuple(rows), heads_up=True))
    desk.clock.move(minutes=1)


def replan(desk: Desk) -> Replan:
    return Replan(desk.database, desk.clock)


async def rows(desk: Desk, debt_id: DebtId) -> list[tuple[int, int]]:
    """The day of the story, and kroner, of what is open."""
    parts = (await desk.debt(debt_id)).open_parts
    return [((part.day - day(0)).days, part.open.minor // 100) for part in parts]


@pytest.fixture
async def desk() -> Desk:
    desk = Desk()
    await desk.meet()
    return desk


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        (Replanning.ONTO_NEXT, [(20, 500), (30, 300), (40, 300)]),
        (Replanning.ONTO_LAST, [(20, 300), (30, 300), (40, 500)]),
    ],
)
async def test_what_did_not_come_is_put_off_within_the_plan(
    desk: Desk, how: Replanning, expected: list[tuple[int, int]]
) -> None:
    acme = await desk.owes(amount=1200)
    await in_plan(desk, acme)
    desk.at(10)
    await desk.pays(acme, 100)
    await replan(desk)(desk.origin(), acme, how)
    assert await rows(desk, acme) == expected
    plan = (await desk.debt(acme)).plan
    assert plan is not None
    assert plan.heads_up


async def test_one_undo_brings_the_plan_before_back(desk: Desk) -> None:
    acme = await desk.owes(amount=1200)
    await in_plan(desk, acme)
    desk.at(11)
    before = await rows(desk, acme)
    change = await replan(desk)(desk.origin(), acme, Replanning.ONTO_NEXT)
    desk.clock.move(minutes=1)
    await desk.undoes(acme, change.record.seq)
    assert await rows(desk, acme) == before


async def test_too_much_is_spread_over_all_days_to_come(desk: Desk) -> None:
    acme = await desk.owes(amount=1200)
    await in_plan(desk, acme)
    await desk.pays(acme, 360)
    await replan(desk)(desk.origin(), acme, Replanning.EVENLY)
    assert await rows(desk, acme) == [(20, 280), (30, 280), (40, 280)]


async def test_a_plan_over_several_debts_stays_one(desk: Desk) -> None:
    acme, other = await desk.owes(amount=350), await desk.owes(amount=850, due=3)
    await in_plan(desk, acme, other)
    desk.at(11)
    await desk.pays(other, 100)
    await replan(desk)(desk.origin(), other, Replanning.ONTO_NEXT)
    expected = [(20, 500), (30, 300), (40, 300)]
    assert await rows(desk, acme) == await rows(desk, other) == expected
    assert (await desk.debt(acme)).balance == kroner(250)


async def test_of_several_debts_the_paid_one_leaves_the_plan(desk: Desk) -> None:
    acme, other = await desk.owes(amount=300), await desk.owes(amount=900, due=3)
    await in_plan(desk, acme, other)
    desk.at(21)
    await desk.pays(other, 400)
    await replan(desk)(desk.origin(), other, Replanning.ONTO_LAST)
    assert await rows(desk, other) == [(30, 300), (40, 500)]
    assert (await desk.debt(acme)).plan is None


async def test_the_same_update_counts_once(desk: Desk) -> None:
    acme = await desk.owes(amount=1200)
    await in_plan(desk, acme)
    desk.at(11)
    origin = desk.origin()
    first = await replan(desk)(origin, acme, Replanning.ONTO_NEXT)
    again = await replan(desk)(origin, acme, Replanning.ONTO_NEXT)
    assert again.record == first.record
    assert len((await desk.debt(acme)).agreements) == 2


async def test_nothing_missing_changes_nothing(desk: Desk) -> None:
    acme = await desk.owes(amount=1200)
    await in_plan(desk, acme)
    with pytest.raises(AlreadyRecorded):
        await replan(desk)(desk.origin(), acme, Replanning.EVENLY)
    with pytest.raises(AlreadyRecorded):
        await replan(desk)(desk.origin(), acme, Replanning.ONTO_NEXT)
    assert len((await desk.debt(acme)).agreements) == 1


async def test_without_a_plan_or_a_day_left_it_is_refused(desk: Desk) -> None:
    acme, beta = await desk.owes(amount=1200), await desk.owes("Beta", 10)
    await in_plan(desk, acme)
    with pytest.raises(NoPlan):
        await replan(desk)(desk.origin(), beta, Replanning.ONTO_NEXT)
    desk.at(41)
    with pytest.raises(NoDayLeft):
        await replan(desk)(desk.origin(), acme, Replanning.EVENLY)
    await desk.pays(beta)
    with pytest.raises(AlreadySettled):
        await replan(desk)(desk.origin(), beta, Replanning.EVENLY)
