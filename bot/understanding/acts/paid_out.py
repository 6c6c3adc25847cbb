"""Payments that are not the user's: "paid Bob 200" is none of Bob's, nor "Jo paid Bob 60"."""

from __future__ import annotations

from bot.understanding.acts.phrases import Heard, PhraseTable
from bot.understanding.grammar.beginnings import Index
from bot.understanding.grammar.intents import IntentGrammar
from bot.understanding.grammar.language import Language
from bot.understanding.names.pieces import capital
from bot.understanding.names.wordlists import WordKind, word_lists

_NAMES = frozenset(
    {WordKind.NAME, WordKind.SURNAME, WordKind.COMPANY, WordKind.EITHER, WordKind.UNKNOWN}
)
"""Who may pay: not "Derfor", with which a sentence may begin too."""


class PaidOut:
    """Finds in one language whom a message begins to say that the user paid."""

    def __init__(self, language: Language, intents: IntentGrammar) -> None:
        words = language.vocabulary
        self._begins = intents.begins
        self._table = PhraseTable(language, words.acts.pays_out, index=Index())
        self._articles = language.folded_words(words.articles)
        self._others = PhraseTable(language, words.acts.pays_others, index=Index())
        self._may_pay_others = bool(words.acts.pays_others)
        self._taken = PhraseTable(language, words.acts.takes_from, index=Index())
        self._lists = word_lists(language)
        self._cue_at = language.cue_at

    def whom(self, text: str) -> int | None:
        """Where the one begins whom a masked text begins with paying; None if it doesn't."""
        opening = self._begins(text)
        found = self._table.opening(text, opening)
        if found is None or found.who is None:
            return None
        start = found.who[0]
        article = text[start:].partition(" ")[0]
        return start + len(article) + 1 if article in self._articles else start

    def goes_to_another(self, text: str, written: str) -> bool:
        """Whether a masked text begins with a name, and says that they paid another person whose
        given name is in it; `written` is the text as it is written."""
        opening = self._begins(text)
        if not self._may_pay_others or self._cue_at(text, opening) is not None:
            return False
        found = self._others.first(Heard(text, opening))
        if found is None or found.who is None:
            return False
        payer = written[opening : found.start].strip()
        if text[opening] == "T" or not capital(payer):
            return False  # "På fredag betaler Bo"
        named = self._lists.kind(text[opening:].partition(" ")[0]) in _NAMES
        return named and self._is_given(text, found.who[0])

    def takes_from(self, text: str) -> bool:
        """Whether a masked text begins with money taken from somebody: "took 45 off Rob"."""
        opening = self._begins(text)
        found = self._taken.opening(text, opening)
        if found is None or found.who is None:
            return False
        behind = text[found.who[0] :].lstrip(" ").partition(" ")[2].split()
        is_why = bool(behind) and behind[0][0] != "T" and behind[1:2] != []
        if is_why and behind[1] not in self._articles:
            return False  # "Took 45 off Rob for being late"
        return self._is_given(text, found.who[0])

    def _is_given(self, text: str, start: int) -> bool:
        """Whether a given name stands there that owns nothing behind it: not "Rob's bill"."""
        word = text[start:].lstrip(" ").partition(" ")[0].strip(".,!")
        return self._lists.kind(word) is WordKind.NAME and not word.endswith("'s")
