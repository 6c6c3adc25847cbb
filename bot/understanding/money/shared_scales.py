"""Sums of a correction that share their thousands: "1.8 not 1.3 million"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from bot.understanding.money.amounts import Amount

_THOUSAND = 1_000
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?(?![\d.,]*\d)")
_BEFORE_WRONG = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,]\d{1,2})?),? (?:[^\W\d]+ ){1,2}$")


def with_shared_scale(
    folded: str, amounts: Sequence[Amount], wrong: Sequence[Amount]
) -> list[Amount]:
    """The sums of a text, with the number right before the wrong sum in the same thousands."""
    said = _BEFORE_WRONG.search(folded[: wrong[0].start]) if wrong else None
    digits = _NUMBER.match(folded, wrong[0].start) if wrong else None
    if said is None or digits is None or wrong[0].bare:
        return list(amounts)
    if any(amount.start <= said.start(1) < amount.end and not amount.bare for amount in amounts):
        return list(amounts)
    scale = wrong[0].value / Decimal(digits.group().replace(",", "."))
    if scale < _THOUSAND or scale % _THOUSAND:
        return list(amounts)
    value = Decimal(said[1].replace(",", ".")) * scale
    shared = Amount(*said.span(1), value, wrong[0].currency, bare=False)
    return [*(amount for amount in amounts if amount.start != shared.start), shared]
