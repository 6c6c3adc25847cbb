"""Whether two names resemble each other: mistyped, without marks, or one a part of the other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.application.clients.spelling import squeezed, without_marks, word

_LETTERS_A_SLIP = 4
"""One slip is forgiven for each so many letters."""
_MOST_SLIPS = 3
_SHORTEST_PART = 3
_SHORTEST_MISTYPED_PART = 5
PART = 10
"""How far a part of a name is from it: farther than any mistyped name."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A name as it is compared loosely."""

    letters: str
    """All words joined by blanks, without marks."""
    used: int
    """A bit for each letter that it has."""
    sound: str
    sound_used: int
    scripts: frozenset[str]
    parts: frozenset[str]
    """The words as `letters` has them."""
    long_parts: tuple[tuple[str, int], ...]
    """The longer words of a name of several, with their bits."""


@lru_cache(maxsize=8_192)
def shape(core: tuple[str, ...]) -> Shape:
    """The shape of a name's folded words."""
    plain = [squeezed(without_marks(text)) for text in core]
    letters, sound = " ".join(plain), " ".join(word(text).sound for text in core)
    scripts = frozenset(word(text).script for text in core)
    long_parts = tuple(
        (part, _used(part))
        for part in plain
        if len(plain) > 1 and len(part) >= _SHORTEST_MISTYPED_PART
    )
    return Shape(
        letters, _used(letters), sound, _used(sound), scripts, frozenset(plain), long_parts
    )


def resembles(said: Shape, known: Shape) -> int | None:
    """How far the names are apart; None if they don't resemble each other.

    All whose part one is are as far from it, however short the rest of them is.
    """
    if said.parts < known.parts and any(len(part) >= _SHORTEST_PART for part in said.parts):
        return PART
    slips = _slips(said.letters, said.used, known.letters, known.used)
    if slips is None and said.scripts != known.scripts:
        slips = _slips(said.sound, said.sound_used, known.sound, known.sound_used)
    if slips is not None:
        return slips
    if said.parts <= known.parts or known.parts <= said.parts:
        shorter = min(said.parts, known.parts, key=len)
        return PART if any(len(part) >= _SHORTEST_PART for part in shorter) else None
    if known.long_parts and len(said.parts) == 1 and len(said.letters) >= _SHORTEST_MISTYPED_PART:
        for part, used in known.long_parts:
            if _slips(said.letters, said.used, part, used) is not None:
                return PART + 1
    return None


def _slips(one: str, one_used: int, other: str, other_used: int) -> int | None:
    """The slips between two words, if they are few for their length."""
    if one == other:
        return 0
    longer, shorter = len(one), len(other)
    if longer < shorter:
        longer, shorter = shorter, longer
    most = longer // _LETTERS_A_SLIP
    most = min(most, _MOST_SLIPS)
    if longer - shorter > most or (one_used ^ other_used).bit_count() > 2 * most:
        return None
    start = 0
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return _distance(one[start : len(one) - end], other[start : len(other) - end], most)


def _distance(one: str, other: str, most: int) -> int | None:
    """Letters put in, left out, exchanged or swapped with the next; None if more than `most`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        low, high = max(1, at - most), min(len(other), at + most)
        below = [most + 1] * (len(other) + 1)
        if low == 1:
            below[0] = at
        for to in range(low, high + 1):
            same = letter == other[to - 1]
            cost = min(row[to] + 1, below[to - 1] + 1, row[to - 1] + (not same))
            if before and to > 1 and letter == other[to - 2] and one[at - 2] == other[to - 1]:
                cost = min(cost, before[to - 2] + 1)
            below[to] = cost
        if min(below[max(0, low - 1) : high + 1]) > most:
            return None
        before, row = row, below
    return row[-1] if row[-1] <= most else None


def _used(text: str) -> int:
    bits = 0
    for letter in text:
        bits |= 1 << (ord(letter) % 61)
    return bits
