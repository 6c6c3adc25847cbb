"""Sums whose letter stands apart, sums behind "two invoices", and "сч 218"."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import Row, read, rows

APART = rows("""
[en]
billed Acme 2 k for the logo | 2000
Acme owes 2 k. | 2000
[ru]
вчера выставила счёт Глобал Фит на 16 т. за дизайн постов, срок оплаты неделя | 16000
Вика должна 16 к за дизайн | 16000
счёт Вике на 5 т. руб. за лого | 5000
Вика должна 16 к пятнице | 16
Вика 5 т щебня 40 000 | 40000
[da]
sendte Acme faktura på 16 k for logo | 16000
[et]
Acme võlgneb 16 k, logo | 16000
[id]
tagih Acme 500 k untuk logo | 500000
""")
NUMBERED = rows("""
[ru]
сч 218 от 3.02 Балтметалл 1240,50 евро отсрочка 30 дн | 218
сч. 218 Балтметалл 1240 евро | 218
""")
LISTED = rows("""
[en]
two invoices: 150 and 200
[ru]
два счёта: 150 и 200
[da]
to fakturaer: 150 og 200
[et]
kaks arvet: 150 ja 200
[id]
dua invoice: 150 dan 200
""")


@pytest.mark.parametrize("row", APART, ids=lambda row: row[1])
def test_a_letter_apart_multiplies_where_a_clause_ends(row: Row) -> None:
    assert read(row[1], row[0]).amount == Decimal(row[2][0])


def test_a_letter_before_a_dot_and_a_name_is_an_initial() -> None:
    reading = read("Received 300 K. Jensen", Locale.EN)
    assert (reading.amount, reading.client) == (Decimal(300), "K. Jensen")


@pytest.mark.parametrize("row", NUMBERED, ids=lambda row: row[1])
def test_a_bill_cut_short_has_its_number(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.client, reading.number) == ("Балтметалл", row[2][0])
    assert reading.what_for is None


@pytest.mark.parametrize("row", LISTED, ids=lambda row: row[1])
def test_sums_of_two_invoices_are_no_number(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.number, reading.client) == (Intent.INVOICE, None, None)


def test_a_sum_is_corrected_in_its_case() -> None:
    reading = read("muuda summat 20-lt 25-le", Locale.ET)
    assert (reading.amount, reading.due) == (Decimal(25), None)
    assert read("muuda kuupäev 20-lt 25-le", Locale.ET).amount is None
