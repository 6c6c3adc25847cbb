"""An answer to "where are you?" becomes a zone, a question, or nothing; never a silent guess."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.locale import Locale
from bot.understanding.cities import ABBREVIATIONS, CITIES, LIKELIEST
from bot.understanding.places import iana_names, names
from bot.understanding.zones import LONGEST_ANSWER, MOST_SUGGESTIONS, read_zone

EACH_LOCALE = pytest.mark.parametrize("locale", list(Locale))


@pytest.fixture
def packaged_zones_only() -> Iterator[None]:
    """As on a machine that brings no zones of its own."""
    usual = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath(to=usual)
    zoneinfo.ZoneInfo.clear_cache()


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Copenhagen", "Europe/Copenhagen"),
        ("  copenhagen. ", "Europe/Copenhagen"),
        ("København", "Europe/Copenhagen"),
        ("Kobenhavn", "Europe/Copenhagen"),
        ("Koebenhavn", "Europe/Copenhagen"),
        ("Копенгаген", "Europe/Copenhagen"),
        ("Århus", "Europe/Copenhagen"),
        ("Aarhus", "Europe/Copenhagen"),
        ("Næstved", "Europe/Copenhagen"),
        ("Москва", "Europe/Moscow"),
        ("москва", "Europe/Moscow"),
        ("Moskva", "Europe/Moscow"),
        ("Moscow time", "Europe/Moscow"),
        ("по Москве", "Europe/Moscow"),
        ("Санкт-Петербург", "Europe/Moscow"),
        ("санкт петербург", "Europe/Moscow"),
        ("Sankt-Peterburg", "Europe/Moscow"),
        ("Питер", "Europe/Moscow"),
        ("Казань", "Europe/Moscow"),
        ("Новосибирск", "Asia/Novosibirsk"),
        ("Екатеринбург", "Asia/Yekaterinburg"),
        ("Ekaterinburg", "Asia/Yekaterinburg"),
        ("Tartu", "Europe/Tallinn"),
        ("Pärnu", "Europe/Tallinn"),
        ("Parnu", "Europe/Tallinn"),
        ("Пярну", "Europe/Tallinn"),
        ("Bandung", "Asia/Jakarta"),
        ("Surabaya", "Asia/Jakarta"),
        ("Denpasar", "Asia/Makassar"),
        ("Bali", "Asia/Makassar"),
        ("Jogja", "Asia/Jakarta"),
        ("San Francisco", "America/Los_Angeles"),
        ("München", "Europe/Berlin"),
        ("Munich", "Europe/Berlin"),
        ("Barcelona", "Europe/Madrid"),
        ("São Paulo", "America/Sao_Paulo"),
        ("The Hague", "Europe/Amsterdam"),
        ("Kiev", "Europe/Kyiv"),
        ("I live in Aarhus", "Europe/Copenhagen"),
        ("jeg bor i Odense", "Europe/Copenhagen"),
        ("saya di Surabaya", "Asia/Jakarta"),
        ("Город Казань", "Europe/Moscow"),
    ],
)
@EACH_LOCALE
def test_a_city_is_known_in_every_language_whatever_the_bot_speaks(
    text: str, zone: str, locale: Locale
) -> None:
    assert read_zone(text, locale).zone == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Estonia", "Europe/Tallinn"),
        ("Eesti", "Europe/Tallinn"),
        ("Дания", "Europe/Copenhagen"),
        ("Danmark", "Europe/Copenhagen"),
        ("Taani", "Europe/Copenhagen"),
        ("Inggris", "Europe/London"),
        ("UK", "Europe/London"),
        ("Germany", "Europe/Berlin"),
        ("Argentina", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_country_that_keeps_one_time_is_enough(text: str, zone: str) -> None:
    assert read_zone(text, Locale.EN).zone == zone


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("Indonesia", ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")),
        ("Испания", ("Europe/Madrid", "Atlantic/Canary")),
        ("Georgia", ("America/New_York", "Asia/Tbilisi")),
        ("Washington", ("America/New_York", "America/Los_Angeles")),
        ("Birmingham", ("Europe/London", "America/Chicago")),
        ("CST", ("America/Chicago", "Asia/Shanghai", "America/Mexico_City")),
    ],
)
def test_a_name_with_several_zones_is_asked_about(text: str, suggestions: tuple[str, ...]) -> None:
    reading = read_zone(text, Locale.EN)
    assert (reading.zone, reading.suggestions) == (None, suggestions)


def test_the_likeliest_zones_of_a_big_country_come_first() -> None:
    assert read_zone("Россия", Locale.RU).suggestions[:2] == ("Europe/Moscow", "Asia/Yekaterinburg")
    assert read_zone("USA", Locale.EN).suggestions[:2] == ("America/New_York", "America/Chicago")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Portland, Oregon", "America/Los_Angeles"),
        ("Portland, Maine, USA", "America/New_York"),
        ("Birmingham, England", "Europe/London"),
        ("Tbilisi, Georgia", "Asia/Tbilisi"),
        ("Jakarta Indonesia", "Asia/Jakarta"),
        ("Казань, Россия", "Europe/Moscow"),
        ("Germany, Berlin", "Europe/Berlin"),
        ("Gilleleje, Danmark", "Europe/Copenhagen"),
    ],
)
def test_a_country_or_state_settles_which_city(text: str, zone: str) -> None:
    assert read_zone(text, Locale.EN).zone == zone


@pytest.mark.parametrize(
    ("text", "first"),
    [("Paris, USA", "Europe/Paris"), ("Moscow, Idaho", "Europe/Moscow")],
)
def test_a_city_at_odds_with_its_country_is_asked_about(text: str, first: str) -> None:
    reading = read_zone(text, Locale.EN)
    assert reading.zone is None
    assert reading.suggestions[0] == first


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Tallinn", "Europe/Tallinn"),
        ("europe/TALLINN", "Europe/Tallinn"),
        ("America/New York", "America/New_York"),
        ("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("US/Pacific", "America/Los_Angeles"),
        ("Etc/GMT-3", "Etc/GMT-3"),
        ("Etc/GMT+3", "Etc/GMT+3"),
    ],
)
def test_iana_names_are_read_in_any_letter_case(text: str, zone: str) -> None:
    assert read_zone(text, Locale.EN).zone == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("UTC+3", "Etc/GMT-3"),
        ("utc 2", "Etc/GMT-2"),
        ("GMT-5", "Etc/GMT+5"),
        ("GMT −5", "Etc/GMT+5"),
        ("+7", "Etc/GMT-7"),
        ("+07:00", "Etc/GMT-7"),
        ("UTC+14", "Etc/GMT-14"),
        ("UTC-12", "Etc/GMT+12"),
        ("UTC", "Etc/UTC"),
        ("UTC+0", "Etc/UTC"),
        ("+5:30", "Asia/Kolkata"),
        ("UTC+0530", "Asia/Kolkata"),
        ("UTC+5.5", "Asia/Kolkata"),
        ("UTC+5:45", "Asia/Kathmandu"),
        ("MSK", "Europe/Moscow"),
        ("МСК+2", "Etc/GMT-5"),
        ("WIB", "Asia/Jakarta"),
        ("wita", "Asia/Makassar"),
        ("WIT", "Asia/Jayapura"),
        ("часовой пояс UTC+3", "Etc/GMT-3"),
    ],
)
def test_offsets_and_plain_abbreviations_are_zones(text: str, zone: str) -> None:
    assert read_zone(text, Locale.EN).zone == zone


@pytest.mark.parametrize(
    "text", ["UTC+30", "UTC+15", "UTC-13", "UTC+3:20", "+99", "3", "0", "1500"]
)
def test_an_offset_that_nobody_keeps_is_nothing_at_all(text: str) -> None:
    reading = read_zone(text, Locale.EN)
    assert (reading.zone, reading.suggestions) == (None, ())


def test_an_offset_that_holds_for_half_a_year_is_asked_about() -> None:
    assert read_zone("UTC-3:30", Locale.EN).suggestions == ("America/St_Johns",)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Copenhagn", "Europe/Copenhagen"),
        ("Copenahgen", "Europe/Copenhagen"),
        ("Talin", "Europe/Tallinn"),
        ("Tallinnas", "Europe/Tallinn"),
        ("в Москве", "Europe/Moscow"),
        ("Росия", "Europe/Moscow"),
        ("Jakrta", "Asia/Jakarta"),
        ("New Yrok", "America/New_York"),
        ("Buenos", "America/Argentina/Buenos_Aires"),
        ("Europe/Copenhagn", "Europe/Copenhagen"),
        ("Copenhagn, Europe", "Europe/Copenhagen"),
    ],
)
@EACH_LOCALE
def test_a_near_miss_is_only_ever_a_suggestion(text: str, zone: str, locale: Locale) -> None:
    reading = read_zone(text, locale)
    assert reading.zone is None
    assert reading.suggestions[0] == zone


def test_copenhagn_suggests_copenhagen_alone() -> None:
    assert read_zone("Copenhagn", Locale.EN).suggestions == ("Europe/Copenhagen",)


def test_near_misses_in_the_users_own_country_come_first() -> None:
    assert "Europe/Tallinn" in read_zone("Narwa", Locale.ET).suggestions
    assert read_zone("Padan", Locale.ID).suggestions[0] == "Asia/Jakarta"


@pytest.mark.parametrize(
    "text",
    ["", " ", ".", "👍", "\u200b", "hello", "asdfgh", "<b>x</b>", "{{7*7}}", "%s", "x" * 5000],
)
def test_what_is_no_place_is_nothing(text: str) -> None:
    reading = read_zone(text, Locale.EN)
    assert (reading.zone, reading.suggestions) == (None, ())


@pytest.mark.usefixtures("packaged_zones_only")
def test_every_zone_that_can_be_answered_exists() -> None:
    answers = {*CITIES, *iana_names().values()}
    for listed in (*LIKELIEST.values(), *ABBREVIATIONS.values()):
        answers.update(listed.split())
    for hours in range(-12, 15):
        answers.add(read_zone(f"UTC{hours:+d}", Locale.EN).zone or "")
    for name in names():
        reading = read_zone(name, Locale.EN)
        answers.update(reading.suggestions or [reading.zone or f"none for {name}"])
    for zone in answers:
        zoneinfo.ZoneInfo(zone)


@given(st.text(max_size=LONGEST_ANSWER + 1), st.sampled_from(Locale))
def test_no_text_breaks_it_or_gets_both_an_answer_and_a_question(text: str, locale: Locale) -> None:
    reading = read_zone(text, locale)
    assert len(reading.suggestions) <= MOST_SUGGESTIONS
    assert len(set(reading.suggestions)) == len(reading.suggestions)
    assert not (reading.zone and reading.suggestions)
