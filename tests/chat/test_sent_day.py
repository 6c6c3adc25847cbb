"""The days of a message are counted from the day on which it was sent, in the user's zone, even if
it is read only after midnight."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.debts.timeline import Pause
from tests.chat.stage import Person, Stage

MONDAY = date(2026, 3, 2)
SUNDAY = MONDAY - timedelta(days=1)
ZONES = [("Pacific/Kiritimati", MONDAY), ("Pacific/Honolulu", SUNDAY)]
"""It is ten minutes to midnight there at 09:50 UTC, on these days."""


@pytest.fixture(params=ZONES, ids=lambda zone: zone[0])
async def late(stage: Stage, ana: Person, request: pytest.FixtureRequest) -> tuple[Person, date]:
    """Somebody who writes at 23:50 of that day, and is owed money by Acme."""
    zone, day = request.param
    await ana.set(zone=zone)
    await ana.logs("Acme owes me $1,200, due 20 February")
    stage.clock.move(minutes=50)
    return ana, day


async def is_read_after_midnight(ana: Person, text: str, **content: Any) -> str:
    update = ana.update(message=ana.message(text=text, **content))
    ana.stage.clock.move(minutes=30)
    await ana.gives(update)
    return ana.sees


async def test_a_debt_is_due_on_the_day_that_was_tomorrow_when_it_was_written(
    late: tuple[Person, date],
) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "Beta owes me $300, due tomorrow")
    await ana.presses("button.save")
    assert (await ana.debt(2)).due == day + timedelta(days=1)


async def test_so_is_each_of_several(late: tuple[Person, date]) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "Beta owes me $300, due tomorrow\nGamma $20, due yesterday")
    await ana.presses("several.save")
    assert (await ana.debt(2)).due == day + timedelta(days=1)
    assert (await ana.debt(3)).due == day - timedelta(days=1)


async def test_a_day_that_answers_a_question_is_counted_from_the_answer(
    late: tuple[Person, date],
) -> None:
    ana, day = late
    await ana.says("Beta owes me $300")
    await is_read_after_midnight(ana, "today")
    await ana.presses("button.save")
    assert (await ana.debt(2)).due == day


async def test_a_payment_came_on_the_day_on_which_it_was_told(late: tuple[Person, date]) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "Acme paid 100")
    (payment,) = (await ana.debt()).payments
    assert (payment.on, payment.value_on) == (day, day)


async def test_a_payment_of_yesterday_came_on_the_day_before(late: tuple[Person, date]) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "Acme paid 100 yesterday")
    (payment,) = (await ana.debt()).payments
    assert payment.value_on == day - timedelta(days=1)


async def test_a_promise_for_the_day_is_not_refused_as_past(late: tuple[Person, date]) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "Acme promised to pay today")
    promise = (await ana.debt()).promise
    assert promise is not None
    assert promise.day == day


async def test_a_snooze_until_tomorrow_ends_on_the_day_that_has_begun_meanwhile(
    late: tuple[Person, date],
) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "remind me about Acme tomorrow")
    pause = (await ana.debt()).timeline[-1]
    assert isinstance(pause, Pause)
    assert pause.until == day + timedelta(days=1)
    assert (await ana.debt()).pause(day + timedelta(days=1)) is None


async def test_a_reminder_was_sent_on_the_day_on_which_that_was_told(
    late: tuple[Person, date],
) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "I sent Acme the reminder")
    (contact,) = (await ana.debt()).contacts
    assert contact.sent_on == day


async def test_a_button_counts_from_the_moment_it_was_pressed(late: tuple[Person, date]) -> None:
    ana, day = late
    await is_read_after_midnight(ana, "what does Acme owe me?")
    await ana.presses("Acme")
    await ana.presses("button.paid")
    (payment,) = (await ana.debt()).payments
    assert payment.value_on == day + timedelta(days=1)
