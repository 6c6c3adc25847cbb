"""The rungs of a user's escalation policy, as data (shared rules: the ladder of the playbook)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rung(StrEnum):
    """What the user sends, gentlest first."""

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


@dataclass(frozen=True, slots=True)
class LadderStep:
    """One rung and its default day, counted from the due date."""

    rung: Rung
    day: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """A user's rungs, gentlest first, and the fewest days from any contact to the next rung."""

    steps: tuple[LadderStep, ...]
    gap_days: int

    def after(self, rung: Rung | None) -> LadderStep | None:
        """The gentlest step above `rung`, or of all after None; None above the last."""
        above = (step for step in self.steps if rung is None or step.rung.rank > rung.rank)
        return next(above, None)


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
