"""Time that the user wants to give, or that a client needs: a later date, and no promise."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent, Known, Reading, Reason
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader
from tests.understanding.deals.test_closing import CLIENTS, TODAY, rows

GIVEN = """
en | Kim | 2026-04-01 | give Kim an extension to 1 April
en | Kim | 2026-05-01 | Kim's new due date is 1 May
en | Kim | 2026-05-01 | new due date for Kim: 1 May
en | Kim | 2026-03-16 | Kim gets a 14-day extension
en | Kim | 2026-03-16 | give Kim two more weeks
da | Kim | 2026-05-01 | Kims nye forfaldsdato er 1. maj
da | Kim | 2026-05-01 | ny forfaldsdato for Kim: 1. maj
da | Lise | 2026-03-16 | Lise får udsættelse på 14 dage
da | Lise | 2026-04-01 | giv Lise udsættelse til 1. april
da | Kim | 2026-03-16 | giv Kim to uger mere
da | Kim | 2026-03-16 | Giv Kim henstand på to uger
da | Kim | 2026-04-01 | forlæng Kims frist til 1. april
ru | Иванов | 2026-04-01 | дай Иванову отсрочку до 1 апреля
ru | Иванов | 2026-05-01 | новый срок Иванова — 1 мая
ru | Мария | 2026-05-01 | новый срок оплаты у Марии 1 мая
ru | Мария | 2026-03-16 | Мария получает отсрочку на 14 дней
ru | Мария | 2026-03-16 | отсрочка Марии на две недели
ru | Мария | 2026-03-16 | дай Марии ещё две недели
ru | Мария | 2026-04-01 | продли срок Марии до 1 апреля
et | Tamm | 2026-04-01 | anna Tammele pikendust 1. aprillini
et | Tamm | 2026-05-01 | Tamme uus tähtaeg on 1. mai
et | Tamm | 2026-03-16 | Tamm saab 14 päeva pikendust
et | Tamm | 2026-03-16 | anna Tammele kaks nädalat juurde
et | Tamm | 2026-04-01 | lükka Tamme tähtaeg 1. aprillile
id | Budi | 2026-04-01 | kasih Budi perpanjangan sampai 1 April
id | Budi | 2026-04-01 | beri Budi tenggat baru 1 April
id | Budi | 2026-05-01 | jatuh tempo baru Budi 1 Mei
id | Sari | 2026-03-16 | Sari dapat perpanjangan 14 hari
id | Budi | 2026-04-01 | perpanjang tenggat Budi sampai 1 April
id | Budi | 2026-04-01 | undur jatuh tempo Budi ke 1 April
"""
NEEDED = """
en | Kim | Kim needs an extension to 1 April
en | Kim | Kim needs more time until 1 April
da | Kim | Kim har brug for udsættelse til 1. april
da | Kim | Kim har brug for mere tid til 1. april
ru | Иванов | Иванову нужна отсрочка до 1 апреля
ru | Мария | Марии нужно ещё время до 1 апреля
et | Tamm | Tamm vajab ajapikendust 1. aprillini
et | Tamm | Tammel on vaja rohkem aega 1. aprillini
id | Budi | Budi butuh perpanjangan sampai 1 April
id | Budi | Budi butuh waktu lagi sampai 1 April
"""
NO_DEFERRAL = """
en | give me until Friday
en | give me 3 more days before reminding Kim
en | give Kim a call before Friday
en | Kim needs to pay by Friday
en | no, the due date is 1 April
da | giv mig en uge mere
da | giv Kim et kald før fredag
ru | дай мне ещё два дня
ru | отложи на 3 дня
et | anna mulle veel nädal
id | geser pengingat Budi ke Jumat
"""
READER = SentenceReader()


def read(locale: str, text: str) -> Reading:
    return READER.read(text, Locale(locale), TODAY, None, Known(clients=CLIENTS))


@pytest.mark.parametrize(("locale", "client", "day", "text"), rows(GIVEN))
def test_time_that_the_user_wants_to_give_is_a_later_date(
    locale: str, client: str, day: str, text: str
) -> None:
    reading = read(locale, text)
    assert (reading.intent, reading.client) == (Intent.PLAN, client)
    assert (reading.installments, reading.first_date) == (1, date.fromisoformat(day))


@pytest.mark.parametrize(("locale", "client", "text"), rows(NEEDED))
def test_time_that_a_client_needs_is_an_answer_and_no_promise(
    locale: str, client: str, text: str
) -> None:
    reading = read(locale, text)
    assert (reading.intent, reading.reason) == (Intent.CLIENT_REPLY, Reason.MONEY)
    assert (reading.client, reading.promised_on) == (client, date(2026, 4, 1))


@pytest.mark.parametrize(("locale", "text"), rows(NO_DEFERRAL))
def test_time_for_the_user_or_for_another_thing_is_no_later_date(locale: str, text: str) -> None:
    assert read(locale, text).intent is not Intent.PLAN
