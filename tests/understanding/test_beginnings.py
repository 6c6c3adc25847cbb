"""What a table finds by how its phrases begin is what it finds at every place."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from bot.domain.locale import Locale
from bot.understanding.deals.rules import STARTS
from bot.understanding.grammar.beginnings import Index, Patterns, Places
from bot.understanding.grammars import grammar_of

_GROUP, _MAY_BE = re.compile(r"\(([^()]*)\)"), re.compile(r"\[([^\[\]]*)\]")
_SLOTS = {"n": "3", "sum": "AAAA", "date": "TTTT", "percent": "PPP", "day": "5", "weekday": "x"}
_OPENS_PLAINLY = re.compile(r"\^?(?:\{(?!date)|[\w(]|\[[^\]]*\] [\w(])")
"""With a word, and not with a name or with several things that may be left out."""
_BEHIND = ("", ",", ".", " ", " x", " AAA", "AAA", "!")


def said(phrase: str, chance: random.Random) -> str:
    """A text of a phrase in the notation of the vocabulary."""
    while found := _MAY_BE.search(phrase):
        kept = found[1] if chance.random() < 0.5 else ""
        phrase = f"{phrase[: found.start()]}{kept}{phrase[found.end() :]}"
    while found := _GROUP.search(phrase):
        one = chance.choice(found[1].split("|"))
        phrase = f"{phrase[: found.start()]}{one}{phrase[found.end() :]}"
    phrase = re.sub(r"\{(\w+)\}", lambda slot: _SLOTS.get(slot[1], "x"), phrase)
    phrase = phrase.replace("*", "").replace("…", "anna").strip("^$ ")
    return " ".join(phrase.split()) + chance.choice(_BEHIND)


def tables(index: Index) -> Iterator[tuple[Patterns[str], list[str]]]:
    """Those of an index, each with its phrases."""
    for patterns in {table for begun in index._begun.values() for table in begun}:
        entries = [entry for found in patterns._entries.values() for entry in found]
        yield patterns, sorted({e if isinstance(e, str) else e[0] for e in entries})


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("which", ["acts", "deals"])
def test_no_phrase_is_missed_for_how_a_text_begins(locale: Locale, which: str) -> None:
    grammar, chance = grammar_of(locale), random.Random(7)
    deals = which == "deals"
    index = grammar.deals._rules.index if deals else grammar.language.phrases
    starts = STARTS if deals else re.compile(r"(?<![^\W_])[^\W_]")
    tried, lost = 0, []
    for patterns, phrases in tables(index):
        for phrase in filter(_OPENS_PLAINLY.match, phrases):
            text = grammar.sentence(said(phrase, chance)).folded
            text = re.sub(r"(?<!\w)(a+|t+|p+)(?!\w)", lambda mask: mask[0].upper(), text)
            at = [match.start() for match in starts.finditer(text)]
            if at[:1] == [0] and patterns._compiled([phrase]).match(text):
                places = patterns.along(Places(text, at, index))
                lost += [] if places and places[0][0] == 0 else [(phrase, text)]
                tried += 1
    assert not lost
    assert tried > 400
