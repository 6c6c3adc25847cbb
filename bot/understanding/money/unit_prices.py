"""Sums that are the price of one unit: "@ 250", "250 each", "25 an hour"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.deals.cues import DealCue
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.money.amounts import Amount
from bot.understanding.names.wordlists import WordKind, word_lists

_WORKS = frozenset({WordKind.WORK, WordKind.EITHER})
_LONGEST_BEFORE, _LONGEST_BEHIND, _LONGEST_COUNT = 24, 40, 48


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
        self._before_alone = language.rule(
            lambda: rf"(?<!\w)(?:(?:{alone})|\d{{1,3}} ?[x×*]|(?<!\d[.,])\d{{1,2}} (?:{before})) ?$"
        )
        """Without the small words that stand before any sum too, Russian "по", but where a number
        is before them; with "2 x"."""
        self._lists = word_lists(language)
        by = literal_alternation(
            language.folded_words({*words.rates_before} & {*words.sum_changes})
        )
        self._counted = language.rule(lambda: rf"(?<![\w.,])\d{{1,2}} (?:{by or '(?!)'}) ?$")
        self._numbers = {language.fold(word): value for word, value in words.numbers.items()}
        number = literal_alternation(self._numbers) or "(?!)"
        each = language.alternation([*words.rates_before, *words.deals[DealCue.EACH_BEFORE]])
        self._times = language.rule(
            lambda: rf"(?<![\w.,])(?P<count>\d{{1,3}}|{number})(?: [^\W\d_]+){{1,2}} (?:{each}) ?$"
        )

    def is_one(self, folded: str, amount: Amount) -> bool:
        """Whether a sum is surely of one unit, whatever other sums there are."""
        before = folded[max(0, amount.start - _LONGEST_BEFORE) : amount.start]
        behind = self._behind.match(folded[amount.end : amount.end + _LONGEST_BEHIND])
        return behind is not None or self._before_alone.search(before) is not None

    def alone(self, folded: str, amounts: Sequence[Amount]) -> list[tuple[int, int]]:
        """Where a text states the price of one unit, "45 each", and no whole sum."""
        return [
            (amount.start, behind.end())
            for amount in amounts
            if (behind := self._behind.match(folded, amount.end)) is not None
        ] + [
            (start, amount.end)
            for amount in amounts
            if (start := self._of_so_many(folded, amount)) is not None
        ]

    def _of_so_many(self, folded: str, amount: Amount) -> int | None:
        """ "Cleaning 3 times 150": where the count of the work before it begins."""
        first = max(0, amount.start - _LONGEST_BEFORE)
        counted = self._counted.search(folded, first, amount.start)
        if counted is None:
            return None
        before = folded[: counted.start()].replace(",", " ").split()
        works = any(self._lists.kind(word) in _WORKS for word in before)
        return counted.start() if works else None

    def _adds_up(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """ "3 lessons at $60 so $180": so many of them come to another sum of the text."""
        times = self._times.search(folded, max(0, amount.start - _LONGEST_COUNT), amount.start)
        if times is None:
            return False
        said = times["count"]
        whole = amount.value * (int(said) if said.isdigit() else self._numbers[said])
        return any(other.value == whole for other in amounts if other.start > amount.start)

    def spans(self, folded: str, amounts: Sequence[Amount]) -> list[tuple[int, int]]:
        """Where a text states the price of one unit beside the whole sum, which is no less."""
        spans, prices = [], list[Amount]()
        for amount in amounts:
            text = folded[max(0, amount.start - _LONGEST_BEFORE) : amount.start]
            before = self._before.search(text)
            behind = self._behind.match(folded, amount.end)
            if before or behind or self._adds_up(folded, amount, amounts):
                start = amount.start - len(before.group()) if before else amount.start
                spans.append((start, behind.end() if behind else amount.end))
                prices.append(amount)
        whole = max((a.value for a in amounts if a not in prices), default=None)
        is_whole = whole is not None and all(whole >= price.value for price in prices)
        return spans if is_whole else []
