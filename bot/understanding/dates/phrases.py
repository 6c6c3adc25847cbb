"""Dates in a text: the words become letters, the phrases of the language are matched on those."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.understanding.dates import days
from bot.understanding.dates.meanings import MEANINGS, Day
from bot.understanding.grammar.beginnings import Index, Patterns, Places, with_slots
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import (
    SLOTS,
    TOKEN,
    Entry,
    Language,
    literal_alternation,
)
from bot.understanding.grammar.vocabulary import phrase_pattern

_NUMERIC = re.compile(
    r"(?<![\w.,/-])(?:(?P<y>(?:19|20)\d\d)([-./])(?P<m>\d{1,2})\2(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s>[-./])(?P<b>\d{1,2})(?:[-./](?P<c>\d{4}|\d{2}))?)\.?(?![\w/]|[.,-]\d)"
)
_START = re.compile(r"(?<!\w)\S")
_WORD = re.compile(r"[^'., *]*")
_MOST_DATES = 30
_LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class Canonical:
    """A folded text with the words of tables replaced by their letters."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    entries: Mapping[int, tuple[str, int | tuple[int, str]]]
    """Position of a letter in the canonical text to the letter and its value."""


_LONGEST_WEEKDAY = 24
"""Letters of a weekday and the small word between it and its date."""
_SLOT_LETTERS = {slot: re.findall("[A-Z]", source) for slot, source in SLOTS.items()}


@dataclass(frozen=True, slots=True)
class _Rule:
    """The phrases of one meaning."""

    at: int
    """Its place among the rules."""
    meaning: str
    patterns: Patterns[str]


