"""The calendar: the user's own language, week and today."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.chat.stage import Person, Stage

WEEKDAYS = {"en": "Mo", "ru": "пн", "da": "ma", "et": "E", "id": "Sen"}
MONTHS = {"en": "March", "ru": "Март", "da": "Marts", "et": "Märts", "id": "Maret"}


async def with_a_question(ana: Person, currency: str) -> None:
    """The draft's question about its day; started by a sum that any language reads."""
    await ana.says(f"900 {currency}")
    await ana.says("Acme")
    assert ana.reads("draft.ask_due")


@pytest.mark.parametrize("language", list(WEEKDAYS))
async def test_months_and_weekdays_are_in_the_users_language(stage: Stage, language: str) -> None:
    ana = await stage.person_settled_in(language=language)
    await with_a_question(ana, "EUR")
    assert ana.last.rows[0][0][0] == f"{MONTHS[language]} 2026"
    labels = [label.lower() for label, _ in ana.last.rows[1]]
    assert labels[1 if language == "en" else 0] == WEEKDAYS[language].lower()


async def test_today_is_the_users_own_and_not_the_machines(stage: Stage) -> None:
    stage.clock.set(datetime(2026, 3, 31, 23, 30, tzinfo=UTC))
    ana = await stage.person_settled_in()
    await ana.set(zone="Asia/Tokyo")
    await with_a_question(ana, "EUR")
    assert ana.last.rows[0][0][0] == "April 2026"
    assert "·1·" in ana.last.labels


async def test_a_due_date_may_lie_in_the_past_and_a_promise_not(stage: Stage, ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 1 March")
    await ana.says("Acme promised to pay")
    assert "1" not in ana.last.labels
    assert "·2·" in ana.last.labels
    await ana.presses("button.cancel")
    await with_a_question(ana, "EUR")


async def test_cells_that_are_no_days_do_nothing(ana: Person) -> None:
    await with_a_question(ana, "EUR")
    before = ana.last.html
    await ana.presses("Mo")
    assert ana.last.html == before
    assert not await ana.debts()


async def test_another_year_can_be_reached(ana: Person) -> None:
    await with_a_question(ana, "EUR")
    await ana.presses("🗓")
    await ana.presses("2027 ›")
    await ana.presses("May")
    await ana.presses("14")
    assert ana.reads("draft.due", due="14 May 2027")
