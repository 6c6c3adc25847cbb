"""Until when reminders rest: the first day of a period, or the last if its end is named (M5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.understanding.acts.phrases import Heard, PhraseTable
from bot.understanding.dates.days import plus_months
from bot.understanding.dates.meanings import Day, Moment, resolve
from bot.understanding.dates.phrases import DateGrammar
from bot.understanding.grammar.beginnings import Index
from bot.understanding.grammar.language import Language

_FIRST_DAYS = {
    "next_week_end": "next_week_start",
    "next_month_end": "next_month_start",
    "named_month_end": "named_month_start",
    "month_within": "named_month_start",
    "week_end": "next_week_start",
    "month_end": "next_month_start",
    "month_alone": "next_month_start",
    "named_month_alone": "named_month_start",
}


class RestGrammar:
    """Finds the day on which reminders come again, in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary.acts
        vocabulary = replace(language.vocabulary, date_phrases=words.rests)
        self._dates = DateGrammar(Language(vocabulary))
        self._ends = tuple(language.fold(word.rstrip("*")) for word in words.period_ends)
        self._today = PhraseTable(language, words.later_today, index=Index())

    def days(
        self, folded: str, dates: Sequence[Day], taken: Sequence[tuple[int, int]]
    ) -> list[Day]:
        """The dates of a message with those that only a rest can have, the longest first."""
        rests = self._dates.worded(folded, taken)
        found = [*(rest for rest in rests if not _cuts_one(rest, dates)), *dates]
        found.sort(key=lambda day: -len(day))
        kept: list[Day] = []
        for day in found:
            if all(day.end <= other.start or day.start >= other.end for other in kept):
                kept.append(day)
        return kept

    def until(self, folded: str, days: Sequence[Day], moment: Moment) -> date | None:
        """The day of the next reminder; the last one stated counts, and "now" does not."""
        for day in sorted(days, key=lambda day: -day.start):
            found = resolve(replace(day, meaning=self._meaning(folded, day)), moment)
            if found and found < moment.today and day.meaning == "month_within":
                found = plus_months(found, 1)  # "No reminders in December", said in December
            if found is not None and (found > moment.today or day.meaning != "dayword"):
                return found
        return moment.today if self.later_today(folded) else None

    def later_today(self, folded: str) -> tuple[int, int] | None:
        """The words that name a time within this day."""
        found = self._today.first(Heard(folded, 0))
        return found.span if found else None

    def _meaning(self, folded: str, day: Day) -> str:
        if day.meaning == "late_by":
            return "ahead"
        stated = folded[day.start : day.end].split()
        ends = any(word.startswith(self._ends) for word in stated)
        return day.meaning if ends else _FIRST_DAYS.get(day.meaning, day.meaning)


def _cuts_one(rest: Day, dates: Sequence[Day]) -> bool:
    """ "Until May" of "until May 12", "февраля никаких" of "до 15 февраля никаких"."""
    return any(day.start < at < day.end for day in dates for at in (rest.start, rest.end))
