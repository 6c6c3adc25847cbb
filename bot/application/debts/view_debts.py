"""What is owed: totals and a page of the list, or one debt with its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.application.ports.clock import Clock
from bot.application.ports.storage import CurrencyTotal, Database
from bot.domain.debts.debt import Debt
from bot.domain.ids import DebtId, UserId
from bot.domain.step import Step, step_of

PAGE = 10


@dataclass(frozen=True, slots=True)
class DebtsPage:
    """`page` counts from 0 and is the nearest there is to the one asked for."""

    totals: tuple[CurrencyTotal, ...]
    debts: tuple[Debt, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class ListDebts:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, page: int) -> DebtsPage:
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            totals: Sequence[CurrencyTotal] = await books.debts.totals(
                user_id, user.today(self.clock.now())
            )
            pages = max(1, -(-sum(total.debts for total in totals) // PAGE))
            page = min(max(page, 0), pages - 1)
            debts = await books.debts.open_page(user_id, page * PAGE, PAGE)
            return DebtsPage(tuple(totals), tuple(debts), page, pages)


@dataclass(frozen=True, slots=True)
class ViewDebt:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, debt_id: DebtId) -> tuple[Debt, Step | None]:
        """The debt and its next step. Raises `NotFound`."""
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            debt = await books.debts.get(user_id, debt_id)
            today = user.today(self.clock.now())
            return debt, step_of(debt, user, today)
