"""A message about a deal: its sums, counts, days and cues, and what stands beside what."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import cached_property

from bot.application.ports.understanding import Frequency
from bot.understanding.dates.meanings import Moment, is_behind, is_today
from bot.understanding.dates.placing import Placed
from bot.understanding.deals.cues import FREQUENCIES, OF_PLAN, DealCue
from bot.understanding.deals.day_lists import with_listed, without_sums
from bot.understanding.deals.deal import Span
from bot.understanding.deals.rules import STARTS, DealRules
from bot.understanding.grammar.beginnings import Index, Patterns, Places
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import Mark, masked
from bot.understanding.money.amounts import Amount

NOT_AHEAD = frozenset({"issued", "past_due", "overdue"})
"""Roles of days that no deal begins or ends on."""
DEBT = frozenset({Cue.OWES, Cue.UNPAID, Cue.SENT, Cue.LATE})
WORDS_BETWEEN = 3
_CAME = frozenset({Cue.PAID, Cue.RECEIVED})
_SMALLEST_IN_WORDS = 10
_WORD = re.compile(r"[^\W\d]+")
_SPACE = re.compile(r"[ ,:]{0,2}")
_BREAKS = re.compile(r"[.;!?\n]")

_TWO_DAYS = 2
_OF_DEALS = (DealCue.DISCOUNT, *OF_PLAN)
_MOST_COUNTED = 100
"""From here up a number is a sum, whatever follows: "1000 once a week"."""
DaysOutside = Callable[[list[Span]], Sequence[Placed]]


class Shape:
    """A masked text with the places where phrases may begin."""

    def __init__(self, text: str, index: Index) -> None:
        self.text = text
        self.places = Places(text, [match.start() for match in STARTS.finditer(text)], index)

    def spans(self, phrases: Patterns[str], end: int = 0) -> list[Span]:
        """The phrases behind `end` from left to right, without overlaps."""
        found: list[Span] = []
        for at, pattern in phrases.along(self.places):
            match = pattern.match(self.text, at) if at >= end else None
            if match is not None:
                end = match.end()
                found.append((at, end))
        return found


class DealMessage:
    """One message being read for a deal."""

    def __init__(
        self,
        rules: DealRules,
        folded: str,
        amounts: Sequence[Amount],
        placed: Sequence[Placed],
        moment: Moment,
        found: Sequence[Mark],
        days_outside: DaysOutside,
    ) -> None:
        self.rules = rules
        self.folded = folded
        self.moment = moment
        self._days_outside = days_outside
        self.percents = rules.percents(folded)
        placed, more = without_sums(folded, placed, moment.today)
        amounts = sorted([*amounts, *more], key=span_of)
        self._money = [span_of(item) for item in amounts if not item.bare]
        self.placed: Sequence[Placed] = with_listed(folded, placed, rules, self._money)
        days = [day_of(item) for item in self.placed if item not in placed]
        amounts = [item for item in amounts if not (item.bare and overlaps(span_of(item), days))]
        self._amounts = amounts
        spans: dict[Span, str] = {
            span_of(item): "N" if item.bare else "A"
            for item in amounts
            if not overlaps(span_of(item), self.percents)
        }
        self.shape = masked(folded, spans | dict.fromkeys(self.percents, "P"))
        self._heard = Shape(self.shape, rules.index)
        self.matches: dict[DealCue, list[Span]] = {}
        self._marks = found

    @cached_property
    def sums(self) -> list[Amount]:
        """What may be a sum of money: no percent, and no small number of what is counted."""
        rules = self.rules
        return [
            item
            for item in [*self._amounts, *self._worded(self._amounts)]
            if not overlaps(span_of(item), self.percents)
            and not (
                item.bare
                and item.value < _MOST_COUNTED
                and rules.counted.match(self.folded, item.end)
            )
        ]

    @cached_property
    def found(self) -> list[Mark]:
        """The marks of the message, but for those of words for all that is owed."""
        covered = self.taken((DealCue.ALL_DEBTS, DealCue.BOTH_DEBTS))
        if not covered:
            return list(self._marks)
        return [mark for mark in self._marks if not overlaps((mark.start, mark.end), covered)]

    @cached_property
    def _heard_digits(self) -> Shape:
        """The shape with bare numbers as they are."""
        bare = [span_of(item) for item in self._amounts if item.bare]
        if not bare:
            return self._heard
        letters = list(self.shape)
        for start, end in bare:
            letters[start:end] = self.folded[start:end]
        return Shape("".join(letters), self.rules.index)

    def _worded(self, amounts: Sequence[Amount]) -> list[Amount]:
        """Small numbers in words, which are sums only where a word beside them says so."""
        taken = [*map(span_of, amounts), *map(day_of, self.placed)]
        found = [(match.span(), match.group()) for match in self.rules.worded.finditer(self.folded)]
        return [
            Amount(*span, Decimal(self.rules.numbers[word]), None, bare=True)
            for span, word in found
            if self.rules.numbers[word] >= _SMALLEST_IN_WORDS and not overlaps(span, taken)
        ]

    def cued(self, cue: DealCue) -> list[Span]:
        """Where the phrases of a table stand."""
        known = self.matches.get(cue)
        if known is not None:
            return known
        heard = self._heard_digits if cue in FREQUENCIES else self._heard
        phrases = self.rules.cues[cue]
        spans = heard.spans(phrases) if phrases in heard.places else []
        if cue is DealCue.BIWEEKLY and spans:  # "kannab raha üle nädala lõpus"
            days = [day_of(item) for item in self.placed if item.base is None]
            spans = [s for s in spans if not any(a < s[1] < b for a, b in days)]
        self.matches[cue] = spans
        return spans

    def may_be_a_deal(self) -> bool:
        """Whether any word of a deal is there, in the user's own words, and nothing is asked."""
        speaks = any(map(self.cued, _OF_DEALS))
        speaks = speaks or bool(self.cued(DealCue.APIECE) and self.cued(DealCue.UNTIL))
        if not speaks and not self._may_have_dates():
            return False
        asks = self.folded.rstrip(" !.)").endswith("?")
        return not asks and not self.cued(DealCue.CLIENT_SPEAKS) and not self.has_come()

    def _may_have_dates(self) -> bool:
        """Whether there may be two days, and what to pay on them."""
        later = len(self.placed) + len(self.cued(DealCue.LATER))
        if later < _TWO_DAYS:
            days = [day_of(item) for item in self.placed]
            later += sum(not overlaps(month, days) for month in self.months())
        return later >= _TWO_DAYS and bool(self.sums or self.cued(DealCue.REST))

    def may_be_agreed(self) -> bool:
        """Whether it may tell of a deferral or a settlement, in the user's own words."""
        if not self._heard.spans(self.rules.agreeing):
            return False
        asks = self.folded.rstrip(" !.)").endswith("?")
        return not asks and not self.cued(DealCue.CLIENT_SPEAKS)

    def may_be_asked(self) -> bool:
        """Whether it may tell of what the client asks for, in the user's own words."""
        if not (self.cued(DealCue.REQUESTS) or self.cued(DealCue.ASKS_TO_PAY)):
            return False
        asks = self.folded.rstrip(" !.)").endswith("?")
        return not asks and not self.cued(DealCue.CLIENT_SPEAKS)

    def is_right_price(self) -> bool:
        """ "We agreed that the invoice is 2,400 instead of 3,000": what it is for now, whenever
        it is paid."""
        instead = self.cued(DealCue.INSTEAD)
        if not instead or not self.cued(DealCue.AGREED) or len(self.sums) == 1:
            return False
        if not any(mark.kind == Cue.INVOICE for mark in self.found):
            return False
        conditions = [span for span in self.cued(DealCue.CONDITION) if not overlaps(span, instead)]
        return not (conditions or self.cued(DealCue.QUITS) or self.cued(DealCue.SETTLES))

    def has_come(
        self, but_in: Sequence[DealCue] = (DealCue.DISCOUNT,), *, tenseless: bool = False
    ) -> bool:
        """Whether money is said to have come: not if it can or will, or on a condition.

        `tenseless`: a word alone that may mean both tells of what is to come.
        """
        days = [day_of(item) for item in self.placed]
        first = [span for span in self.cued(DealCue.DOWN_AFTER) if not overlaps(span, days)]
        if not self.cued(DealCue.REST):
            today = [day_of(item) for item in self.placed if is_today(item.day)]
            first = [span for span in first if not any(self.touches(span, day) for day in today)]
        repeated = bool(self.often()) or len(days) + len(first) > 1
        planned = [
            span
            for span in self.cued(DealCue.PAYS)
            if tenseless
            or repeated
            or not any(span == (mark.start, mark.end) for mark in self.found)
        ]
        planned += self.cued(DealCue.COUNT)
        if any(not self.folded[:start].strip() for start, _ in self.cued(DealCue.OFFERS)):
            return False
        conditions = self.cued(DealCue.CONDITION)
        return any(
            mark.kind in _CAME
            and not any(start <= mark.start < end for start, end in planned)
            and not overlaps((mark.start, mark.end), self.taken(but_in))
            and not any(
                self.touches(span, (mark.start, mark.end)) or span[0] < mark.start < span[1]
                for span in self.cued(DealCue.UNTIL)
            )
            and not any(start <= mark.start for start, _ in conditions)
            for mark in self.found
        )

    def often(self) -> dict[Span, Frequency]:
        """How often instalments come, by where the text says so; longer phrases count.

        Not what is part of a date ("the end of the month", "a week from Friday"), unless a sum
        stands before it.
        """
        found: dict[Span, Frequency] = {}
        days = [day_of(item) for item in self.placed]
        gone = [day_of(item) for item in self.placed if is_behind(item.day)]
        ahead = [day_of(item) for item in self.placed if item.day.meaning == "ahead"]
        ends = [item.end for item in self.sums]
        spans = [
            (span, cue)
            for cue in FREQUENCIES
            for span in self.cued(cue)
            if not overlaps(span, gone)
            and (span[0] - 1 in ends or not any(within(span, day) and span != day for day in days))
            and not any(span[0] < start < span[1] < end for start, end in ahead)
        ]
        for span, cue in sorted(spans, key=lambda item: item[0][0] - item[0][1]):
            if not overlaps(span, found):
                found[span] = FREQUENCIES[cue]
        return found

    def without_overlaps(self, often: Iterable[Span]) -> None:
        """Reads the dates again where one took words of a frequency: "a month until" June."""
        spans = list(often)
        if any(
            overlaps(day_of(item), [span]) and not within(day_of(item), span)
            for item in self.placed
            for span in spans
            if not within(span, day_of(item)) or self._ends_inside(item, span)
        ):
            placed = self._days_outside([*spans, *map(span_of, self.sums)])
            self.placed = with_listed(self.folded, placed, self.rules, self._money)

    def _ends_inside(self, item: Placed, span: Span) -> bool:
        return any(
            within(until, day_of(item)) and until[0] >= span[1]
            for until in self.cued(DealCue.UNTIL)
        )

    def months(self) -> list[Span]:
        """Where months are named."""
        months = self.rules.months
        return [word.span() for word in _WORD.finditer(self.folded) if word.group() in months]

    def words(self, cues: Sequence[DealCue]) -> tuple[tuple[Span, str], ...]:
        kinds = {DealCue.PAYS: Cue.PROMISED, DealCue.OFFERS: Cue.TO, DealCue.PROPOSES: Cue.TO}
        words = [(span, kinds.get(cue, Cue.NOISE)) for cue in cues for span in self.cued(cue)]
        return (*words, *((span, Cue.NOISE) for span in [*self.percents, *map(span_of, self.sums)]))

    def taken(self, cues: Sequence[DealCue]) -> list[Span]:
        return [span for cue in cues for span in self.cued(cue)]

    def touches(self, one: Span, other: Span) -> bool:
        """Whether nothing but a space stands between two spans, in this order."""
        return one[1] <= other[0] and _SPACE.fullmatch(self.folded[one[1] : other[0]]) is not None

    def distance(self, one: Span, other: Span) -> tuple[int, bool]:
        before = one[1] <= other[0]
        return (other[0] - one[1] if before else one[0] - other[1]), not before

    def near(self, one: Span, other: Span) -> bool:
        """Whether a few words at most, and no other sum, stand between two spans."""
        first, second = sorted((one, other))
        between = self.shape[first[1] : second[0]]
        return (
            len(between.split()) <= WORDS_BETWEEN
            and _BREAKS.search(between) is None
            and "A" not in between
        )


def span_of(amount: Amount) -> Span:
    return amount.start, amount.end


def day_of(item: Placed) -> Span:
    return item.day.start, item.day.end


def within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(span[0] < end and span[1] > start for start, end in others)
