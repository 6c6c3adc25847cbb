"""`python -m bot` is `paydove`."""

from __future__ import annotations

from bot.main.cli import main

main()
