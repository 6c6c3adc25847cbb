"""Plans: what each instalment asks for, payments, promises inside them, and their end."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import StepKind
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    ContactInFuture,
    InstalmentInPast,
    NoPlan,
    NotOneAgreement,
    Overpayment,
    PromiseTooLarge,
    ScheduleUnbalanced,
)
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms, pay_together
from bot.domain.plans.agreement import agree as agree_plan
from bot.domain.plans.schedule import Instalment
from tests.domain.stories import WORKDAYS, Story, agree, euros, noon

THREE = ((10, 300), (40, 300), (70, 0))


def planned(**of_story: object) -> Story:
    """1000 euros in three parts, agreed on day 5; nothing has been sent."""
    story = Story(**of_story)  # type: ignore[arg-type]
    story.agree(5, *THREE)
    return story


def test_a_plan_takes_the_place_of_the_due_date() -> None:
    story = planned()
    assert story.next(5) == ("instalment_due", 10)
    assert story.debt.days_late(story.day(9)) == -1
    assert story.debt.late(story.day(9)) == Money.zero("EUR")
    assert story.debt.is_kept(story.day(10))


def test_the_last_instalment_takes_what_remains() -> None:
    assert planned().open_parts() == [(10, 300_00), (40, 300_00), (70, 400_00)]


def test_on_the_day_it_is_asked_whether_it_has_arrived_and_the_day_after_it_is_missed() -> None:
    story = planned()
    assert story.nudge(10).kind is StepKind.INSTALMENT_DUE
    assert story.next(10) == ("instalment_missed", 11)
    assert story.debt.late(story.day(11)) == euros(300)
    assert story.debt.days_late(story.day(11)) == 1


def test_a_paid_instalment_is_not_asked_about() -> None:
    story = planned()
    story.pay(9, euros(300))
    assert story.next(9) == ("instalment_due", 40)


def test_an_instalment_on_a_quiet_day_stays_and_its_nudge_moves() -> None:
    story = Story(calendar=WORKDAYS)
    story.agree(1, (5, 500), (40, 0))  # Day 5 is a Saturday.
    assert story.open_parts()[0][0] == 5
    assert story.next(1) == ("instalment_due", 7)
    story.nudge(7)
    assert story.next(7) == ("instalment_missed", 8)


def test_a_payment_goes_to_the_oldest_open_instalment_then_the_next() -> None:
    story = planned()
    story.pay(8, euros(450))
    assert story.open_parts() == [(40, 150_00), (70, 400_00)]
    assert [part.paid.minor for part in story.debt.parts] == [300_00, 150_00, 0]


def test_a_short_payment_leaves_the_rest_open() -> None:
    story = planned()
    story.nudge(10)
    story.pay(10, euros(100))
    assert story.open_parts()[0] == (10, 200_00)
    assert story.next(10) == ("instalment_missed", 11)


def test_the_first_reminder_is_friendly_and_the_second_firmer() -> None:
    story = planned()
    story.nudge(10)
    assert story.nudge(11).script is Script.INSTALMENT_MISSED
    story.send(11, Script.INSTALMENT_MISSED, 14)
    assert story.next(11) == ("instalment_again", 16)
    assert story.nudge(16).script is Script.INSTALMENT_AGAIN


def test_a_reminder_sent_on_the_very_day_counts() -> None:
    story = planned()
    story.nudge(10)
    story.send(10, Script.INSTALMENT_MISSED, 13)
    assert story.next(11) == ("instalment_again", 15)


def test_a_missed_instalment_after_one_that_was_reminded_of_is_asked_for_firmly() -> None:
    story = planned()
    story.nudge(10)
    story.send(11, Script.INSTALMENT_MISSED)
    story.pay(13, euros(300))
    story.nudge(40)
    assert story.next(40) == ("instalment_again", 41)


def test_after_both_reminders_the_question_is_how_to_go_on() -> None:
    story = planned()
    story.nudge(10)
    story.send(11, Script.INSTALMENT_MISSED)
    story.send(16, Script.INSTALMENT_AGAIN)
    assert story.next(16) == ("plan_broken", 21)


def test_after_all_was_asked_for_no_reminder_is_milder() -> None:
    """Not the second friendly one, though the ladder had got no further before the plan."""
    story = planned()
    story.nudge(10)
    story.send(11, Script.INSTALMENT_MISSED)
    story.send(16, Script.INSTALMENT_AGAIN)
    story.send(21, Script.WHOLE_BALANCE, 28)
    assert story.next(21) == ("plan_broken", 29)
    story.end_plan(21)
    assert story.next(21) == ("firm", 29)
    story.send(29, Script.FIRM, 34)
    assert story.next(29) == ("stop_work_warning", 35)


def test_all_that_is_asked_for_at_once_is_followed_by_the_firm_rung_without_any_reminder() -> None:
    story = planned()
    story.nudge(10)
    story.send(11, Script.WHOLE_BALANCE, 18)
    story.end_plan(11)
    assert story.next(11) == ("firm", 19)


def test_the_ladder_goes_on_from_the_plans_firmer_reminder_and_never_goes_down() -> None:
    story = planned()
    story.nudge(10)
    story.send(11, Script.INSTALMENT_MISSED)
    story.undo(12, story.end_plan(12))
    story.send(16, Script.INSTALMENT_AGAIN)
    story.end_plan(21)
    assert story.next(21) == ("firm", 21)
    higher = Story()
    higher.send(2, Script.STOP_WORK_WARNING, 4)
    higher.agree(5, *THREE)
    higher.send(11, Script.WHOLE_BALANCE, 18)
    higher.end_plan(11)
    assert higher.next(11) == ("stop_work", 19)


def test_what_was_asked_for_of_a_whole_plan_counts_for_each_debt_that_it_covered() -> None:
    first, second, apart = Story(), Story(debt_id=2), Story(debt_id=3)
    agree(5, [first, second], (10, 1000), (40, 0))
    first.send(11, Script.WHOLE_BALANCE, 18)
    for story in (first, second):
        story.end_plan(11)
    first.debt.link([second.debt, apart.debt])
    second.debt.link([first.debt, apart.debt])
    apart.debt.link([first.debt, second.debt])
    assert first.next(11) == ("firm", 19)
    assert second.next(11) == ("firm", 19)
    assert apart.next(11) == ("friendly", 11)


def test_two_missed_in_a_row_break_the_plan() -> None:
    story = planned()
    story.nudge(10)
    story.nudge(11)
    assert story.nudge(40).kind is StepKind.INSTALMENT_DUE
    assert story.next(40) == ("plan_broken", 41)


def test_days_that_passed_unseen_are_asked_about_once() -> None:
    """The machine was down while two instalments fell due."""
    story = planned()
    assert story.nudge(45).kind is StepKind.INSTALMENT_DUE
    assert story.next(45) == ("plan_broken", 46)


def test_an_unconfirmed_reminder_comes_back_the_next_day_and_then_weekly() -> None:
    story = planned()
    story.nudge(10)
    assert [story.nudge(day).kind for day in (11, 12, 19)] == [StepKind.INSTALMENT_MISSED] * 3
    assert story.next(19) == ("instalment_missed", 26)


@pytest.mark.parametrize("days", [6, 30, 80, 200])
def test_no_rung_of_the_ladder_while_a_plan_is_in_force(days: int) -> None:
    story = Story()
    for sent in (Script.FRIENDLY, Script.FIRM, Script.LEGAL_WARNING):
        story.send(2, sent)
    story.agree(5, *THREE)
    step = story.step(days)
    assert step is not None
    assert step.rung is None


def test_the_day_before_only_if_it_was_wanted() -> None:
    story = Story()
    story.agree(5, *THREE, heads_up=True)
    assert story.nudge(9).kind is StepKind.INSTALMENT_SOON
    assert story.next(9) == ("instalment_due", 10)
    story.nudge(10)
    story.pay(10, euros(300))
    assert story.next(10) == ("instalment_soon", 39)


def test_no_note_of_the_next_one_while_one_is_missed() -> None:
    story = Story()
    story.agree(5, *THREE, heads_up=True)
    for day in (9, 10):
        story.nudge(day)
    story.send(11, Script.INSTALMENT_MISSED)
    story.send(16, Script.INSTALMENT_AGAIN, 39)
    assert story.next(36) == ("instalment_due", 40)


def test_the_day_before_a_monday_is_the_friday() -> None:
    story = Story(calendar=WORKDAYS)
    story.agree(1, (7, 500), (40, 0), heads_up=True)
    assert story.next(1) == ("instalment_soon", 4)


def test_a_promise_holds_for_the_instalment_that_is_open() -> None:
    story = planned()
    story.nudge(10)
    promise = story.promise(10, 15)
    assert promise.amount == euros(300)
    assert story.next(10) == ("promise_due", 15)
    story.nudge(15)
    assert story.next(15) == ("promise_broken", 16)


def test_a_kept_promise_gives_the_next_instalment_its_day_back() -> None:
    story = planned()
    promise = story.promise(10, 15)
    story.pay(14, euros(300))
    assert story.debt.promise_state(promise, story.day(20)) is PromiseState.KEPT
    assert story.next(15) == ("instalment_due", 40)


def test_a_promise_does_not_silence_the_instalments_after_it() -> None:
    story = planned()
    story.promise(10, 50)
    assert story.next(11) == ("instalment_due", 40)


def test_a_promise_of_more_than_all_is_refused() -> None:
    with pytest.raises(PromiseTooLarge):
        planned().promise(10, 15, euros(1001))


def test_a_plan_supersedes_the_promise_that_came_before_it() -> None:
    story = Story()
    promise = story.promise(1, 3)
    story.agree(5, *THREE)
    assert story.debt.promise_state(promise, story.day(6)) is PromiseState.SUPERSEDED
    story.end_plan(6)
    assert story.next(6) == ("friendly", 6)


def test_cancelling_brings_the_ladder_back_to_where_it_was() -> None:
    story = Story()
    story.send(1, Script.FRIENDLY)
    story.agree(5, *THREE)
    story.end_plan(30)
    assert story.next(30) == ("friendly_again", 30)
    assert story.debt.plan is None
    with pytest.raises(NoPlan):
        story.end_plan(31)


def test_undoing_the_end_brings_the_plan_back() -> None:
    story = planned()
    story.undo(8, story.end_plan(7))
    assert story.next(8) == ("instalment_due", 10)


def test_a_new_plan_starts_from_the_balance_and_keeps_what_was_paid() -> None:
    story = planned()
    story.pay(10, euros(300))
    first = story.debt.plan
    story.agree(12, (30, 350), (60, 0))
    assert story.open_parts() == [(30, 350_00), (60, 350_00)]
    assert story.debt.paid == euros(300)
    assert first in story.debt.agreements
    assert first is not None
    assert story.debt.has_ended(first)


def test_undoing_a_new_plan_brings_the_old_one_back_with_what_was_paid_on_it() -> None:
    story = planned()
    story.pay(10, euros(300))
    again = story.agree(12, (30, 350), (60, 0))
    story.undo(13, again)
    assert story.open_parts() == [(40, 300_00), (70, 400_00)]


def test_a_deferral_is_one_later_day() -> None:
    story = Story()
    story.agree(2, (60, 0))
    assert story.debt.deferred_until == story.day(60)
    assert story.next(2) == ("instalment_due", 60)
    assert planned().debt.deferred_until is None


def test_a_larger_invoice_grows_the_last_instalment_and_a_smaller_one_shrinks_it() -> None:
    story = planned()
    story.correct(6, amount=euros(1200))
    assert story.open_parts()[-1] == (70, 600_00)
    story.correct(6, amount=euros(500))
    assert story.open_parts() == [(10, 300_00), (40, 200_00)]


def test_a_payment_taken_back_opens_its_instalment_again() -> None:
    story = planned()
    paid = story.pay(9, euros(300))
    story.undo(9, paid)
    assert story.open_parts()[0] == (10, 300_00)


def test_the_last_payment_ends_it_all() -> None:
    story = planned()
    story.pay(9)
    assert story.next(9) is None
    assert story.debt.plan is None
    assert story.debt.open_parts == ()


def test_a_dispute_silences_the_plan() -> None:
    story = planned()
    story.dispute(8)
    assert story.next(8) == ("dispute", 15)


def test_a_pause_silences_the_plan_until_its_end() -> None:
    story = planned()
    story.pause(8, 20)
    assert story.next(8) == ("instalment_due", 20)


def test_the_confirmation_is_kept_with_its_day() -> None:
    story = planned()
    today = story.day(6)
    made = story.debt.confirm_plan(today - timedelta(days=1), noon(today), today)
    assert story.debt.confirmation == made
    with pytest.raises(AlreadyRecorded):
        story.debt.confirm_plan(today, noon(today), today)
    story.agree(7, *THREE)
    with pytest.raises(ContactInFuture):
        story.debt.confirm_plan(story.day(9), noon(today), today)
    assert [story.debt.confirmation] == [None]


def test_a_proposed_plan_changes_nothing_that_is_owed_until_it_is_agreed() -> None:
    story = Story()
    story.propose(2, *THREE)
    assert story.debt.plan is None
    assert story.debt.expected_on == story.day(0)
    proposed = story.debt.proposed_schedule
    assert [part.amount for part in proposed] == [euros(300), euros(300), euros(400)]
    story.pay(3, euros(100))
    assert story.debt.proposed_schedule == ()


def test_what_can_not_be_a_plan_is_refused_and_changes_nothing() -> None:
    story = Story()
    before = story.debt.timeline
    with pytest.raises(InstalmentInPast):
        story.agree(5, (4, 500), (40, 0))
    with pytest.raises(ScheduleUnbalanced):
        story.agree(5, (10, 500), (40, 400))
    with pytest.raises(NoPlan):
        story.end_plan(5)
    assert story.debt.timeline == before
    story.pay(5)
    with pytest.raises(AlreadySettled):
        story.debt.agree((), (story.debt.id,), noon(story.day(6)), story.day(6))


# Several debts


def two(amounts: tuple[int, int] = (500, 400)) -> tuple[Story, Story]:
    """Two invoices of a client in one plan: 300 each time, from day 10."""
    stories = (
        Story(amount=euros(amounts[0])),
        Story(amount=euros(amounts[1]), debt_id=2),
    )
    agree(5, stories, (10, 300), (40, 300), (70, 0))
    return stories


def pay(stories: tuple[Story, Story], on: int, amount: int) -> None:
    today = stories[0].day(on)
    pay_together([s.debt for s in stories], euros(amount), today, noon(today), today)


def test_a_plan_over_two_invoices_is_one_schedule() -> None:
    first, second = two()
    assert first.open_parts() == second.open_parts() == [(10, 300_00), (40, 300_00), (70, 300_00)]
    assert [(p.number, p.open.minor) for p in first.debt.own_parts] == [(1, 300_00), (2, 200_00)]
    assert [(p.number, p.open.minor) for p in second.debt.own_parts] == [(2, 100_00), (3, 300_00)]


def test_only_one_of_them_speaks_for_the_plan() -> None:
    first, second = two()
    assert first.next(5) == ("instalment_due", 10)
    assert second.next(5) is None


def test_a_payment_is_spread_over_both_and_the_second_takes_the_lead() -> None:
    first, second = two()
    pay((first, second), 9, 600)
    assert first.debt.is_settled
    assert second.debt.balance == euros(300)
    assert first.next(9) is None
    assert second.next(9) == ("instalment_due", 70)
    assert second.debt.open_parts == first.debt.open_parts


def test_more_than_all_of_them_is_refused_for_all() -> None:
    first, second = two()
    with pytest.raises(Overpayment) as refused:
        pay((first, second), 9, 901)
    assert refused.value.balance == euros(900)
    assert (first.debt.paid, second.debt.paid) == (Money.zero("EUR"), Money.zero("EUR"))


def test_a_promise_inside_it_is_kept_by_payments_on_either() -> None:
    first, second = two()
    pay((first, second), 9, 300)
    promise = first.promise(40, 45)
    assert promise.amount == euros(300)
    pay((first, second), 44, 300)
    assert second.next(45) == ("instalment_due", 70)


def test_a_new_plan_of_one_leaves_the_other_without_any() -> None:
    first, second = two()
    first.agree(6, (20, 0))
    assert first.debt.companions == ()
    assert second.debt.plan is None
    assert second.next(6) == ("friendly", 6)


def test_debts_of_two_currencies_are_not_one_plan() -> None:
    kroner = Story(amount=Money(500_00, "DKK"), debt_id=2)
    terms = PlanTerms(schedule=(Instalment(kroner.day(9), euros(1000)),))
    with pytest.raises(NotOneAgreement):
        agree_plan([Story().debt, kroner.debt], terms, noon(kroner.day(1)), kroner.day(1))


@pytest.mark.parametrize("paid", [50, 150])
def test_a_payment_before_the_plan_put_right_later_pays_no_instalment(paid: int) -> None:
    story = Story()
    before = story.pay(1, euros(100))
    story.agree(2, (10, 300), (20, 300), (30, 300))
    right = story.correct_payment(3, before, euros(paid))
    last = 300 + 100 - paid
    assert story.open_parts() == [(10, 300_00), (20, 300_00), (30, last * 100)]
    story.correct_payment(4, right, euros(100))
    assert story.open_parts() == [(10, 300_00), (20, 300_00), (30, 300_00)]
    story.pay(5, euros(300))
    assert story.open_parts() == [(20, 300_00), (30, 300_00)]


def test_a_payment_of_the_plan_put_right_stays_one_of_the_plan() -> None:
    story = Story()
    story.agree(2, (10, 500), (20, 500))
    paid = story.pay(10, euros(500))
    right = story.correct_payment(11, paid, euros(400))
    assert story.open_parts() == [(10, 100_00), (20, 500_00)]
    story.undo_all(12, right.seq, right.seq - 1)
    assert story.open_parts() == [(20, 500_00)]
