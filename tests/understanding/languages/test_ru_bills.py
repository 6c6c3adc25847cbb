"""Bills sent, sums told beside other numbers, and what is no payment, in Russian."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Скинул счёт 0071 на 940,50 евро в Lindqvist AB, крайний срок 30 марта | client Lindqvist AB; amount 940.50 EUR; invoice_no 0071; due 2026-03-30
Перекинула инвойс 12 Петрову, 800 евро | client Петров; amount 800 EUR; invoice_no 12
Прислал Олегу накладную на 12 000 | client Олег; amount 12000
Отослал счёт-фактуру ООО Вектор на 70000 | client ООО Вектор; amount 70000
Выставил Вере 9000 до понедельника | client Вера; amount 9000; due 2026-03-16
Выставила Олегу 500 до пятницы | client Олег; amount 500; due 2026-03-13
Марине счёт 4000 | client Марина; amount 4000
Олегу счет 15000 до пятницы | client Олег; amount 15000; due 2026-03-13
Олегу счёт 15, 3000 рублей | client Олег; amount 3000 RUB; invoice_no 15
печать 50 кружек — 22000 | amount 22000; for печать 50 кружек
печать 100 визиток Олегу 3000 | client Олег; amount 3000; for печать 100 визиток
сборка 6 шкафов для Пети 90000 | client Петя; amount 90000; for сборка 6 шкафов
Олег меня кинул на 20 тысяч | client Олег; amount 20000
Красный октябрь должен 30000 за баннер | client Красный октябрь; amount 30000; for баннер
[payment]
Вера перекинула 5000 | client Вера; amount 5000
Игорь отдал 5 из 12к | client Игорь; amount 5000
Вера заплатила 2 из 3 тысяч евро | client Вера; amount 2000 EUR
Рома отдал 500 из 4к | client Рома; amount 500
Красный октябрь заплатил 5000 | client Красный октябрь; amount 5000
[promise]
альфа 15 числа перевод сделает | client альфа; promised_on 2026-03-15
[correction]
забыл приписать тысячу, там 26 000 | amount 26000
Забыла дописать 500, там 3500 | amount 3500
[discount]
скинь Вере 10% | client Вера; percent 10
[wording]
попроси Олега оплатить счёт до пятницы | client Олег
[other]
Спасибо, ты сегодня очень выручил! |
спасибо, выручила |
Олег отменил встречу | client Олег
скинь Олегу реквизиты | client Олег
время Владимира вышло | client Владимир
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "ru"))
def test_a_bill_is_no_payment_and_each_number_is_what_it_tells(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


def test_a_name_with_ch_before_t_is_known_in_cyrillic() -> None:
    record: scoring.Record = {
        "text": "Рихтер заплатил 500 евро",
        "lang": "ru",
        "today": "2026-03-11",
        "clients": ["Richter AG", "Hello Kids"],
        "expect": {
            "intent": "payment",
            "client": "Richter AG",
            "client_surface": "Рихтер",
            "amount": "500.00",
            "currency": "EUR",
        },
    }
    assert scoring.mistakes(READER, record) == []
