"""Public holidays, by country and by zone: nobody is nudged on one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import Calendar
from bot.domain.holidays import (
    NO_COUNTRY,
    countries_with_holidays,
    country_of,
    public_holidays,
)
from bot.domain.ids import UserId
from bot.domain.locale import Locale
from bot.domain.people.user import User
from tests.domain.stories import Story

EVERY_WEEKDAY: frozenset[int] = frozenset()


def living_in(zone: str, country: str | None = None) -> User:
    return User(
        id=UserId(1), name="Ana", locale=Locale.EN, zone=zone, currency="EUR", country=country
    )


@pytest.mark.parametrize(
    ("zone", "holiday"),
    [
        ("Europe/Tallinn", date(2026, 2, 24)),  # Independence Day
        ("Europe/Tallinn", date(2026, 6, 24)),  # Midsummer
        ("Europe/Copenhagen", date(2026, 5, 14)),  # Ascension
        ("Europe/Copenhagen", date(2026, 4, 2)),  # Maundy Thursday
        ("Europe/Moscow", date(2026, 5, 9)),  # Victory Day
        ("Asia/Yekaterinburg", date(2026, 6, 12)),  # Russia Day
        ("Asia/Jakarta", date(2026, 8, 17)),  # Independence Day
        ("Asia/Makassar", date(2026, 3, 19)),  # Nyepi
        ("Europe/London", date(2026, 12, 25)),
        ("America/New_York", date(2026, 11, 26)),  # Thanksgiving
    ],
)
def test_the_holidays_of_the_country_that_a_zone_is_in_are_quiet(zone: str, holiday: date) -> None:
    assert living_in(zone).calendar.is_quiet(holiday)
    assert not living_in(zone, NO_COUNTRY).calendar.is_quiet(holiday) or holiday.isoweekday() > 5


def test_a_working_day_elsewhere_is_a_working_day() -> None:
    independence = date(2026, 2, 24)
    assert not living_in("Europe/Copenhagen").calendar.is_quiet(independence)
    assert living_in("Europe/Copenhagen", "EE").calendar.is_quiet(independence)


def test_the_prayer_day_is_no_holiday_in_denmark_any_more() -> None:
    denmark = Calendar(country="DK")
    assert denmark.is_quiet(date(2023, 5, 5))
    assert not denmark.is_quiet(date(2026, 5, 1))


def test_zones_lead_to_their_countries_and_utc_to_none() -> None:
    zones = ("Europe/Tallinn", "Asia/Jayapura", "America/Argentina/Buenos_Aires", "Asia/Omsk")
    assert [country_of(zone) for zone in zones] == ["EE", "ID", "AR", "RU"]
    assert [country_of(zone) for zone in ("UTC", "Etc/GMT+3", "Nowhere/Land", "")] == [None] * 4


@pytest.mark.parametrize("country", [None, NO_COUNTRY, "XX", "", "Denmark", "dk"])
def test_a_country_that_is_not_known_has_no_holidays(country: str | None) -> None:
    assert public_holidays(country, 2026) == frozenset()
    assert not Calendar(country=country).is_quiet(date(2026, 12, 25))


def test_the_countries_of_our_languages_have_holidays() -> None:
    ours = {"GB", "US", "RU", "DK", "EE", "ID"}
    assert ours <= countries_with_holidays()
    assert NO_COUNTRY not in countries_with_holidays()
    assert all(public_holidays(country, 2026) for country in ours)


def test_the_long_break_of_january_is_quiet_from_end_to_end() -> None:
    moscow = Calendar(country="RU")
    eve = date(2025, 12, 30)
    assert not moscow.is_quiet(eve)
    assert moscow.open_day(eve + timedelta(days=1)) == date(2026, 1, 12)


def test_whom_weekends_do_not_rest_has_the_holidays_of_january_off_all_the_same() -> None:
    moscow = Calendar(EVERY_WEEKDAY, "RU")
    assert moscow.open_day(date(2026, 1, 1)) == date(2026, 1, 10)


def test_a_step_of_a_holiday_comes_on_the_next_open_day() -> None:
    independence = date(2026, 2, 24)
    story = Story(due=independence - timedelta(days=1), calendar=Calendar(country="EE"))
    step = story.step(0)
    assert step is not None
    assert step.on == date(2026, 2, 25)


def test_the_instant_of_the_next_nudge_is_no_holiday() -> None:
    zone = "Europe/Copenhagen"
    user = living_in(zone)
    now = datetime(2026, 5, 13, 12, tzinfo=ZoneInfo(zone))
    later = user.rescheduled(date(2026, 5, 14), now)
    assert later.next_nudge_at is not None
    assert user.local(later.next_nudge_at).date() == date(2026, 5, 15)
    kept = living_in(zone, NO_COUNTRY).rescheduled(date(2026, 5, 14), now)
    assert kept.next_nudge_at is not None
    assert user.local(kept.next_nudge_at).date() == date(2026, 5, 14)


@given(
    st.dates(date(2024, 1, 1), date(2032, 12, 31)),
    st.sampled_from([None, NO_COUNTRY, "EE", "RU", "DK", "ID", "US"]),
    st.sets(st.integers(0, 6), max_size=6).map(frozenset),
)
def test_an_open_day_is_the_first_that_neither_weekday_nor_holiday_makes_quiet(
    day: date, country: str | None, quiet: frozenset[int]
) -> None:
    calendar = Calendar(quiet, country)
    found = calendar.open_day(day)
    assert found.weekday() not in quiet
    assert found not in public_holidays(country, found.year)
    assert all(calendar.is_quiet(day + timedelta(days=n)) for n in range((found - day).days))


@given(
    st.dates(date(2024, 1, 1), date(2032, 12, 31)),
    st.sampled_from(["EE", "RU", "DK", "ID", "US"]),
    st.integers(0, 120),
)
def test_no_step_falls_on_a_holiday(due: date, country: str, later: int) -> None:
    story = Story(due=due, calendar=Calendar(EVERY_WEEKDAY, country))
    step = story.step(later)
    assert step is not None
    assert step.on not in public_holidays(country, step.on.year)
