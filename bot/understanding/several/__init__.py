"""Several invoices in one message (M7): where it is cut, and what is said once for all of them.

Each invoice becomes a message of its own, which the reader reads as any other.
"""

from __future__ import annotations

from bot.understanding.several.apiece import ApieceGrammar, apart
from bot.understanding.several.grammar import SeveralGrammar
from bot.understanding.several.lines import MOST_ITEMS, heading_of, lines_of, of_lines, without_last
from bot.understanding.several.told import Several, Told

__all__ = [
    "MOST_ITEMS",
    "ApieceGrammar",
    "Several",
    "SeveralGrammar",
    "Told",
    "apart",
    "heading_of",
    "lines_of",
    "of_lines",
    "without_last",
]
