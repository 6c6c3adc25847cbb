"""What the user offers to take off."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from bot.application.ports.understanding import Intent
from bot.understanding.dates.meanings import resolve
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.deal import Deal, Span
from bot.understanding.deals.message import DEBT, NOT_AHEAD, DealMessage, day_of, overlaps, span_of
from bot.understanding.deals.settlements import Settlement
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import NUMBER
from bot.understanding.money.amounts import Amount


class DiscountReading:
    """One message being read for a discount."""

    def __init__(self, text: DealMessage) -> None:
        self.text = text

    def read(self) -> Deal | None:
        """What the user offers to take off."""
        stated = self._told_off()
        asked = self._asked()
        if not stated or (asked and not self._grants(asked[-1][1])):
            return None
        offered = bool(self.text.cued(DealCue.OFFERS) or self.text.cued(DealCue.CONDITION))
        debt = {mark.kind for mark in self.text.found} & (DEBT | {Cue.INVOICE, NUMBER})
        stated_sums = [item for item in self.text.sums if overlaps(span_of(item), stated)]
        beside = [
            item
            for item in self.text.sums
            if any(self.text.near(span_of(item), span) for span in stated)
        ]
        if not offered and (debt or not (stated_sums or beside or self.text.percents)):
            return None
        percent = self._percent()
        off = None if percent is not None else next(iter([*stated_sums, *beside]), None)
        return self._deal(percent, off, None)

    def _asked(self) -> list[Span]:
        """Where a client asks for it, but for "I want to knock 10% off", which the user offers."""
        offers = self.text.cued(DealCue.OFFERS)
        asked = self.text.cued(DealCue.ASKS)
        return [ask for ask in asked if not any(start < ask[0] < end for start, end in offers)]

    def _told_off(self) -> list[Span]:
        """What is said to be taken off, but for a sum promised: "обещал скинуть 300"."""
        stated = self.text.cued(DealCue.DISCOUNT)
        if not stated or self.text.percents:
            return stated
        promised = [mark for mark in self.text.found if mark.kind == Cue.PROMISED]
        return [
            (start, end)
            for start, end in stated
            if not any(mark.start < start < mark.end for mark in promised)
        ]

    def _grants(self, asked: int) -> bool:
        """ "Acme asks for a discount, I give them 200 if": offered behind what was asked."""
        own = [start for start, _ in self.text.cued(DealCue.MYSELF) if start >= asked]
        offers = [span for span in self.text.cued(DealCue.OFFERS) if span[0] >= asked]
        told = self.text.percents or self.text.sums
        return bool(told) and any(start <= end for start in own for _, end in offers)

    def settled(self) -> Deal | None:
        """What the user settles for, or is left of a discount that is told beside it."""
        to_pay = Settlement(self.text).to_pay()
        stated = self.text.cued(DealCue.DISCOUNT)
        asks = self.text.cued(DealCue.ASKS) and not self.text.cued(DealCue.AGREED)
        if to_pay is None or (asks and stated):
            return None
        percent = self._percent()
        taken_off = (
            item
            for item in self.text.sums
            if item is not to_pay and percent is None and overlaps(span_of(item), stated)
        )
        return self._deal(percent, next(taken_off, None), to_pay)

    def _deal(self, percent: Decimal | None, off: Amount | None, to_pay: Amount | None) -> Deal:
        sums = [item for item in (off, to_pay) if item]
        return Deal(
            intent=Intent.DISCOUNT,
            words=self.text.words(_WORDS),
            amount=off.value if off else None,
            currency=next((item.currency for item in sums if item.currency), None),
            percent=percent,
            to_pay=to_pay.value if to_pay else None,
            until=self._until(),
        )

    def _percent(self) -> Decimal | None:
        if not self.text.percents:
            return None
        stated = self.text.folded[slice(*self.text.percents[0])]
        digits = re.match(r"\d+(?:[.,]\d+)?", stated)
        if digits is not None:
            return Decimal(digits.group().replace(",", "."))
        word = self.text.rules.count.match(stated)
        return Decimal(self.text.rules.numbers[word.group()]) if word else None

    def _until(self) -> date | None:
        """The last day of an offer: periods end (D8)."""
        closing = self.text.cued(DealCue.CLOSES)
        days = [
            item
            for item in self.text.placed
            if item.role not in NOT_AHEAD
            and not overlaps(day_of(item), self.text.percents)
            and not any(start <= item.day.start and item.day.end <= end for start, end in closing)
        ]
        resolved = [day for item in days if (day := resolve(item.day, self.text.moment))]
        return resolved[-1] if resolved else None


_WORDS = (
    DealCue.PAYS,
    DealCue.OFFERS,
    DealCue.PROPOSES,
    DealCue.DISCOUNT,
    DealCue.CONDITION,
    DealCue.SETTLES,
    DealCue.SETTLING,
    DealCue.ACCEPTS,
    DealCue.QUITS,
    DealCue.CLOSES,
    DealCue.REMAINS,
    DealCue.AGREED,
    DealCue.SMALL,
)
