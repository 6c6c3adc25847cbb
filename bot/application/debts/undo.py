"""Takes a change back: the one behind an Undo button, or the user's last one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.application.change import Change, Origin, RestChange, change_of, keep
from bot.application.debts.recall_change import last_standing
from bot.application.nudges.tap import NO_DEBT
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, ChangeRow, Database, Place
from bot.application.settings.rest import keep_rest
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Record
from bot.domain.errors import AlreadyTakenBack, NotFound, NothingToUndo
from bot.domain.ids import DebtId, Seq
from bot.domain.people.user import User


@dataclass(frozen=True, slots=True)
class Undo:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, target: tuple[DebtId, Seq] | None = None
    ) -> Change | RestChange:
        """Takes back the change that `target` is a record of, with all that it did, or the last
        change of the user's books that stands. With `NO_DEBT`, `target` is a turn of their rest.

        Raises `NothingToUndo`, `AlreadyTakenBack`, `UndoBlocked`, `NotFound`.
        """
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            done = await books.changes.by_update(user.id, origin.update_id)
            if done is not None:
                return await change_of(books, user, done)
            row = await _target(books, user, target)
            if row.undoes is not None:
                raise NothingToUndo
            if row.is_undone:
                raise AlreadyTakenBack
            now = self.clock.now()
            if row.rest is not None:
                if user.rest != row.rest.now:
                    raise AlreadyTakenBack
                return await keep_rest(books, user, row.rest.was, origin, now, undoes=row.id)
            return await _take_back(books, user, row, origin, now)


async def _target(books: Books, user: User, target: tuple[DebtId, Seq] | None) -> ChangeRow:
    if target is None:
        row = await last_standing(books, user)
        if row is None:
            raise NothingToUndo
        return row
    debt_id, seq = target
    if debt_id == NO_DEBT:
        row = await books.changes.of_rest(user.id, seq)
        if row is None:
            raise NotFound
        return row
    (await books.debts.get(user.id, debt_id)).record(seq)
    row = await books.changes.of_record(user.id, Place(debt_id, seq))
    if row is None:  # A nudge: it happened.
        raise NothingToUndo
    return row


async def _take_back(
    books: Books, user: User, row: ChangeRow, origin: Origin, now: datetime
) -> Change:
    if row.main is None:
        raise NothingToUndo
    made: dict[DebtId, tuple[Debt, Sequence[Record]]] = {}
    for debt_id in dict.fromkeys(place.debt_id for place in row.places):
        debt = await books.debts.get(user.id, debt_id)
        seqs = [place.seq for place in row.places if place.debt_id == debt_id]
        made[debt_id] = (debt, debt.take_back_all(seqs, now, origin.day(user, now)))
    debt, records = made.pop(row.main.debt_id)
    undoing = next(r for r in records if debt.undone_by(r) == debt.record(row.main.seq))
    others = [other for other, _ in made.values()]
    return await keep(books, user, debt, undoing, origin, now, others=others, undoes=row.id)


def undone(change: Change) -> Record:
    """The record that an undo took back. Raises `NothingToUndo` if the change is no undo."""
    record = change.debt.undone_by(change.record)
    if record is None:
        raise NothingToUndo
    return record
