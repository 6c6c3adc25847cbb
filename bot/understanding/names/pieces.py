"""The runs of words between cues, sums and dates: what may be a name or the work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import BREAK, WORD, Mark
from bot.understanding.grammar.text import Sentence

SUBJECT_OF = frozenset({Cue.OWES, Cue.UNPAID, Cue.PAID, Cue.PROMISED, Cue.LATE})
Span = tuple[int, int]
_SHORTEST_END = 4
_PARTICLE = re.compile(r"(?<!\w)(?:van|von)(?: de[nr])? $")
"""Before a surname: "van der Merwe", "van den Berg"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that are no cue, sum or date, with the marks on both sides."""

    start: int
    end: int
    left: str
    right: str
    index: int

    @property
    def span(self) -> Span:
        return self.start, self.end


class PieceGrammar:
    """Cuts the messages of one language into pieces."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._two_words = language.works_of_two
        self._openers = language.folded_words(words.name_openers)
        self._links = language.folded_words(words.name_links)
        self._edges = language.folded_words(words.name_edges)
        self._articles = sorted(language.folded_words(words.articles), key=len, reverse=True)
        self._titles = language.folded_words(words.titles)
        self.company = language.folded_words(words.company_words)
        self._compounds = compounds(self.company)
        works = [language.fold(word) for word in words.works]
        cues = (*words.cues[Cue.INVOICE], *words.cues.get(Cue.WORK_LABEL, ()))
        papers = language.alternation([cue for cue in cues if cue[0] != "'"])
        self._papers = language.rule(lambda: rf" (?:{papers})(?!\w)")
        self._works = frozenset(word for word in works if not word.endswith("*"))
        self._work_stems = tuple(word[:-1] for word in works if word.endswith("*"))

    def plain(self, sentence: Sentence, found: Sequence[Mark]) -> list[Piece]:
        """Pieces as the marks part them."""
        pieces: list[Piece] = []
        index = 0
        while index < len(found):
            if found[index].kind != WORD:
                index += 1
                continue
            first = index
            while index < len(found) and found[index].kind == WORD:
                index += 1
            span = self.trimmed(sentence, (found[first].start, found[index - 1].end))
            if span is None:
                continue
            left = next(
                (found[at].kind for at in range(first - 1, -1, -1) if found[at].kind != Cue.NOISE),
                "edge",
            )
            following = (found[at] for at in range(index, len(found)))
            right = list(islice((mark for mark in following if mark.kind != Cue.NOISE), 2))
            if (
                len(right) == 2
                and sentence.folded[right[0].start] == ","
                and right[1].kind in (Cue.OWES, Cue.UNPAID, Cue.PAID)
                and capital(sentence.original(*span))
                and any(piece.right == BREAK for piece in pieces[-1:])
            ):
                right = right[1:]
            kind = right[0].kind if right else "edge"
            pieces.append(Piece(*span, left, kind, len(pieces)))
        return pieces

    def name_start(self, sentence: Sentence, words: Sequence[Span], at: int) -> int:
        """The first word of the name that the word `at` belongs to, its title included."""
        first = at
        while first and capital(sentence.original(*words[first - 1])):
            first -= 1
        while first and self.is_title(sentence.folded[slice(*words[first - 1])]):
            first -= 1
        two = sentence.folded[words[first - 2][0] : words[first - 1][1]] if first > 1 else ""
        return first - 2 if two in self.company else first  # "детский сад"

    def links(self, sentence: Sentence, span: Span) -> bool:
        """Whether a small word stands between two with capitals: "Kroen i Skoven"."""
        if sentence.folded[slice(*span)] not in self._links:
            return False
        before = sentence.folded[: span[0]].rstrip(" ").rpartition(" ")[2]
        start = span[0] - 1 - len(before)
        return (
            before.isalpha()
            and capital(sentence.original(start, span[0]))
            and capital(sentence.original(span[1] + 1, span[1] + 2))
            and not sentence.text.isupper()
        )

    def is_linked(self, sentence: Sentence, word: Span) -> bool:
        """ "Kroen i Skoven": the word behind such a small one."""
        before = sentence.folded[: word[0]].rstrip(" ").rpartition(" ")[2]
        end = word[0] - 1
        return self.links(sentence, (end - len(before), end))

    def opens_link(self, sentence: Sentence, word: Span) -> bool:
        """ "Alt i Gulve": the word before such a small one, but not at the very start."""
        behind = sentence.folded[word[1] + 1 :].partition(" ")[0]
        start = word[1] + 1
        return word[0] > 0 and self.links(sentence, (start, start + len(behind)))

    def is_title(self, word: str) -> bool:
        """Whether a word belongs to the name behind it: "mrs", "PT"."""
        if word.rstrip(".") in self._titles:
            return True
        return word in self.company and (word in self._compounds or not self.works_word(word))

    def words(self, sentence: Sentence, span: Span) -> list[Span]:
        words = []
        start = span[0]
        for word in sentence.folded[span[0] : span[1]].split(" "):
            if word:
                words.append((start, start + len(word)))
            start += len(word) + 1
        return words

    def works_word(self, word: str) -> bool:
        return word in self._works or word.startswith(self._work_stems)

    def has_capital(self, sentence: Sentence, piece: Piece) -> bool:
        return any(self._capitals(sentence, piece))

    def _capitals(self, sentence: Sentence, piece: Piece) -> list[bool]:
        return [capital(sentence.original(*word)) for word in self.words(sentence, piece.span)]

    def trimmed(self, sentence: Sentence, span: Span) -> Span | None:
        """Without small words, signs and spaces at both ends; None where nothing is left."""
        words = self.words(sentence, span)
        while words and not self._says(sentence, words[0]):
            if len(words) > 1 and self._opens_name(sentence, words[0], words[1]):
                break
            if sentence.folded[words[0][0] : words[min(1, len(words) - 1)][1]] in self._two_words:
                break  # "Taking down the oaks"
            words.pop(0)
        while words and not self._says(sentence, words[-1]):
            is_capital = len(words) > 1 and capital(sentence.original(*words[-1]))
            if is_capital and not sentence.text.isupper() and _letters(sentence, words[-1]):
                break
            words.pop()
        if not words:
            return None
        return words[0][0], words[-1][1]

    def _opens_name(self, sentence: Sentence, word: Span, following: Span) -> bool:
        """ "The Copper Kettle": an article with a capital before a word with a capital."""
        return (
            sentence.folded[word[0] : word[1]] in self._openers
            and capital(sentence.original(*word))
            and capital(sentence.original(*following))
            and not sentence.text.isupper()
        )

    def with_opener(self, sentence: Sentence, span: Span | None) -> Span | None:
        """ "The Old Mill Inn": a name of several words in capitals with its article."""
        if span is None or sentence.text.isupper():
            return span
        particle = _PARTICLE.search(sentence.folded, 0, span[0])
        if particle is not None and not capital(sentence.original(*particle.span())):
            return particle.start(), span[1]
        words = self.words(sentence, span)
        before = sentence.folded[: span[0]].rstrip(" ").rpartition(" ")[2]
        start = span[0] - 1 - len(before)
        if before not in self._openers or not capital(sentence.original(start, span[0])):
            return span
        if not start and self._papers.match(sentence.folded, span[1]):
            return span  # "The Otley Brewery job"
        capitals = [capital(sentence.original(*word)) for word in words]
        return (start, span[1]) if capitals[0] and sum(capitals) > 1 else span

    def _says(self, sentence: Sentence, word: Span) -> bool:
        folded = sentence.folded[word[0] : word[1]]
        return (
            folded.strip("'") not in self._edges
            and _letters(sentence, word)
            and _TIMES.fullmatch(folded) is None
        )

    def without_article(self, sentence: Sentence, span: Span) -> Span | None:
        start, end = span
        for article in self._articles:
            if sentence.folded.startswith(article + " ", start) and start + len(article) < end:
                start += len(article) + 1
                break
        return self.trimmed(sentence, (start, end))


