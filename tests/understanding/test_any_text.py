"""Whatever is sent, it is read without an error and without a long wait."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
READER.warm()
TODAY = date(2026, 3, 11)
PIECES = (
    "Acme owes me $ 1 200 . , 5e3 15.05 2026-02-30 31/31 due friday next in 3 days #12 invoice для"
    ' должен 50к тыс. до 31 июня пятницы skylder kr. uge 99 võlgneb eest utang jt tgl 32 — / " «'
).split(" ")

RUNS = (
    "1 1. 1- #1 1' 1, . - ( « \" e9 🎉 a_ 1_ $5_ 111_ 5к_ due_ two_ owes_ friday_ 1_may_ должен_ _"
).split(" ")
"""What is repeated; `_` is a space."""


@given(st.text(max_size=300), st.sampled_from(Locale), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_any_text_is_read_without_an_error(text: str, locale: Locale, today: date) -> None:
    READER.read(text, locale, today)
    READER.read_amount(text, locale)
    READER.read_due(text, locale, today)
    READER.read_currency(text, locale)


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(Locale))
def test_any_jumble_of_known_words_is_read_without_an_error(
    pieces: list[str], locale: Locale
) -> None:
    text = " ".join(pieces)
    READER.read(text, locale, TODAY)
    READER.read_due("".join(pieces), locale, TODAY)


@given(st.text(max_size=80), st.sampled_from(Locale))
def test_a_name_never_holds_control_or_direction_characters(text: str, locale: Locale) -> None:
    client = READER.read(f"{text}\u202e owes me $5", locale, TODAY).client or ""
    assert client.isprintable()


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("unit", RUNS)
def test_a_long_run_of_anything_takes_no_longer_than_twice_the_length_should(
    unit: str, locale: Locale
) -> None:
    """From 2,000 to 4,000 characters the work at most grows with the length, never its square."""

    def least(length: int) -> float:
        text = (unit.replace("_", " ") * length)[:length]
        spent = []
        for _ in range(3):
            began = time.process_time()
            READER.read(text, locale, TODAY)
            READER.read_due(text, locale, TODAY)
            READER.read_amount(text, locale)
            spent.append(time.process_time() - began)
        return min(spent)

    assert least(4_000) < 3 * least(2_000) + 0.05


def test_reading_needs_no_library_of_another_layer_and_no_dateparser_at_import() -> None:
    probe = (
        "import sys, bot.understanding.reader, bot.understanding.parse;"
        "print(sorted({name.partition('.')[0] for name in sys.modules}"
        " & {'aiogram', 'telegram', 'sqlalchemy', 'aiohttp', 'dateparser'}))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"
