"""The user blocked the bot: no nudges until they write again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.application.change import reschedule
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import UserId


@dataclass(frozen=True, slots=True)
class MarkUnreachable:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId) -> None:
        async with self.database.writing() as books:
            user = await books.users.find(user_id)
            if user is None:
                return
            await reschedule(books, replace(user, reachable=False), self.clock.now())
            await books.nudges.release(user_id)
