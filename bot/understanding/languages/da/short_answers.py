"""Short answers in Danish: none, all, the rest, a part, no, never mind."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.short.words import ShortWords

SHORT = ShortWords(
    **keyed("""
    none: nej; ingen; intet; ingenting; ikke noget; ikke nu; nul
    thanks: tak
    everything: alle; begge; det hele; samlet
    this_one: denne; kun denne; den her
    the_rest: resten; det hele

    of_the_rest: resten; restbeløbet; det sidste
    percent: procent; pct

    tenth: [en] tiendedel
    quarter: [en] fjerdedel; en kvart
    half: [det] halve; halvdelen [af det]

    no: nej

    never_mind: (annuller|annullér|fortryd|slet|afbryd|stop|glem|drop) [(det|den|lige)]
        [(det|den|lige)]; [jeg] (fortryder|fortrød); lad være
    before_never_mind: ok; okay; okej; nej; nå; godt; hov; så; bare; sorry; venligst
    behind_never_mind: tak; igen
""")
)
