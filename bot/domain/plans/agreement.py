"""A plan made over one debt or several of one client: what each of them gets of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Entry, Plan, Proposed, Share
from bot.domain.errors import AmountNotPositive, NotOneAgreement, Overpayment
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.parts import split
from bot.domain.plans.schedule import MOST_AGREED, Instalment, refuse_disorder, refuse_unbalanced


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTerms:
    """Of a plan: its `schedule` adds up to what is owed on all that it covers, and begins with the
    down payment if it `has_down_payment`."""

    schedule: tuple[Instalment, ...]
    has_down_payment: bool = False
    heads_up: bool = False


def propose(
    debts: Sequence[Debt], terms: PlanTerms, at: datetime, today: date
) -> tuple[Proposed, ...]:
    """The record of each of the debts, in the order given; raises as `agree` does."""
    covered, shares = _shares(debts, terms)
    ids = tuple(debt.id for debt in covered)
    return tuple(
        debt.propose(shares[debt.id], ids, at, today, heads_up=terms.heads_up) for debt in debts
    )


def agree(debts: Sequence[Debt], terms: PlanTerms, at: datetime, today: date) -> tuple[Plan, ...]:
    """The record of each of the debts, in the order given. A debt that shared a plan with one of
    them, and is not among them, is left without one.

    Raises `NotOneAgreement` unless they are of one client and currency, and what `Debt.agree` does;
    some of the debts may have been changed by then: nothing of it is to be stored.
    """
    covered, shares = _shares(debts, terms)
    for debt in covered:
        for other in debt.companions:
            if other not in covered and other.plan is not None:
                other.end_plan(at, today)
    ids = tuple(debt.id for debt in covered)
    made = tuple(
        debt.agree(shares[debt.id], ids, at, today, heads_up=terms.heads_up) for debt in debts
    )
    for debt in covered:
        debt.link(covered)
    return made


def pay_together(
    debts: Sequence[Debt], amount: Money, paid_on: date, at: datetime, today: date
) -> tuple[tuple[Debt, Entry], ...]:
    """A payment of one debt, or of what a plan covers, spread over its debts: to the oldest open
    instalment, then the next; without a plan, to one debt after the other. Raises `Overpayment` and
    what `Debt.pay` does."""
    if len(debts) == 1:
        return ((debts[0], debts[0].pay(amount, paid_on, at, today)),)
    owed = sum((debt.balance for debt in debts), Money.zero(debts[0].currency))
    if owed < amount:
        raise Overpayment(owed, amount)
    if amount.minor <= 0:
        raise AmountNotPositive(amount.amount)
    return tuple(
        (debt, debt.pay(part, paid_on, at, today)) for debt, part in _allotted(debts, amount)
    )


def _allotted(debts: Sequence[Debt], amount: Money) -> list[tuple[Debt, Money]]:
    open_shares = sorted(
        (share for place, debt in enumerate(debts) for share in _open_shares(debt, place)),
        key=lambda share: share[:2],
    )
    sums = [Money.zero(amount.currency)] * len(debts)
    for _, place, open_ in open_shares:
        now = min(open_, amount)
        sums[place] += now
        amount -= now
    return [(debt, part) for debt, part in zip(debts, sums, strict=True) if part]


def _open_shares(debt: Debt, place: int) -> list[tuple[int, int, Money]]:
    if debt.plan is None:
        return [(0, place, debt.balance)]
    return [(part.number, place, part.open) for part in debt.own_parts]


def _shares(
    debts: Sequence[Debt], terms: PlanTerms
) -> tuple[list[Debt], dict[DebtId, tuple[Share, ...]]]:
    """The debts in the order in which they are paid, and what each gets."""
    covered = sorted(debts, key=lambda debt: (debt.due, debt.id))
    first = covered[0]
    if any((d.client.id, d.currency) != (first.client.id, first.currency) for d in covered):
        raise NotOneAgreement
    total = sum((debt.balance for debt in covered), Money.zero(first.currency))
    refuse_unbalanced(terms.schedule, total, MOST_AGREED)
    refuse_disorder(terms.schedule)
    number = 0 if terms.has_down_payment else 1
    return covered, split(terms.schedule, [(d.id, d.balance) for d in covered], number)
