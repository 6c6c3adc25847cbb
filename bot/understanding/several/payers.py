"""Several clients who paid, or promise to pay: more than one record holds."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import masked
from bot.understanding.grammar.rules import Rule

Span = tuple[int, int]

_WORD = r"[^\W\d_A-Z][\w'-]*"


class SeveralPayers:
    """Finds "Kate paid 80, Mary 60" and "Otto pays on Friday and Simon on Monday"."""

    def __init__(self, language: Language) -> None:
        joiners = language.alternation(language.vocabulary.list_joiners)
        name = rf"(?!(?:{joiners})(?!\w))(?P<name>{_WORD}(?: {_WORD}){{0,2}})"
        joined = rf"(?:,|,? (?:{joiners})) {name}"
        ends = rf"(?= *(?:$|[,.;!\n]| (?:{joiners})(?!\w)))"
        self._paid = language.rule(lambda: rf"A++{joined} A++{ends}")
        self._promised = language.rule(lambda: rf"T++{joined} T++")

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
