"""How sums are divided and on which days the parts fall."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.currency import CURRENCIES, customary_unit
from bot.domain.errors import (
    AmountNotPositive,
    CurrencyMismatch,
    DomainError,
    DownPaymentTooLarge,
    InstalmentTooSmall,
    LastDayBeforeFirst,
    PlanTooLong,
    ScheduleOutOfOrder,
    ScheduleUnbalanced,
)
from bot.domain.money import MAX_DIGITS, Money
from bot.domain.plans.schedule import (
    MOST_INSTALMENTS,
    Frequency,
    Instalment,
    after_down_payment,
    by_amount,
    changed,
    in_parts,
    proposal_of,
    proposals,
    refuse_unbalanced,
    until,
)

WEEKLY, BIWEEKLY, MONTHLY = Frequency
FIRST = date(2026, 10, 1)


def money(amount: str, currency: str = "EUR") -> Money:
    return Money.of(Decimal(amount), currency)


def sums(parts: tuple[Instalment, ...]) -> list[str]:
    return [str(part.amount.amount) for part in parts]


def days(parts: tuple[Instalment, ...]) -> list[str]:
    return [part.day.isoformat() for part in parts]


@pytest.mark.parametrize(
    ("total", "currency", "count", "expected"),
    [
        ("1000", "EUR", 3, ["333.33", "333.33", "333.34"]),
        ("1000", "EUR", 1, ["1000.00"]),
        ("1200", "EUR", 4, ["300.00"] * 4),
        ("100", "EUR", 7, ["14.28"] * 6 + ["14.32"]),
        ("0.03", "EUR", 3, ["0.01"] * 3),
        ("0.05", "EUR", 3, ["0.01", "0.01", "0.03"]),
        ("8000", "DKK", 3, ["2666.66", "2666.66", "2666.68"]),
        ("10000", "JPY", 3, ["3333", "3333", "3334"]),
        ("10", "JPY", 4, ["2", "2", "2", "4"]),
        ("100000", "KRW", 6, ["16666"] * 5 + ["16670"]),
        ("100", "ISK", 3, ["33", "33", "34"]),
        ("10", "KWD", 3, ["3.333", "3.333", "3.334"]),
        ("1", "BHD", 7, ["0.142"] * 6 + ["0.148"]),
        ("10000000", "IDR", 3, ["3333333.33", "3333333.33", "3333333.34"]),
        ("60000", "RUB", 6, ["10000.00"] * 6),
        ("99999.99", "RUB", 2, ["49999.99", "50000.00"]),
        ("9999999999999.99", "EUR", 2, ["4999999999999.99", "5000000000000.00"]),
        ("999999999999999", "JPY", 2, ["499999999999999", "500000000000000"]),
    ],
)
def test_equal_parts_are_rounded_down_and_the_last_has_the_remainder(
    total: str, currency: str, count: int, expected: list[str]
) -> None:
    assert sums(in_parts(money(total, currency), count, FIRST, MONTHLY)) == expected


@pytest.mark.parametrize(
    ("total", "amount", "expected"),
    [
        ("200", "50", ["50.00"] * 4),
        ("210", "50", ["50.00"] * 4 + ["10.00"]),
        ("50", "50", ["50.00"]),
        ("49.99", "50", ["49.99"]),
        ("100.01", "50", ["50.00", "50.00", "0.01"]),
    ],
)
def test_a_sum_each_time_leaves_what_remains_to_the_last(
    total: str, amount: str, expected: list[str]
) -> None:
    assert sums(by_amount(money(total), money(amount), FIRST, WEEKLY)) == expected


@pytest.mark.parametrize(
    ("first", "frequency", "count", "expected"),
    [
        ("2026-05-31", MONTHLY, 4, ["2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31"]),
        ("2026-01-31", MONTHLY, 3, ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("2028-01-31", MONTHLY, 3, ["2028-01-31", "2028-02-29", "2028-03-31"]),
        ("2026-01-29", MONTHLY, 3, ["2026-01-29", "2026-02-28", "2026-03-29"]),
        ("2028-02-29", MONTHLY, 13, None),
        ("2026-12-15", MONTHLY, 2, ["2026-12-15", "2027-01-15"]),
        ("2026-12-25", WEEKLY, 3, ["2026-12-25", "2027-01-01", "2027-01-08"]),
        ("2028-02-22", WEEKLY, 3, ["2028-02-22", "2028-02-29", "2028-03-07"]),
        ("2026-10-02", BIWEEKLY, 4, ["2026-10-02", "2026-10-16", "2026-10-30", "2026-11-13"]),
        ("2026-12-28", BIWEEKLY, 2, ["2026-12-28", "2027-01-11"]),
        # Weekends and holidays stay as agreed: only the nudge moves.
        ("2026-10-03", WEEKLY, 2, ["2026-10-03", "2026-10-10"]),
    ],
)
def test_days_follow_the_first_one(
    first: str, frequency: Frequency, count: int, expected: list[str] | None
) -> None:
    found = days(in_parts(money("9999"), count, date.fromisoformat(first), frequency))
    if expected is None:  # A leap day comes back in its month's shorter form.
        assert found[12] == "2029-02-28"
        assert found[1] == "2028-03-29"
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("last", "frequency", "expected"),
    [
        ("2027-01-01", MONTHLY, ["250.00"] * 4),
        ("2026-12-31", MONTHLY, ["333.33", "333.33", "333.34"]),
        ("2026-10-01", MONTHLY, ["1000.00"]),
        ("2026-10-15", BIWEEKLY, ["500.00", "500.00"]),
        ("2026-10-14", BIWEEKLY, ["1000.00"]),
        ("2026-10-29", WEEKLY, ["200.00"] * 5),
    ],
)
def test_a_last_day_says_how_many_there_are(
    last: str, frequency: Frequency, expected: list[str]
) -> None:
    parts = until(money("1000"), date.fromisoformat(last), FIRST, frequency)
    assert sums(parts) == expected
    assert parts[-1].day <= date.fromisoformat(last)


def test_a_down_payment_leaves_the_rest_to_the_parts() -> None:
    rest = after_down_payment(money("8000", "DKK"), money("2000", "DKK"))
    assert sums(in_parts(rest, 3, FIRST, MONTHLY)) == ["2000.00"] * 3


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        ("1200", ["3 × 400.00", "4 × 300.00", "6 × 200.00"]),
        ("1000", ["2 × 500.00", "5 × 200.00", "10 × 100.00"]),
        ("3000", ["3 × 1000.00", "5 × 600.00", "6 × 500.00"]),
        ("0.03", ["3 × 0.01"]),
        ("0.01", []),
    ],
)
def test_proposals_are_a_few_some_and_many_parts_as_round_as_can_be(
    total: str, expected: list[str]
) -> None:
    assert [f"{p.count} × {p.amount.amount}" for p in proposals(money(total))] == expected


def test_a_changed_row_is_made_up_for_by_the_last() -> None:
    parts = in_parts(money("1200"), 4, FIRST, MONTHLY)
    assert sums(changed(parts, 0, money("500"), None)) == ["500.00", "300.00", "300.00", "100.00"]


def test_the_last_row_is_made_up_for_by_the_one_before_it() -> None:
    parts = in_parts(money("1200"), 3, FIRST, MONTHLY)
    assert sums(changed(parts, 2, money("100"), None)) == ["400.00", "700.00", "100.00"]


def test_more_at_the_start_makes_the_plan_shorter() -> None:
    parts = in_parts(money("1200"), 4, FIRST, MONTHLY)
    assert sums(changed(parts, 0, money("700"), None)) == ["700.00", "300.00", "200.00"]
    assert sums(changed(parts, 1, money("900"), None)) == ["300.00", "900.00"]
    assert sums(changed(parts, 3, money("1000"), None)) == ["200.00", "1000.00"]


def test_rupiah_are_split_into_whole_ones_where_that_is_asked_for() -> None:
    total = money("5000000", "IDR")
    whole = in_parts(total, 3, FIRST, MONTHLY, customary_unit("IDR"))
    assert sums(whole) == ["1666666.00", "1666666.00", "1666668.00"]
    assert sums(in_parts(total, 3, FIRST, MONTHLY))[0] == "1666666.66"
    assert [p.amount.minor % 100 for p in proposals(money("1000001", "IDR"))] == [0, 0, 0]
    assert sums(in_parts(Money(5, "IDR"), 2, FIRST, MONTHLY, 100)) == ["0.02", "0.03"]


def test_a_changed_day_moves_only_its_row() -> None:
    parts = in_parts(money("1200"), 3, FIRST, MONTHLY)
    moved = changed(parts, 1, None, date(2026, 11, 20))
    assert days(moved) == ["2026-10-01", "2026-11-20", "2026-12-01"]
    assert sums(moved) == sums(parts)


def test_what_can_not_be_is_refused() -> None:
    parts = in_parts(money("1200"), 3, FIRST, MONTHLY)
    with pytest.raises(InstalmentTooSmall):
        changed(parts, 0, money("1200.01"), None)
    with pytest.raises(InstalmentTooSmall):
        changed(parts[:1], 0, money("100"), None)
    with pytest.raises(ScheduleOutOfOrder):
        changed(parts, 1, None, FIRST)
    with pytest.raises(InstalmentTooSmall):
        in_parts(money("0.02"), 3, FIRST, MONTHLY)
    with pytest.raises(PlanTooLong):
        in_parts(money("1000"), 0, FIRST, MONTHLY)
    with pytest.raises(PlanTooLong):
        by_amount(money("1000"), money("0.01"), FIRST, MONTHLY)
    with pytest.raises(PlanTooLong):
        in_parts(money("1000"), 3, date.max, MONTHLY)
    with pytest.raises(PlanTooLong):
        until(money("1000"), date.max, FIRST, WEEKLY)
    with pytest.raises(LastDayBeforeFirst):
        until(money("1000"), date(2026, 9, 30), FIRST, MONTHLY)
    with pytest.raises(DownPaymentTooLarge):
        after_down_payment(money("1000"), money("1000"))
    with pytest.raises(AmountNotPositive):
        after_down_payment(money("1000"), Money.zero("EUR"))
    with pytest.raises(AmountNotPositive):
        by_amount(money("1000"), Money.zero("EUR"), FIRST, MONTHLY)
    with pytest.raises(CurrencyMismatch):
        by_amount(money("1000"), money("100", "USD"), FIRST, MONTHLY)
    with pytest.raises(ScheduleUnbalanced):
        refuse_unbalanced(parts, money("1200.01"))
    with pytest.raises(PlanTooLong):
        refuse_unbalanced(parts, money("1200"), most=2)


totals = st.builds(Money, st.integers(1, 10**MAX_DIGITS - 1), st.sampled_from(sorted(CURRENCIES)))
first_days = st.dates(date(2026, 1, 1), date(2100, 12, 31))
frequencies = st.sampled_from(Frequency)


def assert_exact(parts: tuple[Instalment, ...], total: Money) -> None:
    assert sum((part.amount for part in parts), Money.zero(total.currency)) == total
    assert all(part.amount.minor > 0 for part in parts)
    assert all(earlier.day < later.day for earlier, later in pairwise(parts))


@given(totals, st.integers(1, MOST_INSTALMENTS), first_days, frequencies)
def test_parts_add_up_exactly_and_differ_by_less_than_there_are_of_them(
    total: Money, count: int, first: date, frequency: Frequency
) -> None:
    try:
        parts = in_parts(total, count, first, frequency)
    except InstalmentTooSmall:
        assert total.minor < count
        return
    assert_exact(parts, total)
    assert len(parts) == count
    assert parts[0].day == first
    assert {part.amount for part in parts[:-1]} <= {parts[0].amount}
    assert 0 <= parts[-1].amount.minor - parts[0].amount.minor < count


@given(totals, st.integers(1, 10**9), first_days, frequencies)
def test_parts_of_a_sum_add_up_exactly(
    total: Money, minor: int, first: date, frequency: Frequency
) -> None:
    amount = Money(minor, total.currency)
    try:
        parts = by_amount(total, amount, first, frequency)
    except PlanTooLong:
        assert total.minor > MOST_INSTALMENTS * minor
        return
    assert_exact(parts, total)
    assert all(part.amount == amount for part in parts[:-1])
    assert parts[-1].amount <= amount


@given(totals, first_days, st.integers(0, 3000), frequencies)
def test_no_part_is_later_than_the_last_day_and_no_other_would_fit(
    total: Money, first: date, later: int, frequency: Frequency
) -> None:
    last = date.fromordinal(first.toordinal() + later)
    try:
        parts = until(total, last, first, frequency)
    except InstalmentTooSmall:
        return
    assert_exact(parts, total)
    following = in_parts(Money(10**9, "EUR"), len(parts) + 1, first, frequency)[-1]
    assert parts[-1].day <= last < following.day


@given(
    st.integers(2, 40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 2000), st.integers(-20, 20))),
)
def test_whatever_rows_are_changed_the_sum_stays(
    count: int, changes: list[tuple[int, int, int]]
) -> None:
    total = Money(40_000, "EUR")
    parts = in_parts(total, count, FIRST, WEEKLY)
    for place, minor, shift in changes:
        row = place % len(parts)
        day = date.fromordinal(parts[row].day.toordinal() + shift)
        try:
            parts = changed(parts, row, Money(minor, "EUR"), day)
        except DomainError:
            continue
        assert_exact(parts, total)
    assert_exact(parts, total)
    assert 1 <= len(parts) <= count


@given(totals, st.integers(1, 12))
def test_a_proposal_is_what_its_parts_will_be(total: Money, count: int) -> None:
    if total.minor < count:
        return
    proposal = proposal_of(total, count)
    parts = in_parts(total, count, FIRST, MONTHLY)
    assert (proposal.last, proposal.count) == (parts[-1].amount, len(parts))
    assert proposal.amount == parts[0].amount or count == 1
    assert proposal.is_even == (len({part.amount for part in parts}) == 1)
