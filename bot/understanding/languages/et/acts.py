"""What messages in Estonian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^tühista; ^kustuta …; ^võta tagasi
    snooze: tuleta [mulle] meelde …; tuleta [mulle] {date} meelde …
    pause: ära tuleta … meelde; peata …
    resume: jätka …
    write_off: kanna … maha
    wording: anna midagi karmimat …
    settings: lülitu {language}
    sent: saatsin ära; helistasin …
    other: ^x1
"""),
    mends=phrases("""
    ^oih; ^parandus; vale
"""),
    mends_mildly=phrases("""
    tegelikult; õigemini; ^vabandust
"""),
    not_this=phrases("mitte"),
    but=phrases("vaid"),
    tones=by_tone("""
    stop_work: x1
    legal: x1
    firm: karm*
    friendly: x1
"""),
    reasons=by_reason("""
    paid: x1
    invoice: x1
    forgot: unustas
    none: x1
"""),
    firsthand=phrases("""
    x1
"""),
    calls=phrases("""
    helista*
"""),
    topics=by_topic("""
    overdue: üle tähtaja; hilin*
    owed: võlg*; maks*; kui palju; arve; arvet; kes; kliente
"""),
    shows=phrases("""
    ^näita
"""),
    languages=keyed("""
    en: inglise keele*
    ru: vene keele*
"""),
    places=phrases("""
    olen
"""),
    about=phrases("kohta; jaoks"),
    nobody=phrases("""
    mulle; arve; ta; see; viimane
"""),
    rests=keyed("""
    named_month_start: kuni {month}; {month}
"""),
    period_ends=phrases("lõp*"),
    later_today=phrases("x1"),
)
