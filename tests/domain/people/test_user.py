"""When a user is nudged next: their own hour, in their own zone, on a day that is not quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import Calendar, instant_of
from bot.domain.ids import UserId
from bot.domain.locale import Locale
from bot.domain.people.user import User

COPENHAGEN = "Europe/Copenhagen"
NEW_YORK = "America/New_York"
MONDAY = date(2026, 3, 2)
NINE = datetime(2026, 3, 2, 8, tzinfo=UTC)
"""Nine o'clock on that Monday in Copenhagen."""


def user(zone: str = COPENHAGEN, **changes: object) -> User:
    ana = User(id=UserId(1), name="Ana", locale=Locale.DA, zone=zone, currency="DKK")
    return replace(ana, **changes)  # type: ignore[arg-type]  # any field


def nudged_at(user: User, step_on: date | None, now: datetime) -> str | None:
    """The next nudge in the user's own time, as they would say it."""
    at = user.rescheduled(step_on, now).next_nudge_at
    assert at is None or at.utcoffset() == timedelta(0)
    return None if at is None else f"{at.astimezone(ZoneInfo(user.zone)):%a %d %b %H:%M}"


def test_a_nudge_comes_at_the_users_hour_if_it_is_still_to_come() -> None:
    assert nudged_at(user(), MONDAY, NINE - timedelta(seconds=1)) == "Mon 02 Mar 09:00"
    assert nudged_at(user(nudge_hour=0), MONDAY, NINE - timedelta(hours=10)) == "Mon 02 Mar 00:00"
    assert nudged_at(user(nudge_hour=23), MONDAY, NINE) == "Mon 02 Mar 23:00"


def test_a_nudge_whose_hour_has_passed_comes_the_next_day() -> None:
    for passed in (timedelta(0), timedelta(seconds=1), timedelta(hours=12)):
        assert nudged_at(user(), MONDAY, NINE + passed) == "Tue 03 Mar 09:00"


def test_a_step_of_a_later_day_waits_for_it() -> None:
    assert nudged_at(user(), MONDAY + timedelta(days=9), NINE) == "Wed 11 Mar 09:00"


def test_a_step_of_an_earlier_day_comes_at_the_next_hour() -> None:
    assert nudged_at(user(), date(2025, 1, 1), NINE - timedelta(hours=1)) == "Mon 02 Mar 09:00"


def test_there_is_one_nudge_a_day() -> None:
    early = NINE - timedelta(hours=1)
    assert nudged_at(user(last_nudge_on=MONDAY), MONDAY, early) == "Tue 03 Mar 09:00"
    before = MONDAY - timedelta(days=1)
    assert nudged_at(user(last_nudge_on=before), MONDAY, early) == "Mon 02 Mar 09:00"


def test_a_user_who_moves_west_over_the_date_line_is_not_nudged_twice_for_one_date() -> None:
    tuesday = MONDAY + timedelta(days=1)
    early = NINE - timedelta(hours=1)
    assert nudged_at(user(last_nudge_on=tuesday), MONDAY, early) == "Wed 04 Mar 09:00"


def test_a_nudge_owed_since_the_machine_was_down_stays_owed() -> None:
    owed = user(next_nudge_at=NINE)
    assert owed.rescheduled(MONDAY, NINE + timedelta(hours=3)).next_nudge_at == NINE
    assert owed.rescheduled(MONDAY, NINE).next_nudge_at == NINE


def test_after_three_days_down_one_nudge_is_owed_for_today() -> None:
    owed = user(next_nudge_at=NINE)
    thursday = MONDAY + timedelta(days=3)
    assert nudged_at(owed, MONDAY, NINE + timedelta(days=3, hours=2)) == "Thu 05 Mar 09:00"
    sent = replace(owed.without_owed_nudge(), last_nudge_on=thursday)
    assert nudged_at(sent, MONDAY, NINE + timedelta(days=3, hours=2)) == "Fri 06 Mar 09:00"


