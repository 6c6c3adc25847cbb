"""What stands behind a pronoun, or is written to one, names nobody."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Known
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
KIM = Known(clients=("Kim",))


@pytest.mark.parametrize(
    "said",
    [
        "they've confirmed it in writing",
        "they’ve confirmed the plan",
        "he'd confirmed it",
        "she's confirmed it",
        "we've confirmed it",
        "they've replied",
        "they'd rather not say",
    ],
)
def test_a_short_verb_is_no_client(said: str) -> None:
    reading = READER.read(said, Locale.EN, date(2026, 3, 2), "USD", KIM)
    assert not reading.client
    assert not reading.client_surface


def test_a_name_with_a_short_verb_is_still_one() -> None:
    reading = READER.read("Kim's confirmed it", Locale.EN, date(2026, 3, 2), "USD", KIM)
    assert reading.client == "Kim"
