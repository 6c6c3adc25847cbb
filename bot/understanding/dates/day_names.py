"""Weekdays that are names: "Monday Motors", "Friday-Media", "hotel senin pagi"."""

from __future__ import annotations

import re

from bot.understanding.dates.meanings import Day
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.names.wordlists import WordKind, word_lists

_COMPANY = frozenset({WordKind.COMPANY, WordKind.EITHER})
_LONGEST_BESIDE = 60
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_NAMES_ON = _COMPANY | {WordKind.NAME, WordKind.SURNAME, WordKind.TITLE}


class DayNames:
    """Names in which a part of the day stands behind the weekday, in one language.

    Indonesian has one word for the week and Sunday.
    """

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._lists = word_lists(language)
        sunday = words.units["week"].split() if "sunday" in words.date_phrases else ()
        days = language.alternation(language.folded_words([*words.weekdays, *sunday]))
        parts = language.alternation(words.day_parts)
        of_work = words.cues.get(Cue.FOR_AFTER, ())
        self._days_of_work = language.folded_words(words.days_of_work)
        self._by = tuple(language.folded_words(words.deadline_endings))
        self._done = language.rule(
            lambda: rf" (?:[^\W\d]+ ){{1,3}}(?:{language.alternation(of_work)})(?!\w)"
        )
        besides = language.alternation(words.acts.besides)
        joiners = language.alternation(words.list_joiners)
        self._besides = (
            re.compile(rf"(?<!\w)(?:{joiners}) (?:{besides})(?: [^\W\d]+){{0,3}} $")
            if words.acts.besides
            else None
        )
        self._named = (
            re.compile(rf"(?<!\w)(?P<company>[^\W\d_]+) (?:{days}) (?:{parts})(?!\w)")
            if words.day_parts
            else None
        )

    def is_of_work(self, folded: str, day: Day) -> bool:
        """ "Eilse trenni eest": a day as an adjective of the work behind it."""
        stated = folded[day.start : day.end]
        if stated not in self._days_of_work:
            return False
        return self.is_before_work(folded, day) or self._done.match(folded, day.end) is not None

    def is_before_work(self, folded: str, day: Day) -> bool:
        """ "The Saturday shift", "the second coat"."""
        behind = _NEXT_WORD.match(folded, day.end)
        kind = self._lists.kind(behind[1]) if behind is not None else None
        if behind is not None and kind is WordKind.UNKNOWN:  # "The Saturday toddler class"
            behind = _NEXT_WORD.match(folded, behind.end())
            kind = self._lists.kind(behind[1]) if behind is not None else None
        return kind is WordKind.WORK

    def is_of_other_act(self, folded: str, start: int) -> bool:
        """ "Pays on Friday and calls on Monday": the day of what the client does besides."""
        return (
            self._besides is not None
            and self._besides.search(folded, max(0, start - _LONGEST_BESIDE), start) is not None
        )

    def is_deadline(self, folded: str, day: Day) -> bool:
        """ "Arve 30. märtsiks": a form that says by when, and not of which day an invoice is."""
        return bool(self._by) and folded[day.start : day.end].endswith(self._by)

    def spans(self, folded: str) -> list[tuple[int, int]]:
        """ "hotel senin pagi": a weekday and what follows it, right behind what opens a name."""
        if self._named is None:
            return []
        return [
            match.span()
            for match in self._named.finditer(folded)
            if self._lists.kind(match["company"]) in _COMPANY
            and self._lists.kind(_last_word(folded[: match.start()])) not in _NAMES_ON
        ]


def _last_word(before: str) -> str:
    return before.rstrip(" ").rpartition(" ")[2]


def _capital_weekday(folded: str, capitals: str, day: Day) -> bool:
    return (
        day.meaning == "weekday"
        and folded[day.start : day.end].removesuffix("'s").isalpha()
        and capitals[day.start : day.start + 1] == "X"
        and any(letter.islower() for letter in capitals)
    )


def begins_name(folded: str, capitals: str, day: Day) -> bool:
    """ "Monday Motors": a weekday with a capital before a word with a capital."""
    return (
        _capital_weekday(folded, capitals, day)
        and folded[day.end : day.end + 1] == " "
        and capitals[day.end + 1 : day.end + 2] == "X"
        and capitals[day.end + 2 : day.end + 3].islower()
    )


def is_hyphenated(folded: str, day: Day) -> bool:
    """ "Friday-Media", "dj-aften": a day's name grown together with another word."""
    if day.meaning not in ("weekday", "dayword"):
        return False
    around = (folded[max(0, day.start - 2) : day.start], folded[day.end : day.end + 2])
    return any(two[at : at + 1] == "-" and two[1 - at].isalpha()
               for two, at in zip(around, (1, 0), strict=True) if len(two) == 2)  # fmt: skip


def ends_name(folded: str, capitals: str, day: Day) -> bool:
    """ "Stuudio Pühapäev", where weekdays are not written with a capital."""
    before = re.search(r"(\S+) $", capitals[: day.start])
    return (
        _capital_weekday(folded, capitals, day)
        and before is not None
        and before.group(1).startswith("X")
    )
