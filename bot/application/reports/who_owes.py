"""Who owes, and how much: in all, or of what is overdue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.ports.clock import Clock
from bot.application.ports.storage import ClientTotal, CurrencyTotal, Database
from bot.domain.ids import UserId

LINES = 10
"""Clients in one answer; the list of all debts has the rest."""


@dataclass(frozen=True, slots=True)
class Owing:
    """`clients` are a line for each client and currency, the longest owed first; `more` says that
    there are others. The totals are of everything, by currency."""

    today: date
    totals: tuple[CurrencyTotal, ...]
    clients: tuple[ClientTotal, ...]
    more: bool


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
            )
