"""Patterns by the letters that a text goes on with, each compiled when it is first needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from itertools import takewhile
from string import ascii_uppercase
from typing import Any, Generic, TypeAlias, TypeVar

from bot.understanding.grammar.vocabulary import LOOSE, spelled

E = TypeVar("E")
_MOST_LETTERS = 3
"""By which entries are compiled together: with two more are tried in vain, with four more is
compiled."""
_MOST_TOLD = 6
"""By which it is told whether any entry can begin."""
_MOST_MET = 10_000
"""Letters of texts whose tables are remembered."""
_NESTED = re.compile(r"\([^()]*\(")
"""Alternatives within alternatives, of which any word is taken for one that opens the phrase."""
_OPENING = re.compile(r"(?:^|[(|\[])\s*([^\s()|\[\]]+)")
_FIRST_SIGN = 0xE000
_SIGNS = {ord(letter): _FIRST_SIGN + at for at, letter in enumerate(ascii_uppercase)}
"""Capital letters as characters that no folding changes."""
_SIGNED = {sign: letter for letter, sign in _SIGNS.items()}


Met: TypeAlias = "dict[Patterns[Any], str]"


def beginnings(phrase: str, fold: Callable[[str], str]) -> frozenset[str]:
    """What a text of this phrase can begin with: so many letters, or fewer where any may follow;
    a short word by itself ends with a space, whatever stands behind it in the text."""
    if _NESTED.search(phrase):
        return frozenset(_letters(fold(word)) for word in _OPENING.findall(phrase))
    found: set[str] = set()
    elements = re.findall(r"\[[^\]]*\]|(?:\([^()]*\)|[^\s\[])+", phrase)
    for at, element in enumerate(elements):
        is_apart = not _may_touch(elements[at + 1 :])
        for alternative in spelled(element.strip("[]")):
            for word in alternative.split("|"):
                folded = fold(word)
                letters = _letters(folded)
                is_word = is_apart and letters == folded and folded.isalnum() and folded.islower()
                found.add(f"{letters} " if is_word and len(letters) < _MOST_TOLD else letters)
        if not element.startswith("["):
            break
    return frozenset(found)


def _letters(folded: str) -> str:
    """Those of a word that a text can only begin with."""
    if folded[:1] in "'.,":
        return folded[:2]
    return folded[:1] + "".join(takewhile(str.isalnum, folded[1:_MOST_TOLD]))


def _may_touch(behind: Sequence[str]) -> bool:
    """Whether what follows a word may stand right behind it, as in "net30"."""
    for element in behind:
        if element.strip("[]")[0] in LOOSE:
            return True
        if not element.startswith("["):
            break
    return False


def all_beginnings(letters: str) -> list[str]:
    """Those of a text that goes on with these letters."""
    return [letters[:size] for size in range(1, len(letters) + 1)]


def _all_starts(letters: str) -> set[str]:
    """The same, with the word that ends within them."""
    word = "".join(takewhile(_goes_on, letters))
    return {*all_beginnings(letters), f"{word} " if len(word) < _MOST_TOLD else word}


def _goes_on(letter: str) -> bool:
    """Whether a word goes on with it, where capital letters are masks."""
    return letter.isalnum() and not "A" <= letter <= "Z"


def longest_of(known: Container[str], text: str, position: int) -> str:
    """With which of the known beginnings the text goes on there; empty if with none."""
    letters = text[position : position + _MOST_LETTERS]
    while letters and letters not in known:
        letters = letters[:-1]
    return letters


class Index:
    """Of many tables those with an entry that can begin with the letters of a text."""

    def __init__(self) -> None:
        self._begun: dict[str, list[Patterns[Any]]] = {}
        self.met: dict[str, Met] = {}
        """What `at` has found, as far as there is room."""

    def add(self, patterns: Patterns[Any]) -> None:
        for letters in patterns.starts:
            self._begun.setdefault(letters, []).append(patterns)
        self.met.clear()

    def at(self, letters: str) -> Met:
        """The tables that can go on with these letters, each with what is compiled for them."""
        met = self.met.get(letters)
        if met is None:
            if len(self.met) >= _MOST_MET:
                self.met.clear()
            met = self.met[letters] = {
                patterns: longest_of(patterns.letters, letters, 0)
                for start in _all_starts(letters)
                for patterns in self._begun.get(start, ())
            }
        return met


class Places:
    """The places of a text where entries of an index's tables may begin."""

    def __init__(self, text: str, places: Iterable[int], index: Index) -> None:
        self.met: list[tuple[int, Met]] = []
        """From left to right, each with the tables and what is compiled for them there."""
        self._tables: set[Patterns[Any]] = set()
        known = index.met
        for at in places:
            letters = text[at : at + _MOST_TOLD]
            met = known.get(letters)
            if met is None:
                met = index.at(letters)
            if met:
                self.met.append((at, met))
                self._tables.update(met)

    def __contains__(self, patterns: object) -> bool:
        """Whether any entry of this table can begin anywhere."""
        return patterns in self._tables


def with_slots(
    phrase: str, slots: Mapping[str, Iterable[str]], fold: Callable[[str], str]
) -> frozenset[str]:
    """The beginnings of a phrase with slots: words, or capital letters of a masked text."""
    for slot, fillings in slots.items() if "{" in phrase else ():
        signs = (filling.translate(_SIGNS) for filling in fillings)
        phrase = phrase.replace(f"{{{slot}}}", f"({'|'.join(signs)})")
    return frozenset(start.translate(_SIGNED) for start in beginnings(phrase, fold))


class Patterns(Generic[E]):
    """One pattern for all entries that can begin with the same letters."""

    def __init__(
        self,
        entries: Iterable[tuple[E, frozenset[str]]],
        compiled: Callable[[Sequence[E]], re.Pattern[str]],
    ) -> None:
        found = list(entries)
        begun: dict[str, list[int]] = {}
        for at, (_, starts) in enumerate(found):
            for start in {start.rstrip(" ")[:_MOST_LETTERS] for start in starts}:
                begun.setdefault(start, []).append(at)
        self._entries = {
            letters: [
                found[at][0]
                for at in sorted(
                    {at for start in all_beginnings(letters) for at in begun.get(start, ())}
                )
            ]
            for letters in begun
        }
        self._compiled = compiled
        self._patterns: dict[str, re.Pattern[str]] = {}
        self.letters = frozenset(self._entries)
        self.starts = frozenset[str]().union(*(starts for _, starts in found))

    def at(self, text: str, position: int) -> re.Pattern[str] | None:
        """The pattern to match at that place of the text, if any entry can begin there."""
        letters = longest_of(self.letters, text, position)
        return (self._patterns.get(letters) or self._compile(letters)) if letters else None

    def along(self, places: Places) -> list[tuple[int, re.Pattern[str]]]:
        """The places where any entry can begin, from left to right, with the pattern to match."""
        if self not in places:
            return []
        known = self._patterns
        return [
            (at, known.get(met[self]) or self._compile(met[self]))
            for at, met in places.met
            if self in met
        ]

    def warm(self) -> None:
        """Compiles all of them now."""
        for letters in self.letters:
            self._compile(letters)

    def _compile(self, letters: str) -> re.Pattern[str]:
        pattern = self._patterns[letters] = self._compiled(self._entries[letters])
        return pattern
