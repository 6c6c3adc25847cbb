"""The words by which people give the number of an invoice: tables of `languages/<xx>`.

A number is typed in any language's way ("faktura no. 5", "счёт nr 5"), so every language reads the
tables of all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields


@dataclass(frozen=True, kw_only=True)
class Numbering:
    """How numbers are told in one language, or in all of them."""

    words: tuple[str, ...]
    """In full: "number", "nomor"."""
    its: tuple[str, ...] = ()
    """In full, of an invoice that is spoken of already: "nomornya"."""
    short: tuple[str, ...]
    """Cut short, before the number: "no", "nr"."""
    shortest: tuple[str, ...] = ()
    """So short that it counts only behind the word for an invoice, or before a colon: "n"."""
    prefixes: tuple[str, ...]
    """Letters that numbers begin with: "inv" in "INV-2026-017"."""
    of_days: tuple[str, ...]
    """Before a number that is a day's: "date"."""
    behind_days: tuple[str, ...] = ()
    """The same behind it, stems: Estonian "kuupäev"."""


def together(languages: Iterable[Numbering]) -> Numbering:
    """The words of all of them."""
    said = list(languages)
    tables = {
        table.name: tuple(dict.fromkeys(w for one in said for w in getattr(one, table.name)))
        for table in fields(Numbering)
    }
    return Numbering(**tables)
