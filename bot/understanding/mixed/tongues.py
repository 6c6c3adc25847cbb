"""Which language a message is in, and whether English is mixed into it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.locale import Locale
from bot.understanding.grammar.text import Sentence, in_cyrillic
from bot.understanding.grammar.vocabulary import Vocabulary
from bot.understanding.mixed.words import Words

_WORD = re.compile(r"(?<![\w@/&.])[^\W\d_]{2,}(?:'[^\W\d_]+)*(?![\w@/&]|\.\w)")
_CYRILLIC = re.compile("[а-я]")
_OPENING_SIGNS = " \"'«(*-–—•>"


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language to read a message in."""

    locale: Locale
    mixed: bool
    """English words are mixed in."""


class Tongues:
    """The words of all languages, each learnt when it is first needed."""

    def __init__(self, vocabularies: Mapping[Locale, Vocabulary]) -> None:
        self._vocabularies = vocabularies
        self.words = cache(lambda locale: Words(vocabularies[locale]))
        self._foreign = cache(self._telling_elsewhere)

    def warm(self) -> None:
        """Learns the words of all languages now."""
        for locale in self._vocabularies:
            self._foreign(locale)

    def _telling_elsewhere(self, locale: Locale) -> frozenset[str]:
        """Words that tell something in other languages and are none of this one."""
        own = self.words(locale)
        others = (self.words(other) for other in self._vocabularies if other is not locale)
        told = frozenset(word for words in others for word in words.telling if word not in own)
        return told - own.links

    def of(self, sentence: Sentence, locale: Locale, names: Collection[str] = ()) -> Tongue | None:
        """The language of a sentence, if it is another than `locale` alone; `names` (folded) are
        words of the user's clients."""
        said = set(_said(sentence, self.words(locale).given)).difference(names)
        unknown = said - self.words(locale).known
        foreign = bool(unknown) and not self._foreign(locale).isdisjoint(unknown)
        if not foreign and (locale is Locale.RU or sentence.folded.isascii()):
            return None
        cyrillic = {word for word in said if _CYRILLIC.search(word)}
        is_russian = locale is not Locale.RU and 2 * len(cyrillic) > len(said)
        if is_russian or foreign:
            return self._likeliest(said, cyrillic, locale)
        return None

    def _likeliest(self, said: set[str], cyrillic: set[str], locale: Locale) -> Tongue | None:
        known = {
            other: {word for word in said if word in self.words(other)}
            for other in self._vocabularies
        }
        english = known.pop(Locale.EN)
        if locale is not Locale.RU and 2 * len(cyrillic) > len(said):
            told = known[Locale.RU] - english
            return Tongue(Locale.RU, mixed=bool(english)) if told else None
        if locale is Locale.RU and not cyrillic:
            known[locale] |= {word for word in said if _typed(word) in self.words(locale)}
        own = known.pop(locale, english)
        best = max(known, key=lambda other: len(known[other] - own - english))
        others = known[best] - own - english
        if others & self.words(best).telling:
            rest = own - known[best]
            if locale is Locale.EN and rest and len(others) > 1:
                return Tongue(best, mixed=True)
            if len(others) > len(rest):
                return Tongue(best, mixed=bool(english - known[best]))
        if locale is Locale.EN or (english - own).isdisjoint(self.words(Locale.EN).telling):
            return None
        return Tongue(locale, mixed=True) if own - english else Tongue(Locale.EN, mixed=False)

    def has_english(self, sentence: Sentence) -> bool:
        """Whether a sentence has any English word that tells what it is about."""
        return not self.words(Locale.EN).telling.isdisjoint(_said(sentence))


def _typed(word: str) -> str:
    """A word of Russian typed in Latin letters, as it would be in Cyrillic."""
    return in_cyrillic(Sentence(word, word, tuple(range(len(word) + 1))), ()).folded


def _said(sentence: Sentence, given: Collection[str] = ()) -> list[str]:
    """The folded words of a sentence that are no names by their capitals; at its beginning only
    given names are."""
    text = sentence.text
    shouted = not any(letter.islower() for letter in text)
    found = list(_WORD.finditer(sentence.folded))
    capitals = [text[sentence.origins[match.start()]].isupper() for match in found]
    return [
        match.group()
        for match, capital, following in zip(found, capitals, [*capitals, False][1:], strict=True)
        if shouted
        or not capital
        or (_opens(sentence.folded, match.start()) and not following and match.group() not in given)
    ]


def _opens(folded: str, start: int) -> bool:
    return not folded[:start].rstrip(_OPENING_SIGNS)
