"""The user's own clients in a sentence: found before anything else is read, so that no name is
taken for a cue, a date or a sum.

The sentence is read with a stand-in in place of each name, a capitalised word that means nothing;
what was read is then given back with the names as they are known. A word that is a name and also a
word of the language (May, Rest, 3M) is a name only where the sentence makes no less sense with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.application.clients.known_names import Fit, KnownNames
from bot.application.clients.spelling import form_of, spelling, word, words_in
from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.names.base_forms import base_form
from bot.understanding.names.pieces import SUBJECT_OF

_STAND_INS = tuple(f"Zxo{letter}na" for letter in "bdfgklmprstv")
"""No words of any language, and no forms of any."""
_STAND_IN = re.compile("zxo[bdfgklmprstv]na(?:'s|-?l[et])?", re.IGNORECASE)
_ENDINGS = ("le", "lt")
"""Estonian ones that tell who pays: kept behind the stand-in."""
_GAP = re.compile(r"[ \-.'\"«»()]{1,3}")
_FEMININE = ("ова", "ева", "ина", "ына")
_OBLIQUE = frozenset({Cue.TO, Cue.RECEIVED, Cue.SENT, Cue.DID})
_NO_CLIENT = frozenset({Intent.UNDO, Intent.SETTINGS})
_ABOUT_BOOKS = frozenset({Intent.QUESTION, Intent.OTHER})
_DATES = ("due", "issued", "paid_on", "promised_on", "until", "sent_on", "first_date")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that fit one or several of the known names."""

    start: int
    end: int
    surface: str
    fits: tuple[tuple[int, Fit], ...]
    """Places in the list of names; the best fits."""
    is_word: bool
    """The name is also a word of the language, or a number."""

    @property
    def names(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(at for at, _ in self.fits))


@dataclass(frozen=True, slots=True)
class Read:
    """A reading, with what it was read from."""

    reading: Reading
    sentence: Sentence
    marks: Sequence[Mark]
    locale: Locale


