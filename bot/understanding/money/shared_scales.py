"""Sums that share their thousands: "1.8 not 1.3 million", "paid 3 of 10 thousand"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.understanding.grammar.language import Language
from bot.understanding.money.amounts import Amount

_THOUSAND = 1_000
_LONGEST_OF = 12
"""Letters between a part and its whole: "out of"."""
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?(?![\d.,]*\d)")
_BEFORE_WRONG = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,]\d{1,2})?),? (?:[^\W\d]+ ){1,2}$")
_BEHIND_WRONG = re.compile(r",? (?:[^\W\d]+ )?(\d{1,3}(?:[.,]\d{1,2})?)(?![\w%]|[.,:/-]\d)")
_CLOSED = re.compile(r"\W*$|[,;!?]| [^\W\d] ")
"""Behind a number that counts nothing: "not 3 thousand but 4 у Веры"."""


def with_shared_scale(
    folded: str, amounts: Sequence[Amount], wrong: Sequence[Amount]
) -> list[Amount]:
    """The sums of a text, with the number right beside the wrong sum in the same thousands."""
    said = _BEFORE_WRONG.search(folded[: wrong[0].start]) if wrong else None
    if said is None and wrong and not wrong[0].bare:
        said = _BEHIND_WRONG.match(folded, wrong[0].end)
        if said is not None and not _CLOSED.match(folded, said.end()):  # "3 instalments"
            return [amount for amount in amounts if amount.start != said.start(1)]
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


def with_parts(folded: str, amounts: Sequence[Amount], language: Language) -> list[Amount]:
    """The sums of a text, with the bare number before "of 10 thousand" as a part of that."""
    read = list(amounts)
    for at, (part, whole) in enumerate(pairwise(amounts)):
        if not part.bare or whole.bare or not 0 < whole.start - part.end <= _LONGEST_OF:
            continue
        between = folded[part.end : whole.start].strip()
        if between not in language.folded_words(language.vocabulary.of_total):
            continue
        scale = _scale(folded, whole)
        value = part.value * scale if part.value * scale <= whole.value else part.value
        if value <= whole.value:
            read[at] = replace(part, value=value, currency=whole.currency, bare=False)
    return read


def _scale(folded: str, amount: Amount) -> Decimal:
    """How much the word behind the digits of a sum multiplies them; 1 where there is none."""
    digits = _NUMBER.search(folded, amount.start, amount.end)
    said = Decimal(digits.group().replace(",", ".")) if digits else Decimal(0)
    scale = amount.value / said if said else Decimal(1)
    return scale if scale >= _THOUSAND and not scale % _THOUSAND else Decimal(1)
