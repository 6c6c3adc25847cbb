"""Reads what a client answered, in whichever of the bot's languages it is."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from bot.application.ports.understanding import Reason, ReplyReading
from bot.domain.locale import Locale
from bot.understanding.grammar.text import fold
from bot.understanding.grammars import grammar_of
from bot.understanding.languages.da.replies.answers import ANSWERS as DANISH
from bot.understanding.languages.da.replies.topics import TOPICS as DANISH_TOPICS
from bot.understanding.languages.en.replies.answers import ANSWERS as ENGLISH
from bot.understanding.languages.en.replies.topics import TOPICS as ENGLISH_TOPICS
from bot.understanding.languages.et.replies.answers import ANSWERS as ESTONIAN
from bot.understanding.languages.et.replies.topics import TOPICS as ESTONIAN_TOPICS
from bot.understanding.languages.id.replies.answers import ANSWERS as INDONESIAN
from bot.understanding.languages.id.replies.topics import TOPICS as INDONESIAN_TOPICS
from bot.understanding.languages.ru.replies.answers import ANSWERS as RUSSIAN
from bot.understanding.languages.ru.replies.topics import TOPICS as RUSSIAN_TOPICS
from bot.understanding.replies.grammar import ReplyGrammar
from bot.understanding.replies.weighing.topics import TopicWords

TABLES = {
    Locale.EN: (ENGLISH, ENGLISH_TOPICS),
    Locale.RU: (RUSSIAN, RUSSIAN_TOPICS),
    Locale.DA: (DANISH, DANISH_TOPICS),
    Locale.ET: (ESTONIAN, ESTONIAN_TOPICS),
    Locale.ID: (INDONESIAN, INDONESIAN_TOPICS),
}
LONGEST_READ = 4_096
"""Characters that are read, the most that one message of Telegram has."""
_MOST_LANGUAGES = 3
"""That a text is read in, where it says nothing in the likeliest."""
_MOST_COUNTED = 200
"""Words that tell the language of a text."""
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_QUOTED_LINES = re.compile(r"^\s*>.*$", re.MULTILINE)


@cache
def reply_grammar(locale: Locale) -> ReplyGrammar:
    return ReplyGrammar(grammar_of(locale), TABLES[locale][0], topic_words(locale))


@cache
def topic_words(locale: Locale) -> TopicWords:
    return TopicWords(TABLES[locale][1], grammar_of(locale).language.fold)


def read_reply(text: str, locale: Locale, today: date, currency: str | None) -> ReplyReading:
    """The answer in the user's language, or in that whose words it has."""
    text = _QUOTED_LINES.sub("", text[:LONGEST_READ])
    first, *others = likeliest(text, locale)[:_MOST_LANGUAGES]
    reading = reply_grammar(first).answer(text, today, currency).reading()
    for spoken in others:
        if reading.reason is not Reason.NONE:
            break
        answer = reply_grammar(spoken).answer(text, today, currency)
        if answer.says_something:
            reading = answer.reading()
    return reading


def likeliest(text: str, locale: Locale) -> list[Locale]:
    """The languages that a text may be in, the user's own before its equals."""
    words = _WORD.findall(text)
    if not words:
        return [locale]
    cyrillic = sum(1 for word in words if _CYRILLIC.search(word))
    if 2 * cyrillic > len(words):
        return [Locale.RU]
    folded = [fold(word, {}) for word in words[:_MOST_COUNTED]]
    shared = {spoken: _shared(folded, spoken) for spoken in TABLES}
    known = any(shared.values())
    spoken = [other for other in TABLES if shared[other] or other is locale or not known]
    return sorted(spoken, key=lambda other: (-shared[other], other is not locale))


def _shared(words: list[str], locale: Locale) -> int:
    """How many words a language has; its small words count twice, since fewer others have them."""
    common, topics = _common(locale), topic_words(locale)
    return sum(2 * (word in common) + (word in topics) for word in words)


@cache
def _common(locale: Locale) -> frozenset[str]:
    """The small words of a language, folded."""
    words, _ = TABLES[locale]
    return frozenset(map(grammar_of(locale).language.fold, words.common))
