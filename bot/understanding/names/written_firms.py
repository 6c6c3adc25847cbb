"""Names of firms by how they are written, where their class stands last: "Over the Moon Toys".

Each word of such a name has a capital, but for small ones between two of them, so that neither a
preposition nor an adjective in it is taken for a cue or left out of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.names.pieces import SUBJECT_OF, Span
from bot.understanding.names.tokens import WALLS
from bot.understanding.names.wordlists import WordKind, word_lists

_WORD = r"X[\w'&-]*"
_DAY_BEFORE = re.compile(r"\d(?:[^\W\d_]{2})?,? $")
_PLAIN = frozenset({WordKind.ORDINARY, WordKind.EDGE, WordKind.ARTICLE, WordKind.VERB})
_CLASSES = frozenset({WordKind.COMPANY, WordKind.EITHER})
_DOES = SUBJECT_OF | {Cue.WILL_PAY, Cue.SAID}
_NO_NAME = frozenset({WordKind.PRONOUN, WordKind.SIGN, WordKind.DIGITS})
_PAPERS = frozenset({Cue.INVOICE, Cue.WORK_LABEL})
_POSSESSIVE = "'s"
_SPEAKER = "i"
_SHORT = 2
"""Words of a name up to which its first one may as well be none of it."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    folded: str
    kind: WordKind
    is_small: bool
    """A word between two with capitals: "of", "the"."""


