"""Who has promised to pay, when, and how much."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import Promise
from bot.domain.ids import ClientId, UserId

LINES = 10


@dataclass(frozen=True, slots=True)
class PromisedDebt:
    debt: Debt
    promise: Promise
    state: PromiseState


@dataclass(frozen=True, slots=True)
class Promised:
    """The latest promise of each open debt, the earliest day first; at most `LINES` of `count`.
    `agreed` are those under a plan or with an offer that is open, one of each plan: what was
    promised before that is left out."""

    today: date
    debts: tuple[PromisedDebt, ...]
    count: int
    agreed: tuple[Debt, ...] = ()


@dataclass(frozen=True, slots=True)
class ViewPromises:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, client_id: ClientId | None = None) -> Promised:
        """Of one client, or of all: then only promises that are open or broken."""
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            today = user.today(self.clock.now())
            if client_id is None:
                debts = await books.debts.open(user_id)
            else:
                debts = await books.debts.open_of(user_id, client_id)
        found = []
        for debt in debts:
            promise = debt.promise
            if promise is None or debt.is_replaced(promise):
                continue
            state = debt.promise_state(promise, today)
            if client_id is not None or state is not PromiseState.KEPT:
                found.append(PromisedDebt(debt, promise, state))
        found.sort(key=lambda promised: (promised.promise.day, promised.debt.id))
        agreed = [debt for debt in debts if debt.leads and _is_agreed(debt, today)]
        agreed.sort(key=lambda debt: (debt.expected_on, debt.id))
        return Promised(today, tuple(found[:LINES]), len(found), tuple(agreed[:LINES]))


def _is_agreed(debt: Debt, today: date) -> bool:
    offer = debt.offer
    is_offered = offer is not None and debt.offer_state(offer, today) is OfferState.OPEN
    return debt.plan is not None or is_offered
