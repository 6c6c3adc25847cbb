"""The tables of deals of one language, compiled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import digits

from bot.understanding.deals.cues import AGREED_BY, DealCue
from bot.understanding.deals.deal import Span
from bot.understanding.grammar.beginnings import Index, Patterns, with_slots
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.grammar.vocabulary import any_phrase, words_of
from bot.understanding.names.wordlists import WordKind, word_lists

MOST_INSTALMENTS = 240
_WORKS = frozenset({WordKind.WORK, WordKind.EITHER})
_CUT_SHORT = 2
"""Letters of a word for a unit that may be part of any other word: "w", "mo"."""
_DIGITS = re.compile(r"\d{1,2}")
_FIRST_ORDINAL = 4
"""From here on an ordinal alone is a day of the month: "every second" is of something else."""
STARTS = re.compile(r"(?:(?<![^\WA-Z])|(?=\W))(?!(?<=A)A|(?<=N)N|(?<=P)P)\S")
"""Where phrases may begin in the shape of a message, and not within a mask."""


class DealRules:
    """Patterns for the shape of a message (see `DealMessage`) and for its folded text."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self.numbers = {
            language.fold(word): value
            for word, value in {**words.numbers, **words.deal_counts}.items()
            if 1 < value <= MOST_INSTALMENTS
        }
        self.due = language.fold(words.due_cues[0])
        """The word for "due", the first of its table."""
        units = " ".join(words.units.values()).replace("_", " ")
        counted = literal_alternation(language.folded_words([*words.counted, *words_of(units)]))
        self.counted = re.compile(rf"[ -]?(?:{counted})(?!\w)")
        self.instead_behind = bool(words.acts.not_that)
        """Whether the word for "instead of" stands behind what is replaced."""
        self.beside_names = language.folded_words([*words.titles, *words.company_words])
        self.months = {
            word: month
            for word, entries in language.entries.items()
            if entries[0].letter in "ML" and isinstance(month := entries[0].value, int)
        }
        self.spans_of_time = [
            (
                unit,
                re.compile(
                    "|".join(re.escape(form) for form in forms if len(form) > _CUT_SHORT)
                ).search,
            )
            for unit in ("week", "month")
            for forms in [language.folded_words(words_of(words.units[unit]))]
        ]
        """Each unit with what finds its words, also within one: Indonesian "seminggu"."""
        self._ordinals = {
            language.fold(word): day
            for phrase, day in words.ordinals.items()
            for word in words_of([phrase])
        }
        self._ordinal = re.compile(rf"(?<!\w)(?:{literal_alternation(self._ordinals)})(?!\w)")
        suffix = rf"(?:{words.ordinal_suffixes})?" if words.ordinal_suffixes else ""
        numeral = rf"(?:0?[1-9]|[12]\d|3[01])(?!\d|[.,]\d){suffix}\.?"
        day = rf"(?P<day>(?:{numeral}|{literal_alternation(self._ordinals)})(?!\w))"
        joint = rf" (?:{language.alternation(words.list_joiners)}) "
        self.joined_before = re.compile(rf"(?<![\w.,]){day}(?: of)?(?: ?& ?|{joint})$")
        """A day before another, with "and" between."""
        self.listed_before = re.compile(rf"(?<![\w.,]){day}(?: of)?(?: ?[,&] ?|{joint})$")
        self.joined_behind = re.compile(rf"{joint}(?:the )?{day}")
        self.between_days = re.compile(rf" ?(?:, ?|& ?|{joint})(?:\w{{1,3}}\.? )?")
        """What stands between the days of a list: "1 April, 20 May and on 5 June"."""
        self.joint = re.compile(joint)
        worded = literal_alternation(self.numbers)
        count = rf"(?:N++|\d{{1,3}}(?![\d.,]*\d)|(?:{worded})(?!\w))"
        percent = "|".join(re.escape(language.fold(word)) for word in words.deals[DealCue.PERCENT])
        weekdays = language.folded_words([*words.weekdays, *words.short_weekdays])
        days = [word for word, number in self._ordinals.items() if number >= _FIRST_ORDINAL]
        units_of_time = literal_alternation(language.folded_words(words_of(units)))
        slots = {
            "sum": "(?:A++|N++)",
            "n": count,
            "percent": "P++",
            "weekday": f"(?:{literal_alternation(weekdays)})",
            "day": rf"(?:{numeral}|{literal_alternation(days)})(?! ?(?:{units_of_time})(?!\w))",
        }
        self._lists = word_lists(language)
        self._times = language.folded_words({*words.rates_before} & {*words.sum_changes})
        self.worded = re.compile(rf"(?<!\w)(?:{worded})(?!\w)")
        self.number = re.compile(rf"(?<![\w.,])(?:\d{{1,3}}(?![\d.,]*\d)|(?:{worded})(?!\w))")
        """A count in an answer that is little more than it: "in three", "3x"."""
        self.count = re.compile(rf"(?<![^\WA-Z]){count}")
        self._percents = language.folded_words(words.deals[DealCue.PERCENT])
        self._percent = re.compile(rf"(?<!\w)(?:\d+(?:[.,]\d+)?|{worded}) ?(?:{percent})(?!\w)")
        begin = {
            "sum": "AN",
            "n": ["N", *digits, *self.numbers],
            "percent": "P",
            "weekday": weekdays,
            "day": [*digits, *days],
        }

        def compiled(phrases: Sequence[str]) -> re.Pattern[str]:
            return re.compile(rf"(?:{any_phrase(phrases, language.fold, slots)})(?![^\WA-Z])")

        def patterns(phrases: Sequence[str]) -> Patterns[str]:
            return language.compiled_on_use(
                [(phrase, with_slots(phrase, begin, language.fold)) for phrase in phrases],
                compiled,
                self.index,
            )

        self.index = Index()
        """Of all tables of a deal."""
        self.agreeing = patterns([phrase for cue in AGREED_BY for phrase in words.deals[cue]])
        """All of `AGREED_BY` at once."""
        self.cues: dict[DealCue, Patterns[str]] = {
            cue: patterns(phrases)
            for cue, phrases in words.deals.items()
            if cue is not DealCue.PERCENT
        }
        """The phrases of each table, to match at the places of `STARTS`."""

    def percents(self, folded: str) -> list[Span]:
        """Where a text says how many percent."""
        if not any(word in folded for word in self._percents):
            return []
        return [match.span() for match in self._percent.finditer(folded)]

    def times(self, folded: str, count: Span) -> bool:
        """ "Cleaning 3 times 150": how often the work was done that is named before."""
        if folded[: count[1]].rpartition(" ")[2] not in self._times:
            return False
        before = folded[: count[0]].replace(",", " ").split()
        return any(self._lists.kind(word) in _WORKS for word in before)

    def day_number(self, text: str) -> int | None:
        """The day of the month that a text names, in digits or by an ordinal."""
        found = _DIGITS.search(text)
        if found is not None:
            return int(found.group())
        ordinal = self._ordinal.search(text)
        return self._ordinals[ordinal.group()] if ordinal else None
