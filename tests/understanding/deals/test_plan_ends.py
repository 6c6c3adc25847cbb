"""When plans end, how often their instalments come, and how many they are."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from tests.understanding.deals.reading import read
from tests.understanding.told import Row, rows, said, wanted

ENDS = """
[en]
50 a month until March | 2026-03-31 | monthly | 50
he can do 50 a month until December | 2026-12-31 | monthly | 50
100 a week until the end of May | 2026-05-31 | weekly | 100
Acme pays 200 every two weeks until 30 June | 2026-06-30 | biweekly | 200
they'd pay 300 monthly through September | 2026-09-30 | monthly | 300
monthly payments from May to October, 250 each | 2026-10-31 | monthly | 250 | 2026-05-01
we agreed he pays it off in monthly instalments by December | 2026-12-31 | monthly
Lena wants to pay it off monthly by 1 September | 2026-09-01 | monthly
Acme will do 200 a month through to November | 2026-11-30 | monthly | 200
they're paying me 60 a week till the end of June | 2026-06-30 | weekly | 60
Lena can spare 40 every fortnight until 1 August | 2026-08-01 | biweekly | 40
agreed with Acme: 300 a month, last one in September | 2026-09-30 | monthly | 300
I told Lena 5 monthly payments are fine as long as it's all in by 31 August | 2026-08-31 | monthly
[ru]
по 5000 в месяц до конца года | 2026-12-31 | monthly | 5000
до конца года по 10 тысяч | 2026-12-31 |  | 10000
будет платить по 3000 в неделю до июня | 2026-06-01 | weekly | 3000
Вектор платит по 20 тысяч раз в две недели до 30 июня | 2026-06-30 | biweekly | 20000
с апреля по сентябрь по 7000 ежемесячно | 2026-09-30 | monthly | 7000 | 2026-04-01
по 5 тыс в месяц с 1 апреля до декабря включительно | 2026-12-01 | monthly | 5000 | 2026-04-01
Лена погасит долг частями до 1 сентября | 2026-09-01
Вектор будет платить по 20 тысяч в месяц до конца ноября | 2026-11-30 | monthly | 20000
по 3 тысячи каждую неделю до 1 июля | 2026-07-01 | weekly | 3000
Лена отдаёт по 5000 раз в две недели, последний платёж 30 августа | 2026-08-30 | biweekly | 5000
с мая по декабрь по 4000 в месяц | 2026-12-31 | monthly | 4000 | 2026-05-01
рассрочка на 6 месяцев до 30 сентября | 2026-09-30
[da]
500 om måneden indtil december | 2026-12-31 | monthly | 500
han kan betale 500 kr. om måneden til og med juni | 2026-06-30 | monthly | 500
inden udgangen af december med 500 om måneden | 2026-12-31 | monthly | 500
200 om ugen til 1. juni | 2026-06-01 | weekly | 200
Nordlys betaler 1000 hver 14. dag frem til 30. juni | 2026-06-30 | biweekly | 1000
750 om måneden fra april til oktober | 2026-10-31 | monthly | 750 | 2026-04-01
månedlige rater indtil årets udgang | 2026-12-31 | monthly
de afdrager det hele inden 1. september, en gang om måneden | 2026-09-01 | monthly
Nordlys betaler 2000 om måneden frem til november | 2026-11-30 | monthly | 2000
300 om ugen indtil udgangen af juni | 2026-06-30 | weekly | 300
Lars kan undvære 400 hver 14. dag til 1. august | 2026-08-01 | biweekly | 400
fra maj til december 400 kr. om måneden | 2026-12-31 | monthly | 400 | 2026-05-01
aftalt med Nordlys: 1500 om måneden, sidste rate i september | 2026-09-30 | monthly | 1500
[et]
50 eurot kuus kuni detsembrini | 2026-12-31 | monthly | 50
50 kuus kuni maini | 2026-05-31 | monthly | 50
maksab 100 nädalas kuni mai lõpuni | 2026-05-31 | weekly | 100
Kask maksab 200 iga kahe nädala tagant kuni 30. juunini | 2026-06-30 | biweekly | 200
aasta lõpuni 100 eurot kuus | 2026-12-31 | monthly | 100
70 eurot kuus aprillist oktoobrini | 2026-10-31 | monthly | 70 | 2026-04-01
igakuised maksed maist septembrini, 250 korraga | 2026-09-30 | monthly | 250 | 2026-05-01
Lena tasub osade kaupa 1. septembriks | 2026-09-01
leppisime kokku, et maksab võla kuumaksetena aasta lõpuks | 2026-12-31 | monthly
Kask maksab 200 kuus kuni novembrini | 2026-11-30 | monthly | 200
30 eurot nädalas kuni juuni lõpuni | 2026-06-30 | weekly | 30
Lena saab anda 40 iga kahe nädala tagant 1. augustini | 2026-08-01 | biweekly | 40
maist detsembrini 40 eurot kuus | 2026-12-31 | monthly | 40 | 2026-05-01
leppisime Kasega kokku: 150 kuus, viimane makse septembris | 2026-09-30 | monthly | 150
[id]
500rb per bulan sampai Desember | 2026-12-31 | monthly | 500000
dia bayar 200 ribu tiap minggu sampai akhir Mei | 2026-05-31 | weekly | 200000
PT Maju cicil 1jt tiap dua minggu sampai 30 Juni | 2026-06-30 | biweekly | 1000000
sampai akhir tahun 500 ribu sebulan | 2026-12-31 | monthly | 500000
nyicil 300rb per bulan dari April sampai Oktober | 2026-10-31 | monthly | 300000 | 2026-04-01
Budi mau cicil lunas paling lambat 1 September | 2026-09-01
cicil tiap bulan hingga lunas akhir tahun | 2026-12-31 | monthly
PT Maju bayar 2jt per bulan sampai November | 2026-11-30 | monthly | 2000000
300rb seminggu sampai akhir Juni | 2026-06-30 | weekly | 300000
Budi sanggup 400rb tiap dua minggu sampai 1 Agustus | 2026-08-01 | biweekly | 400000
dari Mei sampai Desember 400rb sebulan | 2026-12-31 | monthly | 400000 | 2026-05-01
sepakat sama PT Maju 1,5jt per bulan, terakhir September | 2026-09-30 | monthly | 1500000
"""
"""Each with its last day, frequency, sum and first day."""
FREQUENCIES = """
[en]
plan over 4 months from 1 April, 1000 today | monthly | 4 |  | 2026-04-01 | 1000
instalments over 6 weeks from 1 April | weekly | 6 |  | 2026-04-01
he can do 50 a month | monthly |  | 50
20 every Friday | weekly |  | 20
100 each fortnight | biweekly |  | 100
75 on the 5th of each month | monthly |  | 75 | 2026-04-05
pay in 3x |  | 3
three times 400 |  | 3 | 400
in three rates |  | 3
Acme can pay 4 times 250 every two weeks from 1 April | biweekly | 4 | 250 | 2026-04-01
500 down and the rest in 4 monthly payments from May | monthly | 4 |  | 2026-05-01 | 500
pay it in 4x every 2 weeks | biweekly | 4
30 quid a week starting this Friday | weekly |  | 30 | 2026-03-13
[ru]
рассрочка на 4 месяца с 1 апреля, сегодня 10 тысяч | monthly | 4 |  | 2026-04-01 | 10000
рассрочка на 4 месяца с 1 апреля, 10 тысяч сегодня | monthly | 4 |  | 2026-04-01 | 10000
по 10 тысяч каждую пятницу | weekly |  | 10000
рассрочка до конца лета, раз в месяц | monthly
раз в две недели по 3000 | biweekly |  | 3000
по 2000 5 числа каждого месяца | monthly |  | 2000 | 2026-04-05
тремя платежами |  | 3
на четыре части |  | 4
в четыре приёма по 5000 |  | 4 | 5000
3 раза по 7000 |  | 3 | 7000
10 тысяч сразу и остаток на 4 части помесячно с мая | monthly | 4 |  | 2026-05-01 | 10000
Вектор может по 15 000 раз в две недели с 1 апреля | biweekly |  | 15000 | 2026-04-01
четырьмя платежами раз в две недели | biweekly | 4
по 500 каждую пятницу начиная с этой недели | weekly |  | 500 | 2026-03-13
частями, на три раза |  | 3
[da]
afdrag over 4 måneder fra 1. april, 1000 i dag | monthly | 4 |  | 2026-04-01 | 1000
2.000 kr. nu og resten i tre rater hver måned fra 1. oktober | monthly | 3 |  | 2026-10-01 | 2000
200 hver fredag | weekly |  | 200
100 hver fjortende dag | biweekly |  | 100
750 den 5. i hver måned | monthly |  | 750 | 2026-04-05
i fire rater |  | 4
3 gange 400 kr |  | 3 | 400
Nordlys vil betale over 4 gange hver anden uge fra 1. april | biweekly | 4 |  | 2026-04-01
500 i udbetaling og resten i 4 månedlige rater fra maj | monthly | 4 |  | 2026-05-01 | 500
kan klare 300 hver fjortende dag | biweekly |  | 300
i 4 rater hver anden uge | biweekly | 4
30 kr om ugen fra på fredag | weekly |  | 30 | 2026-03-13
betale over tre gange |  | 3
han vil gerne dele det i to |  | 2
[et]
osamaksed 4 kuu peale alates 1. aprillist, täna 1000 | monthly | 4 |  | 2026-04-01 | 1000
20 eurot igal reedel | weekly |  | 20
100 iga kahe nädala tagant | biweekly |  | 100
75 iga kuu 5. kuupäeval | monthly |  | 75 | 2026-04-05
kolmes osas |  | 3
4 osas iga kahe nädala tagant alates 1. aprillist | biweekly | 4 |  | 2026-04-01
kolm korda 400 |  | 3 | 400
500 kohe ja ülejäänu neljas kuumakses alates maist | monthly | 4 |  | 2026-05-01 | 500
neljas osas iga kahe nädala järel | biweekly | 4
30 eurot nädalas alates reedest | weekly |  | 30 | 2026-03-13
maksab kolme jaoga |  | 3
tahab kaheks jagada |  | 2
50 eurot iga kuu viiendal | monthly |  | 50 | 2026-04-05
kolme maksena, esimene 1. aprillil |  | 3 |  | 2026-04-01
[id]
cicilan 4 bulan mulai 1 April, hari ini 1000 | monthly | 4 |  | 2026-04-01 | 1000
bisa cicil 3x mulai tanggal 5 |  | 3 |  | 2026-04-05
200rb tiap Jumat | weekly |  | 200000
100rb dua minggu sekali | biweekly |  | 100000
750rb tiap tanggal 5 | monthly |  | 750000 | 2026-04-05
cicil 3x |  | 3
cicil tiga kali |  | 3
tiga kali 400rb |  | 3 | 400000
DP 500rb sisanya 4x per bulan mulai Mei | monthly | 4 |  | 2026-05-01 | 500000
Budi bisa cicil 4x dua minggu sekali mulai 1 April | biweekly | 4 |  | 2026-04-01
cicil 4x tiap dua minggu | biweekly | 4
30rb seminggu mulai Jumat | weekly |  | 30000 | 2026-03-13
minta dicicil tiga kali |  | 3
mau dibagi dua |  | 2
50rb tiap tanggal 5 | monthly |  | 50000 | 2026-04-05
bayar 3 kali mulai 1 April |  | 3 |  | 2026-04-01
"""
"""Each with its frequency, number, sum, first day and down payment."""


@pytest.mark.parametrize("row", rows(ENDS))
def test_the_day_by_which_a_plan_ends_is_read(row: Row) -> None:
    locale, text, values = row
    found = said(read(text, locale), "last_date", "frequency", "amount", "first_date")
    assert found == wanted(Intent.PLAN, values, 4)


@pytest.mark.parametrize("row", rows(FREQUENCIES))
def test_how_often_and_how_many_is_read(row: Row) -> None:
    locale, text, values = row
    fields = ("frequency", "installments", "amount", "first_date", "down_payment")
    assert said(read(text, locale), *fields) == wanted(Intent.PLAN, values, 5)