class KnownClients:
    """Finds known clients in the sentences of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        words = language.vocabulary
        self._relations = language.folded_words(words.relations)
        self._small = language.folded_words(
            [*words.name_edges, *words.articles, *words.company_words, *words.pronouns]
        )

    def read(
        self, sentence: Sentence, names: KnownNames, read: Callable[[str | None], Read]
    ) -> Reading:
        """The reading of a sentence, its client one of `names` if it surely is; `read` reads
        a text in place of the sentence's own."""
        mentions = self.mentions(sentence, names) if names.names else []
        if not mentions:
            return _resembling(read(None).reading, names)
        found = self._read(sentence, mentions, names, read)
        if not any(mention.is_word for mention in mentions):
            return found[0]
        plain = read(None).reading
        if _makes_sense(found, plain):
            return found[0]
        certain = [mention for mention in mentions if not mention.is_word]
        if certain:
            return self._read(sentence, certain, names, read)[0]
        return _resembling(plain, names)

    def _read(
        self,
        sentence: Sentence,
        mentions: Sequence[Mention],
        names: KnownNames,
        read: Callable[[str | None], Read],
    ) -> tuple[Reading, bool, bool]:
        """The reading; whether its client is one of the names and no more; whether as subject."""
        mentions = mentions[: len(_STAND_INS)]
        text, position = "", 0
        for mention, stand_in in zip(mentions, _STAND_INS, strict=False):
            shown = stand_in.upper() if sentence.text.isupper() else stand_in
            kept = next(
                (end for end in _ENDINGS if self._language.vocabulary.client_endings
                 and mention.surface.lower().endswith(end)
                 and not names.names[mention.names[0]].name.lower().endswith(end)), ""
            )  # fmt: skip
            text += sentence.text[position : mention.start] + shown + kept
            position = mention.end
        was_read = read(text + sentence.text[position:])
        named = _Named(mentions, names, was_read, self._relations)
        reading = named.resolved(was_read.reading)
        return reading, named.is_whole, named.is_subject

    def mentions(self, sentence: Sentence, names: KnownNames) -> list[Mention]:
        """The names in a text from left to right, of those that overlap the longest."""
        text = sentence.text
        words = list(words_in(text))
        found = list(_literal(text, names))
        at = 0
        while at < len(words):
            mention, length = self._mention_at(text, words, at, names)
            if mention is not None and not any(_overlap(mention, other) for other in found):
                found.append(mention)
                at += length
            else:
                at += 1
        found.sort(key=lambda mention: mention.start)
        said = {mention.names: mention for mention in reversed(found)}
        return [m for m in found if not m.is_word or m is said[m.names]]

    def _mention_at(
        self, text: str, words: Sequence[tuple[str, int, int]], at: int, names: KnownNames
    ) -> tuple[Mention | None, int]:
        fits: dict[int, list[tuple[int, Fit]]] = {}
        for place in names.beginning_with(word(words[at][0])):
            name = names.names[place]
            run = words[at : at + len(name.words)]
            if name.is_plain and _is_joined(text, run):
                fit = name.fit([word(one) for one, _, _ in run])
                if fit is not None:
                    fits.setdefault(len(run), []).append((place, fit))
        if not fits:
            return None, 1
        length = max(fits)
        fitting = fits[length]
        first, last = at, at + length - 1
        known_forms = {form for place, _ in fitting for form in names.names[place].spelling.forms}
        while last + 1 < len(words) and _is_form(text, words, last, last + 1, known_forms):
            last += 1
        if last + 2 < len(words) and words[last + 1][0] == "&":  # "Smith & Co"
            last += 2 * _is_form(text, words, last + 1, last + 2, known_forms)
        while first and _is_form(text, words, first, first - 1, known_forms):
            first -= 1
        start, end = _with_quotes(text, words[first][1], words[last][2])
        said = spelling(text[start:end])
        agreeing = [
            (place, fit)
            for place, fit in fitting
            if names.names[place].spelling.agrees_with(said.forms)
        ]
        exact = [f for f in agreeing if names.names[f[0]].spelling.whole == said.whole]
        if not agreeing:
            return None, 1
        surface = text[start:end]
        is_word = length == 1 and self._is_word(words[at][0])
        has_sign = words[at][0][0].isdigit() or len(words[at][0]) == 1
        if is_word and not (surface[0].isupper() and any(fit.worth > 1 for _, fit in agreeing)):
            return None, 1
        chosen = exact + [f for f in agreeing if f[1].worth == 1] if exact else agreeing
        strictly = length == 1 and (is_word or has_sign)
        return Mention(start, end, surface, tuple(dict.fromkeys(chosen)), strictly), length

    def _is_word(self, text: str) -> bool:
        """Whether it is a word of the language, and no mere name."""
        language = self._language
        plain = language.fold(text)
        if plain in language.entries or plain in self._small or plain in language.currencies:
            return True
        if not plain:
            return False
        cue = language.cue_at(plain, 0)
        return cue is not None and cue[1] == len(plain)


