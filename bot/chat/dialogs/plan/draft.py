"""A payment plan as far as it has been answered: what is missing, and the schedule it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from aiogram.fsm.state import State

from bot.chat.dialogs.states import Planning
from bot.domain.currency import customary_unit
from bot.domain.errors import (
    DomainError,
    DownPaymentTooLarge,
    InstalmentInPast,
    LastDayBeforeFirst,
    PlanTooLong,
    ScheduleOutOfOrder,
    ScheduleUnbalanced,
)
from bot.domain.money import Money
from bot.domain.plans import schedule as schedules
from bot.domain.plans.schedule import MOST_AGREED, Frequency, Instalment

NONE = "0"
"""Of a first payment: there is to be none."""

Rows = list[tuple[str, str | None]]
"""Own days, ISO, each with its sum in major units; None is the rest, or an equal part of it."""


@dataclass(slots=True, kw_only=True)
class PlanDraft:
    """Every field can be kept as JSON: sums are in major units, days are ISO."""

    debts: list[int] | None = None
    by: str | None = None
    """What is said of the instalments: their "count", their "amount", the "last" day, or the "own"
    days. The other things follow from it."""
    count: int | None = None
    amount: str | None = None
    last: str | None = None
    own: Rows | None = None
    frequency: str | None = None
    down_payment: str | None = None
    first: str | None = None
    day_or: str | None = None
    """The other day that was perhaps meant by the words for `first`."""
    changes: list[tuple[int, str | None, str | None]] = field(default_factory=list)
    """Rows that were changed by hand: the place, and the sum or the day it has now."""
    heads_up: bool = False

    @classmethod
    def load(cls, stored: dict[str, Any]) -> PlanDraft:
        """A draft of an earlier version of the bot lacks what was added since."""
        known = (each.name for each in fields(cls))
        return cls(**{name: stored[name] for name in known if name in stored})

    def dump(self) -> dict[str, Any]:
        return asdict(self)

    def answered(self, **answers: Any) -> PlanDraft:
        """With these answers; what was changed by hand was changed in another schedule."""
        return replace(self, changes=[], **answers)

    def questions(self, *, several: bool) -> list[State]:
        """Those that this plan has to answer, in their order. One payment has no frequency."""
        asked = [Planning.debts] if several else []
        asked.append(Planning.what)
        if self.by == "own":
            return [*asked, Planning.own]
        if not self.is_single:
            asked += [Planning.frequency, Planning.down_payment]
        asked.append(Planning.first)
        return asked if self.by is None else [*asked, _VALUES[self.by]]

    def missing(self, *, several: bool) -> State | None:
        """The first question that is not answered yet."""
        return next((q for q in self.questions(several=several) if not self.answers(q)), None)

    def answers(self, question: State) -> bool:
        return getattr(self, _FIELDS[question]) is not None

    def with_change(self, change: tuple[int, str | None, str | None]) -> PlanDraft:
        """With another row changed by hand."""
        return replace(self, changes=[*self.changes, change])

    def without(self, question: State) -> PlanDraft:
        """To be asked again."""
        return self.answered(**{_FIELDS[question]: None})

    def refitted(self) -> PlanDraft:
        """To what is owed by now: rows that were changed by hand are forgotten, and the last of the
        user's own days takes what remains."""
        if self.by != "own" or not self.own:
            return self.answered()
        *others, (last, _) = sorted(self.own, key=lambda row: row[0])
        return self.answered(own=[*others, (last, None)])

    @property
    def is_single(self) -> bool:
        return self.by == "count" and self.count == 1 and self.pays_nothing_now

    @property
    def pays_nothing_now(self) -> bool:
        return self.by == "own" or self.down_payment in (None, NONE)

    @property
    def first_on(self) -> date | None:
        return None if self.first is None else date.fromisoformat(self.first)

    @property
    def last_on(self) -> date | None:
        return None if self.last is None else date.fromisoformat(self.last)

    def paid_now(self, currency: str) -> Money | None:
        """The first payment, today."""
        if self.pays_nothing_now:
            return None
        return Money.of(Decimal(self.down_payment or NONE), currency)

    def rest(self, total: Money) -> Money:
        """What is left to pay in instalments; nothing if the first payment takes it all."""
        now = self.paid_now(total.currency)
        return total if now is None else max(total - now, Money.zero(total.currency))

    def refuse_impossible(self, total: Money, today: date) -> None:
        """Of a draft that may still lack something: raises what `culprit` knows."""
        if self.by == "own":
            self._refuse_days(today)
            return
        now, first = self.paid_now(total.currency), self.first_on
        rest = total if now is None else schedules.after_down_payment(total, now)
        if first is not None and first < today:
            raise InstalmentInPast(first)
        if first is not None and now is not None and first == today:
            raise ScheduleOutOfOrder(today, first)
        if self.by == "count" and self.count is not None:
            self._refuse_length(schedules.in_parts(rest, self.count, today, Frequency.WEEKLY))
        elif self.by == "amount" and self.amount is not None:
            amount = Money.of(Decimal(self.amount), total.currency)
            self._refuse_length(schedules.by_amount(rest, amount, today, Frequency.WEEKLY))

    def _refuse_days(self, today: date) -> None:
        days = sorted(date.fromisoformat(day) for day, _ in self.own or [])
        if len(days) > MOST_AGREED:
            raise PlanTooLong(MOST_AGREED)
        if days and days[0] < today:
            raise InstalmentInPast(days[0])
        twice = next((day for day, later in pairwise(days) if day == later), None)
        if twice is not None:
            raise ScheduleOutOfOrder(twice, twice)

    def lacks_days(self, error: DomainError) -> bool:
        """Whether the user's own days are only too few: their sums come to less than is owed."""
        return (
            isinstance(error, ScheduleUnbalanced)
            and self.by == "own"
            and error.stated < error.balance
            and all(amount is not None for _, amount in self.own or [])
        )

    def _refuse_length(self, rows: Sequence[Instalment]) -> None:
        most = MOST_AGREED if self.pays_nothing_now else MOST_AGREED - 1
        if len(rows) > most:
            raise PlanTooLong(most)

    def schedule(self, total: Money, today: date) -> tuple[Instalment, ...]:
        """Of a complete draft; its sum is `total`. Raises what `culprit` knows."""
        rows = self._own_rows(total) if self.by == "own" else self._regular(total, today)
        schedules.refuse_unbalanced(rows, total, MOST_AGREED)
        for place, amount, day in self.changes:
            rows = schedules.changed(rows, place, *_change(amount, day, total.currency))
        schedules.refuse_disorder(rows)
        if rows[0].day < today:
            raise InstalmentInPast(rows[0].day)
        return rows

    def _regular(self, total: Money, today: date) -> tuple[Instalment, ...]:
        now, first = self.paid_now(total.currency), self.first_on or today
        rest = total if now is None else schedules.after_down_payment(total, now)
        every = Frequency(self.frequency or Frequency.MONTHLY)
        unit = customary_unit(total.currency)
        match self.by:
            case "count":
                rows = schedules.in_parts(rest, self.count or 0, first, every, unit)
            case "amount":
                amount = Money.of(Decimal(self.amount or NONE), total.currency)
                rows = schedules.by_amount(rest, amount, first, every)
            case _:
                rows = schedules.until(rest, self.last_on or first, first, every, unit)
        return rows if now is None else (Instalment(today, now), *rows)

    def _own_rows(self, total: Money) -> tuple[Instalment, ...]:
        return own_rows(self.own or [], total)


