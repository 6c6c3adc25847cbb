"""Tables of sentences with what they say, and how a reading is held against them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.application.ports.understanding import NOTHING_KNOWN, Intent, Known, Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)
CLIENTS = {
    Locale.RU: Known(clients=("Вектор", "Акме", "Лена")),
    Locale.ET: Known(clients=("Kask", "Kadri", "Lauri")),
}
"""Clients whose names the tables have in other cases than the nominative."""
Row = tuple[Locale, str, tuple[str, ...]]


def rows(table: str) -> list[Row]:
    """A row for each line `sentence | value | ...`, under a line with the language in brackets."""
    found: list[Row] = []
    locale = Locale.EN
    for line in table.strip().splitlines():
        if line.startswith("["):
            locale = Locale(line.strip("[]"))
        elif line.strip():
            sentence, *values = (part.strip() for part in line.split("|"))
            found.append((locale, sentence, tuple(values)))
    return found


def read(text: str, locale: Locale) -> Reading:
    return READER.read(text, locale, WEDNESDAY, known=CLIENTS.get(locale, NOTHING_KNOWN))


def said(reading: Reading, *fields: str) -> tuple[Intent, tuple[str, ...]]:
    """The intent and the fields named, as a table has them: "" for what is not stated."""
    values = [getattr(reading, field) for field in fields]
    return reading.intent, tuple("" if value is None else _plain(value) for value in values)


def _plain(value: object) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def wanted(intent: Intent, values: tuple[str, ...], count: int) -> tuple[Intent, tuple[str, ...]]:
    """The same of a row; values left out at its end are not stated."""
    return intent, values + ("",) * (count - len(values))
