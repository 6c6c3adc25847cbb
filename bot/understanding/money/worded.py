"""What numbers written out in words come to: "two thousand five hundred"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from bot.understanding.grammar.language import Language, literal_alternation

_TEN = 10
_THOUSAND = 1_000
_MILLION = 1_000_000


class WordedNumbers:
    """The words of numbers in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self.units = {language.fold(word): value for word, value in words.numbers.items()}
        """Words that stand for a number by themselves."""
        self.halves = language.folded_words(words.halves)
        self.joiners = language.folded_words(words.joiners)
        self.scales = {language.fold(word): value for word, value in words.scales.items()}
        self._tens = {language.fold(word): value for word, value in words.tens.items()}
        self._teens = language.folded_words(words.teens)
        self._fixed = {language.fold(word): Decimal(value) for word, value in words.fixed.items()}
        self._smallest_sum = words.smallest_sum

    def alternation(self) -> str:
        """The source of a word of a number that is no joiner."""
        counts = [*self.units, *self._tens, *self._teens]
        return literal_alternation([*counts, *self.scales, *self._fixed, *self.halves])

    def says_scale(self, words: Sequence[str]) -> bool:
        """Whether a thousand or the like is named, or a word of a fixed value."""
        return any(word in self.scales or word in self._fixed for word in words)

    def says_apart(self, words: Sequence[str]) -> bool:
        """ "Three fifty": 350 or 3.50, and surely not 53."""
        values = [self.units.get(word, 0) for word in words]
        return any(0 < one < _TEN <= other for one, other in pairwise(values))

    def is_scale(self, word: str) -> bool:
        """Whether a word is a thousand or more."""
        return word in self.scales or self._fixed.get(word, 0) >= _THOUSAND

    def worth(self, words: Sequence[str]) -> Decimal | None:
        """What the words come to; None where none of them counts."""
        total = Decimal(0)
        current: Decimal | None = None
        scale = 0
        for word in words:
            if word in self.scales:
                scale = self.scales[word]
                total += (Decimal(1) if current is None else current) * scale
                current = None
            elif word in self._fixed and self._fixed[word] >= 1000:
                scale = int(self._fixed[word])
                total += scale
            elif word in self.halves and scale and current is None:
                total += scale / Decimal(2)  # "dua juta setengah"
            elif word not in self.joiners or word in self.units:
                current = self._below_thousand(current, word)
        if current and scale >= _MILLION and current < 1000 <= self._smallest_sum:
            current *= scale // 1000  # "dua juta dua ratus", where nothing costs so little
        return total + (current or 0) if total or current is not None else None

    def _below_thousand(self, current: Decimal | None, word: str) -> Decimal:
        """The value so far with one more word: "dua ratus lima" and "puluh" make 250."""
        so_far = Decimal(0) if current is None else current
        if word in self._tens:
            scale = self._tens[word]
            if current is None:
                return Decimal(scale)
            if so_far < scale or so_far % 100 == 0:
                return so_far * scale
            return so_far - so_far % 10 + so_far % 10 * scale
        if word in self._fixed:
            return so_far + self._fixed[word]
        if word in self.halves:
            return so_far + Decimal("0.5")
        if word in self._teens:
            return so_far + 10
        return so_far + self.units[word]
