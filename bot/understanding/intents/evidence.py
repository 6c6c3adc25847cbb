"""What a message says about its intent, as rows of the table in `weights.py`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.application.ports.understanding import Intent
from bot.understanding.dates.meanings import is_ahead, is_behind
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, BREAK, DATE, WORD, Mark
from bot.understanding.intents.classes import WordClasses

_UNTOLD = frozenset({WORD, BREAK, AMOUNT, DATE, Cue.NOISE})
_LENGTHS = ((3, "1 to 3 words"), (6, "4 to 6 words"), (12, "7 to 12 words"))
_LONGEST = "13 words or more"


@dataclass(frozen=True, slots=True)
class Judged:
    """How the phrases decided."""

    intent: Intent
    rule: str | None = None
    """The rule that recognised a phrase; None where the marks of the books decided."""


def evidence(
    words: WordClasses, masked: str, found: Sequence[Mark], placed: Sequence[Placed], judged: Judged
) -> set[str]:
    """The rows of the table that speak; `masked` is the text with its sums and days masked."""
    classes, signs = words.of_text(masked)
    present = frozenset[str]().union(*classes)
    rows = {f"has {name}" for name in (*present, *signs)}
    if "sum" not in present:
        rows.add("no sum")
    if classes:
        rows.update(_at("first", classes[0]), _at("last", classes[-1]))
        rows.update(_at("opens", next(filter(None, classes), ())))
    if masked.rstrip(" !.)").endswith("?"):
        rows.add("asks")
    for item in placed:
        rows.add(f"day as {item.role}")
        ahead = "ahead" if is_ahead(item.day) else "either"
        rows.add(f"day {'behind' if is_behind(item.day) else ahead}")
    rows.add(next((name for most, name in _LENGTHS if len(classes) <= most), _LONGEST))
    rows.update(f"cue {mark.kind}" for mark in found if mark.kind not in _UNTOLD)
    rows.add(f"judged {judged.intent}")
    rows.add(f"by {judged.rule}" if judged.rule else f"{judged.intent} by the books")
    return rows


def _at(place: str, classes: Iterable[str]) -> list[str]:
    return [f"{place} {name}" for name in classes] or [f"{place} unknown"]
