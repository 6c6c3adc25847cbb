"""Answers to one question: how much, when, in which currency."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "locale", "amount", "currency"),
    [
        ("0", Locale.EN, "0", None),
        ("-500", Locale.EN, "-500", None),
        ("$0.004", Locale.EN, "0.004", "USD"),
        ("1e309", Locale.EN, "1e309", None),
        ("1.200,00", Locale.DA, "1200.00", None),
        ("1,200.00", Locale.EN, "1200.00", None),
        ("12\u00a0500 ₽", Locale.RU, "12500", "RUB"),
        ("12\u202f500 ₽", Locale.RU, "12500", "RUB"),
        ("Rp5.000.000", Locale.ID, "5000000", "IDR"),
        ("2,5jt", Locale.ID, "2500000", None),
        ("two and a half thousand euros", Locale.EN, "2500", "EUR"),
        ("полтора ляма", Locale.RU, "1500000", None),
        ("femhundrede kroner", Locale.DA, "500", "DKK"),
        ("1,5 kilo", Locale.ET, "1500", None),
        ("seratus lima puluh ribu", Locale.ID, "150000", None),
        ("about 300 bucks", Locale.EN, "300", "USD"),
    ],
)
def test_a_sum_is_read_with_its_currency(
    text: str, locale: Locale, amount: str, currency: str | None
) -> None:
    reading = READER.read_amount(text, locale)
    assert reading is not None
    assert reading.amount == Decimal(amount)
    assert reading.currency == currency


@pytest.mark.parametrize("text", ["NaN", "inf", "-Infinity"])
def test_what_is_no_finite_number_is_handed_on_for_the_books_to_refuse(text: str) -> None:
    reading = READER.read_amount(text, Locale.EN)
    assert reading is not None
    assert not reading.amount.is_finite()


@pytest.mark.parametrize("text", ["", "dunno", "🎉", "500 or 700", "1.2.3"])
def test_no_number_or_several_is_no_answer_to_how_much(text: str) -> None:
    assert READER.read_amount(text, Locale.EN) is None


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        (Locale.EN, "paid 10 twice; twice 10; 10 minus fees; $10 each; half of 10; double 10"),
        (Locale.RU, "10 дважды; дважды по 10; 10 два раза; 10 минус комиссия; половина от 10"),
        (Locale.DA, "10 to gange; 2 gange 10; 10 minus gebyr; 10 hver; halvdelen af 10"),
        (Locale.ET, "10 kaks korda; kaks korda 10; 10 miinus teenustasu; topelt 10; pool 10-st"),
        (Locale.ID, "10 dua kali; 2 kali 10; 10 dikurangi biaya; 10 minus biaya; setengah dari 10"),
    ],
)
def test_words_that_make_it_another_sum_are_never_passed_over(locale: Locale, texts: str) -> None:
    for text in texts.split("; "):
        assert READER.read_amount(text, locale) is None, text


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(
    "text",
    ["10 x2", "2x10", "10 x 2", "10*2", "10 + 5", "10 - 2", "10 -2", "10 & 20", "10 %", "10/20"],
)
def test_signs_that_make_it_another_sum_are_never_passed_over(locale: Locale, text: str) -> None:
    assert READER.read_amount(text, locale) is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("10 of 20", 10),
        ("10, no, 20", 20),
        ("10 today", 10),
        ("paid 10 for 2 invoices", 10),
        ("-10", -10),
    ],
)
def test_words_that_leave_the_sum_as_it_is_are_no_reason_to_ask(text: str, amount: int) -> None:
    reading = READER.read_amount(text, Locale.EN)
    assert reading is not None
    assert reading.amount == amount


@pytest.mark.parametrize(
    ("text", "locale", "due"),
    [
        ("15", Locale.EN, date(2026, 3, 15)),
        ("the 5th", Locale.EN, date(2026, 4, 5)),
        ("wensday", Locale.EN, date(2026, 3, 18)),
        ("begining of june", Locale.EN, date(2026, 6, 1)),
        ("last day of the month", Locale.EN, date(2026, 3, 31)),
        ("третьего июня", Locale.RU, date(2026, 6, 3)),
        ("к 7-му", Locale.RU, date(2026, 4, 7)),
        ("pyatnica", Locale.RU, date(2026, 3, 13)),
        ("d. 5.", Locale.DA, date(2026, 4, 5)),
        ("kolmandaks juuniks", Locale.ET, date(2026, 6, 3)),
        ("kolmapaevaks", Locale.ET, date(2026, 3, 18)),
        ("tgl 25", Locale.ID, date(2026, 3, 25)),
        ("30 Feb 2026", Locale.EN, None),
        ("31/2", Locale.EN, None),
        ("soon", Locale.EN, None),
        ("", Locale.EN, None),
        ("99999999 days", Locale.EN, None),
        ("in 9999 years", Locale.EN, None),
    ],
)
def test_a_day_is_read_or_nothing_is(text: str, locale: Locale, due: date | None) -> None:
    assert READER.read_due(text, locale, WEDNESDAY) == due


def test_a_date_in_a_form_that_the_grammar_lacks_is_left_to_dateparser() -> None:
    assert READER.read_due("20 05 2026", Locale.EN, WEDNESDAY) == date(2026, 5, 20)
    assert READER.read_due("room 2026", Locale.EN, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("text", "locale", "currency"),
    [
        ("usd", Locale.EN, "USD"),
        ("€", Locale.EN, "EUR"),
        ("kr", Locale.DA, "DKK"),
        ("рубли", Locale.RU, "RUB"),
        ("in euros please", Locale.EN, "EUR"),
        ("Rupiah", Locale.ID, "IDR"),
        ("british pounds", Locale.EN, "GBP"),
        ("dollars", Locale.DA, "USD"),
        ("TRY", Locale.EN, "TRY"),
        ("GEL", Locale.RU, "GEL"),
        ("no idea", Locale.EN, None),
        ("usd or eur", Locale.EN, None),
    ],
)
def test_a_currency_is_read_from_a_code_a_symbol_or_a_word(
    text: str, locale: Locale, currency: str | None
) -> None:
    assert READER.read_currency(text, locale) == currency


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("next Friday", Locale.EN),
        ("в следующую пятницу", Locale.RU),
        ("næste fredag", Locale.DA),
        ("järgmisel reedel", Locale.ET),
        ("Jumat depan", Locale.ID),
    ],
)
def test_an_answer_that_may_mean_either_of_two_days_gives_both(text: str, locale: Locale) -> None:
    reading = READER.read_day(text, locale, date(2026, 3, 2))
    assert reading is not None
    assert (reading.day, reading.day_or) == (date(2026, 3, 13), date(2026, 3, 6))
    assert reading.alone
    assert READER.read_due(text, locale, date(2026, 3, 2)) == reading.day


@pytest.mark.parametrize(
    ("text", "locale", "alone"),
    [
        ("15 May", Locale.EN, True),
        ("friday pls", Locale.EN, True),
        ("remind me on Friday", Locale.EN, False),
        ("$900 due 20 May", Locale.EN, False),
        ("напомни завтра", Locale.RU, False),
        ("besok", Locale.ID, True),
        ("ingatkan besok", Locale.ID, False),
    ],
)
def test_a_day_is_told_from_a_request_for_that_day(text: str, locale: Locale, alone: bool) -> None:
    reading = READER.read_day(text, locale, date(2026, 3, 2))
    assert reading is not None
    assert reading.alone is alone


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("by EOD friday", Locale.EN),
        ("COB Friday", Locale.EN),
        ("Friday by close of business", Locale.EN),
        ("до конца дня пятницы", Locale.RU),
        ("к концу рабочего дня в пятницу", Locale.RU),
        ("inden fyraften fredag", Locale.DA),
        ("fredag inden dagens udgang", Locale.DA),
        ("reede tööpäeva lõpuks", Locale.ET),
        ("reedel päeva lõpuks", Locale.ET),
        ("Jumat sore", Locale.ID),
        ("Jumat akhir jam kerja", Locale.ID),
    ],
)
def test_the_end_of_a_day_belongs_to_the_day_beside_it(text: str, locale: Locale) -> None:
    assert READER.read_due(text, locale, WEDNESDAY) == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("by EOD", Locale.EN),
        ("by close of business", Locale.EN),
        ("до конца рабочего дня", Locale.RU),
        ("inden fyraften", Locale.DA),
        ("tööpäeva lõpuks", Locale.ET),
        ("akhir jam kerja", Locale.ID),
    ],
)
def test_the_end_of_a_day_by_itself_is_that_of_today(text: str, locale: Locale) -> None:
    assert READER.read_due(text, locale, WEDNESDAY) == WEDNESDAY
