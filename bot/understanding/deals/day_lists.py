"""Days that share their month, "1 and 15 April", and sums that look like their year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.understanding.dates.meanings import Day
from bot.understanding.dates.placing import Placed
from bot.understanding.deals.deal import Span
from bot.understanding.deals.rules import DealRules
from bot.understanding.money.amounts import Amount

_YEARS_BEHIND = 5
_YEARS_AHEAD = 10
_LONGEST_DAY = 40
"""Letters of a day with what joins it to the next."""
_FAR_YEAR = re.compile(r"(?<!\d)\d{4}$")
_MONTH_FIRST = re.compile(r"[^\W\d]")
_ENDS = re.compile(r"\s*(?:$|[.!?;:,\n])")


def with_listed(
    folded: str, placed: Sequence[Placed], rules: DealRules, money: Sequence[Span]
) -> list[Placed]:
    """The dates of a text, with each day that stands before or behind a date and is joined to it:
    it is of the same month. `money` are sums with a currency."""
    found: list[Placed] = []
    for item in placed:
        if item.day.meaning != "day_month":
            found.append(item)
            continue
        before: list[Placed] = []
        for day in _before(folded, item.day, rules):
            if any(start < day.end and day.start < end for start, end in money):
                break
            before.insert(0, replace(item, day=day, start=day.start))
        start = before[0].day.start if before else item.day.start
        found = [each for each in found if each.day.end <= start]
        found += [*before, item, *_behind(folded, item, rules)]
    return found


def without_sums(
    folded: str, placed: Sequence[Placed], today: date
) -> tuple[list[Placed], list[Amount]]:
    """The dates of a text without a year that is too far off to be one, and those numbers: "12
    March 2000" is a day and what is paid on it."""
    found: list[Placed] = []
    sums: list[Amount] = []
    for item in placed:
        year = _FAR_YEAR.search(folded, item.day.start, item.day.end)
        if item.day.meaning != "day_month" or year is None or _may_be(int(year.group()), today):
            found.append(item)
            continue
        slots = tuple(slot for slot in item.day.slots if slot[1] != int(year.group()))
        end = len(folded[: year.start()].rstrip(" ,"))
        found.append(replace(item, day=replace(item.day, end=end, slots=slots)))
        sums.append(Amount(*year.span(), Decimal(year.group()), None, bare=True))
    return found, sums


def _may_be(year: int, today: date) -> bool:
    return today.year - _YEARS_BEHIND <= year <= today.year + _YEARS_AHEAD


def _before(folded: str, day: Day, rules: DealRules) -> Iterator[Day]:
    """The days that are joined to one and stand before it, the nearest first."""
    joined = rules.joined_before
    while (match := joined.search(folded, max(0, day.start - _LONGEST_DAY), day.start)) is not None:
        number = rules.day_number(match.group("day"))
        if number is None:
            return
        day = _of_same_month(day, number, match.span("day"))
        joined = rules.listed_before
        yield day


def _behind(folded: str, item: Placed, rules: DealRules) -> list[Placed]:
    """ "April 1 and 15": the day behind, where nothing follows that it could count."""
    if _MONTH_FIRST.match(folded, item.day.start) is None:
        return []
    match = rules.joined_behind.match(folded, item.day.end)
    number = rules.day_number(match.group("day")) if match else None
    if match is None or number is None or _ENDS.match(folded, match.end()) is None:
        return []
    day = _of_same_month(item.day, number, match.span("day"))
    return [replace(item, day=day, start=day.start)]


def _of_same_month(day: Day, number: int, span: tuple[int, int]) -> Day:
    slots = list(day.slots)
    at = next(index for index, (letter, _) in enumerate(slots) if letter in "NO")
    slots[at] = (slots[at][0], number)
    return Day(*span, day.meaning, tuple(slots))
