"""Who owes, and how much: in all, or of what is overdue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, ClientTotal, CurrencyTotal, Database
from bot.domain.debts.debt import Debt
from bot.domain.ids import ClientId, UserId

LINES = 10
"""Clients in one answer; the list of all debts has the rest."""


@dataclass(frozen=True, slots=True)
class Owing:
    """`clients` are a line for each client and currency, the longest owed first; `more` says that
    there are others. The totals are of everything, by currency. `agreed` is the debt that speaks
    for all that a client owes in a currency, where that is one debt or one plan."""

    today: date
    totals: tuple[CurrencyTotal, ...]
    clients: tuple[ClientTotal, ...]
    more: bool
    agreed: Mapping[tuple[ClientId, str], Debt] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WhoOwes:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, *, overdue: bool = False) -> Owing:
        """All that is owed, or with `overdue` only what was due before today: then the sums are the
        `late` ones of the totals, and currencies in which nothing is late are left out."""
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            today = user.today(self.clock.now())
            totals = await books.debts.totals(user_id, today)
            clients = await books.debts.client_totals(
                user_id, LINES + 1, due_before=today if overdue else None
            )
            return Owing(
                today,
                tuple(total for total in totals if total.late or not overdue),
                tuple(clients[:LINES]),
                more=len(clients) > LINES,
                agreed=await _agreed(books, user_id, clients[:LINES]),
            )


async def _agreed(
    books: Books, user_id: UserId, clients: Sequence[ClientTotal]
) -> dict[tuple[ClientId, str], Debt]:
    found = {}
    for client_id in dict.fromkeys(total.client.id for total in clients):
        debts = await books.debts.open_of(user_id, client_id)
        for currency in {debt.currency for debt in debts}:
            leads = [debt for debt in debts if debt.currency == currency and debt.leads]
            if len(leads) == 1:
                found[client_id, currency] = leads[0]
    return found
