"""Which day a phrase means, seen from the user's own `today`. Rules D1 to D12 of tests/corpora."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

_BEHIND, _AHEAD = timedelta(days=90), timedelta(days=275)
"""The window of D3: a year, and a day more for the years that have one."""
_FRIDAY, _SUNDAY = 4, 6
_FORTNIGHT = 14


def real_day(year: int, month: int, day: int) -> date | None:
    """That date, or None where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1970 <= year <= 2199):
        return None
    return date(year, month, day) if day <= calendar.monthrange(year, month)[1] else None


def four_digits(year: int) -> int:
    """D1: a year of two digits is in this century."""
    return 2000 + year if year < 100 else year


def plus_months(start: date, months: int) -> date:
    """The same day of a later (or earlier) month, or that month's last day (D7)."""
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def plus(start: date, count: int, unit: str) -> date | None:
    """`count` days, workdays, weeks, months, quarters or years after `start` (D7)."""
    if abs(count) > 3700:
        return None
    match unit:
        case "day":
            return start + timedelta(days=count)
        case "week":
            return start + timedelta(weeks=count)
        case "workday":
            return _plus_workdays(start, count)
        case "month":
            return plus_months(start, count)
        case "quarter":
            return plus_months(start, 3 * count)
        case _:
            return plus_months(start, 12 * count) if abs(count) < 100 else None


def _plus_workdays(start: date, count: int) -> date:
    step = timedelta(days=1 if count >= 0 else -1)
    day, left = start, abs(count)
    while left:
        day += step
        left -= day.weekday() < 5
    return day


def without_year(month: int, day: int, today: date, *, past: bool) -> date | None:
    """D3: the occurrence nearest to a sensible term; D4: with past wording the latest one."""
    years = (today.year - 1, today.year, today.year + 1)
    if past:
        days = [found for year in (today.year - 4, *years) if (found := real_day(year, month, day))]
        return max((found for found in days if found <= today), default=None)
    for year in years:
        found = real_day(year, month, day)
        if found and today - _BEHIND <= found <= today + _AHEAD:
            return found
    return None


def weekday_ahead(weekday: int, today: date) -> date:
    """D5: strictly after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def weekday_behind(weekday: int, today: date) -> date:
    """D5, D6: the latest one strictly before today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def weekday_this(weekday: int, today: date) -> date:
    """D5: on or after today."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def weekday_next(weekday: int, today: date) -> date:
    """D6: of the next week, Monday to Sunday."""
    return today - timedelta(days=today.weekday()) + timedelta(days=7 + weekday)


def other_next(weekday: int, today: date) -> date:
    """The other day that "next X" may mean: the coming one; on a Sunday, where that is the one of
    the next week already (D6), the one a week later."""
    coming, taken = weekday_ahead(weekday, today), weekday_next(weekday, today)
    return taken + timedelta(weeks=1) if coming == taken and today.weekday() == _SUNDAY else coming


def week_deadline(today: date, weeks: int) -> date:
    """D8: a week as a deadline is its Friday; this week on a weekend is its Sunday."""
    if weeks == 0 and today.weekday() > _FRIDAY:
        return today + timedelta(days=6 - today.weekday())
    return today - timedelta(days=today.weekday()) + timedelta(days=7 * weeks + _FRIDAY)


def iso_week_deadline(week: int, today: date) -> date | None:
    """D8: the Friday of a numbered week, in the year where it is nearest to a sensible term."""
    found = [
        date.fromisocalendar(year, week, 5)
        for year in (today.year - 1, today.year, today.year + 1)
        if 1 <= week <= date(year, 12, 28).isocalendar().week
    ]
    return next((day for day in found if today - _BEHIND <= day <= today + _AHEAD), None)


def month_day(start: date, months: int, day: int) -> date | None:
    """That day of the month that is so many months on; 0 stands for its last day."""
    first = plus_months(start.replace(day=1), months)
    return month_end(first) if day == 0 else real_day(first.year, first.month, day)


def named_month(month: int, day: int, today: date, *, past: bool) -> date | None:
    """A day of a named month without a year, 0 for its last (D8 with the window of D3)."""
    for year in (
        (today.year + 1, today.year, today.year - 1)
        if past
        else (today.year - 1, today.year, today.year + 1)
    ):
        first = date(year, month, 1)
        found = month_end(first) if day == 0 else first.replace(day=day)
        if past and found <= today:
            return found
        if not past and today - _BEHIND <= found <= today + _AHEAD:
            return found
    return None


def day_of_month(day: int, today: date, *, past: bool) -> date | None:
    """D9: on or after today, skipping months without that day; if past, the latest (D4)."""
    for months in range(-1, -13, -1) if past else range(13):
        found = month_day(today, months + (1 if past else 0), day)
        if found and (found <= today if past else found >= today):
            return found
    return None


def quarter_end(today: date, quarters: int) -> date:
    first = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    return month_end(plus_months(first, 3 * quarters + 2))
