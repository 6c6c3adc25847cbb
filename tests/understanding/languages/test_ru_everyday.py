"""Russian as it is typed in haste: no commas or capitals, and words of the street."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Нина три смены 18 тыща не отдала | client Нина; amount 18000; for три смены
сшила Гале жилет, 2300 рублей, пусть отдаст к 20 марта | client Галя; amount 2300 RUB; due 2026-03-20; for жилет
Роме провёл тренинг по продажам, жду 900 евро до пятницы | client Рома; amount 900 EUR; due 2026-03-13; for тренинг по продажам
Кравченко 700 лари, ждала ещё в понедельник | client Кравченко; amount 700 GEL; due 2026-03-09
Галя кинула меня на 4000 | client Галя; amount 4000
[payment]
Галя перевела 3000 за прошлый месяц | client Галя; amount 3000
Орион осилили 150 из 400 | client Орион; amount 150
Костя провел платеж 3000 | client Костя; amount 3000
я в Казани, Вера перевела 500 рублей | client Вера; amount 500 RUB
[promise]
Костя в пятницу отдаёт 400 евро | client Костя; amount 400 EUR; promised_on 2026-03-13
Галя собирается вернуть 1500 через неделю | client Галя; amount 1500; promised_on 2026-03-18
Лена перекинет 300 евро в субботу | client Лена; amount 300 EUR; promised_on 2026-03-14
[plan]
Лена отдает по тысяче каждую пятницу | client Лена; amount 1000; frequency weekly
[correction]
исправь Инне 600 на 750 | client Инна; amount 750
поменяй Инне понедельник на среду | client Инна; due 2026-03-18
исправь 600 на 750 | amount 750
поправь рубли на доллары у Тимура | client Тимур; currency USD
ой Лена скинула 3 а не 4 тысячи | client Лена; amount 3000
не 6 тысяч а 8 | amount 8000
не 6 тысяч а 3 платежа |
[question]
чё там по Ориону | client Орион
когда там Костя сулил рассчитаться | client Костя
за что мне должна Галя | client Галя
Костя заплатил или нет | client Костя
есть кто просроченный |
что у меня горит на этой неделе |
[write_off]
прощу Тимуру эти 300 евро | client Тимур; amount 300 EUR
[wording]
напиши Гале, что пока не заплатит, не приеду | client Галя; tone stop_work
[client_reply]
Костя ответил мол всё уже оплатил | client Костя; reason paid
Лена пишет дескать давно всё скинула | client Лена; reason paid
[settings]
поставь мне часовой пояс Новосибирска | zone Asia/Novosibirsk
часовой пояс с Москвы на Самару | zone Europe/Samara
живу по московскому времени | zone Europe/Moscow
часовой пояс мск+4 | zone Etc/GMT-7
я в Нижнем Новгороде | zone Europe/Moscow
время по Набережным Челнам | zone Europe/Moscow
я сейчас в Комсомольске-на-Амуре | zone Asia/Vladivostok
[other]
я вчера отдала Гале 500 | client Галя
а сколько будет 900 сом в долларах |
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "ru"))
def test_a_message_typed_in_haste_is_read_like_any_other(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
