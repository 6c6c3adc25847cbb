"""Looks for any of many phrases at the beginnings of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.understanding.grammar.beginnings import Index, Places, beginnings
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.grammar.vocabulary import any_phrase

Span = tuple[int, int]
_NAME_BEHIND = r"(?: ?()(?=[^\W\d]|[C\"«]))?"
_SLOTS = {"sum": "A+", "date": "T+"}
_WORD = re.compile(r"(?<![^\W_])[^\W_]")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a masked text."""

    start: int
    end: int
    who: Span | None = None
    """The name inside the phrase, or an empty span where one begins behind it."""

    @property
    def span(self) -> Span:
        return self.start, self.end


class Heard:
    """A masked text with the places where phrases may begin."""

    def __init__(self, text: str, opening: int) -> None:
        self.text = text
        self.opening = opening
        """Where the message begins, behind greetings and the like."""
        self.starts = [match.start() for match in _WORD.finditer(text)]
        self.openings = {*self.starts[:1], opening} & {*self.starts}
        """The starts that count as the beginning."""
        self._places: dict[Index, Places] = {}

    def places(self, index: Index) -> Places:
        """Its starts by the tables of an index that may have a phrase there."""
        places = self._places.get(index)
        if places is None:
            places = self._places[index] = Places(self.text, self.starts, index)
        return places

    def begin_behind(self, ends: Iterable[int]) -> None:
        """Takes what stands behind each of these places for a beginning too."""
        for end in ends:
            self.openings.update(next(([at] for at in self.starts if at >= end), ()))


class PhraseTable:
    """The phrases of one table, compiled by what they begin with.

    `index` is of the tables that the same texts are read for: by default those of the language.
    """

    def __init__(
        self,
        language: Language,
        phrases: Iterable[str],
        slots: Mapping[str, str] | None = None,
        index: Index | None = None,
    ) -> None:
        counted = language.alternation(language.vocabulary.numbers)
        cues = (cue for cue in language.vocabulary.due_cues if cue.isalpha())
        date = rf"(?:(?:{language.alternation(cues)}) )?T+"
        number = rf"(?:\d{{1,3}}|A+|{counted})"
        slots = {**_SLOTS, "date": date, "n": number, **(slots or {})}
        starts = [
            (phrase, _beginnings(phrase.lstrip("^ ").rstrip("$ "), language, slots))
            for phrase in phrases
        ]
        self._index = language.phrases if index is None else index
        self._free, self._tied = (
            language.compiled_on_use(
                [start for start in starts if start[0].startswith("^") is tied],
                lambda found: _rule(found, language, slots),
                self._index,
            )
            for tied in (False, True)
        )

    def first(self, heard: Heard) -> Found | None:
        """The leftmost phrase of the table in a message."""
        places = heard.places(self._index)
        if self._free not in places and self._tied not in places:
            return None
        return next(self.all(heard), None)

    def all(self, heard: Heard) -> Iterator[Found]:
        """The phrases of the table in a message, from left to right, without overlaps."""
        places = heard.places(self._index)
        rules: dict[int, list[re.Pattern[str]]] = {}
        for at, rule in self._free.along(places):
            rules[at] = [rule]
        for at, rule in self._tied.along(places):
            if at in heard.openings:
                rules.setdefault(at, []).append(rule)
        end = 0
        for at in sorted(rules):
            found = _longest(heard.text, at, rules[at]) if at >= end else None
            if found is not None:
                end = found.end
                yield found

    def at(self, heard: Heard, at: int) -> Found | None:
        """The phrase that begins at that place."""
        rules = [self._free.at(heard.text, at)]
        if at == heard.opening or at in heard.openings:
            rules.append(self._tied.at(heard.text, at))
        return _longest(heard.text, at, filter(None, rules))

    def opening(self, text: str, at: int) -> Found | None:
        """The phrase that begins at that place of a masked text, as its beginning."""
        rules = (self._free.at(text, at), self._tied.at(text, at))
        return _longest(text, at, filter(None, rules))


def _longest(text: str, at: int, rules: Iterable[re.Pattern[str]]) -> Found | None:
    match = None
    for rule in rules:
        other = rule.match(text, at)
        if other is not None and (match is None or other.end() > match.end()):
            match = other
    if match is None:
        return None
    who = None
    if match.lastindex is not None:
        named = (match.span(index) for index in range(1, 1 + match.re.groups))
        who = next(span for span in named if span != (-1, -1))
        if text[who[0] : who[1]].endswith("'"):
            who = who[0], who[1] - 1  # "Lena's", whose "s" the phrase has.
    return Found(match.start(), match.end(), who)


def _beginnings(phrase: str, language: Language, slots: Mapping[str, str]) -> frozenset[str]:
    if phrase.startswith("{sum}"):
        return frozenset("A")
    if phrase.startswith("{date}"):
        return frozenset("T")
    if phrase.startswith("{n}"):
        counted = (language.fold(word)[:1] for word in language.vocabulary.numbers)
        return frozenset("0123456789A").union(counted)
    for name, source in slots.items():
        if phrase.startswith(f"{{{name}}}"):
            return frozenset(
                letter for word in source.strip("(?:)").split("|") for letter in word[:1]
            )
    return beginnings(phrase, language.fold)


def _rule(phrases: Iterable[str], language: Language, slots: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(
        "|".join(_source(phrase, language, slots) for phrase in sorted(phrases, key=_need))
    )


def _name(language: Language) -> str:
    """The source of a name of up to five words."""
    word = rf"(?:(?:{literal_alternation(language.cut_short)})\.|[^\s,;:.!?ATI]+)"
    return rf"({word}(?: {word}){{0,4}}?)"


def _need(phrase: str) -> int:
    """Sorts phrases by the length of what must be there, the longest first."""
    return -len(re.sub(r" *\[[^\]]*\] *", " ", phrase).strip())


def _source(phrase: str, language: Language, slots: Mapping[str, str]) -> str:
    plain = phrase.lstrip("^ ")
    ends = plain.endswith("$")
    plain = plain.rstrip("$ ")
    named = plain.endswith(" …")
    source = any_phrase([plain.removesuffix(" …")], language.fold, slots)
    if "…" in source:
        source = source.replace("…", _name(language))
    if named:
        source += rf"(?![^\WA-Z]){_NAME_BEHIND}"
        return f"(?:{source})"
    return f"(?:{source})" + (r"(?=\W*$)" if ends else r"(?![^\WA-Z])")
