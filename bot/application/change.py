"""How every change of the books is made: once for an update, in one transaction, with what follows.

A change is one thing to the user, who gets one answer and one Undo for it, whatever it records.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, ChangeRow, Database, Place
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Record
from bot.domain.errors import AlreadyRecorded, AlreadySettled
from bot.domain.ids import ChangeId, DebtId, Seq, UserId
from bot.domain.people.rest import Rest
from bot.domain.people.user import User
from bot.domain.step import step_of


@dataclass(frozen=True, slots=True)
class Origin:
    """Who asks for a change, and by which update: the same one never counts twice."""

    user_id: UserId
    update_id: int
    sent_at: datetime | None = None
    """When the user sent it, if that is known: it may be read only hours later."""

    def day(self, user: User, now: datetime) -> date:
        """The user's day on which they asked: what they say of today is of that day."""
        return user.today(now if self.sent_at is None else min(self.sent_at, now))


@dataclass(frozen=True, slots=True)
class Change:
    """What was recorded, in the debt as it is now; `record.seq` is what Undo takes.

    `others` are further debts that the same change has touched: those of a client who is paused,
    or the one that was logged for the wrong client.
    """

    user: User
    debt: Debt
    record: Record
    others: tuple[Debt, ...] = ()
    places: tuple[Place, ...] = ()
    """Of all that was recorded, in the order of writing."""

    def made_on(self, debt: Debt) -> tuple[Record, ...]:
        """What the change has recorded on one of its debts."""
        return tuple(debt.record(place.seq) for place in self.places if place.debt_id == debt.id)


@dataclass(frozen=True, slots=True)
class RestChange:
    """The user's rest from all nudges, as the change left it (None is no rest) and as it was
    before. Undo takes `NO_DEBT` and `seq`."""

    user: User
    seq: Seq
    rest: Rest | None
    was: Rest | None
    is_undo: bool = False


async def change_debt(
    database: Database,
    clock: Clock,
    origin: Origin,
    debt_id: DebtId,
    record: Callable[[Debt, datetime, date], Record],
) -> Change:
    """Applies `record(debt, now, today)`, where today is the day on which the update was sent, and
    reschedules the user's next nudge.

    A redelivered update gives the change that its first delivery made. Raises `NotFound` and
    whatever the books refuse; then nothing has changed.
    """
    return await change_debt_of(
        database, clock, origin, debt_id, lambda debt, _, now, today: record(debt, now, today)
    )


async def change_debt_of(
    database: Database,
    clock: Clock,
    origin: Origin,
    debt_id: DebtId,
    record: Callable[[Debt, User, datetime, date], Record],
    *,
    of_plan: bool = False,
) -> Change:
    """The same of what depends on the user's settings: `record(debt, user, now, today)`. What is
    `of_plan` is recorded on the debt that leads the plan, if there is one."""
    async with database.writing() as books:
        user = await books.users.get(origin.user_id)
        earlier = await earlier_change(books, user, origin)
        if earlier is not None:
            return earlier
        debt = await books.debts.get(user.id, debt_id)
        debt = debt.lead if of_plan else debt
        now = clock.now()
        new = record(debt, user, now, origin.day(user, now))
        return await keep(books, user, debt, new, origin, now)


async def change_each(
    books: Books,
    user: User,
    debts: Sequence[Debt],
    record: Callable[[Debt, datetime, date], Record],
    origin: Origin,
    now: datetime,
) -> Change:
    """The same record on each of the debts, in one change; one on which it would change nothing is
    left as it is. The change is of the first that changes. Raises `AlreadySettled` without any
    debt, and `AlreadyRecorded` if none changes."""
    if not debts:
        raise AlreadySettled
    changed: list[tuple[Debt, Record]] = []
    for debt in debts:
        try:
            changed.append((debt, record(debt, now, origin.day(user, now))))
        except AlreadyRecorded:
            continue
    if not changed:
        raise AlreadyRecorded
    (first, made), *rest = changed
    return await keep(books, user, first, made, origin, now, others=[debt for debt, _ in rest])


async def change_plan_of(
    database: Database,
    clock: Clock,
    origin: Origin,
    debt_id: DebtId,
    record: Callable[[Debt, datetime, date], Record],
) -> Change:
    """`change_each` of what is still owed on the debt and on those that share its plan."""
    async with database.writing() as books:
        user = await books.users.get(origin.user_id)
        earlier = await earlier_change(books, user, origin)
        if earlier is not None:
            return earlier
        debt = await books.debts.get(user.id, debt_id)
        owed = [each for each in debt.together if not each.is_settled]
        owed.sort(key=lambda each: each is not debt)
        return await change_each(books, user, owed, record, origin, clock.now())


async def earlier_change(books: Books, user: User, origin: Origin) -> Change | None:
    """Raises `AlreadyRecorded` if the update has begun or ended a rest."""
    row = await books.changes.by_update(user.id, origin.update_id)
    made = await change_of(books, user, row) if row else None
    if isinstance(made, RestChange):
        raise AlreadyRecorded
    return made


async def change_of(books: Books, user: User, row: ChangeRow) -> Change | RestChange:
    """What was stored, in the books as they are now."""
    if row.rest is not None:
        return RestChange(user, row.rest.seq, row.rest.now, row.rest.was, row.undoes is not None)
    if row.main is None:
        raise ValueError(row)
    debt = await books.debts.get(user.id, row.main.debt_id)
    other_ids = dict.fromkeys(place.debt_id for place in row.places)
    others = [await books.debts.get(user.id, id_) for id_ in other_ids if id_ != debt.id]
    return Change(user, debt, debt.record(row.main.seq), tuple(others), row.places)


async def keep(
    books: Books,
    user: User,
    debt: Debt,
    record: Record,
    origin: Origin,
    now: datetime,
    *,
    others: Sequence[Debt] = (),
    undoes: ChangeId | None = None,
) -> Change:
    """Stores the changed debts, what the update has done, and when the user is nudged next."""
    place = Place(debt.id, record.seq)
    change_id = await books.changes.add(user.id, origin.update_id, place, now, undoes)
    # What is next for a debt depends on those that share its plan, now that it has changed.
    await books.debts.link(user.id, (debt, *others))
    touched = {each.id: each for c in (debt, *others) for each in (*c.companions, c)}
    for changed in touched.values():
        step = step_of(changed, user, user.today(now))
        await books.debts.save(user.id, changed, step.on if step else None, change_id)
    user = await reschedule(books, replace(user, talked_of=debt.id), now)
    row = await books.changes.by_update(user.id, origin.update_id)
    places = () if row is None else row.places
    return Change(user, debt, record, tuple(others), places)


async def reschedule(books: Books, user: User, now: datetime) -> User:
    """Stores the user with the instant of their next nudge, from the earliest step of any debt."""
    user = user.rescheduled(await books.debts.earliest_step(user.id), now)
    await books.users.save(user)
    return user
