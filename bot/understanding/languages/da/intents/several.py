"""What parts and joins several invoices in one message in Danish."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

LIST_JOINERS = phrases("""
    og; og også; samt; plus; også; mens; og så
""")
OF_ALL = phrases("""
    de er (alle tre|alle to|alle fire|alle fem|alle sammen|allesammen|begge to|begge|alle);
    alle (to|fire|fem) [er]; alle tre er; begge; begge to; begge er; begge skal;
    de begge; begge fakturaer; alle; alle er; alle tre;
    alle sammen; for begge; for dem begge; for alle; hver; dem begge
""")
SEVERAL_INVOICES = phrases("""
    fakturaer; regninger; skyldnere; (to|tre|fire|fem|2|3|4|5|flere)
    [ubetalte|åbne|nye|forfaldne] (fakturaer|regninger)
""")
