"""The intent that all evidence of a message speaks for."""

from __future__ import annotations

from collections.abc import Sequence

from bot.application.ports.understanding import Intent
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import AMOUNT, DATE, WORD, Mark
from bot.understanding.intents.classes import ClassTables, WordClasses
from bot.understanding.intents.evidence import Judged, evidence
from bot.understanding.intents.weights import WEIGHTS

_INTENTS = tuple(Intent)
_MONEY_CAME = frozenset({Cue.PAID, Cue.RECEIVED})
_PAYS_THEN = [WORD, Cue.PROMISED, AMOUNT, DATE]
"""No more than who pays how much on which day: "Toomas maksab 1200 esmaspäeval"."""
_ALWAYS = "always"
_LEAD = 13
"""Tenths of the logarithm of odds by which another intent must lead, for phrases rarely err."""


class IntentWeigher:
    """Weighs the intents in one language."""

    def __init__(self, language: Language, tables: Sequence[ClassTables]) -> None:
        self._words = WordClasses(tables, language.fold)

    def intent(
        self, masked: str, found: Sequence[Mark], placed: Sequence[Placed], judged: Judged
    ) -> Intent:
        """The intent that the phrases decided, unless another one leads it clearly."""
        if judged.intent is Intent.OTHER and any(mark.kind == Cue.OWN for mark in found):
            return judged.intent  # A doubt ("maybe paid") or the user's own payment.
        told = [mark.kind for mark in found if mark.kind != Cue.NOISE]
        if judged.intent is Intent.PROMISE and [*dict.fromkeys(told)] == _PAYS_THEN:
            return judged.intent
        kinds = {mark.kind for mark in found}
        may_be_paid = Cue.DID not in kinds or bool(kinds & _MONEY_CAME)
        rows = evidence(self._words, masked, found, placed, judged)
        spoken = [WEIGHTS[row] for row in (_ALWAYS, *rows) if row in WEIGHTS]
        scores = dict(zip(_INTENTS, map(sum, zip(*spoken, strict=True)), strict=True))
        if judged.intent is Intent.INVOICE and not may_be_paid:
            del scores[Intent.PAYMENT]  # "Перевёл договор": the verb of a payment, but work.
        best = max(scores, key=scores.__getitem__)
        return best if scores[best] - scores[judged.intent] >= _LEAD else judged.intent
