"""The names of a user's clients, compiled so that any one name is looked up at once."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.application.clients.declension import forms, heard_forms
from bot.application.clients.resemblance import PART, Shape, resembles, shape
from bot.application.clients.spelling import Spelling, Word, spelling, without_suffix, word
from bot.domain.locale import Locale

_SURE_OF_SEVERAL = 2
"""Fits of this kind and better are sure even of several names: they are written the same."""


_PLAIN = re.compile(r"[\w\s&+.,'\"’‘«»“”„()/-]+")


@dataclass(frozen=True, slots=True)
class Found:
    """Places in the list of names."""

    sure: tuple[int, ...] = ()
    near: tuple[int, ...] = ()
    """Likeliest first."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a run of words fits a name: `worth` 2 as written, 1 in another script or case."""

    worth: int
    doubtful: bool


_AS_WRITTEN = Fit(2, doubtful=False)


@dataclass(frozen=True, slots=True)
class KnownName:
    """One name, with all that its words may look like in a text."""

    name: str
    spelling: Spelling
    words: tuple[Word, ...]
    """Of the core."""
    shape: Shape
    locale: Locale | None
    is_plain: bool
    """Of words alone; "{{7*7}}" and "🚀" are known only letter by letter."""

    def fit(self, said: Sequence[Word]) -> Fit | None:
        """How words, without legal forms and titles, fit the name; None if they don't."""
        if len(said) != len(self.words):
            return None
        fits = [
            _fit(one, own, self._locale_at(at))
            for at, (one, own) in enumerate(zip(said, self.words, strict=True))
        ]
        certain = [fit for fit in fits if fit is not None]
        if len(certain) < len(fits):
            return None
        return Fit(min(fit.worth for fit in certain), any(fit.doubtful for fit in certain))

    def _locale_at(self, at: int) -> Locale | None:
        """Only the last of several Latin words is declined."""
        return self.locale if at == len(self.words) - 1 else None

    def has_form(self, text: str) -> bool:
        """Whether a folded word is a form of one of its words: "pargile" of "Suur Park"."""
        alike = (own.text for own in self.words if own.text[:1] == text[:1])
        return any(text in forms(own, self.locale) for own in alike)

    def first_words(self) -> Iterator[str]:
        """Texts, looks and sounds (marked by a leading blank) that the name may begin with."""
        own = self.words[0]
        yield own.text
        yield own.looks
        yield from forms(own.text, self._locale_at(0))
        if own.script:
            yield from (f" {heard}" for heard in _sounds(own, self.locale))


