"""What is left of a plan, put anew on the days that are still to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import NoDayLeft
from bot.domain.money import Money
from bot.domain.plans.schedule import Frequency, Instalment, Replanning, in_parts, replanned

FIRST = date(2026, 12, 1)


def left(*sums: int) -> list[Instalment]:
    days = Frequency.MONTHLY.days_from(FIRST)
    return [Instalment(day, Money(each, "EUR")) for day, each in zip(days, sums, strict=False)]


def sums(schedule: Sequence[Instalment]) -> list[int]:
    return [part.amount.minor for part in schedule]


@pytest.mark.parametrize(
    ("open_sums", "missing", "how", "expected"),
    [
        ([100, 300, 300], 1, Replanning.ONTO_NEXT, [400, 300]),
        ([100, 300, 300], 1, Replanning.ONTO_LAST, [300, 400]),
        ([300, 300, 300, 300], 2, Replanning.ONTO_NEXT, [900, 300]),
        ([300, 300, 300, 300], 2, Replanning.ONTO_LAST, [300, 900]),
        ([100, 300], 1, Replanning.ONTO_LAST, [400]),
        ([200, 300, 300, 300], 0, Replanning.EVENLY, [275, 275, 275, 275]),
        ([100, 300, 300], 1, Replanning.EVENLY, [350, 350]),
        ([100, 100, 100, 100], 1, Replanning.EVENLY, [133, 133, 134]),
    ],
)
def test_what_is_missing_goes_where_it_was_said_to_go(
    open_sums: list[int], missing: int, how: Replanning, expected: list[int]
) -> None:
    before = left(*open_sums)
    after = replanned(before, missing, how)
    assert sums(after) == expected
    assert [part.day for part in after] == [part.day for part in before[missing:]]


@pytest.mark.parametrize("how", Replanning)
def test_without_a_day_to_come_there_is_nothing_to_put_it_on(how: Replanning) -> None:
    with pytest.raises(NoDayLeft):
        replanned(left(100, 300), 2, how)


@given(st.integers(40, 10**15 - 1), st.integers(2, 40), st.data(), st.sampled_from(Replanning))
def test_nothing_is_lost_and_no_part_is_nothing(
    total: int, count: int, data: st.DataObject, how: Replanning
) -> None:
    before = in_parts(Money(total, "IDR"), count, FIRST, Frequency.WEEKLY)
    missing = data.draw(st.integers(0, count - 1))
    after = replanned(before, missing, how)
    assert sum(sums(after)) == total
    assert min(sums(after)) > 0
