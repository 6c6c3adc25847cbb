"""Payment plans that a message tells of, in every language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Frequency, Intent
from bot.domain.locale import Locale
from bot.understanding.deals.cues import DealCue
from bot.understanding.grammars import VOCABULARIES
from bot.understanding.parse import as_fields
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)

PLANS = {
    "en": """
he can do 50 a month
    amount 50.00; frequency monthly
Acme can do 50 a month
    client Acme; amount 50.00; frequency monthly
500 up front then 200 every two weeks
    amount 200.00; frequency biweekly; down_payment 500.00
Lena offers to pay in 3 instalments
    client Lena; installments 3
pay the 1,200 in 4 parts
    installments 4
Globex agreed to 4 monthly payments of 300 from 1 April
    client Globex; amount 300.00; installments 4; frequency monthly; first_date 2026-04-01
put Acme on a payment plan: 6 x 200 from May
    client Acme; amount 200.00; installments 6; first_date 2026-05-01
Bluebird wants to split it into three payments
    client Bluebird; installments 3
she'll pay 100 every Friday from next week
    amount 100.00; frequency weekly; first_date 2026-03-16
£250 now and the rest in 5 monthly instalments
    installments 5; frequency monthly; down_payment 250.00; currency GBP
promises 200 on Friday and 200 the week after
    amount 200.00; dates 2026-03-13 200, 2026-03-20 200
500 on the 1st and 500 on the 15th
    amount 500.00; dates 2026-04-01 500, 2026-04-15 500
Acme promised $10 by Tuesday and $20 by Friday
    client Acme; dates 2026-03-17 10, 2026-03-20 20; currency USD
Sam will pay 75 weekly for 8 weeks
    client Sam; amount 75.00; installments 8; frequency weekly
deposit of 300, then 150 a month
    amount 150.00; frequency monthly; down_payment 300.00
they can only manage 40 a fortnight
    amount 40.00; frequency biweekly
Acme says they can pay $500 a month for six months
    client Acme; amount 500.00; installments 6; frequency monthly; currency USD
fifty a month from Tom
    client Tom; amount 50.00; frequency monthly
Mia says she could do $120 on the first of every month
    client Mia; amount 120.00; frequency monthly; currency USD
we agreed on six payments of 250
    amount 250.00; installments 6
Acme will pay a third now and the rest in two payments
    client Acme; installments 2
Carla asked to pay $600 down and $200/month until it's cleared
    client Carla; amount 200.00; frequency monthly; down_payment 600.00; currency USD
they want to pay it off over 4 months
    nothing
Dan wants to pay in instalments
    client Dan
Northwind proposes 3 equal instalments, first on 15 April
    client Northwind; installments 3; first_date 2026-04-15
set up a payment plan for Acme, €150 a week from Monday
    client Acme; amount 150.00; frequency weekly; first_date 2026-03-16; currency EUR
let Tom pay 80 every other week
    client Tom; amount 80.00; frequency biweekly
he offered 400 now, 400 in April and 400 in May
    amount 400.00; dates 2026-03-11 400, 2026-04-01 400, 2026-05-01 400
monthly payments of 75 starting in June
    amount 75.00; frequency monthly; first_date 2026-06-01
""",
    "ru": """
он может платить по 50 в месяц
    amount 50.00; frequency monthly
по 10 тысяч каждую пятницу
    amount 10000.00; frequency weekly
Ромашка просит в рассрочку на полгода
    client Ромашка
Иванов готов платить по 5000 ₽ в месяц с 1 апреля
    client Иванов; amount 5000.00; frequency monthly; first_date 2026-04-01; currency RUB
20 000 сразу, остальное тремя платежами
    installments 3; down_payment 20000.00
Лена будет отдавать по 3000 каждые две недели
    client Лена; amount 3000.00; frequency biweekly
разобьем 60 тысяч на 4 платежа
    installments 4
Вектор согласен на рассрочку: 3 платежа по 15 000 руб., первый 1 апреля
    client Вектор; amount 15000.00; installments 3; first_date 2026-04-01; currency RUB
10к сейчас, потом по 5к в месяц
    amount 5000.00; frequency monthly; down_payment 10000.00
обещает 200 в пятницу и 200 через неделю
    amount 200.00; dates 2026-03-13 200, 2026-03-20 200
Оля предлагает платить частями, по 7 тысяч раз в две недели
    client Оля; amount 7000.00; frequency biweekly
