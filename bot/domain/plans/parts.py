"""The instalments of a plan as they stand: shared between debts, paid off, and put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.debts.timeline import Share
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.schedule import Instalment


@dataclass(frozen=True, slots=True)
class Part:
    """An instalment as it stands: `amount` by now, and what of it is still open."""

    number: int
    day: date
    amount: Money
    open: Money

    @property
    def paid(self) -> Money:
        return self.amount - self.open

    @property
    def is_met(self) -> bool:
        return not self.open


def merged(of_debts: Iterable[Sequence[Part]]) -> tuple[Part, ...]:
    """The instalments that these shares are of, in their order."""
    shares: dict[int, list[Part]] = defaultdict(list)
    for of_debt in of_debts:
        for part in of_debt:
            shares[part.number].append(part)
    return tuple(
        replace(
            parts[0],
            amount=total(part.amount for part in parts),
            open=total(part.open for part in parts),
        )
        for _, parts in sorted(shares.items())
    )


def split(
    schedule: Sequence[Instalment], balances: Sequence[tuple[DebtId, Money]], first: int = 1
) -> dict[DebtId, tuple[Share, ...]]:
    """Each debt's shares of a schedule that adds up to the balances: the debts are paid one after
    the other. The first instalment has the number `first`."""
    shares: dict[DebtId, tuple[Share, ...]] = {}
    left = [Share(first + place, each.day, each.amount) for place, each in enumerate(schedule)]
    for debt_id, balance in balances:
        own: list[Share] = []
        owed = balance
        while owed:
            amount = min(left[0].amount, owed)
            own.append(replace(left[0], amount=amount))
            owed -= amount
            rest = left[0].amount - amount
            left[0:1] = [replace(left[0], amount=rest)] if rest else []
        shares[debt_id] = tuple(own)
    return shares


def paid_off(shares: Sequence[Share], paid: Money) -> list[Part]:
    parts = []
    for share in shares:
        now = min(share.amount, paid)
        paid -= now
        parts.append(Part(share.number, share.day, share.amount, share.amount - now))
    return parts


def fitted(parts: list[Part], balance: Money) -> tuple[Part, ...]:
    """With `balance` open in all: the last part grows, or the last ones shrink."""
    over = total(part.open for part in parts) - balance
    if over.minor < 0:
        last = parts[-1]
        parts[-1] = replace(last, amount=last.amount - over, open=last.open - over)
    for place in reversed(range(len(parts))):
        part = parts[place]
        less = min(part.open, over) if over.minor > 0 else Money.zero(balance.currency)
        parts[place] = replace(part, amount=part.amount - less, open=part.open - less)
        over -= less
    return tuple(parts)


def total(sums: Iterable[Money]) -> Money:
    first, *rest = sums
    return sum(rest, first)
