"""Which of several numbers and dates a message means."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)


def read(text: str, locale: Locale = Locale.EN) -> Reading:
    return READER.read(text, locale, WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("wrote 3 articles for Pinecone @ 250 usd each, so 750 usd total", Locale.EN, 750),
        ("3 статьи для Сосна Медиа по 2500, итого 7500 руб", Locale.RU, 7500),
        ("3 artikler til Fyrretræ Medier à 2.500, i alt 7.500 kr", Locale.DA, 7500),
        ("3 artikel buat Pinus Media @250rb, total 750rb", Locale.ID, 750_000),
    ],
)
def test_the_price_of_one_unit_is_not_the_sum(text: str, locale: Locale, amount: int) -> None:
    reading = read(text, locale)
    assert reading.amount == Decimal(amount)
    assert reading.client is not None
    assert "2" not in reading.client


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes $300 by the 3rd, no, by the 5th of April", Locale.EN),
        ("Лена должна 300 руб до 3 апреля, точнее, до 5 апреля", Locale.RU),
        ("Bo skylder 300 kr, forfald 3. april, nej, 5. april", Locale.DA),
        ("Kask võlgneb 300 €, tähtaeg 3. aprill, õigemini 5. aprill", Locale.ET),
        ("Budi utang 300rb, jatuh tempo 3 april, eh 5 april", Locale.ID),
    ],
)
def test_a_date_that_the_message_takes_back_does_not_count(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert reading.due == date(2026, 4, 5)
    assert reading.what_for is None


def test_a_sum_that_the_message_takes_back_does_not_count() -> None:
    assert read("Acme owes $500, no, $600").amount == Decimal(600)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("brilliant, thanks a million", Locale.EN),
        ("tusind tak for hjælpen", Locale.DA),
        ("tuhat tänu", Locale.ET),
    ],
)
def test_a_thousand_thanks_are_no_sum(text: str, locale: Locale) -> None:
    assert read(text, locale) == Reading(intent=Intent.OTHER)


def test_a_number_before_one_piece_of_work_is_its_price_and_before_several_their_count() -> None:
    assert read("acme 500 logo friday").amount == Decimal(500)
    assert read("acme 500 logos friday").amount is None
    assert read('"Jam Biru" hutang 900.000 poster', Locale.ID).amount == Decimal(900_000)


def test_a_number_behind_a_date_is_no_year_unless_it_may_be_one() -> None:
    owed = read("Kask on alates 1. märtsist 1100 võlgu", Locale.ET)
    assert (owed.amount, owed.due) == (Decimal(1100), date(2026, 3, 1))
    assert read("Kask, 50 €, 1. mai 2027", Locale.ET).due == date(2027, 5, 1)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme, $500, 14 days", Locale.EN),
        ("Вектор, 500 руб, 14 дней", Locale.RU),
        ("Bo, 500 kr, 14 dage", Locale.DA),
        ("Kask, 500 €, 14 päeva", Locale.ET),
        ("Budi, 500rb, 14 hari", Locale.ID),
    ],
)
def test_days_alone_at_the_end_are_the_term(text: str, locale: Locale) -> None:
    assert read(text, locale).due == date(2026, 3, 25)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme pays $300 on friday", Locale.EN),
        ("Redwood says the 12k is going out friday", Locale.EN),
        ("Bo betaler 500 kr på fredag", Locale.DA),
        ("Kask maksab 500 eurot reedel", Locale.ET),
        ("Suvi ja Pojad kinnitasid et 1100 eurot tuleb reedeks", Locale.ET),
    ],
)
def test_a_payment_to_come_with_its_sum_is_a_promise(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 3, 13))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Telford says friday", Locale.EN),
        ("Сантехсервис говорят что в пятницу", Locale.RU),
        ("Tønder siger fredag", Locale.DA),
        ("Torumees ütleb et reedel", Locale.ET),
        ("Bengkel Tegal bilang jumat", Locale.ID),
    ],
)
def test_a_day_that_the_client_names_is_a_promise(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 3, 13))
    assert reading.client is not None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("still no money from Telford, 430 pounds, it was due 3 weeks ago", Locale.EN),
        ("так и нет денег от Орион, 430 руб, срок был 3 недели назад", Locale.RU),
        ("stadig ingen penge fra Tønder, 430 kr, skulle have betalt for 3 uger siden", Locale.DA),
        ("Torumees OÜ-lt pole ikka raha tulnud, 430 €, tähtaeg oli 3 nädalat tagasi", Locale.ET),
        ("belum ada duit dari Tegal, 430rb, jatuh temponya 3 minggu lalu", Locale.ID),
    ],
)
def test_no_money_so_far_is_a_debt_and_no_payment(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.due) == (Intent.INVOICE, date(2026, 2, 18))


@pytest.mark.parametrize("text", ["ami bayar kemarin", "yoga lunas kemarin"])
def test_a_verb_before_a_day_gone_by_reports_a_payment(text: str) -> None:
    reading = read(text, Locale.ID)
    assert (reading.intent, reading.paid_on) == (Intent.PAYMENT, date(2026, 3, 10))


def test_minggu_is_a_sunday_before_a_day_to_come_and_a_week_before_one_gone_by() -> None:
    assert READER.read_due("minggu besok", Locale.ID, WEDNESDAY) == date(2026, 3, 15)
    assert READER.read_due("minggu kemarin", Locale.ID, WEDNESDAY) == date(2026, 3, 6)


def test_both_names_of_a_couple_are_put_into_the_nominative() -> None:
    assert read("arve Martinile ja Katrinile 150 €", Locale.ET).client == "Martin ja Katrin"
    assert read("счёт для Кати и Бори, 150 руб", Locale.RU).client == "Катя и Боря"


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(
    ("said", "amount"),
    [("5jt", 5_000_000), ("100rb", 100_000), ("15к", 15_000), ("5 тыс", 5000)],
)
def test_multipliers_of_other_languages_are_understood(
    said: str, amount: int, locale: Locale
) -> None:
    found = READER.read_amount(said, locale)
    assert found is not None
    assert found.amount == amount


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("The due date is the 18th actually, not 16", Locale.EN),
        ("not the 16th but 18", Locale.EN),
        ("due on 18, not 16", Locale.EN),
        ("Change due from the 16th to 18", Locale.EN),
        ("срок 18-го всё-таки, а не 16", Locale.RU),
        ("не 16-го, а 18", Locale.RU),
        ("срок до 18, а не до 16", Locale.RU),
        ("поменяй срок с 16-го на 18", Locale.RU),
        ("forfald er den 18. faktisk, ikke 16", Locale.DA),
        ("ikke den 16., men 18", Locale.DA),
        ("forfald 18, ikke 16", Locale.DA),
        ("tähtaeg on 18. kuupäev ikka, mitte 16", Locale.ET),
        ("mitte 16. kuupäev, vaid 18", Locale.ET),
        ("Jatuh temponya tanggal 18 ya, bukan 16", Locale.ID),
        ("bukan tanggal 16, tapi 18", Locale.ID),
        ("jatuh temponya 18 bukan 16", Locale.ID),
        ("ganti tempo dari tanggal 16 ke 18", Locale.ID),
    ],
)
def test_a_bare_number_set_against_a_day_of_the_month_is_a_day_and_no_sum(
    text: str, locale: Locale
) -> None:
    reading = read(text, locale)
    assert reading.intent is Intent.CORRECTION
    assert (reading.due, reading.amount) == (date(2026, 3, 18), None)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Correction: Okafor 350 dollars, earlier today I wrote 530", Locale.EN),
        ("Исправление: Окафор 350 долларов, утром писал 530", Locale.RU),
        ("Rettelse: Okafor 350 dollars, tidligere i dag skrev jeg 530", Locale.DA),
        ("Koreksi: Mr Okafor bayarnya 350 dolar, tadi saya tulis 530", Locale.ID),
    ],
)
def test_when_the_wrong_sum_was_written_is_no_day_due(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.due) == (Intent.CORRECTION, None)
    assert reading.amount == 350


def test_so_large_a_number_before_a_kind_of_work_counts_nothing() -> None:
    text = "invoice #88 Nadira Putri 1.150.000 revisi logo, paling telat lusa"
    reading = read(text, Locale.ID)
    assert (reading.amount, reading.what_for) == (Decimal(1_150_000), "revisi logo")
    assert read("Nadira 3 revisi 150rb", Locale.ID).amount == 150_000
