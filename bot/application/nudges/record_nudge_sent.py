"""Telegram has taken the nudge: it is history now, and the next one is another day's."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.application.change import reschedule
from bot.application.nudges.prepare_nudge import Nudge
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database, NudgeRow
from bot.domain.step import step_of


@dataclass(frozen=True, slots=True)
class RecordNudgeSent:
    database: Database
    clock: Clock

    async def __call__(self, nudge: Nudge, message_id: int) -> None:
        """Once for a user's day, however often it is told. A sentence that names no client is
        about the one debt of the message from now on, or about none if it listed several."""
        async with self.database.writing() as books:
            user = await books.users.get(nudge.user.id)
            await books.nudges.release(user.id)
            known = await books.nudges.find(user.id, nudge.on)
            if known is not None and known.message_id is not None:
                return
            now = self.clock.now()
            row = NudgeRow(user_id=user.id, on=nudge.on, created_at=now, message_id=message_id)
            await books.nudges.put(row)
            for shown, step in nudge.steps:
                debt = await books.debts.get(user.id, shown.id)
                debt.nudged(step.kind, step.rung, now, nudge.on)
                following = step_of(debt, user, nudge.on)
                await books.debts.save(user.id, debt, following.on if following else None)
            only = nudge.steps[0][0].id if len(nudge.steps) == 1 else None
            user = replace(user.without_owed_nudge(), last_nudge_on=nudge.on, talked_of=only)
            await reschedule(books, user, now)
