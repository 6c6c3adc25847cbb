"""Messages that mix English into another language, or are in another language than the user's."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.grammars import grammar_of, tongues
from tests.understanding.told import READER, WEDNESDAY, read, rows, said, wanted

INVOICES = rows("""
[da]
Nordlys ApS owes me 12.500 kr | Nordlys ApS | 12500 | DKK
invoice to Nordlys ApS, 12.500 kr, due next friday | Nordlys ApS | 12500 | DKK | 2026-03-20
Katrine skylder mig 5.000 kr for the podcast intro, due tomorrow | Katrine | 5000 | DKK | 2026-03-12
Mads still hasn't paid the 3.500 kr | Mads | 3500 | DKK
ny faktura: Nordlys, 2k eur, net 14, for website design | Nordlys | 2000 | EUR | 2026-03-25
[et]
invoice for Põhjatuul OÜ, 1200 eurot, due next friday | Põhjatuul OÜ | 1200 | EUR | 2026-03-20
new invoice: Põhjatuul Media, 1.8k, 30 päeva maksetähtaeg | Põhjatuul Media | 1800 | | 2026-04-10
Kask owes me 500 eurot logo eest, deadline next monday | Kask | 500 | EUR | 2026-03-16
Mari still hasn't paid 350 eurot | Mari | 350 | EUR
Лена должна мне 500 евро до пятницы | Лена | 500 | EUR | 2026-03-13
новый счёт: Kaar Media, 1200 евро, 14 дней на оплату | Kaar Media | 1200 | EUR | 2026-03-25
Kaar Stuudio должны 500 евро за логотип, срок 20 марта | Kaar Stuudio | 500 | EUR | 2026-03-20
[id]
Acme Nordic owes 1.900 dolar landing page, dua bulan lagi ya | Acme Nordic | 1900 | USD | 2026-05-11
invoice buat Acme Nordic, 5 juta, due next friday | Acme Nordic | 5000000 | | 2026-03-20
Budi owes me 5 juta buat landing page, due tomorrow | Budi | 5000000 | | 2026-03-12
Budi still hasn't paid 3,5 juta | Budi | 3500000
Acme owes me 500 by Friday | Acme | 500 | | 2026-03-13
[ru]
Nordlys ApS owes me 12.500 kr | Nordlys ApS | 12500 | DKK
Globex owes me 500 by Friday | Globex | 500 | | 2026-03-13
invoice для Globex, 500 евро, due next friday | Globex | 500 | EUR | 2026-03-20
Globex owes me 500 евро за лендинг, deadline next monday | Globex | 500 | EUR | 2026-03-16
Globex owes me 700 usd for the logo, due Monday | Globex | 700 | USD | 2026-03-16
Лена still hasn't paid 350 евро | Лена | 350 | EUR
[et]
Acme owes me 500 by Friday | Acme | 500 | | 2026-03-13
[en]
Nordlys ApS owes me 12.500 kr | Nordlys ApS | 12500 | DKK
Лена должна мне 500 евро до пятницы | Лена | 500 | EUR | 2026-03-13
Acme должны 500 евро за логотип, срок 20 марта | Acme | 500 | EUR | 2026-03-20
новый счёт: Acme Media, 1200 евро, 14 дней на оплату | Acme Media | 1200 | EUR | 2026-03-25
Nordlys skylder mig 12.500 kr for logo, forfald næste fredag | Nordlys | 12500 | DKK | 2026-03-20
Lars har ikke betalt 4.000 kr endnu | Lars | 4000 | DKK
Põhjatuul on mulle võlgu 1200 eurot, tähtaeg 5/4 | Põhjatuul | 1200 | EUR | 2026-04-05
uus arve: Kaar Stuudio, 450 eurot, 14 päeva | Kaar Stuudio | 450 | EUR | 2026-03-25
Budi belum bayar 2 juta buat logo, jatuh tempo Jumat depan | Budi | 2000000 | | 2026-03-20
invoice baru: Acme Nordic, 5 juta, tempo 14 hari | Acme Nordic | 5000000 | | 2026-03-25
""")
PAYMENTS = rows("""
[da]
Nordlys just paid 4.000 kr, thanks | Nordlys | 4000 | DKK
payment received fra Lars, 800 kr | Lars | 800 | DKK
[et]
Põhjatuul just paid 400 eurot | Põhjatuul | 400 | EUR
payment received Marilt, 800 eurot | Mari | 800 | EUR
Лена заплатила 300 евро | Лена | 300 | EUR
Põhjatuul оплатил 400 eur | Põhjatuul | 400 | EUR
[id]
Budi just paid 2 juta, makasih | Budi | 2000000
payment received dari Sari, 800 ribu | Sari | 800000
[ru]
Лена just paid 400 евро | Лена | 400 | EUR
payment received от Лены, 800 евро | Лена | 800 | EUR
[en]
Acme оплатил 400 eur | Acme | 400 | EUR
Lars har betalt 500 kr | Lars | 500 | DKK
Mari maksis eile 300 eurot | Mari | 300 | EUR
Sari sudah transfer 800 ribu kemarin | Sari | 800000
""")
PROMISES = rows("""
[da]
Emma har lovet to pay on friday | Emma | 2026-03-13
[et]
Mari promised to pay reedel | Mari | 2026-03-13
Mari lubas et she will pay tomorrow | Mari | 2026-03-12
Мари обещала заплатить в пятницу | Мари | 2026-03-13
[id]
Sari promised to pay hari Jumat | Sari | 2026-03-13
Sari bilang she will pay tomorrow | Sari | 2026-03-12
[ru]
Лена promised to pay в пятницу | Лена | 2026-03-13
[en]
Мари обещала заплатить в пятницу | Мари | 2026-03-13
Emma lover at betale på fredag | Emma | 2026-03-13
Mari lubas reedel maksta | Mari | 2026-03-13
Sari janji bayar hari Jumat | Sari | 2026-03-13
""")
REMINDERS = rows("""
[da]
remind me om Nordlys next monday | Nordlys | 2026-03-16
[et]
remind me about Põhjatuul kolme päeva pärast | Põhjatuul | 2026-03-14
напомни завтра про Põhjatuul | Põhjatuul | 2026-03-12
[id]
please remind me besok soal Budi | Budi | 2026-03-12
[ru]
please remind me завтра про Лену | Лена | 2026-03-12
[en]
напомни завтра про Acme | Acme | 2026-03-12
mind mig om Nordlys i morgen | Nordlys | 2026-03-12
tuleta mulle homme Kask meelde | Kask | 2026-03-12
ingatkan saya besok soal Budi | Budi | 2026-03-12
""")
PLANS = rows("""
[da]
Emma can pay 500 kr every month, starting 1. april | Emma | 500 | DKK | monthly | 2026-04-01
[et]
emma can pay 100 dollarit iga nädal, starting esmaspäevast | emma | 100 | USD | weekly | 2026-03-16
Mari pays 100 eurot every month, alates 1. aprillist | Mari | 100 | EUR | monthly | 2026-04-01
[id]
Sari can pay 500 ribu every month, mulai 1 April | Sari | 500000 | | monthly | 2026-04-01
[ru]
Лена can pay 100 евро every month, начиная с 1 апреля | Лена | 100 | EUR | monthly | 2026-04-01
[en]
emma can pay 100 dollarit iga nädal, starting esmaspäevast | emma | 100 | USD | weekly | 2026-03-16
Emma betaler 500 kr om måneden fra 1. april | Emma | 500 | DKK | monthly | 2026-04-01
Sari mau nyicil 500 ribu per bulan mulai 1 April | Sari | 500000 | | monthly | 2026-04-01
""")
ACTS = rows("""
[da]
how much does Lars owe me? | question | Lars
write off resten fra Lars | write_off | Lars
no more reminders om Emma until next week | pause | Emma
send Nordlys a friendly reminder | wording | Nordlys
actually it was 4.500 kr, not 5.400 | correction
delete the last one tak | undo
hello | other
[et]
how much does Mari owe me? | question | Mari
kes mulle võlgu on? who owes me? | question
no reminders about Mari kuni järgmise nädalani | pause | Mari
actually it was 450 eurot, not 540 | correction
сколько мне должна Мари? | question | Мари
отправил напоминание Мари вчера | sent | Мари
спиши долг Мари | write_off | Мари
не напоминай про Мари до понедельника | pause | Мари
[id]
how much does Budi owe me? | question | Budi
write off sisa utang Budi | write_off | Budi
no more reminders soal Sari until next week | pause | Sari
actually it was 4 juta, bukan 5 juta | correction
[ru]
how much does Лена owe me? | question | Лена
write off остаток по Лене | write_off | Лена
no reminders про Лену until next week | pause | Лена
[en]
сколько мне должен Acme? | question | Acme
спиши долг Лены | write_off | Лена
отправил напоминание Лене вчера | sent | Лена
не напоминай про Acme до понедельника | pause | Acme
hvor meget skylder Lars mig? | question | Lars
jeg har sendt en rykker til Lars i går | sent | Lars
afskriv resten fra Lars | write_off | Lars
kui palju Mari mulle võlgneb? | question | Mari
saatsin Marile eile meeldetuletuse | sent | Mari
berapa utang Budi ke saya? | question | Budi
kemarin aku udah kirim pengingat ke Sari | sent | Sari
привет! | other
tere! | other
""")
_MONEY = ("client", "amount", "currency")


@pytest.mark.parametrize(("locale", "text", "values"), INVOICES)
def test_a_debt_is_read_whatever_languages_it_is_told_in(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    assert said(read(text, locale), *_MONEY, "due") == wanted(Intent.INVOICE, values, 4)


@pytest.mark.parametrize(("locale", "text", "values"), PAYMENTS)
def test_a_payment_is_read_whatever_languages_it_is_told_in(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    assert said(read(text, locale), *_MONEY) == wanted(Intent.PAYMENT, values, 3)


@pytest.mark.parametrize(("locale", "text", "values"), PROMISES)
def test_a_promise_is_read_whatever_languages_it_is_told_in(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    assert said(read(text, locale), "client", "promised_on") == wanted(Intent.PROMISE, values, 2)


@pytest.mark.parametrize(("locale", "text", "values"), REMINDERS)
def test_a_reminder_is_set_whatever_languages_it_is_asked_for_in(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    assert said(read(text, locale), "client", "until") == wanted(Intent.SNOOZE, values, 2)


@pytest.mark.parametrize(("locale", "text", "values"), PLANS)
def test_a_plan_is_read_whatever_languages_it_is_told_in(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    told = said(read(text, locale), *_MONEY, "frequency", "first_date")
    assert told == wanted(Intent.PLAN, values, 5)


@pytest.mark.parametrize(("locale", "text", "values"), ACTS)
def test_requests_and_questions_are_understood_in_another_language(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    intent, *client = values
    assert said(read(text, locale), "client") == wanted(Intent(intent), tuple(client), 1)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        (Locale.DA, "next friday", date(2026, 3, 20)),
        (Locale.ET, "в пятницу", date(2026, 3, 13)),
        (Locale.ID, "tomorrow", date(2026, 3, 12)),
        (Locale.RU, "in two weeks", date(2026, 3, 25)),
        (Locale.EN, "järgmisel reedel", date(2026, 3, 20)),
        (Locale.EN, "næste fredag", date(2026, 3, 20)),
        (Locale.EN, "minggu depan", date(2026, 3, 20)),
    ],
)
def test_the_day_that_answers_a_question_may_be_in_another_language(
    locale: Locale, text: str, day: date
) -> None:
    assert READER.read_due(text, locale, WEDNESDAY) == day


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "Lars Hansen owes me 500 for the logo"),
        (Locale.EN, "Лена paid 500"),
        (Locale.EN, "Kask Media OÜ: 1200 eur due Friday"),
        (Locale.RU, "Acme должны 500 долларов за landing page"),
        (Locale.RU, "dolzhen 500 evro do pyatnitsy Lena"),
        (Locale.DA, "Friday Studio skylder mig 500 kr"),
        (Locale.DA, "Nordlys har betalt 500 kr for logo"),
        (Locale.ET, "Next Door OÜ on mulle 500 eurot võlgu"),
        (Locale.ID, "Late Night Cafe belum bayar 2 juta"),
    ],
)
def test_names_and_loans_make_no_other_language_of_a_message(locale: Locale, text: str) -> None:
    assert tongues().of(grammar_of(locale).sentence(text), locale) is None


@pytest.mark.parametrize(
    ("text", "own", "currency"),
    [
        ("Acme owes me 500 kr", "SEK", "SEK"),
        ("Acme owes me kr 500", "NOK", "NOK"),
        ("Acme owes me 500kr", "EUR", "DKK"),
        ("Acme owes me 500 DKK", "SEK", "DKK"),
        ("Acme owes me 500 GEL", "EUR", "GEL"),
        ("Acme owes me 500 all in", "EUR", None),
        ("ACME OWES ME 500 ALL IN", "EUR", None),
    ],
)
def test_crowns_are_the_users_own_and_codes_in_capitals_are_no_words(
    text: str, own: str, currency: str | None
) -> None:
    assert READER.read(text, Locale.EN, WEDNESDAY, own).currency == currency
