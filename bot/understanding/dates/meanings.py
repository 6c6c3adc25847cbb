"""What a date phrase comes to on the calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.understanding.dates import days
from bot.understanding.grammar.language import UNIT_LETTERS

_UNIT_OF_LETTER = {letter: unit for unit, letter in UNIT_LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a text, not yet tied to a calendar: what it means depends on today and tense."""

    start: int
    end: int
    meaning: str
    slots: tuple[tuple[str, int | tuple[int, str]], ...]

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Moment:
    """What a date is read against."""

    today: date
    past: bool = False
    month_first: bool = False
    either_order: bool = False
    """Whether people of the language write 4/5 for two different days."""
    other: bool = False
    """Reads an ambiguous phrase as the day that was not taken."""
    terms_from: date | None = None


class Slots:
    """The values of a phrase by letter."""

    def __init__(self, slots: Sequence[tuple[str, int | tuple[int, str]]]) -> None:
        self._slots = slots

    def number(self, letters: str, index: int = 0) -> int | None:
        found = [value for letter, value in self._slots if letter in letters]
        value = found[index] if index < len(found) else None
        return value if isinstance(value, int) else None

    def has(self, letter: str) -> bool:
        return any(found == letter for found, _ in self._slots)

    def span(self) -> tuple[int, str]:
        """Count and unit; a unit without a count is one of it, no unit at all is no day."""
        for letter, value in self._slots:
            if letter == "S" and isinstance(value, tuple):
                return value
        units = [_UNIT_OF_LETTER[letter] for letter, _ in self._slots if letter in _UNIT_OF_LETTER]
        counts = [
            value for letter, value in self._slots if letter == "N" and isinstance(value, int)
        ]
        alone = 1 if units else 0
        return (counts[-1] if counts else alone, units[-1] if units else "day")


Resolve = Callable[[Slots, Moment], date | None]


def resolve(day: Day, moment: Moment) -> date | None:
    """The calendar day; None where there is no such day."""
    slots = Slots(day.slots)
    if day.meaning == "iso":
        return days.real_day(*(slots.number(letter) or 0 for letter in "ymd"))
    try:
        return MEANINGS[day.meaning](slots, moment)
    except OverflowError:
        return None


def _numeric(slots: Slots, moment: Moment) -> date | None:
    first, second, year = (slots.number(letter) or 0 for letter in "abc")
    month_first = slots.number("s") == 1 and (
        moment.month_first != (moment.other and moment.either_order)
    )
    day, month = (second, first) if month_first else (first, second)
    if month > 12:
        day, month = month, day
    if year:
        return days.real_day(year, month, day)
    return days.without_year(month, day, moment.today, past=moment.past)


def _day_month(slots: Slots, moment: Moment) -> date | None:
    numbers = [slots.number("NO", index) for index in range(2)]
    month = slots.number("ML") or 0
    day, year = numbers
    if day is None:
        return None
    if day > 31 and year is not None:
        day, year = year, day
    if year is not None and (year >= 1970 or 20 <= year <= 99):
        return days.real_day(days.four_digits(year), month, day)
    return days.without_year(month, day, moment.today, past=moment.past)


def _weekday(slots: Slots, moment: Moment) -> date | None:
    weekday = slots.number("WPV")
    if weekday is None:
        return None
    if moment.past:
        return days.weekday_behind(weekday, moment.today)
    return days.weekday_ahead(weekday, moment.today)


def _weekday_and_day(slots: Slots, moment: Moment) -> date | None:
    """Indonesian "Senin kemarin", "Senin besok": the day word only says which side of today."""
    return _weekday(slots, replace(moment, past=(slots.number("R") or 0) < 0))


def _of_weekday(rule: Callable[[int, date], date]) -> Resolve:
    def resolved(slots: Slots, moment: Moment) -> date | None:
        weekday = slots.number("WPV")
        return None if weekday is None else rule(weekday, moment.today)

    return resolved


def _weekday_next(slots: Slots, moment: Moment) -> date | None:
    weekday = slots.number("WPV")
    if weekday is None:
        return None
    if moment.other and not slots.has("H"):
        return days.other_next(weekday, moment.today)
    return days.weekday_next(weekday, moment.today)


def _weekday_after(slots: Slots, moment: Moment) -> date | None:
    """ "A week on Friday", "two weeks on Friday"; where no weeks are told apart it is one."""
    weekday = slots.number("WPV")
    if weekday is None:
        return None
    coming = days.weekday_ahead(weekday, moment.today)
    count, unit = slots.span()
    if unit == "day" and count in (0, 8):
        return coming + timedelta(7)  # "fredag otte dage" is a week as well
    return days.plus(coming, count, unit)


def _next_weekend(_: Slots, moment: Moment) -> date | None:
    if moment.other:
        return days.other_next(6, moment.today)
    return days.weekday_next(6, moment.today)