class KnownNames:
    """The names of one user's clients; make it with `known_names`."""

    def __init__(self, names: Sequence[str], locale: Locale | None) -> None:
        self.names = tuple(_known_name(name, locale) for name in names)
        odd = [at for at, name in enumerate(self.names) if not name.is_plain and name.name.strip()]
        self.odd = tuple(sorted(odd, key=lambda at: -len(self.names[at].name)))
        """Those that are not plain, the longest first."""
        self.words = frozenset(one.text for name in self.names for one in name.words)
        """Every word of any of them, folded."""
        self._by_whole: dict[str, list[int]] = {}
        self._by_first: dict[str, list[int]] = {}
        self._signs: dict[str, list[int]] = {}
        """Names without a letter or a digit, by themselves."""
        for at, name in enumerate(self.names):
            if not name.spelling.whole:
                self._signs.setdefault(name.name, []).append(at)
            else:
                self._by_whole.setdefault(name.spelling.whole, []).append(at)
                for first in _first_words(name.name, locale):
                    self._by_first.setdefault(first, []).append(at)

    def match(self, names: Iterable[str], *, doubtful: bool = False) -> Found:
        """Which of the names are meant by `names`, forms of one name; `doubtful` forms are taken
        for sure where the place in the sentence calls for an inflected one."""
        names = tuple(names)
        meant = [said for said in map(spelling, names) if said.whole]
        exact = _in_order(at for said in meant for at in self._by_whole.get(said.whole, ()))
        exact = exact or _in_order(at for name in names for at in self._signs.get(name, ()))
        if exact:
            return Found(sure=exact)
        bare = (without_suffix(name) for name in names)
        meant += [said for said in map(spelling, filter(None, bare)) if said.whole]
        fits = [(at, fit) for said in meant for at, fit in self.fitting(said)]
        best = max((fit.worth for _, fit in fits if doubtful or not fit.doubtful), default=0)
        if best:
            sure = _in_order(
                at for at, fit in fits if fit.worth == best and (doubtful or not fit.doubtful)
            )
            if best >= _SURE_OF_SEVERAL or (
                len(sure) == 1 and not any(at not in sure for at, _ in fits)
            ):
                also = self.named_alike(meant, sure)
                return Found(near=(*sure, *also)) if also else Found(sure=sure)
        fitting = _in_order(at for at, _ in fits)
        return Found(near=_in_order([*fitting, *self._near(meant)]))

    def fitting(self, said: Spelling) -> list[tuple[int, Fit]]:
        """The names that `said` fits, legal forms and titles permitting."""
        words = [word(text) for text in said.core]
        fits = []
        for at in self.beginning_with(words[0]):
            name = self.names[at]
            fit = name.fit(words)
            if fit is not None and name.spelling.agrees_with(said.forms):
                fits.append((at, fit))
        return fits

    def beginning_with(self, first: Word) -> Iterator[int]:
        """The names that a text with this word may go on with."""
        by_first = self._by_first
        if not first.script:
            return iter(by_first.get(first.text, ()))
        places = [
            *by_first.get(first.text, ()),
            *(by_first.get(first.looks, ()) if first.looks != first.text else ()),
            *by_first.get(f" {first.sound}", ()),
        ]
        return iter(dict.fromkeys(places))

    def named_alike(self, meant: Sequence[Spelling], sure: Collection[int]) -> list[int]:
        """Others whose first word it is, where a title or legal form was left out: "Reza", said of
        "Mas Reza" or of "Reza Pahlevi"."""
        if not all(self.names[at].spelling.forms for at in sure):
            return []
        if any(said.forms or len(said.core) > 1 for said in meant):
            return []
        first = {said.core[0] for said in meant}
        return [
            at
            for at, name in enumerate(self.names)
            if at not in sure and len(name.words) > 1 and name.words[0].text in first
        ]

    def _near(self, meant: Sequence[Spelling]) -> list[int]:
        shapes = [shape(said.core) for said in meant]
        found = [
            (distance, at)
            for at, name in enumerate(self.names)
            for said in shapes
            if (distance := resembles(said, name.shape)) is not None
        ]
        found += [
            (PART, at)
            for at, name in enumerate(self.names)
            if len(name.words) > 1
            and any(len(said.core) == 1 and name.has_form(said.core[0]) for said in meant)
        ]
        return list(dict.fromkeys(at for _, at in sorted(found)))


@lru_cache(maxsize=128)
def known_names(names: tuple[str, ...], locale: Locale | None) -> KnownNames:
    """The names of the clients of a user who writes in the language."""
    return KnownNames(names, locale)


@lru_cache(maxsize=8_192)
def _known_name(name: str, locale: Locale | None) -> KnownName:
    spelt = spelling(name)
    is_plain = _PLAIN.fullmatch(name) is not None
    words = tuple(map(word, spelt.core))
    return KnownName(name, spelt, words, shape(spelt.core), locale, is_plain)


@lru_cache(maxsize=8_192)
def _first_words(name: str, locale: Locale | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_known_name(name, locale).first_words()))


def _fit(said: Word, own: Word, locale: Locale | None) -> Fit | None:
    if said.text == own.text:
        return _AS_WRITTEN
    if said.looks == own.looks:
        return Fit(1, doubtful=False)
    doubtful = forms(own.text, locale).get(said.text)
    if doubtful is None and said.script and own.script and said.script != own.script:
        doubtful = _sounds(own, locale).get(said.sound)
    return None if doubtful is None else Fit(1, doubtful=doubtful)


def _sounds(own: Word, locale: Locale | None) -> dict[str, bool]:
    """What a name may sound like in the other script: declined where the text is Russian, or a
    Latin name stands in Cyrillic, which is the same."""
    if own.script == "latin" or locale is Locale.RU:
        return dict(heard_forms(own.text))
    return {own.sound: False}


def _in_order(places: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(places))
