"""Weekdays that are names: "Monday Motors", "Friday-Media"."""

from __future__ import annotations

import re

from bot.understanding.dates.meanings import Day


def _capital_weekday(folded: str, capitals: str, day: Day) -> bool:
    return (
        day.meaning == "weekday"
        and folded[day.start : day.end].removesuffix("'s").isalpha()
        and capitals[day.start : day.start + 1] == "X"
        and any(letter.islower() for letter in capitals)
    )


def begins_name(folded: str, capitals: str, day: Day) -> bool:
    """ "Monday Motors": a weekday with a capital before a word with a capital."""
    return (
        _capital_weekday(folded, capitals, day)
        and folded[day.end : day.end + 1] == " "
        and capitals[day.end + 1 : day.end + 2] == "X"
        and capitals[day.end + 2 : day.end + 3].islower()
    )


def is_hyphenated(folded: str, day: Day) -> bool:
    """ "Friday-Media", "dj-aften": a day's name grown together with another word."""
    if day.meaning not in ("weekday", "dayword"):
        return False
    around = (folded[max(0, day.start - 2) : day.start], folded[day.end : day.end + 2])
    return any(two[at : at + 1] == "-" and two[1 - at].isalpha()
               for two, at in zip(around, (1, 0), strict=True) if len(two) == 2)  # fmt: skip


def ends_name(folded: str, capitals: str, day: Day) -> bool:
    """ "Stuudio Pühapäev", where weekdays are not written with a capital."""
    before = re.search(r"(\S+) $", capitals[: day.start])
    return (
        _capital_weekday(folded, capitals, day)
        and before is not None
        and before.group(1).startswith("X")
    )
