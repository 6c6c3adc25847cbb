"""What a client says they can pay: a sum at a time, in parts, later, or less and done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.application.ports.understanding import Intent, Reader, Reading
from bot.domain.locale import Locale
from bot.understanding.talk.grammar import Spoken, TalkGrammar, in_turn

_MARKS = re.compile(r"[,;!?\n…]|\.(?=\s|$)|\s[–—-]\s")
"""Between clauses; a full stop only before a capital, or it may be one of "kr."."""
_DEALS = (Intent.PLAN, Intent.DISCOUNT)


def read_terms(
    reader: Reader, words: str, locales: Sequence[Locale], on: date, currency: str | None
) -> Reading | None:
    """The plan, later date or lower sum that the words name, written `on` that day, in the first of
    the `locales` in which they do."""
    clauses = [clause for clause in map(str.strip, _clauses(words, locales[0])) if clause]
    for locale in locales:
        for clause in dict.fromkeys([words, *clauses]):
            reading = reader.read(clause, locale, on, currency)
            if reading.intent in _DEALS and _says_something(reading):
                return from_its_weekday(reader, reading, clause, locale, on, currency)
    return next(_regular(reader, clauses, locales), None)


def from_its_weekday(
    reader: Reader, reading: Reading, text: str, locale: Locale, on: date, currency: str | None
) -> Reading:
    """A plan of "every Friday", said `on` that day, begins with the Friday that comes."""
    if reading.intent is not Intent.PLAN or reading.first_date is not None:
        return reading
    for grammar, folded in Spoken.of(text, locale).heard:
        weekday = grammar.how_often.behind_every(folded)
        day = reader.read_day(weekday, locale, on, currency) if weekday else None
        if day is not None and day.alone:
            return replace(reading, first_date=day.day)
    return reading


def _clauses(words: str, locale: Locale) -> list[str]:
    pieces, begin = [], 0
    for mark in _MARKS.finditer(words):
        behind = words[mark.end() :].lstrip()[:1]
        if mark.group() != "." or not behind or behind.isupper():
            pieces.append(words[begin : mark.start()])
            begin = mark.end()
    pieces.append(words[begin:])
    for grammar in in_turn(locale):
        pieces = [part for piece in pieces for part in _parted(piece, grammar)]
    return pieces


def _parted(piece: str, grammar: TalkGrammar) -> Iterator[str]:
    """The piece cut at words such as "but"."""
    sentence = grammar.sentence(piece)
    joiners = [found.span() for found in grammar.how_often.clause_joiners.finditer(sentence.folded)]
    if not joiners:
        yield piece
        return
    begin = 0
    for start, end in [*joiners, (len(sentence.folded),) * 2]:
        yield sentence.original(begin, start)
        begin = end


def _says_something(reading: Reading) -> bool:
    stated = (reading.amount, reading.installments, reading.dates, reading.down_payment)
    return any(stated) or reading.to_pay is not None or reading.percent is not None


def _regular(
    reader: Reader, clauses: Sequence[str], locales: Sequence[Locale]
) -> Iterator[Reading]:
    """A sum and how often, said in one breath: "could I pay 50 a month?"."""
    for clause in clauses:
        for how_often, rest in _each_time(clause, locales[0]):
            for locale in locales:
                frequency = reader.read_frequency(how_often, locale)
                sum_ = reader.read_amount(rest, locale)
                if frequency is not None and sum_ is not None:
                    yield Reading(
                        intent=Intent.PLAN,
                        amount=sum_.amount,
                        currency=sum_.currency,
                        frequency=frequency,
                    )


def _each_time(clause: str, locale: Locale) -> Iterator[tuple[str, str]]:
    """The words that say how often, and the rest of the clause."""
    for grammar, folded in Spoken.of(clause, locale).heard:
        apart = grammar.how_often.apart(folded)
        if apart is not None:
            yield apart
