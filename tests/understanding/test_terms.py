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


@pytest.mark.parametrize(
    ("text", "locale", "due"),
    [
        ("Acme owes $500, net 30 from Nov 1", Locale.EN, date(2026, 12, 1)),
        ("Acme owes $500, 30 days from 1 Nov", Locale.EN, date(2026, 12, 1)),
        ("Acme owes $500, due in 2 weeks from Nov 1", Locale.EN, date(2026, 11, 15)),
        ("Лена должна 500 р, 30 дней с 1 ноября", Locale.RU, date(2026, 12, 1)),
        ("Bo skylder 500 kr, netto 30 dage fra 1. november", Locale.DA, date(2026, 12, 1)),
        ("Kask võlgneb 500 eurot, 14 päeva pärast 1. novembrit", Locale.ET, date(2026, 11, 15)),
        ("Budi utang 5jt, jatuh tempo 30 hari dari 25 oktober", Locale.ID, date(2026, 11, 24)),
    ],
)
def test_a_term_counts_from_the_date_stated_with_it(text: str, locale: Locale, due: date) -> None:
    reading = read(text, locale)
    assert (reading.due, reading.what_for) == (due, None)


@pytest.mark.parametrize(
    ("text", "locale", "due"),
    [
        ("Acme owes $500, invoiced 1 Nov, due in 30 days", Locale.EN, date(2026, 12, 1)),
        ("Acme $500 invoice from 1 nov, 14 days", Locale.EN, date(2026, 11, 15)),
        ("Лена 500 р, отсрочка 14 дней от 1 ноября", Locale.RU, date(2026, 11, 15)),
        ("Bo 500 kr, faktura 1. november, 14 dage", Locale.DA, date(2026, 11, 15)),
        ("Kask arve 500 eurot 1. novembrist, tähtaeg 14 päeva", Locale.ET, date(2026, 11, 15)),
        ("Budi utang 5jt, invoice 1 november, tempo 14 hari", Locale.ID, date(2026, 11, 15)),
    ],
)
def test_a_term_counts_from_the_date_of_the_invoice(text: str, locale: Locale, due: date) -> None:
    reading = read(text, locale)
    assert (reading.issued, reading.due) == (date(2026, 11, 1), due)


def test_a_promise_may_count_from_a_date_too() -> None:
    reading = read("Acme will pay $500 30 days from 1 Nov")
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 12, 1))


@pytest.mark.parametrize(
    ("text", "locale", "days"),
    [
        ("Acme owes $500, net 30", Locale.EN, 30),
        ("Acme owes $500, 2 weeks to pay", Locale.EN, 14),
        ("Acme owes $500, due on receipt", Locale.EN, 0),
        ("Acme owes $500, net 14, invoiced yesterday", Locale.EN, 14),
        ("Вектор должен 500 р, отсрочка 45 дней", Locale.RU, 45),
        ("Вектор должен 500 р, срок неделя", Locale.RU, 7),
        ("Вектор должен 500 р, 10 дней на оплату", Locale.RU, 10),
        ("Вектор должен 500 р, оплата в течение 10 дней", Locale.RU, 10),
        ("Bo skylder 500 kr, netto 8 dage", Locale.DA, 8),
        ("Bo skylder 500 kr, 14 dage netto", Locale.DA, 14),
        ("Bo skylder 500 kr, betalingsfrist 30 dage", Locale.DA, 30),
        ("Bo skylder 500 kr, løbende måned + 30 dage", Locale.DA, 30),
        ("Kask võlgneb 500 eurot, maksetähtaeg 14 päeva", Locale.ET, 14),
        ("Kask võlgneb 500 eurot, 2 nädalat aega maksta", Locale.ET, 14),
        ("Budi utang 5jt, tempo 30 hari", Locale.ID, 30),
        ("Budi utang 5jt, dikasih waktu 10 hari", Locale.ID, 10),
    ],
)
def test_the_days_of_the_terms_are_given_beside_the_day_they_come_to(
    text: str, locale: Locale, days: int
) -> None:
    reading = read(text, locale)
    assert reading.terms_days == days
    assert reading.due is not None


@pytest.mark.parametrize("terms", ["net 30", "net-30", "net30", "net 30 days"])
@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes 500 eur", Locale.EN),
        ("Вектор должен 500 евро", Locale.RU),
        ("Vektor dolzhen 500 evro", Locale.RU),
        ("Bo skylder 500 euro", Locale.DA),
        ("Kask võlgneb 500 eurot", Locale.ET),
        ("Budi utang 500 euro", Locale.ID),
    ],
)
def test_business_english_states_terms_in_every_language(
    text: str, locale: Locale, terms: str
) -> None:
    reading = read(f"{text}, {terms}", locale)
    assert (reading.terms_days, reading.due) == (30, date(2026, 12, 11))
    assert reading.what_for is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes $500, due in 30 days", Locale.EN),
        ("Вектор должен 500 р, через 30 дней", Locale.RU),
        ("Bo skylder 500 kr, om 30 dage", Locale.DA),
        ("Kask võlgneb 500 eurot, tähtaeg 30 päeva pärast", Locale.ET),
        ("Budi utang 5jt, jatuh tempo 30 hari lagi", Locale.ID),
    ],
)
def test_a_day_counted_from_today_is_no_term(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert reading.due == date(2026, 12, 11)
    assert reading.terms_days is None


def test_terms_stand_beside_a_day_that_is_stated_too() -> None:
    reading = read("Acme owes $500, net 30, due 20 December")
    assert (reading.due, reading.terms_days) == (date(2026, 12, 20), 30)


def test_working_days_come_to_a_day_but_to_no_number_of_days() -> None:
    reading = read("Вектор должен 500 р, 5 рабочих дней на оплату", Locale.RU)
    assert (reading.due, reading.terms_days) == (date(2026, 11, 18), None)


def test_terms_count_from_the_day_on_which_the_invoice_went_off() -> None:
    reading = READER.read(
        "faktura 2026-044 til Vestkystens Bogføring røg afsted i mandags, 6400 kr, netto 14 dage",
        Locale.DA,
        date(2026, 10, 15),
    )
    assert (reading.issued, reading.due) == (date(2026, 10, 12), date(2026, 10, 26))
