"""Short answers in any of the bot's languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.application.ports.understanding import Answers
from bot.domain.locale import Locale
from bot.understanding.grammar.text import is_cut_short, normalise
from bot.understanding.short.grammar import ShortGrammar, in_turn

_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)\b\s*[,.:;!–—-]*\s*(?=\S)")
_AROUND = " .!,…"
"""Signs around an answer that say nothing."""


def answers(what: Answers, text: str, locale: Locale) -> bool:
    """Whether the text says that, in any language."""
    return any(grammar.answers(what, folded) for grammar, folded in _heard(text, locale))


def percent_in(text: str, locale: Locale, *, alone: bool = False) -> Decimal | None:
    """The percentage that a text states: "15 % off", or in a word that is all of it: "half".

    `alone`: a number counts, too, only if there is nothing beside it."""
    found = (grammar.percent(folded, alone=alone) for grammar, folded in _heard(text, locale))
    return next((percent for percent in found if percent is not None), None)


def without_no(text: str, locale: Locale) -> str:
    """A correction without the word that it may begin with: "no, it's 1300"."""
    first = _FIRST_WORD.match(text)
    if first is None:
        return text
    is_no = any(grammar.is_no(grammar.folded(first[1])) for grammar in in_turn(locale))
    return text[first.end() :] if is_no else text


def _heard(text: str, locale: Locale) -> Iterator[tuple[ShortGrammar, str]]:
    """The text in one line, as each language hears it; one too long to be read is no answer."""
    if is_cut_short(text):
        return
    plain = " ".join(normalise(text).split()).strip(_AROUND)
    for grammar in in_turn(locale):
        yield grammar, grammar.folded(plain)
