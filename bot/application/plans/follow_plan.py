"""What becomes of a plan: the client confirms it, or it is called off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Record
from bot.domain.ids import DebtId


@dataclass(frozen=True, slots=True)
class ConfirmPlan:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_id: DebtId, confirmed_on: date | None = None
    ) -> Change:
        """The client confirmed the plan in writing, today if no other day is said. Raises `NoPlan`,
        `AlreadyRecorded`, `ContactInFuture`, `NotFound`."""
        return await change_plan(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, today: debt.confirm_plan(confirmed_on or today, now, today),
        )


@dataclass(frozen=True, slots=True)
class EndPlan:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId) -> Change:
        """The ladder goes on from where it stood. Raises `NoPlan`, `NotFound`."""
        return await change_plan(self.database, self.clock, origin, debt_id, Debt.end_plan)


async def change_plan(
    database: Database,
    clock: Clock,
    origin: Origin,
    debt_id: DebtId,
    record: Callable[[Debt, datetime, date], Record],
) -> Change:
    """The same on each debt that the plan covers; the change is of the one that leads it."""
    async with database.writing() as books:
        user = await books.users.get(origin.user_id)
        earlier = await earlier_change(books, user, origin)
        if earlier is not None:
            return earlier
        debt = (await books.debts.get(user.id, debt_id)).lead
        others = [other for other in debt.together if other is not debt]
        now = clock.now()
        today = origin.day(user, now)
        made, *_ = [record(each, now, today) for each in (debt, *others)]
        return await keep(books, user, debt, made, origin, now, others=others)
