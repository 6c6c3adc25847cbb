"""How often a sum is paid, said beside it."""

from __future__ import annotations

from bot.understanding.talk.tables import Tables, without


class HowOften:
    """The tables of one language for it, and for where one clause ends."""

    def __init__(self, tables: Tables) -> None:
        words = tables.words
        self.clause_joiners = tables.any_of(words.clause_joiners)
        self._each_time = tables.any_of(words.each_time)
        self._not_each_time = tables.any_of(words.not_each_time)
        self._at_a_time = tables.rule(lambda: tables.whole(words.at_a_time) + r"\s+(?=\d)")
        self._every = tables.rule(lambda: rf"(?<!\w){tables.source(words.every)}\s+(\w+)")

    def apart(self, folded: str) -> tuple[str, str] | None:
        """The words that say how often, and the rest of the text."""
        others = [found.span() for found in self._not_each_time.finditer(folded)]
        for found in self._each_time.finditer(folded):
            if not any(start <= found.start() and found.end() <= end for start, end in others):
                rest = f"{folded[: found.start()]} {folded[found.end() :]}"
                return found.group(), without(self._at_a_time, rest)
        return None

    def behind_every(self, folded: str) -> str | None:
        """The word behind "every"."""
        found = self._every.search(folded)
        return found[1] if found else None
