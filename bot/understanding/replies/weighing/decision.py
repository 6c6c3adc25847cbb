"""The reasons that all evidence of an answer speaks for."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from bot.application.ports.understanding import Reason
from bot.understanding.replies.weighing.beside import BESIDE
from bot.understanding.replies.weighing.evidence import ALWAYS
from bot.understanding.replies.weighing.table import scores
from bot.understanding.replies.weighing.weights import WEIGHTS

WEIGHTIEST_FIRST = (
    Reason.THREAT,
    Reason.REFUSES,
    Reason.UNHAPPY,
    Reason.PAID,
    Reason.STRAINED,
    Reason.INVOICE,
    Reason.TERMS,
    Reason.MONEY,
    Reason.FORGOT,
    Reason.PROMISE,
)
"""What counts where an answer says several things (playbook, section 2)."""
_REASONS = tuple(Reason)
_SAID, _SAID_IN_A_PHRASE = 0.5, 0.3
"""From which likelihood on a reason is said beside another, by whether a phrase gives it."""


def weighed(phrased: Sequence[Reason], rows: Iterable[str]) -> list[Reason]:
    """The likeliest reason, and those that are said beside it, by their weight; none at all where
    the answer gives no reason."""
    spoken = [ALWAYS, *rows]
    odds = dict(zip(_REASONS, scores(spoken, WEIGHTS), strict=True))
    best = max(odds, key=odds.__getitem__)
    if best is Reason.NONE:
        return []
    said = dict(zip(_REASONS, scores(spoken, BESIDE), strict=False))
    beside = [
        reason
        for reason in WEIGHTIEST_FIRST
        if reason is not best
        and _likelihood(said[reason]) >= (_SAID_IN_A_PHRASE if reason in phrased else _SAID)
    ]
    return [best, *beside]


def _likelihood(odds: float) -> float:
    """A logarithm of odds as a share of 1."""
    return 1 / (1 + math.exp(-odds))
