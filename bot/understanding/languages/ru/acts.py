"""What messages in Russian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^отмена; ^отмени; ^удали …
    snooze: напомни [мне] [про|о|об] …
    pause: не напоминай [мне] [про|о|об] …; пауза по …
    resume: снова напоминай [про|о|об] …
    write_off: спиши …
    wording: дай что-нибудь пожестче для …
    settings: перейди на {language}
    sent: [я] [ему|ей] отправил*; [ей|ему] позвонил* [ей|ему]
    other: ^x1
"""),
    mends=phrases("""
    ^ой; ошибся; ошиблась; ^исправь
"""),
    mends_mildly=phrases("""
    на самом деле; точнее; вернее; ^извини
"""),
    not_this=phrases("не"),
    but=phrases("а"),
    tones=by_tone("""
    stop_work: x1
    legal: x1
    firm: пожестче
    friendly: x1
"""),
    reasons=by_reason("""
    paid: x1
    invoice: x1
    forgot: забыл*
    none: x1
"""),
    firsthand=phrases("""
    x1
"""),
    calls=phrases("""
    позвонил*
"""),
    topics=by_topic("""
    overdue: просроч*; опазд*
    owed: долж*; долг*; сколько; заплат*; счет*
"""),
    shows=phrases("""
    ^покажи
"""),
    languages=keyed("""
    en: английский
    ru: русский
"""),
    places=phrases("""
    я в
"""),
    about=phrases("про; для; о; об; по"),
    nobody=phrases("""
    мне; он; она; его; ее; счет; долг; последний; последнее
"""),
    rests=keyed("""
    named_month_start: до {month}
"""),
    period_ends=phrases("кон*"),
    later_today=phrases("x1"),
)
