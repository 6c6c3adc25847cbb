"""Whole messages: what they say, and what must not be made of them."""

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
    ("text", "locale"),
    [
        ("Acme paid in full", Locale.EN),
        ("Acme settled everything", Locale.EN),
        ("Ромашка оплатила полностью", Locale.RU),
        ("Nordlys har betalt det hele", Locale.DA),
        ("Kask maksis kõik ära", Locale.ET),
        ("PT Maju sudah lunas", Locale.ID),
    ],
)
def test_a_payment_said_to_settle_everything_is_in_full_and_has_no_sum(
    text: str, locale: Locale
) -> None:
    reading = read(text, locale)
    assert reading.intent is Intent.PAYMENT
    assert reading.in_full
    assert reading.amount is None
    assert reading.what_for is None


def test_a_payment_without_a_sum_is_not_taken_for_the_whole() -> None:
    assert read("Acme paid") == Reading(intent=Intent.PAYMENT, client="Acme")


def test_a_part_payment_counts_what_was_paid_and_not_the_total() -> None:
    assert read("Acme paid $500 of $1,200").amount == Decimal(500)


def test_of_two_sums_that_could_both_be_the_debt_none_is_guessed() -> None:
    assert read("Acme owes me $500 and Globex owes me $300").amount is None


def test_the_price_of_an_hour_is_not_what_is_owed() -> None:
    assert read("Acme owes me $50/hr for 12 hours").amount is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("how much does Acme owe me?", Locale.EN),
        ("has Acme paid the $500?", Locale.EN),
        ("I paid 300 for hosting", Locale.EN),
        ("Acme says they paid already", Locale.EN),
        ("сколько мне должен Иванов?", Locale.RU),
        ("я оплатил хостинг 500 руб", Locale.RU),
        ("hvem skylder mig mest?", Locale.DA),
        ("kui palju Kask mulle võlgneb?", Locale.ET),
        ("berapa utang Budi?", Locale.ID),
        ("🎉🎉", Locale.EN),
        (".", Locale.RU),
        ("\u200b\u200d\ufeff", Locale.DA),
        ("", Locale.ET),
    ],
)
def test_a_question_hearsay_and_noise_are_neither_debt_nor_payment(
    text: str, locale: Locale
) -> None:
    reading = read(text, locale)
    assert reading.intent in (Intent.OTHER, Intent.QUESTION, Intent.CLIENT_REPLY)
    assert reading.amount is None
    assert reading.due is None


@pytest.mark.parametrize(
    ("stated", "amount"),
    [
        ("$0", Decimal(0)),
        ("$0.004", Decimal("0.004")),
        ("-$500", Decimal(-500)),
        ("\u2212500", Decimal(-500)),
        ("1e309", Decimal("1e309")),
        ("12345678901234567890 usd", Decimal("12345678901234567890")),
        ("1500,50", Decimal("1500.50")),
    ],
)
def test_a_sum_is_handed_on_as_stated_for_the_books_to_refuse(stated: str, amount: Decimal) -> None:
    assert read(f"Acme owes me {stated}").amount == amount


def test_a_day_and_month_in_digits_is_a_date_unless_money_stands_beside_it() -> None:
    assert read("Acme 400 usd 15.05").due == date(2026, 5, 15)
    assert read("Acme owes me 15.05 eur").amount == Decimal("15.05")


@pytest.mark.parametrize(
    "name",
    [
        "<b>x</b>",
        "{{7*7}}",
        "*bold*",
        "%s",
        "A" * 300,
        "O'Brien & Sons",
        "Lørdag ApS",
        "Май Студия",
    ],
)
def test_a_strange_name_comes_back_as_it_was_written(name: str) -> None:
    assert read(f"{name} owes me $50, due Friday").client == name


def test_direction_marks_and_zero_width_characters_are_taken_out_of_names() -> None:
    assert read("Ac\u202eme\u200b owes me $50").client == "Acme"


