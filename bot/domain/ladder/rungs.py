"""The rungs of a user's escalation policy (shared rules: the ladder of the playbook)."""

from __future__ import annotations

from enum import StrEnum


class Rung(StrEnum):
    """What the user sends, gentlest first."""

    UPCOMING = "upcoming"
    """Before the due date."""
    FRIENDLY = "friendly"
    FRIENDLY_AGAIN = "friendly_again"
    FIRM = "firm"
    STOP_WORK_WARNING = "stop_work_warning"
    STOP_WORK = "stop_work"
    LEGAL_WARNING = "legal_warning"
    LEGAL_FINAL = "legal_final"

    @property
    def rank(self) -> int:
        """Its place from the gentlest, 0."""
        return list(Rung).index(self)
