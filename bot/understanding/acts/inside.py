"""Names inside a phrase that asks for something, and words inside a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from bot.understanding.acts.phrases import Found, Span
from bot.understanding.grammar.text import Sentence
from bot.understanding.names.pieces import capital
from bot.understanding.names.wordlists import WordKind, WordLists

GIVEN = frozenset({WordKind.NAME, WordKind.SURNAME})
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"\d\.? $")
"""What stands before the name of a month in a date."""


def name_inside(sentence: Sentence, phrases: Sequence[Found], lists: WordLists) -> Span | None:
    """A given name or surname with a capital inside a phrase: "Составь Захару письмо"; not the
    month of "1 April"."""
    if sentence.text.isupper():
        return None
    for phrase in phrases:
        for word in islice(_WORD.finditer(sentence.folded, *phrase.span), 1, None):
            if _DAY.search(sentence.folded, max(0, word.start() - 3), word.start()):
                continue
            if lists.kind(word.group()) in GIVEN and capital(sentence.original(*word.span())):
                return word.span()
    return None


def joins_name(
    sentence: Sentence, words: Sequence[Span], capitals: Sequence[bool], at: int
) -> bool:
    """ "Anna & Co", "Sam of Acme", "Pargi tänav 5": between or behind words of a name."""
    if at >= len(words):
        return False
    word = sentence.folded[slice(*words[at])]
    if word.isdigit() or (at + 1 < len(words) and sentence.folded[slice(*words[at + 1])].isdigit()):
        return True
    return at + 1 < len(words) and capitals[at + 1] and (not word.isalnum() or len(word) <= 3)


def is_initial(sentence: Sentence, word: Span, lists: WordLists) -> bool:
    """Of a surname, behind a given name: "катя с."."""
    letter = sentence.folded[slice(*word)].rstrip(".")
    if len(letter) != 1 or not letter.isalpha():
        return False
    if sentence.folded[word[0] + 1 : word[0] + 2] != ".":
        return False
    before = sentence.folded[: word[0]].removesuffix(" ").rpartition(" ")[2]
    return bool(before) and lists.kind(before) is WordKind.NAME
