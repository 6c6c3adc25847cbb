"""What to put to a user whose hour has come, computed from the books at this very moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.change import reschedule
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database, NudgeRow
from bot.domain.debts.debt import Debt
from bot.domain.ids import UserId
from bot.domain.people.user import User
from bot.domain.step import Step, step_of


@dataclass(frozen=True, slots=True)
class Nudge:
    """One message for one user: the debts that want something today, worst first."""

    user: User
    on: date
    steps: tuple[tuple[Debt, Step], ...]


@dataclass(frozen=True, slots=True)
class PrepareNudge:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId) -> Nudge | None:
        """The nudge to send now, written down as begun; None if there is nothing to say any more,
        or not yet, and then the lease is given back."""
        async with self.database.writing() as books:
            user = await books.users.get(user_id)
            now = self.clock.now()
            today = user.today(now)
            is_due = user.next_nudge_at is not None and user.next_nudge_at <= now
            row = await books.nudges.find(user.id, today)
            was_sent = row is not None and row.message_id is not None
            steps = await _steps(books, user, today) if is_due and not was_sent else ()
            if not steps or not user.may_be_nudged(now):
                await reschedule(books, user.without_owed_nudge(), now)
                await books.nudges.release(user.id)
                return None
            if row is None:
                await books.nudges.put(NudgeRow(user_id=user.id, on=today, created_at=now))
            return Nudge(user, today, steps)


async def _steps(books: Books, user: User, today: date) -> tuple[tuple[Debt, Step], ...]:
    """What is due by the books as they are; the hints that say otherwise are put right."""
    steps = []
    for debt in await books.debts.due_for_step(user.id, today):
        step = step_of(debt, user, today)
        if step is not None and step.on <= today:
            steps.append((debt, step))
        else:
            await books.debts.save(user.id, debt, step.on if step else None)
    return tuple(sorted(steps, key=lambda pair: (pair[0].expected_on, pair[0].id)))
