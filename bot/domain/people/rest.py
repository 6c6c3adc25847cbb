"""A rest from all nudges, whatever is owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Rest:
    """No nudges before `until`; without end if None."""

    until: date | None = None

    def holds(self, today: date) -> bool:
        return self.until is None or today < self.until
