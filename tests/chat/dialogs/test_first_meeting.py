"""The first meeting."""

from __future__ import annotations

import pytest

from bot.domain.locale import Locale
from tests.chat.stage import PHRASES, Person, Stage


@pytest.mark.parametrize("language", ["en", "ru", "da", "et", "id"])
async def test_a_person_is_greeted_in_the_language_of_their_telegram(
    stage: Stage, language: str
) -> None:
    ana = stage.person(language=language)
    assert await ana.says("/start") == PHRASES.plain(Locale(language), "welcome.hello", name="Ana")
    assert (await ana.settings()).locale == language


@pytest.mark.parametrize("language", ["fr", "zz", "", None])
async def test_a_language_that_the_bot_does_not_speak_is_answered_in_english(
    stage: Stage, language: str | None
) -> None:
    ana = stage.person(language=language)
    await ana.says("/start")
    assert ana.reads("welcome.hello")


async def test_a_regional_language_code_counts_as_its_language(stage: Stage) -> None:
    assert (await stage.person(language="ru-RU").says("/start")).startswith("Здравствуйте")


async def test_skipping_all_questions_leaves_sensible_defaults(stage: Stage) -> None:
    ana = stage.person(language="da")
    await ana.says("/start")
    await ana.presses(PHRASES.plain(Locale.DA, "welcome.skip"))
    user = await ana.settings()
    assert (user.zone, user.currency, user.welcomed) == ("Europe/Copenhagen", "DKK", True)
    assert "/debts" in ana.sees


async def meets(stage: Stage) -> Person:
    ana = stage.person()
    await ana.says("/start")
    await ana.presses("welcome.begin")
    assert ana.reads("zone.ask")
    return ana


async def test_keeping_both_defaults_takes_three_taps(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.presses("zone.keep")
    assert ana.reads("currency.ask")
    await ana.presses("currency.keep")
    assert ana.reads("welcome.ready")
    assert (await ana.settings()).zone == "Europe/London"


async def test_a_typed_city_is_the_zone_and_a_typed_currency_the_currency(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.says("Copenhagen")
    assert ana.reads("currency.ask")
    await ana.says("GBP")
    assert ana.reads("welcome.ready")
    user = await ana.settings()
    assert (user.zone, user.currency) == ("Europe/Copenhagen", "GBP")


async def test_a_misspelt_city_is_suggested(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.says("Copenhagn")
    assert ana.reads("zone.near")
    await ana.presses("Copenhagen")
    assert (await ana.settings()).zone == "Europe/Copenhagen"


async def test_an_offset_that_does_not_exist_is_refused_and_asked_again(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.says("UTC+30")
    assert ana.reads("zone.unknown", ana.heard[-2])
    assert ana.reads("zone.ask")
    assert (await ana.settings()).zone == "Europe/London"


async def test_a_city_can_be_chosen_from_a_list_of_pages(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.presses("zone.list")
    await ana.presses(">")
    await ana.presses("Moscow")
    assert (await ana.settings()).zone == "Europe/Moscow"


async def test_a_currency_can_be_chosen(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.presses("zone.keep")
    await ana.presses("INR")
    assert (await ana.settings()).currency == "INR"


async def test_a_currency_that_does_not_exist_is_asked_again(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.presses("zone.keep")
    await ana.says("doubloons")
    assert ana.reads("refused.unknown_currency", ana.heard[-2])
    assert ana.reads("currency.ask")


async def test_start_again_wipes_nothing(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.says("Tallinn")
    await ana.presses("currency.keep")
    await ana.logs("Acme owes me $1,200 for the logo, due 15 May")
    await ana.says("/start")
    assert ana.reads("welcome.again")
    assert len(await ana.debts()) == 1
    assert (await ana.settings()).zone == "Europe/Tallinn"


async def test_start_again_in_the_middle_of_the_questions_starts_them_again(stage: Stage) -> None:
    ana = await meets(stage)
    await ana.says("/start")
    await ana.presses("welcome.begin")
    await ana.presses("zone.keep")
    await ana.presses("currency.keep")
    assert ana.reads("welcome.ready")
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


async def test_a_debt_told_instead_of_a_city_is_logged_and_the_question_comes_back(
    stage: Stage,
) -> None:
    ana = await meets(stage)
    await ana.says("Acme owes me $1,200 for the logo, due 15 May")
    assert "Acme" in ana.sees
    await ana.presses("button.save")
    assert ana.reads("record.invoice", ana.heard[-2], client="Acme", amount="$1,200")
    assert ana.reads("zone.ask")
    await ana.says("Berlin")
    assert (await ana.settings()).zone == "Europe/Berlin"


async def test_a_debt_can_be_told_before_anything_else(stage: Stage) -> None:
    ana = stage.person()
    await ana.logs("Acme owes me $1,200 for the logo, due 15 May")
    assert len(await ana.debts()) == 1
