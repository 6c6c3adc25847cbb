"""Who owes and what for: the two runs of words that all evidence together speaks for most."""

from __future__ import annotations

import heapq
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import WORD, Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.names.evidence import Evidence
from bot.understanding.names.pieces import (
    SUBJECT_OF,
    Piece,
    PieceGrammar,
    Span,
    capital,
    quoted_to,
)
from bot.understanding.names.weights import WEIGHTS
from bot.understanding.names.wordlists import WordKind, word_lists

_OBLIQUE = frozenset({Cue.TO, Cue.RECEIVED, Cue.SENT, Cue.DID})
_EMPTY = frozenset(
    {WordKind.ORDINARY, WordKind.PRONOUN, WordKind.EDGE, WordKind.ARTICLE, WordKind.VERB}
)
_WORKS = frozenset({WordKind.WORK, WordKind.EITHER})
_SAY_WORK = frozenset({Cue.FOR, Cue.WORK_LABEL})
_OPENS_NAME = frozenset({WordKind.NAME, WordKind.TITLE, WordKind.COMPANY})
_ASKED_OF = SUBJECT_OF | {Cue.INVOICE}
_SIDES_SEEN = 12
"""Runs of each kind that are paired; one further down has never been the right one."""
_MOST_SEEN = 160
"""Words and signs: a text as long as is read has more only where it is no sentence."""
_MAY_CLOSE = r"[.!?\n]\s*((?:{closings})[,.!]?\s)(?=[^.!?\n]+[.!?\"»\s]*$)"
Run = tuple[int, int]
Weighed = tuple[float, Run | None]


@dataclass(frozen=True, slots=True)
class Parties:
    """Spans of the client's name and of the work, where the text has them."""

    client: Span | None = None
    oblique: bool = False
    """The name stands in a case other than the nominative, by its place in the sentence."""
    work: Span | None = None
    work_said: Span | None = None
    """The work with the preposition before it or the postposition after it."""


