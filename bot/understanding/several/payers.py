"""Several clients who paid, or promise to pay: more than one record holds."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import BREAK, WORD, Mark, masked
from bot.understanding.grammar.rules import Rule
from bot.understanding.names.wordlists import WordKind, word_lists

Span = tuple[int, int]

_LISTED = 3
"""Names from here up are no name of one firm ("Smith and Jones")."""
_NO_NAME = frozenset(WordKind) - {WordKind.NAME, WordKind.TITLE, WordKind.UNKNOWN}
_WORD = r"[^\W\d_A-Z][\w'-]*"


class SeveralPayers:
    """Finds "Kate paid 80, Mary 60" and "Otto pays on Friday and Simon on Monday"."""

    def __init__(self, language: Language) -> None:
        joiners = language.alternation(language.vocabulary.list_joiners)
        self._joiners = language.folded_words(language.vocabulary.list_joiners)
        self._lists = word_lists(language)
        name = rf"(?!(?:{joiners})(?!\w))(?P<name>{_WORD}(?: {_WORD}){{0,2}})"
        joined = rf"(?:,|,? (?:{joiners})) {name}"
        ends = rf"(?= *(?:$|[,.;!\n]| (?:{joiners})(?!\w)))"
        self._paid = language.rule(lambda: rf"A++{joined} A++{ends}")
        self._promised = language.rule(lambda: rf"T++{joined} T++")

    def are_listed(self, folded: str, capitals: str, found: Sequence[Mark]) -> bool:
        """Whether three names or more stand side by side: "Anna, Bob and Carl paid"."""
        if all(mark.kind != BREAK for mark in found):
            return False
        listed = 0
        names: list[bool] = []
        for mark in [*found, Mark(Cue.NOISE, len(folded), len(folded))]:
            word = folded[mark.start : mark.end]
            if mark.kind == WORD and word not in self._joiners:
                names.append(self._may_name(word, capitals[mark.start : mark.end]))
                continue
            if names:
                listed = listed + 1 if all(names) else 0
            if listed == _LISTED:
                return True
            if mark.kind != WORD and word != ",":
                listed = 0
            names = []
        return False

    def _may_name(self, word: str, capitals: str) -> bool:
        kind = self._lists.kind(word)
        return kind is WordKind.NAME or (kind not in _NO_NAME and "X" in capitals)

    def second_paid(self, folded: str, capitals: str, sums: Sequence[Span]) -> Span | None:
        """The name between two sums."""
        return self._named(self._paid, masked(folded, dict.fromkeys(sums, "A")), capitals, sums)

    def second_promises(self, folded: str, capitals: str, days: Sequence[Span]) -> Span | None:
        """The name between two days."""
        return self._named(self._promised, masked(folded, dict.fromkeys(days, "T")), capitals, days)

    @staticmethod
    def _named(rule: Rule, text: str, capitals: str, told: Sequence[Span]) -> Span | None:
        found = rule.finditer(text) if len(told) > 1 else ()
        names = (match.span("name") for match in found)
        return next((span for span in names if capitals[span[0]] == "X"), None)
