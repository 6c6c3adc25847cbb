"""Discounts that a user offers, in every language."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from bot.understanding.parse import as_fields
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)

DISCOUNTS = {
    "en": """
offer 15 % off if they pay by 10 March
    until 2026-03-10; percent 15
knock $100 off for Acme
    client Acme; amount 100.00; currency USD
give Nordlys a 5% discount until Friday
    client Nordlys; until 2026-03-13; percent 5
I'll take 10 percent off if Globex pays this week
    client Globex; until 2026-03-13; percent 10
Offer Lena £50 off for paying early
    client Lena; amount 50.00; currency GBP
early payment discount of 2% for Acme, valid until 31 March
    client Acme; until 2026-03-31; percent 2
offer Acme a discount
    client Acme
tell Lena I'll give her 20% off if she settles by the end of the month
    client Lena; until 2026-03-31; percent 20
if Globex pays before 1 April they get 5% off
    client Globex; until 2026-04-01; percent 5
10% discount for Acme if paid within 7 days
    client Acme; until 2026-03-18; percent 10
let's do $50 off for Sam if he pays today
    client Sam; amount 50.00; until 2026-03-11; currency USD
I offered Northwind twelve percent off until the 20th
    client Northwind; until 2026-03-20; percent 12
take 200 off Acme's bill if they pay tomorrow
    client Acme; amount 200.00; until 2026-03-12
reduce the invoice by 10% for Bluebird
    client Bluebird; percent 10
""",
    "ru": """
дам скидку 10%, если оплатят до пятницы
    until 2026-03-13; percent 10
предложи Ромашке скидку 15 % до 10 марта
    client Ромашка; until 2026-03-10; percent 15
скину 2000 рублей, если Иванов заплатит на этой неделе
    client Иванов; amount 2000.00; until 2026-03-13; currency RUB
минус 10% если оплатит сегодня
    until 2026-03-11; percent 10
предлагаю Альфе 5% скидки при оплате до конца недели
    client Альфа; until 2026-03-13; percent 5
готов скинуть Пете 500 рублей если заплатит завтра
    client Петя; amount 500.00; until 2026-03-12; currency RUB
скажи Кате что дам скидку 7% до 20 марта
    client Катя; until 2026-03-20; percent 7
скидка 10 процентов Ромашке, если закроют долг на этой неделе
    client Ромашка; until 2026-03-13; percent 10
уступлю 1000 ₽
    amount 1000.00; currency RUB
""",
    "da": """
tilbyd 10 % rabat hvis de betaler inden fredag
    until 2026-03-13; percent 10
tilbyd Nordlys 5 procent rabat til og med 31. marts
    client Nordlys; until 2026-03-31; percent 5
jeg giver Lars 200 kr. i rabat hvis han betaler i dag
    client Lars; amount 200.00; until 2026-03-11; currency DKK
slå 15 % af for Jensen
    client Jensen; percent 15
Nordlys får 10 % rabat ved betaling inden 10 dage
    client Nordlys; until 2026-03-21; percent 10
slå 500 kr. af regningen til Acme
    client Acme; amount 500.00; currency DKK
giv Peter 15% rabat hvis han betaler i morgen
    client Peter; until 2026-03-12; percent 15
jeg har tilbudt Sofie 100 kr. i rabat
    client Sofie; amount 100.00; currency DKK
Hansen får 5 % hvis han betaler inden den 20.
    client Hansen; until 2026-03-20; percent 5
tilbyd Lund en rabat på 250 kr. ved betaling i denne uge
    client Lund; amount 250.00; until 2026-03-13; currency DKK
""",
    "et": """
paku 5% allahindlust kui maksab reedeks
    until 2026-03-13; percent 5
annan Kasele 10 % soodustust, kui ta tasub 31. märtsiks
    client Kask; until 2026-03-31; percent 10
pakun Tammele 50 eurot allahindlust
    client Tamm; amount 50.00; currency EUR
võta arvest 100 € maha, kui Mets maksab täna
    client Mets; amount 100.00; until 2026-03-11; currency EUR