class DateGrammar:
    """Finds the dates of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        words = language.vocabulary
        self._index = Index()
        self._rules = [
            _Rule(at, meaning, self._patterns(meaning, phrases))
            for at, (meaning, phrases) in enumerate(_with_common(words.date_phrases).items())
        ]
        for meaning in words.date_phrases:
            if meaning not in MEANINGS:
                raise KeyError(meaning)
        self._ordinal = (
            re.compile(rf"(?:{words.ordinal_suffixes})(?!\w)") if words.ordinal_suffixes else None
        )
        named = literal_alternation(language.folded_words([*words.weekdays, *words.past_weekdays]))
        joint = literal_alternation(language.folded_words(words.list_joiners))
        small = rf"(?!(?:{joint})(?!\w))[^\W\d]{{1,3}}\.? ?"
        self._weekday_of = language.rule(lambda: rf"(?<!\w)(?:{named}),? (?:{small})?$")
        about = language.alternation(words.acts.about)
        self._about = re.compile(rf" (?:{about}) ")
        company = language.folded_words(words.company_words)
        in_case = tuple(words.client_endings)  # "Koolile reedel": no name
        self._company = frozenset(word for word in company if not word.endswith(in_case))
        self._firms = self._company - language.folded_words(words.ordinary)
        """Those that right behind a day are nothing else: not as in "on Friday as agreed"."""
        self._days_in_case = ("l", "ks", "ni") if in_case else ()
        """Ends of weekdays that are no part of a name: "reedel Puhas Maja"."""
        self._titles = language.folded_words(words.titles)
        came = language.alternation([*words.cues[Cue.PAID], *words.cues[Cue.RECEIVED]])
        self._came = language.rule(lambda: rf" (?:{came})(?!\w)")

    def _patterns(self, meaning: str, phrases: Sequence[str]) -> Patterns[str]:
        """The patterns of a meaning's phrases, the longest first."""
        sources = {phrase_pattern(p, self._literal, SLOTS): self._starts(p) for p in phrases}
        ends = r"(?!\w)"
        if meaning == "day_month":
            ends += rf"(?! ?[GBHJQY](?!\w)){_NO_YEAR}"

        def compiled(found: Sequence[str]) -> re.Pattern[str]:
            return re.compile("|".join(f"(?:{source}){ends}" for source in found))

        ordered = sorted(sources.items(), key=lambda found: (-len(found[0]), found[0]))
        return self._language.compiled_on_use(ordered, compiled, self._index)

    def _starts(self, phrase: str) -> frozenset[str]:
        """What a canonical text of this phrase can begin with."""

        def literal(words: str) -> str:
            first = _WORD.match(words)
            end = first.end() if first else 0
            return self._literal(words[:end]) + self._language.fold(words[end:])

        return with_slots(phrase, _SLOT_LETTERS, literal)

    def _literal(self, word: str) -> str:
        folded = self._language.fold(word)
        entry = self._entry([folded], 0)
        if entry is not None and entry.letter in "GBHJQYN":
            return entry.letter
        return folded

    def _entry(self, tokens: Sequence[str], position: int) -> Entry | None:
        for entry in self._language.entries.get(tokens[position], ()):
            size = len(entry.tokens)
            if size == 1 or tuple(tokens[position : position + size]) == entry.tokens:
                return entry
        return None

    def _is_sum(self, tokens: Sequence[str], position: int) -> bool:
        """ "130 now and 130 in a month": hundreds that count no months."""
        if len(tokens[position]) < 3 or position + 1 == len(tokens):
            return False
        entry = self._entry(tokens, position + 1)
        return entry is not None and entry.value in _LONG_UNITS

    def canonical(self, folded: str, taken: Sequence[tuple[int, int]]) -> Canonical:
        """The text in letters; taken spans become `A`."""
        tokens: list[tuple[str, int, int, bool]] = []
        spaced, position = False, 0
        for start, end in (*sorted(taken), (len(folded), len(folded))):
            for match in TOKEN.finditer(folded, position, max(start, position)):
                piece = match.group()
                if piece[0] != "\n" and piece.isspace():
                    spaced = True
                else:
                    tokens.append((piece, *match.span(), spaced))
                    spaced = False
            if max(start, position) < end:
                tokens.append(("A", max(start, position), end, spaced))
                position, spaced = end, False
        return self._in_letters(folded, tokens)

    def _in_letters(self, folded: str, tokens: Sequence[tuple[str, int, int, bool]]) -> Canonical:
        text: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        entries: dict[int, tuple[str, int | tuple[int, str]]] = {}

        def put(piece: str, start: int, end: int) -> None:
            text.extend(piece)
            if len(piece) == 1:
                starts.append(start)
                ends.append(end)
            else:
                starts.extend(range(start, start + len(piece)))
                ends.extend(range(start + 1, start + len(piece) + 1))

        pieces = [token[0] for token in tokens]
        index = 0
        while index < len(tokens):
            piece, start, end, spaced = tokens[index]
            if spaced and text:
                put(" ", start - 1, start)
            index += 1
            if piece.isdecimal():
                if (
                    len(piece) > 4
                    or _OPENS_SUM.match(folded, end)
                    or self._is_sum(pieces, index - 1)
                ):
                    put("A", start, end)
                    continue
                ordinal = self._ordinal.match(folded, end) if self._ordinal else None
                letter = "O" if ordinal and int(piece) <= _LAST_DAY else "N"
                if letter == "N" and not _may_be_year(piece):
                    entries[len(text)] = ("N", int(piece))
                    put("K", start, end)
                    continue
                if ordinal and ordinal.end() > end:
                    end = ordinal.end()
                    while index < len(tokens) and tokens[index][1] < end:
                        index += 1
                entries[len(text)] = (letter, int(piece))
                put(letter, start, end)
                continue
            entry = self._entry(pieces, index - 1) if piece != "A" else None
            if entry is not None:
                index += len(entry.tokens) - 1
                end = tokens[index - 1][2]
                entries[len(text)] = (entry.letter, entry.value)
                put(entry.letter, start, end)
                continue
            put(piece, start, end)
        return Canonical("".join(text), tuple(starts), tuple(ends), entries)

    def numeric(self, folded: str, taken: Sequence[tuple[int, int]] = ()) -> list[Day]:
        """Dates in digits alone: `2026-05-15`, `15.05.2026`, `4/5`, `30/4-2026`."""
        found = []
        for match in islice(_NUMERIC.finditer(folded), _MOST_DATES):
            if any(match.start() < end and match.end() > start for start, end in taken):
                continue
            if match["y"]:
                year, month, of_month = (int(match[part]) for part in "ymd")
                if days.real_day(year, month, of_month):
                    stated = (("y", year), ("m", month), ("d", of_month))
                    found.append(Day(match.start(), match.end(), "iso", stated))
                continue
            first, second = int(match["a"]), int(match["b"])
            year = days.four_digits(int(match["c"])) if match["c"] else 0
            if min(first, second) > 12 or max(first, second) > 31 or not first or not second:
                continue
            slash = int(match["s"] == "/")
            slots = (("a", first), ("b", second), ("c", year), ("s", slash))
            ending = self._ordinal.match(folded, match.end()) if self._ordinal else None
            end = ending.end() if ending else match.end()  # "30.11-ks"
            found.append(Day(self._with_weekday(folded, match.start()), end, "numeric", slots))
        return found

    def _with_weekday(self, folded: str, start: int) -> int:
        """Where a date in digits begins with its weekday: "due Thursday, 26/11"."""
        before = self._weekday_of.search(folded, max(0, start - _LONGEST_WEEKDAY), start)
        return start if before is None else before.start()

    def worded(self, folded: str, taken: Sequence[tuple[int, int]]) -> list[Day]:
        """Dates in words, the longest of those that overlap; outside the taken spans."""
        canonical = self.canonical(folded, taken)
        candidates = [
            Day(
                canonical.starts[start],
                canonical.ends[end - 1],
                meaning,
                tuple(
                    canonical.entries[position]
                    for position in range(start, end)
                    if position in canonical.entries
                ),
            )
            for _, start, end, meaning in sorted(self._matches(canonical.text))
        ]
        candidates += self._short_weekdays(canonical)
        candidates = [day for day in candidates if not _cut_short(day, candidates)]
        candidates.sort(key=lambda day: (-len(day), day.start))
        found: list[Day] = []
        for day in candidates:
            if day.meaning in _WEEKDAY_ALONE and self._names(folded, day.start, day.end):
                continue
            if day.meaning == "numbered_week" and not _is_week(day):
                continue  # "Every week 450"
            if day.meaning == "bare_day_of_month" and not _is_day_behind_sum(folded, day):
                continue
            if all(day.end <= other.start or day.start >= other.end for other in found):
                found.append(day)
        return sorted(found, key=lambda day: day.start)

    def _matches(self, text: str) -> Iterator[tuple[int, int, int, str]]:
        """The place of a rule, where it matches from and to, and its meaning; no match of a rule
        overlaps its others."""
        places = Places(text, [word.start() for word in _START.finditer(text)], self._index)
        for rule in self._rules:
            if rule.patterns not in places:
                continue
            end = count = 0
            for start, pattern in rule.patterns.along(places):
                match = pattern.match(text, start) if start >= end else None
                if match is not None and count < _MOST_DATES:
                    end, count = match.end(), count + 1
                    yield rule.at, start, end, rule.meaning

    def _names(self, folded: str, start: int, end: int) -> bool:
        """Whether the words that follow make a company's name of it ("Sunday Brunch Co")."""
        if folded[start:end].endswith(self._days_in_case):
            return False
        if " " in folded[start:end]:
            return False  # "в понедельник"
        before = re.search(r"([^\W\d_]+) $", folded[:start])
        if before is not None and before[1] in self._company:
            return True
        if not start and self._came.match(folded, end):
            return False  # "On Tuesday came from Building Ltd"
        words = re.match(r"(?: [^\W\d_]+){1,3}", folded[end : end + 40])
        following = words.group().split() if words is not None else []
        return not (self._firms if start else self._company).isdisjoint(
            following[:1] if start else following
        )

    def _short_weekdays(self, canonical: Canonical) -> list[Day]:
        found = []
        for match in re.finditer(r"(?<!\w)V(?!\w)\.?", canonical.text):
            position = match.start()
            if canonical.text[:position].rstrip()[-1:] in ("&", "+"):
                continue
            if canonical.text[:position].rstrip().rpartition(" ")[2] in self._titles:
                continue  # "bu jum"
            before, after = canonical.text[:position], canonical.text[match.end() :]
            alone_after = not after.strip() or after.lstrip(" ")[:1] in ",;.!)\n/|—–A"
            alone_after = alone_after or self._about.match(after) is not None
            if alone_after and (before.strip() or not after.strip()):
                found.append(
                    Day(
                        canonical.starts[position],
                        canonical.ends[match.end() - 1],
                        "weekday",
                        (("W", canonical.entries[position][1]),),
                    )
                )
        return found