def own_rows(own: Sequence[Sequence[str | None]], total: Money) -> tuple[Instalment, ...]:
    """Own days with their sums, in the order of the days; those without a sum share the rest.
    Raises `ScheduleUnbalanced`, `AmountRefused`, `ScheduleOutOfOrder`, `InstalmentTooSmall`."""
    stated = sorted((date.fromisoformat(str(day)), amount) for day, amount in own if day)
    sums = [Money.of(Decimal(amount), total.currency) for _, amount in stated if amount]
    left = total - sum(sums, Money.zero(total.currency))
    is_open = [day for day, amount in stated if not amount]
    if not stated or left.minor < 0 or bool(left) is not bool(is_open):
        raise ScheduleUnbalanced(total, total - left)
    unit, count = customary_unit(total.currency), len(is_open)
    parts = schedules.in_parts(left, count, is_open[0], Frequency.WEEKLY, unit) if is_open else ()
    shares = (part.amount for part in parts)
    rows = [
        Instalment(day, Money.of(Decimal(amount), total.currency) if amount else next(shares))
        for day, amount in stated
    ]
    schedules.refuse_disorder(rows)
    return tuple(rows)


def culprit(error: DomainError, draft: PlanDraft) -> State:
    """The question whose answer makes a schedule impossible."""
    if draft.by == "own":
        return Planning.own
    match error:
        case DownPaymentTooLarge():
            return Planning.down_payment
        case InstalmentInPast() | ScheduleOutOfOrder():
            return Planning.first
        case LastDayBeforeFirst():
            return Planning.last
        case _:
            return Planning.what if draft.by is None else _VALUES[draft.by]


def _change(amount: str | None, day: str | None, currency: str) -> tuple[Money | None, date | None]:
    return (
        None if amount is None else Money.of(Decimal(amount), currency),
        None if day is None else date.fromisoformat(day),
    )


_VALUES = {
    "count": Planning.count,
    "amount": Planning.amount,
    "last": Planning.last,
    "own": Planning.own,
}
_FIELDS = {
    Planning.debts: "debts",
    Planning.what: "by",
    Planning.frequency: "frequency",
    Planning.down_payment: "down_payment",
    Planning.first: "first",
    Planning.count: "count",
    Planning.amount: "amount",
    Planning.last: "last",
    Planning.own: "own",
}
