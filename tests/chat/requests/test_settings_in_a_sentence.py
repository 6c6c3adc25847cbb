"""Settings changed by a sentence, and back by a button."""

from __future__ import annotations

import pytest

from bot.domain.locale import Locale
from tests.chat.stage import Person


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("use euros as my currency", "currency", "EUR"),
        ("I'm in Lisbon this month", "zone", "Europe/Lisbon"),
        ("switch to Danish", "locale", Locale.DA),
    ],
)
async def test_a_setting_is_changed_at_once_and_back_by_a_button(
    ana: Person, said: str, field: str, value: str
) -> None:
    before = getattr(await ana.settings(), field)
    await ana.says(said)
    assert getattr(await ana.settings(), field) == value
    assert len(ana.last.labels) == 1
    await ana.taps(ana.last.rows[0][0][1])
    assert getattr(await ana.settings(), field) == before


async def test_the_answer_is_in_the_new_language(ana: Person) -> None:
    await ana.says("switch to Danish")
    ana.language = "da"
    assert ana.reads("set.language", value="Dansk")


async def test_without_a_value_all_settings_are_shown(ana: Person) -> None:
    await ana.says("I want my nudges at 8am")
    assert ana.reads("settings.all")


@pytest.mark.parametrize(
    "made_up",
    ["set:zone:Nowhere/Else", "set:currency:XXX", "set:locale:xx", "set:", "set:id:7", "set:zone:"],
)
async def test_a_made_up_button_sets_nothing(ana: Person, made_up: str) -> None:
    await ana.says("use euros as my currency")
    before = await ana.settings()
    await ana.taps(made_up)
    assert await ana.settings() == before
