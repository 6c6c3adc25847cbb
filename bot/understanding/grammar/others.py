"""Who paid and who did not, told side by side: "Ben hasn't paid, Acme paid 500"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, BREAK, WORD, Mark

_BESIDE_NAMES = frozenset({Cue.NOISE, Cue.TO})
_CAME = frozenset({Cue.PAID, Cue.RECEIVED})


def unpaid_before(
    text: str, found: Sequence[Mark], capitals: str, negations: Set[str]
) -> list[tuple[int, int]]:
    """Where it is told, before a payment, that somebody else made none."""
    kinds = [mark.kind for mark in found]
    if _CAME.isdisjoint(kinds) or BREAK not in kinds:
        return []
    cut = kinds.index(BREAK)
    first, behind = found[:cut], [m for m in found[cut + 1 :] if m.kind not in _BESIDE_NAMES]
    denied = [m for m in first if m.kind == Cue.UNPAID or text[m.start : m.end] in negations]
    names = [m.kind for m in first if m not in denied and m.kind not in _BESIDE_NAMES]
    if not denied or {*names} != {WORD} or not behind or behind[0].kind != WORD:
        return []
    name = next(mark.start for mark in first if mark.kind == WORD)
    kinds = [mark.kind for mark in behind]
    comes = Cue.PAID in kinds or {AMOUNT, Cue.RECEIVED} <= {*kinds}
    comes = comes and Cue.UNPAID not in kinds
    written = capitals[name] != "X" or capitals[behind[0].start] == "X"
    return [(first[0].start, first[-1].end)] if comes and written else []
