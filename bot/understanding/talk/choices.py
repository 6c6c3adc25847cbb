"""Which of several proposals a client chose, by its place among them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.understanding.acts.words import Phrases
from bot.understanding.talk.tables import Tables

LAST = -1
"""The place of whichever comes last."""


class ChoiceTables:
    """The tables of one language for it."""

    def __init__(self, tables: Tables) -> None:
        words = tables.words
        self.choices = tables.any_of(words.choices)
        self.chooses = tables.any_of(words.chooses)
        self.agreed_on = tables.any_of(words.agreed_on)

        def by_place(place: Phrases) -> str:
            one, which = tables.source(words.choices), tables.source(place)
            return rf"(?<!\w)(?:{which}\s+(?:\w+\s+)?{one}|{one}\s+{which})(?!\w)"

        def by_number() -> str:
            one, before = tables.source(words.choices), tables.source(words.number_before)
            ends = rf"(?:-?{tables.source(words.number_ends)})?\.?"
            behind = rf"{one}\s*(?:[№#]|{before})?\s*([1-9])(?!\w)(?!\s*[%\d])"
            return rf"(?<!\w)(?:{behind}|([1-9]){ends}\s+{one}(?!\w))"

        places = (words.first, words.second, words.third, words.fourth, words.last)
        self._by_place = {
            place: tables.rule(partial(by_place, which))
            for place, which in zip((1, 2, 3, 4, LAST), places, strict=True)
        }
        self._by_number = tables.rule(by_number)

    def named(self, folded: str) -> Iterator[tuple[int, str]]:
        """The places that a text names, each with the rest of the text; a number counts where no
        word does."""
        found = [
            (place, match)
            for place, rule in self._by_place.items()
            if (match := rule.search(folded))
        ]
        number = self._by_number.search(folded) if not found else None
        if number is not None:
            found = [(int(number[1] or number[2]), number)]
        for place, match in found:
            yield place, folded[: match.start()] + folded[match.end() :]
