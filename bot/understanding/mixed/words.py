"""The words of a language, for telling which language a message is in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from bot.understanding.grammar.text import fold
from bot.understanding.grammar.vocabulary import Cue, Vocabulary, spelled, words_of

_ELEMENT = re.compile(r"(?:[^\W_]|['*]|\([^()]*\))+")
_SLOT = re.compile(r"\{\w+\}|_")
_SPELT = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*\*?")
_OF_NAMES = frozenset(
    "digraphs first_names surname_endings name_endings verb_endings client_endings"
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
        self._stems: set[str] = set()
        for table in fields(vocabulary):
            value = getattr(vocabulary, table.name)
            if table.name in _OF_NAMES or isinstance(value, bool | int):
                continue
            if table.name == "cues":
                for cue, phrases in value.items():
                    self._learn(phrases, telling=cue not in _QUIET)
            else:
                self._learn(_strings(value), telling=table.name not in _OF_WORK)

    def fold(self, word: str) -> str:
        return fold(word, self._digraphs)

    def __contains__(self, word: str) -> bool:
        """Whether a folded word is one of the language, with an ending where it takes one."""
        return word in self.known or any(
            word[:size] in self._stems
            for size in range(max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING), len(word) + 1)
        )

    def _learn(self, phrases: Iterable[str], *, telling: bool) -> None:
        elements = set(_ELEMENT.findall(_SLOT.sub(" ", "\n".join(phrases))))
        words = set(
            _SPELT.findall("\n".join(spelt for element in elements for spelt in spelled(element)))
        )
        for word in words:
            folded = self.fold(word.rstrip("*"))
            if word.endswith("*"):
                self._stems.add(folded)
                continue
            self.known.update((folded, folded.replace("'", "")))
            if telling and len(folded) >= _SHORTEST_TELLING:
                self.telling.add(folded)


def _strings(table: object) -> Iterator[str]:
    """All words and phrases of a table, whatever its shape."""
    if isinstance(table, str):
        yield from words_of(table)
    elif is_dataclass(table):
        for column in fields(table):
            yield from _strings(getattr(table, column.name))
    elif isinstance(table, Mapping):
        for key, value in table.items():
            if isinstance(value, int) or (isinstance(value, tuple) and isinstance(value[0], int)):
                yield key
            elif not isinstance(value, str) or not value.replace(".", "").isdecimal():
                yield from _strings(value)
    elif isinstance(table, Iterable):
        yield from table