@pytest.mark.parametrize(
    ("name", "locale", "rest"),
    [
        ("May Chen", Locale.EN, "owes me $250, due Monday"),
        ("March Media", Locale.EN, "owes me $250, due Monday"),
        ("Friday Studio", Locale.EN, "owes me $250, due Monday"),
        ("Nova 9 Studios", Locale.EN, "owes me $250, due Monday"),
        ("Lørdag ApS", Locale.DA, "skylder 250 kr, forfald mandag"),
        ("Март Медиа", Locale.RU, "должна 250 ₽ до понедельника"),
        ("Mai Lilled", Locale.ET, "võlgneb 250 €, tähtaeg esmaspäev"),
        ("Maret Foto", Locale.ID, "utang 250rb, jatuh tempo Senin"),
    ],
)
def test_months_weekdays_and_numbers_in_a_name_stay_in_the_name(
    name: str, locale: Locale, rest: str
) -> None:
    reading = read(f"{name} {rest}", locale)
    assert reading.client == name
    assert reading.due == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("text", "locale", "client", "surface"),
    [
        ("вчера выставил счёт Сидорову на 40к", Locale.RU, "Сидоров", "Сидорову"),
        ("пришло 300$ от Марии Кузнецовой", Locale.RU, "Мария Кузнецова", "Марии Кузнецовой"),
        ("пришло 5к от ООО «Ветер»", Locale.RU, "ООО «Ветер»", None),
        ("sain Tammelt 450 €", Locale.ET, "Tamm", "Tammelt"),
        ("saatsin Boltile arve 450 €", Locale.ET, "Bolt", "Boltile"),
    ],
)
def test_a_name_in_another_case_comes_with_its_base_form(
    text: str, locale: Locale, client: str, surface: str | None
) -> None:
    reading = read(text, locale)
    assert (reading.client, reading.client_surface) == (client, surface)


@pytest.mark.parametrize(
    ("text", "locale", "promised"),
    [
        ("Acme promised to pay on Friday", Locale.EN, date(2026, 3, 13)),
        ("Acme moved the payment to Friday", Locale.EN, date(2026, 3, 13)),
        ("Лайм перенёс оплату на пятницу", Locale.RU, date(2026, 3, 13)),
        ("Nordlys betaler på fredag", Locale.DA, date(2026, 3, 13)),
        ("Kask maksab reedel", Locale.ET, date(2026, 3, 13)),
        ("Budi bakal bayar hari Jumat", Locale.ID, date(2026, 3, 13)),
    ],
)
def test_a_dated_promise_is_a_promise_and_not_a_due_date(
    text: str, locale: Locale, promised: date
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, promised)
    assert reading.due is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob owes me $50 due wensday", Locale.EN),
        ("bob owes me $50 by next wednsday", Locale.EN),
        ("Иванов должен 50$ до сриды", Locale.RU),
        ("Bo skylder 50 kr, forfald onsdag", Locale.DA),
        ("Kask volgneb 50 eurot kolmapaevaks", Locale.ET),
        ("Budi utang 50rb, hari rebo", Locale.ID),
    ],
)
def test_slips_of_the_pen_and_missing_diacritics_are_read(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert reading.amount in (Decimal(50), Decimal(50_000))
    assert reading.due == date(2026, 3, 18) or locale is Locale.RU


def test_russian_typed_in_latin_letters_is_read() -> None:
    assert read("Ivanov dolzhen 5000 rub za sait do pyatnicy", Locale.RU) == Reading(
        intent=Intent.INVOICE,
        client="Ivanov",
        amount=Decimal(5000),
        currency="RUB",
        due=date(2026, 3, 13),
        what_for="sait",
        what_for_said="za sait",
    )


def test_the_users_currency_orders_a_slashed_date_where_the_message_states_none() -> None:
    monthly = READER.read("Acme 500 due 4/5", Locale.EN, WEDNESDAY, "USD")
    daily = READER.read("Acme 500 due 4/5", Locale.EN, WEDNESDAY, "EUR")
    assert (monthly.due, daily.due) == (date(2026, 4, 5), date(2026, 5, 4))
    assert monthly.currency is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("1 July at the latest", Locale.EN),
        ("by 1 July at the latest", Locale.EN),
        ("не позже 1 июля", Locale.RU),
        ("senest den 1. juli", Locale.DA),
        ("hiljemalt 1. juulil", Locale.ET),
        ("paling lambat 1 Juli", Locale.ID),
    ],
)
def test_a_last_day_takes_nothing_back(text: str, locale: Locale) -> None:
    assert READER.read(text, locale, date(2026, 3, 2)).intent is not Intent.UNDO
