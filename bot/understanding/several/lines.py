"""A list of invoices, one on each line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.application.ports.understanding import Intent, Reading
from bot.understanding.several.told import Several

MOST_ITEMS = 20
"""Invoices that are read out of one message; a text with more is a table."""
BULLET = (
    r"(?:^|(?<=\n))[^\S\n]*(?:[-–—*•·▪◦►▸✅☑✔→>]|\d{1,2}[.)]|\(\d{1,2}\))[^\S\n]+"
    r"|(?<!\S)\(?\d{1,2}\)[^\S\n]"
)
EDGES = " \n,;:.-–—/|"


def lines_of(text: str) -> list[str]:
    """The lines of a list, its heading and its bullets left out; none where a line has no number,
    or there are more than may be read."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and not _has_digit(lines[0]):
        lines = lines[1:]
    if not 2 <= len(lines) <= MOST_ITEMS or not all(map(_has_digit, lines)):
        return []
    return [stripped(line) for line in lines]


def heading_of(text: str) -> str:
    """The line above a list of lines, which says what is of all of them; empty where none does."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return "" if _has_digit(first) else first.rstrip(" :")


def of_lines(readings: Sequence[Reading]) -> Several | None:
    """A list of which each line is an invoice by itself, with its client and its sum."""
    if not all(r.intent is Intent.INVOICE and r.client and r.amount is not None for r in readings):
        return None
    currencies = {reading.currency for reading in readings} - {None}
    of_all = readings[0].currency or readings[-1].currency
    return Several(currency=of_all if len(currencies) == 1 else None)


def stripped(text: str) -> str:
    return re.sub(BULLET, "", text).strip(EDGES)


def _has_digit(line: str) -> bool:
    return any(letter.isdigit() for letter in line)
