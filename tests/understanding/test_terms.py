"""Terms that count from today, from another date, or back into the past."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 11, 11)


def read(text: str, locale: Locale = Locale.EN) -> Reading:
    return READER.read(text, locale, WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "locale", "due"),
    [
        ("Acme owes $500, was due 2 weeks ago", Locale.EN, date(2026, 10, 28)),
        ("Acme owes $500, due two months ago", Locale.EN, date(2026, 9, 11)),
        ("Вектор должен 500 р, срок две недели назад", Locale.RU, date(2026, 10, 28)),
        ("Bo skylder 500 kr, forfald for to måneder siden", Locale.DA, date(2026, 9, 11)),
        ("Kask võlgneb 500 eurot, tähtaeg kaks nädalat tagasi", Locale.ET, date(2026, 10, 28)),
        ("Budi utang 5jt jatuh tempo 2 minggu lalu", Locale.ID, date(2026, 10, 28)),
        ("Budi utang 5jt jatuh tempo sebulan lalu", Locale.ID, date(2026, 10, 11)),
        ("Budi utang 5jt, jatuh tempo 3 hari yang lalu", Locale.ID, date(2026, 11, 8)),
    ],
)
def test_a_term_that_ran_out_ago_lies_in_the_past(text: str, locale: Locale, due: date) -> None:
    reading = read(text, locale)
    assert (reading.due, reading.what_for) == (due, None)


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("Acme 500 14 days", Locale.EN, 500),
        ("Acme 500 usd 14 days", Locale.EN, 500),
        ("Вектор 85000 14 дней", Locale.RU, 85_000),
        ("Jens 5000 14 dage", Locale.DA, 5000),
        ("Mart 500 14 päeva", Locale.ET, 500),
        ("Budi 500rb 14 hari", Locale.ID, 500_000),
    ],
)
def test_days_behind_a_sum_are_the_term_of_an_invoice(
    text: str, locale: Locale, amount: int
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.INVOICE, Decimal(amount))
    assert (reading.client, reading.due) == (text.split(maxsplit=1)[0], date(2026, 11, 25))
    assert reading.what_for is None
