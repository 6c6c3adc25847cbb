"""Where `paydove` starts."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command named; `parse`, to answer at once, without what the others load."""
    if sys.argv[1:] == ["parse"]:
        from bot.main.parse import parse_standard_input

        parse_standard_input()
    else:
        from bot.main.commands import app

        app()
