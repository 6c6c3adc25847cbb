"""A debt that the user has seen on a card and saved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database
from bot.domain.debts.debt import Terms
from bot.domain.ids import ClientId
from bot.domain.people.client import Client, client_name
from bot.domain.people.user import User
from bot.domain.text import clean_line


@dataclass(frozen=True, slots=True)
class LogDebt:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, client: str, terms: Terms, client_id: ClientId | None = None
    ) -> Change:
        """Logs a debt of the known client `client_id`, or else of a client by name, who is added
        if the user has none of exactly that name.

        Raises `NotFound`, `NameEmpty`, `AmountNotPositive`.
        """
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            now = self.clock.now()
            owes = await debtor(books, user, client, client_id)
            debt = await books.debts.add(user.id, owes, cleaned(terms))
            entry = debt.log_invoice(now, origin.day(user, now))
            return await keep(books, user, debt, entry, origin, now)


async def debtor(books: Books, user: User, name: str, known: ClientId | None) -> Client:
    """The known client, or the one of exactly that name, who is added if there is none."""
    if known is not None:
        return await books.clients.get(user.id, known)
    name = client_name(name)
    for client in await books.clients.all(user.id):
        if client.name == name:
            return client
    return await books.clients.add(user.id, name, user.locale)


def cleaned(terms: Terms) -> Terms:
    """With the client's words as they are kept and shown."""
    return replace(
        terms,
        number=clean_line(terms.number or "") or None,
        what_for=clean_line(terms.what_for or "") or None,
    )
