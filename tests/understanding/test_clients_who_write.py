"""Who called and who wrote: a client who does is no reminder that the user sent."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from tests.understanding.told import READER, WEDNESDAY, Row, rows

WRITES = """
[en]
Kim sent a written confirmation
Kim called me back
Kim wrote to me yesterday
[ru]
Иванов прислал письменное подтверждение
Иванов позвонил мне вчера
Иванов написал мне
[da]
Kim har sendt en skriftlig bekræftelse
Kim ringede til mig i går
Kim er vendt tilbage
[et]
Kask saatis kirjaliku kinnituse
Kask helistas mulle eile
[id]
Budi sudah kirim konfirmasi tertulis
Budi telepon saya kemarin
"""
IS_WRITTEN_TO = """
[en]
sent Kim a reminder
I sent Kim a written confirmation
called Kim yesterday
[ru]
я отправил Иванову подтверждение
написал Иванову вчера
[da]
jeg ringede til Kim i går
har skrevet til Kim
[et]
helistasin Kasele eile
[id]
saya telepon Budi kemarin
Budi sudah saya telepon
"""


@pytest.mark.parametrize("row", rows(WRITES))
def test_what_the_client_sends_is_an_answer(row: Row) -> None:
    locale, text, _ = row
    assert READER.read(text, locale, WEDNESDAY).intent is Intent.CLIENT_REPLY


@pytest.mark.parametrize("row", rows(IS_WRITTEN_TO))
def test_what_the_user_sends_is_a_contact(row: Row) -> None:
    locale, text, _ = row
    assert READER.read(text, locale, WEDNESDAY).intent is Intent.SENT
