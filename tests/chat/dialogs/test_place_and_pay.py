"""Settings: whose holidays are kept, and how clients pay."""

from __future__ import annotations

import pytest

from bot.chat.dialogs.settings.countries import read_country
from bot.domain.locale import Locale
from tests.chat.stage import Person


async def test_the_country_is_that_of_the_zone_until_another_is_named(ana: Person) -> None:
    await ana.says("/settings")
    assert ana.reads("settings.all", holidays="United Kingdom")
    await ana.presses("settings.holidays")
    await ana.says("estonia")
    assert (await ana.settings()).calendar.country == "EE"
    assert ana.reads("settings.all", holidays="Estonia")
    await ana.presses("settings.holidays")
    await ana.presses(ana.last.labels[0])
    assert (await ana.settings()).country is None


async def test_no_holidays_are_kept_if_none_are_wanted(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.holidays")
    await ana.presses("settings.keep_none")
    assert (await ana.settings()).country == "ZZ"
    assert ana.reads("settings.all", holidays=ana.label("settings.no_holidays"))


async def test_an_unclear_country_is_asked_about_and_an_unknown_one_refused(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.holidays")
    await ana.says("qqqqq")
    assert ana.reads("settings.unknown_country", ana.heard[-2])
    await ana.says("guinea-b")
    assert "Guinea-Bissau" in ana.last.labels
    await ana.presses("Guinea-Bissau")
    assert (await ana.settings()).country == "GW"


@pytest.mark.parametrize(
    ("text", "locale", "code"),
    [
        ("Эстония", Locale.RU, "EE"),
        ("сша", Locale.RU, "US"),
        ("tyskland", Locale.DA, "DE"),
        ("Belanda", Locale.ID, "NL"),
        ("Türgi", Locale.ET, "TR"),
        ("Germany", Locale.RU, "DE"),
        ("kz", Locale.RU, "KZ"),
        ("UK", Locale.EN, "GB"),
        ("Scotland", Locale.EN, "GB"),
        ("Šotimaa", Locale.ET, "GB"),
    ],
)
def test_countries_are_known_by_name_in_every_language_and_by_code(
    text: str, locale: Locale, code: str
) -> None:
    assert read_country(text, locale) == code


@pytest.mark.parametrize(("text", "meant"), [("Germny", "Germany"), ("Gotland", "Poland")])
async def test_a_country_that_is_only_almost_written_so_is_asked_about(
    ana: Person, text: str, meant: str
) -> None:
    await ana.says("/settings")
    await ana.presses("settings.holidays")
    await ana.says(text)
    assert (await ana.settings()).country is None
    assert meant in ana.last.labels


async def test_ways_to_pay_are_kept_line_by_line_shown_and_removed(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.pay_to")
    await ana.says(" IBAN EE12 3456 \n\nPayPal: <ana@x.com>")
    assert (await ana.settings()).pay_to == "IBAN EE12 3456\nPayPal: <ana@x.com>"
    assert "PayPal: <ana@x.com>" in ana.sees
    await ana.presses("button.back")
    assert ana.reads("settings.all", pay_to="IBAN EE12 3456 …")
    await ana.presses("settings.pay_to")
    await ana.presses("settings.remove_pay_to")
    assert (await ana.settings()).pay_to is None


async def test_too_many_ways_to_pay_are_refused_whole(ana: Person) -> None:
    await ana.says("/settings")
    await ana.presses("settings.pay_to")
    await ana.says("x\n" * 11)
    assert ana.reads("refused.pay_to_too_long", ana.heard[-2], lines="10", characters="500")
    assert (await ana.settings()).pay_to is None


async def test_a_sentence_about_a_client_is_no_way_to_pay(ana: Person) -> None:
    await ana.logs("Acme owes me $500, due 6 March")
    await ana.says("/settings")
    await ana.presses("settings.pay_to")
    await ana.says("Acme paid 12")
    assert (await ana.settings()).pay_to is None
    assert (await ana.debt()).paid.minor == 1200


async def test_ways_to_pay_are_in_no_log(ana: Person, capsys: pytest.CaptureFixture[str]) -> None:
    await ana.says("/settings")
    await ana.presses("settings.pay_to")
    await ana.says("IBAN EE12 3456 7890")
    written = capsys.readouterr()
    assert "3456" not in written.out + written.err
