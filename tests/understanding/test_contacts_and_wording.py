"""What was sent, what text is wanted, and what is given up, in every language."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import read, rows, said, wanted

SENT = rows("""
[en]
I sent it | | | False
called her yesterday | | 2026-03-10 | True
sent Acme the reminder | Acme | | False
emailed Lena this morning | Lena | 2026-03-11 | False
just texted him | | | False
done, sent | | | False
I called Globex on Monday | Globex | 2026-03-09 | True
message sent | | | False
[ru]
отправил | | | False
позвонила ей вчера | | 2026-03-10 | True
отправила Вектору напоминание | Вектор | | False
написал Лене сегодня | Лена | 2026-03-11 | False
я ему позвонил | | | True
напоминание отправлено | | | False
дозвонилась до Иванова | Иванов | | True
уже написала ему | | | False
[da]
jeg har sendt den | | | False
ringede til hende i går | | 2026-03-10 | True
har sendt rykkeren til Nordlys | Nordlys | | False
skrev til Lene i dag | Lene | 2026-03-11 | False
beskeden er sendt | | | False
sendt | | | False
har lige ringet til Vestbyg | Vestbyg | | True
jeg har rykket dem igen | | | False
[et]
saatsin ära | | | False
helistasin talle eile | | 2026-03-10 | True
saatsin Kasele meeldetuletuse | Kask | | False
kirjutasin Kadrile täna | Kadri | 2026-03-11 | False
kiri on saadetud | | | False
helistasin Kasele | Kask | | True
juba kirjutasin talle | | | False
rääkisin temaga eile | | 2026-03-10 | True
[id]
udah kukirim | | | False
kemarin saya telepon dia | | 2026-03-10 | True
sudah kirim pengingat ke PT Maju | PT Maju | | False
barusan chat Dewi | Dewi | | False
pesannya sudah dikirim | | | False
tadi aku nelpon Budi | Budi | 2026-03-11 | True
udah dikirim | | | False
sudah saya hubungi kemarin | | 2026-03-10 | False
""")
WORDING = rows("""
[en]
give me something firmer for Acme | firm | Acme
stop-work message for Lørdag ApS | stop_work | Lørdag ApS
write me a friendly reminder for Lena | friendly | Lena
what should I say to Acme? | | Acme
something softer please | friendly
draft a final demand for Globex | legal | Globex
i need a text for Nordlys | | Nordlys
how do i ask Lena for the money nicely? | friendly | Lena
[ru]
дай что-нибудь пожёстче для Вектора | firm | Вектор
напиши вежливое напоминание для Лены | friendly | Лена
что написать Иванову? | | Иванов
сообщение об остановке работ для Вектора | stop_work | Вектор
помягче, пожалуйста | friendly
нужна досудебная претензия | legal
другой текст
как ему напомнить повежливее? | friendly
[da]
giv mig noget skarpere til Nordlys | firm | Nordlys
skriv en venlig rykker til Lene | friendly | Lene
hvad skal jeg skrive til Vestbyg? | | Vestbyg
noget blødere, tak | friendly
stop-besked til Lørdag ApS | stop_work | Lørdag ApS
lav en sidste rykker til Nordlys | legal | Nordlys
jeg mangler en anden formulering
hjælp mig med at skrive til Lene | | Lene
[et]
anna midagi karmimat Kasele | firm | Kask
kirjuta sõbralik meeldetuletus Kadrile | friendly | Kadri
mida ma Kasele kirjutan? | | Kask
midagi pehmemat palun | friendly
teine sõnastus
viimane hoiatus Kasele | legal | Kask
töö peatamise teade Kasele | stop_work | Kask
aita mul kiri koostada
[id]
kasih yang lebih tegas buat PT Maju | firm | PT Maju
buatkan pesan sopan untuk Dewi | friendly | Dewi
harus bilang apa ke Budi? | | Budi
yang lebih halus dong | friendly
bikinin somasi buat Budi | legal | Budi
minta teks lain
pesan stop kerja buat PT Maju | stop_work | PT Maju
gimana cara nagih Dewi yang sopan? | friendly | Dewi
""")
WRITE_OFF = rows("""
[en]
write off Acme | Acme
i give up on Globex | Globex
forget it, I'll never see that money
write it off
forgive Lena's debt | Lena
count it as lost
write Acme off | Acme
write off 200 of what Acme owes | Acme | 200
[ru]
спиши долг Иванова | Иванов
спиши Вектор | Вектор
считай, что эти деньги пропали
прости Лене долг | Лена
ставлю крест на Векторе | Вектор
безнадёжный долг, спиши
спиши 200 с Вектора | Вектор | 200
спишем это
[da]
afskriv Nordlys | Nordlys
jeg opgiver gælden fra Vestbyg | Vestbyg
afskriv den
regn den som tabt
eftergiv gælden for Lene | Lene
de penge får jeg aldrig
afskriv 200 kr for Nordlys | Nordlys | 200
det er tabt, afskriv det
[et]
kanna Kask maha | Kask
kanna see maha
see raha on kadunud
loobun sellest võlast
annan võla andeks
lõin käega
kanna 200 eurot maha | | 200
lootusetu võlg, kanna maha
[id]
anggap hangus saja
anggap hangus aja utang Budi | Budi
hapus buku PT Maju | PT Maju
ikhlasin aja
relakan utang Dewi | Dewi
utang Budi udah hangus | Budi
ikhlasin 200rb dari Budi | Budi | 200000
nyerah deh nagih Budi | Budi
""")


@pytest.mark.parametrize(("locale", "text", "values"), SENT)
def test_what_the_user_sent_or_said_is_a_contact(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "client", "sent_on", "by_phone") == wanted(Intent.SENT, values, 3)


@pytest.mark.parametrize(("locale", "text", "values"), WORDING)
def test_a_text_is_asked_for_with_its_tone(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "tone", "client") == wanted(Intent.WORDING, values, 2)


@pytest.mark.parametrize(("locale", "text", "values"), WRITE_OFF)
def test_a_debt_or_a_part_of_it_is_given_up(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "client", "amount") == wanted(Intent.WRITE_OFF, values, 2)
