from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import NameEmpty
from bot.domain.people.client import client_name
from bot.domain.text import MAX_LINE, clean_line, storable

FAMILY = "👨\u200d👩\u200d👧"
HEART_ON_FIRE = "❤\ufe0f\u200d🔥"
NODDING = "🙂\u200d↕\ufe0f"


@pytest.mark.parametrize(
    "name",
    [
        "Acme",
        "<b>x</b>",
        "{{7*7}}",
        "*bold*",
        "%s",
        "=1+1",
        "O'Brien & Sønner",
        "ООО «Ромашка»",
        "Käär OÜ",
        "🚀",
        FAMILY,
        HEART_ON_FIRE,
        NODDING,
        "👍🏽 Studio",
    ],
)
def test_what_can_be_seen_is_kept_literally(name: str) -> None:
    assert client_name(name) == name


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  Acme \t Ltd\n\n(Oslo)\u2028 ", "Acme Ltd (Oslo)"),
        ("Ac\u202eme", "Acme"),
        ("\u2066Acme\u2069", "Acme"),
        ("\u200fAcme\u200e", "Acme"),
        ("Ac\u200bme\ufeff\u2060\u00ad", "Acme"),
        ("Ac\u200dme", "Acme"),
        ("Acme\u200d", "Acme"),
        ("👨\u200d", "👨"),
        ("👨\u200dA", "👨A"),
        ("Acme\x00\x07\x1b[31m", "Acme[31m"),
        ("Acme\u3164\u2800", "Acme"),
        ("Acme\ud800", "Acme"),
        ("\ue000Acme", "Acme"),
        ("Cafe\u0301", "Café"),
        ("Маи\u0306", "Май"),
        ("A\u00a0\u2003B", "A B"),
    ],
)
def test_what_cannot_be_seen_is_dropped_and_the_rest_is_one_line(text: str, line: str) -> None:
    assert clean_line(text) == line


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\t", "\u200b\u200d\u2060", "\u202e", "\u3164", "\u2800", "\ufe0f", "\u0301"],
)
def test_a_name_in_which_nothing_can_be_seen_is_refused(text: str) -> None:
    assert clean_line(text) == ""
    with pytest.raises(NameEmpty):
        client_name(text)


def test_a_line_is_cut_to_its_limit_without_a_joiner_left_over() -> None:
    assert client_name("x" * 301) == "x" * MAX_LINE
    assert clean_line("ab cd", limit=3) == "ab"
    assert clean_line(FAMILY, limit=2) == "👨"


awkward = st.text("aи е\u0306\u0301\u0308\u200b\u200d\ufe0f\u202e\u3164 \n👨❤🔥🏽{<")


@given(st.text() | awkward, st.integers(min_value=1, max_value=40))
def test_cleaning_twice_changes_nothing_more(text: str, limit: int) -> None:
    line = clean_line(text, limit)
    assert len(line) <= limit
    assert clean_line(line, limit) == line
    assert line == line.strip()
    assert all(unicodedata.category(char) not in ("Cc", "Cs", "Cn", "Co") for char in line)
    assert not any(char.isspace() and char != " " for char in line)


def test_what_no_database_holds_is_left_out_of_words_that_are_kept_as_they_are() -> None:
    assert storable("Ha\0llo,\n\u202eAcme\ud83d 🙂\udc00") == "Hallo,\n\u202eAcme 🙂"
