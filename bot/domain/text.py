"""The client's words and names as data: one visible line, nothing that changes how others look."""

from __future__ import annotations

import unicodedata

MAX_LINE = 300
_ZERO_WIDTH_JOINER = "\u200d"
"""Kept: it holds emoji of several parts together."""


def clean_line(text: str, limit: int = MAX_LINE) -> str:
    """`text` on one line, cut to `limit`, without control, bidirectional and invisible characters.

    Empty if nothing visible is left.
    """
    visible = "".join(
        " " if char.isspace() else char
        for char in text
        if char == _ZERO_WIDTH_JOINER
        or char.isspace()
        or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    line = " ".join(visible.split())[:limit].strip()
    return line if any(unicodedata.category(char)[0] in "LNPS" for char in line) else ""
