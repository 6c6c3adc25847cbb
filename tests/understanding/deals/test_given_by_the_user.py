"""What the user gives: time that is proposed or added, and a sum that is let off. None of it is a
promise or a payment of the client's."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import WEDNESDAY, Row, read, rows

PROPOSED = rows("""
[en]
I offered Bob an extension until 20 March
offered Bob to pay by 20 March
I suggested to Bob moving the due date to 20 March
[ru]
предложил Вектору отсрочку до 20 марта
предложила Лене заплатить до 20 марта
я предложил Лене перенести срок на 20 марта
[da]
tilbød Nordlys udsættelse til 20. marts
jeg har foreslået Nordlys at betale senest 20. marts
jeg tilbød Nordlys at udskyde betalingen til 20. marts
[et]
pakkusin Kaskile ajapikendust kuni 20. märtsini
pakkusin Kaskile, et maksaks 20. märtsiks
tegin Kaskile ettepaneku lükata maksmine 20. märtsile
[id]
saya tawarkan ke Budi penundaan sampai 20 Maret
saya menawarkan Budi bayar sampai 20 Maret
saya usulkan ke Budi mundur sampai 20 Maret
""")
WEEKS = rows("""
[en]
gave her another week | 7
gave Bob one more week | 7
Bob got two more weeks | 14
I'm giving him 10 more days | 10
[ru]
дал ей ещё неделю | 7
дала Лене ещё неделю | 7
Вектор получил ещё две недели | 14
даю ему ещё 10 дней | 10
[da]
gav hende en uge mere | 7
jeg har givet Nordlys en uge til | 7
Nordlys fik to uger mere | 14
[et]
andsin talle veel nädala | 7
andsin Kaskile nädala juurde | 7
Kask sai kaks nädalat juurde | 14
[id]
saya kasih dia seminggu lagi | 7
kasih Budi tambahan seminggu | 7
Budi dapat tambahan dua minggu | 14
""")
LET_OFF = rows("""
[en]
Knocked $200 off for Bob
I let Bob off $200
took $200 off Bob's bill
[ru]
Скинул Вектору 200
скинула Лене 200 рублей
Списал Лене 200
[da]
jeg slog 200 kr. af for Nordlys
gav Nordlys 200 kr. i rabat
[et]
lasin Kaskile 200 eurot alla
jätsin Kaskile 200 eurot andeks
tegin Kaskile 200 eurot soodsamaks
[id]
saya potong 200 ribu buat Budi
saya kasih Budi diskon 200 ribu
saya relakan 200 ribu untuk Budi
""")
CLIENTS = rows("""
[en]
Bob offered to pay by 20 March
[ru]
Вектор предложил заплатить 20 марта
[et]
Kask pakkus, et maksab 20. märtsil
[id]
Budi janji bayar 20 Maret
""")


@pytest.mark.parametrize("row", PROPOSED, ids=lambda row: row[1])
def test_time_that_the_user_proposes_is_a_later_date(row: Row) -> None:
    locale, text, _ = row
    reading = read(text, locale)
    assert (reading.intent, reading.installments) == (Intent.PLAN, 1)
    assert reading.first_date == date(2026, 3, 20)
    assert reading.client in ("Bob", "Вектор", "Лена", "Nordlys", "Kask", "Budi")


@pytest.mark.parametrize("row", WEEKS, ids=lambda row: row[1])
def test_time_that_the_user_adds_is_a_later_date(row: Row) -> None:
    locale, text, (days,) = row
    reading = read(text, locale)
    assert (reading.intent, reading.installments) == (Intent.PLAN, 1)
    assert reading.first_date is not None
    assert (reading.first_date - WEDNESDAY).days == int(days)


@pytest.mark.parametrize("row", LET_OFF, ids=lambda row: row[1])
def test_a_sum_let_off_is_no_payment(row: Row) -> None:
    locale, text, _ = row
    reading = read(text, locale)
    assert reading.intent in (Intent.DISCOUNT, Intent.WRITE_OFF)
    assert reading.amount is not None
    assert reading.client is not None


@pytest.mark.parametrize("row", CLIENTS, ids=lambda row: row[1])
def test_what_the_client_proposes_is_no_offer_of_the_users(row: Row) -> None:
    locale, text, _ = row
    assert read(text, locale).intent in (Intent.PROMISE, Intent.CLIENT_REPLY)


@pytest.mark.parametrize(
    "text", ["скинул Вектор 2000", "скинула Лена 2000", "скинул 2000", "Лена скинула 2000"]
)
def test_a_verb_before_the_one_who_paid_is_a_payment(text: str) -> None:
    assert read(text, Locale.RU).intent is Intent.PAYMENT


def test_money_given_back_is_no_payment() -> None:
    assert read("вернул Вектору 2000", Locale.RU).intent is Intent.OTHER
