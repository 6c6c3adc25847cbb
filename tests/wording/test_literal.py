from __future__ import annotations

import pytest

from bot.wording.literal import literal, on_one_line


@pytest.mark.parametrize(
    "text",
    ["<b>x</b>", "{{7*7}}", "%s", "*bold*", "Ли-Мэй & Ко", "أحمد", "\U0001f469\u200d\U0001f4bb"],
)
def test_a_persons_words_stay_as_they_are(text: str) -> None:
    assert literal(text) == text


def test_what_would_reorder_or_break_the_text_around_is_dropped() -> None:
    assert literal("Ac\u202eme\u2066\x00\x07 Ltd\ufeff") == "Acme Ltd"


def test_lines_are_kept_where_they_may_be_and_joined_where_they_may_not() -> None:
    assert literal("one\ntwo") == "one\ntwo"
    assert on_one_line(" one\n\n two\t\u2028three \u202e four") == "one two three four"


@pytest.mark.parametrize("text", [None, "", " \n", "\u202e"])
def test_words_that_show_nothing_count_as_missing(text: str | None) -> None:
    assert on_one_line(text) is None
