"""When a promise to pay is open, kept, broken or superseded."""

from __future__ import annotations

from enum import StrEnum


class PromiseState(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    """What was promised was paid by the day."""
    BROKEN = "broken"
    """The day after the promised one had come, and the money had not."""
    SUPERSEDED = "superseded"
    """The client has promised another day since."""
