"""What is no payment although it names paying: money denied, doubted or still owed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 11, 11)


def read(text: str, locale: Locale = Locale.EN) -> Reading:
    return READER.read(text, locale, WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("Acme hasn't paid $500 yet", Locale.EN, 500),
        ("Acme didn't pay $500", Locale.EN, 500),
        ("Acme underpaid by $500", Locale.EN, 500),
        ("Вектор не доплатил 40 000", Locale.RU, 40_000),
        ("Вектор недоплатила 40 000", Locale.RU, 40_000),
        ("Vektor har ikke betalt 500 kr", Locale.DA, 500),
        ("Vektor har ikke betalt mine 500 kr", Locale.DA, 500),
        ("Vektor underbetalte 500 kr", Locale.DA, 500),
        ("Kask ei maksnud 500 eurot", Locale.ET, 500),
        ("Kask jättis maksmata 500 eurot", Locale.ET, 500),
        ("CV Karya Abadi kurang bayar 15jt", Locale.ID, 15_000_000),
        ("CV Karya Abadi nunggak 15jt pelunasan", Locale.ID, 15_000_000),
    ],
)
def test_money_that_did_not_come_is_owed(text: str, locale: Locale, amount: int) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.INVOICE, Decimal(amount))
    assert reading.client is not None
    assert text.startswith(reading.client)


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("I never got my $500 from Acme, it was due yesterday", Locale.EN, "Acme"),
        ("я так и не получил свои 500 рублей от Вектора, срок был вчера", Locale.RU, "Вектор"),
        ("Jeg fik aldrig mine 500 kr af Bo, forfaldsdatoen var i går", Locale.DA, "Bo"),
        ("Jeg modtog aldrig de 500 kr fra Bo, forfald var i går", Locale.DA, "Bo"),
        ("Ma ei saanudki oma 500 eurot Martilt, tähtaeg oli eile", Locale.ET, "Mart"),
        ("Aku nggak pernah terima 500 euro dari Budi, jatuh tempo kemarin", Locale.ID, "Budi"),
    ],
)
def test_money_that_the_user_never_got_is_owed(text: str, locale: Locale, client: str) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.client) == (Intent.INVOICE, client)
    assert reading.amount == Decimal(500)
    assert reading.due == date(2026, 11, 10)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme might pay $500", Locale.EN),
        ("Acme may have paid $500", Locale.EN),
        ("maybe Acme paid $500", Locale.EN),
        ("Вектор может быть заплатит 40 000", Locale.RU),
        ("Вектор вроде заплатил 40 000", Locale.RU),
        ("Vektor betaler måske 500 kr", Locale.DA),
        ("Vektor har måske betalt 500 kr", Locale.DA),
        ("Kask võib-olla maksab 500 eurot", Locale.ET),
        ("Kask vist maksis 500 eurot", Locale.ET),
        ("PT Maju mungkin bayar 4jt", Locale.ID),
        ("PT Maju kayaknya udah bayar 4jt", Locale.ID),
    ],
)
def test_a_payment_in_doubt_changes_nothing(text: str, locale: Locale) -> None:
    assert read(text, locale).intent is Intent.OTHER


def test_pelunasan_is_what_a_payment_is_for_until_money_comes() -> None:
    owed = read("PT Maju Jaya nunggak 3jt pelunasan editing reels, tempo 24 nov", Locale.ID)
    assert (owed.intent, owed.due) == (Intent.INVOICE, date(2026, 11, 24))
    assert owed.what_for == "editing reels"
    rest = read("sisa pelunasan PT Maju Jaya 4jt jatuh tempo 30 nov", Locale.ID)
    assert (rest.intent, rest.due) == (Intent.INVOICE, date(2026, 11, 30))
    for text in ("PT Maju Jaya transfer pelunasan 4jt", "pelunasan dari PT Maju Jaya 4jt masuk"):
        paid = read(text, Locale.ID)
        assert (paid.intent, paid.client, paid.in_full) == (Intent.PAYMENT, "PT Maju Jaya", True)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Лена сказала что денег нет", Locale.RU),
        ("Bo siger, at der ikke er penge", Locale.DA),
        ("Mart ütles, et raha pole", Locale.ET),
        ("Budi bilang duitnya ga ada", Locale.ID),
        ("i got 3 hours of sleep", Locale.EN),
        ("UTC+30", Locale.EN),
    ],
)
def test_talk_without_money_or_a_day_is_neither_promise_nor_payment(
    text: str, locale: Locale
) -> None:
    assert read(text, locale).intent in (Intent.OTHER, Intent.CLIENT_REPLY)


def test_hearsay_with_a_day_is_a_promise() -> None:
    reading = read("Лена сказала, что заплатит в пятницу", Locale.RU)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 11, 13))


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("mark Acme as paid", Locale.EN, "Acme"),
        ("отметь Вектор как оплаченный", Locale.RU, "Вектор"),
        ("marker Jens som betalt", Locale.DA, "Jens"),
        ("märgi Mart makstuks", Locale.ET, "Mart"),
        ("tandai Budi lunas", Locale.ID, "Budi"),
    ],
)
def test_marking_a_client_as_paid_names_the_client_alone(
    text: str, locale: Locale, client: str
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.client) == (Intent.PAYMENT, client)


def test_a_client_called_mark_pays_as_others_do() -> None:
    assert read("Mark paid $500").client == "Mark"


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("hello Acme owes $500", Locale.EN, "Acme"),
        ("привет Катерина должна 8 000", Locale.RU, "Катерина"),
        ("hej Jens skylder 500 kr", Locale.DA, "Jens"),
        ("tere Mart võlgneb 50 eurot", Locale.ET, "Mart"),
        ("halo Budi utang 500rb", Locale.ID, "Budi"),
    ],
)
def test_a_greeting_is_no_part_of_the_name(text: str, locale: Locale, client: str) -> None:
    assert read(text, locale).client == client


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("Payment of 500 from Acme is due Friday", Locale.EN, 500),
        ("Transfer of 500 from Acme, was due Monday", Locale.EN, 500),
        ("Betalingen på 500 fra Bo forfalder fredag", Locale.DA, 500),
        ("Платёж от Лены 500, срок был в понедельник", Locale.RU, 500),
        ("Mari makse 500 eurot, tähtaeg reede", Locale.ET, 500),
        ("Pembayaran 500rb dari Budi jatuh tempo Jumat", Locale.ID, 500_000),
    ],
)
def test_a_payment_that_is_only_due_is_owed(text: str, locale: Locale, amount: int) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.INVOICE, Decimal(amount))
    assert reading.due is not None


def test_money_that_came_before_its_rest_is_due_is_paid() -> None:
    for text in (
        "Got 300 from Bob, was due Friday",
        "Payment of 300 from Bob, the rest is due Friday",
    ):
        assert (read(text).intent, read(text).amount) == (Intent.PAYMENT, Decimal(300))
