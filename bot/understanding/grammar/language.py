"""A language's tables, compiled once for looking up and searching."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.domain.currency import CURRENCIES
from bot.understanding.grammar.text import fold
from bot.understanding.grammar.vocabulary import (
    Cue,
    Vocabulary,
    any_phrase,
    words_of,
)

TOKEN = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*|\n|[^\S\n]+|.")
UNIT_LETTERS = {"day": "G", "workday": "B", "week": "H", "month": "J", "quarter": "Q", "year": "Y"}
SLOTS = {
    "weekday": "W",
    "past_weekday": "P",
    "short_weekday": "V",
    "month": "M",
    "month_within": "L",
    "n": "N",
    "year": "N",
    "day": r"[NO]\.?",
    "ordinal": "O",
    "unit": "[GBHJQY]",
    "span": "S",
    "dayword": "R",
    **{f"{unit}_word": letter for unit, letter in UNIT_LETTERS.items()},
}
"""Letters that stand in a canonical text for the words of a table; the rest is lower case."""

_SYMBOLS = {
    "us$": "USD", "usd$": "USD", "a$": "AUD", "au$": "AUD", "aud$": "AUD", "ca$": "CAD",
    "c$": "CAD", "cad$": "CAD", "nz$": "NZD", "s$": "SGD", "sg$": "SGD", "hk$": "HKD",
    "nt$": "TWD", "r$": "BRL", "mx$": "MXN", "$us": "USD", "$": "USD", "€": "EUR", "£": "GBP",
    "₽": "RUB", "₴": "UAH", "₸": "KZT", "¥": "JPY", "₹": "INR", "₩": "KRW", "₺": "TRY",
    "₫": "VND", "฿": "THB", "₪": "ILS", "₱": "PHP", "₼": "AZN", "₾": "GEL", "֏": "AMD",
    "₦": "NGN", "zł": "PLN", "kč": "CZK", "rm": "MYR",
}  # fmt: skip
_CODES_THAT_ARE_WORDS = frozenset(
    "all amd ang bam bob cup dop ern gel lak mad mop mur nad omr pen ron sar scr sos std top try"
    " top pab kid mop gip hot may cop bif".split()
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word or a run of words stands for in a date."""

    tokens: tuple[str, ...]
    letter: str
    value: int | tuple[int, str]


class Language:
    """One vocabulary with everything that is derived from it; made once, never changed."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.entries = self._entries()
        self.near = self._near()
        self.currencies = self._currencies()
        self.scaled = {
            self.fold(word): meaning for word, meaning in vocabulary.scaled_currencies.items()
        }
        self.multipliers = {
            self.fold(word): scale for word, scale in vocabulary.multipliers.items()
        }

    def fold(self, word: str) -> str:
        return fold(word, self.vocabulary.digraphs)

    def folded_words(self, entries: Iterable[str] | str) -> frozenset[str]:
        return frozenset(self.fold(word) for word in words_of(entries))

    def alternation(self, phrases: Iterable[str]) -> str:
        return any_phrase(phrases, self.fold) or r"(?!)"

    @cached_property
    def cue(self) -> re.Pattern[str]:
        """All cues; the name of the group that matched is the cue."""
        groups = [
            (cue, phrase) for cue, phrases in self.vocabulary.cues.items() for phrase in phrases
            if cue not in _ONLY_AT_START
        ]
        groups.sort(key=lambda pair: -len(pair[1]))
        return re.compile("|".join(
            f"(?P<{cue}_{index}>{any_phrase([phrase], self.fold)})(?!\\w)"
            for index, (cue, phrase) in enumerate(groups)
        ))

    def _entries(self) -> dict[str, list[Entry]]:
        words = self.vocabulary
        entries: list[Entry] = []

        def add(forms: Iterable[str], letter: str, value: int | tuple[int, str]) -> None:
            for form in forms:
                tokens = tuple(
                    token for token in TOKEN.findall(self.fold(form.replace("_", " "))) if token != " "
                )
                entries.append(Entry(tokens, letter, value))

        for table, letter in (
            (words.weekdays, "W"), (words.past_weekdays, "P"), (words.short_weekdays, "V"),
        ):
            for number, forms in enumerate(table):
                add(words_of(forms), letter, number)
        for number, forms in enumerate(words.months, start=1):
            add(words_of(forms), "M", number)
        for number, forms in enumerate(words.months_within, start=1):
            add(words_of(forms), "L", number)
        for number_word, value in words.numbers.items():
            add(spelled_all(number_word), "N", value)
        for ordinal, value in words.ordinals.items():
            add(spelled_all(ordinal), "O", value)
        for unit, forms in words.units.items():
            add(words_of(forms), UNIT_LETTERS[unit], (1, unit))
        for form, span in words.spans.items():
            add(spelled_all(form), "S", span)
        for form, shift in words.days.items():
            add(spelled_all(form), "R", shift)
        table_by_word: dict[str, list[Entry]] = {}
        for entry in entries:
            table_by_word.setdefault(entry.tokens[0], []).append(entry)
        for found in table_by_word.values():
            found.sort(key=lambda entry: -len(entry.tokens))
        return table_by_word

    def _near(self) -> dict[str, Entry]:
        """Weekdays and months with one letter left out, to recognise a mistyped one by."""
        near: dict[str, Entry] = {}
        for word, entries in self.entries.items():
            if len(word) >= 6 and entries[0].letter in "WM" and len(entries[0].tokens) == 1:
                for position in range(1, len(word)):
                    near.setdefault(word[:position] + word[position + 1 :], entries[0])
                near.setdefault(word, entries[0])
        return near

    def mistyped(self, word: str) -> Entry | None:
        """The weekday or month that a word of six letters or more is one slip away from."""
        if len(word) < 6:
            return None
        for position in range(1, len(word)):
            entry = self.near.get(word[:position] + word[position + 1 :])
            if entry and entry.tokens[0][0] == word[0] and abs(len(entry.tokens[0]) - len(word)) <= 1:
                return entry
        entry = self.near.get(word)
        return entry if entry and entry.tokens[0][0] == word[0] else None

    def _currencies(self) -> dict[str, str]:
        found = {
            code.lower(): code for code in CURRENCIES if code.lower() not in _CODES_THAT_ARE_WORDS
        }
        found |= {self.fold(symbol): code for symbol, code in _SYMBOLS.items()}
        for code, forms in self.vocabulary.currencies.items():
            for form in forms:
                found |= {self.fold(word): code for word in spelled_all(form)}
        return found


_ONLY_AT_START = frozenset({Cue.QUESTION, Cue.REQUEST, Cue.COMMAND, Cue.IN_FULL})


def spelled_all(entry: str) -> list[str]:
    return words_of([entry])


def literal_alternation(words: Mapping[str, object] | Iterable[str]) -> str:
    """An alternation of plain words, the longest first; loose about spaces inside."""
    ordered = sorted(set(words), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", " ?") for word in ordered) or r"(?!)"
