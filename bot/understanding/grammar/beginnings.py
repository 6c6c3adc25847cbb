"""Patterns by the two letters that a text goes on with, each compiled when it is first needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from string import ascii_uppercase
from typing import Generic, TypeVar

from bot.understanding.grammar.vocabulary import spelled

E = TypeVar("E")
_FIRST_SIGN = 0xE000
_SIGNS = {ord(letter): _FIRST_SIGN + at for at, letter in enumerate(ascii_uppercase)}
"""Capital letters as characters that no folding changes."""
_SIGNED = {sign: letter for letter, sign in _SIGNS.items()}


def beginnings(phrase: str, fold: Callable[[str], str]) -> frozenset[str]:
    """What a text of this phrase can begin with: two letters each, or one where any may follow."""
    found: set[str] = set()
    for element in re.findall(r"\[[^\]]*\]|(?:\([^()]*\)|[^\s\[])+", phrase):
        for alternative in spelled(element.strip("[]")):
            for word in alternative.split("|"):
                folded = fold(word)
                if folded[:1] in "'.,":
                    found.update(folded[:2])
                else:
                    found.add(folded[:2] if folded[:2].isalnum() else folded[:1])
        if not element.startswith("["):
            break
    return frozenset(found)


class Places:
    """The places of a text where phrases may begin, by what it goes on with there."""

    def __init__(self, text: str, places: Iterable[int]) -> None:
        self._places: dict[str, list[int]] = {}
        for at in places:
            for size in (1, 2):
                self._places.setdefault(text[at : at + size], []).append(at)
        self._letters = frozenset(self._places)

    def beginning(self, starts: frozenset[str]) -> list[tuple[int, str]]:
        """The places that go on with any of these, from left to right, each with the longer."""
        met = starts & self._letters
        if len(met) < 2:
            return [(at, letters) for letters in met for at in self._places[letters]]
        found = {at: letters for letters in sorted(met, key=len) for at in self._places[letters]}
        return sorted(found.items())


def with_slots(
    phrase: str, slots: Mapping[str, Iterable[str]], fold: Callable[[str], str]
) -> frozenset[str]:
    """The beginnings of a phrase with slots: words, or capital letters of a masked text."""
    for slot, fillings in slots.items():
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
        self._entries: dict[str, list[E]] = {}
        found = list(entries)
        for letters in frozenset().union(*(starts for _, starts in found)):
            self._entries[letters] = [
                entry for entry, starts in found if letters in starts or letters[:1] in starts
            ]
        self._compiled = compiled
        self._patterns: dict[str, re.Pattern[str]] = {}
        self.letters = frozenset(self._entries)

    def at(self, text: str, position: int) -> re.Pattern[str] | None:
        """The pattern to match at that place of the text, if any entry can begin there."""
        letters = text[position : position + 2]
        if letters not in self.letters:
            letters = letters[:1]
            if letters not in self.letters:
                return None
        return self._patterns.get(letters) or self._compile(letters)

    def along(self, places: Places) -> list[tuple[int, re.Pattern[str]]]:
        """The places where any entry can begin, from left to right, with the pattern to match."""
        return [
            (at, self._patterns.get(letters) or self._compile(letters))
            for at, letters in places.beginning(self.letters)
        ]

    def warm(self) -> None:
        """Compiles all of them now."""
        for letters in self.letters:
            self._compile(letters)

    def _compile(self, letters: str) -> re.Pattern[str]:
        pattern = self._patterns[letters] = self._compiled(self._entries[letters])
        return pattern
