"""What an update that comes again has changed already."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.change import Change, Origin, earlier_change
from bot.application.ports.storage import Database


@dataclass(frozen=True, slots=True)
class RecallChange:
    database: Database

    async def __call__(self, origin: Origin) -> Change | None:
        """The change that the first delivery made, in the books as they are now. A sentence is
        understood by the books of its moment, which its own effect has changed since."""
        async with self.database.reading() as books:
            user = await books.users.get(origin.user_id)
            return await earlier_change(books, user, origin)
