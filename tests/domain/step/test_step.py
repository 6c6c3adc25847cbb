"""What to do next for a debt, told as stories. Day 0 is the due date, a Monday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.domain.calendar import Calendar
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import Record, StepKind
from bot.domain.ladder.policy import STANDARD, Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Script
from tests.domain.stories import EVERY_DAY, WORKDAYS, Story, day, euros, with_gap

# The ladder


def test_the_ladder_is_the_playbooks() -> None:
    assert [(rung.value, day) for rung, day in STANDARD.days.items()] == [
        ("friendly", 1),
        ("friendly_again", 7),
        ("firm", 14),
        ("stop_work_warning", 21),
        ("stop_work", 30),
        ("legal_warning", 60),
        ("legal_final", 90),
    ]
    assert list(STANDARD.rungs) == list(Rung)[1:]


def test_every_rung_has_its_script() -> None:
    assert [Script.of(rung).rung for rung in Rung] == list(Rung)
    assert Script.PROMISE_BROKEN.rung is None


def test_a_ladder_without_some_rungs_goes_on_above_the_one_that_was_reached() -> None:
    short = Policy({Rung.FRIENDLY: 1, Rung.LEGAL_WARNING: 40}, gap_days=5)
    story = Story(policy=short)
    story.send(1, Script.FIRM)
    assert story.next(2) == ("legal_warning", 40)


def test_nothing_is_said_before_the_day_after_the_due_date() -> None:
    story = Story()
    assert story.next(-14) == ("friendly", 1)
    assert story.next(0) == ("friendly", 1)
    assert story.next(1) == ("friendly", 1)


def test_a_user_who_sends_what_is_suggested_climbs_every_rung_on_its_day() -> None:
    story = Story()
    climbed = []
    for _ in STANDARD.rungs:
        step = story.next(0)
        assert step is not None
        climbed.append(step)
        story.confirm(step[1])
    assert climbed == [(rung.value, day) for rung, day in STANDARD.days.items()]


def test_a_debt_that_was_left_alone_for_months_still_starts_with_the_friendly_rung() -> None:
    story = Story()
    assert story.next(100) == ("friendly", 100)
    story.confirm(100)
    assert story.next(100) == ("friendly_again", 105)
    story.confirm(105)
    assert story.next(106) == ("firm", 110)


def test_three_days_of_downtime_give_one_step() -> None:
    story = Story()
    story.confirm(1)
    assert story.next(7) == ("friendly_again", 7)
    assert story.next(10) == ("friendly_again", 10)
    story.confirm(10)
    assert story.next(10) == ("firm", 15)


def test_a_rung_that_is_not_confirmed_comes_back_the_next_day_and_then_weekly() -> None:
    story = Story()
    story.nudge(1)
    assert story.next(1) == ("friendly", 2)
    story.nudge(2)
    assert story.next(2) == ("friendly", 9)
    assert story.next(8) == ("friendly", 9)
    story.nudge(9)
    assert story.next(9) == ("friendly", 16)
    assert story.next(20) == ("friendly", 20)


def test_a_rung_that_is_not_confirmed_comes_back_on_the_next_open_day() -> None:
    story = Story(due=day(3), calendar=WORKDAYS)
    story.nudge(1)
    assert story.day(1).isoweekday() == 5
    assert story.next(1) == ("friendly", 4)


def test_a_step_that_falls_on_a_quiet_day_waits_for_the_next_open_one() -> None:
    friday = day(4)
    assert Story(due=friday, calendar=WORKDAYS).next(0) == ("friendly", 3)
    assert Story(due=friday, calendar=Calendar(frozenset({5}))).next(0) == ("friendly", 2)
    assert Story(due=friday, calendar=EVERY_DAY).next(0) == ("friendly", 1)


def test_a_gap_is_kept_after_any_contact() -> None:
    story = Story()
    story.confirm(6)
    assert story.next(6) == ("friendly_again", 11)
    story.send(8, Script.FRIENDLY)
    assert story.next(8) == ("friendly_again", 13)


def test_a_gap_is_kept_after_a_part_payment_of_what_is_late() -> None:
    story = Story()
    story.pay(1, euros(100))
    assert story.next(1) == ("friendly", 6)


def test_a_part_payment_made_in_time_does_not_put_off_the_first_reminder() -> None:
    story = Story()
    story.pay(0, euros(100))
    assert story.next(0) == ("friendly", 1)


def test_after_a_broken_promise_was_asked_about_no_first_reminder_follows() -> None:
    story = Story()
    story.promise(0, 3)
    story.send(4, Script.PROMISE_BROKEN)
    assert story.next(4) == ("friendly_again", 9)


def test_another_tone_than_the_suggested_one_moves_the_ladder_only_up() -> None:
    story = Story()
    story.send(1, Script.FIRM)
    assert story.next(1) == ("stop_work_warning", 21)
    story.send(2, Script.FRIENDLY)
    assert story.next(2) == ("stop_work_warning", 21)


def test_after_the_last_rung_of_a_ladder_without_a_final_demand_nothing_is_left() -> None:
    story = Story(policy=Policy({Rung.FRIENDLY: 1, Rung.FIRM: 9}, gap_days=5))
    story.send(10, Script.FIRM)
    assert story.next(400) is None


# A date that was announced


def test_work_stops_on_the_day_after_the_last_day_of_the_warning() -> None:
    story = Story()
    story.send(14, Script.FIRM)
    assert story.confirm(21, deadline=35) is Script.STOP_WORK_WARNING
    assert story.next(21) == ("stop_work", 36)


def test_an_announced_day_comes_before_the_ladders_own() -> None:
    story = Story()
    story.send(14, Script.FIRM)
    story.confirm(21, deadline=28)
    assert story.next(21) == ("stop_work", 29)


def test_an_announced_day_that_is_quiet_is_followed_on_the_next_open_one() -> None:
    story = Story(calendar=WORKDAYS)
    story.send(14, Script.FIRM)
    story.confirm(21, deadline=25)
    assert story.day(26).isoweekday() == 6
    assert story.next(21) == ("stop_work", 28)


def test_the_latest_warning_is_the_one_that_counts() -> None:
    story = Story()
    story.send(20, Script.STOP_WORK_WARNING, deadline=27)
    story.send(24, Script.STOP_WORK_WARNING, deadline=31)
    assert story.next(24) == ("stop_work", 32)


def test_only_a_warning_brings_the_next_rung_forward() -> None:
    story = Story()
    story.send(14, Script.FIRM, deadline=16)
    assert story.next(14) == ("stop_work_warning", 21)


def test_no_rung_comes_while_a_text_gives_the_client_time() -> None:
    story = Story()
    story.send(20, Script.FIRM, deadline=30)
    assert story.next(20) == ("stop_work_warning", 31)


# Payments


def test_a_payment_silences_the_nudge_of_the_same_morning() -> None:
    story = Story()
    assert story.next(1) == ("friendly", 1)
    story.pay(1)
    assert story.next(1) is None


def test_a_part_payment_leaves_the_rest_on_the_ladder() -> None:
    story = Story()
    story.confirm(1)
    story.pay(10, euros(400))
    assert story.debt.balance == euros(600)
    assert story.next(10) == ("friendly_again", 15)


# Pauses


def test_a_pause_without_end_silences_everything_until_it_is_resumed() -> None:
    story = Story()
    story.promise(1, 3)
    story.pause(2)
    assert story.next(2) is None
    assert story.next(500) is None
    story.resume(3)
    assert story.next(3) == ("promise_due", 3)


def test_a_snooze_moves_the_step_to_its_last_day() -> None:
    story = Story()
    story.pause(1, until=4)
    assert story.next(1) == ("friendly", 4)
    assert story.next(3) == ("friendly", 4)
    assert story.next(4) == ("friendly", 4)
    assert story.debt.pause(story.day(3)) is not None
    assert story.debt.pause(story.day(4)) is None


def test_a_snooze_until_a_quiet_day_ends_on_the_open_one_after_it() -> None:
    story = Story(calendar=WORKDAYS)
    story.pause(1, until=5)
    assert story.next(1) == ("friendly", 7)


def test_a_snooze_never_brings_a_step_forward() -> None:
    story = Story()
    story.confirm(1)
    story.pause(1, until=3)
    assert story.next(1) == ("friendly_again", 7)


def test_a_snooze_past_a_promised_day_ends_with_the_promise_broken() -> None:
    story = Story()
    story.promise(1, 5)
    story.pause(2, until=8)
    assert story.next(2) == ("promise_broken", 8)


def test_a_rung_comes_back_the_day_after_a_snooze_has_ended() -> None:
    story = Story()
    story.nudge(1)
    story.nudge(2)
    story.pause(2, until=4)
    story.nudge(4)
    assert story.next(4) == ("friendly", 5)


def test_the_latest_pause_takes_the_place_of_the_one_before() -> None:
    story = Story()
    story.pause(1)
    story.pause(1, until=3)
    assert story.next(1) == ("friendly", 3)
    assert story.next(9) == ("friendly", 9)


def test_a_pause_after_a_resumption_counts() -> None:
    story = Story()
    story.pause(1)
    story.resume(2)
    story.pause(3)
    assert story.next(3) is None


# Taking back


CHANGES: tuple[Callable[[Story], Record], ...] = (
    lambda story: story.pay(3),
    lambda story: story.pay(3, euros(1)),
    lambda story: story.promise(3, 9),
    lambda story: story.send(3, Script.FRIENDLY),
    lambda story: story.send(3, Script.STOP_WORK_WARNING, 10),
    lambda story: story.pause(3),
    lambda story: story.pause(3, until=8),
)


@pytest.mark.parametrize("nudged", [(), (1,), (1, 2)])
@pytest.mark.parametrize("change", CHANGES)
def test_taking_a_change_back_restores_the_step_that_there_was(
    nudged: tuple[int, ...], change: Callable[[Story], Record]
) -> None:
    story = Story()
    for on in nudged:
        story.nudge(on)
    before = story.step(3)
    record = change(story)
    assert story.step(3) != before
    story.undo(3, record)
    assert story.step(3) == before


def test_taking_a_resumption_back_restores_the_pause() -> None:
    story = Story()
    story.pause(1)
    resumption = story.resume(2)
    assert story.next(2) == ("friendly", 2)
    story.undo(2, resumption)
    assert story.next(2) is None


def test_taking_the_second_promise_back_restores_the_first() -> None:
    story = Story()
    story.promise(1, 5)
    second = story.promise(2, 9)
    story.undo(2, second)
    assert story.next(2) == ("promise_due", 5)


def test_a_payment_taken_back_breaks_the_promise_that_it_kept() -> None:
    story = Story()
    promise = story.promise(1, 5)
    payment = story.pay(4)
    story.undo(6, payment)
    assert story.debt.promise_state(promise, story.day(6)) is PromiseState.BROKEN
    assert story.next(6) == ("promise_broken", 6)


def test_a_nudge_made_while_a_change_stood_still_counts_after_its_undo() -> None:
    story = Story()
    story.nudge(1)
    snooze = story.pause(1, until=3)
    story.nudge(3)
    story.undo(3, snooze)
    assert story.next(3) == ("friendly", 10)


def test_the_promised_day_is_asked_about_once_though_the_books_change_and_change_back() -> None:
    story = Story()
    story.promise(1, 10)
    story.nudge(10)
    story.undo(10, story.pay(10, euros(1)))
    assert story.next(10) == ("promise_broken", 11)


# Gaps


@pytest.mark.parametrize("gap", [1, 3, 10])
def test_the_gap_is_the_users(gap: int) -> None:
    story = Story(policy=with_gap(gap))
    story.confirm(50)
    assert story.next(50) == ("friendly_again", 50 + gap)


def test_a_step_is_one_thing() -> None:
    story = Story()
    step = story.step(1)
    assert step is not None
    assert (step.kind, step.rung, step.promise) == (StepKind.RUNG, Rung.FRIENDLY, None)
    assert step.on == story.due + timedelta(days=1)
