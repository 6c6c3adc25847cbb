"""A step, and when it comes back if the user lets it lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.debts.timeline import Promise, StepKind
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Script

DAY = timedelta(days=1)
WEEK = timedelta(days=7)

_SCRIPTS = {
    StepKind.PROMISE_BROKEN: Script.PROMISE_BROKEN,
    StepKind.INSTALMENT_SOON: Script.INSTALMENT_SOON,
    StepKind.INSTALMENT_MISSED: Script.INSTALMENT_MISSED,
    StepKind.INSTALMENT_AGAIN: Script.INSTALMENT_AGAIN,
    StepKind.OFFER_LAPSED: Script.OFFER_LAPSED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`on` is the first day, today or later and not quiet, on which the user is nudged about it."""

    kind: StepKind
    on: date
    rung: Rung | None = None
    promise: Promise | None = None

    @property
    def script(self) -> Script | None:
        """The text to send; none where the step only asks the user something."""
        if self.kind in _SCRIPTS:
            return _SCRIPTS[self.kind]
        return Script.of(self.rung) if self.rung is not None else None


def returns(first: date, told: Sequence[date]) -> date:
    """When a step that was not confirmed comes back: the next day, then weekly."""
    if not told:
        return first
    return told[-1] + (DAY if len(told) == 1 else WEEK)
