"""Short answers in Estonian: none, all, the rest, a part, no, never mind."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.short.words import ShortWords

SHORT = ShortWords(
    **keyed("""
    none: ei; mitte midagi; mitte praegu; puudub; null
    thanks: aitäh
    everything: kõik; mõlemad; koos; kõik koos
    this_one: see; ainult see
    the_rest: ülejäänu; ülejäänud; kõik

    of_the_rest: ülejään*
    percent: protsen*

    tenth: kümnendik
    quarter: veerand
    half: pool(|e|t) [(summast|võlast)]

    no: ei

    never_mind: (tühista|tühistage|katkesta|katkestage|jäta|jätke|unusta|unustage|lõpeta|lõpetage)
        [(see|ära|katki|pooleli)] [(see|ära|katki|pooleli)]; (võta|võtke) [see] tagasi;
        mõtlesin ümber
    before_never_mind: ok; okay; okei; olgu; hästi; oi; siis; palun; kuule
    no_before_never_mind: ei
    behind_never_mind: palun; aitäh
""")
)
