"""A clock that stands still until it is set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class SetClock:
    """Implements the port `Clock`. Starts on a Monday, 09:00 UTC, unless told otherwise."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 9, tzinfo=UTC)) -> None:
        self.set(now)

    def now(self) -> datetime:
        return self._now

    def set(self, now: datetime) -> None:
        """To an aware instant, of any zone."""
        if now.tzinfo is None:
            raise ValueError(now)
        self._now = now.astimezone(UTC)

    def move(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> None:
        self._now += timedelta(days=days, hours=hours, minutes=minutes)
