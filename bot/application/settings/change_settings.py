"""Language, zone, currency, nudge hour and quiet days, as the user wants them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.application.change import reschedule
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import UserId
from bot.domain.people.user import User
from bot.domain.step import step_of


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, change: Callable[[User], User]) -> User:
        """Applies `change` and computes every next step anew, since its day may depend on it."""
        async with self.database.writing() as books:
            user = change(await books.users.get(user_id))
            now = self.clock.now()
            today = user.today(now)
            for debt in await books.debts.open(user.id):
                step = step_of(debt, user, today)
                await books.debts.save(user.id, debt, step.on if step else None)
            return await reschedule(books, user, now)
