"""What in a user's sentence are the client's own words."""

from __future__ import annotations

import pytest

from bot.chat.requests.told.told import quoted


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ('Acme wrote: "no money until May"', "no money until May"),
        ("Acme wrote back “we forgot, sorry”", "we forgot, sorry"),
        ("«Ромашка» пишет: «денег нет, ждите»", "денег нет, ждите"),
        ("Kask kirjutas: „maksame reedel ära“", "maksame reedel ära"),
        ("Nordlys skrev: »vi betaler på fredag«", "vi betaler på fredag"),
        ("Budi menjawab: uangnya belum ada, sabar ya", "uangnya belum ada, sabar ya"),
    ],
)
def test_a_quotation_or_what_follows_a_colon(sentence: str, words: str) -> None:
    assert quoted(sentence) == words


@pytest.mark.parametrize(
    "sentence",
    ['"Acme" says they forgot', "Acme says the invoice never arrived", "Acme: forgot", "at 10:30"],
)
def test_a_name_in_quotes_or_a_report_is_no_quotation(sentence: str) -> None:
    assert quoted(sentence) is None
