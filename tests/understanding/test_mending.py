"""What was logged put right or taken back, in every language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import read, rows, said, wanted

CORRECTION = rows("""
[en]
oops, 2,300 not 3,200 | | 2300
oops 2300 not 3200 | | 2300
it's due on the 12th actually | | | 2026-03-12
not Smith but Smythe | Smythe
actually Acme owes 600 | Acme | 600
sorry, it was $450, not $540 | | 450
I meant Nordlys | Nordlys
should be 500 instead of 5000 | | 500
wrong date, due 20 March | | | 2026-03-20
correction: 1,250 eur | | 1250
change the amount to 900 | | 900
make it 750 | | 750
[ru]
ой, 2300, а не 3200 | | 2300
не Иванов, а Иваненко | Иваненко
на самом деле срок 12 марта | | | 2026-03-12
не 3200, а 2300 | | 2300
ошибся, 450 рублей | | 450
исправь сумму на 900 | | 900
я имел в виду Вектор | Вектор
точнее, 1250 евро | | 1250
неправильная дата, срок 20 марта | | | 2026-03-20
должно быть 500 вместо 5000 | | 500
[da]
ups, 2.300 ikke 3.200 | | 2300
ikke Hansen men Jensen | Jensen
det forfalder faktisk den 12. | | | 2026-03-12
undskyld, det var 450 kr, ikke 540 kr | | 450
jeg mente Nordlys | Nordlys
ret beløbet til 900 | | 900
rettelse: 1.250 kr | | 1250
forkert dato, forfald 20. marts | | | 2026-03-20
skulle være 500 i stedet for 5000 | | 500
[et]
oih, 2300, mitte 3200 | | 2300
mitte Kask, vaid Kuusk | Kuusk
tegelikult on tähtaeg 12. märts | | | 2026-03-12
vabandust, 450 eurot, mitte 540 | | 450
mõtlesin Torumees OÜ | Torumees OÜ
paranda summa: 900 | | 900
parandus: 1250 eurot | | 1250
vale kuupäev, tähtaeg 20. märts | | | 2026-03-20
5000 asemel 500 | | 500
[id]
eh, 2.300.000 bukan 3.200.000 | | 2300000
bukan Budi tapi Budi Santoso | Budi Santoso
sebenarnya jatuh temponya tanggal 12 | | | 2026-03-12
maaf, 450rb bukan 540rb | | 450000
maksudku PT Maju | PT Maju
ubah jumlahnya jadi 900rb | | 900000
ralat: 1,25 juta | | 1250000
salah tanggal, jatuh tempo 20 maret | | | 2026-03-20
harusnya 500rb bukan 5 juta | | 500000
""")
UNDO = rows("""
[en]
undo
undo that please
delete the last one
cancel that
take that back
oops, undo
remove the last payment
can you undo the last entry?
[ru]
отмени
отмена
удали последнее
отмени последнюю запись
верни как было
удали последний счёт Тимура
убери последний платёж
удали это
[da]
fortryd
fortryd det sidste
slet den sidste faktura
tag det tilbage
slet den igen
annuller det
kan du slette den sidste?
fjern den seneste betaling
[et]
tühista
kustuta viimane arve
võta tagasi
võta see tagasi
kustuta see
tühista viimane
palun kustuta viimane makse
eemalda viimane kanne
[id]
batal
batalin yang tadi
hapus tagihan terakhir
undo
hapus yang barusan
batalkan yang terakhir
hapus catatan terakhir
gak jadi dicatat
""")


@pytest.mark.parametrize(("locale", "text", "values"), CORRECTION)
def test_a_correction_carries_the_right_values_alone(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "client", "amount", "due") == wanted(Intent.CORRECTION, values, 3)


@pytest.mark.parametrize(("locale", "text", "values"), UNDO)
def test_the_last_thing_is_taken_back_with_no_field(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "client", "amount", "due") == wanted(Intent.UNDO, values, 3)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "actually Acme paid 500"),
        (Locale.RU, "на самом деле Вектор заплатил 500"),
        (Locale.DA, "faktisk har Nordlys betalt 500"),
        (Locale.ET, "tegelikult Kask maksis 500"),
        (Locale.ID, "sebenarnya Budi sudah bayar 500rb"),
    ],
)
def test_a_payment_told_after_all_is_a_payment(locale: Locale, text: str) -> None:
    assert read(text, locale).intent is Intent.PAYMENT


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "Acme should have paid 500 on Friday"),
        (Locale.RU, "Вектор не заплатил 500, должен был в пятницу"),
        (Locale.DA, "Nordlys skulle have betalt 500 i fredags"),
        (Locale.ET, "Kask pidi maksma 500 eelmisel reedel"),
        (Locale.ID, "Budi harusnya bayar 500rb jumat lalu"),
    ],
)
def test_what_should_have_been_paid_is_a_debt(locale: Locale, text: str) -> None:
    assert read(text, locale).intent is Intent.INVOICE


NUMBERS = rows("""
[en]
The invoice number for Northgate Ltd should be 2014 | 2014
change the invoice number to 311 | 311
the invoice number is wrong, it's 2031 | 2031
[ru]
номер счёта неправильный, надо 77 | 77
исправь номер счёта для Вектора, правильно 58 | 58
[da]
fakturanummeret er forkert, det skal være 118 | 118
fakturanummer til Holm skal være 119 | 119
[et]
paranda Lauri arve number, õige on 2056 | 2056
arvenumber on hoopis 31 | 31
[id]
nomor invoice Bu Ratna salah, harusnya 45 | 45
nomor invoicenya yang betul 2026/45 | 2026/45
""")


@pytest.mark.parametrize(("locale", "text", "values"), NUMBERS)
def test_the_right_number_of_an_invoice_is_no_sum(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.number) == (Intent.CORRECTION, values[0])
    assert reading.amount is None


def test_a_sum_beside_the_word_for_a_number_stays_a_sum() -> None:
    reading = read("lost the invoice number, Acme owes 500", Locale.EN)
    assert (reading.amount, reading.number) == (Decimal(500), None)
