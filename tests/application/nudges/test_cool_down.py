"""Which text takes the place of a furious draft, and which figures of it the books know."""

from __future__ import annotations

import pytest

from bot.application.nudges.cool_down import calm_script, knows_day, knows_sum
from bot.application.ports.understanding import Heat, Heated
from bot.domain.ladder.script import Script
from tests.domain.stories import Story, day, euros

INSULT = (Heated(Heat.INSULT, "you idiots"),)
SHOUTING = (Heated(Heat.SHOUTING, "!!!"),)


def chosen(story: Story, on: int, heat: tuple[Heated, ...] = INSULT) -> Script:
    return calm_script(story.debt, story.step(on), heat, day(on))


def test_the_first_that_a_client_hears_stays_friendly_however_sharp_the_draft() -> None:
    assert chosen(Story(), 2) is Script.FRIENDLY


@pytest.mark.parametrize("heat", [Heat.INSULT, Heat.THREAT, Heat.LEGAL_CLAIM, Heat.ULTIMATUM])
def test_a_sharp_draft_makes_the_second_reminder_a_firm_one(heat: Heat) -> None:
    story = Story()
    story.send(1, Script.FRIENDLY)
    assert chosen(story, 7, (Heated(heat, "or else"),)) is Script.FIRM


def test_shouting_alone_leaves_it_as_it_is() -> None:
    story = Story()
    story.send(1, Script.FRIENDLY)
    assert chosen(story, 7, SHOUTING) is Script.FRIENDLY_AGAIN
    assert chosen(story, 7, ()) is Script.FRIENDLY_AGAIN


def test_nothing_goes_beyond_the_step_before_its_day() -> None:
    story = Story()
    story.send(1, Script.FRIENDLY)
    assert chosen(story, 2) is Script.FRIENDLY_AGAIN


def test_a_later_step_keeps_its_own_text() -> None:
    story = Story()
    story.send(1, Script.FRIENDLY)
    story.send(14, Script.FIRM)
    assert chosen(story, 25) is Script.STOP_WORK_WARNING


def test_a_dispute_is_asked_about_and_a_promise_held_to() -> None:
    disputed, promised = Story(), Story()
    disputed.dispute(2)
    promised.promise(2, 9)
    assert chosen(disputed, 5) is Script.WHICH_PARTS
    assert chosen(promised, 5) is Script.PROMISE_CONFIRMED
    assert chosen(promised, 12) is Script.PROMISE_BROKEN


def test_the_books_know_what_is_owed_paid_and_promised() -> None:
    story = Story()
    story.pay(1, euros(250))
    assert knows_sum(story.debt, euros(750))
    assert knows_sum(story.debt, euros(250))
    assert not knows_sum(story.debt, euros(1000))
    assert not knows_sum(story.debt, euros(900))


def test_the_books_know_when_it_was_due_and_paid() -> None:
    story = Story()
    story.pay(3, euros(250))
    assert knows_day(story.debt, day(0))
    assert knows_day(story.debt, day(3))
    assert not knows_day(story.debt, day(2))
