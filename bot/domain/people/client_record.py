"""How a client has paid so far, from all their debts: whether a new job needs a deposit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.debts.debt import Debt
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import Promise
from bot.domain.money import Money
from bot.domain.people.client import Client

_SLOW_DAYS = 7
"""By the day of the second reminder a client who only forgot has paid (playbook, section 1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRecord:
    """Debts that were logged by mistake and taken back count nowhere."""

    client: Client
    invoices: int
    """Logged."""
    settled: int
    """Nothing is owed on them any more, however that came."""
    days_late: int | None
    """From the due date, or the last day of a plan, to the last payment, on average of the invoices
    that were paid off; one paid early counts as paid on the day. None if none was."""
    overdue: int
    """Open ones whose due date has passed."""
    longest_overdue: int
    """Days since the oldest due date of those; 0 without any."""
    promises: int
    """Made, those left out whose day has not gone by yet."""
    promises_kept: int
    promises_broken: int
    """Those for which another day was promised, or a plan was agreed, only after theirs had gone by
    are broken, too."""
    disputes: int
    lost: tuple[Money, ...]
    """Written off, by currency."""
    discounted: tuple[Money, ...]
    """Let off by agreement, by currency."""

    @property
    def is_telling(self) -> bool:
        """Whether there is a history to speak of: something finished, or late."""
        return bool(self.settled or self.overdue)


def client_record(client: Client, debts: Iterable[Debt], today: date) -> ClientRecord:
    """The record of `client`, from all their debts, settled ones too."""
    logged = [debt for debt in debts if not debt.is_withdrawn]
    overdue = [debt for debt in logged if not debt.is_settled and debt.days_late(today) > 0]
    made = [(debt, promise) for debt in logged for promise in debt.promises]
    states = [(debt.promise_state(promise, today), debt, promise) for debt, promise in made]
    late = [days for days in map(_days_late, logged) if days is not None]
    return ClientRecord(
        client=client,
        invoices=len(logged),
        settled=sum(debt.is_settled for debt in logged),
        days_late=_half_up(sum(late), len(late)) if late else None,
        overdue=len(overdue),
        longest_overdue=max((debt.days_late(today) for debt in overdue), default=0),
        promises=sum(state is not PromiseState.OPEN for state, _, _ in states),
        promises_kept=sum(state is PromiseState.KEPT for state, _, _ in states),
        promises_broken=sum(_is_broken(state, debt, promise) for state, debt, promise in states),
        disputes=sum(len(debt.disputes) for debt in logged),
        lost=totals(debt.written_off for debt in logged),
        discounted=totals(debt.discounted for debt in logged),
    )


def is_slow(record: ClientRecord) -> bool:
    """Whether a new job for this client is better begun with a deposit: they pay late, or owe for
    long by now, or have broken a promise, or money was lost with them."""
    late = max(record.days_late or 0, record.longest_overdue)
    return late >= _SLOW_DAYS or record.promises_broken > 0 or bool(record.lost)


def totals(sums: Iterable[Money]) -> tuple[Money, ...]:
    """What is more than nothing, added up by currency, in the order of their codes."""
    by_currency: dict[str, Money] = {}
    for money in sums:
        known = by_currency.get(money.currency, Money.zero(money.currency))
        by_currency[money.currency] = known + money
    return tuple(by_currency[code] for code in sorted(by_currency) if by_currency[code])


def _days_late(debt: Debt) -> int | None:
    """None of a debt that is open, or of which nothing was ever paid."""
    if not debt.is_settled or not debt.payments:
        return None
    plan = debt.agreement
    is_by_plan = plan is not None and not debt.has_ended(plan)
    due = plan.shares[-1].day if plan is not None and is_by_plan else debt.due
    return max(0, *((payment.value_on - due).days for payment in debt.payments))


def _is_broken(state: PromiseState, debt: Debt, promise: Promise) -> bool:
    if state is PromiseState.SUPERSEDED:
        deals = (*debt.promises, *debt.agreements, *debt.offers)
        following = min((deal for deal in deals if deal.seq > promise.seq), key=lambda d: d.seq)
        return following.on > promise.day
    return state is PromiseState.BROKEN


def _half_up(total: int, count: int) -> int:
    return (2 * total + count) // (2 * count)
