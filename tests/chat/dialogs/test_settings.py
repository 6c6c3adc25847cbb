"""/settings: every change, and what else it moves."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from aiogram.methods import SetMyCommands
from aiogram.types import BotCommandScopeChat

from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from tests.chat.stage import Person, Stage


async def test_the_first_screen_shows_everything(ana: Person) -> None:
    await ana.says("/settings")
    for shown in ("English", "London, 09:00", "USD", "9:00", "Saturday, Sunday"):
        assert shown in ana.sees


@pytest.mark.parametrize(("locale", "name"), [("ru", "Русский"), ("id", "Bahasa Indonesia")])
async def test_the_language_changes_at_once(ana: Person, locale: str, name: str) -> None:
    await ana.says("/settings")
    await ana.presses("settings.language")
    await ana.presses(name)
    ana.language = locale
    assert ana.reads("settings.all", language=name)
    await ana.presses("button.close")
    await ana.says("/help")
    assert ana.reads("help")


async def test_a_new_zone_moves_the_next_nudge(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    assert (await ana.settings()).next_nudge_at == datetime(2026, 3, 9, 9, tzinfo=UTC)
    await ana.says("/settings")
    await ana.presses("settings.zone")
    await ana.says("Copenhagen")
    assert ana.reads("settings.all")
    assert (await ana.settings()).next_nudge_at == datetime(2026, 3, 9, 8, tzinfo=UTC)


async def test_a_zone_may_be_kept(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.zone")
    await ana.presses("zone.keep")
    assert ana.reads("settings.all")
    assert (await ana.settings()).zone == "Europe/London"


async def test_a_new_currency_is_assumed_from_then_on(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.currency")
    await ana.says("euro")
    await ana.presses("button.close")
    await ana.says("Acme owes me 50, due 1 March")
    assert ana.reads("draft.amount", amount="€50")


async def test_a_new_hour_moves_the_next_nudge(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await ana.says("/settings")
    await ana.presses("settings.hour")
    await ana.taps(ana.last.tap("18:00"))
    assert ana.reads("settings.all", hour="18:00")
    assert (await ana.settings()).next_nudge_at == datetime(2026, 3, 9, 18, tzinfo=UTC)


async def test_quiet_days_are_marked_and_saved(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.quiet_days")
    assert [label for label in ana.last.labels if "✓" in label] == ["✓ Saturday", "✓ Sunday"]
    await ana.presses("Saturday")
    await ana.presses("Monday")
    await ana.presses("button.save")
    assert ana.reads("settings.all", quiet="Monday, Sunday")
    assert (await ana.settings()).quiet_days == frozenset({0, 6})


async def test_quiet_days_are_left_as_they_were_without_save(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.quiet_days")
    await ana.presses("Monday")
    await ana.presses("button.back")
    assert (await ana.settings()).quiet_days == frozenset({5, 6})


async def test_six_days_at_most_are_quiet(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.quiet_days")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        await ana.presses(day)
    await ana.presses("button.save")
    assert len((await ana.settings()).quiet_days) == 6


async def test_no_day_need_be_quiet(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.quiet_days")
    await ana.presses("Saturday")
    await ana.presses("Sunday")
    await ana.presses("button.save")
    assert not (await ana.settings()).quiet_days
    assert ana.reads("settings.no_quiet_days")


async def test_one_day_has_to_stay_free(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.quiet_days")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday"):
        assert not await ana.presses(day)
    assert ana.reads("settings.one_free_day", await ana.presses("Friday"))
    assert not await ana.presses("Monday")
    assert not await ana.presses("Friday")
    await ana.presses("button.save")
    assert (await ana.settings()).quiet_days == frozenset({1, 2, 3, 4, 5, 6})


async def test_close_leaves_no_buttons(ana: Person) -> None:
    await ana.says("/settings")
    screen = ana.last
    await ana.presses("button.close")
    assert not screen.rows
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


@pytest.mark.parametrize("locale", list(Locale))
async def test_every_screen_can_be_opened_in_every_language(stage: Stage, locale: Locale) -> None:
    ana = await stage.person_settled_in(language=locale)
    for key in ("language", "zone", "currency", "hour", "quiet_days"):
        await ana.says("/settings")
        await ana.presses(f"settings.{key}")
        assert ana.last.rows


async def test_the_menu_follows_the_language_that_was_chosen(stage: Stage, ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.language")
    await ana.presses("Русский")
    menus = [call for call in stage.telegram.calls if isinstance(call, SetMyCommands)]
    assert menus[-1].scope == BotCommandScopeChat(chat_id=ana.id)
    assert menus[-1].commands[0].description == GettextPhrases(BabelFormats()).plain(
        Locale.RU, "menu.debts"
    )


@pytest.mark.parametrize(("locale", "nine"), [("en", "09:00"), ("ru", "09:00"), ("da", "09.00")])
async def test_hours_are_written_as_the_language_writes_them(
    stage: Stage, locale: str, nine: str
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.says("/settings")
    assert ana.reads("settings.all", hour=nine)
