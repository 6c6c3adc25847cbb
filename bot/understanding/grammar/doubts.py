"""Words that make what is told of money doubtful: "maybe", "I hope that", "if"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import Mark, clause_start


class Doubts:
    """Finds them in one language."""

    def __init__(self, language: Language) -> None:
        doubts = language.vocabulary.doubts
        self._inside = language.rule(lambda: rf"(?<!\w)(?:{language.alternation(doubts)})(?!\w)")
        undoes = language.vocabulary.undoes
        self._undone = language.rule(lambda: rf"(?<!\w)(?:{language.alternation(undoes)})(?!\w)")
        self._before = language.rule(lambda: rf"(?<!\w)(?:{language.alternation(doubts)}),? $")

    def doubted(self, text: str, found: Sequence[Mark], index: int) -> bool:
        """Whether a mark is doubted in its clause, or right before: "Perhaps, Tom paid 500"."""
        start = clause_start(found, index)
        if self._inside.search(text, start, found[index].start):
            return True
        return (
            text[start - 1 : start] == "," and self._before.search(text, 0, start + 1) is not None
        )

    def undoing(self, text: str) -> list[tuple[int, int]]:
        """The words that tell of money that went back or astray."""
        return [match.span() for match in self._undone.finditer(text)]

    def undone(self, text: str, mark: Mark) -> bool:
        """Whether the money did not stay, or went elsewhere: "Tom paid 500, it bounced"."""
        return any(end > mark.start for _, end in self.undoing(text))
