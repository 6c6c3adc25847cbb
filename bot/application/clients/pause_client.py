"""No nudges about a client: every debt of theirs is paused or resumed, in one change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, change_each, earlier_change
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Record
from bot.domain.ids import ClientId


@dataclass(frozen=True, slots=True)
class PauseClient:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, client_id: ClientId, until: date | None) -> Change:
        """Pauses what the client owes now, until a day or without end. The change's own debt is the
        one due first, `others` are the rest; a debt that is paused just so is left as it is.

        Raises `AlreadySettled` if nothing is owed, `AlreadyRecorded` if all are paused just so,
        `PauseInPast`, `NotFound`.
        """
        return await _change_all(
            self.database,
            self.clock,
            origin,
            client_id,
            lambda debt, now, today: debt.pause_until(until, now, today),
        )


@dataclass(frozen=True, slots=True)
class ResumeClient:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, client_id: ClientId) -> Change:
        """Ends every pause of the client's debts. Raises `AlreadySettled` if nothing is owed,
        `AlreadyRecorded` if nothing is paused, `NotFound`."""
        return await _change_all(
            self.database,
            self.clock,
            origin,
            client_id,
            lambda debt, now, today: debt.resume(now, today),
        )


async def _change_all(
    database: Database,
    clock: Clock,
    origin: Origin,
    client_id: ClientId,
    record: Callable[[Debt, datetime, date], Record],
) -> Change:
    async with database.writing() as books:
        user = await books.users.get(origin.user_id)
        earlier = await earlier_change(books, user, origin)
        if earlier is not None:
            return earlier
        await books.clients.get(user.id, client_id)
        debts = await books.debts.open_of(user.id, client_id)
        return await change_each(books, user, debts, record, origin, clock.now())
