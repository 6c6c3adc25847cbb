"""That no money has come, as the whole of an answer: "no", "not yet, still nothing"."""

from __future__ import annotations

from bot.understanding.talk.tables import Tables

_BETWEEN = r"[\s,.;:!–—-]*"


def nothing_came(tables: Tables) -> str:
    """The source of its pattern in one language."""
    words = tables.words
    beside = rf"(?:{tables.source(words.beside_nothing)}(?!\w){_BETWEEN})*"
    return rf"{tables.source(words.nothing_came)}(?!\w){_BETWEEN}{beside}"
