"""Payment by instalments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.application.ports.understanding import Frequency, Intent
from bot.understanding.deals.bounds import PlanBounds
from bot.understanding.deals.cues import FREQUENCIES, LASTING, OF_PLAN, DealCue
from bot.understanding.deals.deal import Deal, Span
from bot.understanding.deals.message import (
    DEBT,
    DealMessage,
    overlaps,
    span_of,
    within,
)
from bot.understanding.deals.rules import MOST_INSTALMENTS
from bot.understanding.deals.schedules import OwnDates, Turn
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import NUMBER
from bot.understanding.money.amounts import Amount


class PlanReading:
    """One message being read for a payment plan."""

    def __init__(self, text: DealMessage) -> None:
        self.text = text
        self.own_dates = OwnDates(text)

    def read(self) -> Deal | None:
        """Payment by instalments."""
        often = self.text.often()
        counts = [
            span
            for span in self.text.cued(DealCue.COUNT)
            if not any(within(span, one) for one in often) and self._number(span) is not None
        ]
        often = {
            span: frequency
            for span, frequency in often.items()
            if not any(span[0] == count[0] for count in counts)
        }
        self.text.without_overlaps(often)
        down = self._down()
        each = self._instalment(often, counts, down)
        if each is not None and down is None:
            down = self._first_of_two(each)
        number = self._number(counts[0]) if counts else None
        turns = self.own_dates.turns(often, number) or self._parts(often, counts, down, each)
        dated = [turn.share.amount for turn in turns if turn.share.amount]
        if not self._is_plan(often, counts, down, each, dated=bool(turns)):
            return None
        frequency = often[min(often)] if often else None
        bounds = PlanBounds(self.text, often)
        bounded = bounds.first() is not None and bounds.last() is None
        if frequency is None and not counts and not turns and bounded:
            frequency = self._lasting()
        if dated and _are_equal(dated):
            each, down = dated[0], None
        elif dated and each is None:
            later = [item for item in dated if item is not down]
            each = later[0] if len(later) > 1 and _are_equal(later) else None
        own = self.own_dates.dated(turns) if turns and (not often or number) else ()
        if own:
            counts, frequency = [], None
            each = each if each not in dated or _are_equal(dated) else None
        months = [turn.span for turn in turns] if own else bounds.months()
        return Deal(
            intent=Intent.PLAN,
            words=(*self.text.words(_WORDS), *((span, Cue.NOISE) for span in months)),
            amount=each.value if each else None,
            currency=next(
                (
                    item.currency
                    for item in (each, down, *dated, *(self.text.sums if each else ()))
                    if item and item.currency
                ),
                None,
            ),
            down_payment=down.value if down else None,
            installments=self._installments(counts, frequency),
            frequency=frequency,
            first_date=bounds.first(),
            first_recurs=bounds.stated_first() is None,
            last_date=None if own else bounds.last(),
            dates=own,
        )

    def _parts(
        self,
        often: dict[Span, Frequency],
        counts: Sequence[Span],
        down: Amount | None,
        each: Amount | None,
    ) -> list[Turn]:
        """Days without sums, of parts that are told before them."""
        if not counts and not self.text.cued(DealCue.PLAN):
            return []
        others = [
            item
            for item in self.text.sums
            if item not in (down, each)
            and not self._is_count(item, counts)
            and not self._is_total(item, counts)
        ]
        if down is None and self.text.cued(DealCue.REST) and len(others) == 1:
            down = others.pop()
        number = self._number(counts[0]) if counts else None
        return [] if others else self.own_dates.of_parts(number, down, each, [*often])

    def _is_plan(
        self,
        often: dict[Span, Frequency],
        counts: Sequence[Span],
        down: Amount | None,
        each: Amount | None,
        *,
        dated: bool,
    ) -> bool:
        kinds = {mark.kind for mark in self.text.found}
        strong = bool(self.text.cued(DealCue.PLAN))
        pays = bool(self.text.cued(DealCue.PAYS))
        rest = bool(self.text.cued(DealCue.REST))
        split = any(
            self.text.touches(one, other) or one[0] == other[0]
            for one in self.text.cued(DealCue.SPLIT)
            for other in counts
        )
        paying = any(
            one[0] == count[0] or (one[1] <= count[0] and self.text.near(one, count))
            for one in self.text.cued(DealCue.PAYS)
            for count in counts
        )
        paying = paying or self._proposes(counts)
        counted = bool(counts) and (paying or each is not None or bool(often) or split or rest)
        if self._may_be_price(counts) and not (strong or pays):
            return False
        if self.text.cued(DealCue.RECURRING) and not (strong or counts):
            return False
        if Cue.DID in kinds and not (strong or pays):
            return False
        if any(map(self.own_dates.falls_due, self.text.placed)) and not (
            strong or pays or often or split
        ):
            return False
        if kinds & DEBT:
            return (strong and bool(counts or often or each or pays)) or (
                pays and (counted or (each is not None and bool(often)))
            )
        if _RECKONED.search(self.text.shape) and not (strong or pays or often):
            return False
        if strong or counted or dated or self._is_of_many(each):
            return True
        if down is not None and (often or (rest and self.text.placed)):
            return True
        if not often or NUMBER in kinds or Cue.INVOICE in kinds:
            return False
        return pays or (each is not None and not self._for_work())

    def _proposes(self, counts: Sequence[Span]) -> bool:
        """ "Propose 3 payments to Acme": the message begins with it."""
        text = self.text
        return any(
            not text.folded[: one[0]].strip() and one[1] <= count[0] and text.near(one, count)
            for one in text.cued(DealCue.PROPOSES)
            for count in counts
        )

    def _is_of_many(self, each: Amount | None) -> bool:
        """ "10 each until the end of the year": the sum of one, however often they come."""
        last = PlanBounds(self.text, {}).last() if each is not None else None
        if each is None or last is None or self._for_work():
            return False
        beside = any(
            self.text.touches(span, span_of(each)) or self.text.touches(span_of(each), span)
            for span in self.text.cued(DealCue.APIECE)
        )
        return beside and last - self.text.moment.today > _LONG

    def _may_be_price(self, counts: Sequence[Span]) -> bool:
        """ "Hosting, 3 months x 400": so many units of time at a price, since it was billed."""
        if any(self.text.rules.times(self.text.folded, span) for span in counts):
            return True
        timed = [span for span in counts if self.text.folded[span[1] - 1] in _TIMES]
        by_time = any(
            start < inner[0] < inner[1] == end
            for start, end in timed
            for cue in FREQUENCIES
            for inner in self.text.cued(cue)
        )
        billed = any(mark.kind == Cue.INVOICE for mark in self.text.found)
        work = self._for_work()
        return bool(timed and work) or (
            by_time and (billed or bool(self.text.cued(DealCue.RECURRING)))
        )

    def _for_work(self) -> bool:
        """ "Acme 500 a month for hosting": a price, since the work is named."""
        return any(
            mark.kind in (Cue.FOR, Cue.FOR_AFTER, Cue.DID, Cue.WORK_LABEL)
            and not overlaps((mark.start, mark.end), self.text.taken(_WORDS))
            for mark in self.text.found
        )

    def _down(self) -> Amount | None:
        """What is paid first, by itself."""
        counts = self.text.cued(DealCue.COUNT)
        often = self.text.often()
        rests = {
            span
            for span in often
            if any(span[0] == rest[0] for rest in self.text.cued(DealCue.REST))
        }
        for item in self.text.sums:
            touched = any(self.text.touches(count, span_of(item)) for count in counts)
            if touched or self._is_count(item, counts):
                continue
            if any(self.text.touches(span_of(item), span) and span not in rests for span in often):
                continue  # "pays now 500 a week"
            after = any(
                span[0] >= item.end and _SPACE.fullmatch(self.text.folded[item.end : span[0]])
                for span in self.text.cued(DealCue.DOWN_AFTER)
                if not any(within(span, starts) for starts in self.text.cued(DealCue.STARTS))
            )
            before = any(
                end <= item.start and _SPACE.fullmatch(self.text.folded[end : item.start])
                for start, end in self.text.cued(DealCue.DOWN_BEFORE)
                if not any(within((start, end), span) for span in often)  # "at the start of each"
            )
            if after or before:
                return item
        return None

    def _instalment(
        self, often: dict[Span, Frequency], counts: Sequence[Span], down: Amount | None
    ) -> Amount | None:
        """The sum of one instalment, if it is said to be that."""
        counting = [*often, *self.text.cued(DealCue.FOR_WEEKS), *self.text.cued(DealCue.FOR_MONTHS)]
        sums = [
            item
            for item in self.text.sums
            if item is not down
            and not self._is_count(item, counts)
            and not overlaps(span_of(item), counting)
            and not self._is_total(item, counts)
        ]
        others = [
            item
            for item in self.text.sums
            if item is not down
            and not self._is_count(item, counts)
            and not overlaps(span_of(item), counting)
        ]
        if down is not None and len(others) == 1 and not sums:
            return next(
                (
                    item
                    for item in others
                    if any(self.text.touches(span_of(item), span) for span in often)
                ),
                None,
            )  # "1000 now, the rest 250 a month"
        for item in sums:
            if any(
                self.text.touches(span, span_of(item))
                for span in self.text.cued(DealCue.EACH_BEFORE)
            ):
                return item
            if any(
                self.text.touches(span_of(item), span)
                for span in self.text.cued(DealCue.EACH_AFTER)
            ):
                return item
            if any(
                self.text.touches(span, span_of(item)) or self.text.touches(span_of(item), span)
                for span in counts
            ):
                return item
        near = [
            (self.text.distance(span_of(item), span), item)
            for item in sums
            for span in often
            if self.text.near(span_of(item), span)
        ]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def _is_count(self, item: Amount, counts: Sequence[Span]) -> bool:
        return item.bare and overlaps(span_of(item), counts)

    def _is_total(self, item: Amount, counts: Sequence[Span]) -> bool:
        """The whole sum that is split, or that is owed."""
        lasting = [span for cue in LASTING for span in self.text.cued(cue)]
        parts = [*counts, *self.text.cued(DealCue.PLAN), *lasting]
        splits = [
            split
            for split in self.text.cued(DealCue.SPLIT)
            if split[0] >= item.end and _GAP.fullmatch(self.text.folded[item.end : split[0]])
        ]
        each = self.text.cued(DealCue.EACH_BEFORE)
        by_each = any(self.text.touches(span, span_of(item)) for span in each)
        if any(
            self.text.touches(split, span) or (split[0] == span[0] and not by_each)
            for split in splits
            for span in parts
        ):
            return True
        if any(
            self.text.touches(span, span_of(item))
            and not any(start < span[0] and span[1] <= end for start, end in each)
            for span in self.text.cued(DealCue.SPLITTING)
        ):
            return True
        before = [
            mark for mark in self.text.found if mark.end <= item.start and mark.kind != Cue.NOISE
        ]
        return bool(before) and before[-1].kind in DEBT

    def _first_of_two(self, each: Amount) -> Amount | None:
        """ "500, then 200 a month": the sum before, if nothing else is said of it."""
        before = [
            item
            for item in self.text.sums
            if item.end <= each.start
            and not item.bare | overlaps(span_of(item), self.text.cued(DealCue.COUNT))
            and not self._is_total(item, [])
        ]
        if len(before) != 1:
            return None
        between = (before[0].end, each.start)
        then = any(
            between[0] <= start and end <= between[1] for start, end in self.text.cued(DealCue.THEN)
        )
        return before[0] if then else None

    def _installments(self, counts: Sequence[Span], frequency: Frequency | None) -> int | None:
        """Their number, stated or by how long they go on."""
        if counts:
            return self._number(counts[0])
        lasting = (
            (DealCue.FOR_MONTHS, Frequency.MONTHLY, 0),
            (DealCue.FOR_HALF_A_YEAR, Frequency.MONTHLY, 6),
            (DealCue.FOR_A_YEAR, Frequency.MONTHLY, 12),
            (DealCue.FOR_WEEKS, Frequency.WEEKLY, 0),
        )
        for cue, unit, number in lasting:
            if frequency is unit and self.text.cued(cue):
                return number or self._number(self.text.cued(cue)[0])
        return None

    def _lasting(self) -> Frequency | None:
        """ "A plan over 4 months from 1 April": an instalment for each of them."""
        if self.text.cued(DealCue.FOR_MONTHS):
            return Frequency.MONTHLY
        return Frequency.WEEKLY if self.text.cued(DealCue.FOR_WEEKS) else None

    def _number(self, span: Span) -> int | None:
        """The count in a phrase."""
        start, end = span
        found = list(self.text.rules.count.finditer(self.text.shape, start, end))
        for match in reversed(found):  # "Split Studio 54's bill in four"
            stated = self.text.folded[match.start() : match.end()]
            number = int(stated) if stated.isdigit() else self.text.rules.numbers.get(stated)
            if number is not None and 1 < number <= MOST_INSTALMENTS:
                return number
        return None


def _are_equal(sums: Sequence[Amount]) -> bool:
    return len(sums) > 1 and len({(item.value, item.currency) for item in sums}) == 1


_WORDS = (
    DealCue.PAYS,
    DealCue.OFFERS,
    *OF_PLAN,
    *LASTING,
    DealCue.EACH_BEFORE,
    DealCue.EACH_AFTER,
    DealCue.SPLITTING,
    DealCue.THEN,
    DealCue.REST,
    DealCue.STARTS,
    DealCue.UNTIL,
    DealCue.AGREED,
    DealCue.LATER,
    DealCue.SMALL,
)
_TIMES = "x×х"
"""Signs for "times", the last one a Russian letter."""
_LONG = timedelta(days=31)
"""From here on "each" is of a plan, and nearer than that perhaps of what was made."""
_RECKONED = re.compile(r"= ?[AN]")
"""What so many of a thing cost: "2 x 450 = 900"."""
_SPACE = re.compile(r"[ ,:]{0,2}")
_WORD = re.compile(r"[ :]{0,2}([^\W\d]+)")
_GAP = re.compile(r"[ ,]{0,2}(?:\w+ )?")
