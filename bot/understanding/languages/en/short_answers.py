"""Short answers in English: none, all, the rest, a part, no, never mind."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.short.words import ShortWords

SHORT = ShortWords(
    **keyed("""
    none: no; none; nope; nothing; no now; not now; without; zero
    thanks: thanks; thank you
    everything: all; both; everything; together; all together
    this_one: this [one]; (only|just) this [one]
    the_rest: [all] the rest; rest; everything; all of it

    of_the_rest: rest; remainder; remaining
    percent: percent; per cent; pct

    tenth: [(a|an)] tenth
    quarter: [(a|an)] quarter
    half: [(a|an|the)] half [of (it|that)]

    no: no; nope

    never_mind: (cancel|undo|revert|delete|forget|scrap|drop|stop|leave) [(it|that|this)];
        never mind; nevermind; [i] changed my mind; take (it|that|this) back
    before_never_mind: ok; okay; well; no; nope; oh; hm*; sorry; actually; please; just
    behind_never_mind: please; thanks
""")
)
