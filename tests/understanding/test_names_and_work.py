"""Who owes and what for, where the words around them could be either."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.parse import as_fields
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)


def read(text: str, locale: Locale = Locale.EN) -> Reading:
    return READER.read(text, locale, WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "locale", "work", "said"),
    [
        ("Иванов должен 500 руб за вёрстку", Locale.RU, "вёрстку", "за вёрстку"),
        ("Лена, 5000 руб, за сайт, до пятницы", Locale.RU, "сайт", "за сайт"),
        ("Строй, 5000 руб, вёрстка", Locale.RU, "вёрстка", "вёрстка"),
        ("Kask võlgneb 50 € kujunduse eest", Locale.ET, "kujunduse", "kujunduse eest"),
        ("Kask, 50 €, logo", Locale.ET, "logo", "logo"),
        ("Acme owes $5 for the logo", Locale.EN, "logo", "logo"),
        ("Bo skylder 500 kr for plakaten", Locale.DA, "plakaten", "plakaten"),
        ("Budi utang 500rb untuk poster", Locale.ID, "poster", "poster"),
        ("Acme owes $5", Locale.EN, None, None),
        ("Иванов должен 500 руб", Locale.RU, None, None),
    ],
)
def test_the_work_keeps_its_preposition_where_that_inflects_the_noun(
    text: str, locale: Locale, work: str | None, said: str | None
) -> None:
    reading = read(text, locale)
    assert (reading.what_for, reading.what_for_said) == (work, said)
    assert as_fields(reading).get("for") == work
    assert said is None or said == work or said not in as_fields(reading).values()


@pytest.mark.parametrize(
    "name", ["{{7*7}}", "<b>x</b>", "*bold*", "%s", "<script>alert(1)</script>"]
)
def test_a_client_called_like_markup_comes_back_literally(name: str) -> None:
    assert read(f"{name} owes $10").client == name
    assert read(f"{name}, $10, logo").client == name


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("they paid everything", Locale.EN),
        ("они оплатили всё", Locale.RU),
        ("de har betalt alt", Locale.DA),
        ("nad maksid kõik", Locale.ET),
        ("mereka bayar semuanya", Locale.ID),
    ],
)
def test_everything_is_neither_a_client_nor_work(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.in_full) == (Intent.PAYMENT, True)
    assert reading.client is None
    assert reading.what_for is None


@pytest.mark.parametrize(
    ("text", "locale", "client", "work"),
    [
        ("did some rust work for acme.io, they owe me 7.5k", Locale.EN, "acme.io", "rust work"),
        ("доделал кухню Семёновым, 180 тыс", Locale.RU, "Семёновым", "кухню"),
        ("lavede et logo til Bager Friis, 8500 kr", Locale.DA, "Bager Friis", "logo"),
        ("bikin logo utk Roti Enak, 8,5 juta", Locale.ID, "Roti Enak", "logo"),
    ],
)
def test_what_the_user_made_is_the_work_and_for_whom_the_client(
    text: str, locale: Locale, client: str, work: str
) -> None:
    reading = read(text, locale)
    assert (reading.client_surface or reading.client, reading.what_for) == (client, work)


@pytest.mark.parametrize(
    ("text", "locale", "client", "work"),
    [
        ("Bo Vinter - 3.300 kr - tale til jubilæum", Locale.DA, "Bo Vinter", "tale til jubilæum"),
        ("Отель Маяк, съёмка с дрона, 5000 руб", Locale.RU, "Отель Маяк", "съёмка с дрона"),
        ("40 photos Home Valby $1200", Locale.EN, "Home Valby", "40 photos"),
        ("Meadow Films (ask Ann). $240. subtitles", Locale.EN, "Meadow Films", "subtitles"),
    ],
)
def test_work_of_several_words_is_kept_whole_and_apart_from_the_name(
    text: str, locale: Locale, client: str, work: str
) -> None:
    reading = read(text, locale)
    assert (reading.client, reading.what_for) == (client, work)


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("Monday Motors owes $1,940", Locale.EN, "Monday Motors"),
        ("Stuudio Pühapäev, postitused, 450 €", Locale.ET, "Stuudio Pühapäev"),
        ("dr. Hartono, 2,6 juta, pidato", Locale.ID, "dr. Hartono"),
        ("sain proua Lepikult 70 eurot", Locale.ET, "proua Lepikult"),
        ("за фото магазин Лапки должен 9800 руб", Locale.RU, "магазин Лапки"),
        ("my neighbour's son, Charlie, owes me $20", Locale.EN, "Charlie"),
    ],
)
def test_weekdays_titles_and_shop_signs_belong_to_the_name(
    text: str, locale: Locale, client: str
) -> None:
    reading = read(text, locale)
    assert (reading.client_surface or reading.client) == client
    assert reading.due is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("familien Juhl 1100 kr for undervisning, betaler på lørdag", Locale.DA),
        ("Пекарня Колосок, 22 тыс р, заплатят в субботу", Locale.RU),
        ("Lepik 70 eurot tunni eest, maksab laupäeval", Locale.ET),
        ("Acme, $70 for a lesson, they will pay on saturday", Locale.EN),
    ],
)
def test_when_they_will_pay_said_behind_a_sum_is_the_term_of_the_debt(
    text: str, locale: Locale
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.due) == (Intent.INVOICE, date(2026, 3, 14))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("who: Nordwind / how much: $340 / what: logo", Locale.EN),
        ("кому: Nordwind; сколько: 340 usd; за что: logo", Locale.RU),
        ("hvem: Nordwind / hvor meget: 340 usd / hvad: logo", Locale.DA),
        ("kes: Nordwind / kui palju: 340 usd / mille eest: logo", Locale.ET),
        ("siapa: Nordwind / berapa: 340 usd / untuk: logo", Locale.ID),
    ],
)
def test_question_words_before_a_colon_are_labels(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.client, reading.what_for) == (
        Intent.INVOICE,
        "Nordwind",
        "logo",
    )


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("сегодня отснял 800 кадров за 6 часов, устал", Locale.RU),
        ("har kørt 300 km i dag, er helt smadret", Locale.DA),
        ("tegin täna 300 pilti ja sõitsin 120 km", Locale.ET),
        ("tusind tak for hjælpen", Locale.DA),
        ("delete the last invoice", Locale.EN),
        ("hapus tagihan terakhir", Locale.ID),
        ("can i change my language to german?", Locale.EN),
    ],
)
def test_chatter_with_numbers_and_commands_name_no_client(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert reading.intent in (Intent.OTHER, Intent.UNDO, Intent.SETTINGS)
    assert (reading.client, reading.amount) == (None, None)


def test_a_forwarded_letter_is_an_invoice_to_its_sender() -> None:
    reading = read('Fwd: "Hi, your invoice #3310 over $4,250 is due May 5. Best, Lumen Optics"')
    assert (reading.intent, reading.client) == (Intent.INVOICE, "Lumen Optics")
    assert (reading.number, reading.due) == ("3310", date(2026, 5, 5))


def test_a_reminder_about_a_sum_with_its_date_is_a_new_debt() -> None:
    reading = read("please remind me about Vantage Ltd: $3,499, brand film, due 30 April")
    assert (reading.intent, reading.client) == (Intent.INVOICE, "Vantage Ltd")
    assert read("remind me about Vantage Ltd").intent is Intent.SNOOZE


@pytest.mark.parametrize(
    ("text", "locale", "client", "amount"),
    [
        ("1&1 paid 90", Locale.EN, "1&1", 90),
        ("3M paid $20", Locale.EN, "3M", 20),
        ("hi, 3M will pay $20", Locale.EN, "3M", 20),
        ("3M owes me $500 for a text", Locale.EN, "3M", 500),
        ("{{7*7}} paid 5", Locale.EN, "{{7*7}}", 5),
        ("%s paid $3", Locale.EN, "%s", 3),
        ("1С должна 5000", Locale.RU, "1С", 5000),
        ("3F har betalt 500 kr", Locale.DA, "3F", 500),
        ("3K maksis 50 eurot", Locale.ET, "3K", 50),
        ("3M bayar 500rb", Locale.ID, "3M", 500_000),
    ],
)
def test_a_name_with_digits_or_signs_before_the_verb_is_the_client(
    text: str, locale: Locale, client: str, amount: int
) -> None:
    reading = read(text, locale)
    assert (reading.client, reading.amount) == (client, Decimal(amount))


@pytest.mark.parametrize(
    ("text", "client"),
    [("5k paid by Acme on 3 nov", "Acme"), ("$500 paid", None), ("he paid $500", None)],
)
def test_a_sum_or_a_pronoun_before_the_verb_is_no_client(text: str, client: str | None) -> None:
    assert read(text).client == client


def test_the_language_that_a_firm_is_of_is_part_of_its_name() -> None:
    reading = read("Danske Tolke A/S 500", Locale.DA)
    assert (reading.client, reading.what_for) == ("Danske Tolke A/S", None)
