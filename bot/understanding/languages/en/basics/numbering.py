"""How the number of an invoice is told in English."""

from __future__ import annotations

from bot.understanding.grammar.numbering import Numbering
from bot.understanding.grammar.vocabulary import keyed

NUMBERING = Numbering(
    **keyed("""
    words: number
    short: no
    shortest: num; n
    prefixes: inv; invoice
    of_days: date
""")
)
