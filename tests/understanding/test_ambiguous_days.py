"""Words for a day that people of one language understand as either of two."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)
SUNDAY = date(2026, 3, 15)
NEXT_FRIDAY = [
    ("Acme owes 500, due next Friday", Locale.EN),
    ("Лена должна 500 р, срок в следующую пятницу", Locale.RU),
    ("Bo skylder 500 kr, forfald næste fredag", Locale.DA),
    ("Kask võlgneb 500 eurot, tähtaeg järgmisel reedel", Locale.ET),
    ("Budi utang 5jt, jatuh tempo Jumat depan", Locale.ID),
]


def read(
    text: str, locale: Locale = Locale.EN, today: date = WEDNESDAY, currency: str | None = None
) -> Reading:
    return READER.read(text, locale, today, currency)


@pytest.mark.parametrize(("text", "locale"), NEXT_FRIDAY)
def test_next_friday_may_be_the_coming_one(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.due, reading.day_or) == (date(2026, 3, 20), date(2026, 3, 13))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme will pay next Friday", Locale.EN),
        ("Лена обещала заплатить в следующую пятницу", Locale.RU),
        ("Bo betaler næste fredag", Locale.DA),
        ("Kask lubas maksta järgmisel reedel", Locale.ET),
        ("Budi janji bayar Jumat depan", Locale.ID),
    ],
)
def test_a_promise_for_next_friday_may_be_for_the_coming_one(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert reading.intent is Intent.PROMISE
    assert (reading.promised_on, reading.day_or) == (date(2026, 3, 20), date(2026, 3, 13))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes 500, due next Monday", Locale.EN),
        ("Лена должна 500 р, до следующего понедельника", Locale.RU),
        ("Bo skylder 500 kr, forfald næste mandag", Locale.DA),
        ("Kask võlgneb 500 eurot, tähtaeg järgmisel esmaspäeval", Locale.ET),
        ("Budi utang 5jt, jatuh tempo Senin depan", Locale.ID),
    ],
)
def test_on_a_sunday_next_monday_may_be_that_of_the_week_after(text: str, locale: Locale) -> None:
    reading = read(text, locale, SUNDAY)
    assert (reading.due, reading.day_or) == (date(2026, 3, 16), date(2026, 3, 23))
    assert read(text, locale, WEDNESDAY).day_or is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes 500, due Friday next week", Locale.EN),
        ("Лена должна 500 р, до пятницы следующей недели", Locale.RU),
        ("Bo skylder 500 kr, forfald fredag i næste uge", Locale.DA),
        ("Kask võlgneb 500 eurot, tähtaeg järgmise nädala reedel", Locale.ET),
        ("Budi utang 5jt, jatuh tempo Jumat minggu depan", Locale.ID),
        ("Acme owes 500, due this Friday", Locale.EN),
        ("Acme owes 500, due Friday", Locale.EN),
        ("Acme owes 500, due 5 April", Locale.EN),
    ],
)
def test_a_day_that_everybody_understands_has_no_other(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert reading.due is not None
    assert reading.day_or is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes 500, due next weekend", Locale.EN),
        ("Лена должна 500 р, до следующих выходных", Locale.RU),
        ("Bo skylder 500 kr, forfald næste weekend", Locale.DA),
        ("Kask võlgneb 500 eurot, tähtaeg järgmisel nädalavahetusel", Locale.ET),
        ("Budi utang 5jt, jatuh tempo akhir pekan depan", Locale.ID),
    ],
)
def test_the_next_weekend_may_be_the_coming_one(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.due, reading.day_or) == (date(2026, 3, 22), SUNDAY)


def test_an_english_date_with_a_slash_may_be_of_either_order() -> None:
    april, may = date(2026, 4, 5), date(2026, 5, 4)
    assert (read("Acme owes 500, due 4/5").due, read("Acme owes 500, due 4/5").day_or) == (
        may,
        april,
    )
    reading = read("Acme owes $500, due 4/5/2026")
    assert (reading.due, reading.day_or) == (april, may)
    reading = read("Acme will pay on 4/5", currency="USD")
    assert (reading.promised_on, reading.day_or) == (april, may)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes 500, due 4/15", Locale.EN),
        ("Acme owes 500, due 4/4", Locale.EN),
        ("Acme owes 500, due 4.5.2026", Locale.EN),
        ("Лена должна 500 р, до 4/5", Locale.RU),
        ("Bo skylder 500 kr, forfald 4/5", Locale.DA),
        ("Kask võlgneb 500 eurot, tähtaeg 4/5", Locale.ET),
        ("Budi utang 5jt, jatuh tempo 4/5", Locale.ID),
    ],
)
def test_a_date_in_digits_of_one_order_has_no_other(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert reading.due is not None
    assert reading.day_or is None


def test_a_term_counted_from_a_date_of_either_order_has_two_ends() -> None:
    reading = read("Acme owes 500, invoiced 2/3, net 30")
    assert (reading.due, reading.day_or) == (date(2026, 4, 1), date(2026, 3, 5))


@given(
    st.sampled_from([*NEXT_FRIDAY, ("Acme owes 500, due 4/5", Locale.EN)]),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)
def test_the_other_day_is_never_the_one_taken(spoken: tuple[str, Locale], today: date) -> None:
    text, locale = spoken
    reading = read(text, locale, today)
    assert reading.due is not None
    assert reading.day_or != reading.due
    if "4/5" not in text:
        assert reading.day_or is None or reading.day_or > today - timedelta(days=1)
