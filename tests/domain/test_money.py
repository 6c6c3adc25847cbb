from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.currency import CURRENCIES, decimals_of
from bot.domain.errors import (
    AmountNotFinite,
    AmountNotPositive,
    AmountRefused,
    AmountTooLarge,
    AmountTooPrecise,
    CurrencyMismatch,
    UnknownCurrency,
)
from bot.domain.money import MAX_DIGITS, Money


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("1200", "USD", 120_000),
        ("0.01", "USD", 1),
        ("12.30", "EUR", 1230),
        ("1.50000", "EUR", 150),
        ("1E+3", "EUR", 100_000),
        ("1", "JPY", 1),
        ("1.0", "JPY", 1),
        ("0.001", "KWD", 1),
        ("1234.567", "KWD", 1_234_567),
        ("9999999999999.99", "EUR", 999_999_999_999_999),
        ("999999999999999", "JPY", 999_999_999_999_999),
        ("999999999999.999", "KWD", 999_999_999_999_999),
    ],
)
def test_a_sum_is_kept_to_the_minor_unit(amount: str, currency: str, minor: int) -> None:
    assert Money.of(Decimal(amount), currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("amount", "currency", "refusal"),
    [
        ("0", "EUR", AmountNotPositive),
        ("-0", "EUR", AmountNotPositive),
        ("0.00", "EUR", AmountNotPositive),
        ("-5", "EUR", AmountNotPositive),
        ("-1e-999999999", "EUR", AmountNotPositive),
        ("NaN", "EUR", AmountNotFinite),
        ("sNaN", "EUR", AmountNotFinite),
        ("Infinity", "EUR", AmountNotFinite),
        ("-Infinity", "EUR", AmountNotFinite),
        ("1e309", "EUR", AmountTooLarge),
        ("1e999999999", "EUR", AmountTooLarge),
        ("10000000000000", "EUR", AmountTooLarge),
        ("10000000000000.00", "EUR", AmountTooLarge),
        ("1000000000000000", "JPY", AmountTooLarge),
        ("1000000000000", "KWD", AmountTooLarge),
        ("0.5", "JPY", AmountTooPrecise),
        ("100.5", "JPY", AmountTooPrecise),
        ("0.004", "USD", AmountTooPrecise),
        ("12.345", "USD", AmountTooPrecise),
        ("0.0001", "KWD", AmountTooPrecise),
        ("1.2345", "KWD", AmountTooPrecise),
        ("1e-999999999", "USD", AmountTooPrecise),
        ("1.0000000000000000000000000000000000000001", "USD", AmountTooPrecise),
    ],
)
def test_a_sum_that_the_books_cannot_hold_is_refused_with_its_reason(
    amount: str, currency: str, refusal: type[AmountRefused]
) -> None:
    with pytest.raises(refusal):
        Money.of(Decimal(amount), currency)


def test_a_refusal_says_how_fine_the_currency_is() -> None:
    with pytest.raises(AmountTooPrecise) as refused:
        Money.of(Decimal("0.5"), "JPY")
    assert (refused.value.currency, refused.value.decimals) == ("JPY", 0)


@pytest.mark.parametrize("code", ["", "eur", "EURO", "XXX", "BTC", "€"])
def test_a_code_that_is_no_currency_is_refused(code: str) -> None:
    with pytest.raises(UnknownCurrency):
        Money.of(Decimal(1), code)


def test_every_currency_divides_in_one_way() -> None:
    assert all(decimals_of(code) in (0, 2, 3) for code in CURRENCIES)
    assert [decimals_of(code) for code in ("EUR", "JPY", "KWD", "IDR")] == [2, 0, 3, 2]


def test_sums_of_two_currencies_are_neither_added_nor_compared() -> None:
    one, other = Money(100, "EUR"), Money(100, "USD")
    for mix in (
        lambda: one + other,
        lambda: one - other,
        lambda: one < other,
        lambda: one <= other,
        lambda: one > other,
        lambda: one >= other,
    ):
        with pytest.raises(CurrencyMismatch):
            mix()
    assert one != other


money = st.builds(
    Money,
    st.integers(min_value=1, max_value=10**MAX_DIGITS - 1),
    st.sampled_from(sorted(CURRENCIES)),
)


@given(money)
def test_a_sum_survives_being_stated_in_major_units(sum_: Money) -> None:
    assert Money.of(sum_.amount, sum_.currency) == sum_
    assert Money.of(Decimal(str(sum_.amount)), sum_.currency) == sum_


@given(st.decimals(), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_any_number_becomes_exactly_that_sum_or_is_refused(amount: Decimal, currency: str) -> None:
    try:
        sum_ = Money.of(amount, currency)
    except AmountRefused:
        return
    assert sum_.amount == amount
    assert 0 < sum_.minor < 10**MAX_DIGITS


@given(money, st.integers(min_value=1), st.integers(min_value=1))
def test_adding_and_taking_away_is_exact(sum_: Money, one: int, other: int) -> None:
    more, less = Money(one, sum_.currency), Money(other, sum_.currency)
    assert sum_ + more - less + less - more == sum_
    assert -sum_ + sum_ == Money.zero(sum_.currency)
    assert (more < less) == (one < other)
    assert (more <= less) == (one <= other)
    assert (more > less) == (one > other)
    assert (more >= less) == (one >= other)
    assert not (sum_ - sum_)


@pytest.mark.parametrize(
    ("percent", "minor"), [(10, 1234), (Decimal("12.5"), 1543), (1, 123), (100, 12345), (0, 0)]
)
def test_a_percentage_of_a_sum_is_rounded_down_to_the_smallest_unit(
    percent: Decimal | int, minor: int
) -> None:
    assert Money(12345, "EUR").percent(percent) == Money(minor, "EUR")
