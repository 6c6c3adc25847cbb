"""Numbers without a currency that are surely sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.understanding.grammar.language import Language
from bot.understanding.money.amounts import Amount

_SHORTEST_NAME = 5
"""Letters of a name with its case ending."""


class BareSums:
    """Tells in one language."""

    def __init__(self, language: Language) -> None:
        self._given = language.folded_words(language.vocabulary.first_names)
        self._endings = language.vocabulary.client_endings

    def is_persons(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """ "Hille 36 paid": a given name has no number, and a case ending ends any name."""
        if len(amounts) > 1:
            return False
        name = folded[: amount.start - 1].rpartition(" ")[2]
        ends = len(name) >= _SHORTEST_NAME and name.endswith(self._endings or ("\n",))
        return amount.end - amount.start > 1 and (ends or name in self._given)

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
