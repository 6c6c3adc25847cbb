"""Reminders put off, paused and taken up again, in every language."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import read, rows, said, wanted

SNOOZE = rows("""
[en]
remind me Monday | | 2026-03-16
remind me about Acme next week | Acme | 2026-03-16
pls remind me to call Dana tomorrow | Dana | 2026-03-12
snooze till the 20th | | 2026-03-20
not now, remind me later
ask me again on Friday | | 2026-03-13
nudge me about lena in 3 days | lena | 2026-03-14
remind me in two hours | | 2026-03-11
snooze Nordlys for a week | Nordlys | 2026-03-18
remind me next month | | 2026-04-01
[ru]
напомни в понедельник | | 2026-03-16
напомни про Акме на следующей неделе | Акме | 2026-03-16
напомни завтра позвонить Лене | Лена | 2026-03-12
отложи до пятницы | | 2026-03-13
не сейчас, напомни попозже
напомни через два часа | | 2026-03-11
спроси меня ещё раз 20 марта | | 2026-03-20
давай завтра | | 2026-03-12
отложи напоминание про Вектор на неделю | Вектор | 2026-03-18
напомни мне в следующем месяце | | 2026-04-01
[da]
mind mig på mandag | | 2026-03-16
mind mig om Nordlys i næste uge | Nordlys | 2026-03-16
mind mig om at ringe til Dorthe i morgen | Dorthe | 2026-03-12
udskyd til fredag | | 2026-03-13
ikke nu, mind mig senere
spørg mig igen om 3 dage | | 2026-03-14
mind mig om to timer | | 2026-03-11
prik til mig om Vestbyg på torsdag | Vestbyg | 2026-03-12
udsæt påmindelsen til den 20. | | 2026-03-20
[et]
tuleta esmaspäeval meelde | | 2026-03-16
tuleta mulle homme meelde Dagmarile helistada | Dagmar | 2026-03-12
lükka edasi reedeni | | 2026-03-13
mitte praegu, tuleta hiljem meelde
tuleta mulle kahe tunni pärast meelde | | 2026-03-11
küsi uuesti reedel | | 2026-03-13
tuleta mulle järgmisel nädalal meelde | | 2026-03-16
tuleta 3 päeva pärast meelde | | 2026-03-14
[id]
ingetin senin ya | | 2026-03-16
ingatkan saya soal Budi minggu depan | Budi | 2026-03-16
ingatkan saya telepon Dewi besok | Dewi | 2026-03-12
tunda sampai jumat | | 2026-03-13
jangan sekarang, ingetin nanti aja
tolong ingetin lagi 3 hari lagi | | 2026-03-14
ingetin 2 jam lagi | | 2026-03-11
nanti aja
ingatkan lagi tanggal 20 | | 2026-03-20
""")
PAUSE = rows("""
[en]
stop nagging me about acme until june | acme | 2026-06-01
no reminders for Lena pls | Lena
pause everything until the end of May | | 2026-05-31
stop reminding me about Acme until June | Acme | 2026-06-01
pause Nordlys for two weeks | Nordlys | 2026-03-25
don't remind me about Globex anymore | Globex
put Acme on hold until 1 April | Acme | 2026-04-01
mute all reminders this week | | 2026-03-16
leave Lena alone for a month | Lena | 2026-04-11
give Acme a break until next week | Acme | 2026-03-16
[ru]
не напоминай про Акме до июня | Акме | 2026-06-01
поставь Вектор на паузу | Вектор
не напоминай про Лену две недели | Лена | 2026-03-25
приостанови все напоминания до конца мая | | 2026-05-31
хватит напоминать про Иванова | Иванов
оставь Лену в покое до 1 апреля | Лена | 2026-04-01
отключи напоминания на этой неделе | | 2026-03-16
пауза по Вектору до следующей недели | Вектор | 2026-03-16
больше не напоминай
[da]
pause Nordlys til 1. juni | Nordlys | 2026-06-01
stop med at minde mig om Nordlys til juni | Nordlys | 2026-06-01
sæt Vestbyg på pause | Vestbyg
ingen påmindelser om Lene, tak | Lene
mind mig ikke om Nordlys de næste to uger | Nordlys | 2026-03-25
sæt alt på pause indtil slutningen af maj | | 2026-05-31
hold pause med Vestbyg til næste uge | Vestbyg | 2026-03-16
lad Lene være til 1. april | Lene | 2026-04-01
stop alle påmindelser
[et]
ära tuleta Kadri arvet meelde enne juunit | Kadri | 2026-06-01
pane Kask pausile | Kask
peata kõik meeldetuletused mai lõpuni | | 2026-05-31
ära tuleta mulle enam Kadri võlga meelde | Kadri
jäta Lauri rahule kuni 1. aprillini | Lauri | 2026-04-01
peata meeldetuletused 2 nädalaks | | 2026-03-25
ära tüüta mind enam
lülita meeldetuletused välja järgmise nädalani | | 2026-03-16
[id]
jangan ingetin soal Budi dulu | Budi
stop pengingat PT Maju sampai juni | PT Maju | 2026-06-01
jeda dulu Budi dua minggu | Budi | 2026-03-25
jangan ingatkan saya soal Dewi lagi | Dewi
matikan semua pengingat sampai akhir mei | | 2026-05-31
gak usah ingetin soal Budi sampai 1 april | Budi | 2026-04-01
stop dulu semua notif
jangan ingetin minggu ini | | 2026-03-16
""")
RESUME = rows("""
[en]
resume Acme | Acme
unpause everything
start reminding me about Lena again | Lena
turn reminders back on
you can nudge me about Nordlys again | Nordlys
take Acme off hold | Acme
i'm back from holiday
resume reminders for Globex | Globex
[ru]
сними паузу с Вектора | Вектор
возобнови напоминания
снова напоминай про Лену | Лена
включи напоминания про Акме | Акме
можешь снова напоминать
сними Вектор с паузы | Вектор
я вернулась из отпуска
продолжай напоминать про Иванова | Иванов
[da]
genoptag Nordlys | Nordlys
genoptag påmindelserne
slå påmindelser til igen
du må gerne minde mig om Lene igen | Lene
start påmindelser om Vestbyg igen | Vestbyg
jeg er tilbage fra ferie
tag Nordlys af pause | Nordlys
ophæv pausen for Vestbyg | Vestbyg
[et]
jätka meeldetuletusi
lülita meeldetuletused jälle sisse
võta Kask pausilt maha | Kask
olen tagasi puhkuselt
tuleta mulle jälle Kadri arvet meelde | Kadri
alusta uuesti meeldetuletustega
pane meeldetuletused uuesti tööle
võid jälle meelde tuletada
[id]
lanjutkan pengingat Budi | Budi
aktifkan lagi pengingatnya
boleh ingetin lagi soal Dewi | Dewi
nyalakan lagi notifnya
lanjut lagi PT Maju | PT Maju
saya udah balik dari liburan
udah boleh ingetin lagi soal Budi | Budi
mulai ingatkan lagi soal Dewi | Dewi
""")


@pytest.mark.parametrize(("locale", "text", "values"), SNOOZE)
def test_a_reminder_is_put_off_until_its_day(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "client", "until") == wanted(Intent.SNOOZE, values, 2)


@pytest.mark.parametrize(("locale", "text", "values"), PAUSE)
def test_reminders_rest_for_one_client_or_all(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "client", "until") == wanted(Intent.PAUSE, values, 2)


@pytest.mark.parametrize(("locale", "text", "values"), RESUME)
def test_reminders_are_taken_up_again(locale: Locale, text: str, values: tuple[str, ...]) -> None:
    reading = read(text, locale)
    assert said(reading, "client") == wanted(Intent.RESUME, values, 1)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "remind me that Acme owes 500 by Friday"),
        (Locale.RU, "напомни, что Вектор должен 500 до пятницы"),
        (Locale.DA, "mind mig om at Nordlys skylder 500 senest fredag"),
        (Locale.ET, "tuleta meelde, et Kask võlgneb 500 reedeks"),
        (Locale.ID, "ingatkan saya kalau Budi utang 500rb sampai jumat"),
    ],
)
def test_a_debt_told_as_a_reminder_is_an_invoice(locale: Locale, text: str) -> None:
    reading = read(text, locale)
    assert reading.intent is Intent.INVOICE
    assert reading.amount is not None
    assert reading.due is not None
