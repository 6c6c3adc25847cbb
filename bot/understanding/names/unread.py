"""The words of a message that its reading does not account for."""

from __future__ import annotations

from collections.abc import Sequence, Set

from bot.application.ports.understanding import Reading
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, DATE, NUMBER, WORD, Mark
from bot.understanding.grammar.text import Sentence

_SIGNS = ".,!?;:…\"'«»()"
_MAY_BE_NAME = frozenset(
    {Cue.NOISE, Cue.FOR, Cue.FOR_AFTER, Cue.TO, Cue.LATE, Cue.IN_FULL, Cue.CLIENT_LABEL}
)


def unread_words(
    reading: Reading, sentence: Sentence, marks: Sequence[Mark], nobody: Set[str]
) -> tuple[str, ...]:
    """In their order, as written. `nobody` are folded words that name nobody; cues are read, but
    one that opens nothing and has a capital inside the sentence may be a name."""
    said = {
        part.strip(_SIGNS).casefold().removesuffix("'s")
        for text in (reading.client, reading.client_surface, reading.what_for, reading.number)
        for part in (text or "").split()
    }
    shouted = sentence.text.isupper()
    sums = dates = 0
    unread = []
    for mark in marks:
        text = sentence.original(mark.start, mark.end).strip()
        if not any(char.isalnum() for char in text):
            continue
        if mark.kind == AMOUNT:
            sums += 1
            is_read = reading.partly or (reading.amount is not None and sums == 1)
        elif mark.kind == DATE:
            dates += 1
            is_read = dates == 1 and _has_date(reading)
        elif mark.kind == WORD:
            folded = sentence.folded[mark.start : mark.end].strip(_SIGNS)
            is_read = text.strip(_SIGNS).casefold().removesuffix("'s") in said or folded in nobody
        elif mark.kind == NUMBER:
            others = (word.strip(_SIGNS + "#") for word in text.split())
            unread += [word for word in others if word.isdigit() and word not in said]
            is_read = True  # "Invoices 5 and 6 are paid": of the second, nothing else is read
        elif mark.kind in _MAY_BE_NAME and mark.start and not shouted:
            is_read = not text[0].isupper()
        else:
            is_read = True
        if not is_read:
            unread.append(text.strip(_SIGNS))
    return tuple(unread)


def _has_date(reading: Reading) -> bool:
    return any(
        day is not None
        for day in (
            reading.due, reading.issued, reading.paid_on, reading.promised_on, reading.until,
            reading.sent_on, reading.first_date,
        )
    )  # fmt: skip
