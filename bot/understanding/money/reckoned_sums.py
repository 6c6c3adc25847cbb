"""Sums that are not what is owed, but only what it is reckoned from: "half of the 300"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.deals.cues import DealCue
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.money.amounts import Amount

_LONGEST_BEFORE = 40
_SMALL_CHANGE = re.compile(r" \d{1,2}(?=\W*$|,)")
"""Behind a sum with its currency: "45 pounds 50"."""


class ReckonedSums:
    """Tells them in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        articles = language.alternation(words.articles)
        of_total = language.alternation(words.of_total)
        shares = language.alternation(words.fractions)
        lacking = {*words.still_open, *words.cues[Cue.OWES]}  # "kurang 500rb" is what is owed
        changes = language.alternation(word for word in words.sum_changes if word not in lacking)
        counted = language.alternation(words.counted)
        prices = language.alternation([*words.rates_before, *words.deals[DealCue.EACH_BEFORE]])
        percents = language.alternation(words.deals[DealCue.PERCENT])
        self._before = language.rule(
            lambda: (
                rf"(?<!\w)(?:(?:{shares}) (?:(?:{of_total})|(?:{articles}))"
                rf"|\d{{1,3}}\s?(?:{percents}) (?:{of_total})|(?<!\d )(?:{changes})"
                rf"|\d{{1,3}} (?:{counted}) (?:{prices}))"
                rf"(?: (?:{articles}))? ?$"
            )
        )
        joiners = language.alternation([*words.sum_joiners, *words.sum_changes])
        ranges = language.alternation(word for word in words.cues[Cue.TO] if word.isalpha())
        self._joined = language.rule(lambda: rf"(?:{joiners})?(?: ?(?:{articles}))?")
        self._range = language.rule(lambda: rf"(?:{ranges})")
        self._counted = language.rule(lambda: rf" (?:{counted})(?!\w)")

    def is_one(self, folded: str, sums: Sequence[Amount], owed: Amount) -> bool:
        """Whether something is taken of a sum, added to it, or it is one end of a range."""
        before = folded[max(0, owed.start - _LONGEST_BEFORE) : owed.start]
        if self._before.search(before):
            return True
        if not owed.bare and _SMALL_CHANGE.match(folded, owed.end):
            return True
        behind = next((item for item in sums if item.start >= owed.end), None)
        if behind is None or (behind.bare and self._counted.match(folded, behind.end)):
            return False
        between = folded[owed.end : behind.start]
        if not between.startswith(" "):
            return False
        if owed.value < behind.value and self._range.fullmatch(between.strip()):
            return True
        return self._joined.fullmatch(between.strip()) is not None
