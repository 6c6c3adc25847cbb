"""Names of clients that begin with the letters of a currency: "Aed24 OÜ", "Cad5 Studio"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize("name", ["Aed24 OÜ", "Cad5 Studio", "Sek12"])
@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("{name} still hasn't paid", Locale.EN),
        ("{name} до сих пор не заплатили", Locale.RU),
        ("{name} har stadig ikke betalt", Locale.DA),
        ("{name} pole ikka veel maksnud", Locale.ET),
        ("{name} masih belum bayar", Locale.ID),
    ],
)
def test_a_code_written_like_a_word_begins_a_name(text: str, locale: Locale, name: str) -> None:
    reading = READER.read(text.format(name=name), locale, WEDNESDAY)
    assert (reading.intent, reading.client, reading.amount) == (Intent.INVOICE, name, None)


def test_a_code_in_small_letters_is_a_name_before_the_form_of_a_company() -> None:
    reading = READER.read("aed24 oü pole ikka veel maksnud", Locale.ET, WEDNESDAY)
    assert (reading.client, reading.amount) == ("aed24 oü", None)


@pytest.mark.parametrize(
    ("stated", "amount", "currency"),
    [
        ("EUR500", 500, "EUR"),
        ("Eur500", 500, "EUR"),
        ("eur 500", 500, "EUR"),
        ("500eur", 500, "EUR"),
        ("AED24", 24, "AED"),
        ("sek12", 12, "SEK"),
    ],
)
@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Anna owes {stated}", Locale.EN),
        ("Анна должна {stated}", Locale.RU),
        ("Anna skylder {stated}", Locale.DA),
        ("Anna võlgneb {stated}", Locale.ET),
        ("Anna utang {stated}", Locale.ID),
    ],
)
def test_any_other_code_beside_digits_is_a_sum(
    text: str, locale: Locale, stated: str, amount: int, currency: str
) -> None:
    reading = READER.read(text.format(stated=stated), locale, WEDNESDAY)
    assert (reading.amount, reading.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize("stated", ["Rp5000", "rp5000"])
def test_a_sign_of_two_letters_beside_digits_is_a_sum(stated: str) -> None:
    reading = READER.read(f"Budi utang {stated}", Locale.ID, WEDNESDAY)
    assert (reading.amount, reading.currency) == (Decimal(5000), "IDR")
