"""The one place that asks the machine what time it is."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """The `Clock` of a bot that serves real people."""

    def now(self) -> datetime:
        return datetime.now(UTC)
