"""The rungs of a user's escalation policy, as data (shared rules: the ladder of the playbook)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rung(StrEnum):
    """The steps of the ladder, gentlest first."""

    FRIENDLY = "friendly"
    FRIENDLY_AGAIN = "friendly_again"
    FIRM = "firm"
    STOP_WORK_WARNING = "stop_work_warning"
    STOP_WORK = "stop_work"
    LEGAL_WARNING = "legal_warning"
    LEGAL_FINAL = "legal_final"


@dataclass(frozen=True, slots=True)
class LadderStep:
    """One rung and its default day, counted from the due date."""

    rung: Rung
    day: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """A user's rungs in order, and the fewest days between two contacts with a client."""

    steps: tuple[LadderStep, ...]
    gap_days: int

    def index(self, rung: Rung) -> int:
        return next(i for i, step in enumerate(self.steps) if step.rung is rung)

    def after(self, rung: Rung | None) -> LadderStep | None:
        """The step that follows `rung`; the first one after None; None after the last."""
        following = 0 if rung is None else self.index(rung) + 1
        return self.steps[following] if following < len(self.steps) else None


STANDARD = Ladder(
    steps=(
        LadderStep(Rung.FRIENDLY, 1),
        LadderStep(Rung.FRIENDLY_AGAIN, 7),
        LadderStep(Rung.FIRM, 14),
        LadderStep(Rung.STOP_WORK_WARNING, 21),
        LadderStep(Rung.STOP_WORK, 30),
        LadderStep(Rung.LEGAL_WARNING, 60),
        LadderStep(Rung.LEGAL_FINAL, 90),
    ),
    gap_days=5,
)
"""The playbook's ladder: sources 001 and 002 for the days, 000 and 004 for stopping work."""
