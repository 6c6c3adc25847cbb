"""dateparser for what our own grammar does not know: guarded, and only after an explicit ask."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.domain.locale import Locale

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_LONGEST = 60
"""Characters of an answer that could be a date and nothing else."""


@lru_cache(maxsize=16)
def _parser(locale: Locale, today: date, order: str, side: str) -> DateDataParser:
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=[locale.value],
        settings={
            "RELATIVE_BASE": datetime.combine(today, time(12), UTC).replace(tzinfo=None),
            "DATE_ORDER": order,
            "REQUIRE_PARTS": ["day", "month"],
            "PREFER_DATES_FROM": side,
            "PARSERS": ["absolute-time"],
        },
    )


def read_date(
    text: str, locale: Locale, today: date, *, month_first: bool, past: bool = False
) -> date | None:
    """The date that a short text states, in one language; None where it states none."""
    if len(text) > _LONGEST or not any(letter.isdigit() for letter in text):
        return None
    order, side = "MDY" if month_first else "DMY", "past" if past else "future"
    found = _parser(locale, today, order, side).get_date_data(text).date_obj
    return found.date() if found else None
