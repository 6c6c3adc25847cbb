"""Answers in the talk of a plan: how many parts, how often."""

from __future__ import annotations

from bot.application.ports.understanding import Frequency
from bot.understanding.deals.cues import FREQUENCIES
from bot.understanding.deals.message import Shape
from bot.understanding.deals.rules import MOST_INSTALMENTS, DealRules


def count_of(folded: str, rules: DealRules) -> int | None:
    """The one number of an answer to "in how many parts?": "3", "in three", "3x"."""
    found = set()
    for match in rules.number.finditer(folded):
        stated = match.group()
        found.add(int(stated) if stated.isdigit() else rules.numbers[stated])
    number = found.pop() if len(found) == 1 else None
    return number if number and number <= MOST_INSTALMENTS else None


def frequency_of(folded: str, rules: DealRules) -> Frequency | None:
    """How often an answer says, by its longest words: "every two weeks" before "every week"."""
    shape = Shape(folded, rules.index)
    found = [
        (end - start, frequency)
        for cue, frequency in FREQUENCIES.items()
        for start, end in shape.spans(rules.cues[cue])
    ]
    if found:
        return max(found, key=lambda item: item[0])[1]
    units = [unit for unit, forms in rules.spans_of_time if forms(folded)]
    return _BY_UNIT.get(units[0]) if len(units) == 1 and not _counts(folded, rules) else None


def _counts(folded: str, rules: DealRules) -> bool:
    """Whether a number stands by the unit, as in "3 months": how long, and not how often."""
    return rules.number.search(folded) is not None


_BY_UNIT = {"week": Frequency.WEEKLY, "month": Frequency.MONTHLY}
