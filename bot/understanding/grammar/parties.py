"""Who owes and what for: the words that are left over, told apart by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import AMOUNT, BREAK, DATE, NUMBER, Mark
from bot.understanding.grammar.pieces import (
    BY_ENDING,
    BY_ENDING_WORK,
    SUBJECT_OF,
    Piece,
    PieceGrammar,
    Span,
    capital,
    in_brackets,
)
from bot.understanding.grammar.text import Sentence
from bot.understanding.grammar.vocabulary import Cue

_OBLIQUE = frozenset({Cue.TO, Cue.RECEIVED, Cue.SENT, Cue.DID, BY_ENDING})
_ASKED_OF = SUBJECT_OF | {Cue.INVOICE}
_OPEN = frozenset({BY_ENDING, BY_ENDING_WORK, BREAK, AMOUNT, DATE, NUMBER, Cue.INVOICE, "edge"})
_AT_WORK = frozenset({Cue.FOR, Cue.WORK_LABEL, Cue.DID})
_MAY_CLOSE = r"[.!?\n]\s*((?:{closings})[,.!]?\s)(?=[^.!?\n]+[.!?\"»\s]*$)"


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
        self._cutter = PieceGrammar(language)
        closings = language.alternation(language.vocabulary.closings)
        self._months = frozenset(
            word for word, entries in language.entries.items() if entries[0].letter in "ML"
        )
        self._closing = re.compile(_MAY_CLOSE.format(closings=closings))

    def find(self, sentence: Sentence, found: Sequence[Mark], *, loosely: bool) -> Parties:
        """Client and work of a message about one debt.

        `loosely`: words without a cue may name the work ("acme, 400, logo").
        """
        pieces = self._cutter.cut(sentence, self._signed(sentence, found))
        client = self._client(sentence, pieces)
        name: Span | None = None
        work: Span | None = None
        oblique = False
        if client is not None:
            name, rest = self._split(sentence, client, pieces)
            oblique = client.left in _OBLIQUE or client.right == Cue.SENT
            work = rest
        if loosely or work is None:
            others = [piece for piece in pieces if not _inside(piece, client)]
            stated = self._stated_work(sentence, others)
            if stated is None and loosely and not (work and self._is_work(sentence, work)):
                stated = self._loose_work(sentence, others)
            work = stated or work
        work = self._cutter.without_article(sentence, work) if work else None
        return Parties(
            client=self._cutter.trimmed(sentence, name) if name else None,
            oblique=oblique,
            work=work,
            work_said=_with_preposition(work, found) if work else None,
        )

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

    def asked_about(self, sentence: Sentence, found: Sequence[Mark]) -> Span | None:
        """The client that a question is about: beside a debt, a payment or a promise."""
        pieces = self._cutter.plain(sentence, found)
        for piece in pieces:
            if piece.left in (Cue.TO, Cue.LATE) and not self._cutter.has_capital(sentence, piece):
                continue
            if piece.right in _ASKED_OF or piece.left in (Cue.OWES, Cue.PAID, Cue.TO, Cue.LATE):
                return piece.span
        for piece in pieces:
            words = self._cutter.words(sentence, piece.span)
            capitals = [word for word in words if word[0] and capital(sentence.original(*word))]
            if capitals and not sentence.text.isupper():
                first = self._cutter.name_start(sentence, words, words.index(capitals[0]))
                return words[first][0], capitals[-1][1]
        return None

    @staticmethod
    def _with_companies(pieces: Sequence[Piece]) -> list[Piece]:
        """A person and where they are from, before a verb, as one: "Sam from Bluebird owes"."""
        joined: list[Piece] = []
        for piece in pieces:
            last = joined[-1] if joined else None
            if (
                last is not None
                and last.left == "edge"
                and last.right == piece.left == Cue.TO
                and piece.right in SUBJECT_OF
            ):
                joined[-1] = replace(piece, start=last.start, left=last.left)
            else:
                joined.append(piece)
        return joined

    def _client(self, sentence: Sentence, pieces: Sequence[Piece]) -> Piece | None:
        def first(wanted: Sequence[Piece]) -> Piece | None:
            return wanted[0] if wanted else None

        def split(piece: Piece) -> bool:
            return self._split(sentence, piece, pieces)[1] is not None

        pieces = self._with_companies(pieces)
        labelled = first([piece for piece in pieces if piece.left == Cue.CLIENT_LABEL])
        by_verb = [piece for piece in pieces if piece.right in SUBJECT_OF]
        subject = first([piece for piece in by_verb if piece.left not in _AT_WORK])
        behind_work = first([piece for piece in by_verb if piece.left == Cue.FOR and split(piece)])
        named = [piece for piece in pieces if piece.right != Cue.FOR_AFTER]
        after = first([piece for piece in named if piece.left in (Cue.TO, Cue.SENT, Cue.RECEIVED)])
        owing = first([piece for piece in named if piece.left in (Cue.OWES, Cue.UNPAID)])
        sent = first([piece for piece in pieces if piece.right == Cue.SENT])
        done = [piece for piece in pieces if piece.left == Cue.DID]
        loose = [piece for piece in named if piece.left not in _AT_WORK]
        meant = first([piece for piece in pieces if piece.left == Cue.FOR])
        marked = first([piece for piece in pieces if piece.left == BY_ENDING])
        if marked is not None and not labelled and not subject:
            return marked
        if labelled or subject or behind_work or after or sent or owing:
            return labelled or subject or behind_work or after or sent or owing
        if meant is not None and (done or self._is_client_after_for(sentence, meant, loose)):
            return meant
        split_off = first([piece for piece in done if split(piece)])
        return split_off or self._capitalised(sentence, loose) or first(loose) or meant

    def _capitalised(self, sentence: Sentence, loose: Sequence[Piece]) -> Piece | None:
        """The first name with a capital, behind words in small letters that name nobody."""
        if sentence.text.isupper():
            return None
        for piece in loose:
            if (
                self._cutter.has_capital(sentence, piece)
                and not self._cutter.is_work(sentence, piece)
                and not in_brackets(sentence, piece)
            ):
                return piece
        return None

    def _is_client_after_for(
        self, sentence: Sentence, meant: Piece, loose: Sequence[Piece]
    ) -> bool:
        """Whether "for X" names the client ("logo for Acme"), not the work ("Acme, for logo")."""
        if not loose:
            return True
        if sentence.folded[meant.start : meant.end] in self._months:
            return False
        before = [piece for piece in loose if piece.end <= meant.start]
        names = self._cutter.has_capital(sentence, meant)
        if not before:
            return names or not self._cutter.has_capital(sentence, loose[0])
        works = self._cutter.is_work(sentence, before[0])
        if works and not self._cutter.is_work(sentence, meant):
            return True
        return names and not self._cutter.has_capital(sentence, before[0])

    def _is_work(self, sentence: Sentence, span: Span) -> bool:
        return any(self._works(sentence, word) for word in self._cutter.words(sentence, span))

    def _stated_work(self, sentence: Sentence, pieces: Sequence[Piece]) -> Span | None:
        """The work that a word beside it gives away."""
        for piece in pieces:
            if piece.left in (Cue.WORK_LABEL, Cue.DID):
                return piece.span
        for piece in pieces:
            if piece.right == Cue.FOR_AFTER or (
                piece.left == Cue.FOR and not in_brackets(sentence, piece)
            ):
                return piece.span
            if piece.left == AMOUNT and piece.right == Cue.INVOICE:
                return piece.span
        return None

    def _loose_work(self, sentence: Sentence, pieces: Sequence[Piece]) -> Span | None:
        """Work that nothing announces; what stands in brackets only if there is no other."""
        for piece in sorted(pieces, key=lambda piece: in_brackets(sentence, piece)):
            if piece.left == Cue.FOR or (
                piece.right not in SUBJECT_OF
                and (
                    piece.left in _OPEN
                    or piece.right in (Cue.TO, Cue.FOR)
                    or (piece.left in SUBJECT_OF and self._cutter.is_work(sentence, piece))
                )
            ):
                return piece.span
        return None

    def _split(
        self, sentence: Sentence, piece: Piece, pieces: Sequence[Piece]
    ) -> tuple[Span, Span | None]:
        """A name and the work beside it in one run of words ("Acme logo")."""
        whole = piece.span
        words = self._cutter.words(sentence, whole)
        if (
            len(words) < 2
            or piece.left in (Cue.CLIENT_LABEL, BY_ENDING)
            or '"' in sentence.original(*whole)
        ):
            return whole, None
        capitals = [capital(sentence.original(*word)) for word in words]
        if piece.left in (Cue.FOR, Cue.DID):
            return self._work_then_name(sentence, piece, words) or (whole, None)
        others = any(
            other.left in _AT_WORK or other.right == Cue.FOR_AFTER
            for other in pieces
            if other is not piece
        )
        if others or piece.right in SUBJECT_OF:
            return whole, None
        if sentence.folded[whole[0]].isdigit() or self._works(sentence, words[0]):
            found = self._work_then_name(sentence, piece, words)
            if found is not None:
                return found
        listed = any(
            other.left == BREAK
            and not in_brackets(sentence, other)
            and not self._cutter.has_capital(sentence, other)
            for other in pieces
            if other is not piece
        )
        for at in range(1, len(words)):
            lower_after_capital = capitals[0] and not any(capitals[at:]) and all(capitals[:at])
            folded = sentence.folded[words[at][0] : words[at][1]]
            works = self._cutter.works_word(folded)
            if lower_after_capital and (folded in self._cutter.company or (listed and not works)):
                continue
            if lower_after_capital or (not any(capitals) and works):
                return (piece.start, words[at - 1][1]), (words[at][0], piece.end)
        return whole, None

    def _work_then_name(
        self, sentence: Sentence, piece: Piece, words: Sequence[Span]
    ) -> tuple[Span, Span] | None:
        """Work in small letters with a name in capitals behind it: "40 photos Home Valby"."""
        capitals = [capital(sentence.original(*word)) for word in words]
        at = next((index for index, is_capital in enumerate(capitals) if is_capital), 0)
        if not at or not all(capitals[at:]):
            return None
        at = self._cutter.name_start(sentence, words, at)
        return ((words[at][0], piece.end), (piece.start, words[at - 1][1])) if at else None

    def _works(self, sentence: Sentence, word: Span) -> bool:
        return self._cutter.works_word(sentence.folded[word[0] : word[1]])


def _inside(piece: Piece, client: Piece | None) -> bool:
    return client is not None and client.start <= piece.start < client.end


def _with_preposition(work: Span, found: Sequence[Mark]) -> Span:
    """From the word before the work that says "for", or to the one behind it."""
    before = [mark for mark in found if mark.kind == Cue.FOR and work[0] - 2 <= mark.end <= work[0]]
    after = [
        mark for mark in found if mark.kind == Cue.FOR_AFTER and 0 <= mark.start - work[1] <= 1
    ]
    return before[-1].start if before else work[0], after[0].end if after else work[1]