def _counted(sign: int) -> Resolve:
    def resolved(slots: Slots, moment: Moment) -> date | None:
        span = slots.span()
        start = days.plus(moment.today, slots.number("R") or 0, "day")
        return None if start is None else days.plus(start, sign * span[0], span[1])

    return resolved


def _terms(slots: Slots, moment: Moment) -> date | None:
    span = slots.span()
    start = moment.terms_from or moment.today
    return days.plus(start, *span)


def _month(months: int, day: int) -> Resolve:
    return lambda _, moment: days.month_day(moment.today, months, day)


def _named_month(day: int) -> Resolve:
    def resolved(slots: Slots, moment: Moment) -> date | None:
        month, year = slots.number("ML"), slots.number("N")
        if month is None:
            return None
        if year is not None:
            return days.month_day(date(days.four_digits(year), month, 1), 0, day)
        return days.named_month(month, day, moment.today, past=moment.past)

    return resolved


def _after_named_month(slots: Slots, moment: Moment) -> date | None:
    """ "No reminders for June": they come again on 1 July."""
    last = _named_month(0)(slots, moment)
    return None if last is None else last + timedelta(1)


def _week(weeks: int) -> Resolve:
    return lambda _, moment: days.week_deadline(moment.today, weeks)


def _shifted(slots: Slots, moment: Moment) -> date | None:
    shift = slots.number("R")
    return None if shift is None else days.plus(moment.today, shift, "day")


def _day_of_month(slots: Slots, moment: Moment) -> date | None:
    day = slots.number("NO")
    if day is None or not 1 <= day <= 31:
        return None
    return days.day_of_month(day, moment.today, past=moment.past)


def _day_of_next_month(slots: Slots, moment: Moment) -> date | None:
    return days.month_day(moment.today, 1, slots.number("NO") or 32)


def _named_quarter(slots: Slots, moment: Moment) -> date | None:
    quarter = slots.number("NO") or 0
    return (
        days.named_month(3 * quarter, 0, moment.today, past=moment.past)
        if 1 <= quarter <= 4
        else None
    )


def _running_month(slots: Slots, moment: Moment) -> date | None:
    """D10: Danish "løbende måned + 30 dage", from the end of the month."""
    span = slots.span()
    start = moment.terms_from or moment.today
    return days.plus(days.month_end(start), *span)


def _numbered_week(slots: Slots, moment: Moment) -> date | None:
    return days.iso_week_deadline(slots.number("NO") or 0, moment.today)


def _weekday_of_numbered_week(slots: Slots, moment: Moment) -> date | None:
    friday = days.iso_week_deadline(slots.number("NO") or 0, moment.today)
    weekday = slots.number("WPV")
    return friday + timedelta(days=weekday - 4) if friday and weekday is not None else None


def _quarter(quarters: int) -> Resolve:
    return lambda _, moment: days.quarter_end(moment.today, quarters)


def _latest(now: Resolve, before: Resolve) -> Resolve:
    """With past wording a period that is not over yet means the one before (D4)."""

    def resolved(slots: Slots, moment: Moment) -> date | None:
        found = now(slots, moment)
        late = moment.past and found is not None and found > moment.today
        return before(slots, moment) if late else found

    return resolved


def _sunday_or_week(slots: Slots, moment: Moment) -> date | None:
    """Indonesian "minggu besok" is a Sunday, "minggu kemarin" last week: one word for both."""
    if (slots.number("R") or 0) > 0:
        return days.weekday_ahead(6, moment.today)
    return days.week_deadline(moment.today, -1)


def _sunday_and_day(slots: Slots, moment: Moment) -> date | None:
    """Indonesian "hari minggu besok", "hari minggu kemarin": a Sunday, on that side of today."""
    if (slots.number("R") or 0) > 0:
        return days.weekday_ahead(6, moment.today)
    return days.weekday_behind(6, moment.today)


def _year(years: int) -> Resolve:
    return lambda _, moment: date(moment.today.year + years, 12, 31)


