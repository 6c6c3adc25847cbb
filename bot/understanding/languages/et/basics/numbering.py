"""How the number of an invoice is told in Estonian."""

from __future__ import annotations

from bot.understanding.grammar.numbering import Numbering
from bot.understanding.grammar.vocabulary import keyed

NUMBERING = Numbering(
    **keyed("""
    words: number; nummer
    short: nr
    shortest: n
    prefixes: arve
    of_days: kuupäev; kp
    behind_days: kuupäev; pealt
""")
)
