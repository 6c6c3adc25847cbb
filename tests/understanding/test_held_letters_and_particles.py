"""Letters that are held, and particles on a word: neither names anybody nor hides a "not"."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent, Reason
from bot.domain.locale import Locale
from tests.understanding.told import Row, read, rows

HELD = rows("""
[en]
yesss Tom paid 300 | Tom
yaaay tom paid | tom
woooohoo Tom paid | Tom
[ru]
урааа гиорги закрыл весь долг | гиорги
йеееес, Аня заплатила 300 | Аня
вауууу Аня оплатила | Аня
[da]
jaaa Bo har betalt 300 | Bo
juhuuu Bo har betalt | Bo
[et]
jeeee Mart maksis | Mart
lõpuuuks Mart maksis | Mart
[id]
horeee Budi sudah bayar | Budi
asiiiik Budi sudah bayar | Budi
""")
UNPAID = rows("""
[et]
Mart polegi maksnud | Mart
Mart eigi maksnud 300 | Mart
Mart ei maksnudki 300 | Mart
Mart pole siianigi maksnud | Mart
[id]
Budi belumlah bayar | Budi
Budi tidaklah bayar 300rb | Budi
Budi takkan bayar | Budi
[ru]
Вика-то не заплатила | Вика
""")
STRESSED = rows("""
[et]
Mart maksiski ära | Mart
Mart maksiski 300 ära | Mart
[ru]
Аня-таки заплатила 300 | Аня
""")


@pytest.mark.parametrize("row", HELD + STRESSED, ids=lambda row: row[1])
def test_a_word_with_held_letters_or_a_particle_is_no_name(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.client) == (Intent.PAYMENT, row[2][0])


@pytest.mark.parametrize("row", UNPAID, ids=lambda row: row[1])
def test_a_particle_does_not_hide_that_nothing_came(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.client) == (Intent.INVOICE, row[2][0])


@pytest.mark.parametrize(
    "text",
    [
        "Helina Jõgi ütles et arvet polegi talle tulnud",
        "Helina Jõgi ütles et arvet ei tulnudki",
        "Helina Jõgi ütles et arve eigi jõudnud kohale",
    ],
)
def test_an_invoice_that_never_came_is_told_with_a_particle(text: str) -> None:
    reading = read(text, Locale.ET)
    assert (reading.client, reading.reason) == ("Helina Jõgi", Reason.INVOICE)
