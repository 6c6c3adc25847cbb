"""A language's tables, compiled once for looking up and searching."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import TypeVar

from bot.domain.currency import CURRENCIES
from bot.understanding.grammar.beginnings import Index, Patterns, beginnings
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.rules import Rule
from bot.understanding.grammar.text import fold
from bot.understanding.grammar.vocabulary import Vocabulary, any_phrase, words_of

TOKEN = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*|\n|[^\S\n]+|.")
UNIT_LETTERS = {"day": "G", "workday": "B", "week": "H", "month": "J", "quarter": "Q", "year": "Y"}
SLOTS = {
    "weekday": "W",
    "past_weekday": "P",
    "short_weekday": "V",
    "month": "M",
    "month_within": "L",
    "n": "[NK]",
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
    "₦": "NGN", "zł": "PLN", "kč": "CZK", "rm": "MYR", "kr": "DKK", "kr.": "DKK",
    "ksh": "KES", "kshs": "KES", "tsh": "TZS", "ush": "UGX",
}  # fmt: skip
_WELL_KNOWN_MULTIPLIERS = {
    "k": 1000, "к": 1000, "тыс": 1000, "тыс.": 1000, "тысяч": 1000, "тысячи": 1000, "rb": 1000,
    "ribu": 1000, "млн": 1_000_000, "mln": 1_000_000, "jt": 1_000_000, "juta": 1_000_000,
}  # fmt: skip
"""Understood beside a number in every language; each language adds its own."""
CODES_THAT_ARE_WORDS = frozenset(
    "all amd ang bam bob cup dop ern gel lak mad mop mur nad omr pen ron sar scr sos std top try"
    " mnt top pab kid mop gip hot may cop bif lyd".split()
)


_MOST_FOLDED = 20_000
"""Words whose folded form is kept: those of the tables, each met many times."""
E = TypeVar("E")


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
        self._folded = lru_cache(maxsize=_MOST_FOLDED)(partial(fold, digraphs=vocabulary.digraphs))
        self.phrases = Index()
        """Of the phrases of what a message asks or tells."""
        self._on_use: list[Callable[[], object]] = []
        self.entries = self._entries()
        self.name_links = self.folded_words(vocabulary.name_links)
        self.joined_by = self.name_links - self.folded_words(vocabulary.inside_of)
        """Those that stand inside names: "i" is as often between a name and a place."""
        self.classes = (
            self.folded_words(vocabulary.company_words) if vocabulary.class_first else frozenset()
        )
        self.works_of_two = frozenset(
            self.fold(work) for work in vocabulary.trades if work.count(" ") == 1
        )
        self.currencies = self._currencies()
        self.scaled = {
            self.fold(word): meaning for word, meaning in vocabulary.scaled_currencies.items()
        }
        self.multipliers = {
            self.fold(word): scale
            for word, scale in {**_WELL_KNOWN_MULTIPLIERS, **vocabulary.multipliers}.items()
        }

    def fold(self, word: str) -> str:
        return self._folded(word)

    def folded_words(self, entries: Iterable[str] | str) -> frozenset[str]:
        return frozenset(self.fold(word) for word in words_of(entries))

    def alternation(self, phrases: Iterable[str], sums: str = "") -> str:
        """All phrases as one source; `sums` is what stands for `{sum}` in it."""
        plain = (phrase.removeprefix(_BEHIND_SUM) for phrase in phrases if _AHEAD not in phrase)
        return any_phrase(plain, self.fold, {"sum": sums, "date": ""}) or r"(?!)"

    @cached_property
    def _cues(self) -> Patterns[tuple[Cue, str]]:
        """All cues; the name of the group is the cue."""
        entries = [
            ((cue, phrase), beginnings(phrase.removeprefix(_BEHIND_SUM), self.fold))
            for cue, phrases in self.vocabulary.cues.items()
            if cue not in _ONLY_AT_START
            for phrase in phrases
        ]
        return self.compiled_on_use(entries, self._cue_pattern)

    def _cue_pattern(self, cues: Sequence[tuple[Cue, str]]) -> re.Pattern[str]:
        return re.compile(
            "|".join(
                f"(?P<{cue}_{index}>{self._cue_source(phrase)})(?![^\\WA-Z])"
                for index, (cue, phrase) in enumerate(sorted(cues, key=_required))
            )
        )

    def _cue_source(self, phrase: str) -> str:
        plain, _, ahead = phrase.removeprefix(_BEHIND_SUM).partition(_AHEAD)
        behind = "(?<=A )" if phrase.startswith(_BEHIND_SUM) else ""
        source = behind + any_phrase([plain.removesuffix(_CLOSES)], self.fold, _CUE_SLOTS)
        if not ahead:
            return source + (_CLOSED if plain.endswith(_CLOSES) else "")
        said = any_phrase([ahead.removesuffix(_CLOSES)], self.fold, _CUE_SLOTS)
        behind = r"\W*(?:T|$)" if ahead.endswith(_CLOSES) else r"(?![^\WA-Z])"
        return rf"{source}(?=[^,;:.!?\n]*? (?:{said}){behind})"

    def compiled_on_use(
        self,
        entries: Iterable[tuple[E, frozenset[str]]],
        compiled: Callable[[Sequence[E]], re.Pattern[str]],
        index: Index | None = None,
    ) -> Patterns[E]:
        """Patterns that `warm` compiles, or else the first text that needs them."""
        patterns = Patterns(entries, compiled)
        if index is not None:
            index.add(patterns)
        self.warmed(patterns.warm)
        return patterns

    def rule(self, source: Callable[[], str]) -> Rule:
        """A regular expression that `warm` compiles, or else the first text that needs it."""
        rule = Rule(source)
        self.warmed(rule.compile)
        return rule

    def warmed(self, make: Callable[[], object]) -> None:
        """What is made at its first use is made by `warm` as well."""
        self._on_use.append(make)

    def warm(self) -> None:
        """Compiles what would be compiled at its first use."""
        for compile_all in self._on_use:
            compile_all()

    @cached_property
    def hour_words(self) -> frozenset[str]:
        """Words that only an hour follows: "kl", and not "at", which a sum or a day may follow."""
        words = self.vocabulary
        others = [*words.amount_openers, *words.rates_before, *words.due_cues]
        cued = [phrase for cue in (Cue.TO, Cue.FOR) for phrase in words.cues[cue]]
        return self.folded_words(words.at_hour) - self.folded_words([*others, *cued])

    @cached_property
    def cut_short(self) -> list[str]:
        """Words that a dot ends within a sentence, and that it belongs to."""
        return sorted(self.folded_words(self.vocabulary.before_dots))

    @cached_property
    def abbreviation(self) -> re.Pattern[str]:
        """One of them, or an initial, at the end of a text with its dot."""
        words = literal_alternation(self.cut_short)
        return re.compile(rf"(?:^|[^\w/]|[A-Z])(?:{words}|[^\W\d_])\.$")

    @cached_property
    def titles(self) -> frozenset[str]:
        """Words that belong to the name behind them."""
        return self.folded_words(self.vocabulary.titles)

    def cue_at(self, text: str, position: int) -> tuple[str, int] | None:
        """The cue that begins there and where it ends."""
        rule = self._cues.at(text, position)
        match = rule.match(text, position) if rule is not None else None
        if match is None or match.lastgroup is None or match.end() == position:
            return None
        return match.lastgroup.rpartition("_")[0], match.end()

    def _entries(self) -> dict[str, list[Entry]]:
        entries = self._named_entries() + self._counted_entries()
        by_word: dict[str, list[Entry]] = {}
        for entry in entries:
            by_word.setdefault(entry.tokens[0], []).append(entry)
        for found in by_word.values():
            found.sort(key=lambda entry: -len(entry.tokens))
        return by_word

    def _spelt(
        self, forms: Iterable[str], letter: str, value: int | tuple[int, str]
    ) -> list[Entry]:
        pieces = (TOKEN.findall(self.fold(form.replace("_", " "))) for form in forms)
        return [
            Entry(tuple(piece for piece in form if piece != " "), letter, value) for form in pieces
        ]

    def _named_entries(self) -> list[Entry]:
        """Weekdays and months."""
        words = self.vocabulary
        tables = (
            (words.weekdays, "W", 0),
            (words.past_weekdays, "P", 0),
            (words.short_weekdays, "V", 0),
            (words.months, "M", 1),
            (words.months_within, "L", 1),
        )
        return [
            entry
            for table, letter, first in tables
            for number, forms in enumerate(table, start=first)
            for entry in self._spelt(words_of(forms), letter, number)
        ]

    def _counted_entries(self) -> list[Entry]:
        """Numbers, ordinals, day words, units and spans."""
        words = self.vocabulary
        numbered = ((words.numbers, "N"), (words.ordinals, "O"), (words.days, "R"))
        entries = [
            entry
            for table, letter in numbered
            for word, value in table.items()
            for entry in self._spelt(words_of([word]), letter, value)
        ]
        for unit, forms in words.units.items():
            entries += self._spelt(words_of(forms), UNIT_LETTERS[unit], (1, unit))
        for form, span in words.spans.items():
            entries += self._spelt(words_of([form]), "S", span)
        return entries

    @cached_property
    def ago(self) -> frozenset[str]:
        """The last words of days gone by that are told from today: "a week ago"."""
        past = {phrase.split()[-1] for phrase in self.vocabulary.date_phrases.get("ago", ())}
        return self.folded_words(word for word in past if word.isalpha())

    def _currencies(self) -> dict[str, str]:
        codes = {code.lower(): code for code in CURRENCIES}
        found = {name: code for name, code in codes.items() if name not in CODES_THAT_ARE_WORDS}
        found |= {self.fold(symbol): code for symbol, code in _SYMBOLS.items()}
        for code, forms in self.vocabulary.currencies.items():
            for form in forms:
                found |= {self.fold(word): code for word in words_of([form])}
        for unit in self.folded_words(self.vocabulary.counted):
            found.pop(unit, None)  # "8 rm" of firewood
        return found


def _required(cue: tuple[Cue, str]) -> int:
    """Sorts cues by the length of what must be there, the longest first; before all others those
    that look ahead."""
    first = _FIRST if _AHEAD in cue[1] else 0
    return -len(re.sub(r" *\[[^\]]*\] *", " ", cue[1]).strip()) - first


_CUE_SLOTS = {"sum": "(?=A)", "date": "(?=T)"}
"""In a cue `{sum}` and `{date}` say that a sum of money or a date follows."""
_BEHIND_SUM = "{behind_sum} "
"""Opens a cue that stands right behind a sum of money: "300 turned up"."""
_AHEAD = " >> "
"""In a cue, before words that its clause goes on to have: "sain >> valmis" is no money got."""
_CLOSES = " $"
"""Behind such words, or a cue: nothing but a date follows them."""
_CLOSED = r"(?=\W*(?:T|$)|[,;.!\n])"
"""Behind a cue that closes its clause."""
_FIRST = 10_000
_ONLY_AT_START = frozenset({Cue.QUESTION, Cue.REQUEST, Cue.IN_FULL})


def literal_alternation(words: Mapping[str, object] | Iterable[str]) -> str:
    """An alternation of plain words, the longest first; loose about spaces inside."""
    ordered = sorted(set(words), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", " ?") for word in ordered) or r"(?!)"
