"""What is no payment although it names paying: money denied, doubted or still owed."""

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
    ("text", "locale", "amount"),
    [
        ("Acme hasn't paid $500 yet", Locale.EN, 500),
        ("Acme didn't pay $500", Locale.EN, 500),
        ("Acme underpaid by $500", Locale.EN, 500),
        ("Вектор не доплатил 40 000", Locale.RU, 40_000),
        ("Вектор недоплатила 40 000", Locale.RU, 40_000),
        ("Vektor har ikke betalt 500 kr", Locale.DA, 500),
        ("Vektor underbetalte 500 kr", Locale.DA, 500),
        ("Kask ei maksnud 500 eurot", Locale.ET, 500),
        ("Kask jättis maksmata 500 eurot", Locale.ET, 500),
        ("CV Karya Abadi kurang bayar 15jt", Locale.ID, 15_000_000),
        ("CV Karya Abadi nunggak 15jt pelunasan", Locale.ID, 15_000_000),
    ],
)
def test_money_that_did_not_come_is_owed(text: str, locale: Locale, amount: int) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.INVOICE, Decimal(amount))
    assert reading.client is not None
    assert text.startswith(reading.client)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme might pay $500", Locale.EN),
        ("Acme may have paid $500", Locale.EN),
        ("maybe Acme paid $500", Locale.EN),
        ("Вектор может быть заплатит 40 000", Locale.RU),
        ("Вектор вроде заплатил 40 000", Locale.RU),
        ("Vektor betaler måske 500 kr", Locale.DA),
        ("Vektor har måske betalt 500 kr", Locale.DA),
        ("Kask võib-olla maksab 500 eurot", Locale.ET),
        ("Kask vist maksis 500 eurot", Locale.ET),
        ("PT Maju mungkin bayar 4jt", Locale.ID),
        ("PT Maju kayaknya udah bayar 4jt", Locale.ID),
    ],
)
def test_a_payment_in_doubt_changes_nothing(text: str, locale: Locale) -> None:
    assert read(text, locale).intent is Intent.OTHER


def test_pelunasan_is_what_a_payment_is_for_until_money_comes() -> None:
    owed = read("PT Maju Jaya nunggak 3jt pelunasan editing reels, tempo 24 nov", Locale.ID)
    assert (owed.intent, owed.due) == (Intent.INVOICE, date(2026, 11, 24))
    assert owed.what_for == "editing reels"
    rest = read("sisa pelunasan PT Maju Jaya 4jt jatuh tempo 30 nov", Locale.ID)
    assert (rest.intent, rest.due) == (Intent.INVOICE, date(2026, 11, 30))
    for text in ("PT Maju Jaya transfer pelunasan 4jt", "pelunasan dari PT Maju Jaya 4jt masuk"):
        paid = read(text, Locale.ID)
        assert (paid.intent, paid.client, paid.in_full) == (Intent.PAYMENT, "PT Maju Jaya", True)
