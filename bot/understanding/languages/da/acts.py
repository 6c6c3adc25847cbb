"""What messages in Danish ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^fortryd; ^slet …
    snooze: mind mig [om] …
    pause: pause …; sæt … på pause
    resume: genoptag …
    write_off: afskriv …
    wording: giv mig noget skarpere til …
    settings: skift til {language}
    sent: [jeg] har sendt (den|det); [jeg] [har] ringe(t|de) til …
    other: ^x1
"""),
    mends=phrases("""
    ^ups; ^rettelse; forkert
"""),
    mends_mildly=phrases("""
    faktisk; ^undskyld
"""),
    not_this=phrases("ikke"),
    but=phrases("men"),
    tones=by_tone("""
    stop_work: x1
    legal: x1
    firm: skarpere
    friendly: x1
"""),
    reasons=by_reason("""
    paid: x1
    invoice: x1
    forgot: glemte
    none: x1
"""),
    firsthand=phrases("""
    x1
"""),
    calls=phrases("""
    ring*
"""),
    topics=by_topic("""
    overdue: forfald*; forsinket; for sent
    owed: skyld*; betal*; hvor meget; hvem; faktura*; kunder
"""),
    shows=phrases("""
    ^vis [mig]; ^liste
"""),
    languages=keyed("""
    en: engelsk
    ru: russisk
"""),
    places=phrases("""
    jeg er i
"""),
    about=phrases("om; til; for; på"),
    nobody=phrases("""
    mig; ham; hende; faktura; den; det; sidste
"""),
    rests=keyed("""
    named_month_start: til {month}
"""),
    period_ends=phrases("slut*"),
    later_today=phrases("x1"),
)
