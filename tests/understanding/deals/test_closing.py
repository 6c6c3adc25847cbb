"""Closing a matter for a sum, in the words of everyday: an offer to settle, and no money that came
or is owed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent, Known
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

TODAY = date(2026, 3, 2)
CLIENTS = ("Kim", "Zoë", "Karen", "Lise", "Иванов", "Мария", "Tamm", "Budi", "Sari")
CLOSES = """
en | Kim | 350 | | let's close it with Kim for 350
en | Kim | 350 | | let's close the case with Kim for $350
en | Zoë | 1500 | | I'd accept 1,500 from Zoë to close it
en | Kim | 350 | | I'll take 350 from Kim and we're done
en | Kim | 400 | 2026-03-06 | I'd be fine with 400 from Kim by Friday
en | Kim | 350 | 2026-04-30 | we're closing the matter with Kim for 350 by the end of April
da | Kim | 350 | | lad os lukke sagen med Kim for 350
da | Karen | 3000 | 2026-04-30 | vi afslutter sagen med Karen for 3.000 inden udgangen af april
da | Lise | 6000 | 2026-03-15 | Jeg nøjes med 6.000 fra Lise senest den 15. marts
da | Lise | 1500 | | jeg ville tage imod 1.500 fra Lise for at lukke sagen
da | Kim | 350 | | vi gør det op med Kim for 350 kr.
ru | Иванов | 350 | | давай закроем вопрос с Ивановым за 350
ru | Мария | 15000 | 2026-04-30 | закрываем долг с Марией за 15000 до конца апреля
ru | Иванов | 15000 | | возьму с Иванова 15000 и закроем
ru | Мария | 6000 | 2026-03-15 | мне хватит 6000 от Марии до 15 марта
et | Tamm | 350 | | lõpetame asja Tammega 350 eest
et | Tamm | 350 | | sulgeme võla Tammega 350 euroga
et | Tamm | 1500 | | võtaksin Tammelt 1500, et asi lõpetada
et | Tamm | 600 | 2026-03-15 | mulle piisab Tammelt 600 eurost 15. märtsiks
id | Budi | 350000 | | ayo selesaikan dengan Budi di 350 ribu
id | Budi | 3000000 | 2026-04-30 | kita tutup urusan dengan Budi 3 juta sampai akhir April
id | Sari | 1500000 | | saya terima 1,5 juta dari Sari supaya beres
id | Sari | 6000000 | 2026-03-15 | cukup 6 juta dari Sari paling lambat 15 Maret
"""
CAME = """
en | Kim paid 350 to close it
da | Kim betalte 350 og så lukkede vi sagen
da | Kim lukkede sagen med en betaling på 350
ru | Иванов заплатил 15000, вопрос закрыт
ru | решили вопрос с Ивановым, он заплатил 15000
et | Tamm maksis 350 et asi lõpetada
id | Budi sudah transfer 500 ribu biar lunas
"""
READER = SentenceReader()


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("locale", "client", "pay", "until", "text"), rows(CLOSES))
def test_a_sum_that_closes_the_matter_is_what_is_to_be_paid_for_the_whole(
    locale: str, client: str, pay: str, until: str, text: str
) -> None:
    reading = READER.read(text, Locale(locale), TODAY, None, Known(clients=CLIENTS))
    assert (reading.intent, reading.client) == (Intent.DISCOUNT, client)
    assert (reading.to_pay, reading.amount) == (Decimal(pay), None)
    assert reading.until == (date.fromisoformat(until) if until else None)


@pytest.mark.parametrize(("locale", "text"), rows(CAME))
def test_money_that_came_to_close_it_is_a_payment(locale: str, text: str) -> None:
    reading = READER.read(text, Locale(locale), TODAY, None, Known(clients=CLIENTS))
    assert reading.intent is Intent.PAYMENT


def test_a_new_job_for_a_sum_settles_nothing() -> None:
    text = "closed a deal with Kim for 5000 for a website"
    reading = READER.read(text, Locale.EN, TODAY, None, Known(clients=CLIENTS))
    assert reading.intent is Intent.INVOICE
