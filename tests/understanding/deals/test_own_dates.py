"""Plans told by their own dates, each with its sum."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from tests.understanding.deals.reading import read
from tests.understanding.told import Row, rows

OWN_DATES = """
[en]
500 on the 1st and 500 on the 15th | 04-01 500, 04-15 500 | 500
300 in October, 400 in November and the rest in December | 10-01 300, 11-01 400, 12-01 rest
300 on 1 April, 300 on 1 May, the rest on 1 June | 04-01 300, 05-01 300, 06-01 rest | 300
Acme will pay 400 on Friday and the rest on 1 April | 03-13 400, 04-01 rest
half now and half in May | 03-11 rest, 05-01 rest
half on 1 April, the other half on 1 May | 04-01 rest, 05-01 rest
he offered 400 now, 400 in April and 400 in May | 03-11 400, 04-01 400, 05-01 400 | 400
she'll send 200 on Friday and 200 the week after | 03-13 200, 03-20 200 | 200
Lena pays 150 on the 20th, 250 on the 1st | 03-20 150, 04-01 250
1000 tomorrow, 500 on 1 April and what's left on 15 April | 03-12 1000, 04-01 500, 04-15 rest
$500 on April 1 and $700 on May 1 | 04-01 500, 05-01 700
they will pay 600 at the end of March and 600 at the end of April | 03-31 600, 04-30 600 | 600
250 on the 15th, 250 on the 30th | 03-15 250, 03-30 250 | 250
he'll give me 300 next week and the other 300 at the end of April | 03-16 300, 04-30 300 | 300
Lena says 100 today, 150 on Monday and the rest in April | 03-11 100, 03-16 150, 04-01 rest
two payments: 700 on 20 March and 500 on 20 April | 03-20 700, 04-20 500
half up front and half on delivery on 3 April | 03-11 rest, 04-03 rest
$300 on 4/1 and $300 on 5/1 | 04-01 300, 05-01 300 | 300
Lena will pay 100 on 1 April, 20 May and 5 June | 04-01 100, 05-20 100, 06-05 100 | 100
1 April and 5 June Lena will pay 100 | 04-01 100, 06-05 100 | 100
[ru]
500 первого и 500 пятнадцатого | 04-01 500, 04-15 500 | 500
Вектор платит 500 первого и 500 пятнадцатого | 04-01 500, 04-15 500 | 500
500 1-го и 500 15-го | 04-01 500, 04-15 500 | 500
300 в октябре, 400 в ноябре и остальное в декабре | 10-01 300, 11-01 400, 12-01 rest
10 тысяч 1 апреля, 10 тысяч 1 мая, остаток 1 июня | 04-01 10000, 05-01 10000, 06-01 rest | 10000
Вектор заплатит 20 тыс в пятницу, а остаток 1 апреля | 03-13 20000, 04-01 rest
половину сейчас, половину в мае | 03-11 rest, 05-01 rest
половину 1 апреля, вторую половину 1 мая | 04-01 rest, 05-01 rest
5000 завтра, 5000 через неделю | 03-12 5000, 03-19 5000 | 5000
Лена отдаст 3000 20-го, 4000 1-го | 03-20 3000, 04-01 4000
обещает 15 000 в конце марта и 15 000 в конце апреля | 03-31 15000, 04-30 15000 | 15000
2500 15-го, 2500 30-го | 03-15 2500, 03-30 2500 | 2500
отдаст 3000 на следующей неделе и ещё 3000 в конце апреля | 03-16 3000, 04-30 3000 | 3000
Лена: 1000 сегодня, 1500 в понедельник, остальное в апреле | 03-11 1000, 03-16 1500, 04-01 rest
7 тысяч 20 марта и 5 тысяч 20 апреля | 03-20 7000, 04-20 5000
половина сразу, половина 3 апреля | 03-11 rest, 04-03 rest
01.04 — 5000, 01.05 — 5000, 01.06 — остаток | 04-01 5000, 05-01 5000, 06-01 rest | 5000
Лена заплатит 100 евро 1 апреля, 20 мая и 5 июня | 04-01 100, 05-20 100, 06-05 100 | 100
[da]
Lena betaler 100 kr d. 1. april, 20. maj og 5. juni | 04-01 100, 05-20 100, 06-05 100 | 100
500 den 1. og 500 den 15. | 04-01 500, 04-15 500 | 500
300 1. okt, resten 1. nov | 10-01 300, 11-01 rest
300 i oktober, 400 i november og resten i december | 10-01 300, 11-01 400, 12-01 rest
1000 kr. 1. april, 1000 kr. 1. maj og resten 1. juni | 04-01 1000, 05-01 1000, 06-01 rest | 1000
Nordlys betaler 2000 på fredag og resten 1. april | 03-13 2000, 04-01 rest
halvdelen nu og halvdelen i maj | 03-11 rest, 05-01 rest
halvdelen 1. april og den anden halvdel 1. maj | 04-01 rest, 05-01 rest
400 nu, 400 i april og 400 i maj | 03-11 400, 04-01 400, 05-01 400 | 400
hun sender 200 på fredag og 200 ugen efter | 03-13 200, 03-20 200 | 200
1.500 i morgen og 2.500 den 1. | 03-12 1500, 04-01 2500
de betaler 600 ultimo marts og 600 ultimo april | 03-31 600, 04-30 600 | 600
250 den 15. og 250 den 30. | 03-15 250, 03-30 250 | 250
1000 på fredag, 1000 næste fredag | 03-13 1000, 03-20 1000 | 1000
han giver mig 300 i næste uge og 300 sidst i april | 03-16 300, 04-30 300 | 300
Lars: 100 i dag, 150 på mandag og resten i april | 03-11 100, 03-16 150, 04-01 rest
700 den 20. marts og 500 den 20. april | 03-20 700, 04-20 500
første 400 den 1. april, de næste 400 den 1. maj | 04-01 400, 05-01 400 | 400
[et]
Lena maksab 100 eurot 1. aprillil, 20. mail ja 5. juunil | 04-01 100, 05-20 100, 06-05 100 | 100
500 1. kuupäeval ja 500 15. kuupäeval | 04-01 500, 04-15 500 | 500
300 oktoobris, 400 novembris ja ülejäänu detsembris | 10-01 300, 11-01 400, 12-01 rest
Kask maksab 400 reedel ja ülejäänu 1. aprillil | 03-13 400, 04-01 rest
pool kohe ja pool mais | 03-11 rest, 05-01 rest
pool 1. aprillil ja teine pool 1. mail | 04-01 rest, 05-01 rest
400 kohe, 400 aprillis ja 400 mais | 03-11 400, 04-01 400, 05-01 400 | 400
1000 homme ja 500 1. aprilliks | 03-12 1000, 04-01 500
lubab 600 märtsi lõpus ja 600 aprilli lõpus | 03-31 600, 04-30 600 | 600
250 15. kuupäeval, 250 30. kuupäeval | 03-15 250, 03-30 250 | 250
1000 reedel, 1000 järgmisel reedel | 03-13 1000, 03-20 1000 | 1000
Lena: 100 täna, 150 esmaspäeval ja ülejäänu aprillis | 03-11 100, 03-16 150, 04-01 rest
700 20. märtsil ja 500 20. aprillil | 03-20 700, 04-20 500
pool kohe, teine pool 3. aprillil | 03-11 rest, 04-03 rest
1.04 500, 1.05 500 ja 1.06 ülejäänu | 04-01 500, 05-01 500, 06-01 rest | 500
annab 300 järgmisel nädalal ja 300 aprilli lõpus | 03-16 300, 04-30 300 | 300
[id]
Lena mau bayar 90rb 1 April, 20 Mei dan 5 Juni | 04-01 90000, 05-20 90000, 06-05 90000 | 90000
500rb tanggal 1 dan 500rb tanggal 15 | 04-01 500000, 04-15 500000 | 500000
300rb Oktober, 400rb November, sisanya Desember | 10-01 300000, 11-01 400000, 12-01 rest
1jt 1 April, 1jt 1 Mei, sisanya 1 Juni | 04-01 1000000, 05-01 1000000, 06-01 rest | 1000000
PT Maju bayar 2jt Jumat dan sisanya 1 April | 03-13 2000000, 04-01 rest
setengah sekarang, setengah bulan Mei | 03-11 rest, 05-01 rest
separuh 1 April, separuhnya lagi 1 Mei | 04-01 rest, 05-01 rest
400rb sekarang, 400rb April, 400rb Mei | 03-11 400000, 04-01 400000, 05-01 400000 | 400000
dia transfer 200rb hari Jumat dan 200rb minggu depannya | 03-13 200000, 03-20 200000 | 200000
besok 1jt, tanggal 1 sisanya | 03-12 1000000, 04-01 rest
janji bayar 600rb akhir Maret dan 600rb akhir April | 03-31 600000, 04-30 600000 | 600000
250rb tanggal 15 dan 250rb tanggal 30 | 03-15 250000, 03-30 250000 | 250000
1jt Jumat ini, 1jt Jumat depan | 03-13 1000000, 03-20 1000000 | 1000000
Budi: 100rb hari ini, 150rb Senin, sisanya April | 03-11 100000, 03-16 150000, 04-01 rest
700rb tgl 20 Maret dan 500rb tgl 20 April | 03-20 700000, 04-20 500000
dia kasih 300rb minggu depan dan 300rb akhir April | 03-16 300000, 04-30 300000 | 300000
"""
"""Each with its days of 2026, and the sum of one where all are equal."""


def _dates(reading: Reading) -> str:
    rows = reading.dates or ()
    return ", ".join(
        f"{day:%m-%d} {'rest' if amount is None else f'{amount:f}'}" for day, amount in rows
    )


@pytest.mark.parametrize("row", rows(OWN_DATES))
def test_own_dates_are_read_each_with_its_sum(row: Row) -> None:
    locale, text, (dates, *amount) = row
    reading = read(text, locale)
    assert (reading.intent, _dates(reading)) == (Intent.PLAN, dates)
    assert (reading.installments, reading.frequency, reading.last_date) == (None, None, None)
    assert reading.amount == (None if not amount else reading.dates and reading.dates[0][1])


def test_a_day_gone_by_is_the_one_of_the_next_year() -> None:
    reading = read("he pays 300 on 1 December, 300 on 1 January and 300 on 1 February", Locale.EN)
    days = [day.isoformat() for day, _ in reading.dates or ()]
    assert days == ["2026-12-01", "2027-01-01", "2027-02-01"]


def test_each_sum_of_own_dates_has_the_currency_that_is_stated() -> None:
    reading = read("$500 on April 1 and $700 on May 1", Locale.EN)
    assert (reading.amount, reading.currency) == (None, "USD")


@pytest.mark.parametrize(
    "text",
    ["Lena will pay 100 on 1 April or 5 June", "Lena will pay 100 on Friday and call on Monday"],
)
def test_days_that_are_no_list_make_no_plan(text: str) -> None:
    assert read(text, Locale.EN).intent is Intent.PROMISE