def test_a_nudge_owed_is_not_sent_on_a_quiet_day() -> None:
    owed = user(next_nudge_at=NINE + timedelta(days=4))
    assert nudged_at(owed, MONDAY, NINE + timedelta(days=5, hours=1)) == "Mon 09 Mar 09:00"


def test_an_owed_nudge_with_nothing_to_say_any_more_is_dropped() -> None:
    assert nudged_at(user(next_nudge_at=NINE), None, NINE) is None
    later = NINE + timedelta(hours=1)
    silenced = user(next_nudge_at=NINE).without_owed_nudge()
    assert nudged_at(silenced, MONDAY, later) == "Tue 03 Mar 09:00"


def test_quiet_days_are_passed_over() -> None:
    friday = MONDAY + timedelta(days=4)
    assert nudged_at(user(), friday, NINE + timedelta(days=4)) == "Mon 09 Mar 09:00"
    busy = user(quiet_days=frozenset({0, 1, 2, 3, 4, 5}))
    assert nudged_at(busy, MONDAY, NINE) == "Sun 08 Mar 09:00"
    assert nudged_at(user(quiet_days=frozenset()), friday, NINE + timedelta(days=4)) == (
        "Sat 07 Mar 09:00"
    )


def test_a_user_who_blocked_the_bot_is_not_nudged() -> None:
    assert nudged_at(user(reachable=False, next_nudge_at=NINE), MONDAY, NINE) is None


def test_every_change_raises_the_version() -> None:
    assert user(version=7).rescheduled(None, NINE).version == 8
    assert user(version=7).rescheduled(MONDAY, NINE).version == 8


@pytest.mark.parametrize(
    ("zone", "hour", "on", "utc", "local"),
    [
        # The spring gap: two o'clock is skipped, and taken as three.
        (COPENHAGEN, 2, date(2026, 3, 29), "2026-03-29 01:00", "03:00"),
        (COPENHAGEN, 3, date(2026, 3, 29), "2026-03-29 01:00", "03:00"),
        (COPENHAGEN, 9, date(2026, 3, 28), "2026-03-28 08:00", "09:00"),
        (COPENHAGEN, 9, date(2026, 3, 29), "2026-03-29 07:00", "09:00"),
        (NEW_YORK, 2, date(2026, 3, 8), "2026-03-08 07:00", "03:00"),
        # The autumn fold: two o'clock (in New York one) comes twice, and the first counts.
        (COPENHAGEN, 2, date(2026, 10, 25), "2026-10-25 00:00", "02:00"),
        (COPENHAGEN, 9, date(2026, 10, 25), "2026-10-25 08:00", "09:00"),
        (NEW_YORK, 1, date(2026, 11, 1), "2026-11-01 05:00", "01:00"),
        (NEW_YORK, 9, date(2026, 11, 1), "2026-11-01 14:00", "09:00"),
        # Midnight itself is skipped.
        ("Africa/Cairo", 0, date(2026, 4, 24), "2026-04-23 22:00", "01:00"),
        # The ends of the world are 25 hours apart.
        ("Pacific/Kiritimati", 9, date(2026, 3, 2), "2026-03-01 19:00", "09:00"),
        ("Pacific/Pago_Pago", 9, date(2026, 3, 2), "2026-03-02 20:00", "09:00"),
        ("Asia/Kathmandu", 9, date(2026, 3, 2), "2026-03-02 03:15", "09:00"),
    ],
)
def test_an_hour_of_a_local_day_is_one_instant(
    zone: str, hour: int, on: date, utc: str, local: str
) -> None:
    instant = instant_of(on, hour, ZoneInfo(zone))
    assert f"{instant:%Y-%m-%d %H:%M}" == utc
    assert f"{instant.astimezone(ZoneInfo(zone)):%H:%M}" == local


@pytest.mark.parametrize(
    ("zone", "today"),
    [("Pacific/Kiritimati", 3), ("Europe/Copenhagen", 2), ("Pacific/Pago_Pago", 1)],
)
def test_today_is_the_users_own(zone: str, today: int) -> None:
    far, near = datetime(2026, 3, 2, 10, 30, tzinfo=UTC), timedelta(minutes=1)
    assert user(zone).today(far) == date(2026, 3, today)
    assert user(zone).today(far) >= user(zone).today(far - near)


