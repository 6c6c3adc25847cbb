"""How the number of an invoice is told in Russian."""

from __future__ import annotations

from bot.understanding.grammar.numbering import Numbering
from bot.understanding.grammar.vocabulary import keyed

NUMBERING = Numbering(
    **keyed("""
    words: номер
    short: no
    shortest: n
    prefixes: сч; инв
    of_days: дата
""")
)
