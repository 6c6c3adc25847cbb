"""Takes a change back: the one behind an Undo button, or the user's last one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database
from bot.domain.debt import Debt
from bot.domain.errors import NothingToUndo
from bot.domain.ids import DebtId, Seq
from bot.domain.timeline import Entry, Record, Withdrawal
from bot.domain.user import User


@dataclass(frozen=True, slots=True)
class Undo:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, target: tuple[DebtId, Seq] | None = None) -> Change:
        """Takes back `target`, or the last change of the user's books that stands.

        Raises `NothingToUndo`, `UndoBlocked`, `NotFound`.
        """
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt, seq = await _target(books, user, target)
            now = self.clock.now()
            taken_back = debt.take_back(seq, now, user.today(now))
            return await keep(books, user, debt, taken_back, origin, now)


async def _target(books: Books, user: User, target: tuple[DebtId, Seq] | None) -> tuple[Debt, Seq]:
    if target is not None:
        debt_id, seq = target
        return await books.debts.get(user.id, debt_id), seq
    last = await books.debts.last_change(user.id)
    if last is None:
        raise NothingToUndo
    return last


def undone(change: Change) -> Record:
    """The record that an undo took back. Raises `NothingToUndo` if the change is no undo."""
    record = change.record
    if isinstance(record, Withdrawal):
        return change.debt.record(record.of)
    if isinstance(record, Entry) and record.reverses is not None:
        return change.debt.record(record.reverses)
    raise NothingToUndo
