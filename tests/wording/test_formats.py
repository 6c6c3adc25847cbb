from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel.numbers import get_decimal_symbol, get_group_symbol
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.currency import CURRENCIES, decimals_of
from bot.domain.locale import Locale
from bot.domain.money import MAX_DIGITS, Money
from bot.wording.formats import BabelFormats

FORMATS = BabelFormats()
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("locale", "amount", "currency", "expected"),
    [
        ("en", "1250", "USD", "$1,250"),
        ("en", "1250.5", "USD", "$1,250.50"),
        ("en", "1250", "GBP", "£1,250"),
        ("en", "999", "EUR", "€999"),
        ("en", "1250000", "JPY", "¥1,250,000"),
        ("en", "12500", "DKK", "DKK 12,500"),
        ("en", "1.5", "KWD", "KWD 1.500"),
        ("ru", "45000", "RUB", "45 000 ₽"),
        ("ru", "45000.05", "RUB", "45 000,05 ₽"),
        ("ru", "1250", "KZT", "1 250 ₸"),
        ("ru", "500", "USD", "500 $"),
        ("ru", "500", "BYN", "500 бел. руб."),
        ("ru", "500", "DKK", "500 DKK"),
        ("da", "12500", "DKK", "12.500 kr."),
        ("da", "12500.5", "DKK", "12.500,50 kr."),
        ("da", "1250", "EUR", "1.250 euro"),
        ("da", "300", "USD", "300 USD"),
        ("et", "1250", "EUR", "1250 €"),
        ("et", "1250.5", "EUR", "1250,50 €"),
        ("et", "12500", "EUR", "12 500 €"),
        ("et", "12500", "SEK", "12 500 SEK"),
        ("id", "4500000", "IDR", "Rp4.500.000"),
        ("id", "1250", "USD", "US$1.250"),
        ("id", "1250", "JPY", "JPY 1.250"),
        ("id", "0.005", "KWD", "KWD 0,005"),
    ],
)
def test_a_sum_is_written_as_the_language_writes_it(
    locale: str, amount: str, currency: str, expected: str
) -> None:
    shown = FORMATS.money(Money.of(Decimal(amount), currency), Locale(locale))
    assert shown == expected.replace(" ", NBSP)


def test_a_reversed_sum_shows_its_sign() -> None:
    assert FORMATS.money(Money(-500_00, "USD"), Locale.EN) == "−$500"
    assert FORMATS.money(Money(-500_00, "DKK"), Locale.DA) == f"−500{NBSP}kr."


@given(
    st.sampled_from(Locale),
    st.sampled_from(sorted(CURRENCIES)),
    st.integers(min_value=1, max_value=10**MAX_DIGITS - 1),
)
def test_every_sum_of_every_currency_can_be_read_back_exactly(
    locale: Locale, currency: str, minor: int
) -> None:
    shown = FORMATS.money(Money(minor, currency), locale)
    digits = re.search(r"\d[\d.,\u00a0]*\d|\d", shown)
    assert digits is not None
    plain = digits[0].replace(get_group_symbol(locale), "").replace(get_decimal_symbol(locale), ".")
    assert Decimal(plain).scaleb(decimals_of(currency)) == minor


@pytest.mark.parametrize("locale", Locale)
def test_no_two_currencies_share_a_sign(locale: Locale) -> None:
    shown = [FORMATS.money(Money(10**6, currency), locale) for currency in sorted(CURRENCIES)]
    signs = [re.sub(r"[\d.,\s]", "", text) for text in shown]
    assert len(set(signs)) == len(signs)


@pytest.mark.parametrize(
    ("locale", "this_year", "next_year", "weekday"),
    [
        ("en", "15 May", "15 May 2027", "Friday 15 May"),
        ("ru", "15 мая", "15 мая 2027 года", "пятница, 15 мая"),
        ("da", "15. maj", "15. maj 2027", "fredag den 15. maj"),
        ("et", "15. mai", "15. mai 2027", "reede, 15. mai"),
        ("id", "15 Mei", "15 Mei 2027", "Jumat, 15 Mei"),
    ],
)
def test_a_day_spells_its_month_and_names_only_another_year(
    locale: str, this_year: str, next_year: str, weekday: str
) -> None:
    today = date(2026, 1, 31)
    assert FORMATS.day(date(2026, 5, 15), Locale(locale), today=today) == this_year
    assert FORMATS.day(date(2027, 5, 15), Locale(locale), today=today) == next_year
    assert FORMATS.day(date(2027, 5, 15), Locale(locale)) == next_year
    assert FORMATS.weekday(date(2026, 5, 15), Locale(locale), today=today) == weekday
    assert "2027" in FORMATS.weekday(date(2027, 5, 15), Locale(locale), today=today)


def test_estonian_says_on_a_day_with_the_month_in_the_adessive() -> None:
    months = [
        FORMATS.on_day(date(2026, month, 3), Locale.ET, today=date(2026, 1, 1)).removeprefix("3. ")
        for month in range(1, 13)
    ]
    assert months == [
        "jaanuaril",
        "veebruaril",
        "märtsil",
        "aprillil",
        "mail",
        "juunil",
        "juulil",
        "augustil",
        "septembril",
        "oktoobril",
        "novembril",
        "detsembril",
    ]
    assert FORMATS.on_day(date(2026, 3, 15), Locale.ET) == "15. märtsil 2026"
    assert FORMATS.on_day(date(2026, 3, 15), Locale.DA) == "15. marts 2026"


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en", "Friday 15 May, 09:05"),
        ("ru", "пятница, 15 мая, 09:05"),
        ("da", "fredag den 15. maj kl. 09.05"),
        ("et", "reede, 15. mai kell 09.05"),
        ("id", "Jumat, 15 Mei pukul 09.05"),
    ],
)
def test_a_moment_is_shown_in_the_zone_that_it_is_in(locale: str, expected: str) -> None:
    utc = datetime(2026, 5, 15, 6, 5, tzinfo=UTC)
    assert FORMATS.moment(utc.astimezone(ZoneInfo("Europe/Tallinn")), Locale(locale)) == expected


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "day days days days days days days"),
        ("ru", "день дня дней дней день дня дней"),
        ("da", "dag dage dage dage dage dage dage"),
        ("et", "päev päeva päeva päeva päeva päeva päeva"),
        ("id", "hari hari hari hari hari hari hari"),
    ],
)
def test_days_are_counted_by_the_plural_rules_of_the_language(locale: str, words: str) -> None:
    counts = (1, 2, 5, 11, 21, 22, 111)
    shown = [FORMATS.days(count, Locale(locale)) for count in counts]
    assert shown == [
        f"{count}{NBSP}{word}" for count, word in zip(counts, words.split(), strict=True)
    ]
