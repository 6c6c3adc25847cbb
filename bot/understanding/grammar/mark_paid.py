"""How the bot is told to book a payment, with the client in the middle: "mark Acme as paid"."""

from __future__ import annotations

import re

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.rules import Rule


def marking_as_paid(language: Language) -> Rule:
    """The verb, where the phrase goes on to its end in the same sentence."""
    phrases = [phrase.split(" … ") for phrase in language.vocabulary.mark_paid]
    return language.rule(
        lambda: "|".join(
            rf"(?:{language.alternation([verb])}) (?=\S{_until(language, end)})"
            for verb, end in phrases
        )
    )


def _until(language: Language, end: str) -> str:
    """Up to where a phrase ends with that; `*` is anything."""
    within = "|".join(["[^.!?]", *_shortened(language)])
    said = rf"(?:{within})* (?:{language.alternation([end])})(?:\W*$|[.!?]\s)"
    return "" if end == "*" else said


def _shortened(language: Language) -> list[str]:
    """Dots that end no sentence: behind "mr", "dr", "st"."""
    by_size: dict[int, list[str]] = {}
    for word in language.cut_short:
        by_size.setdefault(len(word), []).append(re.escape(word))
    return [rf"(?<={'|'.join(alike)})\." for alike in by_size.values()]
