"""What is told of a day, or paid, that is none of the books': nothing of it is recorded."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 11, 11)


def read(text: str, locale: Locale) -> Reading:
    return READER.read(text, locale, WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob's birthday is on Friday", Locale.EN),
        ("meeting with Bob on Friday", Locale.EN),
        ("Bob gets married on Saturday", Locale.EN),
        ("the exhibition opens on Friday", Locale.EN),
        ("dinner at Bob's on Friday", Locale.EN),
        ("у Пети день рождения в пятницу", Locale.RU),
        ("у Вектора выставка в пятницу", Locale.RU),
        ("Bos fødselsdag er på fredag", Locale.DA),
        ("Bo skal giftes på lørdag", Locale.DA),
        ("Bo flytter på fredag", Locale.DA),
        ("Mardi sünnipäev on reedel", Locale.ET),
        ("Mardil on reedel sünnipäev", Locale.ET),
        ("Annel on pulmad laupäeval", Locale.ET),
        ("ulang tahun Andi hari Jumat", Locale.ID),
        ("Andi ulang tahun Jumat", Locale.ID),
        ("Andi pindahan hari Jumat", Locale.ID),
    ],
)
def test_a_day_without_a_word_of_money_is_no_promise(text: str, locale: Locale) -> None:
    assert read(text, locale).intent is Intent.OTHER


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("send the logo to Andi by Friday", Locale.EN),
        ("send Andi the logo by Friday", Locale.EN),
        ("отправить лого Андрею до пятницы", Locale.RU),
        ("send logoet til Anders inden fredag", Locale.DA),
        ("saada logo Andrele reedeks", Locale.ET),
        ("kirim logo ke Andi paling lambat Jumat", Locale.ID),
        ("kirim desain ke Andi sebelum Jumat", Locale.ID),
    ],
)
def test_work_to_be_sent_by_a_day_is_not_sent_and_no_debt(text: str, locale: Locale) -> None:
    assert read(text, locale).intent is Intent.OTHER


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("pay the rent 900 on Friday", Locale.EN),
        ("paid rent 900", Locale.EN),
        ("заплатить за квартиру 9000 в пятницу", Locale.RU),
        ("betale husleje 900 på fredag", Locale.DA),
        ("maksta üür 900 reedel", Locale.ET),
        ("bayar kontrakan 900rb hari Jumat", Locale.ID),
        ("bayar listrik 300rb", Locale.ID),
        ("bayar cicilan motor 900rb besok", Locale.ID),
    ],
)
def test_what_the_user_lives_on_is_paid_by_no_client(text: str, locale: Locale) -> None:
    assert read(text, locale).intent is Intent.OTHER


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob is paying Ann on Friday", Locale.EN),
        ("Bob will pay Ann 200 on Friday", Locale.EN),
        ("Петя заплатит Ане в пятницу", Locale.RU),
        ("Bo betaler Anne på fredag", Locale.DA),
        ("Mart maksab Annele reedel", Locale.ET),
        ("Andi mau bayar Ani 200rb hari Jumat", Locale.ID),
        ("Andi mau transfer ke Ani Jumat", Locale.ID),
    ],
)
def test_who_will_pay_another_person_promises_nothing(text: str, locale: Locale) -> None:
    assert read(text, locale).intent is Intent.OTHER


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob is paying on Friday", Locale.EN),
        ("Bob will pay the invoice on Friday", Locale.EN),
        ("В пятницу заплатит Петя", Locale.RU),
        ("På fredag betaler Bo", Locale.DA),
        ("Derfor betaler Bo på fredag", Locale.DA),
        ("Reedel maksab Mart", Locale.ET),
        ("Andi mau bayar hari Jumat", Locale.ID),
    ],
)
def test_who_will_pay_and_no_other_person_promises(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 11, 13))


@pytest.mark.parametrize(
    "text",
    [
        "Bu Ani bayar habis tahun baru",
        "Bu Ani bayar setelah tahun baru",
        "Bu Ani bayarnya habis lebaran",
    ],
)
def test_who_pays_after_something_has_not_paid(text: str) -> None:
    assert read(text, Locale.ID).intent is Intent.PROMISE


@pytest.mark.parametrize("text", ["Acme deposit came to 200", "Acme deposit comes to 200"])
def test_what_a_sum_came_to_has_not_come(text: str) -> None:
    assert read(text, Locale.EN).intent is Intent.INVOICE


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("no cheque came today", Locale.EN),
        ("nothing came from Acme today", Locale.EN),
        ("сегодня деньги не пришли", Locale.RU),
        ("der kom ingen penge i dag", Locale.DA),
        ("täna raha ei tulnud", Locale.ET),
        ("hari ini uang belum masuk", Locale.ID),
    ],
)
def test_a_day_on_which_nothing_came_is_not_the_day_due(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.due) == (Intent.INVOICE, None)
