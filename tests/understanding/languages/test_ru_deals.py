"""Payments, promises, deals, rests and settings in Russian, in the words of more people."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.domain.locale import Locale
from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER, WEDNESDAY

SENTENCES = """
[payment]
Получил от Витька 3000 | client Витёк; amount 3000
От дома отдыха Берёзка пришло 12 000 | client дом отдыха Берёзка; amount 12000
Получил от Красной площади 30 000 | client Красная площадь; amount 30000
Зелёный берег перевёл 240к | client Зелёный берег; amount 240000
Дождался-таки оплаты от Тайги, 40 000 | client Тайга; amount 40000
Люба заплатила по QR 3000 | client Люба; amount 3000
[promise]
8-го отдаст Лена | client Лена; promised_on 2026-04-08
20-го рассчитается Семёнов | client Семёнов; promised_on 2026-03-20
15-го придут деньги от Галки | client Галка; promised_on 2026-03-15
Техстрой прислал гарантийное письмо, оплата до 27 марта | client Техстрой; promised_on 2026-03-27
От Ромашки завтра придёт 5000 | client Ромашка; amount 5000; promised_on 2026-03-12
[other]
Все заплатили, кроме Димы | client Дима
[invoice]
Запиши на базу отдыха Лазурит 18 500, вывеска | client база отдыха Лазурит; amount 18500; for вывеска
Семёнов не отдаёт 4000 | client Семёнов; amount 4000
Зелёный берег: полив, 240к | client Зелёный берег; amount 240000; for полив
Вчера Вера взяла в долг 1200 за стрижку | client Вера; amount 1200; for стрижку
[correction]
Сумма по Жемчужине другая: 63 200 | client Жемчужина; amount 63200
По Лесу сумма не та, 12 800 | client Лес; amount 12800
[sent]
Вчера отзвонился в Промтранс | client Промтранс; sent_on 2026-03-10
Звякнул Петровичу насчёт долга | client Петрович
[discount]
Торговому центру Радуга скидка 10 процентов | client Торговый центр Радуга; percent 10
Снизила Ире цену до 7000 | client Ира; to_pay 7000
Сделаю Ире дешевле на 500 | client Ира; amount 500
[client_reply]
Ира просит скидку | client Ира; reason terms
[plan]
Перенёс Альянсу срок на 1 апреля | client Альянс; installments 1; first_date 2026-04-01
Альянсу даю ещё неделю | client Альянс; installments 1; first_date 2026-03-18
Разбей дяде Коле на три платежа | client дядя Коля; installments 3
[snooze]
Давай про Арину в понедельник, сейчас не до неё | client Арина; until 2026-03-16
Сокол подождёт до понедельника | client Сокол; until 2026-03-16
Отодвинь напоминание по Соколу на неделю | client Сокол; until 2026-03-18
[pause]
Апрель без напоминаний | until 2026-05-01
Поставь на паузу строительную компанию Монолит | client строительная компания Монолит
[resume]
Возвращаемся к Соколу, напоминай | client Сокол
[write_off]
Долг Игорька прощаю, бог с ним | client Игорёк
Черт с Соколом, закрывай | client Сокол
Сокол банкрот, списывай | client Сокол
Соколу прощаю 3000 из долга | client Сокол; amount 3000
[settings]
Считай теперь всё в лари | currency GEL
С этого дня всё в рублях | currency RUB
Хочу вести счета в сомах | currency KGS
Пиши не раньше десяти |
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "ru"))
def test_a_message_about_money_that_moves_is_read_with_what_it_states(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


def test_a_sum_that_two_clients_owe_apiece_is_two_debts() -> None:
    reading = READER.read("Аня и Катя должны по 3000 за маникюр", Locale.RU, WEDNESDAY)
    assert [(item.client, item.amount) for item in reading.items] == [
        ("Аня", Decimal(3000)),
        ("Катя", Decimal(3000)),
    ]
