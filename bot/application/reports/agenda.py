"""What is to be done today, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.ids import UserId
from bot.domain.people.rest import Rest
from bot.domain.step import Step, step_of

LINES = 10


@dataclass(frozen=True, slots=True)
class Agenda:
    """`steps` are those that are on, nudged about or not, the longest overdue first, at most
    `LINES` of `count`. `coming` is the first step of a later day, and `rest` the rest in force."""

    today: date
    steps: tuple[tuple[Debt, Step], ...]
    count: int
    coming: tuple[Debt, Step] | None
    rest: Rest | None


@dataclass(frozen=True, slots=True)
class ViewAgenda:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId) -> Agenda:
        async with self.database.reading() as books:
            user = await books.users.get(user_id)
            today = user.today(self.clock.now())
            debts = await books.debts.open(user_id)
        steps, coming = [], []
        for debt in debts:
            step = step_of(debt, user, today)
            if step is None:
                continue
            told = _told_today(debt, step, today)
            if told is not None or step.on <= today:
                steps.append((debt, told or step))
            else:
                coming.append((debt, step))
        first = min(
            coming, key=lambda pair: (pair[1].on, pair[0].expected_on, pair[0].id), default=None
        )
        rest = user.rest if user.is_resting(today) else None
        return Agenda(today, tuple(steps[:LINES]), len(steps), first, rest)


def _told_today(debt: Debt, step: Step, today: date) -> Step | None:
    """The step that the user was nudged about today and has not acted on: it comes back another
    day, but is still to be done."""
    if today in debt.nudges_since_change(StepKind.PROMISE_DUE, None):
        return Step(kind=StepKind.PROMISE_DUE, on=today, promise=debt.promise)
    if debt.nudges_since_change(step.kind, step.rung):
        return step
    return None
