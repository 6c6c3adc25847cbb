"""A plan is proposed, agreed, confirmed and called off: over one debt or several, as one change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.application.change import Change, Origin
from bot.domain.debts.debt import Terms
from bot.domain.debts.timeline import Confirmation, Plan, PlanEnd, Proposed
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountNotPositive,
    ContactInFuture,
    CurrencyMismatch,
    InstalmentInPast,
    NoPlan,
    NotFound,
    NothingToUndo,
    NotOneAgreement,
    PlanTooLong,
    ScheduleOutOfOrder,
    ScheduleUnbalanced,
    UndoBlocked,
)
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day, kroner, plan


async def parts(desk: Desk, debt_id: DebtId) -> list[tuple[int, int]]:
    """What is open of the plan: days of the story and kroner."""
    debt = await desk.debt(debt_id)
    return [((part.day - day(0)).days, part.open.minor // 100) for part in debt.open_parts]


AGREED = [(5, 400), (12, 400), (19, 400)]


# Agreed


async def test_a_plan_takes_the_place_of_the_due_date(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200, due=0)
    assert await desk.next_nudge() == "day 1, 09:00"
    change = await desk.agrees(debt_id)
    assert isinstance(change.record, Plan)
    assert (change.debt.id, change.others) == (debt_id, ())
    assert await parts(desk, debt_id) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_one_plan_over_several_debts_is_one_change_of_the_first_that_was_named(
    desk: Desk,
) -> None:
    first, second = await desk.owes_twice()
    change = await desk.agrees(second, first, second)
    assert (change.debt.id, [other.id for other in change.others]) == (second, [first])
    assert isinstance(change.record, Plan)
    assert change.record.debts == (first, second)  # The one due first is paid first.
    assert await parts(desk, first) == await parts(desk, second) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"
    assert (await desk.debt(first)).leads
    assert not (await desk.debt(second)).leads


async def test_a_redelivered_agreement_gives_the_change_that_it_made(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    origin = desk.origin()
    made = await desk.agree_plan(origin, (first, second), plan())
    await desk.pays(first, 100)
    before = desk.database.tables.copy()
    again = await desk.agree_plan(origin, (first, second), plan())
    assert (again.record, again.debt.id) == (made.record, first)
    assert [other.id for other in again.others] == [second]
    assert desk.database.tables == before


async def test_one_undo_takes_a_plan_off_all_of_its_debts(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    change = await desk.agrees(first, second)
    undone = await desk.undoes(second, change.others[0].timeline[-1].seq)
    assert undone.debt.id == first
    for debt_id in (first, second):
        assert (await desk.debt(debt_id)).plan is None
    assert await desk.next_nudge() == "day 1, 09:00"
    with desk.unchanged(AlreadyTakenBack):
        await desk.undoes(first, change.record.seq)


TOO_LONG = [(on, 20) for on in range(1, 62)]
REFUSED: dict[str, tuple[PlanTerms, type[Exception]]] = {
    "it adds up to less": (plan((5, 1199)), ScheduleUnbalanced),
    "it adds up to more": (plan((5, 1201)), ScheduleUnbalanced),
    "it begins yesterday": (plan((-1, 400), (5, 800)), InstalmentInPast),
    "two on one day": (plan((5, 400), (5, 800)), ScheduleOutOfOrder),
    "not in order": (plan((9, 400), (5, 800)), ScheduleOutOfOrder),
    "an instalment of nothing": (plan((5, 1200), (9, 0)), AmountNotPositive),
    "sixty-one": (plan(*TOO_LONG), PlanTooLong),
    "no instalment": (PlanTerms(schedule=()), PlanTooLong),
    "another currency": (
        PlanTerms(schedule=(Instalment(day(5), Money(1200_00, "EUR")),)),
        CurrencyMismatch,
    ),
}


@pytest.mark.parametrize(("terms", "refusal"), REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("several", [False, True], ids=["one debt", "two debts"])
async def test_what_can_not_be_a_plan_is_refused_and_changes_nothing(
    desk: Desk, terms: PlanTerms, refusal: type[Exception], several: bool
) -> None:
    ids: Sequence[DebtId] = (await desk.owes(amount=1200),)
    if several:
        ids = await desk.owes_twice("Globex")
    for use_case in (desk.agree_plan, desk.propose_plan):
        with desk.unchanged(refusal):
            await use_case(desk.origin(), ids, terms)


async def test_debts_of_two_clients_or_two_currencies_are_not_one_plan(desk: Desk) -> None:
    acme, globex = await desk.owes("Acme", 600), await desk.owes("Globex", 600)
    in_euros = Terms(amount=Money(600_00, "EUR"), due=day(0))
    abroad = (await desk.log_debt(desk.origin(), "Acme", in_euros)).debt.id
    for other in (globex, abroad):
        with desk.unchanged(NotOneAgreement):
            await desk.agrees(acme, other)


async def test_a_settled_debt_is_in_no_plan(desk: Desk) -> None:
    paid, owed = await desk.owes(amount=600), await desk.owes(amount=1200)
    await desk.pays(paid)
    with desk.unchanged(AlreadySettled):
        await desk.agrees(paid, owed)


async def test_another_users_debt_is_in_no_plan(desk: Desk) -> None:
    await desk.meet(SOMEBODY_ELSE)
    theirs = await desk.owes(amount=600, user_id=SOMEBODY_ELSE)
    mine = await desk.owes(amount=600)
    for ids in ((mine, theirs), (theirs, mine), (DebtId(99),)):
        for use_case in (desk.agree_plan, desk.propose_plan):
            with desk.unchanged(NotFound):
                await use_case(desk.origin(), ids, plan())
    for follow in (desk.confirm_plan, desk.end_plan, desk.let_rest_go):
        with desk.unchanged(NotFound):
            await follow(desk.origin(), theirs)
    with desk.unchanged(NotFound):
        await desk.plan_over(ME, theirs)


async def test_what_was_said_yesterday_is_a_plan_from_yesterday(desk: Desk) -> None:
    """An update that waited overnight is of the day on which it was sent."""
    debt_id = await desk.owes(amount=1200)
    sent_at = desk.clock.now()
    desk.at(1)
    terms = plan((0, 400), (12, 800))
    with desk.unchanged(InstalmentInPast):
        await desk.agree_plan(desk.origin(), (debt_id,), terms)
    change = await desk.agree_plan(Origin(ME, 7, sent_at), (debt_id,), terms)
    assert change.record.on == day(0)
    assert await desk.next_nudge() == "day 1, 09:00"


# Another plan


async def test_a_new_plan_takes_the_place_of_the_old_one_and_undo_brings_it_back(
    desk: Desk,
) -> None:
    debt_id = await desk.owes(amount=1200)
    await desk.agrees(debt_id)
    await desk.pays(debt_id, 200)
    await desk.agrees(debt_id, parts=[(8, 500), (30, 500)])
    assert await parts(desk, debt_id) == [(8, 500), (30, 500)]
    assert await desk.next_nudge() == "day 8, 09:00"
    await desk.undoes()
    assert await parts(desk, debt_id) == [(5, 200), (12, 400), (19, 400)]
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_a_new_plan_of_one_debt_leaves_the_other_without_and_undo_joins_them_again(
    desk: Desk,
) -> None:
    first, second = await desk.owes_twice()
    await desk.agrees(first, second)
    change = await desk.agrees(second, parts=[(30, 600)])
    assert [other.id for other in change.others] == [first]
    assert (await desk.debt(first)).plan is None
    assert await parts(desk, second) == [(30, 600)]
    assert await desk.next_nudge() == "day 1, 09:00"
    undone = await desk.undoes()
    # Also in the answer itself: all of one plan again.
    assert undone.debt.owed_together == kroner(1200)
    assert [debt.id for debt in undone.debt.together] == [first, second]
    assert await parts(desk, first) == await parts(desk, second) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"
    desk.at(5)
    nudge = await desk.nudged()
    assert nudge is not None
    assert [debt.id for debt, _ in nudge.steps] == [first]


async def test_a_plan_moves_from_one_pair_to_another_and_back(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    third = await desk.owes(amount=600, due=2)
    await desk.agrees(first, second)
    await desk.agrees(first, third, parts=[(30, 1200)])
    assert [debt.id for debt in (await desk.debt(third)).together] == [first, third]
    assert (await desk.debt(second)).plan is None
    undone = await desk.undoes(first)
    assert {debt.id for debt in (undone.debt, *undone.others)} == {first, second, third}
    assert [debt.id for debt in (await desk.debt(second)).together] == [first, second]
    assert (await desk.debt(third)).plan is None


async def test_what_is_left_of_a_plan_of_two_is_agreed_anew_once_one_is_paid(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.agrees(first, second)
    await desk.pays(first, 800)
    await desk.agrees(second, parts=[(9, 400)])
    assert await parts(desk, second) == [(9, 400)]
    assert await parts(desk, first) == []
    await desk.undoes()
    assert await parts(desk, first) == await parts(desk, second) == [(19, 400)]


# Proposed


async def test_a_proposed_plan_holds_nothing_and_is_asked_about_once(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    change = await desk.propose_plan(desk.origin(), (first, second), plan(heads_up=True))
    assert isinstance(change.record, Proposed)
    assert change.record.heads_up
    assert [debt.id for debt in change.debt.proposed_over] == [first, second]
    assert [(p.day, p.amount) for p in change.debt.proposed_schedule] == [
        (day(on), kroner(amount)) for on, amount in AGREED
    ]
    assert (await desk.debt(first)).plan is None
    assert await desk.next_nudge() == "day 5, 09:00"
    await desk.undoes()
    assert await desk.next_nudge() == "day 1, 09:00"
    assert (await desk.debt(second)).proposed is None
    with desk.unchanged(AlreadyTakenBack):
        await desk.undoes(first, change.record.seq)


async def test_a_proposal_stands_again_once_the_agreement_is_undone(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.propose_plan(desk.origin(), (first, second), plan())
    await desk.agrees(first, parts=[(5, 600)])
    assert (await desk.debt(first)).proposed is None
    undone = await desk.undoes()
    assert [debt.id for debt in undone.debt.proposed_over] == [first, second]
    assert len(undone.debt.proposed_schedule) == 3


async def test_a_proposal_fits_no_more_once_what_is_owed_has_changed(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.propose_plan(desk.origin(), (first, second), plan())
    await desk.pays(second, 100)
    assert (await desk.debt(first)).proposed_schedule == ()
    await desk.undoes()
    assert len((await desk.debt(first)).proposed_schedule) == 3


# Confirmed, and called off


async def test_a_confirmation_is_noted_on_every_debt_of_the_plan_with_its_day(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.agrees(first, second)
    change = await desk.confirm_plan(desk.origin(), second, day(-1))
    assert change.debt.id == first
    assert isinstance(change.record, Confirmation)
    for debt_id in (first, second):
        confirmation = (await desk.debt(debt_id)).confirmation
        assert confirmation is not None
        assert confirmation.confirmed_on == day(-1)
    with desk.unchanged(AlreadyRecorded):
        await desk.confirm_plan(desk.origin(), first)
    await desk.undoes()
    for debt_id in (first, second):
        assert (await desk.debt(debt_id)).confirmation is None
    again = await desk.confirm_plan(desk.origin(), first)
    assert isinstance(again.record, Confirmation)
    assert again.record.confirmed_on == day(0)


async def test_there_is_nothing_to_confirm_or_call_off_without_a_plan(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200)
    for follow in (desk.confirm_plan, desk.end_plan):
        with desk.unchanged(NoPlan):
            await follow(desk.origin(), debt_id)
    await desk.agrees(debt_id)
    with desk.unchanged(ContactInFuture):
        await desk.confirm_plan(desk.origin(), debt_id, day(1))
    await desk.pays(debt_id)
    for follow in (desk.confirm_plan, desk.end_plan):
        with desk.unchanged(NoPlan):
            await follow(desk.origin(), debt_id)


async def test_a_plan_that_ends_gives_the_ladder_back_and_undo_the_plan(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.agrees(first, second)
    await desk.confirm_plan(desk.origin(), first)
    origin = desk.origin()
    change = await desk.end_plan(origin, second)
    assert change.debt.id == first
    assert isinstance(change.record, PlanEnd)
    again = await desk.end_plan(origin, second)
    assert (again.debt.id, again.record) == (first, change.record)
    for debt_id in (first, second):
        assert (await desk.debt(debt_id)).plan is None
    assert await desk.next_nudge() == "day 1, 09:00"
    undone = await desk.undoes()
    assert [debt.id for debt in undone.debt.together] == [first, second]
    assert undone.debt.confirmation is not None
    assert await parts(desk, second) == AGREED
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_a_plan_ends_although_one_of_its_debts_is_paid(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.agrees(first, second)
    await desk.pays(first, 800)
    change = await desk.end_plan(desk.origin(), first)
    assert change.debt.id == second
    assert (await desk.debt(second)).plan is None
    await desk.undoes(first, (await desk.debt(first)).payments[0].seq)
    # The plan has ended for the one that is owed again, too.
    assert (await desk.debt(first)).plan is None


async def test_an_invoice_in_a_plan_is_not_taken_back_alone(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.agrees(first, second)
    with desk.unchanged(UndoBlocked):
        await desk.undoes(first, Seq(1))


# What a plan can cover


async def test_a_plan_can_cover_the_clients_open_debts_in_the_currency(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    paid = await desk.owes(amount=5)
    await desk.pays(paid)
    await desk.owes("Globex", 600)
    abroad = Terms(amount=Money(600_00, "EUR"), due=day(0))
    await desk.log_debt(desk.origin(), "Acme", abroad)
    assert [debt.id for debt in await desk.plan_over(ME, second)] == [second, first]


async def test_the_last_change_is_the_plan_with_all_that_belongs_to_it(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    made = await desk.agrees(first, second)
    last = await desk.last_change(ME)
    assert isinstance(last, Change)
    assert (last.record, [other.id for other in last.others]) == (made.record, [second])
    undone = await desk.undoes()
    with desk.unchanged(NothingToUndo):
        await desk.undoes(first, undone.record.seq)


async def test_quiet_days_move_the_nudge_and_not_the_instalment(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200)
    await desk.agrees(debt_id)
    await desk.change_settings(ME, lambda user: replace(user, quiet_days=frozenset({5, 6})))
    assert await desk.next_nudge() == "day 7, 09:00"
    assert await parts(desk, debt_id) == AGREED
