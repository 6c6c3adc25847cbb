"""Language, place and currency, set by a sentence in every language."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import read, rows, said, wanted

SETTINGS = rows("""
[en]
switch to Russian | ru
speak English please | en
I'm in Lisbon this month | | Europe/Lisbon
my time zone is UTC+3 | | Etc/GMT-3
I moved to Tallinn | | Europe/Tallinn
my currency is EUR | | | EUR
use euros from now on | | | EUR
nudge me at 9 from now on
[ru]
перейди на английский | en
давай по-датски | da
я в Лиссабоне | | Europe/Lisbon
переехал в Берлин | | Europe/Berlin
мой часовой пояс UTC+3 | | Etc/GMT-3
валюта по умолчанию евро | | | EUR
считай всё в евро | | | EUR
присылай напоминания в 9 утра
[da]
skift til engelsk | en
tal dansk | da
jeg er i Lissabon denne måned | | Europe/Lisbon
jeg er flyttet til Berlin | | Europe/Berlin
min tidszone er UTC+3 | | Etc/GMT-3
min valuta er EUR | | | EUR
skift valuta til euro | | | EUR
skriv til mig kl. 9
[et]
lülitu vene keelele | ru
räägi eesti keeles | et
olen praegu Lissabonis | | Europe/Lisbon
kolisin Berliini | | Europe/Berlin
minu ajavöönd on UTC+3 | | Etc/GMT-3
minu valuuta on EUR | | | EUR
muuda keelt
saada meeldetuletused kell 9
[id]
ganti ke bahasa Inggris | en
pakai bahasa Indonesia aja | id
saya lagi di Lisbon bulan ini | | Europe/Lisbon
aku pindah ke Bali | | Asia/Makassar
zona waktu saya UTC+7 | | Etc/GMT-7
mata uang saya USD | | | USD
ganti mata uang ke euro | | | EUR
ingatkan saya setiap jam 9
""")


@pytest.mark.parametrize(("locale", "text", "values"), SETTINGS)
def test_a_setting_is_read_with_its_value(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    expected = wanted(Intent.SETTINGS, values, 4)
    assert said(reading, "language", "zone", "currency", "client") == expected
