"""Names that begin like a sum with its currency, "Aed24 OÜ", "Cad5 Studio", "Sek12", and work
with the word of a sum in it, "grand piano"."""

from __future__ import annotations

import re

from bot.domain.currency import CURRENCIES
from bot.understanding.grammar.language import Language, literal_alternation

_ONLY_MONEY = frozenset({"eur", "usd", "gbp"})
"""Codes that nobody takes for a word: "Eur500" is a sum that the keyboard gave its capital."""
_GLUED = r"(?<!\w)(?P<code>{codes})\d{{1,3}}(?![\w.,]*\w)"


class NamesLikeSums:
    """Finds them in one language, by how they are written or what stands behind them."""

    def __init__(self, language: Language) -> None:
        codes = {code.lower() for code in CURRENCIES} & set(language.currencies) - _ONLY_MONEY
        classes = literal_alternation(language.folded_words(language.vocabulary.company_words))
        self._glued = re.compile(_GLUED.format(codes=literal_alternation(codes)))
        scales = {word for word in language.multipliers if len(word) > 1}
        trades = language.folded_words(language.vocabulary.trades)
        works = literal_alternation(
            work for work in trades if " " in work and not scales.isdisjoint(work.split())
        )
        self._works = language.rule(lambda: rf"(?<!\w)(?:{works})(?!\w)")
        self._class = language.rule(lambda: rf" (?:{classes})(?!\w)")

    def spans(self, folded: str, capitals: str) -> list[tuple[int, int]]:
        """`capitals` is the text with an `X` for each capital letter."""
        works = [match.span() for match in self._works.finditer(folded)]
        return works + [
            match.span()
            for match in self._glued.finditer(folded)
            if _is_word(capitals[match.start("code") : match.end("code")])
            or self._class.match(folded, match.end())
        ]


def _is_word(code: str) -> bool:
    """Whether letters are written as those of a name: a capital and small ones."""
    return code[0] == "X" and code[1:].islower()
