"""Another sum for an invoice that there is, what the user lets a client off, and the sum that a
client agrees to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent
from tests.understanding.deals.reading import read
from tests.understanding.told import Row, rows

AGREED_SUMS = """
[en]
agreed with Lena that the invoice will be 900 | Lena | 900
Lena's invoice is now 900 | Lena | 900
new total for Acme is 900 | Acme | 900
[ru]
договорились с Леной, что счёт будет 35000 | Лена | 35000
согласовали с Вектором новую сумму — 18000 | Вектор | 18000
сумма счёта Лены теперь 18000 | Лена | 18000
[da]
aftalt med Lars, at fakturaen bliver 900 | Lars | 900
fakturaen til Lars er nu 900 | Lars | 900
nyt beløb for Lars: 900 | Lars | 900
[et]
leppisin Lenaga kokku, et arve on 900 | Lena | 900
Lena arve on nüüd 900 | Lena | 900
uus summa Lenal on 900 | Lena | 900
[id]
sepakat dengan Budi tagihannya jadi 900rb | Budi | 900000
tagihan Budi sekarang jadi 900rb | Budi | 900000
jumlah baru untuk Budi 900rb | Budi | 900000
"""
OWED_NOW = """
[en]
Lena now owes 900 | Lena | 900
Lena owes me 900 now | Lena | 900
[ru]
Лена теперь должна 18000 | Лена | 18000
теперь Лена должна мне 18000 | Лена | 18000
[da]
Lars skylder nu 900 | Lars | 900
Lars skylder mig nu 900 | Lars | 900
[et]
Lena võlgneb nüüd 900 | Lena | 900
Lena on nüüd võlgu 900 | Lena | 900
[id]
Budi sekarang utang 900rb | Budi | 900000
utang Budi sekarang 900rb | Budi | 900000
"""
NEW_DEBTS = """
[en]
Lena now owes me 500 for the logo
Lena owes me 500
[ru]
Лена теперь должна 18000 за логотип
[da]
Lars skylder nu 500 for logoet
[et]
Lena võlgneb nüüd 500 logo eest
[id]
Budi sekarang utang 500rb untuk logo
"""
LET_OFF = """
[en]
knocked 100 off for Lena | Lena | 100
took 100 off Lena's invoice | Lena | 100
gave Lena 100 off | Lena | 100
[ru]
Уступил Лене 1000 | Лена | 1000
уступила Вектору 1000 | Вектор | 1000
сделал Лене скидку 1000 | Лена | 1000
[da]
slog 100 af for Lars | Lars | 100
gav Lars 100 i rabat | Lars | 100
[et]
lasin Lenale 100 alla | Lena | 100
tegin Lenale 100 allahindlust | Lena | 100
[id]
potongin Budi 100rb | Budi | 100000
kasih Budi potongan 100rb | Budi | 100000
"""
CLIENT_TAKES = """
[en]
Lena agreed to 900 | Lena | 900
Lena accepts 900 | Lena | 900
Lena is fine with 900 | Lena | 900
[ru]
Лена согласна на 15000 | Лена | 15000
Вектор согласен на 15000 | Вектор | 15000
Лена согласилась на 15000 | Лена | 15000
[da]
Lars er med på 900 | Lars | 900
Lars accepterer 900 | Lars | 900
Lars gik med til 900 | Lars | 900
[et]
Lena on nõus 900-ga | Lena | 900
Lena nõustus 900 euroga | Lena | 900
Lena on 900 euroga nõus | Lena | 900
[id]
Budi setuju 900rb | Budi | 900000
Budi oke di 900rb | Budi | 900000
Budi sepakat 900rb | Budi | 900000
"""


@pytest.mark.parametrize("row", rows(AGREED_SUMS))
def test_an_agreed_sum_is_of_an_invoice_that_there_is(row: Row) -> None:
    locale, text, (client, amount) = row
    found = read(text, locale)
    said = found.to_pay if found.amount is None else found.amount
    assert (found.agreed_sum, found.client, said) == (True, client, Decimal(amount))


@pytest.mark.parametrize("row", rows(OWED_NOW))
def test_what_is_owed_now_may_be_of_a_debt_that_there_is(row: Row) -> None:
    locale, text, (client, amount) = row
    found = read(text, locale)
    assert (found.owed_now, found.client, found.amount) == (True, client, Decimal(amount))


@pytest.mark.parametrize("row", rows(NEW_DEBTS))
def test_a_debt_with_its_work_is_a_new_one(row: Row) -> None:
    locale, text, _ = row
    found = read(text, locale)
    assert (found.intent, found.owed_now, found.agreed_sum) == (Intent.INVOICE, False, False)


@pytest.mark.parametrize("row", rows(LET_OFF))
def test_what_the_user_lets_a_client_off_is_a_discount(row: Row) -> None:
    locale, text, (client, amount) = row
    found = read(text, locale)
    assert (found.intent, found.client) == (Intent.DISCOUNT, client)
    assert found.amount == Decimal(amount)


@pytest.mark.parametrize("row", rows(CLIENT_TAKES))
def test_a_sum_that_a_client_agrees_to_settles_the_debt(row: Row) -> None:
    locale, text, (client, amount) = row
    found = read(text, locale)
    assert (found.intent, found.client) == (Intent.DISCOUNT, client)
    assert found.to_pay == Decimal(amount)


@pytest.mark.parametrize(
    "row", rows("[en]\nLena agreed to 5000 for the site\n[ru]\nЛена согласилась на 50000 за сайт")
)
def test_the_price_of_a_new_job_is_no_settlement(row: Row) -> None:
    locale, text, _ = row
    assert read(text, locale).intent is Intent.INVOICE
