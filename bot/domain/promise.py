"""When a promise to pay is open, kept, broken or superseded."""

from __future__ import annotations

from enum import StrEnum


class PromiseState(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    """The day after the promised one has come, and the money has not."""
    SUPERSEDED = "superseded"
    """The client has promised another day since."""
