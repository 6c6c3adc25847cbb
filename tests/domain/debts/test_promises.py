"""Promises to pay: what they silence, and what follows when they are broken. Day 0 is the due date,
a Monday."""

from __future__ import annotations

import pytest

from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.script import Script
from tests.domain.stories import WORKDAYS, Story, euros, noon


def test_a_promise_silences_the_ladder_until_its_day_and_then_asks() -> None:
    story = Story()
    promise = story.promise(1, 10)
    for today in (1, 5, 9, 10):
        assert story.next(today) == ("promise_due", 10)
    step = story.step(10)
    assert step is not None
    assert step.promise == promise
    assert step.script is None
    assert story.debt.promise_state(promise, story.day(10)) is PromiseState.OPEN


def test_a_promise_is_broken_the_day_after_and_its_script_comes_before_the_next_rung() -> None:
    story = Story()
    promise = story.promise(1, 10)
    story.nudge(10)
    assert story.next(10) == ("promise_broken", 11)
    assert story.debt.promise_state(promise, story.day(11)) is PromiseState.BROKEN
    step = story.nudge(11)
    assert step.script is Script.PROMISE_BROKEN
    assert step.promise == promise
    story.send(11, Script.PROMISE_BROKEN, deadline=14)
    assert story.next(11) == ("friendly_again", 16)


def test_a_broken_promise_that_is_not_acted_on_comes_back_like_a_rung() -> None:
    story = Story()
    story.promise(1, 10)
    story.nudge(11)
    assert story.next(11) == ("promise_broken", 12)
    story.nudge(12)
    assert story.next(12) == ("promise_broken", 19)


def test_any_text_sent_after_the_promised_day_answers_the_broken_promise() -> None:
    story = Story()
    story.promise(1, 10)
    story.send(11, Script.FIRM)
    assert story.next(11) == ("stop_work_warning", 21)


def test_a_text_sent_on_the_promised_day_answers_it_only_if_it_is_about_the_promise() -> None:
    for script, following in (
        (Script.FRIENDLY, "promise_broken"),
        (Script.PROMISE_BROKEN, "frien"),
    ):
        story = Story()
        story.promise(1, 10)
        story.nudge(10)
        story.send(10, script)
        seen = story.next(11)
        assert seen is not None
        assert seen[0].startswith(following)


def test_an_old_button_about_a_broken_promise_does_not_end_the_new_one() -> None:
    story = Story()
    story.promise(1, 3)
    story.nudge(4)
    story.promise(4, 30)
    story.send(5, Script.PROMISE_BROKEN)
    assert story.next(5) == ("promise_due", 30)


def test_being_asked_about_the_old_promise_is_not_being_asked_about_the_new_one() -> None:
    story = Story()
    story.promise(1, 5)
    story.promise(5, 9)
    story.debt.nudged(StepKind.PROMISE_DUE, None, noon(story.day(5)), story.day(5))
    assert story.next(9) == ("promise_due", 9)


def test_what_was_sent_before_the_promise_does_not_answer_it() -> None:
    story = Story()
    story.promise(1, 3)
    story.send(4, Script.PROMISE_BROKEN)
    story.promise(4, 4)
    assert story.next(4) == ("promise_due", 4)


def test_a_new_promise_takes_the_place_of_the_broken_one() -> None:
    story = Story()
    first = story.promise(1, 3)
    second = story.promise(4, 20)
    today = story.day(4)
    assert story.next(4) == ("promise_due", 20)
    assert story.debt.promise_state(first, today) is PromiseState.SUPERSEDED
    assert story.debt.promise_state(second, today) is PromiseState.OPEN


def test_a_promise_for_a_quiet_day_is_broken_on_the_open_day_that_follows() -> None:
    story = Story(calendar=WORKDAYS)
    saturday, sunday = 12, 13
    for promised in (saturday, sunday):
        story.promise(7, promised)
        assert story.next(7) == ("promise_broken", 14)


def test_a_promise_for_friday_is_broken_on_monday() -> None:
    story = Story(calendar=WORKDAYS)
    story.promise(7, 11)
    story.nudge(11)
    assert story.next(11) == ("promise_broken", 14)


def test_a_promised_day_that_was_missed_by_the_machine_is_not_asked_about_afterwards() -> None:
    story = Story()
    story.promise(1, 10)
    assert story.next(13) == ("promise_broken", 13)


@pytest.mark.parametrize(("made", "state"), [(10, PromiseState.KEPT), (11, PromiseState.BROKEN)])
def test_a_promise_is_kept_if_the_money_came_by_its_day(made: int, state: PromiseState) -> None:
    story = Story()
    promise = story.promise(1, 10)
    story.pay(12, made=made)
    assert story.debt.promise_state(promise, story.day(12)) is state
    assert story.next(12) is None


def test_a_promised_part_that_was_paid_late_is_not_asked_for_again() -> None:
    story = Story()
    promise = story.promise(1, 10, euros(300))
    story.pay(12, euros(300))
    assert story.debt.promise_state(promise, story.day(12)) is PromiseState.BROKEN
    assert story.next(12) == ("friendly", 17)


def test_a_promised_part_that_was_paid_ends_the_silence() -> None:
    story = Story()
    promise = story.promise(1, 30, euros(300))
    story.pay(4, euros(299))
    assert story.next(4) == ("promise_due", 30)
    story.pay(5, euros(1))
    assert story.debt.promise_state(promise, story.day(5)) is PromiseState.KEPT
    assert story.next(5) == ("friendly", 10)


def test_money_that_came_before_the_promise_does_not_keep_it() -> None:
    story = Story()
    story.pay(1, euros(300))
    promise = story.promise(2, 10, euros(300))
    assert story.debt.promise_state(promise, story.day(2)) is PromiseState.OPEN
    assert story.next(2) == ("promise_due", 10)


def test_a_part_payment_does_not_keep_a_promise_of_everything() -> None:
    story = Story()
    promise = story.promise(1, 10)
    story.pay(5, euros(999))
    assert story.debt.promise_state(promise, story.day(10)) is PromiseState.OPEN
    assert story.next(5) == ("promise_due", 10)
