"""The client that a request names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from bot.application.ports.understanding import Intent
from bot.understanding.acts.inside import GIVEN, is_initial, joins_name, name_inside
from bot.understanding.acts.phrases import Found, Span
from bot.understanding.dates.day_names import DayNames
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import WORD, Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.names.base_forms import may_be_inflected
from bot.understanding.names.pieces import (
    SUBJECT_OF,
    Piece,
    PieceGrammar,
    capital,
    quoted_to,
    whole_words,
)
from bot.understanding.names.wordlists import WordKind, word_lists

_EMPTY = frozenset({WordKind.ORDINARY, WordKind.PRONOUN, WordKind.EDGE})
_NAMES = frozenset({WordKind.NAME, WordKind.SURNAME, WordKind.COMPANY, WordKind.MIXED})
_MAY_NAME = _NAMES | {WordKind.UNKNOWN}
_VERBS = frozenset({WordKind.VERB, WordKind.ORDINARY})
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_IN_CASE = 5
"""Letters up to which a name that ends like a case is rather in the nominative: "Lille"."""
_CLITICS = frozenset({"'ve", "'d", "'ll", "'re", "'s", "'m"})
"""What stands behind a pronoun that was found apart from it: "they've"."""
_ASKED = (Intent.SNOOZE, Intent.PAUSE, Intent.RESUME, Intent.WRITE_OFF, Intent.WORDING)
_OPENING = re.compile(r"\^?\(?([^\W\d_]+(?:\|[^\W\d_]+)*)\)? (?:\[[^\]]*\] )*… \S")
_SENTENCE_END = re.compile(r"[.!?\n]\W*$")


class NamedClient:
    """Finds it in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary.acts
        self._cutter = PieceGrammar(language)
        self._lists = word_lists(language)
        self._day_names = DayNames(language)
        self._nobody = language.folded_words(words.nobody)
        self._told = GIVEN if self._lists.declines else frozenset({WordKind.NAME})
        self._joiners = language.folded_words(language.vocabulary.sum_joiners) | language.joined_by
        self._numbers = language.folded_words(language.vocabulary.numbers)
        self._orders = _orders(language)
        about = language.alternation(words.about)
        articles = language.alternation(language.vocabulary.articles)
        self._about = language.rule(lambda: rf"(?<!\w)(?:{about}) (?:(?:{articles}) )?$")
        places = language.alternation(words.places)
        self._place = language.rule(lambda: rf"(?<!\w)(?:{places}) $")
        closings = language.alternation(language.vocabulary.closings)
        self._closing = language.rule(
            lambda: rf"[.,!?\n]\s*(?:{closings})[,.!]?\s+(?P<name>[^.!?\n]+?)[.!?\s\"»]*$"
        )
        noise = language.alternation(language.vocabulary.cues[Cue.NOISE])
        self._greeting = language.rule(lambda: rf"\W*(?:{noise}),? ")
        self._gap = re.compile(rf" ?(?:(?:{articles}) )?")

    def find(
        self,
        sentence: Sentence,
        found: Sequence[Mark],
        phrases: Sequence[Found],
        *,
        loosely: bool = True,
    ) -> Span | None:
        """The name in or behind one of the phrases, behind "about", or with a capital.

        `loosely`: behind "about" it needs no capital.
        """
        if name := self._in_phrase(sentence, phrases):
            return name
        pieces = self._cutter.plain(sentence, self._named(sentence, found))
        if not loosely:
            signed = self._closing.search(sentence.folded)
            if signed and capital(sentence.original(*signed.span("name"))):
                return self._name(sentence, signed.span("name"))
            pieces = [piece for piece in pieces if not self._is_greeted(sentence, piece)]
        if name := self._beside(sentence, pieces, phrases, loosely=loosely):
            return name
        if loosely and (name := self._inflected(sentence, pieces)):
            return name
        for piece in pieces:
            name = self._capitalised(sentence, piece)
            if name and not self._place.search(sentence.folded[: name[0]]):
                return name
        for piece in pieces:
            words = self._cutter.words(sentence, piece.span)
            folded = [sentence.folded[slice(*word)] for word in words]
            for at, word in enumerate(words):
                if size := self._lists.titled(folded[at:]):
                    return self._name(sentence, (word[0], words[at + size - 1][1]))
                if self._lists.kind(folded[at]) is WordKind.NAME:
                    first = self._cutter.name_start(sentence, words, at)
                    return self._name(sentence, (words[first][0], piece.end))
        return self._opening(sentence, phrases) or name_inside(sentence, phrases, self._lists)

    def _opening(self, sentence: Sentence, phrases: Sequence[Found]) -> Span | None:
        """The first word if it is in no list and a verb follows: "akme hasn't answered"."""
        words = list(islice(_WORD.finditer(sentence.folded), 2))
        if len(words) < 2 or words[0].start() or words[0].end() + 1 != words[1].start():
            return None
        if any(phrase.start < words[0].end() for phrase in phrases):
            return None
        kind, behind = (self._lists.kind(word.group()) for word in words)
        asks = any(phrase.start == words[1].start() for phrase in phrases)
        if behind is WordKind.COMPANY and kind not in _EMPTY:
            end = words[1].end()
            for more in _WORD.finditer(sentence.folded, end):
                if more.start() > end + 1 or self._lists.kind(more.group()) not in _NAMES:
                    break  # "toko bangunan jaya udah ditelepon"
                end = more.end()
            return words[0].start(), end
        if kind is WordKind.COMPANY and self._lists.is_compound_class(words[0].group()):
            kind = WordKind.UNKNOWN  # "suusaklubi"
        named = kind is WordKind.UNKNOWN and (asks or behind in _VERBS or behind is WordKind.EDGE)
        return words[0].span() if named and not self._is_nobody(sentence, words[0].span()) else None

    def _beside(
        self,
        sentence: Sentence,
        pieces: Sequence[Piece],
        phrases: Sequence[Found],
        *,
        loosely: bool,
    ) -> Span | None:
        """The name beside one of the phrases or behind "about"."""
        behind = [phrase.end for phrase in phrases if phrase.who]
        before = [phrase.start for phrase in phrases if not loosely]
        for piece in pieces:
            follows = any(
                end <= piece.start and self._gap.fullmatch(sentence.folded, end, piece.start)
                for end in behind
            )
            says = piece.right == Cue.SAID or any(0 <= at - piece.end <= 1 for at in before)
            sure = loosely or self._cutter.has_capital(sentence, piece)
            sure = sure or any(phrase.end + 1 == piece.start for phrase in phrases)
            if follows or says or (sure and self._is_object(sentence, piece)):
                name = self._name(sentence, piece.span)
                if name and not self._place.search(sentence.folded[: name[0]]):
                    return name
        return None

    def _in_phrase(self, sentence: Sentence, phrases: Sequence[Found]) -> Span | None:
        """The name that a phrase has room for."""
        for phrase in phrases:
            if phrase.who and phrase.who[0] < phrase.who[1]:
                name = self._name(sentence, whole_words(sentence, phrase.who))
                if (
                    name
                    and not self._is_title_alone(sentence, name)
                    and not self._has_better(sentence, phrase.end, name)
                ):
                    return name
        return None

    def _is_title_alone(self, sentence: Sentence, name: Span) -> bool:
        """ "Pak", but not "Pak RT", which is whom people call so, nor "Kodukohvikule"."""
        folded = sentence.folded[slice(*name)].strip('"«»')
        if " " in folded or not self._cutter.is_title(folded):
            return False
        begins = name[0] == 0 or _SENTENCE_END.search(sentence.folded[: name[0]])
        written = capital(sentence.original(*name)) and not sentence.text.isupper()
        return bool(begins) or not (written and self._lists.stands_alone(folded))

    def _has_better(self, sentence: Sentence, end: int, name: Span) -> bool:
        """ "Tee juristi moodi kiri Harju Ehitusele": behind the phrase a name with a capital and
        the case of the one written to, against words in small letters within."""
        if capital(sentence.original(*name)):
            return False
        behind = _WORD.finditer(sentence.folded, end)
        return any(
            capital(sentence.original(*word.span())) and self._lists.is_inflected(word.group())
            for word in behind
        )

    def _inflected(self, sentence: Sentence, pieces: Sequence[Piece]) -> Span | None:
        """A name in small letters that has the case ending of the one written to: "heinole"."""
        if any(self._cutter.has_capital(sentence, piece) for piece in pieces):
            return None
        for piece in pieces:
            words = self._cutter.words(sentence, piece.span)
            for at, word in enumerate(words):
                folded = sentence.folded[slice(*word)]
                named = self._lists.kind(folded) in _MAY_NAME
                if named and self._lists.is_inflected(folded) and may_be_inflected(folded):
                    of = words[at + 1] if at + 1 < len(words) else word
                    classed = self._lists.is_class(sentence.folded[slice(*of)])  # "Kandle talule"
                    return self._name(sentence, (piece.start, of[1] if classed else word[1]))
        return None

    def _named(self, sentence: Sentence, found: Sequence[Mark]) -> list[Mark]:
        """The marks with each word that is nobody as noise."""
        return [
            replace(mark, kind=Cue.NOISE)
            if mark.kind == WORD
            and sentence.folded[mark.start : mark.end] not in self._joiners
            and not self._cutter.links(sentence, (mark.start, mark.end))
            and self._is_nobody(sentence, (mark.start, mark.end))
            else mark
            for mark in found
        ]

    def _is_greeted(self, sentence: Sentence, piece: Piece) -> bool:
        """ "Hi Pia, ...": whom a pasted message is written to."""
        before, behind = sentence.folded[: piece.start], sentence.folded[piece.end :]
        return self._greeting.fullmatch(before) is not None and behind[:1] in (",", "!", "\n")

    def _is_nobody(self, sentence: Sentence, word: Span) -> bool:
        """Whether a word is no part of a name: an ordinary one only if in small letters."""
        folded = sentence.folded[slice(*word)].strip(".,!?")
        if folded in _CLITICS:
            return True
        if is_initial(sentence, word, self._lists):
            return False
        if not folded or folded in self._nobody:
            named = self._opens_company(sentence, word) or self._ends_name(sentence, word)
            return bool(folded) and not (named or self._cutter.opens_link(sentence, word))
        if not capital(sentence.original(*word)):
            return self._lists.kind(folded) in _EMPTY
        return word[0] == 0 and self._does(sentence, word)

    def _does(self, sentence: Sentence, word: Span) -> bool:
        """ "Andsin Taavile": a verb at the very start, and a given name in its case behind it; or
        one that asks, and any name: "Leave Acme alone"."""
        behind = _WORD.match(sentence.folded, word[1] + 1)
        if behind is not None and sentence.folded[slice(*word)] in self._orders:
            return capital(sentence.original(*behind.span()))
        if behind is None or self._lists.kind(behind.group()) not in self._told:
            return False
        kind, written = self._lists.kind(sentence.folded[slice(*word)]), behind.span()
        if self._lists.declines:  # "Сделай Инне"
            return kind is WordKind.ORDINARY and capital(sentence.original(*written))
        return kind in _VERBS and self._lists.is_inflected(behind.group())

    def _opens_company(self, sentence: Sentence, word: Span) -> bool:
        """ "Kantor Hukum Siregar", "Tiga Putra": a company's noun, or a number, before capitals."""
        counts = sentence.folded[slice(*word)] in self._numbers
        if not counts and self._lists.kind(sentence.folded[slice(*word)]) is not WordKind.COMPANY:
            return False
        behind = islice(_WORD.finditer(sentence.folded, word[1]), 2)
        written = [capital(sentence.original(*other.span())) for other in behind]
        enough = 1 if counts or word[0] > 0 else 2
        named = len(written) >= enough and all(written[:enough])
        return named and capital(sentence.original(*word)) and not sentence.text.isupper()

    def _ends_name(self, sentence: Sentence, word: Span) -> bool:
        """ "Toko Sinar Pagi": with a capital behind a name's word with a capital."""
        if not capital(sentence.original(*word)) or sentence.text.isupper():
            return False
        if word[1] - word[0] < 2 or not sentence.folded[slice(*word)].isalpha():
            return False  # "tell Acme I'm pausing"
        before = sentence.folded[: word[0]].removesuffix(" ")
        start = before.rfind(" ") + 1
        return (
            len(before) == word[0] - 1
            and before[start:].isalpha()
            and (
                before[start:] not in self._nobody
                or self._ends_name(sentence, (start, len(before)))
            )
            and capital(sentence.original(start, len(before)))
            and (start > 0 or self._lists.kind(before) in _NAMES)
        )

    def _is_vocative(self, sentence: Sentence, word: Span) -> bool:
        """A title by itself in small letters: "sorry mas"."""
        small = not capital(sentence.original(*word))
        return small and self._cutter.is_title(sentence.folded[slice(*word)])

    def _is_object(self, sentence: Sentence, piece: Piece) -> bool:
        if self._about.search(sentence.folded[: piece.start]):
            return True
        return piece.right in SUBJECT_OF or piece.left in (Cue.OWES, Cue.LATE)

    def _name(self, sentence: Sentence, span: Span) -> Span | None:
        words = self._cutter.words(sentence, span)
        while words and self._is_nobody(sentence, words[0]):
            words.pop(0)
        while words and self._is_nobody(sentence, words[-1]):
            if self._ends_company(sentence, words):
                break
            words.pop()
        capitals = [capital(sentence.original(*word)) for word in words]
        if any(capitals) and not sentence.text.isupper():
            first = capitals.index(True)
            last = first
            while (
                last + 1 < len(words)
                and (
                    capitals[last + 1]
                    or joins_name(sentence, words, capitals, last + 1)
                    or self._is_of_class(sentence, words, capitals, last)
                )
                and not self._counts(sentence, words[last + 1])
            ):
                last += 1
            if last + 1 < len(words) and self._goes_on(sentence, words[last], words[last + 1]):
                last += 1
            end = quoted_to(sentence.folded, words[first][0], words[last][1])
            first = self._cutter.name_start(sentence, words, first)
            words = [word for word in words[first:] if word[0] < end]
        if not words or (len(words) == 1 and self._is_vocative(sentence, words[0])):
            return None
        if sentence.folded[words[0][0] : words[-1][1]].isdigit():
            return None  # "The debt is 75, not 57 euros"
        name = self._cutter.trimmed(sentence, (words[0][0], words[-1][1]))
        return self._cutter.with_opener(sentence, name)

    def _is_of_class(
        self, sentence: Sentence, words: Sequence[Span], capitals: Sequence[bool], at: int
    ) -> bool:
        """ "Studio animasi Gatot", "Школа танцев Ритм": what opens a name before the small word."""
        if not self._lists.class_first or at + 2 >= len(words) or not capitals[at + 2]:
            return False
        return self._lists.kind(sentence.folded[slice(*words[at])]) is WordKind.COMPANY

    def _counts(self, sentence: Sentence, word: Span) -> bool:
        """ "Acme 30 days": a number of what is counted, which is no part of a name."""
        behind = _WORD.match(sentence.folded, word[1] + 1)
        number = sentence.folded[slice(*word)].isdigit()
        return number and behind is not None and self._lists.is_counted(behind.group())

    def _ends_company(self, sentence: Sentence, words: Sequence[Span]) -> bool:
        """ "Hotel Minggu Pagi": words that name nobody, but all with a capital behind "Hotel"."""
        if self._day_names.spans(sentence.folded[words[0][0] : words[-1][1]]):
            return True
        opens = self._lists.kind(sentence.folded[slice(*words[0])]) is WordKind.COMPANY
        named = all(capital(sentence.original(*word)) for word in words)
        return opens and named and len(words) > 1 and not sentence.text.isupper()

    def _goes_on(self, sentence: Sentence, name: Span, word: Span) -> bool:
        """ "Emma emale", "Kolga poe": a small word that has the case ending which the name before
        it lacks, or says what the name is of."""
        last, folded = (sentence.folded[slice(*span)] for span in (name, word))
        if self._lists.describes(last, folded) or folded in self._lists.closes_firms:
            return True
        if self._lists.declines and self._lists.kind(folded) is WordKind.TITLE:
            return self._lists.kind(last) is WordKind.NAME  # "Гульнару апу"
        if self._lists.is_inflected(last):  # "Lille talu", but not "Kaarlile talu"
            return self._lists.is_class(folded) and len(last) <= _SHORTEST_IN_CASE
        return self._lists.is_inflected(folded) or self._lists.is_class(folded)

    def _capitalised(self, sentence: Sentence, piece: Piece) -> Span | None:
        """A name with a capital that is not merely the first word of its sentence."""
        if sentence.text.isupper():
            return None
        words = self._cutter.words(sentence, piece.span)
        capitals = [capital(sentence.original(*word)) for word in words]
        for at, word in enumerate(words):
            if not capital(sentence.original(*word)):
                continue
            begins = word[0] == 0 or _SENTENCE_END.search(sentence.folded[: word[0]])
            if len(words) == 1 and self._is_title_alone(sentence, word):
                return None
            followed = at + 1 < len(words) and capital(sentence.original(*words[at + 1]))
            followed = followed or joins_name(sentence, words, capitals, at + 1)
            if at + 1 < len(words):  # "Sadama kohviku arve"
                name, noun = (sentence.folded[slice(*one)] for one in (word, words[at + 1]))
                followed = followed or self._lists.is_class(noun)
                followed = followed or self._lists.describes(name, noun, opens=bool(begins))
            if begins and not followed and at + 1 < len(words):
                if self._is_subject(sentence, word, words[at + 1]):
                    return self._name(sentence, word)
                continue
            kind = self._lists.kind(sentence.folded[slice(*word)])
            if begins and not followed and kind in _VERBS:
                continue
            first = self._cutter.name_start(sentence, words, at)
            return self._name(sentence, (words[first][0], piece.end))
        return None

    def _is_subject(self, sentence: Sentence, word: Span, following: Span) -> bool:
        """Whether the first word of a sentence is a name before a verb: "Acme went bankrupt"."""
        kind, behind = (self._lists.kind(sentence.folded[slice(*one)]) for one in (word, following))
        if kind is WordKind.UNKNOWN and self._lists.is_verb(sentence.folded[slice(*word)]):
            return False
        return kind in _NAMES or (kind is WordKind.UNKNOWN and behind in _VERBS)


def _orders(language: Language) -> frozenset[str]:
    """The verbs that open a phrase with a name inside: "leave … alone"."""
    acts, lists = language.vocabulary.acts.acts, word_lists(language)
    found = (_OPENING.match(phrase) for intent in _ASKED for phrase in acts[intent])
    words = language.folded_words(word for match in found if match for word in match[1].split("|"))
    return frozenset(word for word in words if lists.kind(word) is WordKind.ORDINARY)