def _may_be_year(digits: str) -> bool:
    """Digits that may be a day or a year; others only count ("K"), as in "1. märtsist 1100"."""
    return len(digits) < 3 or (len(digits) == 4 and digits.startswith(("19", "20")))


def _is_week(day: Day) -> bool:
    """Whether a year has a week of that number."""
    return any(letter in "NO" and value in _WEEKS for letter, value in day.slots)


def _is_day_behind_sum(folded: str, day: Day) -> bool:
    """ "Лена 3500 маникюр до 25": a number alone, with which a clause behind a sum ends."""
    ends = _ENDS_CLAUSE.match(folded, day.end) is not None
    return ends and _SUM_BEFORE.search(folded, 0, day.start) is not None


def _cut_short(day: Day, others: Sequence[Day]) -> bool:
    """ "due 2 weeks" out of "due 2 weeks ago"; of "jatuh tempo 3 hari lagi" all but "lagi"; the
    Estonian term of "tähtaeg kuu" out of "tähtaeg kuu lõpus"."""
    counted = any(letter in "NOKS" for letter, _ in day.slots)
    if day.meaning == "day_of_month" or (day.meaning == "terms" and not counted):
        return any(day.start < other.start < day.end < other.end for other in others)
    return day.meaning in _COUNTED_AHEAD and any(
        (other.meaning == "ago" or (other.meaning == "ahead" != day.meaning))
        and day.start < other.start < day.end < other.end
        and not any(letter == "R" for letter, _ in other.slots)
        for other in others
    )