class PartyGrammar:
    """Finds client and work in one language."""

    def __init__(self, language: Language) -> None:
        self._lists = word_lists(language)
        self._cutter = PieceGrammar(language)
        closings = language.alternation(language.vocabulary.closings)
        householders = language.alternation(language.vocabulary.householders)
        self._householder = re.compile(rf" (?:{householders})(?!\w)")
        openers = language.alternation(language.vocabulary.house_openers)
        self._opens_house = re.compile(rf"(?:{openers}) ")
        inside = language.alternation(language.vocabulary.inside_of)
        self._place = re.compile(rf"(?<!\w)(?:{inside}) $")
        pointing = language.alternation(language.vocabulary.acts.but)
        self._pointing = language.rule(lambda: rf"(?:{pointing}) (?=[^\W\d_])")
        articles = set(language.vocabulary.articles)  # "Vana Veski arve": no article, but a name
        the = language.alternation(articles.intersection(language.vocabulary.name_openers))
        papers = language.alternation(
            [
                *(cue for cue in language.vocabulary.cues[Cue.INVOICE] if cue[0] != "'"),
                *language.vocabulary.money_words,
                *language.vocabulary.cues.get(Cue.WORK_LABEL, ()),
            ]
        )
        self._papers_of = language.rule(lambda: rf"(?:{the}) (?P<name>[^\W_]+) (?:{papers})(?!\w)")
        self._closing = re.compile(_MAY_CLOSE.format(closings=closings))
        self._links = language.folded_words(language.vocabulary.name_links)
        self._denying = language.folded_words(language.vocabulary.acts.not_this)

    def find(self, sentence: Sentence, found: Sequence[Mark], *, loosely: bool) -> Parties:
        """Client and work of a message about one debt.

        `loosely`: words without a cue may name the work ("acme, 400, logo").
        """
        marks = self._signed(sentence, found)[:_MOST_SEEN]
        evidence = Evidence(sentence, marks, self._lists)
        name, work_run = _chosen(evidence, evidence.nothing(loosely=loosely))
        client = evidence.span(*name) if name else None
        work = evidence.span(*work_run) if work_run else None
        if client:
            client = self._with_house(sentence, client, marks)
            client = self._cutter.with_opener(sentence, self._cutter.trimmed(sentence, client))
            client = self._told_of(sentence, client) if client else None
        if work and client and work[0] < client[1] < work[1]:
            work = client[1] + 1, work[1]
        if work:
            work = self._cutter.without_article(sentence, work)
        if work:
            work = self._without_adverbs(sentence, work)
        if work and not any(letter.isalpha() for letter in sentence.folded[slice(*work)]):
            work = None  # "50% of it", "3 days"
        return Parties(
            client=client,
            oblique=name is not None and _is_oblique(evidence, name),
            work=work,
            work_said=_with_preposition(work, found) if work else None,
        )

    def with_opener(self, sentence: Sentence, name: Span | None) -> Span | None:
        """A name of several words in capitals with its article: "The Old Mill Inn"."""
        return self._cutter.with_opener(sentence, name)

    def _told_of(self, sentence: Sentence, client: Span) -> Span:
        """The name in "It was Acme that paid", and in "The Acme invoice is paid"."""
        told = self._pointing.match(sentence.folded, *client)
        opened = self._papers_of.match(sentence.folded, client[0])
        if opened is not None and opened.end("name") == client[1]:
            return opened.start("name"), client[1]
        return (told.end(), client[1]) if told is not None else client

    def _with_house(self, sentence: Sentence, client: Span, marks: Sequence[Mark]) -> Span:
        """A name with the number of the house behind it that is no sum or date: "Pargi 12"."""
        behind = next((mark for mark in marks if mark.start == client[1] + 1), None)
        folded = sentence.folded
        opened = self._opens_house.match(folded, client[0]) is not None
        written = opened or capital(sentence.original(*client))
        if behind is None or behind.kind != WORD or not written:
            return client
        number = folded[behind.start : behind.end]
        lived_in = opened or self._householder.match(folded, behind.end)
        return (client[0], behind.end) if number.isdigit() and lived_in else client

    def _without_adverbs(self, sentence: Sentence, work: Span) -> Span:
        """ "Really very nice logo" as "logo": without the ordinary words at its beginning, but
        for those that go on with a link, "full day of filming"."""
        words = self._cutter.words(sentence, work)
        while len(words) > 2 and self._lists.kind(sentence.folded[slice(*words[0])]) in _EMPTY:
            if any(sentence.folded[slice(*word)] in self._links for word in words[1:3]):
                break
            words.pop(0)
        return (words[0][0], work[1]) if words else work

    def _signed(self, sentence: Sentence, found: Sequence[Mark]) -> list[Mark]:
        """The marks of a letter with its closing as the label of the name behind it."""
        closing = self._closing.search(sentence.folded)
        if closing is None or not capital(sentence.original(closing.end(), len(sentence.folded))):
            return list(found)
        start, end = closing.span(1)
        return [
            replace(mark, kind=Cue.CLIENT_LABEL) if start <= mark.start < end else mark
            for mark in found
        ]

    def put_right(
        self, sentence: Sentence, found: Sequence[Mark], *, contrasted: bool = False
    ) -> Span | None:
        """The work that a correction names behind "for" or "the work is"; words in small letters
        that are work, up to "not" before what was wrong.

        `contrasted`: set against what was wrong, it needs no "for": "not the logo but the cards".
        """
        for piece in self._cutter.plain(sentence, found):
            words = self._up_to_not(sentence, self._cutter.words(sentence, piece.span))
            kinds = {self._lists.kind(sentence.folded[slice(*word)]) for word in words}
            if (
                (piece.left in _SAY_WORK or piece.right == Cue.FOR_AFTER)
                and (kinds & _WORKS or (contrasted and piece.left in _SAY_WORK and kinds - _EMPTY))
                and (kinds <= _WORKS or not self._cutter.has_capital(sentence, piece))
            ):
                return self._cutter.without_article(sentence, (words[0][0], words[-1][1]))
        pieces = self._cutter.plain(sentence, found) if contrasted else []
        for piece in pieces:
            words = self._cutter.words(sentence, piece.span)
            told = [self._lists.kind(sentence.folded[slice(*word)]) for word in words]
            while told and told[0] in _EMPTY:
                del told[0], words[0]
            if not told:
                continue
            is_work = set(told) <= _WORKS or told[0] is WordKind.WORK
            is_work = is_work or (told[0] in _WORKS and len(told) > 2)
            if is_work and not self._cutter.has_capital(sentence, piece):
                return words[0][0], piece.end
        return None

    def _up_to_not(self, sentence: Sentence, words: Sequence[Span]) -> Sequence[Span]:
        """ "Catering not decoration": the words before the one that denies."""
        folded = [sentence.folded[slice(*word)] for word in words]
        denied = next((at for at, word in enumerate(folded) if word in self._denying), len(words))
        return words[:denied]

    def _may_name(self, sentence: Sentence, piece: Piece) -> bool:
        """Whether a run is more than ordinary words in small letters, or a polite "You"."""
        word = sentence.folded[slice(*piece.span)]
        if " " not in word and self._lists.kind(word) is WordKind.ORDINARY:
            return False
        if self._cutter.has_capital(sentence, piece):
            return True
        words = (sentence.folded[slice(*w)] for w in self._cutter.words(sentence, piece.span))
        return any(self._lists.kind(word) not in {*_EMPTY, WordKind.JOINER} for word in words)

    def _may_open(self, sentence: Sentence, word: Span) -> bool:
        """Whether a word with a capital is one in the middle of a sentence, or a name anyway."""
        kind = self._lists.kind(sentence.folded[slice(*word)])
        if not word[0] or kind is WordKind.NAME:
            return kind is WordKind.NAME
        return kind not in _EMPTY or sentence.folded[: word[0]].rstrip()[-1:] not in ("!", "?")

    def _from_capital(self, sentence: Sentence, piece: Piece) -> Span:
        """ "Which day Anna": a name with a capital without the ordinary small words before it."""
        words = self._cutter.words(sentence, piece.span)
        while (
            self._cutter.has_capital(sentence, piece)
            and not capital(sentence.original(*words[0]))
            and self._lists.kind(sentence.folded[slice(*words[0])]) in _EMPTY
        ):
            words.pop(0)
        return words[0][0], piece.end

    def _with_class(self, sentence: Sentence, words: Sequence[Span], last: Span) -> int:
        """Where a name ends with the class behind it: "mis seis Maardu gümnaasiumiga on?"."""
        behind = words[words.index(last) + 1 :][:1]
        if not behind:
            return last[1]
        name, word = (sentence.folded[slice(*span)] for span in (last, behind[0]))
        if self._lists.is_class(word) or self._lists.describes(name, word):
            return behind[0][1]
        return last[1]

    def asked_about(
        self, sentence: Sentence, found: Sequence[Mark], *, loosely: bool = False
    ) -> Span | None:
        """The client that a question is about: beside a debt, a payment or a promise.

        `loosely`: a name behind "to" or "of" needs no capital, and one behind "in" may be a client.
        """
        pieces = [p for p in self._cutter.plain(sentence, found) if self._may_name(sentence, p)]
        asks = loosely
        loosely = loosely and not any(self._cutter.has_capital(sentence, p) for p in pieces)
        for piece in pieces:
            if piece.left in (Cue.TO, Cue.LATE) and not (
                loosely or self._cutter.has_capital(sentence, piece)
            ):
                continue
            if piece.left == Cue.FOR and any(p.left != Cue.FOR for p in pieces):
                continue  # "Антон за пробник заплатил?"
            if piece.right in _ASKED_OF or piece.left in (Cue.OWES, Cue.PAID, Cue.TO, Cue.LATE):
                return self._from_capital(sentence, piece)
        for piece in pieces:
            words = self._cutter.words(sentence, piece.span)
            capitals = [
                word
                for word in words
                if capital(sentence.original(*word))
                and self._may_open(sentence, word)
                and (
                    asks
                    or not self._place.search(sentence.folded[: word[0]])
                    or self._cutter.is_linked(sentence, word)
                )
            ]
            if capitals and not sentence.text.isupper():
                first = self._cutter.name_start(sentence, words, words.index(capitals[0]))
                end = self._with_class(sentence, words, capitals[-1])
                return words[first][0], quoted_to(sentence.folded, words[first][0], end)
        for piece in pieces if loosely else ():
            words = self._cutter.words(sentence, piece.span)
            kinds = [self._lists.kind(sentence.folded[slice(*word)]) for word in words]
            told = [at for at, kind in enumerate(kinds) if kind not in _EMPTY]
            if not told:
                continue
            first, last = told[0], told[-1]
            is_firm = WordKind.COMPANY in kinds[first + 1 : last + 1]  # "skal nordic aps betale"
            if kinds[first] in _OPENS_NAME or (is_firm and kinds[first] is WordKind.UNKNOWN):
                return words[first][0], words[last][1]
        return None


