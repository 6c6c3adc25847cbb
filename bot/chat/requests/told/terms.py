"""What a client says they can pay: a sum at a time, in parts, later, or less and done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.application.ports.understanding import Intent, Reading
from bot.chat.talk import Talk
from bot.domain.locale import Locale

_CLAUSE = re.compile(
    r"[,;!?\n…]|\.(?=\s+(?-i:[A-ZА-ЯÅÆØÕÄÖÜ])|\s*$)|\s[–—-]\s|\b(?:but|но|men|aga|kuid|tapi)\b",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"(?<!\bin )(?<!\bwithin )(?<!\bfor )"
    r"\b(?:a|per|each|every)\s+(?:week|month|fortnight|two weeks)\b"
    r"(?!\s+(?:later|from now|ago|late))|\b(?:weekly|fortnightly|monthly)\b"
    r"|\b(?:в|раз в|кажд\w+)\s+(?:месяц|недел[юи]|две недели)\b"
    r"|\bеже(?:месячно|недельно)\b|\bпомесячно\b"
    r"|\bom\s+(?:måneden|ugen)\b|\bhver\s+(?:måned|uge|14\. dag|anden uge)\b"
    r"|\bpr\.?\s+(?:måned|uge)\b|\b(?:månedligt|ugentligt)\b"
    r"|\b(?:kuus|nädalas)\b|\bigas?\s+(?:kuu|kuul|nädal)\b|\bigakuiselt\b"
    r"|(?:/|\b(?:per|tiap|setiap|se)\s?)(?:bulan|minggu)\b(?!\s+lagi)|\b(?:bulanan|mingguan)\b",
    re.IGNORECASE,
)
_AT_A_TIME = re.compile(r"\bпо\s+(?=\d)", re.IGNORECASE)
_EACH = re.compile(r"\b(?:every|кажд\w+|hver|igal|(?:se)?tiap)\s+(\w+)", re.IGNORECASE)
_DEALS = (Intent.PLAN, Intent.DISCOUNT)


def terms_in(words: str, talk: Talk, on: date, locales: Sequence[Locale]) -> Reading | None:
    """The plan, later date or lower sum that the words name, written `on` that day, in the first of
    the `locales` in which they do."""
    clauses = [words, *(clause.strip() for clause in _CLAUSE.split(words) if clause.strip())]
    for locale in locales:
        for clause in dict.fromkeys(clauses):
            reading = talk.services.reader.read(clause, locale, on, talk.user.currency)
            if reading.intent in _DEALS and _says_something(reading):
                return from_its_weekday(clause, reading, talk, on, locale)
    return next(_regular(clauses[1:], locales, talk), None)


def from_its_weekday(text: str, reading: Reading, talk: Talk, on: date, locale: Locale) -> Reading:
    """A plan of "every Friday", said `on` that day, begins with the Friday that comes."""
    each = _EACH.search(text)
    if reading.intent is not Intent.PLAN or reading.first_date is not None or each is None:
        return reading
    day = talk.services.reader.read_day(each.group(1), locale, on, talk.user.currency)
    return reading if day is None or not day.alone else replace(reading, first_date=day.day)


def _says_something(reading: Reading) -> bool:
    stated = (reading.amount, reading.installments, reading.dates, reading.down_payment)
    return any(stated) or reading.to_pay is not None or reading.percent is not None


def _regular(clauses: Sequence[str], locales: Sequence[Locale], talk: Talk) -> Iterator[Reading]:
    """A sum and how often, said in one breath: "could I pay 50 a month?"."""
    reader = talk.services.reader
    for clause in clauses:
        every = _EVERY.search(clause)
        if every is None:
            continue
        rest = _AT_A_TIME.sub("", clause[: every.start()] + " " + clause[every.end() :])
        for locale in locales:
            frequency = reader.read_frequency(every.group(), locale)
            sum_ = reader.read_amount(rest, locale)
            if frequency is not None and sum_ is not None:
                yield Reading(
                    intent=Intent.PLAN,
                    amount=sum_.amount,
                    currency=sum_.currency,
                    frequency=frequency,
                )
