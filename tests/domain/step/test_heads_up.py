"""What comes before the due date, and what counts as a first reminder after it."""

from __future__ import annotations

import pytest

from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import BEYOND_FRIENDLY, Script
from tests.domain.stories import Story

HEADS_UP = STANDARD.with_day(Rung.UPCOMING, -3)


def test_a_heads_up_comes_before_the_due_date_and_a_reminder_after_it() -> None:
    story = Story(policy=HEADS_UP)
    assert story.next(-14) == ("upcoming", -3)
    assert story.confirm(-3) is Script.UPCOMING
    assert story.next(-3) == ("friendly", 2)


def test_a_heads_up_that_was_not_sent_is_not_sent_after_the_due_date() -> None:
    story = Story(policy=HEADS_UP)
    story.nudge(-3)
    assert story.next(-3) == ("upcoming", -2)
    story.nudge(-2)
    assert story.next(-2) == ("friendly", 1)
    assert story.next(3) == ("friendly", 3)


def test_a_debt_logged_on_its_due_date_can_still_have_its_heads_up() -> None:
    assert Story(policy=HEADS_UP, logged=0).next(0) == ("upcoming", 0)
    assert Story(policy=HEADS_UP, logged=1).next(1) == ("friendly", 1)


def test_a_text_sent_before_the_due_date_is_no_reminder() -> None:
    for policy in (STANDARD, HEADS_UP):
        story = Story(policy=policy)
        story.send(-6, Script.INVOICE_AGAIN)
        assert story.next(1) == ("friendly", 1)


@pytest.mark.parametrize(
    "script", [script for script in Script if script.rung is None and script.awaits_answer]
)
def test_any_text_after_the_due_date_that_wants_an_answer_is_a_first_reminder(
    script: Script,
) -> None:
    for policy in (STANDARD, HEADS_UP):
        story = Story(policy=policy)
        story.send(2, script)
        next_rung = ("firm", 14) if script in BEYOND_FRIENDLY else ("friendly_again", 7)
        assert story.next(2) == next_rung


@pytest.mark.parametrize(
    "script", [script for script in Script if script.rung is None and not script.awaits_answer]
)
def test_thanks_and_confirmations_remind_nobody_but_keep_the_gap(script: Script) -> None:
    story = Story()
    story.send(2, script)
    assert story.next(2) == ("friendly", 7)
