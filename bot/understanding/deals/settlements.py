"""What remains to be paid when the rest is let go."""

from __future__ import annotations

import re

from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.message import DEBT, DealMessage, day_of, overlaps, span_of, within
from bot.understanding.grammar.cue import Cue
from bot.understanding.money.amounts import Amount

_PAYING = (DealCue.SETTLES, DealCue.ACCEPTS, DealCue.QUITS, DealCue.CLOSES)
_OF_WORK = frozenset({Cue.FOR, Cue.FOR_AFTER, Cue.WORK_LABEL})
_WORDS_OF_DAY = 2
"""Beside a day: "by", "and"."""
_BREAK = re.compile(r"[.;!?\n]")
_WORDS_OF_CLIENT = 4
"""A client's name, and a preposition on either side of it."""


class Settlement:
    """One message being read for the sum that settles a debt."""

    def __init__(self, text: DealMessage) -> None:
        self.text = text

    def to_pay(self) -> Amount | None:
        """ "Settle for 2100", "pays 500 now and I let the rest go", "10 % off, 900 to pay"."""
        text = self.text
        if not text.sums or text.often() or text.has_come(_PAYING, tenseless=True):
            return None
        if text.cued(DealCue.PLAN) or text.cued(DealCue.COUNT):
            return None
        closing = self._before_closing()
        if closing is not None:
            return closing
        let_go = bool(text.cued(DealCue.QUITS))
        conditional = let_go or bool(text.cued(DealCue.CONDITION) or text.cued(DealCue.AGREED))
        conditional = conditional or self._proposes_less()
        if not let_go and self._prices_work():
            return None
        taken_off = let_go or bool(text.percents or text.cued(DealCue.DISCOUNT))
        return (
            self._within(DealCue.SETTLES)
            or self._behind_settling()
            or (self._within(DealCue.ACCEPTS) if conditional else None)
            or (self._within(DealCue.REMAINS) if taken_off else None)
            or (self._before_rest() if let_go else None)
            or (None if self._works() else self._within(DealCue.TAKES))
        )

    def _proposes_less(self) -> bool:
        """ "Offered Acme 250 instead of 300"."""
        text = self.text
        begins = any(not text.folded[:start].strip() for start, _ in text.cued(DealCue.PROPOSES))
        return begins and bool(text.cued(DealCue.INSTEAD))

    def _before_closing(self) -> Amount | None:
        """ "2000 by 20 March settles it": nothing but the day stands between."""
        for start, _ in self.text.cued(DealCue.CLOSES):
            for item in self.text.sums:
                days = [d for d in map(day_of, self.text.placed) if item.end <= d[0] < start]
                if len(days) != 1 or self._is_debt(item):
                    continue
                [(first, end)] = days
                between = self.text.folded[item.end : first] + " " + self.text.folded[end:start]
                if len(between.split()) <= _WORDS_OF_DAY and not _BREAK.search(between):
                    return item
        return None

    def _prices_work(self) -> bool:
        """ "Agreed on 5000 for the site": what a new job costs."""
        works = self._works()
        conditions = self.text.cued(DealCue.CONDITION)
        on_condition = any(not overlaps(span, works) for span in conditions)
        return bool(self.text.cued(DealCue.AGREED) and works) and not on_condition

    def _works(self) -> list[tuple[int, int]]:
        """Words before or behind which the work stands."""
        said = self.text.taken((*_PAYING, DealCue.REMAINS, DealCue.AGREED))
        return [
            (mark.start, mark.end)
            for mark in self.text.found
            if mark.kind in _OF_WORK and not overlaps((mark.start, mark.end), said)
        ]

    def _behind_settling(self) -> Amount | None:
        """ "A deal with Acme for 2100": the client stands between."""
        for _, end in self.text.cued(DealCue.SETTLING):
            for item in self.text.sums:
                between = self.text.folded[end : item.start]
                if item.start >= end and len(between.split()) <= _WORDS_OF_CLIENT:
                    return item
        return None

    def _within(self, cue: DealCue) -> Amount | None:
        """The first sum in a phrase of that table."""
        taken_off = self.text.cued(DealCue.DISCOUNT)
        for span in self.text.cued(cue):
            found = [
                item
                for item in self.text.sums
                if within(span_of(item), span)
                and not self._is_replaced(item)
                and (cue is DealCue.SETTLES or not overlaps(span_of(item), taken_off))
            ]
            if found:
                return found[0]
        return None

    def _is_replaced(self, item: Amount) -> bool:
        """The 900 of "750 instead of 900"."""
        touches = self.text.touches
        if self.text.rules.instead_behind:
            return any(touches(span_of(item), span) for span in self.text.cued(DealCue.INSTEAD))
        return any(touches(span, span_of(item)) for span in self.text.cued(DealCue.INSTEAD))

    def _before_rest(self) -> Amount | None:
        """The sum of a payment, told before the rest that is let go, or as its condition; not the
        debt itself, nor the rest."""
        last = max(start for start, _ in self._let_go())
        paid = self.text.cued(DealCue.CONDITION) or self.text.cued(DealCue.PAYS)
        sums = [
            item
            for item in self.text.sums
            if not self._is_debt(item)
            and (item.end <= last or paid)
            and not any(self.text.touches(span, span_of(item)) for span in self._let_go())
        ]
        return sums[0] if len(sums) == 1 else None

    def _let_go(self) -> list[tuple[int, int]]:
        return self.text.cued(DealCue.QUITS)

    def _is_debt(self, item: Amount) -> bool:
        before = [mark for mark in self.text.found if mark.end <= item.start]
        return bool(before) and before[-1].kind in DEBT
