"""A plan in which something did not come as agreed goes on, changed by one tap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.application.change import Change, Origin, earlier_change
from bot.application.plans.make_plan import keep_plan
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.errors import AlreadyRecorded, NoPlan
from bot.domain.ids import DebtId
from bot.domain.plans.agreement import PlanTerms, agree
from bot.domain.plans.parts import Part
from bot.domain.plans.schedule import Instalment, Replanning, replanned


@dataclass(frozen=True, slots=True)
class Replan:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId, how: Replanning) -> Change:
        """A new plan of what is left takes the place of the one in force. Raises `NoPlan`,
        `NoDayLeft`, `AlreadyRecorded` if it would be the same, and what `AgreePlan` does."""
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            debt.refuse_if_settled()
            if debt.plan is None:
                raise NoPlan
            now = self.clock.now()
            schedule = changed_plan(debt, how, origin.day(user, now))
            if schedule == debt.schedule:
                raise AlreadyRecorded
            owed = [each for each in debt.together if not each.is_settled]
            terms = PlanTerms(schedule=schedule, heads_up=debt.plan.heads_up)
            return await keep_plan(books, user, owed, terms, agree, origin, now)


def changed_plan(debt: Debt, how: Replanning, today: date) -> tuple[Instalment, ...]:
    """What would be left of its plan. Raises `NoDayLeft`."""
    parts = debt.open_parts
    missing = len(missing_parts(parts, today))
    if how is Replanning.EVENLY:  # The first may be met in part; only its day counts.
        missing = sum(part.day < today for part in parts)
    return replanned(debt.schedule, missing, how)


def missing_parts(parts: Sequence[Part], today: date) -> tuple[Part, ...]:
    """Of the open ones: those whose day has come, or else the next one, if only a part of it has
    come."""
    due = tuple(part for part in parts if part.day <= today)
    return due or tuple(part for part in parts[:1] if part.paid)
