"""How far Russian names go, their base forms, and what is only hoped or supposed."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
жду от Верхнего двора 9 300 р | client Верхний двор; amount 9300 RUB
Тихому месту счёт на 5000 | client Тихое место; amount 5000
Добрым делам счёт на 7000 | client Добрые дела; amount 7000
Кафе у вокзала должно 3000 за вывеску | client Кафе у вокзала; amount 3000; for вывеску
Дом над рекой должен 4000 за покос | client Дом над рекой; amount 4000; for покос
Гараж 7 должен 3000 за полив | client Гараж 7; amount 3000; for полив
Выставил дяде Лёше 4000 | client дядя Лёша; amount 4000
за ремонт Рашида Маратовна так и не заплатила, 14 тысяч | client Рашида Маратовна; amount 14000; for ремонт
[payment]
наличка от Веры, 200 | client Вера; amount 200
аванс от Городского кафе 10 000 ₽ | client Городское кафе; amount 10000 RUB
от Ясного утра пришло 2000 | client Ясное утро; amount 2000
от Верных решений пришло 3000 | client Верные решения; amount 3000
[snooze]
Светлому дню напомни завтра | client Светлый день; until 2026-03-12
вернись ко мне с Томой в понедельник | client Тома; until 2026-03-16
[pause]
До 15 марта Зимнему дворцу не напоминай | client Зимний дворец; until 2026-03-15
[correction]
Исправь сумму у Мышонка на 18 700 руб | client Мышонок; amount 18700 RUB
[sent]
С чёрным морем связалась позавчера | client чёрное море; sent_on 2026-03-09
[wording]
напиши Доброму делу построже | client Доброе дело; tone firm
Подскажи, какими словами Вере намекнуть про долг | client Вера
[write_off]
Глеб заплатил 5000, остаток спиши | client Глеб
[promise]
Через два дня ждём оплату от Колибри, директор слово дал | client Колибри; promised_on 2026-03-13
[settings]
Пиши мне теперь по-датски | language da
[discount]
Если Глеб заплатит 5000, спиши остаток | client Глеб; to_pay 5000
Предложу Полине разойтись на 8000 | client Полина; to_pay 8000
[client_reply]
Марго просит потерпеть до 20 числа | client Марго; reason money; promised_on 2026-03-20
[other]
Надеюсь, что Олег оплатил 500 | client Олег
Похоже, Олег оплатил 500 | client Олег
Олег, надеюсь, оплатил 500 | client Олег
Если Глеб заплатил 5000, то всё хорошо | client Глеб
Не знаю, заплатил ли Олег 500 | client Олег
Олег заплатил бы 500, да карта не прошла | client Олег
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "ru"))
def test_a_message_is_read_with_the_whole_name_in_its_base_form(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
