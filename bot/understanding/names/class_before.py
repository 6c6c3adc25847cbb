"""A name behind the class of the firm, which has the case in place of the name: Estonian
"Londoni agentuurile Blake & Sons", "restoranilt Noa"."""

from __future__ import annotations

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.text import fold
from bot.understanding.names.base_forms import estonian
from bot.understanding.names.pieces import capital
from bot.understanding.names.wordlists import WordKind, word_lists

_WORDS_OF_PLACE = 2
"""Before the class: "Londoni", "Suure-Jaani valla"."""
_TOLD = ("le", "lt")
_IN_CASE = (*_TOLD, "st", "ga")


class ClassBefore:
    """Finds such names in one language; none where no case is written at the end of a word."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._lists = word_lists(language)
        self._inflects = bool(words.client_endings)
        self._digraphs = dict(words.digraphs)
        self._first_names = frozenset(words.first_names)

    def name(self, surface: str) -> str | None:
        """The name itself behind a place and a class; the class with it where no place is said.
        None where `surface` is no such thing."""
        words = surface.split() if self._inflects else []
        for at, word in enumerate(words[: _WORDS_OF_PLACE + 1]):
            named = words[at + 1 :]
            if not named or capital(word) or not word.endswith(_IN_CASE):
                continue
            if self._lists.kind(fold(word, self._digraphs)) is not WordKind.COMPANY:
                continue
            if not capital(named[0]) or named[-1].endswith(_IN_CASE):
                return None
            if not (capital(words[0]) if at else word.endswith(_TOLD)):
                return None
            name = " ".join(named)
            return name if at else f"{estonian(word, self._first_names)} {name}"
        return None