Катя предлагает 3 платежа по 5000
    client Катя; amount 5000.00; installments 3
может отдавать по 2 тысячи в неделю
    amount 2000.00; frequency weekly
клиент просит разбить оплату на три части
    installments 3
Альфа заплатит 50к сразу и остальное в рассрочку на 3 месяца
    client Альфа; down_payment 50000.00
согласился платить раз в две недели по 1500
    amount 1500.00; frequency biweekly
пусть платит по 100 долларов в месяц начиная с мая
    amount 100.00; frequency monthly; first_date 2026-05-01; currency USD
ООО Вектор хочет оплатить в два этапа
    client ООО Вектор; installments 2
Маша будет платить по 3 тысячи каждый понедельник
    client Маша; amount 3000.00; frequency weekly
5000 сейчас и потом 6 раз по 2000
    amount 2000.00; installments 6; down_payment 5000.00
""",
    "da": """
2.000 kr. nu og resten i tre rater hver måned fra 1. oktober
    installments 3; frequency monthly; first_date 2026-10-01; down_payment 2000.00; currency DKK
Lars kan betale 500 kr. om måneden
    client Lars; amount 500.00; frequency monthly; currency DKK
Nordlys vil gerne betale i 4 rater
    client Nordlys; installments 4
Jensen tilbyder 3 afdrag på 1.500 kr. med start 1. april
    client Jensen; amount 1500.00; installments 3; first_date 2026-04-01; currency DKK
hun kan klare 200 hver anden uge
    amount 200.00; frequency biweekly
300 kr hver fredag fra næste uge
    amount 300.00; frequency weekly; first_date 2026-03-16; currency DKK
lav en afdragsordning med Acme: 6 rater à 400 kr.
    client Acme; amount 400.00; installments 6; currency DKK
de vil dele beløbet op i to betalinger
    installments 2
Mette betaler 250 om ugen i 8 uger
    client Mette; amount 250.00; installments 8; frequency weekly
1000 nu og 500 om måneden
    amount 500.00; frequency monthly; down_payment 1000.00
500 den 1. og 500 den 15.
    amount 500.00; dates 2026-04-01 500, 2026-04-15 500
Sofie kan afdrage med 300 kr. om måneden fra 1. maj
    client Sofie; amount 300.00; frequency monthly; first_date 2026-05-01; currency DKK
de tilbyder at betale 1.000 kr. hver 14. dag
    amount 1000.00; frequency biweekly; currency DKK
Firma ApS vil betale i tre lige store rater
    client Firma ApS; installments 3
halvdelen nu og resten i to rater
    installments 2
vi har aftalt 4 rater på 750 kr, første rate 15. april
    amount 750.00; installments 4; first_date 2026-04-15; currency DKK
Peter betaler 100 kr hver uge
    client Peter; amount 100.00; frequency weekly; currency DKK
kan hun få lov at betale i rater
    nothing
5000 i udbetaling, derefter 2000 månedligt
    amount 2000.00; frequency monthly; down_payment 5000.00
Karen vil afdrage 200 hver mandag
    client Karen; amount 200.00; frequency weekly
""",
    "et": """
Lena pakub 3 osamakset
    client Lena; installments 3
Kask maksab 100 eurot kuus
    client Kask; amount 100.00; frequency monthly; currency EUR
Tamm saab maksta 50 eurot nädalas alates 1. aprillist
    client Tamm; amount 50.00; frequency weekly; first_date 2026-04-01; currency EUR
200 € kohe ja ülejäänu kolmes osas
    installments 3; down_payment 200.00; currency EUR
ta tahab maksta osade kaupa
    nothing
Mets OÜ soovib maksta 4 võrdses osas iga kuu
    client Mets OÜ; installments 4; frequency monthly
150 eurot igal reedel
    amount 150.00; frequency weekly; currency EUR
Kadri lubas maksta 80 iga kahe nädala tagant
    client Kadri; amount 80.00; frequency biweekly
alguses 500, siis 100 kuus
    amount 100.00; frequency monthly; down_payment 500.00
Mari saaks maksta 70 eurot iga nädal
    client Mari; amount 70.00; frequency weekly; currency EUR
Kivi OÜ palub maksegraafikut
    client Kivi OÜ
leppisime kokku 4 makset 250 eurot
    amount 250.00; installments 4; currency EUR
Jaan maksab 500 kohe ja siis 200 kuus
    client Jaan; amount 200.00; frequency monthly; down_payment 500.00
