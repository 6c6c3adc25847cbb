"""Where a rung may be moved, and what a policy refuses of a discount."""

from __future__ import annotations

import pytest

from bot.domain.errors import DiscountOutOfRange, RungOutOfOrder
from bot.domain.ladder.policy import LAST_DAY, PRESETS, STANDARD, Policy
from bot.domain.ladder.rungs import Rung


@pytest.mark.parametrize("policy", PRESETS.values())
@pytest.mark.parametrize("rung", Rung)
def test_a_rung_can_be_moved_to_both_ends_of_its_room_and_no_further(
    policy: Policy, rung: Rung
) -> None:
    room = policy.room(rung)
    assert room is not None
    for day in room:
        assert policy.with_day(rung, day).days[rung] == day
    for day in (room[0] - 1, room[1] + 1):
        with pytest.raises(RungOutOfOrder):
            policy.with_day(rung, day)


def test_between_neighbours_on_days_that_follow_each_other_is_no_room() -> None:
    policy = STANDARD.with_day(Rung.FRIENDLY_AGAIN, None).with_day(Rung.FIRM, 2)
    assert policy.room(Rung.FRIENDLY_AGAIN) is None
    assert policy.room(Rung.LEGAL_FINAL) == (61, LAST_DAY)


def test_a_rung_lacks_what_it_needs_once_that_is_left_out() -> None:
    assert STANDARD.lacks(Rung.STOP_WORK) is None
    without = STANDARD.with_day(Rung.STOP_WORK_WARNING, None)
    assert without.lacks(Rung.STOP_WORK) is Rung.STOP_WORK_WARNING
    assert without.lacks(Rung.FIRM) is None


@pytest.mark.parametrize("percent", [0, -1, 31])
def test_a_discount_is_between_one_and_thirty_percent(percent: int) -> None:
    with pytest.raises(DiscountOutOfRange):
        Policy(STANDARD.days, 5, discount_percent=percent)


def test_a_rung_that_was_left_out_comes_back_on_its_usual_day_or_near_it() -> None:
    without = STANDARD.with_day(Rung.FIRM, None)
    assert without.with_usual_day(Rung.FIRM) == STANDARD
    assert STANDARD.with_usual_day(Rung.UPCOMING).days[Rung.UPCOMING] == -3
    late = without.with_day(Rung.FRIENDLY_AGAIN, 18)
    assert late.with_usual_day(Rung.FIRM).days[Rung.FIRM] == 19
    full = without.with_day(Rung.FRIENDLY_AGAIN, 20)
    assert full.with_usual_day(Rung.FIRM) == full
    assert STANDARD.with_usual_day(Rung.FIRM) is STANDARD
