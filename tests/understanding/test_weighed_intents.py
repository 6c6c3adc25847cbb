"""Messages that no phrase decides: their words by sort give the intent away."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.grammars import WORD_CLASSES
from bot.understanding.intents.classes import WordClass, WordClasses
from bot.understanding.intents.weights import WEIGHTS
from tests.understanding.told import READER

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize("locale", list(Locale))
def test_every_language_has_words_of_every_class(locale: Locale) -> None:
    assert {kind for kind in WordClass if not WORD_CLASSES[locale].get(kind)} == set()


def test_every_row_weighs_every_intent() -> None:
    assert {len(weights) for weights in WEIGHTS.values()} == {len(Intent)}


def test_the_longest_run_of_words_counts_and_stems_take_any_ending() -> None:
    tables = {WordClass.GAVE_UP: ("write off",), WordClass.WRITE: ("write", "draft*")}
    classes, signs = WordClasses([tables], str).of_text("write off, drafted AAA")
    assert classes == [{"gave_up"}, {"write"}, {"sum"}]
    assert signs == {"comma"}


@pytest.mark.parametrize(
    ("locale", "text", "intent"),
    [
        (Locale.ET, "oliveri ema tõi 100 sularahas", Intent.PAYMENT),
        (Locale.ET, "ei ole nii, tähtaeg on hoopis 15. jaanuar", Intent.CORRECTION),
        (Locale.DA, "Kenneth stak mig 300 kontant i går", Intent.PAYMENT),
        (Locale.RU, "Ержан сказал завтра", Intent.PROMISE),
    ],
)
def test_words_of_a_sort_give_the_intent_away(locale: Locale, text: str, intent: Intent) -> None:
    assert READER.read(text, locale, WEDNESDAY).intent is intent
