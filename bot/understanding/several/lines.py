"""A list of invoices, one on each line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.application.ports.understanding import Intent, Reading
from bot.understanding.several.told import Several, is_plain

MOST_ITEMS = 20
"""Invoices that are read out of one message; a text with more is a table."""
LONGEST_LIST = 1_600
"""Characters of a list, of which each line is read by itself; of a longer one, as of any long text,
the beginning is read."""
BULLET = (
    r"(?:^|(?<=\n))[^\S\n]*(?:[-–—*•·▪◦►▸✅☑✔→>]|\d{1,2}[.)]|\(\d{1,2}\))[^\S\n]+"
    r"|(?<!\S)\(?\d{1,2}\)[^\S\n]"
)
_NUMBER_BETWEEN = re.compile(r"[;,]? (?=\d{1,2}\. [^\W\d_])")
EDGES = " \n,;:.-–—/|"


def lines_of(text: str) -> list[str]:
    """The lines of a list, its heading and its bullets left out; none where a line has no number,
    or there is more than may be read."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1:
        lines = _numbered(lines[0])
    if lines and not _has_digit(lines[0]):
        lines = lines[1:]
    if not 2 <= len(lines) <= MOST_ITEMS or sum(map(len, lines)) > LONGEST_LIST:
        return []
    if not all(map(_has_digit, lines)):
        return []
    return [stripped(line) for line in lines]


def without_last(text: str, of_all: re.Pattern[str]) -> tuple[str, str]:
    """A list without the line below it, and what that says of all: "all three are unpaid"."""
    lines, _, last = text.rstrip().rpartition("\n")
    said = of_all.search(last.lower()) if lines and not _has_digit(last) else None
    if said is None:
        return text, ""
    return lines, f"{last[: said.start()]}{last[said.end() :].lstrip()}".strip(EDGES)


def heading_of(text: str) -> str:
    """The line above a list of lines, which says what is of all of them; empty where none does."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return "" if _has_digit(first) else first.rstrip(" :")


def of_lines(lines: Iterable[Reading]) -> Reading | None:
    """A list of which each line is an invoice by itself, with its client and its sum, or each a
    payment, of which it is to be asked whose it is; what stands behind a line that is none stays
    unread."""
    readings: list[Reading] = []
    for reading in lines:
        if not (is_plain(reading) or _is_payment(reading)):
            return None
        readings.append(reading)
        if reading.intent is not readings[0].intent:
            return None
    if readings[0].intent is Intent.PAYMENT:
        return Reading(intent=Intent.PAYMENT) if len({r.client for r in readings}) > 1 else None
    currencies = {reading.currency for reading in readings} - {None}
    of_all = readings[0].currency or readings[-1].currency
    several = Several(currency=of_all if len(currencies) == 1 else None)
    return several.joined(readings[0], readings)


def stripped(text: str) -> str:
    return re.sub(BULLET, "", text).strip(EDGES)


def _numbered(line: str) -> list[str]:
    """ "1. Jens 500 kr 2. Mette 700 kr": a list told in one line, its numbers in their order."""
    parts = _NUMBER_BETWEEN.split(line) if line.startswith("1. ") else [line]
    if any(not part.startswith(f"{at}. ") for at, part in enumerate(parts, start=1)):
        return [line]
    return parts


def _is_payment(reading: Reading) -> bool:
    told = reading.client and reading.amount is not None
    return reading.intent is Intent.PAYMENT and bool(told)


def _has_digit(line: str) -> bool:
    return any(map(str.isdigit, line))