class WrittenFirms:
    """Finds them in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._language = language
        self._lists = word_lists(language)
        self._openers = language.folded_words(words.firm_openers)
        self._purposes = language.folded_words(words.firm_purposes)
        self._articles = language.folded_words(words.name_openers)
        small = language.alternation(words.firm_links)
        self._row = language.rule(
            lambda: rf"(?<![\w'&-]){_WORD}(?: (?:(?:{small}) ){{0,2}}(?:{_WORD}|&))+"
        )
        numbered = language.alternation(words.firm_numbers)
        self._numbered = language.rule(
            lambda: rf"(?<!\w)(?:{numbered})\.? ?\d{{1,3}}(?= (?P<class>[^\W\d_]+))"
        )
        kin = language.alternation(words.kin_of)
        self._kin = language.rule(lambda: rf"(?<![\w'-])[^\W\d_]+'s (?:{kin})(?![\w-])")
        self._numbers = language.folded_words(words.firm_numbers)
        self._days = language.folded_words([*words.weekdays, *words.months])
        self._verbs = tuple(language.folded_words(words.verb_endings[:1]))

    def spans(self, folded: str, capitals: str) -> list[Span]:
        """`capitals` is the text with an `X` for each capital letter."""
        if not self._openers or "X" not in capitals or capitals.upper() == capitals:
            return []
        found = [*self._relatives(folded, capitals), *self._by_number(folded, capitals)]
        for row in self._row.finditer(capitals):
            span = self._named(folded, self._words(folded, capitals, row.span()))
            if span is not None and all(span[1] <= a or b <= span[0] for a, b in found):
                found.append(span)
        return found

    def _relatives(self, folded: str, capitals: str) -> Iterator[Span]:
        """ "Declan's mother": whose relative it is, and no name behind."""
        if _POSSESSIVE not in folded:
            return
        for match in self._kin.finditer(folded):
            behind = capitals[match.end() + 1 : match.end() + 2]
            if capitals[match.start()] == "X" != behind and self._may_owe(folded, match.end()):
                yield match.span()

    def _may_owe(self, folded: str, end: int) -> bool:
        """Not "Bob's wife is ill", where she only is why Bob doesn't pay."""
        found = self._language.cue_at(folded, end + 1) if folded[end : end + 1] == " " else None
        if found is None or found[0] != Cue.NOISE:
            return True
        behind = folded[found[1] : found[1] + 2].strip()
        return not behind.isalpha() or self._cue(folded, found[1] + 1) is not None

    def _by_number(self, folded: str, capitals: str) -> Iterator[Span]:
        """ "No. 7 Cafe": a number that is the name of the class behind it."""
        if not any(number in folded for number in self._numbers):
            return
        for match in self._numbered.finditer(folded):
            is_class = self._lists.kind(match["class"]) in _CLASSES
            if is_class and capitals[match.start()] == capitals[match.start("class")] == "X":
                yield match.start(), match.end("class")

    def _words(self, folded: str, capitals: str, row: Span) -> list[_Word]:
        words, start = [], row[0]
        for word in folded[row[0] : row[1]].split(" "):
            end = start + len(word)
            small = capitals[start : start + 1] != "X" and word != "&"
            words.append(_Word(start, end, word, self._lists.kind(word), small))
            start = end + 1
        return words

    def _named(self, folded: str, words: Sequence[_Word]) -> Span | None:
        """The name in a row of words, if its first word or a small one in it may be left out."""
        opens = not words[0].start or folded[: words[0].start].rstrip(" ")[-1:] in "\n.!?"
        if opens and self._only_opens(folded, words[0]):
            words, opens = words[1:], False
        while words and (
            words[0].is_small or words[0].kind in _NO_NAME or self._is_of_date(folded, words)
        ):
            words = words[1:]
        kept = words[: self._end(words)]
        if opens and kept[0].folded in self._articles:
            behind = self._cue(folded, kept[-1].end + 1)
            kept = kept[1:] if behind in _PAPERS else kept  # "The Otley Brewery job"
        if len(kept) < 2 or kept[0].folded == "&" or self._tells(folded, kept[1:]):
            return None
        last = kept[-1]
        if last.folded in self._days:
            return None  # "Good Friday"
        owner = last.folded.endswith(_POSSESSIVE)
        does = owner or self._cue(folded, last.end + 1) in _DOES
        linked = any(word.is_small for word in kept)
        classed = self._lists.kind(last.folded) in _CLASSES
        opener = kept[0].folded in self._openers
        if opens and not (does or (opener and classed) or (linked and not opener)):
            return None  # "Ping Acme Studio"
        if not (linked or classed or (opener and (does or not opens or len(kept) > _SHORT))):
            return None
        if kept[0].folded.endswith(_POSSESSIVE) and last.kind is not WordKind.COMPANY:
            return None  # "Tom's Website Design"
        return kept[0].start, last.end - len(_POSSESSIVE) * owner

    def _is_of_date(self, folded: str, words: Sequence[_Word]) -> bool:
        """ "1 April for Lena", "5 June Lena": the month of a day before it."""
        if words[0].folded not in self._days:
            return False
        dated = _DAY_BEFORE.search(folded, 0, words[0].start) is not None
        return dated or any(word.is_small for word in words[1:2])

    def _only_opens(self, folded: str, word: _Word) -> bool:
        """Whether a word has its capital because it begins the sentence."""
        if word.folded in self._openers:
            return False
        plain = word.kind in _PLAIN and word.kind is not WordKind.VERB
        return plain or self._cue(folded, word.start) is not None or self._is_verb(word)

    def _is_verb(self, word: _Word) -> bool:
        """Not "Sunrise", which only ends like one."""
        return word.kind is WordKind.VERB and word.folded.endswith(self._verbs)

    def _tells(self, folded: str, words: Sequence[_Word]) -> bool:
        """ "Acme Paid For Logo": every word of the message has a capital."""
        found = (self._cue(folded, word.start) for word in words if not word.is_small)
        return any(cue in WALLS or cue == Cue.INVOICE for cue in found)

    def _end(self, words: Sequence[_Word]) -> int:
        """How many words from the first belong together: up to what links two names."""
        for at, word in enumerate(words):
            if at > 1 and words[at - 1].folded.endswith(_POSSESSIVE):
                return at
            if word.kind is WordKind.PRONOUN or word.folded == _SPEAKER:
                return at
            if word.is_small and not words[at - 1].is_small and not self._links(words, at):
                return at
        return len(words)

    def _links(self, words: Sequence[_Word], at: int) -> bool:
        """Whether a small word is between two of one name: "The Lodge at Ballymore"."""
        before = words[at - 1]
        if next(word for word in words[at:] if not word.is_small).folded in self._days:
            return False
        if words[at].folded in self._articles:  # "Over the Moon"
            return before.folded in self._openers and at == 1
        if words[at].folded in self._purposes:  # "Anything for Pets"
            return at == 1 and (before.folded in self._openers or before.kind is WordKind.COMPANY)
        if words[0].folded in self._articles or before.folded in self._openers:
            return True
        return at == 1 and before.kind is WordKind.COMPANY

    def _cue(self, folded: str, start: int) -> str | None:
        found = self._language.cue_at(folded, start) if start < len(folded) else None
        return None if found is None else found[0]
