"""Three clients or more who paid, or will: none of them is booked alone."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent, Known
from bot.domain.locale import Locale
from tests.understanding.told import READER, WEDNESDAY, Row, read, rows

PAID = rows("""
[en]
Anna, Bob and Carl paid
Anna, Bob, and Carl paid 300
got paid by Anna, Bob and Carl
[ru]
Анна, Боб и Карл заплатили
Вика, Аня, Оля оплатили
деньги пришли от Анны, Боба и Карла
[da]
Anna, Bo og Karl har betalt
penge kom fra Anna, Bo og Karl
[et]
Anna, Bob ja Carl maksid
raha tuli Annalt, Peetrilt ja Kallelt
[id]
Anna, Budi dan Citra sudah bayar
uang masuk dari Anna, Budi dan Citra
""")
WILL_PAY = rows("""
[en]
Anna, Bob and Carl will pay on Friday
[ru]
Анна, Боб и Карл заплатят в пятницу
[da]
Anna, Bo og Karl betaler på fredag
[et]
Anna, Peeter ja Kalle maksavad reedel
[id]
Anna, Budi dan Citra bayar Jumat
""")


@pytest.mark.parametrize("row", PAID, ids=lambda row: row[1])
def test_three_payers_are_asked_about(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.client, reading.amount) == (Intent.PAYMENT, None, None)


@pytest.mark.parametrize("row", WILL_PAY, ids=lambda row: row[1])
def test_three_promises_are_asked_about(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.client) == (Intent.PROMISE, None)
    assert reading.promised_on


def test_three_known_payers_are_none_of_them() -> None:
    known = Known(clients=("Anna", "Bob", "Carl"))
    reading = READER.read("Anna, Bob and Carl paid", Locale.EN, WEDNESDAY, None, known)
    assert (reading.intent, reading.client) == (Intent.PAYMENT, None)


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Great news, Anna and Carl paid", "Anna and Carl"),
        ("Smith, Jones and Partners paid 300", "Jones and Partners"),
    ],
)
def test_a_firm_or_a_greeting_is_no_list(text: str, client: str) -> None:
    assert read(text, Locale.EN).client == client
