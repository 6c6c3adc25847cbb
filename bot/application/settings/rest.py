"""A rest from all nudges: until a day, or until the user ends it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.application.change import Change, Origin, RestChange, change_of, reschedule
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database, RestTurn
from bot.domain.errors import AlreadyRecorded, PauseInPast
from bot.domain.ids import ChangeId, Seq
from bot.domain.people.rest import Rest
from bot.domain.people.user import User


@dataclass(frozen=True, slots=True)
class TakeRest:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, until: date | None) -> RestChange:
        """Raises `PauseInPast`, `AlreadyRecorded` if that very rest is in force."""
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await _earlier(books, user, origin)
            if earlier is not None:
                return earlier
            now = self.clock.now()
            today = origin.day(user, now)
            if until is not None and until <= today:
                raise PauseInPast(until)
            rest = Rest(until)
            if user.is_resting(today) and user.rest == rest:
                raise AlreadyRecorded
            return await keep_rest(books, user, rest, origin, now)


@dataclass(frozen=True, slots=True)
class EndRest:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin) -> RestChange:
        """Raises `AlreadyRecorded` if no rest is in force. Pauses of single debts stay."""
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await _earlier(books, user, origin)
            if earlier is not None:
                return earlier
            now = self.clock.now()
            if not user.is_resting(origin.day(user, now)):
                raise AlreadyRecorded
            return await keep_rest(books, user, None, origin, now)


async def keep_rest(
    books: Books,
    user: User,
    rest: Rest | None,
    origin: Origin,
    now: datetime,
    undoes: ChangeId | None = None,
) -> RestChange:
    """Stores the rest, what the update has done, and when the user is nudged next."""
    turn = RestTurn(Seq(await books.changes.rest_turns(user.id) + 1), user.rest, rest)
    await books.changes.add(user.id, origin.update_id, turn, now, undoes)
    user = await reschedule(books, replace(user, rest=rest), now)
    return RestChange(user, turn.seq, turn.now, turn.was, undoes is not None)


async def _earlier(books: Books, user: User, origin: Origin) -> RestChange | None:
    row = await books.changes.by_update(user.id, origin.update_id)
    made = await change_of(books, user, row) if row else None
    if isinstance(made, Change):
        raise AlreadyRecorded
    return made
