"""What people write as data: visible lines, with nothing in them that changes how others look."""

from __future__ import annotations

import unicodedata

MAX_LINE = 300
_ZERO_WIDTH_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters, marks and symbols by their category, but nothing that can be seen."""


def clean_line(text: str, limit: int = MAX_LINE) -> str:
    """`text` on one line, cut to `limit`, without control, bidirectional and invisible characters.

    Composed (NFC), so that what looks the same is the same. Empty if nothing visible is left.
    """
    visible = "".join(
        " " if char.isspace() else char
        for place, char in enumerate(text)
        if _is_visible(char) or _joins_emoji(text, place)
    )
    composed = unicodedata.normalize("NFC", " ".join(visible.split()))
    line = composed[:limit].rstrip(f" {_ZERO_WIDTH_JOINER}")
    return line if any(unicodedata.category(char)[0] in "LNPS" for char in line) else ""


def clean_lines(text: str) -> str:
    """`text` as `clean_line` cleans it, line by line, none of them empty."""
    lines = (clean_line(line, len(line)) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def storable(text: str) -> str:
    """`text` as it is, but for what no database holds: NUL and halves of characters."""
    return "".join(char for char in text if char != "\0" and unicodedata.category(char) != "Cs")


def shortened(line: str, limit: int) -> str:
    """`line`, or its beginning with an ellipsis where it is longer than `limit`."""
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def _is_visible(char: str) -> bool:
    if char.isspace():
        return True
    hidden = ("Cc", "Cf", "Cs", "Co", "Cn")
    return unicodedata.category(char) not in hidden and char not in _BLANK_LETTERS


def _joins_emoji(text: str, place: int) -> bool:
    """Whether the joiner at `place` holds the parts of one emoji together; among letters it only
    makes two names that look the same."""
    around = text[place - 1 : place] + text[place + 1 : place + 2]
    return (
        text[place] == _ZERO_WIDTH_JOINER
        and len(around) == 2
        and all(
            char == _EMOJI_SELECTOR or unicodedata.category(char) in ("So", "Sk", "Sm")
            for char in around
        )
    )