@pytest.mark.parametrize(
    ("zone", "now"),
    [
        ("Pacific/Kiritimati", datetime(2026, 3, 1, 18, 59, tzinfo=UTC)),
        ("Pacific/Pago_Pago", datetime(2026, 3, 2, 19, 59, tzinfo=UTC)),
    ],
)
def test_far_zones_are_nudged_on_their_own_monday(zone: str, now: datetime) -> None:
    assert nudged_at(user(zone), MONDAY, now) == "Mon 02 Mar 09:00"
    assert nudged_at(user(zone), MONDAY, now + timedelta(minutes=1)) == "Tue 03 Mar 09:00"


def test_the_hour_that_comes_twice_gives_one_nudge() -> None:
    late = user(nudge_hour=2, quiet_days=frozenset())
    first = datetime(2026, 10, 25, 0, tzinfo=UTC)
    sunday = date(2026, 10, 25)
    assert late.rescheduled(sunday, first - timedelta(hours=1)).next_nudge_at == first
    for passed in (timedelta(0), timedelta(minutes=30), timedelta(hours=1)):
        assert nudged_at(late, sunday, first + passed) == "Mon 26 Oct 02:00"


instants = st.datetimes(
    min_value=datetime(2024, 1, 1),  # noqa: DTZ001  # hypothesis wants naive bounds
    max_value=datetime(2030, 1, 1),  # noqa: DTZ001  # so here too
    timezones=st.just(UTC),
)
zones = st.sampled_from([COPENHAGEN, NEW_YORK, "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])


@given(
    now=instants,
    zone=zones,
    hour=st.integers(0, 23),
    quiet=st.sets(st.integers(0, 6), max_size=6).map(frozenset),
    ahead=st.integers(-40, 40),
    last=st.none() | st.integers(-3, 1),
    owed=st.none() | st.integers(-100, 100),
)
def test_a_nudge_is_never_on_a_quiet_day_nor_early_nor_a_second_one_of_a_day(
    now: datetime,
    zone: str,
    hour: int,
    quiet: frozenset[int],
    ahead: int,
    last: int | None,
    owed: int | None,
) -> None:
    today = user(zone).today(now)
    someone = user(
        zone,
        nudge_hour=hour,
        quiet_days=quiet,
        last_nudge_on=None if last is None else today + timedelta(days=last),
        next_nudge_at=None if owed is None else now + timedelta(hours=owed),
    )
    step_on = today + timedelta(days=ahead)
    at = someone.rescheduled(step_on, now).next_nudge_at
    assert at is not None
    local = someone.today(at)
    assert not Calendar(quiet).is_quiet(local)
    assert local >= max(step_on, today)
    assert someone.last_nudge_on is None or local > someone.last_nudge_on
    if at <= now:
        assert owed is not None
        assert owed <= 0
        assert local == today
    again = replace(someone, next_nudge_at=at).rescheduled(step_on, now)
    assert again.next_nudge_at == at


@pytest.mark.parametrize(
    ("hour", "came_back_at", "expected"),
    [
        (9, "03:00", "Tue 03 Mar 09:00"),
        (9, "08:59", "Tue 03 Mar 09:00"),
        (9, "20:59", "Tue 03 Mar 09:00"),
        (9, "21:00", "Wed 04 Mar 09:00"),
        (22, "23:30", "Tue 03 Mar 22:00"),
    ],
)
def test_a_nudge_owed_since_yesterday_waits_for_a_decent_hour(
    hour: int, came_back_at: str, expected: str
) -> None:
    owed = user(nudge_hour=hour, next_nudge_at=NINE)
    back = datetime.fromisoformat(f"2026-03-03T{came_back_at}").replace(tzinfo=ZoneInfo(owed.zone))
    assert nudged_at(owed, MONDAY, back) == expected
