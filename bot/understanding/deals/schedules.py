"""Own dates, each with its sum: "500 on the 1st and 500 on the 15th"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.application.ports.understanding import Frequency
from bot.understanding.dates.days import plus_months
from bot.understanding.dates.placing import Placed
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.days import DealDays
from bot.understanding.deals.deal import Row, Schedule, Span
from bot.understanding.deals.message import (
    DEBT,
    WORDS_BETWEEN,
    DealMessage,
    day_of,
    overlaps,
    span_of,
)
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import NUMBER
from bot.understanding.money.amounts import Amount

_PAYS = frozenset({Cue.WILL_PAY, Cue.PROMISED})
_FEWEST = 2
"""Days of a plan."""
_ALMOST_A_YEAR = timedelta(days=300)


@dataclass(frozen=True, slots=True)
class Share:
    """What is paid on one of the days: a sum, or without one a part or the rest."""

    span: Span
    amount: Amount | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A day of a schedule, and what is paid on it."""

    span: Span
    share: Share
    placed: Placed | None = None
    """None for words like "now", "the week after", and for a month alone."""


class OwnDates:
    """One message being read for days with their sums."""

    def __init__(self, text: DealMessage) -> None:
        self.text = text
        self.days = DealDays(text)

    def turns(self, often: dict[Span, Frequency], number: int | None = None) -> list[Turn]:
        """The days, each with its sum, as a plan tells them; empty where it is not that.

        `number`: of how many parts it speaks.
        """
        others = {NUMBER} if number else DEBT | {Cue.INVOICE, NUMBER}
        if any(mark.kind in others for mark in self.text.found):
            return []
        if self.text.placed and all(map(self.falls_due, self.text.placed)):
            return []
        shares = self._shares()
        days: dict[Span, Placed | None] = {
            day_of(item): item for item in self.days.ahead if not overlaps(day_of(item), often)
        }
        days |= dict.fromkeys(self._spoken([*days], shares), None)
        if len(days) < len(shares):
            months = self._months([*days, *(share.span for share in shares)])
            days |= dict.fromkeys(months, None)
        turns = self._paired(days, shares) or self._alike(days, shares)
        if self._are_of_work(turns):
            return []
        return turns if len(turns) > 1 and len(turns) == (number or len(turns)) else []

    def _are_of_work(self, turns: Sequence[Turn]) -> bool:
        """ "1,200 for September and 1,400 for October", told in November: months that were worked
        in, where nobody speaks of paying in parts."""
        if self.text.cued(DealCue.PLAN) or self.text.cued(DealCue.PAYS):
            return False
        return all(self.days.is_month_gone_by(turn.span, turn.placed) for turn in turns)

    def of_parts(
        self, number: int | None, down: Amount | None, each: Amount | None, often: Sequence[Span]
    ) -> list[Turn]:
        """Days alone, as many as the parts that are told: "in two parts, 1 April and 1 May",
        perhaps behind what is paid first; empty where it is not that."""
        days: dict[Span, Placed | None] = {
            day_of(item): item for item in self.days.ahead if not overlaps(day_of(item), often)
        }
        first = self._first(down, days)
        parts = [span for span in sorted(days) if first is None or span != first.span]
        if len(parts) < _FEWEST or len(parts) != (number or len(parts)):
            return []
        if (down is None) != (first is None) or self._are_bounds([days[span] for span in parts]):
            return []
        if down is None and self._halves_first():
            return []
        if not all(self._beside(one, other) for one, other in pairwise(parts)):
            return []
        turns = [Turn(span, Share(span, each), days[span]) for span in parts]
        return turns if first is None else [first, *turns]

    def _first(self, down: Amount | None, days: dict[Span, Placed | None]) -> Turn | None:
        """What is paid first, on the day beside it, or today."""
        if down is None:
            return None
        text, share = self.text, Share(span_of(down), down)
        beside = [
            span
            for span in (*days, *text.cued(DealCue.DOWN_AFTER), *text.cued(DealCue.DOWN_BEFORE))
            if text.touches(span, share.span) or text.touches(share.span, span)
        ]
        earliest = min(days, default=None)
        if not beside and earliest is not None and self._beside(*sorted((earliest, share.span))):
            beside = [earliest]
        return Turn(beside[0], share, days.get(beside[0])) if beside else None

    def _halves_first(self) -> bool:
        """ "Half now, the rest in two parts"."""
        text = self.text
        return any(
            text.touches(share, first)
            for share in text.cued(DealCue.REST)
            for first in text.cued(DealCue.DOWN_AFTER)
        )

    def _are_bounds(self, days: Sequence[Placed | None]) -> bool:
        """Whether the last of them is the end: "from 1 April until 1 May"."""
        ends = [item and self.days.is_behind_word(item, DealCue.UNTIL) for item in days]
        return bool(ends[-1]) and not any(ends[:-1])

    def row(self, before: date | None) -> Row | None:
        """One day, with its sum or without, behind the day of the row before."""
        turns = self._listed()
        if len(turns) != 1 or (day := self._day(turns[0], before)) is None:
            return None
        amount = turns[0].share.amount
        return day, amount.value if amount else None

    def listed(self) -> Schedule:
        """The days of an answer to "on which days?", one or more, with or without sums."""
        return self.dated(self._listed())

    def _listed(self) -> list[Turn]:
        shares = self._shares()
        days: dict[Span, Placed | None] = {day_of(item): item for item in self.days.ahead}
        days |= dict.fromkeys(self._spoken([*days], shares), None)
        if not days or len(days) < len(shares):
            days |= dict.fromkeys(self._months([*days, *(share.span for share in shares)]), None)
        if len(shares) < 2 and (not shares or self._is_of_each(shares[0])):
            amount = shares[0].amount if shares else None
            return [Turn(span, Share(span, amount), days[span]) for span in sorted(days)]
        return self._paired(days, shares)

    def _is_of_each(self, share: Share) -> bool:
        """ "250 each": the sum of all days alike."""
        text = self.text
        after = any(text.touches(share.span, span) for span in text.cued(DealCue.EACH_AFTER))
        before = any(text.touches(span, share.span) for span in text.cued(DealCue.EACH_BEFORE))
        return share.amount is not None and (after or before)

    def dated(self, turns: Sequence[Turn]) -> Schedule:
        """The same on the calendar; empty where a day is not told."""
        rows: list[Row] = []
        before: date | None = None
        for turn in turns:
            day = self._day(turn, before)
            if day is None:
                return ()
            rows.append((day, turn.share.amount.value if turn.share.amount else None))
            before = day
        return in_their_order(rows, self.text.folded, self.text.moment.today)

    def _day(self, turn: Turn, before: date | None) -> date | None:
        today = self.text.moment.today
        if before is not None and overlaps(turn.span, self.text.cued(DealCue.LATER)):
            later = self.days.later(turn.span, before)
            if later is not None:
                return later
        if turn.placed is not None:
            day = self.days.begun(turn.placed)
            if before is not None and day is not None and day <= before and _recurs(turn.placed):
                day = self.days.begun(turn.placed, before)
            return day
        month = self.text.rules.months.get(self.text.folded[slice(*turn.span)])
        return self.days.month_starts(month) if month else today

    def _shares(self) -> list[Share]:
        sums = [Share(span_of(item), item) for item in self.text.sums]
        taken = [share.span for share in sums]
        rests = [Share(span) for span in self.text.cued(DealCue.REST) if not overlaps(span, taken)]
        return [*sums, *rests]

    def _spoken(self, days: Sequence[Span], shares: Sequence[Share]) -> list[Span]:
        """Words for a day that no date was made of: "now", "the week after"."""
        spoken = [*self.text.cued(DealCue.LATER), *self.text.cued(DealCue.DOWN_AFTER)]
        taken = [*days, *(share.span for share in shares if share.amount is None)]
        return [span for span in spoken if not overlaps(span, taken)]

    def _months(self, taken: Sequence[Span]) -> list[Span]:
        """Months alone that no date was made of."""
        return [span for span in self.text.months() if not overlaps(span, taken)]

    def _paired(self, days: dict[Span, Placed | None], shares: Sequence[Share]) -> list[Turn]:
        """Each day with the sum beside it, if all of them come in twos."""
        by_span = {share.span: share for share in shares}
        if not days or len(days) != len(by_span) or overlaps_any(days, by_span):
            return []
        order = sorted([*days, *by_span])
        turns = []
        for one, other in _twos(order):
            day, share = (one, other) if one in days else (other, one)
            if day not in days or share not in by_span or not self._beside(one, other):
                return []
            turns.append(Turn(day, by_span[share], days[day]))
        between = list(zip(order[1::2], order[2::2], strict=False))
        if any(self._is_same(turn, pair) for turn, pair in zip(turns, between, strict=False)):
            return []
        return turns if all(self._beside(one, other) for one, other in between) else []

    def _is_same(self, turn: Turn, pair: tuple[Span, Span]) -> bool:
        """ "Half first, 500 on Friday" without its comma: the half and the sum are one."""
        one, other = pair
        spoken = turn.placed is None and turn.share.amount is None and turn.span == one
        return spoken and self.text.folded[one[1] : other[0]] == " "

    def _alike(self, days: dict[Span, Placed | None], shares: Sequence[Share]) -> list[Turn]:
        """ "100 on 1 April, 20 May and 5 June": the same sum on each day of a list."""
        pays = any(mark.kind in _PAYS for mark in self.text.found)
        if len(shares) != 1 or shares[0].amount is None or not pays:
            return []
        rules, order = self.text.rules, sorted(days)
        between = [self.text.folded[one[1] : other[0]] for one, other in pairwise(order)]
        if not between or not all(map(rules.between_days.fullmatch, between)):
            return []
        joined = rules.joint.search(between[-1]) is not None
        return [Turn(span, shares[0], days[span]) for span in order] if joined else []

    def _beside(self, one: Span, other: Span) -> bool:
        between = self.text.folded[one[1] : other[0]]
        return len(between.split()) <= WORDS_BETWEEN and "." not in between[:-1].strip(" .")

    def falls_due(self, item: Placed) -> bool:
        """ "400 due 1 June, 250 due 15 June" are two invoices."""
        return self.text.folded[item.start : item.day.start].strip() == self.text.rules.due


def in_their_order(rows: Sequence[Row], text: str, today: date) -> Schedule:
    """By their days. Days are told as they follow each other: of a first one that would come last
    of all, nearly a year from now, and whose year is not said, the day that has just gone by is
    meant."""
    in_order = sorted(rows, key=lambda row: row[0])
    if len(rows) > 1 and rows[0] == in_order[-1]:
        day, amount = rows[0]
        if day - today > _ALMOST_A_YEAR and str(day.year) not in text:
            in_order = [(plus_months(day, -12), amount), *in_order[:-1]]
    return tuple(in_order)


def overlaps_any(spans: dict[Span, Placed | None], others: dict[Span, Share]) -> bool:
    return any(overlaps(span, others) for span in spans)


def _twos(spans: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    return zip(spans[::2], spans[1::2], strict=True)


def _recurs(item: Placed) -> bool:
    """Whether a day comes every month or week, so that the next one may be meant."""
    return item.day.meaning in ("day_of_month", "weekday")
