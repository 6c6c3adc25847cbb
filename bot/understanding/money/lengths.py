"""Metres that look like millions: "60m of fencing", "a 20m fence"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.understanding.money.amounts import Amount

_METRES = re.compile(r"\d{1,4}(?:[.,]\d)?[mм]")
_OF_THINGS = re.compile(r" of (?!\d|(?:the|his|her|their|my|it|that|this|what)\b)")
_LEAST = 20
"""Of a number without a currency that is rather the sum than what looks like millions."""


def without_lengths(folded: str, found: Sequence[Amount]) -> list[Amount]:
    """The sums but for metres: of things, or beside a sum that is written without a multiplier.

    Nobody who is owed 1,200 writes a length for millions in the same message.
    """
    metres = [
        amount
        for amount in found
        if amount.currency is None and _METRES.fullmatch(folded, amount.start, amount.end)
    ]
    if not metres:
        return list(found)
    plain = any(
        amount.currency or (amount.bare and amount.value >= _LEAST)
        for amount in found
        if amount not in metres
    )
    return [
        amount
        for amount in found
        if amount not in metres or not (plain or _OF_THINGS.match(folded, amount.end))
    ]
