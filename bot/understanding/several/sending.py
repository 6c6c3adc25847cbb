"""Invoices of which the message says once that they were sent: "Billed Acme 500 and Bob 200"."""

from __future__ import annotations

from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import BREAK
from bot.understanding.several.told import Span, Told, within

_OWED = frozenset({Cue.SENT, Cue.OWES, Cue.UNPAID, Cue.LATE, Cue.DID, Cue.EXPECTED})
_SENDS = frozenset({"", "issued"})
"""Roles of a day on which an invoice may have been sent."""
_ENDS = " .!"


class Sending:
    """The word for it, and the day that is said behind all of them."""

    def __init__(self, told: Told, first_sum: int, last: Span) -> None:
        """`last` is what stands behind the sum of the last invoice."""
        self._told = told
        marks = (mark for mark in told.marks if mark.kind not in (Cue.NOISE, BREAK))
        first = next(marks, None)
        is_sent = first is not None and first.kind == Cue.SENT and first.end <= first_sum
        self._word = told.sentence.original(first.start, first.end) if first and is_sent else ""
        days = [item for item in told.placed if item.day.end > first_sum]
        self._day = days[0] if len(days) == 1 and self._closes(days[0], last) else None

    def _closes(self, item: Placed, last: Span) -> bool:
        """ "... and Bob 200 today": a day at the very end that is no day to pay by."""
        ends = not self._told.sentence.folded[item.day.end :].strip(_ENDS)
        return (item.role or "") in _SENDS and last[0] <= item.start and ends

    def of(self, span: Span, body: str) -> str:
        """An invoice with the word of the first one, unless it has another, and with that day."""
        if not self._word:
            return body
        marks = [mark for mark in self._told.marks if within((mark.start, mark.end), span)]
        days = [item for item in self._told.placed if span[0] <= item.day.start < span[1]]
        sends = all((item.role or "") in _SENDS for item in days)
        if sends and not any(mark.kind in _OWED for mark in marks):
            body = f"{self._word.strip()} {body}"
        if self._day is None or self._day in days:
            return body
        return f"{body} {self._told.sentence.original(self._day.start, self._day.day.end).strip()}"
