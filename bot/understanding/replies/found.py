"""One sentence of an answer, with the day and the sum that it names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.dates.meanings import Moment, is_behind, is_today, resolve
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import masked
from bot.understanding.message.parts import MessageParts, overlaps

_WILL = frozenset({Cue.PROMISED, Cue.WILL_PAY})


class Said(MessageParts):
    """A sentence of a client, in which numbers and days are found."""

    @cached_property
    def spoken(self) -> str:
        """The folded text with sums and days masked, but not terms ("30 days") and delays."""
        spans = {(amount.start, amount.end): "A" for amount in self.amounts}
        for item in self.placed:
            if not (item.terms or item.role == "overdue" or is_today(item.day)):
                spans[item.day.start, item.day.end] = "T"
        return masked(self.folded, spans)

    def is_promise(self) -> bool:
        """Whether the words about payments say that one will come."""
        return any(mark.kind in _WILL for mark in self.marks)

    @cached_property
    def days(self) -> list[Placed]:
        """The days that it names, but for those to come on which it says that somebody can't."""
        if not self.placed or not (refused := self.refused()):
            return self.placed
        return [
            item
            for item in self.placed
            if is_behind(item.day) or not overlaps((item.day.start, item.day.end), refused)
        ]

    @cached_property
    def day(self) -> date | None:
        """The day ahead on which it says that something will be."""
        moment = self._moment()
        placed = [item for item in self.days if not item.terms]
        day = self.grammar.roles.dated(self.folded, Intent.PROMISE, placed, moment).promised_on
        if day is not None and day >= self.today:
            return day
        ahead = (resolve(item.day, moment) for item in placed if item.role != "issued")
        return next((day for day in ahead if day and day >= self.today), None)

    def sum(self, intent: Intent) -> tuple[Decimal, str | None] | None:
        """The one sum that it speaks of, and its currency where stated."""
        chosen, _ = self._sum(intent)
        return (chosen.value, chosen.currency) if chosen else None

    def _moment(self) -> Moment:
        is_english = self.grammar.locale is Locale.EN
        month_first = is_english and self.own_currency == "USD"
        return Moment(self.today, month_first=month_first, either_order=is_english)
