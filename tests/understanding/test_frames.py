"""How many of the sentences that frames and fillings make are read whole."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader
from tests.understanding.frames import frames_of
from tests.understanding.scoring import mistakes

READER = SentenceReader()
EACH = 4
"""Fillings of a frame."""


@pytest.mark.parametrize("language", [locale.value for locale in Locale])
def test_ninety_seven_of_a_hundred_sentences_made_of_frames_are_read_whole(language: str) -> None:
    sentences = list(frames_of(language).sentences(EACH))
    read = [(frame, record, mistakes(READER, record)) for frame, _, record in sentences]
    wrong = {record["text"]: found for _, record, found in read if found}
    assert len(wrong) <= 0.03 * len(read), wrong
    failed = Counter(frame.text for frame, _, found in read if found)
    assert not [frame for frame, count in failed.items() if count == EACH]


@pytest.mark.parametrize("language", [locale.value for locale in Locale])
def test_frames_say_each_intent_in_ways_enough(language: str) -> None:
    said = Counter(frame.intent for frame in frames_of(language).frames)
    few = {intent: count for intent, count in said.items() if count < 5}
    assert len(said) == 17
    assert not few
    assert said.total() >= 200