MEANINGS: Mapping[str, Resolve] = {
    "numeric": _numeric,
    "day_month": _day_month,
    "dayword": _shifted,
    "weekday": _weekday,
    "weekday_and_day": _weekday_and_day,
    "weekday_this": _of_weekday(days.weekday_this),
    "weekday_next": _weekday_next,
    "weekday_after": _weekday_after,
    "weekday_last": _of_weekday(days.weekday_behind),
    "ahead": _counted(1),
    "ago": _counted(-1),
    "overdue": _counted(-1),
    "late_by": _counted(-1),
    "terms": _terms,
    "running_month": _running_month,
    "month_end": _latest(_month(0, 0), _month(-1, 0)),
    "month_alone": _latest(_month(0, 0), _month(-1, 0)),
    "next_month_end": _month(1, 0),
    "last_month_end": _month(-1, 0),
    "month_start": lambda _, moment: days.day_of_month(1, moment.today, past=moment.past),
    "next_month_start": _month(1, 1),
    "month_middle": _latest(_month(0, 15), _month(-1, 15)),
    "next_month_middle": _month(1, 15),
    "named_month_end": _named_month(0),
    "named_month_alone": _named_month(0),
    "month_within": _named_month(0),
    "named_month_start": _named_month(1),
    "after_named_month": _after_named_month,
    "named_month_middle": _named_month(15),
    "week_end": _latest(_week(0), _week(-1)),
    "next_week_end": _week(1),
    "last_week_end": _week(-1),
    "week_after_next": _week(2),
    "next_week_start": lambda _, moment: days.weekday_next(0, moment.today),
    "weekend": _latest(
        lambda _, moment: days.weekday_this(6, moment.today),
        lambda _, moment: days.weekday_behind(6, moment.today),
    ),
    "next_weekend": _next_weekend,
    "sunday": lambda _, moment: (days.weekday_behind if moment.past else days.weekday_ahead)(
        6, moment.today
    ),
    "sunday_or_week": _sunday_or_week,
    "sunday_and_day": _sunday_and_day,
    "last_sunday": lambda _, moment: days.weekday_behind(6, moment.today),
    "numbered_week": _numbered_week,
    "weekday_of_numbered_week": _weekday_of_numbered_week,
    "year_end": _latest(_year(0), _year(-1)),
    "next_year_end": _year(1),
    "quarter_end": _latest(_quarter(0), _quarter(-1)),
    "next_quarter_end": _quarter(1),
    "named_quarter_end": _named_quarter,
    "day_of_month": _day_of_month,
    "bare_day_of_month": _day_of_month,
    "day_of_next_month": _day_of_next_month,
    "day_of_last_month": lambda slots, moment: days.month_day(
        moment.today, -1, slots.number("NO") or 32
    ),
    "next_year_start": lambda _, moment: date(moment.today.year + 1, 1, 1),
}
"""What each kind of date phrase comes to; the languages supply the phrases."""


def is_ahead(day: Day) -> bool:
    """Whether a date lies ahead by its form: "tomorrow", "in 3 days", "next week"."""
    if day.meaning == "dayword":
        return (Slots(day.slots).number("R") or 0) > 0
    return day.meaning in _AHEAD_BY_FORM


def is_today(day: Day) -> bool:
    """Whether a date is a word for this day: "today", "now"."""
    return day.meaning == "dayword" and Slots(day.slots).number("R") == 0


def is_behind(day: Day) -> bool:
    """Whether a date has passed by its form: "yesterday", "3 days ago", "last week"."""
    if day.meaning in ("dayword", "weekday_and_day", "sunday_or_week", "sunday_and_day"):
        return (Slots(day.slots).number("R") or 0) < 0
    return day.meaning in PAST_BY_FORM


def is_day_of_this_month(day: Day, moment: Moment) -> bool:
    """Whether a day of the month has come already in the month that runs: "on the 4th"."""
    last = resolve(day, replace(moment, past=True)) if day.meaning == "day_of_month" else None
    return last is not None and last.month == moment.today.month


def terms_days(day: Day) -> int | None:
    """The days of payment terms (M6); None where they are counted in working days."""
    count, unit = Slots(day.slots).span()
    return count * _DAYS_OF_TERMS[unit] if unit in _DAYS_OF_TERMS else None


def is_ambiguous(day: Day) -> bool:
    """Whether people of the language may mean either of two days by this phrase."""
    return day.meaning in ("weekday_next", "next_weekend") or (
        day.meaning == "numeric" and Slots(day.slots).number("s") == 1
    )


_AHEAD_BY_FORM = frozenset(
    {"ahead", "weekday_next", "next_week_end", "next_month_end", "next_week_start", "next_weekend"}
)
INEXACT = frozenset(
    {"last_month_end", "last_week_end", "month_within", "named_month_end", "named_month_alone"}
    | {"month_end", "month_alone", "week_end", "quarter_end", "year_end"}
)
"""Periods: as a deadline they have a last day, but nothing was issued on it."""
ENDS = frozenset({"week_end", "month_end", "named_month_end", "quarter_end", "year_end"})
"""Those of them that may lie ahead."""
PAST_BY_FORM = frozenset(
    {"ago", "overdue", "weekday_last", "last_sunday", "last_week_end", "last_month_end"}
    | {"day_of_last_month"}
)
_DAYS_OF_TERMS = {"day": 1, "week": 7, "month": 30, "quarter": 90, "year": 365}
TERMS = frozenset({"terms", "running_month"})
