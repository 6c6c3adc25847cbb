"""A payment or promise that was recorded wrong: the right one takes its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database, Place
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Entry, EntryKind, Promise, Record
from bot.domain.errors import AlreadyRecorded, AlreadyTakenBack, NotFound
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money
from bot.domain.people.user import User
from bot.domain.plans.agreement import pay_together


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
            owed = debt if to is None else await books.debts.get(user.id, to)
            wrong = debt.record(seq)
            now = self.clock.now()
            today = origin.day(user, now)
            if isinstance(wrong, Promise):
                made = _right_promise(debt, owed.lead, wrong, amount, day, now, today)
            else:
                spread = await _spread(books, user, debt, wrong)
                made = _right_payment(owed, spread, amount, day, now, today)
            main, right, others = made
            return await keep(books, user, main, right, origin, now, others=others)


Made = tuple[Debt, Record, Sequence[Debt]]
"""The right record with its debt, and the other debts that were touched."""


def _right_promise(
    debt: Debt,
    owed: Debt,
    wrong: Promise,
    amount: Money | None,
    day: date | None,
    now: datetime,
    today: date,
) -> Made:
    if owed is debt:
        return debt, debt.correct_promise(wrong.seq, day, amount, now, today), ()
    amount = wrong.amount if amount is None else amount
    right = owed.promise_to_pay(day or wrong.day, amount, now, today)
    debt.take_back(wrong.seq, now, today)
    return owed, right, (debt,)


def _right_payment(
    owed: Debt,
    spread: Sequence[tuple[Debt, Entry]],
    amount: Money | None,
    day: date | None,
    now: datetime,
    today: date,
) -> Made:
    """All of the wrong one goes, with what was let go because of it."""
    debt, wrong = spread[0]
    over = _paid_anew(owed, spread)
    if over == [debt]:
        return debt, debt.correct_payment(wrong.seq, amount, day, now, today), ()
    was = -sum((part.amount for _, part in spread), Money.zero(debt.currency))
    right = (was if amount is None else amount, day or wrong.value_on)
    if debt in over and right == (was, wrong.value_on):
        raise AlreadyRecorded
    for each, part in spread:
        each.take_back_all([part.seq, *each.let_go_with(part)], now, today)
    paid = pay_together(over, *right, now, today)
    main, entry = next((pair for pair in paid if pair[0] is owed), paid[0])
    main.take_offer(now, today)
    touched = dict.fromkeys(each for each, _ in (*paid, *spread))
    return main, entry, [each for each in touched if each is not main]


async def _spread(books: Books, user: User, debt: Debt, wrong: Record) -> list[tuple[Debt, Entry]]:
    """The payment with its parts on other debts, where it was spread over those of a plan. Raises
    `NotFound` for what is no payment, `AlreadyTakenBack`."""
    if not isinstance(wrong, Entry) or wrong.kind is not EntryKind.PAYMENT:
        raise NotFound
    if debt.was_taken_back(wrong.seq):
        raise AlreadyTakenBack
    parts = [(debt, wrong)]
    row = await books.changes.of_record(user.id, Place(debt.id, wrong.seq))
    for place in row.places if row is not None else ():
        if place.debt_id != debt.id:
            other = await books.debts.get(user.id, place.debt_id)
            parts += [(other, entry) for entry in other.payments if entry.seq == place.seq]
    return parts


def _paid_anew(owed: Debt, spread: Sequence[tuple[Debt, Entry]]) -> list[Debt]:
    """What the right payment is of: the plan of the debt that it belongs to, or, in place, what
    the wrong one was of."""
    debt, wrong = spread[0]
    if owed is not debt and owed not in debt.together:
        return list(owed.together)
    was_of = [each for each, _ in spread]
    plan = debt.plan
    is_of_plan = plan is not None and wrong.seq > plan.seq
    return list(dict.fromkeys([*(debt.together if is_of_plan else ()), *was_of]))
