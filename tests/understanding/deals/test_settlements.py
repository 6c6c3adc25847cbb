"""What a user settles for, when the rest is let go."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from tests.understanding.deals.reading import read
from tests.understanding.told import Row, rows, said, wanted

SETTLEMENTS = """
[en]
settle for 2100 | Acme | 2100
takes 2100 and we are quits | Acme | 2100
we settled on 2100 | Acme | 2100
Acme pays 2100 and we're even | Acme | 2100
I'd accept 2100 if paid by 20 March | Acme | 2100 | 2026-03-20
he pays 500 now and I let the rest go | Acme | 500
500 today and I'll forget the rest | Acme | 500 | 2026-03-11
I'll take 800 as full settlement | Acme | 800
offer Acme to settle for 900 by Friday | Acme | 900 | 2026-03-13
agreed with Lena: 1500 and done | Lena | 1500
if they pay 1000 by 20 March we call it quits | Acme | 1000 | 2026-03-20
I told Acme 850 is enough if they pay this week | Acme | 850 | 2026-03-13
reduce it to 900 if paid by Friday | Acme | 900 | 2026-03-13
100 off, so 900 to pay, by Friday | Acme | 900 | 2026-03-13 |  | 100
let them off the rest if they pay 700 by Monday | Acme | 700 | 2026-03-16
Acme and I settled for 1800 | Acme | 1800
he'll pay 600 and I'll write off the rest | Acme | 600
I'd take 1200 if it comes this week | Acme | 1200 | 2026-03-13
agreed to accept 900 as full payment | Acme | 900
Acme offered 1500 to settle and I said yes | Acme | 1500
Lena pays 400 by Friday and I drop the rest | Lena | 400 | 2026-03-13
if Acme pays 750 today we're square | Acme | 750 | 2026-03-11
knocked it down to 640 for Lena | Lena | 640
tell Acme it's 1350 instead of 1500 if they pay by Monday | Acme | 1350 | 2026-03-16
20% off, that leaves 800, until Friday | Acme | 800 | 2026-03-13 | 20
2000 by 20 March settles it with Lena | Lena | 2000 | 2026-03-20
2000 by Friday closes the matter | Acme | 2000 | 2026-03-13
[ru]
сойдёмся на 2100 | Вектор | 2100
сошлись на 2100 | Вектор | 2100
договорились на 2100 и мы в расчёте | Вектор | 2100
пусть заплатит 2100 и мы в расчёте | Вектор | 2100
Вектор платит 50 тысяч и разойдёмся | Вектор | 50000
согласен на 30 тысяч, если заплатит до 20 марта | Вектор | 30000 | 2026-03-20
возьму 30 тысяч и закроем вопрос | Вектор | 30000
он платит 5000 сейчас, остальное прощаю | Вектор | 5000 | 2026-03-11
5000 сегодня и остальное я списываю | Вектор | 5000 | 2026-03-11
если заплатят 40к до пятницы, остальное прощу | Вектор | 40000 | 2026-03-13
снизил до 9000, если оплатят до пятницы | Вектор | 9000 | 2026-03-13
скину до 9000 если до пятницы | Вектор | 9000 | 2026-03-13
предложи Вектору закрыть долг за 25 тысяч до конца недели | Вектор | 25000 | 2026-03-13
скидка 10%, останется 9000, до пятницы | Вектор | 9000 | 2026-03-13 | 10
договорились с Леной: 15 тысяч и всё | Лена | 15000
заплатит 6000, остальное я спишу | Вектор | 6000
возьму 12 тысяч, если заплатят на этой неделе | Вектор | 12000 | 2026-03-13
согласилась на 9000 вместо 12000 | Вектор | 9000
Вектор предложил 15 тысяч и закрыть вопрос, я согласился | Вектор | 15000
Лена платит 4000 до пятницы, и я забываю про остальное | Лена | 4000 | 2026-03-13
если сегодня переведёт 7500, мы в расчёте | Вектор | 7500 | 2026-03-11
скидка 20%, к оплате 8000, до пятницы | Вектор | 8000 | 2026-03-13 | 20
2000 до 20 марта закрывает вопрос с Леной | Лена | 2000 | 2026-03-20
2000 до 20 марта и вопрос с Леной закрыт | Лена | 2000 | 2026-03-20
[da]
aftalt at han betaler 2100 og så er vi kvit | Nordlys | 2100
han betaler 2100 og så er vi kvit | Nordlys | 2100
vi blev enige om 2100 i alt | Nordlys | 2100
Nordlys slipper med 2100 | Nordlys | 2100
forlig på 2100 kr. | Nordlys | 2100
jeg accepterer 2100 hvis de betaler inden 20. marts | Nordlys | 2100 | 2026-03-20
500 nu og så eftergiver jeg resten | Nordlys | 500
han betaler 500 i dag og jeg glemmer resten | Nordlys | 500 | 2026-03-11
tilbyd Nordlys at lukke sagen for 900 inden fredag | Nordlys | 900 | 2026-03-13
nedsat til 900 hvis betalt inden fredag | Nordlys | 900 | 2026-03-13
sæt beløbet ned til 900 hvis de betaler i denne uge | Nordlys | 900 | 2026-03-13
jeg nøjes med 850 hvis de betaler i denne uge | Nordlys | 850 | 2026-03-13
aftalt med Lars: 1500 og så er den sag ude af verden | Lars | 1500
betaler de 1000 inden 20. marts er vi kvit | Nordlys | 1000 | 2026-03-20
10 % rabat så de skal betale 900 inden fredag | Nordlys | 900 | 2026-03-13 | 10
enig med Nordlys om 1800 | Nordlys | 1800
han betaler 600 og jeg dropper resten | Nordlys | 600
jeg tager 1200 hvis det kommer i denne uge | Nordlys | 1200 | 2026-03-13
gik med til 900 som fuld betaling | Nordlys | 900
Nordlys tilbød 1500 for at lukke sagen og jeg sagde ja | Nordlys | 1500
Lars betaler 400 inden fredag, så glemmer jeg resten | Lars | 400 | 2026-03-13
hvis Nordlys betaler 750 i dag er vi kvit | Nordlys | 750 | 2026-03-11
satte den ned til 640 for Lars | Lars | 640
20 % rabat, så bliver det 800, indtil fredag | Nordlys | 800 | 2026-03-13 | 20
forlig med Lars: 1.000 kr. inden fredag | Lars | 1000 | 2026-03-13
2000 inden 20. marts afslutter sagen med Lars | Lars | 2000 | 2026-03-20
2000 inden fredag lukker sagen | Nordlys | 2000 | 2026-03-13
[et]
lepime 2100 peale | Kask | 2100
leppisime kokku 2100 peale ja oleme tasa | Kask | 2100
maksab 2100 ja oleme tasa | Kask | 2100
Kask maksab 2100 ja rohkem ei küsi | Kask | 2100
nõustun 2100 euroga, kui maksab 20. märtsiks | Kask | 2100 | 2026-03-20
lepin 900 euroga | Kask | 900
maksab 500 kohe ja ülejäänu annan andeks | Kask | 500
500 täna ja ülejäänust loobun | Kask | 500 | 2026-03-11
kui maksab 700 reedeks, kingin ülejäänu | Kask | 700 | 2026-03-13
alandasin 900 peale, kui maksab reedeks | Kask | 900 | 2026-03-13
paku Kasele, et tasub 900 reedeks ja asi on lõpetatud | Kask | 900 | 2026-03-13
kompromiss 1500 eurot | Kask | 1500
leppisime Lenaga: 1500 ja kõik | Lena | 1500
piisab 850 eurost, kui tasub sel nädalal | Kask | 850 | 2026-03-13
allahindlus 10%, maksta jääb 900, reedeni | Kask | 900 | 2026-03-13 | 10
leppisime Kasega 1800 peale kokku | Kask | 1800
maksab 600 ja ülejäänu jätan sinnapaika | Kask | 600
nõustusin 900 euroga täieliku tasumisena | Kask | 900
Kask pakkus 1500 ja asi klaar, nõustusin | Kask | 1500
Lena maksab 400 reedeks ja ma unustan ülejäänu | Lena | 400 | 2026-03-13
kui Kask maksab täna 750, oleme tasa | Kask | 750 | 2026-03-11
tõin Lena võla 640 peale alla | Lena | 640
20% soodustust, maksta jääb 800, reedeni | Kask | 800 | 2026-03-13 | 20
2000 20. märtsiks lõpetab asja Lenaga | Lena | 2000 | 2026-03-20
2000 20. märtsiks ja asi Lenaga on klaar | Lena | 2000 | 2026-03-20
[id]
damai di 2100 | PT Maju | 2100
damai di angka 2 juta | PT Maju | 2000000
bayar 2 juta terus lunas, sepakat | PT Maju | 2000000
PT Maju bayar 2jt dan kita anggap lunas | PT Maju | 2000000
cukup bayar 900rb kalau sebelum Jumat | PT Maju | 900000 | 2026-03-13
saya terima 900rb kalau dibayar sebelum 20 Maret | PT Maju | 900000 | 2026-03-20
dia bayar 500rb sekarang, sisanya saya ikhlaskan | PT Maju | 500000 | 2026-03-11
500rb hari ini dan sisanya saya hapus | PT Maju | 500000 | 2026-03-11
kalau bayar 700rb sebelum Senin sisanya direlakan | PT Maju | 700000 | 2026-03-16
turunin jadi 900rb kalau lunas Jumat | PT Maju | 900000 | 2026-03-13
jadi 900rb aja kalau bayar minggu ini | PT Maju | 900000 | 2026-03-13
tawarin PT Maju lunas cukup 5 juta sampai Jumat | PT Maju | 5000000 | 2026-03-13
sepakat sama Sari: 1,5jt dan selesai | Sari | 1500000
deal 1,5 juta lunas | PT Maju | 1500000
diskon 10%, jadi bayar 900rb, sampai Jumat | PT Maju | 900000 | 2026-03-13 | 10
deal sama PT Maju di 1,8 juta | PT Maju | 1800000
dia bayar 600rb, sisanya saya hapuskan | PT Maju | 600000
saya mau terima 1,2 juta kalau masuk minggu ini | PT Maju | 1200000 | 2026-03-13
setuju 900rb sebagai pelunasan | PT Maju | 900000
PT Maju nawar 1,5 juta langsung lunas, saya setuju | PT Maju | 1500000
Budi bayar 400rb sebelum Jumat, sisanya saya relakan | Budi | 400000 | 2026-03-13
kalau PT Maju bayar 750rb hari ini kita impas | PT Maju | 750000 | 2026-03-11
saya turunkan jadi 640rb buat Sari | Sari | 640000
diskon 20%, tinggal 800rb, sampai Jumat | PT Maju | 800000 | 2026-03-13 | 20
2 juta sebelum 20 Maret menutup urusan dengan Budi | Budi | 2000000 | 2026-03-20
2 juta sebelum 20 Maret sudah menutup urusan dengan Budi | Budi | 2000000 | 2026-03-20
"""
"""Each with its client, what remains to be paid, the last day, the percent and the sum taken
off."""
NO_SETTLEMENTS = """
[en]
Acme paid 500 and we're even | payment
agreed with Acme on 500 for the logo, due Friday | invoice
write off the rest | write_off
not 500, it's 450 instead | correction
Acme paid 2000 on 3 March, that settles it | payment
Acme settles it by Friday | promise
Lena owes 2000 by 20 March, Acme closes the matter | invoice
[ru]
Вектор заплатил 5000 и мы в расчёте | payment
прощаю Вектору остальные 5000 | write_off
не 5000, а 4500 | correction
[da]
Nordlys har betalt 5000 og så er vi kvit | payment
glem resten | write_off
ikke 500 men 450 | correction
[et]
Kask maksis 500 ja oleme tasa | payment
mitte 500, vaid 450 | correction
[id]
PT Maju sudah bayar 5 juta, lunas | payment
ikhlaskan sisanya | write_off
bukan 500rb, 450rb | correction
"""

RIGHT_PRICES = """
[en]
I agreed with Lena that the invoice is 2,400 instead of 3,000 | Lena | 2400
we agreed the invoice is 2400 instead of 3000 | Acme | 2400
Lena and I agreed the bill should be 2,400, not 3,000 | Lena | 2400
[ru]
договорились, что счёт будет 2400 вместо 3000 | Вектор | 2400
договорился с Леной, что счёт будет 2400 вместо 3000 | Лена | 2400
[da]
vi er blevet enige om at fakturaen er 7.000 i stedet for 8.000 | Nordlys | 7000
aftalt med Lars at regningen bliver 7.000 i stedet for 8.000 | Lars | 7000
[et]
leppisime kokku, et arve on 2400, mitte 3000 | Kask | 2400
leppisime Lenaga kokku, et arve on 2400 eurot 3000 asemel | Lena | 2400
[id]
sepakat tagihannya jadi 2,4 juta, bukan 3 juta | PT Maju | 2400000
saya sepakat dengan Budi tagihannya 2,4 juta, bukan 3 juta | Budi | 2400000
"""
"""Each with its client and what the invoice comes to from now on, whenever it is paid."""
STILL_OFFERS = """
[en]
we agreed the invoice is 1350 instead of 1500 if they pay by Monday | Acme | 1350
we agreed on 2,400 instead of 3,000 | Acme | 2400
[ru]
договорились, что счёт будет 1350 вместо 1500, если заплатят до понедельника | Вектор | 1350
[da]
aftalt at fakturaen er 1350 i stedet for 1500 hvis de betaler inden mandag | Nordlys | 1350
[et]
leppisime kokku, et arve on 1350 1500 asemel, kui maksavad esmaspäevaks | Kask | 1350
[id]
sepakat tagihannya jadi 1350rb, bukan 1500rb, kalau bayar sebelum Senin | PT Maju | 1350000
"""


@pytest.mark.parametrize("row", rows(SETTLEMENTS))
def test_a_settlement_is_a_discount_with_what_remains_to_be_paid(row: Row) -> None:
    locale, text, values = row
    found = said(read(text, locale), "client", "to_pay", "until", "percent", "amount")
    assert found == wanted(Intent.DISCOUNT, values, 5)


@pytest.mark.parametrize("row", rows(NO_SETTLEMENTS))
def test_payments_debts_and_corrections_are_no_settlements(row: Row) -> None:
    locale, text, (intent,) = row
    reading = read(text, locale)
    assert (reading.intent, reading.to_pay) == (intent, None)


@pytest.mark.parametrize("row", rows(RIGHT_PRICES))
def test_another_sum_of_the_invoice_that_was_agreed_puts_it_right(row: Row) -> None:
    locale, text, values = row
    found = said(read(text, locale), "client", "amount", "to_pay", "until")
    assert found == wanted(Intent.CORRECTION, values, 4)


@pytest.mark.parametrize("row", rows(STILL_OFFERS))
def test_less_on_a_condition_or_of_no_invoice_is_an_offer(row: Row) -> None:
    locale, text, values = row
    assert said(read(text, locale), "client", "to_pay") == wanted(Intent.DISCOUNT, values, 2)
