"""The client of a message that names none: the one talked of last."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.application.ports.understanding import Intent, Reading
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.text import Sentence

_NEVER = frozenset({Intent.UNDO, Intent.SETTINGS, Intent.OTHER})
_RESTS = frozenset({Intent.SNOOZE, Intent.PAUSE, Intent.RESUME})
_WITH_PRONOUN = frozenset({Intent.QUESTION, Intent.INVOICE})
"""About the client talked of only if a word says so: "how much does she owe?"."""


class Recalled:
    """Knows the pronouns of one language."""

    def __init__(self, language: Language) -> None:
        pronouns = language.alternation(language.vocabulary.pronouns)
        everyone = language.alternation(language.vocabulary.acts.everyone)
        self._everyone = re.compile(rf"(?<!\w)(?:{everyone})(?!\w)")
        self._pronoun = re.compile(rf"(?<![\w&])(?:{pronouns})(?![\w&])")

    def filled_in(self, reading: Reading, sentence: Sentence, talked_of: str | None) -> Reading:
        """The reading with the client talked of, where its kind refers to one (rule M8). A name
        in small letters that merely stands for the client ("the same client") is none."""
        if (
            reading.intent in _RESTS
            and not reading.client
            and self._everyone.search(sentence.folded)
        ):
            return replace(reading, everything=True)
        if not talked_of or reading.intent in _NEVER or reading.items:
            return reading
        if reading.client is not None and not self._is_pronoun(reading.client, sentence):
            return reading
        if reading.intent in _WITH_PRONOUN and not self._pronoun.search(sentence.folded):
            return replace(reading, client=None, client_surface=None)
        return replace(reading, client=talked_of, client_surface=None, client_recalled=True)

    def _is_pronoun(self, name: str, sentence: Sentence) -> bool:
        at = sentence.text.find(name)
        folded = "".join(
            letter
            for letter, origin in zip(sentence.folded, sentence.origins, strict=False)
            if at <= origin < at + len(name)
        )
        return at >= 0 and name.islower() and self._pronoun.fullmatch(folded) is not None
