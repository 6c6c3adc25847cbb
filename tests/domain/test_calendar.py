from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import Calendar
from bot.domain.locale import Locale

SATURDAY = date(2026, 3, 7)


def test_the_weekend_is_quiet_unless_the_user_says_otherwise() -> None:
    assert [Calendar().is_quiet(SATURDAY + timedelta(days=n)) for n in range(-1, 3)] == [
        False,
        True,
        True,
        False,
    ]
    assert not Calendar(frozenset()).is_quiet(SATURDAY)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sets(st.integers(0, 6), max_size=6))
def test_an_open_day_is_the_first_that_is_not_quiet(day: date, quiet: set[int]) -> None:
    calendar = Calendar(frozenset(quiet))
    found = calendar.open_day(day)
    assert not calendar.is_quiet(found)
    assert all(calendar.is_quiet(day + timedelta(days=n)) for n in range((found - day).days))


def test_a_calendar_without_open_days_still_answers() -> None:
    assert Calendar(frozenset(range(7))).open_day(SATURDAY) == SATURDAY


def test_telegrams_language_code_gives_the_locale_and_english_where_it_is_unknown() -> None:
    codes = ["ru", "DA", "et-EE", "id_ID", "en-GB", "pt-br", "", None, "dan", "russian"]
    assert [Locale.of(code).value for code in codes] == (
        ["ru", "da", "et", "id", "en", "en", "en", "en", "en", "en"]
    )
