"""A payment or promise whose sum is not plainly one number is not booked with a part of it."""

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
    ("text", "locale"),
    [
        ("Acme paid 5xyz", Locale.EN),
        ("Acme paid 2 of 3 instalments", Locale.EN),
        ("Acme paid $100 and $200", Locale.EN),
        ("Acme paid $100 twice", Locale.EN),
        ("Acme paid 2 x $100", Locale.EN),
        ("Acme paid $300 less", Locale.EN),
        ("Acme paid half of 1000", Locale.EN),
        ("Acme paid 30% of 1000", Locale.EN),
        ("Acme paid $500-600", Locale.EN),
        ("Лена заплатила 100 и 200 рублей", Locale.RU),
        ("Лена заплатила дважды 100 рублей", Locale.RU),
        ("Лена заплатила половину от 5000", Locale.RU),
        ("Bo betalte 100 kr og 200 kr", Locale.DA),
        ("Bo har betalt 2 af 3 rater", Locale.DA),
        ("Bo betalte 500 kr for lidt", Locale.DA),
        ("Mart maksis 100 eurot ja 200 eurot", Locale.ET),
        ("Mart maksis 500 eurot vähem", Locale.ET),
        ("Budi bayar 100rb dan 200rb", Locale.ID),
        ("Budi bayar 2 dari 3 cicilan", Locale.ID),
        ("Budi transfer 500rb kurang 100rb", Locale.ID),
    ],
)
def test_a_sum_that_is_not_plainly_one_number_is_left_open(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.PAYMENT, None)
    assert reading.partly
    assert not reading.in_full


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme paid half", Locale.EN),
        ("Acme paid 50%", Locale.EN),
        ("Acme paid half, the rest friday", Locale.EN),
        ("Лена заплатила часть", Locale.RU),
        ("Bo betalte halvdelen", Locale.DA),
        ("Mart maksis poole", Locale.ET),
        ("Budi bayar setengah", Locale.ID),
    ],
)
def test_a_part_without_a_sum_is_not_the_whole(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.PAYMENT, None)
    assert (reading.partly, reading.in_full) == (True, False)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme will pay half on Friday", Locale.EN),
        ("Лена заплатит половину в пятницу", Locale.RU),
        ("Bo betaler halvdelen på fredag", Locale.DA),
        ("Mart maksab poole reedel", Locale.ET),
        ("Budi janji bayar setengah jumat", Locale.ID),
    ],
)
def test_a_promise_of_a_part_keeps_its_day_and_leaves_the_sum_open(
    text: str, locale: Locale
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 11, 13))
    assert (reading.amount, reading.partly) == (None, True)


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("Acme paid 500 of 1200", Locale.EN, 500),
        ("Acme paid half, $500", Locale.EN, 500),
        ("Acme paid half a million", Locale.EN, 500_000),
        ("Acme paid five hundred and fifty dollars", Locale.EN, 550),
        ("Acme paid $500 for 2 logos and 3 banners", Locale.EN, 500),
        ("Лена заплатила тысяч 30", Locale.RU, 30_000),
        ("Bo betalte 500 kr, mangler 700 kr", Locale.DA, 500),
        ("Bo har betalt 500 kr og mangler 700 kr", Locale.DA, 500),
        ("Bo betalte 500 kr i går, 700 kr tilbage", Locale.DA, 500),
        ("Acme paid 500 and still owes 700", Locale.EN, 500),
        ("Acme paid 500, 700 left", Locale.EN, 500),
        ("Acme sent the first half, 500", Locale.EN, 500),
        ("Acme paid 500 a week ago", Locale.EN, 500),
        ("Лена заплатила 500 и осталось 700", Locale.RU, 500),
        ("Mart maksis 500 ja 700 on puudu", Locale.ET, 500),
        ("Budi bayar 500rb dan kurang 700rb", Locale.ID, 500_000),
        ("Budi bayar 500rb, sisa 700rb", Locale.ID, 500_000),
    ],
)
def test_a_plain_sum_beside_other_words_is_booked(text: str, locale: Locale, amount: int) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.PAYMENT, Decimal(amount))
    assert not reading.partly


def test_a_payment_with_the_rest_promised_is_the_payment() -> None:
    reading = read("Acme paid $500 and will pay the rest next Friday")
    assert (reading.intent, reading.amount) == (Intent.PAYMENT, Decimal(500))
    assert (reading.paid_on, reading.promised_on) == (None, None)


def test_a_hundred_percent_is_no_sum() -> None:
    assert read("Acme paid 100%").amount is None


@pytest.mark.parametrize("text", ["Acme owes 12.345 KWD", "Acme owes KWD 12,345"])
def test_three_decimals_are_read_where_the_currency_has_them(text: str) -> None:
    assert read(text).amount == Decimal("12.345")
    assert read(text.replace("KWD", "EUR")).amount == Decimal(12345)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme paid 3 invoices", Locale.EN),
        ("Лена оплатила 3 счета", Locale.RU),
        ("Bo betalte 3 fakturaer", Locale.DA),
        ("Mart maksis 3 arvet", Locale.ET),
    ],
)
def test_a_number_of_invoices_is_no_sum(text: str, locale: Locale) -> None:
    assert read(text, locale).amount is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme paid 500, the rest at the end of the month", Locale.EN),
        ("Acme paid 500, the rest tomorrow", Locale.EN),
        ("Лена заплатила 500, остальное в конце месяца", Locale.RU),
        ("Лена заплатила 500, остальное завтра", Locale.RU),
        ("Bo har betalt 500, resten i slutningen af måneden", Locale.DA),
        ("Bo har betalt 500, resten i morgen", Locale.DA),
        ("Mari maksis 500, ülejäänu kuu lõpus", Locale.ET),
        ("Mari maksis 500, ülejäänud homme", Locale.ET),
        ("Budi bayar 500, sisanya akhir bulan", Locale.ID),
        ("Budi bayar 500, sisanya besok katanya", Locale.ID),
    ],
)
def test_the_rest_of_the_money_is_neither_paid_nor_dates_the_payment(
    text: str, locale: Locale
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.PAYMENT, Decimal(500))
    assert (reading.paid_on, reading.in_full) == (None, False)
