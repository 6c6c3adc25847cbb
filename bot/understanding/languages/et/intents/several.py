"""What parts and joins several invoices in one message in Estonian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

LIST_JOINERS = phrases("""
    ja; ning; aga; ja ka; lisaks; samuti; pluss; ka
""")
OF_ALL = phrases("""
    mõlemad; mõlema; mõlemal; mõlema arve; mõlemal arvel; mõlemad arved; kõik; kõigil; kõigi;
    kõik arved; kõik kolm; mõlemale; kõigile; kumbki; igaüks; kummalegi; kummaltki; igaühele
""")
SEVERAL_INVOICES = phrases("""
    arved; võlglased; (kaks|kolm|neli|viis|2|3|4|5|mitu) [maksmata|tasumata|lahtist|uut] (arvet|
    asja|võlga|võlgnikku|võlglast)
""")
