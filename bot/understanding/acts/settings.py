"""What a sentence sets: the language, the time zone, the currency of the user."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.acts.phrases import Found, Heard, PhraseTable
from bot.understanding.acts.words import ActWords
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.text import Sentence
from bot.understanding.money.amounts import AmountGrammar
from bot.understanding.places import opens_long_name
from bot.understanding.zones import stated_zone

_PLACE = re.compile(
    r"(?:utc|gmt|msk|мск)? ?[-+] ?\d{1,2}(?::\d\d)?|[^\W\d_][\w'/-]*(?:,? [^\W\d_][\w'-]*){0,3}"
)
_MOST_WORDS = 4
_JOINTS = re.compile("([ -])")
_MOST_PARTS = 5
"""Words of a name and what stands between them: "Комсомольск-на-Амуре"."""
_SHORTEST_STEM = 2


class SettingsGrammar:
    """Reads settings in one language."""

    def __init__(self, language: Language, words: ActWords, amounts: AmountGrammar) -> None:
        names = {
            language.fold(name): code for code, names in words.languages.items() for name in names
        }
        slots = {
            "language": "|".join(sorted(map(re.escape, names), key=len, reverse=True)),
            "currency": "|".join(
                sorted(
                    (
                        re.escape(word)
                        for word in language.currencies
                        if word.replace(" ", "").isalpha() and len(word) > 1
                    ),
                    key=len,
                    reverse=True,
                )
            ),
        }
        slots = {name: f"(?:{source})" for name, source in slots.items()}
        self._names = names
        self._language = re.compile(rf"(?<!\w)(?:{slots['language']})(?!\w)")
        self._sets = PhraseTable(language, words.acts[Intent.SETTINGS], slots)
        self._places = PhraseTable(language, words.places)
        self._endings = {
            ending: tuple(bases.split("|")) for ending, bases in words.place_endings.items()
        }
        self._longest = max(map(len, self._endings), default=0)
        self._amounts = amounts

    def read(self, heard: Heard, sentence: Sentence) -> tuple[Reading, Found] | None:
        """What is set, and the words that say so."""
        for lead in self._places.all(heard):
            zone = self._zone(sentence, heard.text, lead.end)
            if zone:
                return Reading(intent=Intent.SETTINGS, zone=zone), lead
        found = self._sets.first(heard)
        if found is None:
            return None
        said = sentence.folded[found.start :]
        currency = self._amounts.currency(said)
        if currency:
            return Reading(intent=Intent.SETTINGS, currency=currency), found
        named = self._language.search(said)
        if named:
            code = self._names[named.group()]
            language = Locale(code) if code in list(Locale) else None
            return Reading(intent=Intent.SETTINGS, language=language), found
        return Reading(intent=Intent.SETTINGS), found

    def _zone(self, sentence: Sentence, text: str, start: int) -> str | None:
        """The zone of the place named there, tried with ever fewer words."""
        match = _PLACE.match(sentence.folded, _behind_date(text, start))
        if match is None:
            return None
        words = sentence.original(*match.span()).split(" ")[:_MOST_WORDS]
        for size in range(len(words), 0, -1):
            for place in self._nominatives(" ".join(words[:size]).strip(" ,")):
                zone = stated_zone(place)
                if zone:
                    return zone
        return None

    def _nominatives(self, place: str) -> Iterator[str]:
        """The name as it is, then with each of its words in the nominative."""
        yield place
        first, *rest = _JOINTS.split(place.lower())
        if len(rest) >= _MOST_PARTS or not self._endings:
            return
        for form in self._forms(first):
            if not rest:
                yield form
            elif opens_long_name(form):
                for forms in product([form], *map(self._forms, rest)):
                    yield "".join(forms)

    def _forms(self, word: str) -> list[str]:
        """A word of a name and what it may be in the nominative, the longest endings first."""
        forms = [word]
        for size in range(min(self._longest, len(word) - _SHORTEST_STEM), 0, -1):
            forms += [word[:-size] + base for base in self._endings.get(word[-size:], ())]
        return forms


def _behind_date(text: str, start: int) -> int:
    """Where a masked text goes on behind "now" or "this month"."""
    while text[start : start + 1] in (" ", "T") and start < len(text):
        start += 1
    return start
