"""A payment put off to a day that the user agrees to."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.deals.reading import read
from tests.understanding.told import Row, rows, said

DEFERRALS = """
[en]
Acme may pay on 1 April instead | Acme | 2026-04-01
put Acme's invoice off to 1 April, agreed | Acme | 2026-04-01
gave them until 1 April | Acme | 2026-04-01
I gave Acme until 1 April | Acme | 2026-04-01
we agreed Acme pays on 1 April instead | Acme | 2026-04-01
agreed to postpone Lena's payment to 15 April | Lena | 2026-04-15
I let them pay at the end of the month instead | Acme | 2026-03-31
gave Acme an extension until 20 March | Acme | 2026-03-20
extended Lena's deadline to 1 May | Lena | 2026-05-01
they asked for more time and I said 1 April is fine | Acme | 2026-04-01
moved the due date to 1 April, agreed with Acme | Acme | 2026-04-01
Acme has until Friday week, I agreed | Acme | 2026-03-20
granted them two more weeks | Acme | 2026-03-25
I gave her another month to pay | Acme | 2026-04-11
we pushed Acme's payment back to 1 May | Acme | 2026-05-01
I've given Acme until the end of the month | Acme | 2026-03-31
Lena got an extension from me, now due 15 April | Lena | 2026-04-15
I said they could have until Monday | Acme | 2026-03-16
told Acme they can pay on the 20th instead | Acme | 2026-03-20
I'm giving Lena two extra weeks | Lena | 2026-03-25
Acme asked to pay on 1 April, I agreed | Acme | 2026-04-01
we've moved Lena's payment to the 25th | Lena | 2026-03-25
deferred to 1 May by agreement | Acme | 2026-05-01
I agreed to wait until next Friday | Acme | 2026-03-20
let's give Acme ten more days | Acme | 2026-03-21
[ru]
договорились об отсрочке до 1 апреля | Вектор | 2026-04-01
отсрочил им до апреля | Вектор | 2026-04-01
дал Вектору отсрочку до 1 апреля | Вектор | 2026-04-01
договорились, что Вектор заплатит 1 апреля вместо марта | Вектор | 2026-04-01
договорились перенести оплату на 15 апреля | Вектор | 2026-04-15
дал им время до пятницы | Вектор | 2026-03-13
дал Лене еще две недели | Лена | 2026-03-25
согласился подождать до 1 мая | Вектор | 2026-05-01
я согласен подождать до конца месяца | Вектор | 2026-03-31
пусть Вектор платит 1 апреля, договорились | Вектор | 2026-04-01
сдвинули срок на 1 апреля | Вектор | 2026-04-01
продлил Лене срок до 20 марта | Лена | 2026-03-20
разрешил Вектору заплатить в конце апреля | Вектор | 2026-04-30
Вектор попросил отсрочку до 1 апреля, я согласился | Вектор | 2026-04-01
дала Вектору время до конца месяца | Вектор | 2026-03-31
Лена получила отсрочку до 15 апреля | Лена | 2026-04-15
я разрешила им заплатить в понедельник | Вектор | 2026-03-16
договорились с Вектором на 20-е вместо 10-го | Вектор | 2026-03-20
даю Лене ещё две недели | Лена | 2026-03-25
Вектор попросил подождать до 1 апреля, я не против | Вектор | 2026-04-01
перенёс срок Лены на 25 марта | Лена | 2026-03-25
отложили платёж до 1 мая по договорённости | Вектор | 2026-05-01
согласилась подождать до следующей пятницы | Вектор | 2026-03-20
дал им ещё 10 дней | Вектор | 2026-03-21
ок, пусть заплатят в конце апреля | Вектор | 2026-04-30
[da]
vi har aftalt udsættelse til 1. april | Nordlys | 2026-04-01
jeg har givet dem udsættelse til 1. april | Nordlys | 2026-04-01
Nordlys har fået henstand til 1. april | Nordlys | 2026-04-01
aftalt med Nordlys at de betaler 1. april i stedet | Nordlys | 2026-04-01
Nordlys må betale 1. april i stedet | Nordlys | 2026-04-01
jeg gav dem til 1. april | Nordlys | 2026-04-01
gav Lars til fredag | Lars | 2026-03-13
vi har rykket betalingen til 15. april | Nordlys | 2026-04-15
udsat betalingsfristen til 15. april efter aftale | Nordlys | 2026-04-15
forlængede fristen til 20. marts for Lars | Lars | 2026-03-20
Lars har fået 14 dage mere | Lars | 2026-03-25
jeg har givet hende en måned mere | Nordlys | 2026-04-11
vi er enige om at Nordlys først betaler 1. maj | Nordlys | 2026-05-01
de har bedt om mere tid, jeg sagde ja til 1. april | Nordlys | 2026-04-01
kunden betaler først ved månedens udgang, det har vi aftalt | Nordlys | 2026-03-31
jeg har givet Nordlys til månedens udgang | Nordlys | 2026-03-31
Lars har fået lov at betale 15. april | Lars | 2026-04-15
jeg sagde de kunne få til mandag | Nordlys | 2026-03-16
aftalt med Nordlys at betalingen udskydes til den 20. | Nordlys | 2026-03-20
jeg giver Lars to uger mere | Lars | 2026-03-25
Nordlys bad om henstand til 1. april og det sagde jeg ja til | Nordlys | 2026-04-01
flyttede Lars' frist til den 25. | Lars | 2026-03-25
betalingen er udskudt til 1. maj efter aftale | Nordlys | 2026-05-01
jeg venter gerne til næste fredag | Nordlys | 2026-03-20
gav dem 10 dage ekstra | Nordlys | 2026-03-21
ny aftale: de betaler først ultimo april | Nordlys | 2026-04-30
[et]
leppisime kokku, et maksab 1. aprilliks | Kask | 2026-04-01
andsin pikendust 1. aprillini | Kask | 2026-04-01
andsin Kasele pikendust 1. aprillini | Kask | 2026-04-01
andsin neile aega 1. aprillini | Kask | 2026-04-01
leppisime Kasega kokku, et ta maksab 1. aprillil | Kask | 2026-04-01
lükkasime maksetähtaja 15. aprillile | Kask | 2026-04-15
lükkasin Lena tähtaja edasi 15. aprillile | Lena | 2026-04-15
pikendasin Lena tähtaega 20. märtsini | Lena | 2026-03-20
Kask võib maksta 1. aprillil | Kask | 2026-04-01
andsin talle kaks nädalat lisaaega | Kask | 2026-03-25
andsin Lenale veel kuu aega | Lena | 2026-04-11
olen nõus ootama 1. maini | Kask | 2026-05-01
nõustusin ootama kuu lõpuni | Kask | 2026-03-31
leppisime kokku maksepikenduses kuni 1. aprillini | Kask | 2026-04-01
Kask palus pikendust 1. aprillini ja ma nõustusin | Kask | 2026-04-01
kokkulepe Kasega: tasub 1. mail | Kask | 2026-05-01
andsin Kasele aega kuu lõpuni | Kask | 2026-03-31
Lena sai pikendust 15. aprillini | Lena | 2026-04-15
ütlesin, et võivad maksta esmaspäeval | Kask | 2026-03-16
leppisime kokku, et Kask maksab 20. kuupäeval | Kask | 2026-03-20
annan Lenale kaks nädalat juurde | Lena | 2026-03-25
Kask küsis ajapikendust 1. aprillini, olen nõus | Kask | 2026-04-01
nihutasin Lena tähtaja 25. märtsile | Lena | 2026-03-25
makse lükati kokkuleppel edasi 1. maile | Kask | 2026-05-01
lubasin oodata järgmise reedeni | Kask | 2026-03-20
andsin neile 10 päeva juurde | Kask | 2026-03-21
maksetähtaega pikendatud aprilli lõpuni | Kask | 2026-04-30
[id]
kasih tempo sampai 1 April | PT Maju | 2026-04-01
kasih tangguhan sampai 1 April | PT Maju | 2026-04-01
saya kasih PT Maju tempo sampai 1 April | PT Maju | 2026-04-01
kasih waktu Budi sampai Jumat | Budi | 2026-03-13
sudah sepakat PT Maju bayar 1 April aja | PT Maju | 2026-04-01
PT Maju boleh bayar 1 April | PT Maju | 2026-04-01
pembayaran diundur ke 15 April, sudah disepakati | PT Maju | 2026-04-15
jatuh tempo Budi diundur ke 15 April | Budi | 2026-04-15
saya perpanjang tempo Budi sampai 20 Maret | Budi | 2026-03-20
kasih Sari tambahan waktu dua minggu | Sari | 2026-03-25
saya kasih kelonggaran sampai akhir bulan | PT Maju | 2026-03-31
sepakat ditunda sampai 1 Mei | PT Maju | 2026-05-01
dia minta mundur ke 1 April dan saya setuju | PT Maju | 2026-04-01
tempo diperpanjang sampai akhir April | PT Maju | 2026-04-30
saya setuju nunggu sampai tanggal 25 | PT Maju | 2026-03-25
penundaan pembayaran disepakati sampai 1 April | PT Maju | 2026-04-01
saya kasih waktu PT Maju sampai akhir bulan | PT Maju | 2026-03-31
Budi dapat perpanjangan sampai 15 April | Budi | 2026-04-15
saya bilang boleh bayar Senin | PT Maju | 2026-03-16
sudah sepakat sama PT Maju dibayar tanggal 20 saja | PT Maju | 2026-03-20
saya tambah waktu dua minggu buat Sari | Sari | 2026-03-25
PT Maju minta tempo sampai 1 April, saya setuju | PT Maju | 2026-04-01
jatuh tempo Sari saya mundurkan ke 25 Maret | Sari | 2026-03-25
pembayaran ditunda ke 1 Mei sesuai kesepakatan | PT Maju | 2026-05-01
saya mau nunggu sampai Jumat depan | PT Maju | 2026-03-20
kasih mereka tambahan 10 hari | PT Maju | 2026-03-21
disepakati bayar akhir April | PT Maju | 2026-04-30
"""
"""Each with its client and the day."""
NO_DEFERRALS = """
[en]
pause Acme until 1 April | pause
put Acme on hold until 1 April | pause
she'll pay on 1 April | promise
Acme says they can only pay on 1 April | promise
remind me about Acme on 1 April | snooze
Acme has until Friday to pay the 500 for the site | invoice
the due date is 1 April, not 1 March | correction
[ru]
не трогай Вектор до 1 апреля | pause
заплатит 1 апреля | promise
Вектор должен 5000, дал отсрочку 14 дней | invoice
[da]
sæt Nordlys på pause til 1. april | pause
hun betaler 1. april | promise
Nordlys skylder 5000, frist 1. april | invoice
[et]
pane Kask pausile kuni 1. aprillini | pause
ta maksab 1. aprillil | promise
Kask võlgneb 500, andsin aega 1. aprillini | invoice
[id]
jeda PT Maju sampai 1 April | pause
PT Maju utang 5 juta, kasih tempo 14 hari | invoice
"""


@pytest.mark.parametrize("row", rows(DEFERRALS))
def test_a_deferral_is_a_plan_of_one_instalment_on_its_day(row: Row) -> None:
    locale, text, (client, day) = row
    found = said(read(text, locale), "client", "installments", "first_date", "last_date", "dates")
    assert found == (Intent.PLAN, (client, "1", day, "", ""))


@pytest.mark.parametrize("row", rows(NO_DEFERRALS))
def test_rests_promises_and_due_dates_are_no_deferrals(row: Row) -> None:
    locale, text, (intent,) = row
    assert read(text, locale).intent == intent


def test_the_currency_of_a_deferral_is_not_made_up() -> None:
    assert read("gave them until 1 April", Locale.EN).currency is None
