"""What a client says of a day on which they don't pay is no promise."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 11, 11)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob is away till Monday", Locale.EN),
        ("Bob's secretary says he's away till Monday", Locale.EN),
        ("Bob says he's back on Monday", Locale.EN),
        ("Bob says he'll call me on Monday", Locale.EN),
        ("Bob says he will look at it on Friday", Locale.EN),
        ("Bob said the office is closed until 5 January", Locale.EN),
        ("Олег говорит, он в отпуске до понедельника", Locale.RU),
        ("Олег сказал, что вернётся в понедельник", Locale.RU),
        ("Олег сказал, что позвонит в понедельник", Locale.RU),
        ("Олег обещал прислать макет в пятницу", Locale.RU),
        ("Bo siger, han er på ferie til mandag", Locale.DA),
        ("Bo siger, han er tilbage mandag", Locale.DA),
        ("Bo siger, han ringer mandag", Locale.DA),
        ("Bo siger, kontoret har lukket til 5. januar", Locale.DA),
        ("Jaan ütles, et on puhkusel esmaspäevani", Locale.ET),
        ("Jaan ütles, et tuleb tagasi esmaspäeval", Locale.ET),
        ("Jaan ütles, et helistab esmaspäeval", Locale.ET),
        ("Jaan ütles, et kontor on kinni 5. jaanuarini", Locale.ET),
        ("Andi bilang dia cuti sampai Senin", Locale.ID),
        ("Andi bilang balik hari Senin", Locale.ID),
        ("Andi bilang mau telepon Senin", Locale.ID),
        ("Andi bilang kantor tutup sampai 5 Januari", Locale.ID),
    ],
)
def test_a_day_without_a_payment_is_an_answer_and_no_promise(text: str, locale: Locale) -> None:
    reading = READER.read(text, locale, WEDNESDAY)
    assert (reading.intent, reading.promised_on) == (Intent.CLIENT_REPLY, None)
    assert reading.client is not None


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob says he'll be back on Monday and pay then", Locale.EN),
        ("Bob's on holiday but will pay on Monday", Locale.EN),
        ("Bob said Monday", Locale.EN),
        ("Олег вернётся из отпуска и заплатит в понедельник", Locale.RU),
        ("Олег вернёт в понедельник", Locale.RU),
        ("Bo er på ferie, betaler mandag", Locale.DA),
        ("Bo kommer med pengene mandag", Locale.DA),
        ("Jaan maksab tagasi esmaspäeval", Locale.ET),
        ("Jaan toob esmaspäeval raha", Locale.ET),
        ("Andi bilang Senin masuk duitnya", Locale.ID),
        ("Andi cuti, bayar hari Senin", Locale.ID),
    ],
)
def test_a_day_on_which_money_comes_as_well_is_a_promise(text: str, locale: Locale) -> None:
    reading = READER.read(text, locale, WEDNESDAY)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 11, 16))
