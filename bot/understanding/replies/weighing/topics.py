"""Words by what an answer with them is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from bot.understanding.grammar.vocabulary import keyed

Topics = Mapping[str, tuple[str, ...]]
"""Words, stems with `*`, and short runs of words by topic.

A word may stand under several topics, and one alone decides nothing: `weights.py` says for how
much each counts.
"""
_MOST_WORDS = 4
_SHORTEST_STEM = 2
_MOST_KEPT = 4_096
"""Words whose topics are kept."""
_WORD = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")
_APOSTROPHES = re.compile("['’`ʼ]")
_NONE: frozenset[str] = frozenset()


def topics(text: str) -> Topics:
    """Tables keyed by topic."""
    return keyed(text)


class TopicWords:
    """Looks the topics of words up."""

    def __init__(self, tables: Topics, fold: Callable[[str], str]) -> None:
        words: dict[str, set[str]] = {}
        stems: dict[str, set[str]] = {}
        for topic, entries in tables.items():
            for entry in entries:
                found = stems if entry.endswith("*") else words
                key = " ".join(spoken_words(fold(entry.rstrip("*"))))
                found.setdefault(key, set()).add(topic)
        self._words = {word: frozenset(topics) for word, topics in words.items()}
        self._stems = {stem: frozenset(topics) for stem, topics in stems.items()}
        self.spelled = frozenset(word for key in words for word in key.split())
        """Words that stand in the tables in full."""
        runs = (key for key in (*words, *stems) if " " in key)
        self._openers = frozenset(key.partition(" ")[0] for key in runs)
        self._of_word = lru_cache(_MOST_KEPT)(self._find)

    def of_words(self, words: Sequence[str]) -> list[frozenset[str]]:
        """The topics of each word, with those of the longest run that begins there."""
        return [self._run(words, at) | self._of_word(words[at]) for at in range(len(words))]

    def __contains__(self, word: str) -> bool:
        return bool(self._of_word(word))

    def _run(self, words: Sequence[str], at: int) -> frozenset[str]:
        if words[at] not in self._openers:
            return _NONE
        longest = min(len(words) - at, _MOST_WORDS)
        runs = (" ".join(words[at : at + count]) for count in range(longest, 1, -1))
        return next((found for run in runs if (found := self._of_word(run))), _NONE)

    def _find(self, word: str) -> frozenset[str]:
        """The topics of a word or a run of words."""
        if word in self._words:
            return self._words[word]
        shortest = max(_SHORTEST_STEM, word.rfind(" ") + 1)
        ends = range(len(word), shortest - 1, -1)
        return next((self._stems[word[:end]] for end in ends if word[:end] in self._stems), _NONE)


def spoken_words(text: str) -> list[str]:
    """The words of a folded text in order, without apostrophes."""
    return _WORD.findall(_APOSTROPHES.sub("", text))
