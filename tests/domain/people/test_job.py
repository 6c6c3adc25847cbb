"""What is agreed before a job."""

from __future__ import annotations

import pytest

from bot.domain.errors import FigureOutOfRange
from bot.domain.people.job import LARGEST_DEPOSIT, LONGEST_GRACE, LONGEST_TERMS, Agreement


def test_half_is_paid_up_front_and_no_late_fee_is_made_up() -> None:
    usual = Agreement()
    assert usual.deposit_percent == 50
    assert usual.late_fee is None


@pytest.mark.parametrize(
    ("figure", "most"),
    [
        ("deposit_percent", LARGEST_DEPOSIT),
        ("days_to_pay", LONGEST_TERMS),
        ("grace_days", LONGEST_GRACE),
    ],
)
def test_a_figure_that_makes_no_sense_is_refused_with_the_most_that_would_do(
    figure: str, most: int
) -> None:
    Agreement(**{figure: 1})  # type: ignore[arg-type]  # any of the whole numbers
    Agreement(**{figure: most})  # type: ignore[arg-type]  # as above
    for number in (0, -1, most + 1):
        with pytest.raises(FigureOutOfRange) as refusal:
            Agreement(**{figure: number})  # type: ignore[arg-type]  # as above
        assert refusal.value.most == most