_NO_YEAR = (
    r"(?!(?:(?<=, N)|(?<=, N\.)|(?<=[NO] [ML] N)|(?<=[NO]\. [ML] N)|(?<=[NO] [ML] N\.)"
    r"|(?<=[NO]\. [ML] N\.))\.? [ML](?!\w))"
)
"""In "1 April, 1 May" the number behind the first month is the day of the next."""
_ENDS_CLAUSE = re.compile(r"\s*$|[,;.!)](?!\d)|\n")
_SUM_BEFORE = re.compile(r"\d{3}|\d ?[^\W\d]{1,6}")
_OPENS_SUM = re.compile(r"[.,]\d{3}(?!\d)")
"""Behind the first digits of a sum: "maret 2.400.000"."""
_WEEKS = range(1, 54)
_LONG_UNITS = ((1, "month"), (1, "quarter"), (1, "year"))
_COUNTED_AHEAD = frozenset({"terms", "ahead"})
_WEEKDAY_ALONE = frozenset({"weekday"})
_COMMON_PHRASES: Mapping[str, tuple[str, ...]] = {
    "dayword": ("{dayword}",),
    "month_within": ("{month_within}",),
    "weekday_last": ("{past_weekday}",),
    "terms": ("net {n} [({unit}|days)]", "net-{n} [({unit}|days)]"),
}
"""Phrases of every language; business English is written in each."""


def _with_common(phrases: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    meanings = [*_COMMON_PHRASES, *(name for name in phrases if name not in _COMMON_PHRASES)]
    return {name: [*_COMMON_PHRASES.get(name, ()), *phrases.get(name, ())] for name in meanings}
