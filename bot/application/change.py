"""How every change of a debt is made: once for an update, in one transaction, with what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database, Effect
from bot.domain.debt import Debt
from bot.domain.ids import DebtId, UserId
from bot.domain.ladder import STANDARD
from bot.domain.step import next_step
from bot.domain.timeline import Record
from bot.domain.user import User


@dataclass(frozen=True, slots=True)
class Origin:
    """Who asks for a change, and by which update: the same one never counts twice."""

    user_id: UserId
    update_id: int


@dataclass(frozen=True, slots=True)
class Change:
    """What was recorded, in the debt as it is now; `record.seq` is what Undo takes."""

    user: User
    debt: Debt
    record: Record


async def change_debt(
    database: Database,
    clock: Clock,
    origin: Origin,
    debt_id: DebtId,
    record: Callable[[Debt, datetime, date], Record],
) -> Change:
    """Applies `record(debt, now, today)` and reschedules the user's next nudge.

    A redelivered update gives the change that its first delivery made. Raises `NotFound` and
    whatever the books refuse; then nothing has changed.
    """
    async with database.writing() as books:
        user = await books.users.get(origin.user_id)
        earlier = await earlier_change(books, user, origin)
        if earlier is not None:
            return earlier
        debt = await books.debts.get(user.id, debt_id)
        now = clock.now()
        new = record(debt, now, user.today(now))
        return await keep(books, user, debt, new, origin, now)


async def earlier_change(books: Books, user: User, origin: Origin) -> Change | None:
    effect = await books.effects.of(user.id, origin.update_id)
    if effect is None:
        return None
    debt = await books.debts.get(user.id, effect.debt_id)
    return Change(user, debt, debt.record(effect.seq))


async def keep(
    books: Books, user: User, debt: Debt, record: Record, origin: Origin, now: datetime
) -> Change:
    """Stores the changed debt, what the update has done, and when the user is nudged next."""
    step = next_step(debt, STANDARD, user.calendar, user.today(now))
    await books.debts.save(user.id, debt, step.on if step else None)
    await books.effects.record(user.id, origin.update_id, Effect(debt.id, record.seq), now)
    user = await reschedule(books, replace(user, talked_of=debt.id), now)
    return Change(user, debt, record)


async def reschedule(books: Books, user: User, now: datetime) -> User:
    """Stores the user with the instant of their next nudge, from the earliest step of any debt."""
    user = user.rescheduled(await books.debts.earliest_step(user.id), now)
    await books.users.save(user)
    return user
