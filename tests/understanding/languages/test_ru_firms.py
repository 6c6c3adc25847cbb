"""Russian firms with small words and numbers in their names, and other plain ways of asking."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Фонд Дети ветра должен 5000 за ролик | client Фонд Дети ветра; amount 5000; for ролик
Пекарня Мука да вода должна 5000 за ролик | client Пекарня Мука да вода; amount 5000; for ролик
Магазин Всё для сада висит с оплатой 12 000 за вывеску | client Магазин Всё для сада; amount 12000; for вывеску
Ресторан Не грусти должен 12000 | client Ресторан Не грусти; amount 12000
Шиномонтаж 24 часа должен 7700 | client Шиномонтаж 24 часа; amount 7700
Аптека 36,6 должна 15000 за баннер | client Аптека 36,6; amount 15000; for баннер
Детский сад № 5 должен 12000 за утренник | client Детский сад № 5; amount 12000; for утренник
Столовая № 1 не заплатила 3000 | client Столовая № 1; amount 3000
Красному маку выставила 7000 за букеты | client Красный мак; amount 7000; for букеты
Дом отдыха Сосны должен 30000 за мебель до пятницы | client Дом отдыха Сосны; amount 30000; for мебель; due 2026-03-13
От Торгового дома Полёт денег как не было, так и нет | client Торговый дом Полёт
катя 2000 брови до 15 | client катя; amount 2000; for брови; due 2026-03-15
за бухгалтерию Роман должен 9000 | client Роман; amount 9000; for бухгалтерию
Илья, 4000 за чертёж, счёт позавчера, 7 дней на оплату | client Илья; amount 4000; for чертёж; issued 2026-03-09; due 2026-03-16; terms_days 7
Деньги от Олега где-то застряли | client Олег
лена к. должна 3000 за урок | client лена к.; amount 3000; for урок
Школе Танго плюс ушёл счёт на 84 000 | client школа Танго плюс; amount 84000
Белые паруса должны 20000 за сайт | client Белые паруса; amount 20000; for сайт
с детсада ромашка 18000 за утренник | client детсад ромашка; amount 18000; for утренник
[payment]
+4200 от Таи | client Тая; amount 4200
плюс 500 от игоря | client игорь; amount 500
от Белых ночей пришло 5000 | client Белые ночи; amount 5000
от агрофирмы Колос пришло 500 | client агрофирма Колос; amount 500
от саши п. пришло 5000 | client саша п.; amount 5000
Детский сад №5 заплатил | client Детский сад №5
от Розы пришло 1500, ещё тысяча осталась | client Роза; amount 1500
[promise]
По словам Прокофьева, в среду закинет 5000 | client Прокофьев; amount 5000; promised_on 2026-03-18
по словам лены, завтра внесет 3000 | client лена; amount 3000; promised_on 2026-03-12
катя с. пишет что переведет завтра | client катя с.; promised_on 2026-03-12
виталик опять переносит на пятницу | client виталик; promised_on 2026-03-13
Звонил Кузнецовым, сказали переведут 30 тысяч до 20 марта | client Кузнецовы; amount 30000; promised_on 2026-03-20
Звонила Ане, обещает 5000 в пятницу | client Аня; amount 5000; promised_on 2026-03-13
Обещал скинуть 300 в пятницу | amount 300; promised_on 2026-03-13
[pause]
Со школой № 12 пауза до апреля | client школа № 12; until 2026-04-01
не трогай пока ИП Саркисов, до 15 апреля никаких напоминаний | client ИП Саркисов; until 2026-04-15
[plan]
катя с. сразу вносит 1000, а потом по 1500 каждые две недели | client катя с.; amount 1500; down_payment 1000; frequency biweekly
[resume]
вышла из отпуска, включай все напоминания обратно |
вернулся с больничного, возобновляй |
[settings]
считай теперь всё в драмах | currency AMD
пусть всё будет в сомах | currency KGS
[wording]
напиши Волжским далям пожёстче | client Волжские дали; tone firm
[client_reply]
по словам Лены, она уже оплатила 3000 | client Лена; amount 3000; reason paid
Со слов Таи деньги ушли вчера | client Тая; reason paid
[correction]
номер счёта у агрохолдинга Степь 181, я перепутал | client агрохолдинг Степь; invoice_no 181
номер счёта у Таи 44, я ошиблась | client Тая; invoice_no 44
У Зелёной мили срок 20 марта, а не 15 | client Зелёная миля; due 2026-03-20
[question]
Кому пора напомнить? |
Кому завтра напоминать? |
Кто следующий на очереди? |
Антон за пробник заплатил или нет? | client Антон
Какой номер счёта у Вадима? | client Вадим
Напомни, что по Вере | client Вера
[discount]
Скинуть Нине 300 | client Нина; amount 300
Скидываем Ромашке 10% | client Ромашка; percent 10
Скости Юле сотню | client Юля; amount 100
Округли Насте до 5000 | client Настя; to_pay 5000
Пусть Антон заплатит на 500 меньше | client Антон; amount 500
Снизить долг Аркадия до 7000 | client Аркадий; to_pay 7000
Предложи Южному ветру скидку 7%, если оплатят до воскресенья | client Южный ветер; percent 7; until 2026-03-15
[wording]
Составь Захару письмо построже | client Захар; tone firm
Синей птице напиши претензию | client Синяя птица; tone legal
Сделай Инне последнее предупреждение | client Инна; tone legal
Уведомление Лебедевым о приостановке работ | client Лебедевы; tone stop_work
Как бы так намекнуть Оле про деньги | client Оля
Не так мягко | tone firm
[sent]
Белому ветру отправила напоминание | client Белый ветер
Зашёл к Петру лично, напомнил | client Пётр
[client_reply]
Вадим сказал, что плитка лежит криво | client Вадим; reason unhappy
Мельниковы ответили, что фильм им непонравился | client Мельниковы; reason unhappy
Позвонил Тимуру, не взял трубку | client Тимур; reason none
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "ru"))
def test_a_plain_message_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
