"""What the client asks for: time is no promise and no deal, and less is what it may settle for."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent, Reason
from bot.domain.locale import Locale
from tests.understanding.deals.reading import read
from tests.understanding.told import Row, rows, said, wanted

TIME = """
[en]
Acme asks for an extension until 1 April | Acme | 2026-04-01
Acme asks for more time until the end of the month | Acme | 2026-03-31
Acme wants to put it off to 1 April | Acme | 2026-04-01
Lena asked to pay on 1 April | Lena | 2026-04-01
Lena is asking to postpone the payment to 1 April | Lena | 2026-04-01
they want until Friday | Acme | 2026-03-13
Acme requests a deferral to 20 March | Acme | 2026-03-20
Acme asks for two more weeks | Acme | 2026-03-25
Acme wrote asking for an extension until 1 April | Acme | 2026-04-01
Acme asked me to wait until 1 April | Acme | 2026-04-01
Acme asks to postpone invoice 123 to 1 April | Acme | 2026-04-01
Acme asks for more time | Acme
[ru]
Вектор просит отсрочку до 1 апреля | Вектор | 2026-04-01
Вектор просит отсрочку до апреля | Вектор | 2026-04-01
Вектор просит подождать до конца месяца | Вектор | 2026-03-31
Вектор попросил перенести оплату на 1 апреля | Вектор | 2026-04-01
Вектор просит дать ему время до 1 апреля | Вектор | 2026-04-01
Лена хочет отсрочку до пятницы | Лена | 2026-03-13
Лена просит ещё две недели | Лена | 2026-03-25
Лена просит заплатить 1 апреля | Лена | 2026-04-01
Лена просит до пятницы | Лена | 2026-03-13
Вектор просит отсрочку | Вектор
[da]
Nordlys beder om udsættelse til 1. april | Nordlys | 2026-04-01
Nordlys beder om mere tid til månedens udgang | Nordlys | 2026-03-31
Lars vil gerne udskyde betalingen til 1. april | Lars | 2026-04-01
Lars vil have til fredag | Lars | 2026-03-13
Lars beder om to uger mere | Lars | 2026-03-25
Lars spørger om han må betale 1. april | Lars | 2026-04-01
Nordlys beder om henstand | Nordlys
[et]
Kask palub pikendust kuu lõpuni | Kask | 2026-03-31
Kask palub ajapikendust 1. aprillini | Kask | 2026-04-01
Kask tahab maksmise 1. aprillile lükata | Kask | 2026-04-01
Lena küsib aega reedeni | Lena | 2026-03-13
Lena palub veel kaks nädalat | Lena | 2026-03-25
Lena palub maksta 1. aprillil | Lena | 2026-04-01
Kask palub ajapikendust | Kask
[id]
Budi minta tempo sampai 1 April | Budi | 2026-04-01
Budi minta waktu sampai akhir bulan | Budi | 2026-03-31
Budi minta pembayaran diundur ke 1 April | Budi | 2026-04-01
Sari mau mundur sampai Jumat | Sari | 2026-03-13
Sari minta tambahan dua minggu | Sari | 2026-03-25
Sari minta bayar 1 April | Sari | 2026-04-01
Budi minta tempo | Budi
"""
"""Each with its client and the day asked for."""
NOT_ONLY_ASKED = """
[en]
Acme asks for more time, will pay on 1 April | promise
Acme wants to pay on 1 April | promise
Acme asked for more time and I gave them until Friday | plan
I want to postpone Acme to 1 April | snooze
Acme still owes 500, asks for more time until Friday | invoice
[ru]
Вектор просит отсрочку и обещает заплатить 1 апреля | promise
Вектор хочет заплатить 1 апреля | promise
Вектор попросил отсрочку, дал им время до пятницы | plan
[da]
Nordlys vil betale 1. april | promise
jeg vil gerne udskyde Nordlys til 1. april | snooze
Nordlys bad om mere tid, jeg gav dem til fredag | plan
[et]
Kask tahab maksta 1. aprillil | promise
Kask palus aega, andsin aega 1. aprillini | plan
[id]
Budi minta waktu, janji bayar 1 April | promise
Budi mau bayar 1 April | promise
saya mau undur Budi sampai 1 April | snooze
"""
LESS = """
[en]
Acme asks to settle for 2100 | Acme | 2100
Acme wants to settle for 2100 by 20 March | Acme | 2100 | 2026-03-20
Lena offers to pay 2100 and be done | Lena | 2100
Acme asks if 2100 would settle it | Acme | 2100
Acme wants to get away with 2100 | Acme | 2100
[ru]
Вектор просит закрыть долг за 40 тысяч до 20 марта | Вектор | 40000 | 2026-03-20
Вектор хочет отделаться 40 тысячами | Вектор | 40000
Вектор предлагает 40 тысяч и разойтись | Вектор | 40000
Лена просит сойтись на 2100 | Лена | 2100
[da]
Nordlys vil slippe med 2100 | Nordlys | 2100
Nordlys beder om at slippe med 2100 inden 20. marts | Nordlys | 2100 | 2026-03-20
Lars vil klare det med 2100 | Lars | 2100
[et]
Kask tahab 2100-ga hakkama saada | Kask | 2100
Kask palub võla 2100 euroga lõpetada 20. märtsiks | Kask | 2100 | 2026-03-20
Kask palub leppida 2100 peale | Kask | 2100
Kask pakub 2100 ja olemegi tasa | Kask | 2100
[id]
Budi minta lunas dengan 2100 | Budi | 2100
Budi mau damai 2100 sebelum 20 Maret | Budi | 2100 | 2026-03-20
Sari nawar 2100 dan selesai | Sari | 2100
"""
"""Each with its client, what remains to be paid, and the last day."""


@pytest.mark.parametrize("row", rows(TIME))
def test_a_client_who_asks_for_time_promises_nothing(row: Row) -> None:
    locale, text, values = row
    reading = read(text, locale)
    assert reading.reason is Reason.MONEY
    assert said(reading, "client", "promised_on") == wanted(Intent.CLIENT_REPLY, values, 2)


@pytest.mark.parametrize("row", rows(NOT_ONLY_ASKED))
def test_a_promise_and_what_the_user_gives_outweigh_what_the_client_asks(row: Row) -> None:
    locale, text, (intent,) = row
    assert read(text, locale).intent == intent


@pytest.mark.parametrize("row", rows(LESS))
def test_a_client_who_asks_to_pay_less_asks_for_a_settlement(row: Row) -> None:
    locale, text, values = row
    assert said(read(text, locale), "client", "to_pay", "until") == wanted(
        Intent.DISCOUNT, values, 3
    )


def test_inclusive_is_no_unread_word_of_a_russian_promise() -> None:
    reading = read("обещал до 20 марта включительно", Locale.RU)
    assert (reading.intent, reading.unread) == (Intent.PROMISE, ())
