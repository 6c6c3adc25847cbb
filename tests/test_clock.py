"""Nothing in the bot asks what time it is, except its clock and the playground's."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

CLOCKS = {"main/system_clock.py", "playground/clock.py"}
"""The one adapter of the port, and the travelling clock of the playground."""

ASKING = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "time.time",
    "time.time_ns",
    "time.localtime",
    "time.gmtime",
}


def askings(source: str) -> Iterator[tuple[int, str]]:
    """Lines that ask for the present time, by whatever name `datetime` and `time` came in.

    A monotonic clock measures how long something takes and says nothing of the date: it may be
    read anywhere.
    """
    tree = ast.parse(source)
    names = {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    } | {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            dotted = ast.unparse(node)
            head, dot, tail = dotted.partition(".")
            full = names.get(head, head) + dot + tail
            if ".".join(full.split(".")[-2:]) in ASKING:
                yield node.lineno, dotted


def test_only_a_clock_asks_for_the_time() -> None:
    found = [
        f"{path.relative_to(BOT)}:{line} {what}"
        for path in sorted(BOT.rglob("*.py"))
        if path.relative_to(BOT).as_posix() not in CLOCKS
        for line, what in askings(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import datetime, UTC\nnow = datetime.now(UTC)",
        "import datetime\nnow = datetime.datetime.now()",
        "import datetime as dt\nnow = dt.datetime.utcnow()",
        "from datetime import date as day\ntoday = day.today()",
        "import time\nnow = time.time()",
        "from time import time\nnow = time()",
        "from time import time as now\nnow()",
        "from datetime import datetime\nclock = datetime.now",
    ],
)
def test_a_question_for_the_time_is_seen_whatever_it_is_called(source: str) -> None:
    assert list(askings(source))


@pytest.mark.parametrize(
    "source",
    ["import time\ntime.monotonic()", "now = clock.now()", "from datetime import time\ntime(9)"],
)
def test_what_does_not_ask_for_the_time_is_let_be(source: str) -> None:
    assert not list(askings(source))
