"""What a client says they can't do is no promise, whatever day it names."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent, Reason
from bot.domain.locale import Locale
from bot.understanding.replies.reader import read_reply
from tests.understanding.told import WEDNESDAY, Row, read, rows

CANT = rows("""
[en]
Bob said he can't by Friday
Bob says he won't be able to on 20 March
Bob said he won't manage by Friday
Bob says he can't pay on 20 March
[ru]
Лена сказала, что до пятницы не сможет
Вектор сказал что 20 марта не сможет
Лена пишет, что к 20 марта не успеет
Лена не сможет 20 марта
[da]
Nordlys sagde, at de ikke kan inden fredag
Nordlys siger, at de ikke kan betale den 20. marts
Nordlys skrev, at de ikke når det inden fredag
[et]
Kask ütles, et reedeks ei saa
Kask ütles, et 20. märtsil ei saa maksta
Kask kirjutas, et ei jõua reedeks
[id]
PT Maju bilang sebelum Jumat belum bisa
Budi bilang tanggal 20 Maret tidak bisa
Budi bilang belum sanggup bayar sampai Jumat
""")
ELSE = rows("""
[en]
Bob can't pay on Friday but will pay on Monday
[ru]
Лена сказала, что до пятницы не сможет, заплатит в понедельник
[da]
Nordlys kan ikke betale fredag, men betaler mandag
[et]
Kask ei saa reedel maksta, aga maksab esmaspäeval
[id]
Budi belum bisa bayar Jumat, tapi janji Senin
""")
DENIED = rows("""
[en]
Bob says not on Friday
[ru]
Лена сказала, что в пятницу не заплатит
[da]
Nordlys siger, at de ikke betaler fredag
[et]
Kask ütles, et reedel ei maksa
[id]
Budi bilang Jumat tidak bayar
""")


@pytest.mark.parametrize("row", CANT, ids=lambda row: row[1])
def test_a_day_on_which_a_client_cannot_pay_is_no_promise(row: Row) -> None:
    locale, text, _ = row
    reading = read(text, locale)
    assert (reading.intent, reading.reason) == (Intent.CLIENT_REPLY, Reason.MONEY)
    assert reading.promised_on is None
    assert reading.client is not None
    told = read_reply(text, locale, WEDNESDAY, None)
    assert told.promised_on is None
    assert Reason.PROMISE not in (told.reason, *told.also)


@pytest.mark.parametrize("row", ELSE, ids=lambda row: row[1])
def test_another_day_beside_it_is_what_they_promise(row: Row) -> None:
    locale, text, _ = row
    reading = read(text, locale)
    assert reading.intent in (Intent.PROMISE, Intent.CLIENT_REPLY)
    assert reading.promised_on == date(2026, 3, 16)


@pytest.mark.parametrize("row", DENIED, ids=lambda row: row[1])
def test_a_day_beside_a_not_is_never_recorded_as_a_promise(row: Row) -> None:
    locale, text, _ = row
    assert read(text, locale).intent is not Intent.PROMISE


def test_a_not_that_belongs_to_the_day_leaves_the_promise() -> None:
    reading = read("Лена обещала заплатить не позже пятницы", Locale.RU)
    assert (reading.intent, reading.promised_on) == (Intent.PROMISE, date(2026, 3, 13))