class _Named:
    """A reading with stand-ins, resolved."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        names: KnownNames,
        read: Read,
        relations: frozenset[str],
    ) -> None:
        self._names = names
        self._relations = relations
        self._read = read
        self._mentions = dict(
            zip((stand_in.lower() for stand_in in _STAND_INS), mentions, strict=False)
        )
        self.is_whole = False
        self.is_subject = False

    def resolved(self, reading: Reading) -> Reading:
        """With the known names in place of the stand-ins."""
        if reading.items:
            return replace(reading, items=tuple(map(self.resolved, reading.items)))
        work = reading.what_for
        stands = self._in(reading.client)
        client = reading.client
        elsewhere = [m for m in self._mentions.values() if m not in self._in(work)]
        if not stands and (client is None or client == client.lower()):
            meant = elsewhere or (self._in(work) if client is None else [])
            if len({mention.names for mention in meant}) == 1 and reading.intent not in _NO_CLIENT:
                stands = meant[:1]
                client = _stand_in_of(stands[0], self._mentions)
                if work is not None and _STAND_IN.fullmatch(work):
                    reading = replace(reading, what_for=None, what_for_said=None)
        reading = replace(
            reading,
            what_for=self._restored(reading.what_for),
            what_for_said=self._restored(reading.what_for_said),
            number=self._restored(reading.number),
            unread=tuple(filter(None, map(self._restored, reading.unread))),
        )
        if not stands or client is None:
            restored = replace(
                reading,
                client=self._restored(reading.client),
                client_surface=self._restored(reading.client_surface),
            )
            return _resembling(restored, self._names)
        said = self._restored(reading.client_surface or client)
        rest = [w for w, _, _ in words_in(_STAND_IN.sub(" ", client)) if form_of(w) is None]
        if len(stands) > 1 or rest:
            places = dict.fromkeys(at for mention in stands for at in mention.names)
            return replace(
                reading, client=self._restored(client), client_surface=None, client_near=tuple(
                    self._names.names[at].name for at in places)
            )  # fmt: skip
        self.is_whole = True
        return self._as_known(reading, stands[0], client, said or "")

    def _as_known(self, reading: Reading, mention: Mention, client: str, said: str) -> Reading:
        place = self._place_of(client)
        self.is_subject = place == "subject"
        fits = [(at, fit) for at, fit in mention.fits if self._may_be(at, fit, mention, place)]
        words = spelling(said).forms
        places = {at for at, _ in fits if self._names.names[at].spelling.agrees_with(words)}
        surface = mention.surface if _STAND_IN.fullmatch(client) else said
        also = self._names.named_alike([spelling(mention.surface)], places)
        if len(places) == 1 and not also:
            name = self._names.names[places.pop()].name
            return replace(
                reading, client=name, client_surface=surface if surface != name else None
            )
        near = tuple(self._names.names[at].name for at in (*mention.names, *also))
        start = self._start_of(client)
        before = self._read.sentence.folded[:start] if start is not None else ""
        oblique = place == "oblique"
        stated = base_form(surface, self._read.locale, oblique=oblique, before=before)
        return replace(reading, client=stated.strip("\"«»'"), client_surface=None, client_near=near)

    def _may_be(self, at: int, fit: Fit, mention: Mention, place: str) -> bool:
        """Whether a name fits the form that the text has it in, there where it stands."""
        if fit.doubtful:
            return place != "subject"
        own = self._names.names[at].spelling.whole
        is_nominative = fit.worth > 1 and len(mention.fits) >= 1 and own.endswith(_FEMININE)
        return not (is_nominative and place == "oblique")

    def _place_of(self, client: str) -> str:
        """`subject` of a verb, `oblique` behind a preposition, or neither."""
        marks, start = self._read.marks, self._start_of(client)
        if start is None:
            return ""
        before = [m.kind for m in marks if m.end <= start and m.kind != Cue.NOISE]
        after = [m.kind for m in marks if m.start > start and m.kind != Cue.NOISE]
        whose = self._read.sentence.folded[:start].rstrip(" ").rpartition(" ")[2]
        if (before and before[-1] in _OBLIQUE) or whose in self._relations:
            return "oblique"
        return "subject" if after and after[0] in SUBJECT_OF else ""

    def _start_of(self, client: str) -> int | None:
        """Where in the folded text a stand-in is."""
        sentence = self._read.sentence
        stand_in = _STAND_IN.search(client)
        at = sentence.text.find(stand_in.group()[:6]) if stand_in else -1
        return None if at < 0 else bisect_left(sentence.origins, at)

    def _in(self, text: str | None) -> list[Mention]:
        found = _STAND_IN.findall(text or "")
        return [self._mentions[stand_in.lower()[:6]] for stand_in in found]

    def _restored(self, text: str | None) -> str | None:
        if text is None:
            return None
        return _STAND_IN.sub(lambda m: self._mentions[m.group().lower()[:6]].surface, text)


def _makes_sense(found: tuple[Reading, bool, bool], plain: Reading) -> bool:
    """Whether the reading with a name that is a word is worth more than the one without."""
    reading, is_whole, is_subject = found
    if not is_whole:
        return False
    surface = reading.client_surface or reading.client or ""
    if plain.client is not None and plain.client.casefold() == surface.casefold():
        return True
    if reading.intent in _ABOUT_BOOKS or plain.intent not in (Intent.OTHER, reading.intent):
        return False
    if is_subject:
        return True
    lost_sum = plain.amount is not None and reading.amount is None
    return not lost_sum and not any(
        getattr(plain, day) is not None and getattr(reading, day) is None for day in _DATES
    )


def _resembling(reading: Reading, names: KnownNames) -> Reading:
    """With the known clients that the name of the reading is, or perhaps is."""
    if reading.items:
        return replace(reading, items=tuple(_resembling(item, names) for item in reading.items))
    if reading.client is None or reading.client_near or not names.names:
        return reading
    said = reading.client_surface or reading.client
    found = names.match((reading.client,))
    if not found.sure and said != reading.client:
        by_surface = names.match((said,))
        found = replace(found, near=(*by_surface.sure, *found.near, *by_surface.near))
    if len(found.sure) == 1:
        name = names.names[found.sure[0]].name
        return replace(reading, client=name, client_surface=said if said != name else None)
    near = dict.fromkeys(names.names[at].name for at in found.sure or found.near)
    return replace(reading, client_near=tuple(near))


def _literal(text: str, names: KnownNames) -> Iterator[Mention]:
    """Names with signs that are no part of a word, as they stand: "{{7*7}}", "🚀"."""
    taken: list[tuple[int, int]] = []
    low = text.lower()
    for at in names.odd:
        name = names.names[at].name
        if name.lower() not in low:
            continue
        pattern = rf"(?<![\w&]){re.escape(name)}(?![\w&])"
        match = re.search(pattern, text, re.IGNORECASE)
        if match and not any(match.start() < end and match.end() > start for start, end in taken):
            taken.append(match.span())
            fit = Fit(2, doubtful=False)
            yield Mention(match.start(), match.end(), match.group(), ((at, fit),), is_word=False)


def _stand_in_of(mention: Mention, mentions: dict[str, Mention]) -> str:
    return next(stand_in for stand_in, other in mentions.items() if other is mention)


def _is_joined(text: str, run: Sequence[tuple[str, int, int]]) -> bool:
    """Whether nothing stands between the words of a name but blanks, hyphens and dots."""
    return all(_GAP.fullmatch(text, before[2], after[1]) for before, after in pairwise(run))


def _is_form(
    text: str,
    words: Sequence[tuple[str, int, int]],
    at: int,
    beside: int,
    known: set[str],
) -> bool:
    """Whether the word beside a name is its legal form or title; a short one in small letters
    ("as", "is") only where the name is known with it."""
    low, high = min(at, beside), max(at, beside)
    form = form_of(words[beside][0])
    if form is None or not _GAP.fullmatch(text, words[low][2], words[high][1]):
        return False
    written = text[words[beside][1] : words[beside][2]]
    return form in known or len(written) > 2 or not written.islower()


def _with_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    """A name in quotes with them, a name with only one of them without."""
    while start and end < len(text) and text[start - 1] + text[end] in ('""', "«»", "''"):
        start, end = start - 1, end + 1
    if text[start:end].count('"') == 1 and text[end : end + 1] == '"':
        end += 1
    if "«" in text[start:end] and "»" not in text[start:end] and text[end : end + 1] == "»":
        end += 1
    return start, end


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end
