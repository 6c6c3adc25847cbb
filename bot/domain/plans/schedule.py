"""Schedules of payment: equal parts on regular days, exact to the currency's smallest unit.

Parts are rounded down and the last one has what remains, so that they always add up to the sum. A
month's step keeps the day of the first date: the 31st is the last day of a shorter month, and the
31st again after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise, takewhile

from dateutil.relativedelta import relativedelta

from bot.domain.currency import customary_unit
from bot.domain.errors import (
    AmountNotPositive,
    CurrencyMismatch,
    DownPaymentTooLarge,
    InstalmentTooSmall,
    LastDayBeforeFirst,
    NoDayLeft,
    PlanTooLong,
    ScheduleOutOfOrder,
    ScheduleUnbalanced,
)
from bot.domain.money import Money

MOST_INSTALMENTS = 520
"""Ten years by the week."""
MOST_AGREED = 60
"""As many as a written confirmation can list."""
_COUNTS = ((3, 2), (4, 5), (6, 7, 8, 9, 10, 12))
"""Of parts to propose: a few, some or many, the likeliest first."""


class Frequency(StrEnum):
    WEEKLY = "weekly"
    BIWEEKLY = "biweekly"
    MONTHLY = "monthly"

    def days_from(self, first: date) -> Iterator[date]:
        """`first`, and the days that follow it, up to the last one that a date can be."""
        step = 0
        while True:
            try:
                yield self._after(first, step)
            except (ValueError, OverflowError):
                return
            step += 1

    def _after(self, first: date, steps: int) -> date:
        if self is Frequency.MONTHLY:
            return first + relativedelta(months=steps)
        return first + timedelta(weeks=steps if self is Frequency.WEEKLY else 2 * steps)


class Replanning(StrEnum):
    """What becomes of a plan in which something did not come as agreed."""

    EVENLY = "evenly"
    """What is left is spread evenly over the days to come."""
    ONTO_NEXT = "onto_next"
    """What is missing falls due with the next instalment."""
    ONTO_LAST = "onto_last"
    """What is missing falls due with the last one."""


@dataclass(frozen=True, slots=True)
class Instalment:
    day: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Proposal:
    """`count` parts of `amount` each, the last of them `last`."""

    count: int
    amount: Money
    last: Money

    @property
    def is_even(self) -> bool:
        return self.last == self.amount


def in_parts(
    total: Money, count: int, first: date, frequency: Frequency, unit: int = 1
) -> tuple[Instalment, ...]:
    """`count` equal parts, of whole `unit` minor units. Raises `AmountNotPositive`, `PlanTooLong`,
    and `InstalmentTooSmall` if there are more parts than smallest units."""
    _refuse_length(count)
    _refuse_unless_positive(total)
    if total.minor < count:
        raise InstalmentTooSmall(total, count)
    proposal = proposal_of(total, count, unit)
    sums = [proposal.amount] * (count - 1) + [proposal.last]
    return _on_days(sums, first, frequency)


def by_amount(
    total: Money, amount: Money, first: date, frequency: Frequency
) -> tuple[Instalment, ...]:
    """Parts of `amount`, the last one of what remains. Raises `AmountNotPositive`, `PlanTooLong`,
    `CurrencyMismatch`."""
    if amount.currency != total.currency:
        raise CurrencyMismatch(total.currency, amount.currency)
    _refuse_unless_positive(total)
    _refuse_unless_positive(amount)
    whole, rest = divmod(total.minor, amount.minor)
    _refuse_length(whole + bool(rest))
    sums = [amount] * whole + ([Money(rest, total.currency)] if rest else [])
    return _on_days(sums, first, frequency)


def until(
    total: Money, last: date, first: date, frequency: Frequency, unit: int = 1
) -> tuple[Instalment, ...]:
    """Equal parts on all days from `first` to `last`. Raises `LastDayBeforeFirst` and what
    `in_parts` does."""
    if last < first:
        raise LastDayBeforeFirst(first, last)
    days = takewhile(lambda day: day <= last, frequency.days_from(first))
    count = sum(1 for _ in zip(days, range(MOST_INSTALMENTS + 1), strict=False))
    return in_parts(total, count, first, frequency, unit)


def after_down_payment(total: Money, down_payment: Money) -> Money:
    """What is left to pay in parts. Raises `AmountNotPositive`, `DownPaymentTooLarge`,
    `CurrencyMismatch`."""
    _refuse_unless_positive(down_payment)
    if down_payment >= total:
        raise DownPaymentTooLarge(total, down_payment)
    return total - down_payment


def changed(
    schedule: Sequence[Instalment], place: int, amount: Money | None, day: date | None
) -> tuple[Instalment, ...]:
    """With another sum or day at `place`, counted from 0. What is paid less there, the last part
    takes up; what is paid more comes off the last ones, of which those that come to nothing are
    left out. Of the last one itself, that is so of those before it.

    Raises `AmountNotPositive`, `InstalmentTooSmall` if the other parts are not enough,
    `ScheduleOutOfOrder`, `CurrencyMismatch`."""
    parts = list(schedule)
    was = parts[place]
    right = Instalment(day or was.day, amount or was.amount)
    _refuse_unless_positive(right.amount)
    parts[place] = right
    more = right.amount - was.amount
    others = [other for other in reversed(range(len(parts))) if other != place]
    if more and not others:
        raise InstalmentTooSmall(right.amount, len(parts))
    if more.minor < 0:
        parts[others[0]] = _with_more(parts[others[0]], -more)
        more = Money.zero(more.currency)
    for other in others:
        less = min(parts[other].amount, more)
        parts[other] = _with_more(parts[other], -less)
        more -= less
    if more:
        raise InstalmentTooSmall(right.amount, len(parts))
    kept = tuple(part for part in parts if part.amount)
    refuse_disorder(kept)
    return kept


def _with_more(part: Instalment, amount: Money) -> Instalment:
    return Instalment(part.day, part.amount + amount)


def replanned(left: Sequence[Instalment], missing: int, how: Replanning) -> tuple[Instalment, ...]:
    """What is left of a schedule, of which the first `missing` are what did not come, put anew on
    the days of the others. Raises `NoDayLeft` if there are no others."""
    late, coming = left[:missing], left[missing:]
    if not coming:
        raise NoDayLeft
    if how is Replanning.EVENLY:
        total = sum((part.amount for part in left[1:]), left[0].amount)
        share = proposal_of(total, len(coming), customary_unit(total.currency))
        sums = [share.amount] * (share.count - 1) + [share.last]
        return tuple(
            Instalment(part.day, amount) for part, amount in zip(coming, sums, strict=True)
        )
    place = 0 if how is Replanning.ONTO_NEXT else len(coming) - 1
    grown = sum((part.amount for part in late), coming[place].amount)
    return (*coming[:place], Instalment(coming[place].day, grown), *coming[place + 1 :])


def refuse_disorder(schedule: Sequence[Instalment]) -> None:
    """Raises `ScheduleOutOfOrder` unless each part is due after the one before it."""
    for earlier, later in pairwise(schedule):
        if later.day <= earlier.day:
            raise ScheduleOutOfOrder(earlier.day, later.day)


def refuse_unbalanced(
    schedule: Sequence[Instalment], total: Money, most: int = MOST_INSTALMENTS
) -> None:
    """Raises `ScheduleUnbalanced` unless the parts add up to `total`, `AmountNotPositive`,
    `PlanTooLong` for more than `most`, `CurrencyMismatch`."""
    _refuse_length(len(schedule), most)
    for part in schedule:
        _refuse_unless_positive(part.amount)
    stated = sum((part.amount for part in schedule), Money.zero(total.currency))
    if stated != total:
        raise ScheduleUnbalanced(total, stated)


def proposal_of(total: Money, count: int, unit: int = 1) -> Proposal:
    """`total` in `count` equal parts, rounded down to `unit` minor units if that leaves anything,
    the remainder on the last."""
    share = Money(total.minor // count // unit * unit or total.minor // count, total.currency)
    return Proposal(count, share, Money(total.minor - share.minor * (count - 1), total.currency))


def proposals(total: Money) -> tuple[Proposal, ...]:
    """Up to three numbers of parts to choose from: a few, some and many, as round as can be."""
    unit = customary_unit(total.currency)
    groups = (
        [proposal_of(total, n, unit) for n in counts if n <= total.minor] for counts in _COUNTS
    )
    return tuple(
        max(group, key=lambda proposal: (proposal.is_even, _zeros(proposal.amount.minor)))
        for group in groups
        if group
    )


def _zeros(minor: int) -> int:
    """How round a sum is."""
    digits = str(minor)
    return len(digits) - len(digits.rstrip("0"))


def _on_days(sums: Sequence[Money], first: date, frequency: Frequency) -> tuple[Instalment, ...]:
    days = list(zip(frequency.days_from(first), sums, strict=False))
    if len(days) < len(sums):
        raise PlanTooLong(len(days))
    return tuple(Instalment(day, amount) for day, amount in days)


def _refuse_length(count: int, most: int = MOST_INSTALMENTS) -> None:
    if not 1 <= count <= most:
        raise PlanTooLong(most)


def _refuse_unless_positive(amount: Money) -> None:
    if amount.minor <= 0:
        raise AmountNotPositive(amount.amount)
