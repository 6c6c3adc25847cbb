"""A log-linear model: weights of rows of evidence, one for each column, fitted by AdaGrad."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

E = TypeVar("E")
_STEP = 0.3
_L2 = 0.5
"""Of the squares of all weights, beside the logarithms of all likelihoods."""


class Weights:
    """Natural logarithms of odds, by row and column; the rows that are too rare weigh nothing."""

    def __init__(self, columns: int, examples: Iterable[Iterable[str]], rarest: int) -> None:
        """`examples`: the rows that speak in each."""
        counts = Counter(row for rows in examples for row in set(rows))
        self.names = sorted(row for row, count in counts.items() if count >= rarest)
        self.columns = columns
        self._place = {row: at for at, row in enumerate(self.names)}
        self._seen = [counts[row] for row in self.names]
        self._table = [[0.0] * columns for _ in self.names]
        self._squares = [[1e-6] * columns for _ in self.names]

    def places(self, rows: Iterable[str]) -> list[int]:
        return [self._place[row] for row in rows if row in self._place]

    def of(self, row: str) -> list[float]:
        return self._table[self._place[row]]

    def score(self, places: Iterable[int], column: int) -> float:
        return sum(self._table[place][column] for place in places)

    def scores(self, places: Iterable[int]) -> list[float]:
        """The score of every column."""
        found = [self._table[place] for place in places]
        return [sum(column) for column in zip(*found, strict=True)] or [0.0] * self.columns

    def learn(self, places: Iterable[int], column: int, slope: float) -> None:
        """One step against the slope of the loss in the score of these rows."""
        for place in places:
            weights, squares = self._table[place], self._squares[place]
            down = slope + 2 * _L2 * weights[column] / self._seen[place]
            squares[column] += down * down
            weights[column] -= _STEP * down / math.sqrt(squares[column])


def passes(examples: Sequence[E], learn: Callable[[E], None], times: int) -> None:
    """Learns from every example so many times, in another order each time, the same in each run."""
    order = list(examples)
    shuffled = random.Random(1)
    for _ in range(times):
        shuffled.shuffle(order)
        for example in order:
            learn(example)


def likelihoods(scores: Sequence[float]) -> list[float]:
    """What the options' scores come to, as shares of 1."""
    most = max(scores)
    odds = [math.exp(score - most) for score in scores]
    total = sum(odds)
    return [odd / total for odd in odds]
