"""How the number of an invoice is told in Indonesian."""

from __future__ import annotations

from bot.understanding.grammar.numbering import Numbering
from bot.understanding.grammar.vocabulary import keyed

NUMBERING = Numbering(
    **keyed("""
    words: nomor; nomer
    its: nomornya; nomernya
    short: no
    shortest: num
    prefixes: inv; fak
    of_days: tanggal; tgl; tg
""")
)
