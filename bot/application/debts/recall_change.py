"""Changes of the books that were made already: by an update that comes again, or last of all."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.change import Change, Origin, RestChange, change_of
from bot.application.ports.storage import Books, ChangeRow, Database
from bot.domain.ids import UserId
from bot.domain.people.user import User


@dataclass(frozen=True, slots=True)
class RecallChange:
    database: Database

    async def __call__(self, origin: Origin) -> Change | RestChange | None:
        """The change that the first delivery made, in the books as they are now. A sentence is
        understood by the books of its moment, which its own effect has changed since."""
        async with self.database.reading() as books:
            user = await books.users.get(origin.user_id)
            row = await books.changes.by_update(user.id, origin.update_id)
            return await change_of(books, user, row) if row else None


@dataclass(frozen=True, slots=True)
class LastChange:
    database: Database

    async def __call__(self, user_id: UserId) -> Change | RestChange | None:
        """The user's last change that stands: what "oops" is about, and what Undo takes back."""
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            row = await last_standing(books, user)
            return await change_of(books, user, row) if row else None


async def last_standing(books: Books, user: User) -> ChangeRow | None:
    """A change may be gone without having been undone: a correction goes with its invoice."""
    row = await books.changes.last(user.id)
    while row is not None and not await _stands(books, user, row):
        row = await books.changes.last(user.id, row.id)
    return row


async def _stands(books: Books, user: User, row: ChangeRow) -> bool:
    if row.main is None:
        return row.rest is not None and row.rest.now == user.rest
    debt = await books.debts.get(user.id, row.main.debt_id)
    return not debt.was_taken_back(row.main.seq)
