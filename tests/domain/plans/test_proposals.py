"""A plan that was proposed: the client gets time to answer, then the user is asked about it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.debts.reply import Reason
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms, propose
from bot.domain.plans.schedule import Instalment
from bot.domain.step import next_step
from tests.domain.stories import EVERY_DAY, WORKDAYS, Story, euros, noon

GAP = STANDARD.gap_days
THREE = ((20, 300), (50, 300), (80, 400))


def next_of(story: Story, on: int) -> tuple[str, int] | None:
    return story.seen(story.step(on))


def test_the_ladder_rests_until_the_user_was_asked_whether_they_agree() -> None:
    story = Story()
    story.propose(2, *THREE)
    assert next_of(story, 2) == ("proposed", 2 + GAP)
    story.nudge(2 + GAP)
    assert next_of(story, 2 + GAP) == ("friendly", 3 + GAP)


def test_the_time_to_answer_runs_from_the_day_on_which_it_was_sent() -> None:
    story = Story()
    story.propose(2, *THREE)
    story.send(4, Script.PLAN_SCHEDULE)
    assert next_of(story, 4) == ("proposed", 4 + GAP)


def test_sent_once_more_it_is_asked_about_once_more() -> None:
    story = Story()
    story.propose(2, *THREE)
    story.nudge(2 + GAP)
    story.send(2 + GAP, Script.PLAN_SCHEDULE)
    assert next_of(story, 2 + GAP) == ("proposed", 2 + 2 * GAP)


def test_after_the_question_the_ladder_goes_on_from_where_it_stood() -> None:
    story = Story()
    story.confirm(1)
    story.propose(8, *THREE)
    story.nudge(8 + GAP)
    assert next_of(story, 8 + GAP) == ("friendly_again", 9 + GAP)


def test_it_is_asked_on_the_first_day_that_was_proposed_if_that_comes_sooner() -> None:
    story = Story()
    story.propose(2, (4, 500), (30, 500))
    assert next_of(story, 2) == ("proposed", 4)


@pytest.mark.parametrize("first", [2, 3])
def test_whoever_can_no_longer_agree_is_not_asked_about(first: int) -> None:
    """The first payment is today, or on a Saturday, after which nobody is nudged before Monday."""
    story = Story(due=date(2026, 3, 4), calendar=WORKDAYS)  # Day 3 is a Saturday.
    story.propose(2, (first, 500), (30, 500))
    step = next_of(story, 2)
    assert step is not None
    assert step[0] == "friendly"
    assert step[1] > 2 + GAP


def test_after_an_answer_nothing_is_asked_and_the_ladder_waits_its_gap() -> None:
    story = Story()
    story.propose(2, *THREE)
    story.reply(4, Reason.MONEY)
    assert next_of(story, 4) == ("friendly", 4 + GAP)


def test_a_plan_that_fits_no_more_is_not_asked_about() -> None:
    story = Story()
    story.propose(2, *THREE)
    story.pay(3, euros(100))
    assert next_of(story, 3) == ("friendly", 3 + GAP)


def test_a_proposal_taken_back_has_not_happened() -> None:
    story = Story()
    proposed = story.propose(2, *THREE)
    story.undo(2, proposed)
    assert next_of(story, 2) == ("friendly", 2)


def test_what_a_text_announced_is_not_put_off_by_a_proposal() -> None:
    story = Story()
    story.send(40, Script.STOP_WORK_WARNING, deadline=47)
    story.propose(45, (90, 1000))
    assert next_of(story, 45) == ("stop_work", 48)


def test_of_several_invoices_only_the_first_unsettled_one_is_asked_about() -> None:
    first, second = Story(debt_id=1), Story(debt_id=2)
    debts = [first.debt, second.debt]
    whole = Instalment(first.day(60), Money(2000_00, "EUR"))
    propose(debts, PlanTerms(schedule=(whole,)), noon(first.day(2)), first.day(2))
    for debt in debts:
        debt.link(debts)
    assert next_of(first, 2) == ("proposed", 2 + GAP)
    assert next_of(second, 2) == ("friendly", 3 + GAP)
    first.nudge(2 + GAP)
    assert next_step(second.debt, STANDARD, EVERY_DAY, second.day(3 + GAP)) is not None
    assert next_of(first, 3 + GAP) == ("friendly", 3 + GAP)
