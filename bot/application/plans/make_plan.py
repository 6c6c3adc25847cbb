"""A plan is proposed to the client, or agreed with them: over one debt or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Record
from bot.domain.ids import DebtId
from bot.domain.people.user import User
from bot.domain.plans.agreement import PlanTerms, agree, propose

Made = Callable[[Sequence[Debt], PlanTerms, datetime, date], tuple[Record, ...]]


@dataclass(frozen=True, slots=True)
class ProposePlan:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_ids: Sequence[DebtId], terms: PlanTerms
    ) -> Change:
        """Notes what is proposed; nothing holds yet. The change is of the first of the debts.
        Raises as `AgreePlan` does."""
        return await _make(self.database, self.clock, origin, debt_ids, terms, propose)


@dataclass(frozen=True, slots=True)
class AgreePlan:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_ids: Sequence[DebtId], terms: PlanTerms
    ) -> Change:
        """The instalments take the place of the due dates, and of any plan before. The change is of
        the first of the debts. Raises `NotOneAgreement`, `AlreadySettled`, `InstalmentInPast`,
        `ScheduleOutOfOrder`, `ScheduleUnbalanced`, `PlanTooLong`, `AmountNotPositive`,
        `CurrencyMismatch`, `NotFound`."""
        return await _make(self.database, self.clock, origin, debt_ids, terms, agree)


async def _make(
    database: Database,
    clock: Clock,
    origin: Origin,
    debt_ids: Sequence[DebtId],
    terms: PlanTerms,
    made_by: Made,
) -> Change:
    async with database.writing() as books:
        user = await books.users.get(origin.user_id)
        earlier = await earlier_change(books, user, origin)
        if earlier is not None:
            return earlier
        debts = [await books.debts.get(user.id, debt_id) for debt_id in dict.fromkeys(debt_ids)]
        return await keep_plan(books, user, debts, terms, made_by, origin, clock.now())


async def keep_plan(
    books: Books,
    user: User,
    debts: Sequence[Debt],
    terms: PlanTerms,
    made_by: Made,
    origin: Origin,
    now: datetime,
) -> Change:
    """Stores what `propose` or `agree` records on the debts, and on those that were in the plan
    before."""
    before = [other for debt in debts for other in debt.companions if other not in debts]
    record, *_ = made_by(debts, terms, now, origin.day(user, now))
    others = dict.fromkeys([*debts[1:], *before])
    return await keep(books, user, debts[0], record, origin, now, others=tuple(others))
