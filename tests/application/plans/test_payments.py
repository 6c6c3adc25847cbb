"""Money that comes in while a plan holds, and what else happens to its debts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.application.debts.correct_debt import RightTerms
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.reply import Outcome
from bot.domain.debts.timeline import Entry, Promise
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountNotPositive,
    ClientFixed,
    CurrencyMismatch,
    NotFound,
    Overpayment,
    PaymentInFuture,
    PromiseTooLarge,
)
from bot.domain.ids import DebtId
from bot.domain.money import Money
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day, kroner, seen

AGREED = [(5, 400), (12, 400), (19, 400)]


async def parts(desk: Desk, debt_id: DebtId) -> list[tuple[int, int]]:
    debt = await desk.debt(debt_id)
    return [((part.day - day(0)).days, part.open.minor // 100) for part in debt.open_parts]


async def paid(desk: Desk, *debt_ids: DebtId) -> list[int]:
    return [(await desk.debt(debt_id)).paid.minor // 100 for debt_id in debt_ids]


@pytest.fixture
async def two(desk: Desk) -> tuple[DebtId, DebtId]:
    """600 and 600 in one plan: the first asks for 400 and 200, the second for 200 and 400."""
    pair = await desk.owes_twice()
    await desk.agrees(*pair)
    return pair


# Payments


async def test_a_payment_meets_the_oldest_instalment_and_the_nudge_moves_on(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200)
    await desk.agrees(debt_id)
    await desk.pays(debt_id, 500)
    assert await parts(desk, debt_id) == [(12, 300), (19, 400)]
    assert await desk.next_nudge() == "day 12, 09:00"
    await desk.undoes()
    assert await parts(desk, debt_id) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"


@pytest.mark.parametrize("named", [0, 1])
async def test_a_payment_is_spread_over_the_debts_whichever_was_named(
    desk: Desk, two: tuple[DebtId, DebtId], named: int
) -> None:
    change = await desk.pays(two[named], 700)
    assert await paid(desk, *two) == [600, 100]
    assert change.debt.id == two[named]
    assert [other.id for other in change.others] == [two[1 - named]]
    assert await parts(desk, two[0]) == await parts(desk, two[1]) == [(12, 100), (19, 400)]
    undone = await desk.undoes(change.debt.id, change.record.seq)
    assert undone.debt.id == two[named]
    assert await paid(desk, *two) == [0, 0]
    assert await parts(desk, two[1]) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_a_payment_named_of_one_debt_may_all_go_to_another(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    change = await desk.pays(two[1], 300)
    assert (change.debt.id, change.others) == (two[0], ())
    assert await paid(desk, *two) == [300, 0]


async def test_all_that_is_owed_is_that_of_the_whole_plan(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.pays(two[0])
    assert await paid(desk, *two) == [600, 600]
    assert await desk.next_nudge() is None
    with desk.unchanged(AlreadySettled):
        await desk.pays(two[1])
    await desk.undoes()
    assert await parts(desk, two[0]) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_the_companion_is_nudged_about_once_the_lead_is_settled_and_undo_turns_that_round(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.pays(two[0], 800)
    assert (await desk.debt(two[0])).is_settled
    assert (await desk.debt(two[1])).leads
    assert await desk.next_nudge() == "day 19, 09:00"
    await desk.undoes()
    assert not (await desk.debt(two[1])).leads
    desk.at(5)
    nudge = await desk.nudged()
    assert nudge is not None
    assert [debt.id for debt, _ in nudge.steps] == [two[0]]


async def test_a_refused_payment_changes_none_of_the_debts(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    for amount, refusal in (
        (kroner(1201), Overpayment),
        (kroner(0), AmountNotPositive),
        (kroner(-1), AmountNotPositive),
        (Money(5_00, "EUR"), CurrencyMismatch),
    ):
        with desk.unchanged(refusal):
            await desk.record_payment(desk.origin(), two[0], amount)
    with desk.unchanged(PaymentInFuture):
        await desk.record_payment(desk.origin(), two[0], kroner(700), day(1))
    await desk.meet(SOMEBODY_ELSE)
    with desk.unchanged(NotFound):
        await desk.record_payment(desk.origin(SOMEBODY_ELSE), two[0], kroner(700))


async def test_a_redelivered_payment_is_spread_once(desk: Desk, two: tuple[DebtId, DebtId]) -> None:
    origin = desk.origin()
    first = await desk.record_payment(origin, two[1], kroner(700))
    again = await desk.record_payment(origin, two[1], kroner(700))
    assert (again.debt.id, again.record) == (first.debt.id, first.record)
    assert [other.id for other in again.others] == [two[0]]
    assert await paid(desk, *two) == [600, 100]


async def test_a_payment_a_second_before_silences_the_nudge_of_the_instalment(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    desk.at(5)
    desk.clock.move(hours=0, minutes=-1)
    await desk.pays(two[1], 400)
    desk.at(5)
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() == "day 12, 09:00"


# A payment that was recorded wrong


async def test_the_sum_of_a_spread_payment_is_corrected_as_one(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    change = await desk.pays(two[0], 700)
    for amount, expected in ((500, [500, 0]), (800, [600, 200]), (1200, [600, 600])):
        right = await desk.correct_record(
            desk.origin(), change.debt.id, change.record.seq, amount=kroner(amount)
        )
        assert isinstance(right.record, Entry)
        assert await paid(desk, *two) == expected
        undone = await desk.undoes(right.debt.id, right.record.seq)
        assert undone.debt.id == right.debt.id
        assert await paid(desk, *two) == [600, 100]
        assert await parts(desk, two[0]) == [(12, 100), (19, 400)]


@pytest.mark.parametrize("part", [0, 1])
async def test_the_day_of_a_spread_payment_is_corrected_on_all_of_it_from_either_part(
    desk: Desk, two: tuple[DebtId, DebtId], part: int
) -> None:
    await desk.pays(two[0], 700)
    payment = (await desk.debt(two[part])).payments[0]
    right = await desk.correct_record(desk.origin(), two[part], payment.seq, day=day(-2))
    assert right.debt.id == two[part]
    assert await paid(desk, *two) == [600, 100]
    for debt_id in two:
        assert [p.value_on for p in (await desk.debt(debt_id)).payments] == [day(-2)]


async def test_a_spread_payment_is_not_corrected_to_what_it_is_or_to_more_than_all(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    change = await desk.pays(two[0], 700)
    place = (change.debt.id, change.record.seq)
    with desk.unchanged(AlreadyRecorded):
        await desk.correct_record(desk.origin(), *place, amount=kroner(700), day=day(0))
    with desk.unchanged(AlreadyRecorded):
        await desk.correct_record(desk.origin(), *place, to=two[1])
    with desk.unchanged(Overpayment):
        await desk.correct_record(desk.origin(), *place, amount=kroner(1201))
    with desk.unchanged(PaymentInFuture):
        await desk.correct_record(desk.origin(), *place, day=day(1))
    await desk.undoes()
    with desk.unchanged(AlreadyTakenBack):
        await desk.correct_record(desk.origin(), *place, amount=kroner(1))


async def test_a_spread_payment_that_was_somebody_elses_moves_as_a_whole_and_back(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    globex = await desk.owes("Globex", 1000)
    change = await desk.pays(two[0], 700)
    moved = await desk.correct_record(desk.origin(), change.debt.id, change.record.seq, to=globex)
    assert moved.debt.id == globex
    assert {other.id for other in moved.others} == set(two)
    assert await paid(desk, *two, globex) == [0, 0, 700]
    assert await parts(desk, two[1]) == AGREED
    await desk.undoes()
    assert await paid(desk, *two, globex) == [600, 100, 0]


async def test_a_payment_that_was_of_a_plan_is_spread_over_it_when_it_moves_there(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    globex = await desk.owes("Globex", 1000)
    change = await desk.pays(globex, 700)
    moved = await desk.correct_record(desk.origin(), globex, change.record.seq, to=two[1])
    assert moved.debt.id == two[1]
    assert await paid(desk, *two, globex) == [600, 100, 0]
    await desk.undoes()
    assert await paid(desk, *two, globex) == [0, 0, 700]


async def test_a_payment_within_one_debt_grows_over_the_others_of_its_plan(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    change = await desk.pays(two[0], 300)
    await desk.correct_record(desk.origin(), two[0], change.record.seq, amount=kroner(900))
    assert await paid(desk, *two) == [600, 300]


async def test_a_spread_payment_is_corrected_although_the_plan_has_ended(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    change = await desk.pays(two[0], 700)
    await desk.end_plan(desk.origin(), two[1])
    await desk.correct_record(desk.origin(), two[0], change.record.seq, amount=kroner(650))
    assert await paid(desk, *two) == [600, 50]


async def test_a_payment_of_before_the_plan_stays_with_its_debt(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    change = await desk.pays(first, 100)
    await desk.agrees(first, second, parts=[(5, 500), (12, 600)])
    with desk.unchanged(Overpayment):
        await desk.correct_record(desk.origin(), first, change.record.seq, amount=kroner(601))
    await desk.correct_record(desk.origin(), first, change.record.seq, amount=kroner(200))
    assert await paid(desk, first, second) == [200, 0]
    assert (await desk.debt(first)).owed_together == kroner(1000)


# Promises


async def test_a_promise_inside_a_plan_is_of_the_lead_and_of_the_oldest_instalment(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    change = await desk.record_promise(desk.origin(), two[1], day(8))
    assert change.debt.id == two[0]
    assert isinstance(change.record, Promise)
    assert change.record.amount == kroner(400)
    assert await desk.next_nudge() == "day 8, 09:00"
    with desk.unchanged(PromiseTooLarge):
        await desk.record_promise(desk.origin(), two[1], day(8), kroner(1201))
    await desk.undoes()
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_a_promise_inside_a_plan_is_kept_by_a_payment_on_any_of_its_debts(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.pays(two[0], 500)
    promised = await desk.record_promise(desk.origin(), two[1], day(14), kroner(300))
    desk.clock.move(hours=1)
    await desk.pays(two[1], 300)
    assert await paid(desk, *two) == [600, 200]
    assert isinstance(promised.record, Promise)
    state = (await desk.debt(two[0])).promise_state(promised.record, day(1))
    assert state is PromiseState.KEPT
    assert await desk.next_nudge() == "day 19, 09:00"


async def test_once_the_first_debt_is_paid_a_promise_lands_on_the_second(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.pays(two[0], 800)
    change = await desk.record_promise(desk.origin(), two[0], day(21))
    assert change.debt.id == two[1]
    assert await desk.next_nudge() == "day 21, 09:00"


async def test_a_promise_that_was_noted_before_the_plan_is_corrected_on_the_lead(
    desk: Desk,
) -> None:
    first, second = await desk.owes_twice()
    wrong = await desk.record_promise(desk.origin(), second, day(2), kroner(100))
    await desk.agrees(first, second)
    right = await desk.correct_record(desk.origin(), second, wrong.record.seq, day=day(7))
    assert (right.debt.id, [other.id for other in right.others]) == (first, [second])
    assert (await desk.debt(second)).promises == ()
    # Now it is of the plan: its first instalment is awaited then.
    assert await desk.next_nudge() == "day 7, 09:00"
    await desk.undoes()
    assert (await desk.debt(first)).promises == ()
    assert len((await desk.debt(second)).promises) == 1


# The terms


async def test_a_corrected_sum_changes_the_last_instalments_of_its_debt(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    for amount, expected in (
        ("700", [(5, 400), (12, 500), (19, 400)]),
        ("450", [(5, 400), (12, 250), (19, 400)]),
    ):
        right = RightTerms(amount=Decimal(amount))
        change = await desk.correct_debt(desk.origin(), two[0], right)
        assert await parts(desk, two[0]) == await parts(desk, two[1]) == expected
        open_sums = sum(part.open.minor for part in change.debt.parts)
        assert open_sums == change.debt.owed_together.minor
        await desk.undoes()
        assert await parts(desk, two[1]) == AGREED


async def test_a_corrected_due_date_moves_no_instalment(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.correct_debt(desk.origin(), two[0], RightTerms(due=day(30)))
    assert await parts(desk, two[0]) == AGREED
    assert [debt.id for debt in (await desk.debt(two[0])).together] == list(two)
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_a_debt_in_a_plan_stays_with_its_client(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    with desk.unchanged(ClientFixed):
        await desk.correct_debt(desk.origin(), two[0], RightTerms(), client="Globex")
    with desk.unchanged(ClientFixed):
        await desk.correct_debt(desk.origin(), two[0], RightTerms(currency="EUR"))


async def test_what_is_given_up_of_the_lead_passes_the_plan_on(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.write_off(desk.origin(), two[0])
    assert await parts(desk, two[1]) == [(12, 200), (19, 400)]
    assert await desk.next_nudge() == "day 12, 09:00"
    await desk.undoes()
    assert await parts(desk, two[1]) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"


# Pauses and disputes


async def test_a_paused_client_is_not_nudged_about_their_plan(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    client = (await desk.debt(two[0])).client.id
    await desk.pause_client(desk.origin(), client, None)
    assert await desk.next_nudge() is None
    await desk.resume_client(desk.origin(), client)
    assert await desk.next_nudge() == "day 5, 09:00"
    await desk.pause_client(desk.origin(), client, day(7))
    assert await desk.next_nudge() == "day 7, 09:00"
    await desk.undoes()
    assert await desk.next_nudge() == "day 5, 09:00"


@pytest.mark.parametrize("named", [0, 1])
async def test_a_pause_of_any_debt_is_one_of_the_plan(
    desk: Desk, two: tuple[DebtId, DebtId], named: int
) -> None:
    change = await desk.pause_debt(desk.origin(), two[named], None)
    assert change.debt.id == two[named]
    assert await desk.next_nudge() is None
    await desk.pays(two[0], 800)
    assert await desk.next_nudge() is None
    resumed = await desk.resume_debt(desk.origin(), two[1])
    assert resumed.debt.id == two[1]
    assert await desk.next_nudge() == "day 19, 09:00"
    with desk.unchanged(AlreadyRecorded):
        await desk.resume_debt(desk.origin(), two[1])
    with desk.unchanged(NotFound):
        await desk.pause_debt(desk.origin(), DebtId(99), None)


async def test_one_undo_ends_the_pause_of_a_plan(desk: Desk, two: tuple[DebtId, DebtId]) -> None:
    await desk.pause_debt(desk.origin(), two[1], day(9))
    assert await desk.next_nudge() == "day 9, 09:00"
    await desk.undoes()
    for debt_id in two:
        assert (await desk.debt(debt_id)).pause(day(0)) is None
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_a_dispute_silences_the_plan_until_it_is_resolved(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.open_dispute(desk.origin(), two[0])
    assert await desk.next_nudge() == "day 7, 09:00"
    await desk.resolve_dispute(desk.origin(), two[0], Outcome.DISCOUNTED, kroner(100))
    assert await parts(desk, two[1]) == [(5, 400), (12, 300), (19, 400)]
    assert await desk.next_nudge() == "day 5, 09:00"
    await desk.undoes()
    assert (await desk.debt(two[0])).dispute is not None
    assert await parts(desk, two[1]) == AGREED


async def test_a_dispute_of_the_second_debt_leaves_the_plan_its_nudges(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.open_dispute(desk.origin(), two[1])
    desk.at(7)
    await desk.nudged()
    desk.at(8)
    assert ("Acme", "instalment_missed") in seen(await desk.nudged())


# Which debt is meant


async def test_a_plan_is_found_as_one_debt(desk: Desk, two: tuple[DebtId, DebtId]) -> None:
    for names, recalled_on in ((("Acme",), None), (("Acmee",), None), ((), None), ((), day(0))):
        found = await desk.find_debts(ME, names, recalled_on=recalled_on)
        assert [debt.id for debt in (*found.meant, *found.near)] == [two[0]]
    await desk.pays(two[0], 800)
    for names, recalled_on in ((("Acme",), None), ((), None), ((), day(0))):
        found = await desk.find_debts(ME, names, recalled_on=recalled_on)
        assert [debt.id for debt in found.meant] == [two[1]]


async def test_the_rest_of_a_plan_is_what_was_last_talked_of_once_its_first_debt_is_paid(
    desk: Desk, two: tuple[DebtId, DebtId]
) -> None:
    await desk.owes("Globex")
    await desk.pays(two[0], 600)
    found = await desk.find_debts(ME, (), recalled_on=day(0))
    assert [debt.id for debt in found.meant] == [two[1]]
