"""Who owes and what for: the words that are left over, told apart by what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.understanding.grammar.base_forms import may_be_inflected
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import AMOUNT, BREAK, DATE, NUMBER, WORD, Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.grammar.vocabulary import Cue

_SUBJECT_OF = frozenset({Cue.OWES, Cue.UNPAID, Cue.PAID, Cue.PROMISED, Cue.LATE})
_BY_ENDING = "ending"
_BY_ENDING_WORK = "after ending"
_OBLIQUE = frozenset({Cue.TO, Cue.RECEIVED, Cue.SENT, _BY_ENDING})
_ASKED_OF = _SUBJECT_OF | {Cue.INVOICE}
_OPEN = frozenset({_BY_ENDING, _BY_ENDING_WORK, BREAK, AMOUNT, DATE, NUMBER, Cue.INVOICE, "edge"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that are no cue, sum or date, with the marks on both sides."""

    start: int
    end: int
    left: str
    right: str
    index: int


@dataclass(frozen=True, slots=True)
class Parties:
    """Spans of the client's name and of the work, where the text has them."""

    client: tuple[int, int] | None = None
    oblique: bool = False
    """The name stands in a case other than the nominative, by its place in the sentence."""
    work: tuple[int, int] | None = None


class PartyGrammar:
    """Finds client and work in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._language = language
        self._openers = language.folded_words(words.name_openers)
        self._endings = words.client_endings
        self._edges = language.folded_words(words.name_edges)
        self._articles = sorted(language.folded_words(words.articles), key=len, reverse=True)
        self._company = language.folded_words(words.company_words)
        works = [language.fold(word) for word in words.works]
        self._works = frozenset(word for word in works if not word.endswith("*"))
        self._work_stems = tuple(word[:-1] for word in works if word.endswith("*"))

    def find(self, sentence: Sentence, found: Sequence[Mark], *, loosely: bool) -> Parties:
        """Client and work of a message about one debt.

        `loosely`: words without a cue may name the work ("acme, 400, logo").
        """
        pieces = self._cut_at_endings(sentence, self._pieces(sentence, found))
        taken: set[int] = set()
        client = self._client(sentence, pieces)
        name: tuple[int, int] | None = None
        work: tuple[int, int] | None = None
        oblique = False
        if client is not None:
            taken.add(client.index)
            name, rest = self._split(sentence, client, pieces)
            oblique = client.left in _OBLIQUE or client.right == Cue.SENT
            work = rest
        if loosely or work is None:
            others = [piece for piece in pieces if piece.index not in taken]
            work = self._work(others, loosely=loosely) or work
        return Parties(
            client=self._trimmed(sentence, name) if name else None,
            oblique=oblique,
            work=self._without_article(sentence, work) if work else None,
        )

    def asked_about(self, sentence: Sentence, found: Sequence[Mark]) -> tuple[int, int] | None:
        """The client that a question is about: beside a debt, a payment or a promise."""
        pieces = self._pieces(sentence, found)
        for piece in pieces:
            if piece.right in _ASKED_OF or piece.left in (Cue.OWES, Cue.PAID, Cue.TO, Cue.LATE):
                return piece.start, piece.end
        for piece in pieces:
            words = self._words(sentence, (piece.start, piece.end))
            capitals = [word for word in words if word[0] and _capital(sentence.original(*word))]
            if capitals and not sentence.text.isupper():
                return capitals[0][0], capitals[-1][1]
        return None

    def _pieces(self, sentence: Sentence, found: Sequence[Mark]) -> list[Piece]:
        pieces: list[Piece] = []
        index = 0
        while index < len(found):
            if found[index].kind != WORD:
                index += 1
                continue
            first = index
            while index < len(found) and found[index].kind == WORD:
                index += 1
            span = self._trimmed(sentence, (found[first].start, found[index - 1].end))
            if span is None:
                continue
            left = next(
                (mark.kind for mark in reversed(found[:first]) if mark.kind != Cue.NOISE), "edge"
            )
            right = next((mark.kind for mark in found[index:] if mark.kind != Cue.NOISE), "edge")
            pieces.append(Piece(*span, left, right, len(pieces)))
        return pieces

    def _cut_at_endings(self, sentence: Sentence, pieces: Sequence[Piece]) -> list[Piece]:
        """Pieces cut around a name that its case ending gives away: "logo Kella Kojale"."""
        cut: list[Piece] = []
        for piece in pieces:
            words = self._words(sentence, (piece.start, piece.end))
            capitals = [_capital(sentence.original(*word)) for word in words]
            at = next(
                (
                    index
                    for index, (start, end) in enumerate(words)
                    if self._endings
                    and end - start > 4
                    and piece.right not in _SUBJECT_OF
                    and sentence.folded[start:end].endswith(self._endings)
                    and may_be_inflected(sentence.folded[start:end])
                    and not any(capitals[index + 1 : index + 2])
                    and (capitals[index] or (index and capitals[index - 1]))
                ),
                None,
            )
            if at is None:
                cut.append(replace(piece, index=len(cut)))
                continue
            first = at
            while first and capitals[first - 1]:
                first -= 1
            if first:
                before = (piece.start, words[first - 1][1])
                cut.append(Piece(*before, piece.left, _BY_ENDING, len(cut)))
            cut.append(Piece(words[first][0], words[at][1], _BY_ENDING, piece.right, len(cut)))
            if at + 1 < len(words):
                cut.append(
                    Piece(words[at + 1][0], piece.end, _BY_ENDING_WORK, piece.right, len(cut))
                )
        return cut

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
                and piece.right in _SUBJECT_OF
            ):
                joined[-1] = replace(piece, start=last.start, left=last.left)
            else:
                joined.append(piece)
        return joined

    def _client(self, sentence: Sentence, pieces: Sequence[Piece]) -> Piece | None:
        def first(wanted: Sequence[Piece]) -> Piece | None:
            return wanted[0] if wanted else None

        pieces = self._with_companies(pieces)
        labelled = first([piece for piece in pieces if piece.left == Cue.CLIENT_LABEL])
        subject = first(
            [
                piece
                for piece in pieces
                if piece.right in _SUBJECT_OF and piece.left not in (Cue.FOR, Cue.WORK_LABEL)
            ]
        )
        behind_work = first(
            [
                piece
                for piece in pieces
                if piece.left == Cue.FOR
                and piece.right in _SUBJECT_OF
                and self._split(sentence, piece, pieces)[1]
            ]
        )
        after = first(
            [
                piece
                for piece in pieces
                if piece.left in (Cue.TO, Cue.SENT, Cue.RECEIVED) and piece.right != Cue.FOR_AFTER
            ]
        )
        owing = first(
            [
                piece
                for piece in pieces
                if piece.left in (Cue.OWES, Cue.UNPAID) and piece.right != Cue.FOR_AFTER
            ]
        )
        sent = first([piece for piece in pieces if piece.right == Cue.SENT])
        loose = [
            piece
            for piece in pieces
            if piece.left not in (Cue.FOR, Cue.WORK_LABEL) and piece.right != Cue.FOR_AFTER
        ]
        meant = first([piece for piece in pieces if piece.left == Cue.FOR])
        marked = first([piece for piece in pieces if piece.left == _BY_ENDING])
        if marked is not None and not labelled and not subject:
            return marked
        if labelled or subject or behind_work or after or sent or owing:
            return labelled or subject or behind_work or after or sent or owing
        if meant is not None and self._is_client_after_for(sentence, meant, loose):
            return meant
        return first(loose) or meant

    def _is_client_after_for(
        self, sentence: Sentence, meant: Piece, loose: Sequence[Piece]
    ) -> bool:
        """Whether "for X" names the client ("logo for Acme"), not the work ("Acme, for logo")."""
        if not loose:
            return True
        before = [piece for piece in loose if piece.end <= meant.start]
        if not before:
            return self._capital(sentence, meant) or not self._capital(sentence, loose[0])
        if self._is_work(sentence, before[0]) and not self._is_work(sentence, meant):
            return True
        return self._capital(sentence, meant) and not self._capital(sentence, before[0])

    def _work(self, pieces: Sequence[Piece], *, loosely: bool) -> tuple[int, int] | None:
        for piece in pieces:
            if piece.left == Cue.WORK_LABEL:
                return piece.start, piece.end
        for piece in pieces:
            if piece.left == Cue.FOR or piece.right == Cue.FOR_AFTER:
                return piece.start, piece.end
        for piece in pieces:
            if (
                loosely
                and piece.right not in _SUBJECT_OF
                and (piece.left in _OPEN or piece.right in (Cue.TO, Cue.FOR))
            ):
                return piece.start, piece.end
        return None

    def _split(
        self, sentence: Sentence, piece: Piece, pieces: Sequence[Piece]
    ) -> tuple[tuple[int, int], tuple[int, int] | None]:
        """A name and the work beside it in one run of words ("Acme logo")."""
        whole = (piece.start, piece.end)
        words = self._words(sentence, whole)
        if (
            len(words) < 2
            or piece.left in (Cue.CLIENT_LABEL, _BY_ENDING)
            or '"' in sentence.original(*whole)
        ):
            return whole, None
        capitals = [_capital(sentence.original(*word)) for word in words]
        if piece.left == Cue.FOR:
            at = next((index for index, capital in enumerate(capitals) if capital), 0)
            if at and all(capitals[at:]):
                return (words[at][0], piece.end), (piece.start, words[at - 1][1])
            return whole, None
        others = any(
            other.left in (Cue.FOR, Cue.WORK_LABEL) or other.right == Cue.FOR_AFTER
            for other in pieces
            if other is not piece
        )
        if others or piece.right in _SUBJECT_OF:
            return whole, None
        for at in range(1, len(words)):
            lower_after_capital = capitals[0] and not any(capitals[at:]) and all(capitals[:at])
            folded = sentence.folded[words[at][0] : words[at][1]]
            if lower_after_capital and folded in self._company:
                continue
            if lower_after_capital or (not any(capitals) and self._works_word(folded)):
                return (piece.start, words[at - 1][1]), (words[at][0], piece.end)
        return whole, None

    def _words(self, sentence: Sentence, span: tuple[int, int]) -> list[tuple[int, int]]:
        words = []
        start = span[0]
        for word in sentence.folded[span[0] : span[1]].split(" "):
            if word:
                words.append((start, start + len(word)))
            start += len(word) + 1
        return words

    def _works_word(self, word: str) -> bool:
        return word in self._works or word.startswith(self._work_stems)

    def _is_work(self, sentence: Sentence, piece: Piece) -> bool:
        return any(
            self._works_word(sentence.folded[start:end])
            for start, end in self._words(sentence, (piece.start, piece.end))
        )

    def _capital(self, sentence: Sentence, piece: Piece) -> bool:
        return any(
            _capital(sentence.original(start, end))
            for start, end in self._words(sentence, (piece.start, piece.end))
        )

    def _trimmed(self, sentence: Sentence, span: tuple[int, int]) -> tuple[int, int] | None:
        """Without small words, signs and spaces at both ends; None where nothing is left."""
        words = self._words(sentence, span)
        while words and not self._says(sentence, words[0]):
            if len(words) > 1 and self._opens_name(sentence, words[0], words[1]):
                break
            words.pop(0)
        while words and not self._says(sentence, words[-1]):
            capital = len(words) > 1 and _capital(sentence.original(*words[-1]))
            if capital and not sentence.text.isupper() and self._letters(sentence, words[-1]):
                break
            words.pop()
        if not words:
            return None
        start, end = words[0][0], words[-1][1]
        return start, end

    def _opens_name(
        self, sentence: Sentence, word: tuple[int, int], following: tuple[int, int]
    ) -> bool:
        """ "The Copper Kettle": an article with a capital before a word with a capital."""
        return (
            sentence.folded[word[0] : word[1]] in self._openers
            and _capital(sentence.original(*word))
            and _capital(sentence.original(*following))
            and not sentence.text.isupper()
        )

    def _says(self, sentence: Sentence, word: tuple[int, int]) -> bool:
        folded = sentence.folded[word[0] : word[1]]
        return folded.strip("'") not in self._edges and self._letters(sentence, word)

    @staticmethod
    def _letters(sentence: Sentence, word: tuple[int, int]) -> bool:
        return any(letter.isalnum() for letter in sentence.folded[word[0] : word[1]])

    def _without_article(self, sentence: Sentence, span: tuple[int, int]) -> tuple[int, int] | None:
        start, end = span
        for article in self._articles:
            if sentence.folded.startswith(article + " ", start) and start + len(article) < end:
                start += len(article) + 1
                break
        return self._trimmed(sentence, (start, end))


def _capital(word: str) -> bool:
    """Whether the first letter is a capital one, whatever quotes stand before it."""
    return next((letter.isupper() for letter in word if letter.isalpha()), False)