def _chosen(evidence: Evidence, nothing: Sequence[str]) -> tuple[Run | None, Run | None]:
    """The client's run and the work's, apart from each other, that together weigh most."""
    clients, works = _weighed(evidence)
    client, work = _total(nothing)
    clients = [*heapq.nlargest(_SIDES_SEEN, clients, key=_weight), (client, None)]
    works = [*heapq.nlargest(_SIDES_SEEN, works, key=_weight), (work, None)]
    best = max(
        (
            (client + work, name, what)
            for client, name in clients
            for work, what in works
            if not _overlap(name, what)
        ),
        key=lambda pair: pair[0],
    )
    return best[1], best[2]


def _weighed(evidence: Evidence) -> tuple[list[Weighed], list[Weighed]]:
    """Every run with its weight as the client, and as the work."""
    runs = evidence.runs()
    places = range(len(evidence.tokens))
    inside = [(0.0, 0.0)]
    for at in places:
        client, work = _total(evidence.inside(at))
        inside.append((inside[-1][0] + client, inside[-1][1] + work))
    opening = {first: _total(evidence.opening(first)) for first in {run[0] for run in runs}}
    closing = {last: _total(evidence.closing(last)) for last in {run[1] for run in runs}}
    clients: list[Weighed] = []
    works: list[Weighed] = []
    for run in runs:
        first, last = run
        begins, ends, whole = opening[first], closing[last], _total(evidence.whole(first, last))
        upto, before = inside[last + 1], inside[first]
        clients.append((begins[0] + ends[0] + upto[0] + whole[0] - before[0], run))
        works.append((begins[1] + ends[1] + upto[1] + whole[1] - before[1], run))
    return clients, works


def _weight(weighed: Weighed) -> float:
    return weighed[0]


def _total(found: Sequence[str]) -> tuple[float, float]:
    """What all of the evidence weighs for the client and for the work."""
    client = work = 0.0
    for name in found:
        weight = WEIGHTS.get(name)
        if weight is not None:
            client += weight[0]
            work += weight[1]
    return client, work


def _overlap(one: Run | None, other: Run | None) -> bool:
    return one is not None and other is not None and one[0] <= other[1] and other[0] <= one[1]


def _is_oblique(evidence: Evidence, name: Run) -> bool:
    before, behind = evidence.beside(*name)
    return before in _OBLIQUE or behind == Cue.SENT or evidence.ends_in_case(name[1])


def _with_preposition(work: Span, found: Sequence[Mark]) -> Span:
    """From the word before the work that says "for", or to the one behind it."""
    before = [mark for mark in found if mark.kind == Cue.FOR and work[0] - 2 <= mark.end <= work[0]]
    after = [
        mark for mark in found if mark.kind == Cue.FOR_AFTER and 0 <= mark.start - work[1] <= 1
    ]
    return before[-1].start if before else work[0], after[0].end if after else work[1]
