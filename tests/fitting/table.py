"""Writes a fitted table in the form of `weights.py`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

_TABLE = re.compile(r'(?<=_TABLE = """\n).*?(?="""\n)', re.DOTALL)
Group = tuple[str, Callable[[str], bool]]


def notes(module: Path, columns: int) -> dict[str, str]:
    """The remarks behind the rows of the table as it is, to be kept."""
    found: dict[str, str] = {}
    for line in _lines(module):
        row, _, note = line.partition("#")
        if note and row.strip():
            found[" ".join(row.split()[:-columns])] = note.strip()
    return found


def heading(module: Path) -> list[str]:
    """The line with the columns' names, where the table has one."""
    return [line for line in _lines(module)[:1] if not line.strip().startswith("#")]


def written(
    rows: Mapping[str, str], groups: Sequence[Group], first: Iterable[str], kept: Mapping[str, str]
) -> str:
    """The table, each row in the first group that takes it; `rows` are figures by name."""
    lines, left = list(first), dict(rows)
    for title, takes in groups:
        taken = [name for name in left if takes(name)]
        if title and taken:
            lines.append(f"    # {title}")
        for name in taken:
            note = f"  # {kept[name]}" if name in kept else ""
            lines.append(f"    {left.pop(name)}{note}")
    return "\n".join(lines) + "\n"


def replace_table(module: Path, table: str) -> None:
    text = module.read_text(encoding="utf-8")
    module.write_text(_TABLE.sub(lambda _: table, text, count=1), encoding="utf-8")


def _lines(module: Path) -> list[str]:
    found = _TABLE.search(module.read_text(encoding="utf-8"))
    return found.group().splitlines() if found else []
