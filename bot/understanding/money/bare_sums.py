"""Numbers without a currency that are surely sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.grammar.vocabulary import Cue
from bot.understanding.money.amounts import Amount

_MOST_COUNTED = 100
"""Beside a larger number no smaller one counts or numbers work."""
_SHORTEST_NAME = 5
"""Letters of a name with its case ending."""


class BareSums:
    """Tells in one language."""

    def __init__(self, language: Language) -> None:
        self._given = language.folded_words(language.vocabulary.first_names)
        self._endings = language.vocabulary.client_endings
        words = language.vocabulary
        counted = literal_alternation(language.folded_words(words.counted))
        small = language.alternation(
            [*words.sum_joiners, *words.list_joiners, *words.ordinary]
            + [cue for kind in (Cue.FOR, Cue.TO, Cue.NOISE) for cue in words.cues[kind]]
        )
        self._numbered = language.rule(lambda: rf"(?<!\w)(?:{counted}) $")
        self._counted_later = language.rule(
            lambda: rf" (?!(?:{small})(?!\w))[^\W\d_]+ (?:{counted})(?!\w)"
        )

    def is_persons(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """ "Hille 36 paid": a given name has no number, and a case ending ends any name."""
        if len(amounts) > 1:
            return False
        name = folded[: amount.start - 1].rpartition(" ")[2]
        ends = len(name) >= _SHORTEST_NAME and name.endswith(self._endings or ("\n",))
        return amount.end - amount.start > 1 and (ends or name in self._given)

    def numbers_work(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """ "Quarter 1 bookkeeping, 640", "3 piano lessons, 90": not the sum, which is larger."""
        if amount.value >= _MOST_COUNTED or all(a.value <= amount.value for a in amounts):
            return False
        numbered = self._numbered.search(folded, max(0, amount.start - 24), amount.start)
        return bool(numbered or self._counted_later.match(folded, amount.end))

    @staticmethod
    def totals(called: Sequence[Amount], certain: Sequence[Amount]) -> list[Amount]:
        """ "4 hours, 25 euros each, 100 in all": a multiple of the only sum with a currency."""
        part = certain[0]
        if len(certain) > 1 or part.value <= 0:
            return []
        return [
            replace(amount, currency=part.currency, bare=False)
            for amount in called
            if amount.bare and amount.value > part.value and amount.value % part.value == 0
        ]