nad tahavad võla kolmeks osaks jagada
    installments 3
Tiina soovib tasuda osamaksetena alates maist
    client Tiina; first_date 2026-05-01
100 eurot iga kuu 5. kuupäeval
    amount 100.00; frequency monthly; currency EUR
Peeter pakkus, et maksab 60 € igal esmaspäeval
    client Peeter; amount 60.00; frequency weekly; currency EUR
Kuusk maksab 300 eurot kuues osas
    client Kuusk; installments 6
""",
    "id": """
bisa cicil 3x mulai tanggal 5
    installments 3; first_date 2026-04-05
Budi mau bayar 500rb per bulan
    client Budi; amount 500000.00; frequency monthly
dia sanggup 200 ribu tiap minggu
    amount 200000.00; frequency weekly
PT Maju minta cicilan 4 kali
    client PT Maju; installments 4
Sari nyicil 300rb setiap dua minggu
    client Sari; amount 300000.00; frequency biweekly
Andi bisa bayar 1jt sebulan mulai April
    client Andi; amount 1000000.00; frequency monthly; first_date 2026-04-01
Budi minta 6 juta dibagi jadi 4 kali bayar
    client Budi; installments 4
500rb sekarang lalu 250rb tiap Jumat
    amount 250000.00; frequency weekly; down_payment 500000.00
bayar 1jt tanggal 1 dan 1jt tanggal 15
    amount 1000000.00; dates 2026-04-01 1000000, 2026-04-15 1000000
Rina sanggup bayar 250rb per minggu mulai Senin
    client Rina; amount 250000.00; frequency weekly; first_date 2026-03-16
CV Maju mau cicil 4x tiap bulan
    client CV Maju; installments 4; frequency monthly
katanya bisa bayar 1 juta dulu terus 500 ribu per bulan
    amount 500000.00; frequency monthly; down_payment 1000000.00
setuju 3 kali bayar masing-masing 2jt
    amount 2000000.00; installments 3
Dewi minta dicicil dua kali
    client Dewi; installments 2
Pak Joko janji nyicil 300rb tiap tanggal 25
    client Pak Joko; amount 300000.00; frequency monthly
Toko Makmur mau nyicil mingguan 150rb
    client Toko Makmur; amount 150000.00; frequency weekly
sepakat sama Rina 5 termin @ 400rb
    client Rina; amount 400000.00; installments 5
dia mau bayar bertahap selama 6 bulan
    nothing
