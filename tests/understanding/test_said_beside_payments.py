"""What is no payment or reminder though it sounds like one, and transfers that are payments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import Row, read, rows

THANKS = rows("""
[en]
thanks for reminding me yesterday
thanks for reminding me about Acme yesterday | Acme
good thing you reminded me yesterday
you reminded me yesterday
[ru]
спасибо что напомнил вчера
спасибо что вчера напомнил про Веру | Вера
хорошо что напомнил
вы вчера напомнили вовремя, спасибо
[da]
tak fordi du mindede mig om det i går
tak for at minde mig om det i går
tak for påmindelsen i går
[et]
tänan et eile meelde tuletasid
hea et meelde tuletasid
sa tuletasid mulle eile meelde
[id]
makasih sudah mengingatkan kemarin
terima kasih sudah diingatkan kemarin
thanks udah diingetin soal Budi | Budi
""")
REMINDED = rows("""
[en]
thanks, reminded Tom yesterday | Tom
[ru]
Спс, напомнил вчера Вере | Вера
[da]
tak, mindede Bo i går | Bo
[et]
aitäh, tuletasin Mardile eile meelde | Mart
[id]
makasih, kemarin sudah mengingatkan Budi | Budi
""")
PAPERS = rows("""
[ru]
Скинула чек Марине на 4500 | invoice
Скинул Марине чек на 4500 | invoice
Вера попросила счёт на 5000 | client_reply
Вера попросила выслать ей счёт на 5000 | client_reply
""")
CAME = rows("""
[en]
Transfer of 720 from Olga this morning | Olga
[ru]
Перевод от Ольги на 720 сегодня утром | Ольга
[da]
Overførsel fra Olga på 720 i morges | Olga
[et]
Ülekanne Olgalt 720 täna hommikul | Olga
[id]
Transfer dari Olga 720 tadi pagi | Olga
""")


@pytest.mark.parametrize("row", THANKS, ids=lambda row: row[1])
def test_who_is_reminded_sent_no_reminder(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.client) == (Intent.OTHER, next(iter(row[2]), None))


@pytest.mark.parametrize("row", REMINDED, ids=lambda row: row[1])
def test_who_thanks_and_reminded_a_client_did(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.client) == (Intent.SENT, row[2][0])


@pytest.mark.parametrize("row", PAPERS, ids=lambda row: row[1])
def test_a_paper_sent_or_asked_for_is_no_money(row: Row) -> None:
    assert read(row[1], row[0]).intent.value == row[2][0]


@pytest.mark.parametrize("row", CAME, ids=lambda row: row[1])
def test_a_transfer_of_this_morning_has_come(row: Row) -> None:
    reading = read(row[1], row[0])
    assert (reading.intent, reading.client) == (Intent.PAYMENT, row[2][0])
    assert (reading.amount, reading.paid_on) == (Decimal(720), date(2026, 3, 11))


def test_a_transfer_of_this_evening_has_not() -> None:
    assert read("Перевод от Ольги 720 сегодня вечером", Locale.RU).intent is not Intent.PAYMENT


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("Nüüd on kõik makstud, rohkem pole sealt midagi saada", Locale.ET, None),
        ("Mart maksis kõik, rohkem pole midagi saada", Locale.ET, "Mart"),
        ("All paid now, nothing more to get from there", Locale.EN, None),
        ("Вика всё оплатила, больше с неё получать нечего", Locale.RU, "Вика"),
    ],
)
def test_where_nothing_more_is_to_come_all_is_paid(
    text: str, locale: Locale, client: str | None
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.client) == (Intent.PAYMENT, client)
    assert reading.in_full
