"""The days that a plan's instalments come on: one of each month, or one for each part."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.parse import as_fields
from tests.understanding.deals.reading import read
from tests.understanding.told import READER, WEDNESDAY, Row, rows, said, wanted

OF_EACH_MONTH = """
[en]
Lena pays 500 on the 10th of each month | 500 | 2026-04-10
Lena will pay 500 every month on the 12th | 500 | 2026-03-12
500 a month, on the 10th | 500 | 2026-04-10
agreed with Lena: 100 every 10th | 100 | 2026-04-10
each month on the 5th Lena pays 200 | 200 | 2026-04-05
200 now, then 100 on the 5th of each month | 100 | 2026-04-05 | 200
[ru]
Лена будет платить по 5000 10-го числа каждого месяца | 5000 | 2026-04-10
по 5000 каждое 12-е число | 5000 | 2026-03-12
по 5000 десятого числа каждого месяца | 5000 | 2026-04-10
5000 до 10 числа каждого месяца | 5000 | 2026-04-10
каждый месяц по 15 числам 3000 | 3000 | 2026-03-15
по 5000 в месяц, в последний день месяца | 5000 | 2026-03-31
[da]
Lars betaler 500 den 10. i hver måned | 500 | 2026-04-10
Lars betaler 500 den 12. hver måned | 500 | 2026-03-12
500 om måneden, den 10. | 500 | 2026-04-10
300 kr. hver den tiende | 300 | 2026-04-10
Lars betaler 300 senest den 10. i hver måned | 300 | 2026-04-10
[et]
Lena maksab 50 iga kuu 10. kuupäeval | 50 | 2026-04-10
Lena maksab igal kuul 12. kuupäevaks 50 | 50 | 2026-03-12
50 iga kuu kümnendal | 50 | 2026-04-10
300 eurot igal 10. kuupäeval | 300 | 2026-04-10
50 eurot kuus, 10. kuupäeval | 50 | 2026-04-10
[id]
Budi bayar 500rb tiap tanggal 10 | 500000 | 2026-04-10
Budi bayar 500rb setiap tanggal 12 | 500000 | 2026-03-12
500rb per bulan tanggal 10 | 500000 | 2026-04-10
500rb tanggal 10 setiap bulan | 500000 | 2026-04-10
500rb tiap akhir bulan | 500000 | 2026-03-31
"""
"""Each with its sum, its first day and what is paid before."""
PARTS = """
[en]
Lena pays in two instalments, 1 April and 1 May | 04-01 -, 05-01 -
Lena pays in three parts, 1, 10 and 20 April | 04-01 -, 04-10 -, 04-20 -
Lena pays in three instalments, 1 April, 1 May and 1 June | 04-01 -, 05-01 -, 06-01 -
in three parts: 10 March 200, 20 March 200, 1 April 200 | 03-10 200, 03-20 200, 04-01 200
Lena splits it into two: the 1st and the 15th of May | 05-01 -, 05-15 -
two payments of 300, on 1 April and 1 May | 04-01 300, 05-01 300
split the 600 in two parts, 1 April and 1 May | 04-01 -, 05-01 -
500 now, the rest in two parts on 1 and 15 April | 03-11 500, 04-01 -, 04-15 -
500 on Friday, the rest in two parts, 1 April and 15 April | 03-13 500, 04-01 -, 04-15 -
Lena wants a payment plan: 1 April, 1 May and 1 June | 04-01 -, 05-01 -, 06-01 -
Lena pays in two parts, April 1 and 15 | 04-01 -, 04-15 -
half now and the rest in a month | 03-11 -, 04-11 -
first half on 1 April, second half on 1 May | 04-01 -, 05-01 -
let Lena pay in two parts, 1 April and 1 May | 04-01 -, 05-01 -
two payments, 12 March 2000 and 20 March 1500 | 03-12 2000, 03-20 1500
[ru]
Лена платит двумя частями, 1 апреля и 1 мая | 04-01 -, 05-01 -
на три части: 12 марта 20000, 20 марта 20000, 1 апреля 9000 | 03-12 20000, 03-20 20000, 04-01 9000
Лена разбила долг на две части: 200 20 марта и 100 1 апреля | 03-20 200, 04-01 100
двумя платежами 1 и 15 апреля | 04-01 -, 04-15 -
Лена отдаст долг двумя частями: 1-го и 15-го апреля | 04-01 -, 04-15 -
10000 сегодня, остальное двумя частями 1 и 15 апреля | 03-11 10000, 04-01 -, 04-15 -
остальное двумя частями: 1 апреля и 15 апреля | 04-01 -, 04-15 -
первую часть 1 апреля, вторую 1 мая | 04-01 -, 05-01 -
разрешил Лене заплатить двумя частями, 1 апреля и 1 мая | 04-01 -, 05-01 -
12 марта 2000, 20 марта 2000 двумя частями | 03-12 2000, 03-20 2000
[da]
Lars betaler i 2 rater, 1. april og 1. maj | 04-01 -, 05-01 -
Lars betaler i tre rater: 1., 10. og 20. april | 04-01 -, 04-10 -, 04-20 -
på 3 gange: 1. april 200, 1. maj 200 og 1. juni 100 | 04-01 200, 05-01 200, 06-01 100
500 nu, resten i to rater 1. og 15. april | 03-11 500, 04-01 -, 04-15 -
det halve nu og resten om en måned | 03-11 -, 04-11 -
afdragsordning: 1. april, 1. maj og 1. juni | 04-01 -, 05-01 -, 06-01 -
Lars får lov at betale i 2 rater: den 1. april og den 1. maj | 04-01 -, 05-01 -
i to rater: 12. marts 2000, 20. marts 1500 | 03-12 2000, 03-20 1500
[et]
Lena maksab kahes osas, 1. aprillil ja 1. mail | 04-01 -, 05-01 -
maksab kolme maksena: 1. aprillil, 1. mail ja 1. juunil | 04-01 -, 05-01 -, 06-01 -
Lena jagab kaheks: 1. aprill 200 ja 1. mai 100 | 04-01 200, 05-01 100
500 kohe, ülejäänu kahes osas 1. ja 15. aprillil | 03-11 500, 04-01 -, 04-15 -
poole nüüd ja ülejäänu kuu aja pärast | 03-11 -, 04-11 -
kahes osas: 12. märts 2000, 20. märts 1500 | 03-12 2000, 03-20 1500
[id]
Budi bayar 2x, 1 April dan 1 Mei | 04-01 -, 05-01 -
dua kali bayar: 1 April dan 1 Mei | 04-01 -, 05-01 -
Budi 3x: 20 Maret 200rb, 1 April 200rb, 15 April 100rb | 03-20 200000, 04-01 200000, 04-15 100000
500rb sekarang, sisanya dua kali tanggal 1 dan 15 April | 03-11 500000, 04-01 -, 04-15 -
separuh hari ini, sisanya dua minggu lagi | 03-11 -, 03-25 -
bagian pertama 1 April, bagian kedua 1 Mei | 04-01 -, 05-01 -
"""
"""Each with its days of 2026 and their sums; `-` is an equal part."""
NOT_PARTS = """
[en]
two instalments from 1 April to 1 May | plan | 2026-04-01 | 2026-05-01
monthly instalments from 1 April to 1 June | plan | 2026-04-01 | 2026-06-01
300 on the 10th, then 100 a month | plan
100 a month until the 10th of June | plan |  | 2026-06-10
Lena paid 100 on the 10th | payment
Lena will pay on the 10th | promise
[ru]
Лена оплатила 5000 10-го числа | payment
[da]
Lars betalte 500 den 10. | payment
[et]
Lena maksis 50 10. kuupäeval | payment
[id]
Budi udah bayar 500rb tanggal 10 | payment
"""
"""Each with its intent, and the days that a plan begins and ends on."""
TIMES = """
[en]
Lena pays 3 months x $400 | plan | 400 | 3 | monthly
invoice for Acme: 3 months x 400 | invoice
Acme hosting 3 months x 400 | invoice
[ru]
Лена 3 месяца х 5000 | plan | 5000 | 3 | monthly
счёт Лене: 3 месяца х 5000 | invoice
[da]
Lars betaler 3 måneder x 400 | plan | 400 | 3 | monthly
faktura til Lars: 3 måneder x 400 | invoice
[et]
Lena 3 kuud x 400 | plan | 400 | 3 | monthly
[id]
3 bulan x 400rb | plan | 400000 | 3 | monthly
Budi bayar 3 bulan x 400rb | plan | 400000 | 3 | monthly
Budi cicil 4 minggu x 100rb | plan | 100000 | 4 | weekly
"""
"""Each with its intent, its sum, how many instalments and how often they come; what three months of
work come to is asked about."""
PAID_A_PART = """
[id]
Budi nyicil 250rb dulu tadi siang
Budi nyicil 250rb dulu
Budi bayar 250rb dulu hari ini
tadi siang Budi nyicil 250rb
"""


@pytest.mark.parametrize("row", rows(OF_EACH_MONTH))
def test_a_day_of_each_month_is_the_first_day_of_a_monthly_plan(row: Row) -> None:
    locale, text, values = row
    found = said(read(text, locale), "amount", "first_date", "down_payment", "frequency")
    amount, first, down = (*values, "")[:3]
    assert found == wanted(Intent.PLAN, (amount, first, down, "monthly"), 4)
    assert "first_date" not in as_fields(read(text, locale))


@pytest.mark.parametrize("row", rows(PARTS))
def test_days_told_behind_a_number_of_parts_are_those_of_the_parts(row: Row) -> None:
    locale, text, (days,) = row
    reading = read(text, locale)
    found = ", ".join(f"{day:%m-%d} {sum_ or '-'}" for day, sum_ in reading.dates or ())
    assert (reading.intent, found) == (Intent.PLAN, days)
    assert (reading.installments, reading.frequency, reading.last_date) == (None, None, None)


@pytest.mark.parametrize("row", rows(NOT_PARTS))
def test_days_that_are_no_instalments_stay_what_they_are(row: Row) -> None:
    locale, text, (intent, *days) = row
    reading = read(text, locale)
    found = said(reading, "first_date", "last_date")
    assert found == wanted(Intent(intent), tuple(days), 2)
    assert not reading.dates


@pytest.mark.parametrize("row", rows(TIMES))
def test_so_many_months_times_a_sum_are_instalments_unless_work_was_billed(row: Row) -> None:
    locale, text, (intent, *values) = row
    found = said(read(text, locale), "amount", "installments", "frequency")
    assert found == wanted(Intent(intent), tuple(values), 3)


@pytest.mark.parametrize("row", rows(PAID_A_PART))
def test_a_part_that_came_earlier_today_is_a_payment_and_no_plan(row: Row) -> None:
    locale, text, _ = row
    reading = read(text, locale)
    assert (reading.intent, f"{reading.amount:f}") == (Intent.PAYMENT, "250000")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "1 April, 20 May"),
        (Locale.RU, "1 апреля 20 мая"),
        (Locale.DA, "1. april, 20. maj"),
        (Locale.ET, "1. aprillil, 20. mail"),
        (Locale.ID, "1 April, 20 Mei"),
    ],
)
def test_the_number_before_a_second_month_is_no_year(locale: Locale, text: str) -> None:
    rows_ = READER.read_schedule(text, locale, WEDNESDAY, "EUR")
    assert [f"{day:%Y-%m-%d}" for day, _ in rows_] == ["2026-04-01", "2026-05-20"]
