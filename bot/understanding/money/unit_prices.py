"""Sums that are the price of one unit: "@ 250", "250 each", "25 an hour"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.money.amounts import Amount

_LONGEST_BEFORE, _LONGEST_BEHIND = 24, 40


class UnitPrices:
    """Tells them in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        rates = literal_alternation(language.folded_words(words.rates))
        ago = literal_alternation(language.ago)
        self._behind = language.rule(lambda: rf" ?(?:{rates})(?!\w| (?:{ago})(?!\w))")
        before = literal_alternation(language.folded_words(words.rates_before))
        self._before = language.rule(lambda: rf"(?<!\w)(?:{before}) ?$")
        told = [word for word in words.rates_before if word in words.rates or not word.isalpha()]
        alone = literal_alternation(language.folded_words(told))
        self._before_alone = language.rule(lambda: rf"(?<!\w)(?:{alone}) ?$")
        """Without the small words that stand before any sum too: Russian "по"."""

    def is_one(self, folded: str, amount: Amount) -> bool:
        """Whether a sum is surely of one unit, whatever other sums there are."""
        before = folded[max(0, amount.start - _LONGEST_BEFORE) : amount.start]
        behind = self._behind.match(folded[amount.end : amount.end + _LONGEST_BEHIND])
        return behind is not None or self._before_alone.search(before) is not None

    def spans(self, folded: str, amounts: Sequence[Amount]) -> list[tuple[int, int]]:
        """Where a text states the price of one unit beside the whole sum, which is no less."""
        spans, prices = [], list[Amount]()
        for amount in amounts:
            text = folded[max(0, amount.start - _LONGEST_BEFORE) : amount.start]
            before = self._before.search(text)
            behind = self._behind.match(folded, amount.end)
            if before or behind:
                start = amount.start - len(before.group()) if before else amount.start
                spans.append((start, behind.end() if behind else amount.end))
                prices.append(amount)
        whole = max((a.value for a in amounts if a not in prices), default=None)
        is_whole = whole is not None and all(whole >= price.value for price in prices)
        return spans if is_whole else []
