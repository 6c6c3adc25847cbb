"""One verb behind several sums, which tells of all what is behind it: "Anna 300 and Beth 450 still
owe me for the catering"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.grammar.cue import Cue
from bot.understanding.several.clauses import Clause, Item
from bot.understanding.several.lines import EDGES
from bot.understanding.several.told import Span, Told

_OWED = frozenset({Cue.OWES, Cue.UNPAID})


def from_verb(
    told: Told, clauses: Sequence[Clause], items: Sequence[Item], shared: Span | None
) -> Span | None:
    """What is said of all, from the verb behind the last sum if that is the only one."""
    last = clauses[items[-1].at]
    verbs = [mark for mark in told.marks if mark.kind in _OWED]
    if len(verbs) != 1 or not last.joined or not all(item.own for item in items):
        return shared
    verb = verbs[0]
    end = shared[0] if shared else len(told.sentence.folded)
    if not last.sums[-1].end <= verb.start < min(last.end, end):
        return shared
    says_more = told.sentence.folded[verb.end : last.end].strip(EDGES + "!?")
    return (verb.start, len(told.sentence.folded)) if says_more else shared
