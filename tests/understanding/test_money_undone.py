"""Money that was paid and is not there, was paid but for a part, or is only nearly paid."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

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
        ("Bob paid 300, it bounced", Locale.EN),
        ("Bob's 300 bounced", Locale.EN),
        ("Bob paid 300 to the wrong account", Locale.EN),
        ("Bob's payment of 300 was declined", Locale.EN),
        ("Олег заплатил 300, но платёж вернулся", Locale.RU),
        ("Олег заплатил 300 не на тот счёт", Locale.RU),
        ("Олег оплатил, банк отклонил платёж 300", Locale.RU),
        ("платёж Олега на 300 отменён", Locale.RU),
        ("Bo har betalt 300, men den blev afvist", Locale.DA),
        ("Bo har betalt 300 til den forkerte konto", Locale.DA),
        ("Bos betaling på 300 gik tilbage", Locale.DA),
        ("Jaan maksis 300, aga makse tuli tagasi", Locale.ET),
        ("Jaan maksis 300 valele kontole", Locale.ET),
        ("Jaani makse 300 tühistati", Locale.ET),
        ("Andi bayar 300, tapi transfernya gagal", Locale.ID),
        ("Andi transfer 300 ke rekening yang salah", Locale.ID),
        ("transferan Andi 300 dibatalkan bank", Locale.ID),
    ],
)
def test_money_that_went_back_or_astray_is_still_owed(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.INVOICE, Decimal(300))
    assert reading.client is not None
    assert reading.client in text
    assert reading.what_for is None


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("the transfer from Bob bounced, then he paid 300 in cash", Locale.EN, None),
        ("Олег вернулся и заплатил 300", Locale.RU, "Олег"),
        ("Олег вернул долг, 300", Locale.RU, "Олег"),
        ("Bo betalte 300 tilbage", Locale.DA, "Bo"),
        ("Jaan maksis 300 tagasi", Locale.ET, "Jaan"),
        ("Andi balikin 300", Locale.ID, "Andi"),
    ],
)
def test_money_that_came_after_all_is_a_payment(
    text: str, locale: Locale, client: str | None
) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount) == (Intent.PAYMENT, Decimal(300))
    assert client is None or reading.client == client


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob paid all but 50", Locale.EN),
        ("Bob paid everything except the last 50", Locale.EN),
        ("Bob paid in full except for the VAT", Locale.EN),
        ("Олег оплатил всё кроме 50", Locale.RU),
        ("Олег оплатил всё, кроме НДС", Locale.RU),
        ("Bo har betalt det hele på nær 50", Locale.DA),
        ("Bo har betalt alt undtagen momsen", Locale.DA),
        ("Jaan maksis kõik peale 50", Locale.ET),
        ("Jaan maksis kõik ära, välja arvatud käibemaks", Locale.ET),
        ("Andi sudah bayar semua kecuali 50", Locale.ID),
        ("Andi lunas kecuali PPN", Locale.ID),
    ],
)
def test_what_is_paid_but_for_a_part_is_asked_about(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.amount, reading.in_full) == (Intent.PAYMENT, None, False)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Bob has almost paid everything", Locale.EN),
        ("Олег почти всё оплатил", Locale.RU),
        ("Bo har næsten betalt det hele", Locale.DA),
        ("hverken Bo eller Anna har betalt", Locale.DA),
        ("Jaan on peaaegu kõik maksnud", Locale.ET),
        ("Andi hampir lunas, tinggal 50", Locale.ID),
        ("Олег переплатил 50", Locale.RU),
        ("Andi kelebihan bayar 50", Locale.ID),
        ("saya balikin uang Andi 300", Locale.ID),
    ],
)
def test_what_is_nearly_paid_or_paid_too_much_changes_nothing(text: str, locale: Locale) -> None:
    assert read(text, locale).intent is Intent.OTHER


def test_what_will_have_been_paid_is_a_promise() -> None:
    reading = read("Bob will have paid 300 by Friday", Locale.EN)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 11, 13))
    assert (reading.client, reading.paid_on) == ("Bob", None)


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("I invoiced Bob 300, he paid 100, 200 left", Locale.EN, "Bob"),
        ("я выставил Олегу 300, он заплатил 100, осталось 200", Locale.RU, "Олег"),
        ("jeg fakturerede Bo 300, han har betalt 100", Locale.DA, "Bo"),
        ("esitasin Jaanile 300, ta maksis 100", Locale.ET, "Jaan"),
        ("saya tagih Andi 300, dia bayar 100, sisa 200", Locale.ID, "Andi"),
    ],
)
def test_a_sum_behind_a_given_name_is_no_part_of_it(text: str, locale: Locale, client: str) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.client) == (Intent.PAYMENT, client)
    assert reading.amount in (Decimal(100), None)
