"""What was announced to a client is done on its day. Day 0 is the due date, a Monday."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.debts.reply import Reason
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from tests.domain.stories import Story, day, euros, noon, with_gap


@pytest.mark.parametrize("gap", [1, 5, 30])
def test_what_was_announced_comes_on_its_very_day_whatever_the_gap(gap: int) -> None:
    story = Story(policy=with_gap(gap))
    story.send(14, Script.FIRM)
    story.send(44, Script.STOP_WORK_WARNING, deadline=51)
    assert story.next(44) == ("stop_work", 52)
    story.send(82, Script.LEGAL_WARNING, deadline=96)
    assert story.next(82) == ("legal_final", 97)


def test_nothing_in_between_puts_off_what_was_announced() -> None:
    happenings: tuple[Callable[[Story], object], ...] = (
        lambda story: story.reply(28, Reason.MONEY),
        lambda story: story.reply(29, Reason.NONE),
        lambda story: story.send(27, Script.ANSWER_THREAT),
        lambda story: story.pay(28, euros(100)),
        lambda story: (story.dispute(24), story.resolve(28)),
    )
    for happens in happenings:
        story = Story()
        story.send(21, Script.STOP_WORK_WARNING, deadline=28)
        happens(story)
        assert story.next(28) == ("stop_work", 29)


def test_a_later_last_day_given_to_the_client_is_kept_first() -> None:
    story = Story()
    story.send(21, Script.STOP_WORK_WARNING, deadline=28)
    story.send(26, Script.DISCOUNT_OFFER, deadline=33)
    assert story.next(26) == ("stop_work", 34)


def test_once_the_announced_day_has_gone_by_the_gap_holds_again() -> None:
    story = Story()
    story.send(21, Script.STOP_WORK_WARNING, deadline=28)
    story.dispute(24)
    story.resolve(40)
    assert story.next(40) == ("stop_work", 45)
    told_late = Story()
    told_late.send(35, Script.STOP_WORK_WARNING, deadline=28)
    assert told_late.next(35) == ("stop_work", 40)


def test_what_is_sent_on_the_announced_day_itself_has_its_gap() -> None:
    story = Story()
    story.send(21, Script.STOP_WORK_WARNING, deadline=28)
    story.send(29, Script.TERMS_AGREED)
    assert story.next(29) == ("stop_work", 34)


def test_the_warning_that_was_sent_last_counts_in_whatever_order_they_were_told_of() -> None:
    story = Story()
    story.send(24, Script.STOP_WORK_WARNING, deadline=31)
    first = story.day(20)
    story.debt.contacted(
        Script.STOP_WORK_WARNING, Channel.MESSAGE, story.day(27), noon(day(25)), day(25), first
    )
    story.pay(30, euros(1))
    assert story.next(30) == ("stop_work", 32)


def test_a_warning_said_on_the_phone_announces_no_day() -> None:
    story = Story()
    story.send(21, Script.STOP_WORK_WARNING)
    assert story.next(21) == ("stop_work", 30)


def test_a_warning_whose_rung_is_not_climbed_brings_no_other_rung_forward() -> None:
    story = Story(policy=STANDARD.with_day(Rung.STOP_WORK, None))
    story.send(21, Script.STOP_WORK_WARNING, deadline=28)
    assert story.next(21) == ("legal_warning", 60)


def test_a_promise_made_meanwhile_comes_before_what_was_announced() -> None:
    story = Story()
    story.send(60, Script.LEGAL_WARNING, deadline=74)
    story.promise(70, 80)
    assert story.next(75) == ("promise_due", 80)
    story.send(81, Script.PROMISE_BROKEN, deadline=84)
    assert story.next(81) == ("legal_final", 86)


# The last resort


def test_the_day_after_the_final_demand_has_run_out_the_user_is_asked_which_way_now() -> None:
    story = Story()
    story.send(75, Script.LEGAL_FINAL, deadline=89)
    assert story.next(75) == ("last_resort", 90)
    step = story.nudge(90)
    assert step.script is None
    assert story.next(90) == ("last_resort", 118)
    story.nudge(118)
    assert story.next(119) == ("last_resort", 146)


def test_whatever_happens_the_last_resort_is_asked_about_every_four_weeks_only() -> None:
    story = Story()
    story.send(75, Script.LEGAL_FINAL, deadline=89)
    story.nudge(90)
    story.reply(95, Reason.REFUSES)
    story.send(96, Script.REFUSAL, deadline=103)
    assert story.next(96) == ("last_resort", 118)


def test_the_last_resort_waits_for_an_offer_that_is_open() -> None:
    story = Story()
    story.send(75, Script.LEGAL_FINAL, deadline=89)
    story.send(88, Script.DISCOUNT_OFFER, deadline=95)
    assert story.next(88) == ("last_resort", 96)


def test_a_second_final_demand_has_a_last_day_of_its_own() -> None:
    story = Story()
    story.send(75, Script.LEGAL_FINAL, deadline=89)
    story.nudge(90)
    story.send(91, Script.LEGAL_FINAL, deadline=105)
    assert story.next(91) == ("last_resort", 106)


def test_a_final_demand_without_a_last_day_does_not_end_in_silence() -> None:
    story = Story()
    story.send(75, Script.LEGAL_FINAL)
    assert story.next(75) == ("last_resort", 90)
