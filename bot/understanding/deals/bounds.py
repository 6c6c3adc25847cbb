"""The days that instalments begin and end on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.application.ports.understanding import Frequency
from bot.understanding.dates.days import plus_months
from bot.understanding.dates.meanings import resolve
from bot.understanding.dates.roles import Placed
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.days import DealDays
from bot.understanding.deals.deal import Span
from bot.understanding.deals.message import DealMessage, day_of, overlaps, within


class PlanBounds:
    """One plan being read for its first and last day."""

    def __init__(self, text: DealMessage, often: dict[Span, Frequency]) -> None:
        self.text = text
        self.often = often
        self.days = DealDays(text)

    def first(self) -> date | None:
        """The day of the first instalment, behind a word that says "from"."""
        for item in self.text.placed:
            day = item.base or item.day
            if overlaps(day_of(item), self.often) and day == item.day:
                if any(letter == "W" for letter, _ in day.slots) and day.meaning == "weekday_after":
                    return resolve(replace(day, meaning="weekday"), self.text.moment)
                continue
            if self._begins(item):
                return self.days.begun(replace(item, day=day))
        month = self.days.month(DealCue.STARTS)
        return self.days.month_starts(month[1]) if month else None

    def last(self) -> date | None:
        """The day by which the last instalment is paid, behind a word that says "until"."""
        first = self.first()
        for item in reversed(self.days.ahead):
            if not self._ends(item):
                continue
            day = self.days.ended(item)
            if day is not None and first is not None and day < first:
                return plus_months(day, 12)
            return day
        month = self.days.month(DealCue.UNTIL)
        return self.days.month_ends(month[1], first) if month else None

    def months(self) -> list[Span]:
        """Months alone that are a bound, and so nobody's name."""
        found = [self.days.month(cue) for cue in (DealCue.STARTS, DealCue.UNTIL)]
        return [month[0] for month in found if month]

    def _begins(self, item: Placed) -> bool:
        day = item.base or item.day
        starts = day.meaning != "day_of_month" and any(
            within(span, day_of(item)) for span in self.text.cued(DealCue.STARTS)
        )
        beside = any(self.text.touches(day_of(item), span) for span in self.often)
        return (starts or not beside) and self.days.is_behind_word(item, DealCue.STARTS)

    def _ends(self, item: Placed) -> bool:
        if overlaps(day_of(item), self.often) or self._begins(item):
            return False
        if not self.days.is_behind_word(item, DealCue.UNTIL):
            return False
        return not self._is_of_down_payment(item)

    def _is_of_down_payment(self, item: Placed) -> bool:
        """ "300 by Friday, then 100 a month": the day of what is paid first."""
        often = [span for span in self.often if span[0] >= item.day.end]
        return bool(often) and any(
            item.day.end <= start < often[0][0] for start, _ in self.text.cued(DealCue.THEN)
        )
