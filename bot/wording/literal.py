"""A person's own words, made fit to be shown among ours."""

from __future__ import annotations

_INVISIBLE_CONTROLS = dict.fromkeys(
    [
        *(code for code in range(0x20) if chr(code) not in "\t\n"),
        *range(0x7F, 0xA0),
        0x061C,
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        0xFEFF,
    ]
)
"""C0 and C1 controls, bidirectional marks, embeddings, overrides and isolates (UAX #9)."""


def literal(text: str) -> str:
    """`text` without the characters that would reorder or break what stands around it."""
    return text.translate(_INVISIBLE_CONTROLS)


def on_one_line(text: str | None) -> str | None:
    """`text` literal and with every run of white space as one space; None if nothing is left."""
    return " ".join(literal(text or "").split()) or None


def line_by_line(text: str | None) -> str | None:
    """`text` literal, each of its lines as `on_one_line` has it, without empty ones."""
    lines = (on_one_line(line) for line in (text or "").splitlines())
    return "\n".join(filter(None, lines)) or None
