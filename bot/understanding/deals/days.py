"""The days of a deal: they lie ahead, and follow one another as they are told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.understanding.dates.days import month_end, named_month, plus
from bot.understanding.dates.meanings import Day, Moment, is_ahead, is_behind, resolve
from bot.understanding.dates.placing import Placed
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.deal import Span
from bot.understanding.deals.message import NOT_AHEAD, DealMessage, day_of, overlaps, within

BEGINS = {
    "named_month_end": "named_month_start",
    "named_month_alone": "named_month_start",
    "month_within": "named_month_start",
    "month_alone": "next_month_start",
    "next_month_end": "next_month_start",
    "next_week_end": "next_week_start",
}
"""A period as a day to begin on, or to wait until, is its first day."""
_OF_YEAR = frozenset({"numeric", "day_month", *BEGINS, *BEGINS.values()}) - {"month_alone"}
_BEHIND = timedelta(days=90)
"""How far back the window of D3 goes."""
_WORD = re.compile(r"[ :]{0,2}([^\W\d]+)")
_LAST_WORD = re.compile(r"[^\W\d]+$")


class DealDays:
    """The days of one message being read for a deal."""

    def __init__(self, text: DealMessage) -> None:
        self.text = text
        self.ahead = [
            item for item in text.placed if item.role not in NOT_AHEAD and not is_behind(item.day)
        ]

    def begun(self, item: Placed, today: date | None = None) -> date | None:
        """A stated day; of a period its first day, unless its end is named."""
        day = item.day
        if not overlaps((item.start, day.end), self.text.cued(DealCue.AT_THE_END)):
            day = replace(day, meaning=BEGINS.get(day.meaning, day.meaning))
        return coming(day, self._from(today))

    def ended(self, item: Placed) -> date | None:
        """A stated day; of a period its last day (D8)."""
        return coming(item.day, self.text.moment)

    def is_behind_word(self, item: Placed, cue: DealCue) -> bool:
        """Whether a word of that table stands right before a day, or is part of its words."""
        return any(
            item.start <= end <= item.day.end
            or (
                end <= item.start
                and not self.text.folded[end : item.start].strip(" ,:")
                and not self._names_month(start, end)
            )
            for start, end in self.text.cued(cue)
        )

    def month(self, cue: DealCue) -> tuple[Span, int] | None:
        """A month alone that no date was made of, behind a word or in it: "until May"."""
        months = self.text.rules.months
        for start, end in self.text.cued(cue):
            inside = _LAST_WORD.search(self.text.folded, start, end)
            if inside and inside.group() in months:
                return inside.span(), months[inside.group()]
            word = _WORD.match(self.text.folded, end)
            if word and word.group(1) in months and not self._is_dated(word.span(1)):
                return word.span(1), months[word.group(1)]
        return None

    def month_starts(self, month: int, today: date | None = None) -> date | None:
        return named_month(month, 1, (today or self.text.moment.today) + _BEHIND, past=False)

    def is_month_gone_by(self, span: Span, item: Placed | None) -> bool:
        """Whether a month alone, with the date that was made of it, ended in the window of D3."""
        if item is not None and item.day.meaning not in BEGINS:
            return False
        named = _LAST_WORD.search(self.text.folded, *span)
        month = self.text.rules.months.get(named.group()) if named else None
        ended = named_month(month, 0, self.text.moment.today, past=False) if month else None
        return ended is not None and ended < self.text.moment.today

    def month_ends(self, month: int, first: date | None = None) -> date | None:
        """The last day of a month, on or after today, or `first`."""
        today = first or self.text.moment.today
        begins = named_month(month, 1, today.replace(day=1) + _BEHIND, past=False)
        return month_end(begins) if begins else None

    def later(self, span: Span, before: date) -> date | None:
        """A day counted from the one before it: "the week after"."""
        words = self.text.folded[slice(*span)]
        unit = next((unit for unit, forms in self.text.rules.spans_of_time if forms(words)), None)
        return None if unit is None else plus(before, self._count(span), unit)

    def added(self) -> tuple[Span, date] | None:
        """Time given from now on: "two more weeks"."""
        for cue, unit in _MORE:
            for span in self.text.cued(cue):
                day = plus(self.text.moment.today, self._count(span), unit)
                if day is not None:
                    return span, day
        return None

    def _count(self, span: Span) -> int:
        found = self.text.rules.count.search(self.text.shape, *span)
        stated = self.text.folded[slice(*found.span())] if found else ""
        return int(stated) if stated.isdigit() else self.text.rules.numbers.get(stated, 1)

    def _names_month(self, start: int, end: int) -> bool:
        """Whether the word that says "from" is a month itself: Estonian "aprillist"."""
        word = _LAST_WORD.search(self.text.folded, start, end)
        return word is not None and word.group() in self.text.rules.months

    def _is_dated(self, span: Span) -> bool:
        return any(within(span, day_of(item)) for item in self.text.placed)

    def _from(self, today: date | None) -> Moment:
        return replace(self.text.moment, today=today) if today else self.text.moment


def coming(day: Day, moment: Moment) -> date | None:
    """A day on or after today: one that its words put behind comes a year later."""
    found = resolve(day, moment)
    if found is None or found >= moment.today or is_ahead(day) or day.meaning not in _OF_YEAR:
        return found
    return resolve(day, replace(moment, today=moment.today + _BEHIND))


_MORE = (
    (DealCue.MORE_DAYS, "day"),
    (DealCue.MORE_WEEKS, "week"),
    (DealCue.MORE_MONTHS, "month"),
)
