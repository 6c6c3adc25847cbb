"""Slips of the keyboard in the words of answers: one letter wrong, missing, doubled or swapped."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import lru_cache

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.vocabulary import spelled

_SHORTEST, _SHORTEST_STEM = 6, 7
_ELEMENT = re.compile(r"\[[^\]]*\]|(?:\([^()]*\)|[^\s\[])+")
_WORD = re.compile(r"[^\W\d_]{5,}")
_MOST_WORDS = 4_096


class Slips:
    """The words of some tables, and which of them a mistyped word means."""

    def __init__(self, language: Language, phrases: Iterable[str], known: Container[str]) -> None:
        self._words: set[str] = set()
        self._stems: set[str] = set()
        for phrase in phrases:
            for word, is_stem in _spelt(phrase):
                (self._stems if is_stem else self._words).add(language.fold(word))
        self._known = known
        self._near: dict[str, set[str]] = {}
        for word in self._words:
            if len(word) >= _SHORTEST:
                self._learn(word, word)
        self._near_stems: dict[str, set[str]] = {}
        for stem in self._stems:
            if len(stem) >= _SHORTEST_STEM:
                for key in _shortened(stem):
                    self._near_stems.setdefault(key, set()).add(stem)
        self._meant = lru_cache(_MOST_WORDS)(self._find)

    def mended(self, text: str) -> str:
        """The text with such words put right."""
        return _WORD.sub(lambda match: self._meant(match.group()), text)

    def __contains__(self, word: str) -> bool:
        """Whether a folded word is one of the tables, with any ending where it takes one."""
        return word in self._words or self._has_stem(word)

    def _learn(self, word: str, meant: str) -> None:
        for key in _shortened(word):
            self._near.setdefault(key, set()).add(meant)

    def _find(self, word: str) -> str:
        if word in self or word in self._known:
            return word
        keys = _shortened(word)
        meant = {m for key in keys for m in self._near.get(key, ()) if _is_slip(word, m)}
        if len(meant) == 1:
            return meant.pop()
        if meant:
            return word
        for end in range(len(word), _SHORTEST_STEM - 1, -1):
            begun = word[:end]
            stems = {
                stem
                for key in _shortened(begun)
                for stem in self._near_stems.get(key, ())
                if _is_slip(begun, stem)
            }
            if len(stems) == 1:
                return stems.pop() + word[end:]
        return word

    def _has_stem(self, word: str) -> bool:
        return any(word[:end] in self._stems for end in range(3, len(word) + 1))


def _spelt(phrase: str) -> Iterable[tuple[str, bool]]:
    for element in _ELEMENT.findall(phrase.strip("^$ ")):
        for alternative in spelled(element.strip("[]")):
            for run in alternative.split("|"):
                for word in run.split():
                    if word.rstrip("*").replace("-", "").isalpha():
                        yield word.rstrip("*"), word.endswith("*")


def _shortened(word: str) -> set[str]:
    """The word itself, and without any one letter but its first."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def _is_slip(word: str, meant: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two are swapped."""
    if word[0] != meant[0] or abs(len(word) - len(meant)) > 1:
        return False
    at = next((at for at, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), None)
    if at is None:
        return True
    rest, right = word[at:], meant[at:]
    return (
        rest[1:] == right[1:]
        or rest[1:] == right
        or rest == right[1:]
        or (rest[:2] == right[1::-1] and rest[2:] == right[2:])
    )