tee Lenale 15 protsenti soodustust kuni 20. märtsini
    client Lena; until 2026-03-20; percent 15
paku allahindlust 20% kiire maksmise eest
    percent 20
pakkusin Kivi OÜ-le 5% allahindlust kuni reedeni
    client Kivi OÜ; until 2026-03-13; percent 5
anna Jaanile 20 eurot alla kui ta täna maksab
    client Jaan; amount 20.00; until 2026-03-11; currency EUR
lubasin Tiinale 7% allahindlust, kui ta maksab enne 1. aprilli
    client Tiina; until 2026-04-01; percent 7
pakume neile 15% soodustust nädala lõpuni
    until 2026-03-13; percent 15
""",
    "id": """
kasih diskon 10% kalau lunas sebelum tanggal 10
    until 2026-04-10; percent 10
tawarkan PT Maju potongan 5% kalau bayar minggu ini
    client PT Maju; until 2026-03-13; percent 5
kasih Budi diskon 100 ribu
    client Budi; amount 100000.00
diskon 15 persen untuk Sari sampai Jumat
    client Sari; until 2026-03-13; percent 15
potong 200rb kalau Andi lunas hari ini
    client Andi; amount 200000.00; until 2026-03-11
tawarin diskon 20% ke CV Jaya sampai 31 Maret
    client CV Jaya; until 2026-03-31; percent 20
saya kasih Rina diskon 5% kalau transfer hari ini
    client Rina; until 2026-03-11; percent 5
tawari Pak Joko potongan 50rb kalau bayar sebelum Jumat
    client Pak Joko; amount 50000.00; until 2026-03-13
beri diskon 8% untuk Dewi sampai akhir bulan
    client Dewi; until 2026-03-31; percent 8
kalau CV Maju lunas minggu ini dapat diskon 10%
    client CV Maju; until 2026-03-13; percent 10
diskon 12% buat Toko Makmur asal bayar besok
    client Toko Makmur; until 2026-03-12; percent 12
potongan harga 100rb untuk Rina
    client Rina; amount 100000.00
""",
}


def _fields(language: str, text: str) -> dict[str, str]:
    reading = READER.read(text, Locale(language), WEDNESDAY)
    read = {name: str(value) for name, value in as_fields(reading).items() if value is not None}
    read.pop("client_surface", None)
    return read


def _cases(table: dict[str, str]) -> list[tuple[str, str, str]]:
    """Language, message and, from the line below it, the fields that it states."""
    lines = {language: text.strip().splitlines() for language, text in table.items()}
    return [
        (language, *pair)
        for language, pairs in lines.items()
        for pair in zip(pairs[::2], map(str.strip, pairs[1::2]), strict=True)
    ]


def _stated(fields: str) -> dict[str, str]:
    pairs = [] if fields == "nothing" else fields.split("; ")
    return dict(pair.split(" ", 1) for pair in pairs)


@pytest.mark.parametrize(("language", "text", "fields"), _cases(DISCOUNTS))
def test_a_discount_is_read_with_what_it_states_and_nothing_more(
    language: str, text: str, fields: str
) -> None:
    assert _fields(language, text) == {"intent": "discount"} | _stated(fields)


def test_an_offer_until_a_period_lasts_to_its_last_day() -> None:
    assert _fields("en", "offer Acme 5% off if they pay in April")["until"] == "2026-04-30"


@pytest.mark.parametrize(
    "text",
    [
        "I want to knock 10% off for Maple Street Yoga if they pay by friday",
        "we'd like to shave 10% off for Maple Street Yoga if they pay by friday",
    ],
)
def test_what_the_user_wants_to_take_off_is_not_asked_for_by_a_client(text: str) -> None:
    wanted = "intent discount; client Maple Street Yoga; until 2026-03-13; percent 10"
    assert _fields("en", text) == _stated(wanted)


def test_what_a_client_wants_taken_off_is_no_offer() -> None:
    assert _fields("en", "Acme wants to knock 10% off")["intent"] != "discount"
