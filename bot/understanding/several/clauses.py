"""The clauses of a message, and which of them make an invoice together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.understanding.money.amounts import Amount


@dataclass(frozen=True, slots=True)
class Clause:
    start: int
    end: int
    joined: bool
    """Whether "and" stands before it."""
    on_line: bool
    """Whether it begins a line."""
    sums: tuple[Amount, ...]
    named: bool
    numbered: bool
    dated: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One invoice: clauses `first` to `last`, its sum in the clause `at`."""

    first: int
    at: int
    last: int
    own: bool
    """Whether a client of its own is named."""


def items_of(clauses: Sequence[Clause]) -> list[Item]:
    """One item for each sum, from the name before it or beside it."""
    paying = [at for at, clause in enumerate(clauses) if clause.sums]
    if not paying:
        return []
    name_last = not any(clause.named for clause in clauses[: paying[0] + 1])
    number_first = any(clause.numbered for clause in clauses[: paying[0]])
    firsts: list[int] = []
    low = 0
    for at in paying:
        named = [k for k in range(low, at) if clauses[k].named and not clauses[k].sums]
        first = at if clauses[at].named or name_last or not named else named[-1]
        if first == at > low and number_first and clauses[at - 1].numbered:
            first = at - 1  # "No 5, 80 euros, and no 6, 90 euros"
        while (
            first > low
            and clauses[first].joined
            and clauses[first - 1].named
            and not clauses[first - 1].dated
            and (clauses[first].named and first - 1 not in paying)
        ):
            first -= 1
        firsts.append(first)
        low = at + 1
    ends = [*(first - 1 for first in firsts[1:]), len(clauses) - 1]
    return [
        Item(
            first,
            at,
            last,
            any(clauses[k].named for k in range(first, (last if name_last else at) + 1)),
        )
        for first, at, last in zip(firsts, paying, ends, strict=True)
    ]
