"""Reads what a client answered, in whichever of the bot's languages it is."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from bot.application.ports.understanding import ReplyReading
from bot.domain.locale import Locale
from bot.understanding.grammar.text import fold
from bot.understanding.grammars import grammar_of
from bot.understanding.languages.da.answers import ANSWERS as DANISH
from bot.understanding.languages.en.answers import ANSWERS as ENGLISH
from bot.understanding.languages.et.answers import ANSWERS as ESTONIAN
from bot.understanding.languages.id.answers import ANSWERS as INDONESIAN
from bot.understanding.languages.ru.answers import ANSWERS as RUSSIAN
from bot.understanding.replies.grammar import Answer, ReplyGrammar

WORDS = {
    Locale.EN: ENGLISH,
    Locale.RU: RUSSIAN,
    Locale.DA: DANISH,
    Locale.ET: ESTONIAN,
    Locale.ID: INDONESIAN,
}
LONGEST_READ = 4_096
"""Characters that are read, the most that one message of Telegram has."""
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_QUOTED_LINES = re.compile(r"^\s*>.*$", re.MULTILINE)


@cache
def reply_grammar(locale: Locale) -> ReplyGrammar:
    return ReplyGrammar(grammar_of(locale), WORDS[locale])


def warm() -> None:
    """Makes all of them now."""
    for locale in WORDS:
        reply_grammar(locale)


def read_reply(text: str, locale: Locale, today: date, currency: str | None) -> ReplyReading:
    """The answer in the user's language, or in that whose words it has."""
    text = _QUOTED_LINES.sub("", text[:LONGEST_READ])
    best = Answer()
    for spoken in likeliest(text, locale):
        best = reply_grammar(spoken).answer(text, today, currency)
        if best.says_something:
            break
    return best.reading()


def likeliest(text: str, locale: Locale) -> list[Locale]:
    """The languages that a text may be in, the user's own before its equals."""
    words = _WORD.findall(text)
    if not words:
        return [locale]
    cyrillic = sum(1 for word in words if _CYRILLIC.search(word))
    if 2 * cyrillic > len(words):
        return [Locale.RU]
    folded = [fold(word, {}) for word in words]
    shared = {spoken: reply_grammar(spoken).shared(folded) for spoken in WORDS}
    known = any(shared.values())
    spoken = [other for other in WORDS if shared[other] or other is locale or not known]
    return sorted(spoken, key=lambda other: (-shared[other], other is not locale))
