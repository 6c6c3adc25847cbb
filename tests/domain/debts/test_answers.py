"""Disputes, replies, late starts and stopped work: what they do to the ladder."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import StepKind
from bot.domain.errors import AlreadyRecorded
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Script
from tests.domain.stories import Story, day, euros, noon

# Disputes


def test_a_dispute_silences_all_but_a_question_a_week() -> None:
    story = Story()
    story.confirm(1)
    dispute = story.dispute(4)
    assert story.debt.dispute == dispute
    step = story.step(4)
    assert step is not None
    assert step.script is None
    assert story.seen(step) == ("dispute", 11)
    story.nudge(11)
    assert story.next(11) == ("dispute", 18)
    assert story.next(100) == ("dispute", 100)


def test_what_is_written_during_a_dispute_does_not_bring_its_question_back_sooner() -> None:
    story = Story()
    story.dispute(4)
    story.nudge(11)
    story.send(12, Script.WHICH_PARTS)
    story.reply(13, Reason.UNHAPPY)
    story.promise(13, 15)
    assert story.next(13) == ("dispute", 18)


def test_a_dispute_silences_promises_too() -> None:
    story = Story()
    story.promise(1, 5)
    story.dispute(2)
    assert story.next(5) == ("dispute", 9)
    story.resolve(9)
    assert story.next(9) == ("promise_broken", 9)


def test_once_a_dispute_is_resolved_the_ladder_goes_on_after_the_gap() -> None:
    story = Story()
    story.confirm(1)
    story.dispute(4)
    story.resolve(20)
    assert story.debt.dispute is None
    assert story.next(20) == ("friendly_again", 25)


def test_a_second_dispute_silences_again_and_its_undo_ends_that() -> None:
    story = Story()
    story.dispute(2)
    story.resolve(3)
    second = story.dispute(4)
    assert story.next(4) == ("dispute", 11)
    story.undo(5, second)
    assert story.next(5) == ("friendly", 8)


def test_the_question_of_an_earlier_dispute_is_not_that_of_a_later_one() -> None:
    story = Story()
    story.dispute(2)
    story.nudge(9)
    story.resolve(9)
    story.dispute(9)
    story.nudge(16)
    assert story.next(16) == ("dispute", 23)
    snoozed = Story()
    snoozed.promise(2, 8)
    snoozed.dispute(3)
    snoozed.debt.nudged(StepKind.PROMISE_DUE, None, noon(day(8)), day(8))
    assert snoozed.next(8) == ("dispute", 10)


def test_the_undo_of_a_resolution_brings_the_dispute_back() -> None:
    story = Story()
    dispute = story.dispute(2)
    story.undo(4, story.resolve(3))
    assert story.debt.dispute == dispute
    assert story.next(4) == ("dispute", 9)


# Replies


def test_a_reply_keeps_the_gap_like_any_contact() -> None:
    story = Story()
    story.confirm(1)
    story.reply(4, Reason.FORGOT)
    assert story.next(4) == ("friendly_again", 9)
    story.undo(5, story.reply(5, Reason.MONEY))
    assert story.next(5) == ("friendly_again", 9)


def test_silence_is_no_answer() -> None:
    story = Story()
    sent = story.send(1, Script.FRIENDLY)
    story.reply(4, Reason.NONE)
    assert story.next(4) == ("friendly_again", 7)
    assert story.debt.unanswered == (sent,)


def test_after_a_refusal_nothing_friendly_is_suggested() -> None:
    for sent in ((), (Script.FRIENDLY,), (Script.FRIENDLY, Script.FRIENDLY_AGAIN)):
        story = Story()
        for script in sent:
            story.send(1, script)
        story.reply(3, Reason.NONE, Reason.REFUSES)
        assert story.next(3) == ("firm", 14)


def test_a_refusal_does_not_lower_what_was_reached() -> None:
    story = Story()
    story.send(21, Script.STOP_WORK_WARNING, deadline=28)
    story.reply(22, Reason.REFUSES)
    assert story.next(22) == ("stop_work", 29)
    late = Story(logged=83)
    late.reply(83, Reason.REFUSES)
    assert late.next(83) == ("legal_warning", 88)


def test_what_was_sent_is_unanswered_until_the_client_gives_a_sign() -> None:
    signs: tuple[Callable[[Story], object], ...] = (
        lambda story: story.reply(9, Reason.FORGOT),
        lambda story: story.dispute(9),
        lambda story: story.promise(9, 12),
        lambda story: story.pay(9, euros(1)),
    )
    for gives in signs:
        story = Story()
        first = story.send(1, Script.FRIENDLY)
        story.send(2, Script.PROMISE_CONFIRMED)
        second = story.send(7, Script.FRIENDLY_AGAIN)
        unanswered = [story.debt.unanswered]
        gives(story)
        unanswered.append(story.debt.unanswered)
        third = story.send(15, Script.FIRM)
        unanswered.append(story.debt.unanswered)
        assert unanswered == [(first, second), (), (third,)]


# Late from the start


def test_a_debt_that_is_logged_late_starts_on_the_rung_that_fits() -> None:
    late = {0: "friendly", 7: "friendly", 14: "firm", 25: "stop_work_warning", 83: "legal_warning"}
    for days, rung in late.items():
        assert Story(logged=days).next(days) == (rung, max(days, 1))


def test_what_fitted_on_the_day_of_logging_stays_the_start() -> None:
    assert Story(logged=16).next(40) == ("firm", 40)
    assert Story(logged=-14).next(83) == ("friendly", 83)


def test_a_ladder_that_starts_late_is_climbed_from_there() -> None:
    story = Story(logged=83)
    assert story.confirm(83, deadline=97) is Script.LEGAL_WARNING
    assert story.next(83) == ("legal_final", 98)
    at_stopping = Story(logged=40)
    assert at_stopping.confirm(40, deadline=47) is Script.STOP_WORK_WARNING
    assert at_stopping.next(40) == ("stop_work", 48)


def test_a_user_can_start_gently_and_take_that_back() -> None:
    story = Story(logged=83)
    start = story.start_with(83, Rung.FRIENDLY)
    assert story.next(83) == ("friendly", 83)
    with pytest.raises(AlreadyRecorded):
        story.start_with(83, Rung.FRIENDLY)
    story.undo(83, start)
    assert story.next(83) == ("legal_warning", 83)
    story.start_with(83, Rung.FRIENDLY)
    story.confirm(83)
    assert story.next(83) == ("friendly_again", 88)


def test_a_start_on_a_rung_that_the_ladder_lost_is_the_fitting_one_again() -> None:
    story = Story(logged=83)
    story.start_with(83, Rung.FIRM)
    story.policy = STANDARD.with_day(Rung.FIRM, None)
    assert story.next(83) == ("legal_warning", 83)


# Stopped work


def test_work_stands_still_from_the_message_that_says_so_until_the_one_that_it_goes_on() -> None:
    story = Story()
    stops = [story.debt.stop]
    stopped = story.send(30, Script.STOP_WORK)
    stops.append(story.debt.stop)
    story.pay(40)
    stops.append(story.debt.stop)
    resumed = story.send(41, Script.WORK_RESUMED)
    stops.append(story.debt.stop)
    story.undo(41, resumed)
    stops.append(story.debt.stop)
    assert stops == [None, stopped, stopped, None, stopped]


def test_work_can_be_stopped_again() -> None:
    story = Story()
    story.send(30, Script.STOP_WORK)
    story.send(30, Script.WORK_RESUMED)
    again = story.send(35, Script.STOP_WORK)
    assert story.debt.stop == again
