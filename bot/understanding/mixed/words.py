"""The words of a language, for telling which language a message is in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.spelt import spelt_words, strings_of
from bot.understanding.grammar.text import fold
from bot.understanding.grammar.vocabulary import Vocabulary, words_of

_OF_NAMES = frozenset(
    "digraphs before_dots first_names surname_endings name_endings verb_endings client_endings"
    " ordinal_suffixes lookalikes false_friends titles name_links".split()
)
"""Tables of what stands in names of every language."""
_OF_WORK = frozenset(
    "works trades company_words closings ordinary currencies counted shorthand".split()
)
"""Tables that name things: they tell the language, but not what a message is about."""
_QUIET = frozenset({Cue.NOISE, Cue.FOR, Cue.FOR_AFTER, Cue.TO})
_SHORTEST_STEM, _SHORTEST_TELLING = 4, 3
_LONGEST_ENDING = 6


class Words:
    """The words of one language's tables, folded; made once, never changed."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._digraphs = vocabulary.digraphs
        self.known: set[str] = set()
        """Every word but those of names."""
        self.telling: set[str] = set()
        """Words that tell of debts, payments, requests or dates."""
        self.given = frozenset(map(self.fold, words_of(vocabulary.first_names)))
        self.links = frozenset(map(self.fold, words_of(vocabulary.name_links)))
        """Small words inside names: "Van der Berg"."""
        self._stems: set[str] = set()
        for table in fields(vocabulary):
            value = getattr(vocabulary, table.name)
            if table.name in _OF_NAMES or isinstance(value, bool | int):
                continue
            if table.name == "cues":
                for cue, phrases in value.items():
                    self._learn(phrases, telling=cue not in _QUIET)
            else:
                self._learn(strings_of(value), telling=table.name not in _OF_WORK)

    def fold(self, word: str) -> str:
        return fold(word, self._digraphs)

    def __contains__(self, word: str) -> bool:
        """Whether a folded word is one of the language, with an ending where it takes one."""
        return word in self.known or any(
            word[:size] in self._stems
            for size in range(max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING), len(word) + 1)
        )

    def _learn(self, phrases: Iterable[str], *, telling: bool) -> None:
        spelt = {word for _, words in spelt_words(phrases, self.fold) for word in words}
        for word in spelt:
            if word.endswith("*"):
                self._stems.add(word.rstrip("*"))
                continue
            self.known.update((word, word.replace("'", "")))
            if telling and len(word) >= _SHORTEST_TELLING:
                self.telling.add(word)
