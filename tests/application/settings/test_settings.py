"""Meeting a user, and what their settings change about the next nudge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.calendar import WEEKEND
from bot.domain.errors import NotFound
from bot.domain.locale import Locale
from bot.domain.people.user import User
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day, seen


def with_quiet_days(*days: int) -> Callable[[User], User]:
    return lambda user: replace(user, quiet_days=frozenset(days))


@pytest.mark.parametrize(
    ("code", "locale", "zone", "currency"),
    [
        ("en", Locale.EN, "Europe/London", "USD"),
        ("ru", Locale.RU, "Europe/Moscow", "RUB"),
        ("da", Locale.DA, "Europe/Copenhagen", "DKK"),
        ("et", Locale.ET, "Europe/Tallinn", "EUR"),
        ("id", Locale.ID, "Asia/Jakarta", "IDR"),
        ("fr", Locale.EN, "Europe/London", "USD"),
        (None, Locale.EN, "Europe/London", "USD"),
    ],
)
async def test_a_new_user_is_known_from_the_first_message_with_defaults_that_fit(
    code: str | None, locale: Locale, zone: str, currency: str
) -> None:
    desk = Desk()
    met = await desk.meet_user(ME, "A\u202ena ", code)
    assert (met.name, met.locale, met.zone, met.currency) == ("Ana", locale, zone, currency)
    assert (met.nudge_hour, met.quiet_days, met.welcomed) == (9, WEEKEND, False)
    assert met == await desk.user()


async def test_meeting_again_wipes_nothing(desk: Desk) -> None:
    await desk.owes()
    before = await desk.user()
    assert await desk.meet_user(ME, "Somebody", "ru") == before
    assert await desk.user() == before


async def test_a_later_hour_of_today_still_comes_today(desk: Desk) -> None:
    await desk.owes(due=-3)
    desk.at(0, hour=10)
    await desk.owes(due=-2)
    await desk.change_settings(ME, lambda user: replace(user, next_nudge_at=None))
    assert await desk.next_nudge() == "day 1, 09:00"
    await desk.change_settings(ME, lambda user: replace(user, nudge_hour=12))
    assert await desk.next_nudge() == "day 0, 12:00"
    await desk.change_settings(ME, lambda user: replace(user, nudge_hour=8))
    assert await desk.next_nudge() == "day 1, 08:00"


async def test_another_zone_moves_the_hour(desk: Desk) -> None:
    await desk.owes(due=3)
    before = (await desk.user()).next_nudge_at
    user = await desk.change_settings(ME, lambda user: replace(user, zone="Asia/Jakarta"))
    assert before is not None
    assert user.next_nudge_at is not None
    assert (before - user.next_nudge_at).total_seconds() == 6 * 3600
    assert await desk.next_nudge() == "day 4, 09:00"


async def test_quiet_days_move_every_step(desk: Desk) -> None:
    await desk.change_settings(ME, with_quiet_days(1, 2))
    await desk.owes(due=0)
    assert await desk.next_nudge() == "day 3, 09:00"
    for quiet, expected in (
        ((1,), "day 2, 09:00"),
        ((1, 2, 3, 4, 5, 6), "day 7, 09:00"),
        ((), "day 1, 09:00"),
    ):
        await desk.change_settings(ME, with_quiet_days(*quiet))
        assert await desk.next_nudge() == expected


async def test_a_promise_for_a_day_that_becomes_quiet_is_asked_about_after_it(desk: Desk) -> None:
    debt_id = await desk.owes(due=-9)
    await desk.record_promise(desk.origin(), debt_id, day(2))
    assert await desk.next_nudge() == "day 2, 09:00"
    await desk.change_settings(ME, with_quiet_days(2))
    assert await desk.next_nudge() == "day 3, 09:00"
    desk.at(3)
    assert seen(await desk.nudged()) == [("Acme", "promise_broken")]


async def test_every_change_raises_the_version_so_that_older_hints_are_stale(desk: Desk) -> None:
    before = (await desk.user()).version
    user = await desk.change_settings(ME, lambda user: replace(user, currency="EUR"))
    assert (user.currency, user.version) == ("EUR", before + 1)


async def test_settings_of_somebody_unknown_are_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        await desk.change_settings(SOMEBODY_ELSE, lambda user: user)
