"""Days on which the user may be nudged, and the instant of a local morning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.holidays import public_holidays

WEEKEND = frozenset({5, 6})
_LONGEST_BREAK = 60
"""Days after which even a calendar of holidays alone is not believed."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """`quiet_days` are weekdays, Monday 0, on which nothing is nudged; never all seven. So are the
    public holidays of `country` (ISO 3166, two letters), if there is one."""

    quiet_days: frozenset[int] = WEEKEND
    country: str | None = None

    def is_quiet(self, day: date) -> bool:
        return day.weekday() in self.quiet_days or day in public_holidays(self.country, day.year)

    def open_day(self, day: date) -> date:
        """`day`, or the first day after it that is not quiet."""
        if len(self.quiet_days) >= 7:
            return day
        days = (day + timedelta(days=more) for more in range(_LONGEST_BREAK))
        return next((each for each in days if not self.is_quiet(each)), day)


def instant_of(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """The UTC instant at which it is `hour` o'clock on `day` in `zone`.

    An hour that clocks skip in spring is taken as the one that follows it; of an hour that comes
    twice in autumn, the first.
    """
    return datetime.combine(day, time(hour), tzinfo=zone).astimezone(UTC)
