"""What the slips of the keyboard between two words cost."""

from __future__ import annotations

NEVER = 1_000
_LIGHT, SWAP, _PLAIN, FAR = 3, 4, 5, 6
"""What a slip costs: a letter that sounds alike or is doubled, two letters swapped, one that is
left out or beside the right key, and one that no finger slips to."""
_ALIKE = frozenset(
    one + other
    for letters in ("aeiouy", "аеиоуюя", "cks", "cz", "dt", "bp", "gk", "zs", "vw", "fv", "дт",
                    "бп", "зс", "гк", "вф", "жш", "цс", "шс", "тц")
    for one in letters
    for other in letters
)  # fmt: skip
_ROWS = (("qwertyuiop", "asdfghjkl", "zxcvbnm"), ("иукенгшшзх", "фивапролдже", "ячсмитбю"))
"""Keyboards, in folded letters."""


def _neighbours() -> frozenset[str]:
    pairs: set[str] = set()
    for rows in _ROWS:
        for row, keys in enumerate(rows):
            for at, key in enumerate(keys):
                below = rows[row + 1][max(0, at - 1) : at + 1] if row + 1 < len(rows) else ""
                for other in keys[at + 1 : at + 2] + below:
                    pairs.update((key + other, other + key))
    return frozenset(pairs)


_BESIDE = _neighbours()


def letters_used(word: str) -> int:
    """The letters of a word as bits, to leave out at once what can't be near."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


def allowed(length: int) -> int:
    """What slips may cost in a word of so many letters: one, two light ones, or any two."""
    return _PLAIN if length < 6 else FAR if length < 9 else 2 * _PLAIN


def cost_of(typed: str, meant: str, most: int) -> int | None:
    """The cost of the slips between two words; None if that is more than `most`."""
    start, ends = 0, min(len(typed), len(meant))
    while start < ends and typed[start] == meant[start]:
        start += 1
    if start == 0:
        return None
    tail = 0
    while tail < ends - start and typed[-1 - tail] == meant[-1 - tail]:
        tail += 1
    rows, columns = len(typed) - tail - start, len(meant) - tail - start
    if rows < 2 and columns < 2:
        cost = 0
        if rows and columns:
            cost = _change(typed[start] + meant[start])
        elif rows:
            cost = _added(typed, start)
        elif columns:
            cost = _missing(meant, start)
        return cost if cost <= most else None
    if most < 2 * _LIGHT and not _is_swap(
        typed[start : start + rows], meant[start : start + columns]
    ):
        return None
    return _cost_between(typed, meant, start, (rows, columns), most)


def _cost_between(
    typed: str, meant: str, start: int, size: tuple[int, int], most: int
) -> int | None:
    """The same where the words differ: so many letters of each behind `start`."""
    rows, columns = size
    left_out = [_missing(meant, start + column) for column in range(columns)]
    before: list[int] = []
    above = [0]
    for cost in left_out:
        above.append(above[-1] + cost)
    for row in range(rows):
        letter = typed[start + row]
        too_many = _added(typed, start + row)
        current = [above[0] + too_many] + [NEVER] * columns
        for column in range(max(0, row - 2), min(columns, row + 3)):
            wanted = meant[start + column]
            cost = above[column]
            if letter != wanted:
                cost += _change(letter + wanted)
                if (
                    row
                    and column
                    and letter == meant[start + column - 1]
                    and typed[start + row - 1] == wanted
                ):
                    cost = min(cost, before[column - 1] + SWAP)
            current[column + 1] = min(
                cost, above[column + 1] + too_many, current[column] + left_out[column]
            )
        if min(current) > most:
            return None
        before, above = above, current
    return above[columns] if above[columns] <= most else None


def _is_swap(one: str, other: str) -> bool:
    return len(one) == 2 and one[::-1] == other


def _change(letters: str) -> int:
    """The cost of one letter for another."""
    return _LIGHT if letters in _ALIKE else _PLAIN if letters in _BESIDE else FAR


def _missing(word: str, at: int) -> int:
    """The cost of leaving a letter out; of a doubled one it is light."""
    return _LIGHT if word[at] in (word[at - 1 : at], word[at + 1 : at + 2]) else _PLAIN


def _added(word: str, at: int) -> int:
    """The cost of a letter too many."""
    around = (word[at - 1 : at], word[at + 1 : at + 2])
    if word[at] in around:
        return _LIGHT
    return _PLAIN if any(word[at] + other in _BESIDE for other in around) else FAR
