"""The days that instalments begin and end on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.application.ports.understanding import Frequency
from bot.understanding.dates.days import day_of_month, plus_months
from bot.understanding.dates.meanings import resolve
from bot.understanding.dates.placing import Placed
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.days import DealDays
from bot.understanding.deals.deal import Span
from bot.understanding.deals.message import DealMessage, day_of, overlaps, span_of, within


class PlanBounds:
    """One plan being read for its first and last day."""

    def __init__(self, text: DealMessage, often: dict[Span, Frequency]) -> None:
        self.text = text
        self.often = often
        self.days = DealDays(text)

    def first(self) -> date | None:
        """The day of the first instalment: the stated one, or the next that comes each month."""
        return self.stated_first() or self.of_each_month()

    def stated_first(self) -> date | None:
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

    def of_each_month(self) -> date | None:
        """The next of the days that monthly instalments come on: "on the 10th of each month"."""
        monthly = [span for span, often in self.often.items() if often is Frequency.MONTHLY]
        if not monthly:
            return None
        text = self.text
        days = [item for item in self.days.ahead if item.day.meaning in _OF_EACH_MONTH]
        beside = [
            item
            for item in days
            for span in monthly
            if within(day_of(item), span)
            or text.touches((item.start, item.day.end), span)
            or text.touches(span, (item.start, item.day.end))
        ]
        named = [text.folded[slice(*span)] for span in text.cued(DealCue.MONTH_DAY)]
        if not beside and named:
            number = text.rules.day_number(named[0])
            return None if number is None else day_of_month(number, text.moment.today, past=False)
        if not beside and not any(self._is_of_one(item) for item in days):
            beside = days
        day = self.days.begun(beside[0]) if len({day_of(item) for item in beside}) == 1 else None
        return plus_months(day, 1) if day and day < text.moment.today else day

    def _is_of_one(self, item: Placed) -> bool:
        """Whether a day of the month is the last, or that of what is paid first."""
        sums = [span_of(one) for one in self.text.sums]
        return (
            self.days.is_behind_word(item, DealCue.UNTIL)
            or self._is_of_down_payment(item)
            or (len(sums) > 1 and any(self.text.near(day_of(item), one) for one in sums))
        )

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
        comes = self.of_each_month()
        if comes is not None and self.days.begun(item) == comes:
            return False
        return not self._is_of_down_payment(item)

    def _is_of_down_payment(self, item: Placed) -> bool:
        """ "300 by Friday, then 100 a month": the day of what is paid first."""
        often = [span for span in self.often if span[0] >= item.day.end]
        return bool(often) and any(
            item.day.end <= start < often[0][0] for start, _ in self.text.cued(DealCue.THEN)
        )


_OF_EACH_MONTH = frozenset({"day_of_month", "month_start", "month_middle", "month_end"})
"""Days that come every month."""
