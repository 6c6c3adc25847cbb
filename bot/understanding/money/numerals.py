"""Numbers in a text, in digits and in words."""

from __future__ import annotations

import re
from decimal import Decimal

_THOUSANDS = 3


def stated_number(
    digits: str, *, multiplied: bool = False, thousandths: bool = False
) -> Decimal | None:
    """The value of digits with separators (A1, A2), or None for what is no number (`1.2.3`).

    Of two different separators the last is the decimal one. A single one before exactly three
    digits marks thousands, unless a zero stands before it (`0.004`) or a multiplier follows,
    or the currency divides into a thousand (`thousandths`).
    """
    plain = digits.replace(" ", "").replace("'", "")
    mantissa, _, exponent = plain.partition("e")
    separators = [letter for letter in mantissa if letter in ".,"]
    whole, _, rest = mantissa.rpartition(separators[-1]) if separators else (mantissa, "", "")
    if len(set(separators)) == 2:
        if separators.count(separators[-1]) > 1 or not _grouped(whole):
            return None
        number = re.sub(r"[.,]", "", whole) + "." + rest
    elif len(separators) > 1:
        if not _grouped(mantissa):
            return None
        number = re.sub(r"[.,]", "", mantissa)
    elif separators:
        thousands = (
            len(rest) == _THOUSANDS and not (multiplied or thousandths) and whole.strip("0") != ""
        )
        if thousands and (len(whole) > _THOUSANDS or whole.startswith("0")):
            thousands = False
        number = whole + ("" if thousands else ".") + rest
    else:
        number = mantissa
    return Decimal(number + (f"e{exponent}" if exponent else ""))


def _grouped(number: str) -> bool:
    first, *rest = re.split(r"[.,]", number)
    in_lakhs = len(rest) > 1 and all(len(group) == _THOUSANDS - 1 for group in rest[:-1])
    if in_lakhs and len(first) < _THOUSANDS and "." not in number:
        return len(rest[-1]) == _THOUSANDS  # "1,20,000"
    return 1 <= len(first) <= _THOUSANDS and all(len(group) == _THOUSANDS for group in rest)
