"""The language in which scripts to a client are written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.application.ports.storage import Database
from bot.domain.ids import DebtId, UserId
from bot.domain.locale import Locale


@dataclass(frozen=True, slots=True)
class SetClientLanguage:
    database: Database

    async def __call__(self, user_id: UserId, debt_id: DebtId, locale: Locale) -> None:
        """For the client of the debt, and so for all their debts. Raises `NotFound`."""
        async with self.database.writing() as books:
            user = await books.users.get(user_id)
            debt = await books.debts.get(user.id, debt_id)
            await books.clients.save(user.id, replace(debt.client, locale=locale))
