"""Reads the tables of weights: a row of evidence, and its figure for each reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Table = Mapping[str, tuple[int, ...]]
"""Tenths of the logarithms of odds by row, in the order of `Reason`."""


def table(text: str) -> Table:
    """The first line has the columns' names; what follows `#` is a remark."""
    lines = text.strip("\n").splitlines()
    columns = len(lines[0].split())
    rows = (line.partition("#")[0].split() for line in lines[1:])
    return {" ".join(row[:-columns]): tuple(map(int, row[-columns:])) for row in rows if row}


def scores(rows: Iterable[str], weights: Table) -> list[float]:
    """Logarithms of odds by column."""
    spoken = [weights[row] for row in rows if row in weights]
    return [sum(column) / 10 for column in zip(*spoken, strict=True)]
