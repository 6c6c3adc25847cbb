"""What a message is about: a debt, a payment, a promise, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.application.ports.understanding import Intent
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import AMOUNT, DATE, NUMBER, WORD, Mark
from bot.understanding.grammar.vocabulary import Cue

_DEBT = frozenset({Cue.OWES, Cue.UNPAID, Cue.LATE, Cue.SENT, Cue.EXPECTED})


class IntentGrammar:
    """Decides the intent in one language."""

    def __init__(self, language: Language) -> None:
        cues = language.vocabulary.cues
        noise = language.alternation(cues[Cue.NOISE])
        self._opening = re.compile(rf"(?:(?:{noise})(?!\w)[\s,!.]*|[^\w\s]\s*)*")
        self._question = self._at_start(language, cues[Cue.QUESTION])
        self._request = self._at_start(language, cues[Cue.REQUEST])
        self._command = self._at_start(language, cues[Cue.COMMAND])
        self._asks = re.compile(rf"(?<!\w)(?:{language.alternation(cues[Cue.QUESTION])})(?!\w)")
        self._in_full = re.compile(rf"(?<!\w)(?:{language.alternation(cues[Cue.IN_FULL])})(?!\w)")

    @staticmethod
    def _at_start(language: Language, phrases: Sequence[str]) -> re.Pattern[str]:
        return re.compile(rf"(?:{language.alternation(phrases)})(?!\w)")

    def opening(self, text: str) -> tuple[int, int] | None:
        """The words that ask or tell the bot something, before what the message says."""
        noise = self._opening.match(text)
        for at in (0, noise.end() if noise else 0):
            matches = [rule.match(text, at) for rule in (self._request, self._question)]
            longest = max((match.end() for match in matches if match), default=at)
            if longest > at:
                return at, longest
        return None

    def decide(self, text: str, found: Sequence[Mark], *, certain_sum: bool) -> Intent:
        """The intent of a masked text, cut into marks; `certain_sum`: a sum that is no bare number."""
        opening = self._opening.match(text)
        start = opening.end() if opening else 0
        kinds = [mark.kind for mark in found]
        present = frozenset(kinds)
        requested = any(self._request.match(text, at) for at in (0, start))
        if not requested:
            if self._is_question(text, start, present):
                return Intent.OTHER
            if any(self._command.match(text, at) for at in (0, start)):
                return Intent.OTHER
        if Cue.OWN in present:
            return Intent.OTHER
        if Cue.PROMISED in present:
            return Intent.PROMISE
        if Cue.UNPAID in present and not self._paid_before_unpaid(kinds):
            return Intent.INVOICE
        paid = [kind for kind in kinds if kind in (Cue.PAID, Cue.RECEIVED)]
        if paid and Cue.EXPECTED not in present:
            first = kinds.index(paid[0])
            if Cue.OWES in kinds[:first] and kinds.count(AMOUNT) > 1:
                return Intent.INVOICE
            return Intent.PAYMENT if self._says_something(kinds) else Intent.OTHER
        if present & _DEBT and (present & {AMOUNT, WORD, NUMBER}):
            return Intent.INVOICE
        if requested and present & {AMOUNT, WORD, NUMBER}:
            return Intent.INVOICE
        if Cue.INVOICE in present and present & {AMOUNT, DATE, NUMBER}:
            return Intent.INVOICE
        if AMOUNT in present and (WORD in present or certain_sum):
            return Intent.INVOICE
        return Intent.OTHER

    def in_full(self, folded: str) -> bool:
        return self._in_full.search(folded) is not None

    def _is_question(self, text: str, start: int, present: frozenset[str]) -> bool:
        if self._question.match(text, start) or self._question.match(text):
            return True
        if not text.rstrip(" !.)").endswith("?"):
            return False
        return AMOUNT not in present or bool(present & {Cue.PAID, Cue.PROMISED, Cue.RECEIVED}) or (
            self._asks.search(text) is not None
        )

    @staticmethod
    def _says_something(kinds: Sequence[str]) -> bool:
        return any(kind in (AMOUNT, WORD, NUMBER, DATE) for kind in kinds)

    @staticmethod
    def _paid_before_unpaid(kinds: Sequence[str]) -> bool:
        """ "Paid 500, hasn't paid the rest" reports the payment."""
        return Cue.PAID in kinds[: kinds.index(Cue.UNPAID)] and AMOUNT in kinds[: kinds.index(Cue.UNPAID)]
