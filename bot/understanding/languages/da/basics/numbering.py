"""How the number of an invoice is told in Danish."""

from __future__ import annotations

from bot.understanding.grammar.numbering import Numbering
from bot.understanding.grammar.vocabulary import keyed

NUMBERING = Numbering(
    **keyed("""
    words: nummer
    short: nr; no
    shortest: num
    prefixes: fak; fa; rg
    of_days: dato
""")
)
