"""`paydove parse`: sentences from standard input, what they say to standard output."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from bot.understanding.parse import parse_lines
from bot.understanding.reader import SentenceReader


def parse_standard_input() -> None:
    """Ends with the input, or with status 1 when nobody reads the answers any longer."""
    # Whatever the terminal's encoding: a byte or a character that is not one costs its line only.
    lines = TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
    answers = TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="backslashreplace")

    def write(line: str) -> None:
        answers.write(line + "\n")
        answers.flush()

    try:
        parse_lines(lines, write, SentenceReader())
    except (KeyboardInterrupt, BrokenPipeError):
        # What is left to write goes nowhere, rather than fail once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
