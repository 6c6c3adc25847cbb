"""A payment or promise that was recorded wrong: the right one takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debt import Debt
from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money
from bot.domain.timeline import Entry, EntryKind, Promise, Record


@dataclass(frozen=True, slots=True)
class CorrectRecord:
    database: Database
    clock: Clock

    async def __call__(
        self,
        origin: Origin,
        debt_id: DebtId,
        seq: Seq,
        *,
        amount: Money | None = None,
        day: date | None = None,
        to: DebtId | None = None,
    ) -> Change:
        """Puts right the payment or promise at `seq`: its sum, the day it was made or promised for,
        or the debt that it belongs `to`; what is None was right. The change's record is the right
        one, and its Undo brings the wrong one back. Where it has moved, the change's debt is the
        right one, and `others` has the wrong one.

        Raises `AlreadyRecorded` if nothing differs, `AlreadyTakenBack`, `NotFound`, and what
        recording a payment or a promise raises.
        """
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            now = self.clock.now()
            today = origin.day(user, now)
            if to is None or to == debt_id:
                right = _in_place(debt, seq, amount, day, now, today)
                return await keep(books, user, debt, right, origin, now)
            owed = await books.debts.get(user.id, to)
            moved = _again(owed, debt.record(seq), amount, day, now, today)
            debt.take_back(seq, now, today)
            return await keep(books, user, owed, moved, origin, now, others=[debt])


def _in_place(
    debt: Debt, seq: Seq, amount: Money | None, day: date | None, now: datetime, today: date
) -> Record:
    if isinstance(debt.record(seq), Promise):
        return debt.correct_promise(seq, day, amount, now, today)
    return debt.correct_payment(seq, amount, day, now, today)


def _again(
    debt: Debt, wrong: Record, amount: Money | None, day: date | None, now: datetime, today: date
) -> Record:
    """The same on another debt. Raises `NotFound` for what is neither payment nor promise."""
    match wrong:
        case Entry(kind=EntryKind.PAYMENT):
            return debt.pay(
                -wrong.amount if amount is None else amount, day or wrong.value_on, now, today
            )
        case Promise():
            amount = wrong.amount if amount is None else amount
            return debt.promise_to_pay(day or wrong.day, amount, now, today)
        case _:
            raise NotFound