def quoted_to(folded: str, start: int, end: int) -> int:
    """Where a name ends whose quotation is not closed yet: "«Три" of "«Три кита»"."""
    if "«" not in folded[start:end] or "»" in folded[start:end]:
        return end
    closed = folded.find("»", end)
    return closed + 1 if closed > 0 and "\n" not in folded[end:closed] else end


def whole_words(sentence: Sentence, span: Span) -> Span:
    """A span with the case ending that its phrase has behind the name: Estonian "…le"."""
    start, end = span
    while end < len(sentence.folded) and sentence.folded[end].isalpha():
        end += 1
    return start, end


def compounds(company: frozenset[str]) -> frozenset[str]:
    """The nouns of companies that end with another of them: "фотостудия", "автосервис"."""
    ends = {word for word in company if len(word) >= _SHORTEST_END}
    return frozenset(
        word
        for word in company
        if any(word[at:] in ends for at in range(2, len(word) - _SHORTEST_END + 1))
    )


_DOMAIN = re.compile(r"\w[\w-]*(?:\.[a-z]{2,})+")
_TIMES = re.compile(r"[xх]\d{1,3}|\d{1,3}[xх]")


def capital(word: str) -> bool:
    """Whether a word is written as a name: its first letter a capital one, or a domain."""
    letter = word[:1]
    if not letter.isalpha():
        letter = next(filter(str.isalpha, word), "")
    return letter.isupper() or ("." in word and _DOMAIN.fullmatch(word) is not None)


def _letters(sentence: Sentence, word: Span) -> bool:
    return any(map(str.isalnum, sentence.folded[word[0] : word[1]]))
