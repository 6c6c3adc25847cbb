"""Days that are said behind all invoices of a message: the one of all, or that of each client."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import WORD
from bot.understanding.several.clauses import Clause, Item
from bot.understanding.several.lines import EDGES
from bot.understanding.several.told import Span, Told


def last_day(told: Told, clauses: Sequence[Clause], items: Sequence[Item]) -> Span | None:
    """The one day, at the end of what one client owes for this and that; it is of all."""
    days = [item for item in told.placed if item.start > clauses[items[0].first].start]
    last = clauses[items[-1].at]
    if len(days) != 1 or any(item.own for item in items[1:]) or days[0].start < last.sums[0].end:
        return None
    ends = not told.sentence.folded[days[0].day.end :].strip(EDGES + "!?")
    return (days[0].start, len(told.sentence.folded)) if ends else None


def days_behind(
    told: Told, clauses: Sequence[Clause], items: Sequence[Item]
) -> tuple[list[Clause], list[str]]:
    """ "Tom owes 500, Ann 300. Tom's is due Friday, Ann's on Monday": the clauses without those
    that tell a client's day, and what they say for each item; all as it was where one does not."""
    behind = clauses[items[-1].at + 1 :]
    first = next((at for at, clause in enumerate(behind) if clause.named and clause.dated), None)
    said = [""] * len(items)
    if first is None:
        return list(clauses), said
    told_of: set[int] = set()
    for clause in behind[first:]:
        days = [item for item in told.placed if clause.start <= item.day.start < clause.end]
        of = _whose(told, clause, clauses, items)
        if len(days) != 1 or of is None or of in told_of:
            return list(clauses), [""] * len(items)
        told_of.add(of)
        said[of] = f", {told.sentence.original(days[0].start, days[0].day.end).strip()}"
    return list(clauses[: items[-1].at + 1 + first]), said


def _whose(
    told: Told, clause: Clause, clauses: Sequence[Clause], items: Sequence[Item]
) -> int | None:
    """Which item has the first name of a clause as a word of its own; None where not just one."""
    folded = told.sentence.folded
    words = [mark for mark in told.marks if mark.kind == WORD and clause.start <= mark.start]
    name = _name(folded[words[0].start : words[0].end]) if words else ""
    found = [
        at
        for at, item in enumerate(items)
        if item.own
        and name in map(_name, folded[clauses[item.first].start : clauses[item.at].end].split())
    ]
    return found[0] if len(found) == 1 else None


def _name(word: str) -> str:
    return word.strip(EDGES + "!?").removesuffix("'s")


def are_for_apart(told: Told, clauses: Sequence[Clause], items: Sequence[Item]) -> bool:
    """ "Olga 500 for the logo and 300 for the cards": each sum is said to be for something."""
    links = [mark for mark in told.marks if mark.kind in (Cue.FOR, Cue.FOR_AFTER)]
    return all(
        any(clause.sums[0].end < link.start < clause.end for link in links)
        for clause in (clauses[item.at] for item in items)
    )