""",
}
NEITHER = [
    ("en", "paid the first instalment of 200"),
    ("en", "Acme owes me $50 an hour for 12 hours"),
    ("en", "Acme owes me 500 a month retainer"),
    ("en", "Acme 500 a month for hosting"),
    ("en", "Acme paid 900 with the 10% discount"),
    ("en", "he wants a 10% discount"),
    ("en", "invoice Acme 500 USD, 10% discount, due Friday"),
    ("en", "Lena paid in two instalments"),
    ("en", "can I pay in 3 instalments?"),
    ("en", "Acme owes me 1200 due Friday"),
    ("en", "she'll pay 200 on Friday"),
    ("en", "Acme 500 due 1 May"),
    ("en", "I can pay you 100 a month"),
    ("ru", "Ромашка оплатила первый взнос 5000"),
    ("ru", "Ромашка должна 5000 в месяц за поддержку"),
    ("ru", "просит скидку 10%"),
    ("ru", "Иванов должен 30000 до пятницы"),
    ("ru", "Лена оплатила со скидкой 10%"),
    ("da", "Nordlys har betalt første rate på 500"),
    ("da", "Acme skylder 500 om måneden for hosting"),
    ("da", "han vil have 10 % rabat"),
    ("da", "Nordlys skylder 5000 kr."),
    ("et", "Lena maksis esimese osamakse 200"),
    ("et", "Kask võlgneb 500 eurot kuus hoolduse eest"),
    ("et", "tahab 10% allahindlust"),
    ("et", "Kask võlgneb mulle 300 eurot"),
    ("id", "Budi sudah bayar cicilan pertama 200rb"),
    ("id", "Budi utang 500rb per bulan untuk hosting"),
    ("id", "dia minta diskon 10%"),
    ("id", "Budi utang 300rb"),
    ("en", "Acme paid $300 a month ago"),
    ("en", "the retainer is 500 a month"),
    ("en", "remind me every month"),
    ("en", "Acme hasn't paid for a month"),
    ("en", "Lena said she'd pay next month"),
    ("en", "3 payments arrived today"),
    ("en", "Acme is 20 days overdue, 1200"),
    ("en", "got 3 x 200 from Acme"),
    ("ru", "выставил счет Альфе на 5000 со скидкой 10%"),
    ("ru", "Катя перевела 3000 за два раза"),
    ("ru", "напоминай раз в месяц"),
    ("ru", "Альфа должна за март 5000 и за апрель 5000"),
    ("ru", "Маша внесла аванс 5000"),
    ("da", "send faktura til Lund på 5000 med 10% rabat"),
    ("da", "Peter har betalt 200 om måneden siden januar"),
    ("da", "Karen beder om rabat"),
    ("da", "mind mig hver måned"),
    ("et", "esitasin Kivile arve 500 eurot, 10% allahindlusega"),
    ("et", "Mari palus soodustust"),
    ("et", "Jaan maksis 100 eurot kuu tagasi"),
    ("et", "tuleta iga kuu meelde"),
    ("id", "invoice ke Rina 2jt diskon 10% jatuh tempo Jumat"),
    ("id", "Rina minta potongan"),
    ("id", "Dewi transfer 300rb sebulan lalu"),
    ("id", "ingatkan tiap bulan"),
    ("id", "Rina udah lunasin 2 cicilan"),
]


def _fields(language: str, text: str) -> dict[str, str]:
    reading = READER.read(text, Locale(language), WEDNESDAY)
    read = {name: str(value) for name, value in as_fields(reading).items() if value is not None}
    read.pop("client_surface", None)
    if reading.dates:
        read["dates"] = ", ".join(f"{day} {amount or 'rest'}" for day, amount in reading.dates)
    return read


def _cases(table: dict[str, str]) -> list[tuple[str, str, str]]:
    """Language, message and, from the line below it, the fields that it states."""
    lines = {language: text.strip().splitlines() for language, text in table.items()}
    return [
        (language, *pair)
        for language, pairs in lines.items()
        for pair in zip(pairs[::2], map(str.strip, pairs[1::2]), strict=True)
    ]


def _stated(fields: str) -> dict[str, str]:
    pairs = [] if fields == "nothing" else fields.split("; ")
    return dict(pair.split(" ", 1) for pair in pairs)


@pytest.mark.parametrize(("language", "text", "fields"), _cases(PLANS))
def test_a_plan_is_read_with_what_it_states_and_nothing_more(
    language: str, text: str, fields: str
) -> None:
    assert _fields(language, text) == {"intent": "plan"} | _stated(fields)


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_debts_payments_rates_and_wishes_are_no_deals(language: str, text: str) -> None:
    reading = READER.read(text, Locale(language), WEDNESDAY)
    assert reading.intent not in (Intent.PLAN, Intent.DISCOUNT)


@pytest.mark.parametrize("locale", VOCABULARIES)
def test_every_language_has_words_for_every_part_of_a_deal(locale: Locale) -> None:
    deals = VOCABULARIES[locale].deals
    assert [cue for cue in DealCue if not deals.get(cue)] == []


def test_the_whole_that_is_split_is_not_the_sum_of_an_instalment() -> None:
    assert "amount" not in _fields("en", "pay the 1,200 in 4 parts")


def test_instalments_from_a_named_month_begin_on_its_first_day() -> None:
    assert _fields("en", "he can do 50 a month from May")["first_date"] == "2026-05-01"


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("agreed with Bob: 500 € x 4, every month from 1 June", Locale.EN),
        ("договорились с Петей: 500 € x 4, каждый месяц с 1 июня", Locale.RU),
        ("aftalt med Bo: 500 € x 4, en om måneden fra 1. juni", Locale.DA),
        ("leppisime Mardiga kokku: 500 € x 4, iga kuu alates 1. juunist", Locale.ET),
        ("sepakat sama Adit, dicicil 500 € x 4, tiap bulan mulai 1 juni", Locale.ID),
    ],
)
def test_a_count_behind_the_sum_is_of_its_instalments(text: str, locale: Locale) -> None:
    reading = READER.read(text, locale, WEDNESDAY)
    assert (reading.amount, reading.installments) == (Decimal(500), 4)
    assert (reading.frequency, reading.first_date) == (Frequency.MONTHLY, date(2026, 6, 1))
