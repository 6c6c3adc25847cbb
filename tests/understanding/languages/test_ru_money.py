"""Messages in Russian that tell of no money that came, and sums that are prices or counts."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader
from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday

READER = SentenceReader()

SENTENCES = """
[invoice]
Оплата от Ромашки до сих пор зависла в банке | client Ромашка
Платёж от Ромашки отклонён | client Ромашка
Перевод от Оли ушёл не туда | client Оля
Оплата от Ромашки не прошла | client Ромашка
Оля 3 по 500 | client Оля
Оля 3 урока по 500 | client Оля
Сшил Ромашке 5 платьев, с неё 30 тысяч | client Ромашка; amount 30000; for 5 платьев
Сварил ворота Хасанову 32000 рублей расчет через 10 дней | client Хасанов; amount 32000 RUB; due 2026-03-21; for ворота
[promise]
Стас попросил не переживать, переведёт через три дня | client Стас; promised_on 2026-03-14
Аня просит не волноваться, заплатит в пятницу | client Аня; promised_on 2026-03-13
[client_reply]
ИП Громов ответил: «Мы вам уже всё оплатили» | client ИП Громов; reason paid
Ромашка: «Мы вам уже всё оплатили» | client Ромашка; reason paid
Громов: «Мы оплатили ещё вчера» | client Громов; reason paid
Ромашка ответила: «Мы платить не будем» | client Ромашка; reason refuses
[discount]
Предложи Вишнёвому саду закрыть долг за 24 000 руб | client Вишнёвый сад; to_pay 24000 RUB
[wording]
Шаблон для Фонда Дети дождя | client Фонд Дети дождя
"""
PAPERS = (
    "Сокол прислал документы",
    "Марина прислала правки",
    "Аня вернула договор",
    "Петров отдал ключи",
    "Оля закрыла дверь",
    "Петров рассчитал смету",
)


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "ru"))
def test_money_is_read_as_it_stands(sentence: str, record: scoring.Record) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


@pytest.mark.parametrize("sentence", PAPERS)
def test_what_a_client_hands_over_is_no_payment(sentence: str) -> None:
    read = READER.read(sentence, Locale.RU, date(2026, 3, 11))
    assert read.intent is Intent.OTHER
