"""The client has answered: the reason is recorded, and a dispute begins if it is one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, change_debt, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Reply
from bot.domain.errors import AlreadyRecorded, NotFound
from bot.domain.ids import DebtId, Seq
from bot.domain.text import storable

LONGEST_SAID = 4096
"""Characters kept of the client's words: a whole message."""


@dataclass(frozen=True, slots=True)
class RecordReply:
    database: Database
    clock: Clock

    async def __call__(
        self,
        origin: Origin,
        debt_id: DebtId,
        reason: Reason,
        also: tuple[Reason, ...] = (),
        said: str | None = None,
    ) -> Change:
        """One change with the dispute that it opens, if the client is unhappy with the work.
        Raises `AlreadySettled`, `NotFound`."""
        words = storable(said)[:LONGEST_SAID] if said else None
        return await change_debt(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, today: _replied(debt, reason, also, words, now, today),
        )


@dataclass(frozen=True, slots=True)
class DeclineProposal:
    database: Database
    clock: Clock

    async def __call__(
        self,
        origin: Origin,
        debt_id: DebtId,
        reason: Reason,
        also: tuple[Reason, ...] = (),
        said: str | None = None,
    ) -> Change:
        """As `RecordReply`, of a client who says no to the plan that was proposed: it waits for no
        answer any more, on any debt that it covers. Raises `AlreadyRecorded` if none does,
        `AlreadySettled`, `NotFound`."""
        words = storable(said)[:LONGEST_SAID] if said else None
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            now = self.clock.now()
            today = origin.day(user, now)
            proposed = debt.proposed
            others = [other for other in debt.proposed_over if other is not debt]
            reply = _replied(debt, reason, also, words, now, today)
            debt.decline(now, today)
            declined = []
            for other in others:
                same = other.proposed
                if proposed is None or same is None or same.at != proposed.at:
                    continue  # Another one came since.
                other.decline(now, today)
                declined.append(other)
            return await keep(books, user, debt, reply, origin, now, others=declined)


@dataclass(frozen=True, slots=True)
class CorrectReply:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId, seq: Seq, reason: Reason) -> Change:
        """The reply at `seq` is taken back, with the dispute that it opened, and recorded with the
        right reason. Raises `NotFound`, `AlreadyRecorded` if that is the one in the books,
        `AlreadyTakenBack`, `AlreadySettled`."""

        def corrected(debt: Debt, now: datetime, today: date) -> Reply:
            debt.refuse_if_settled()
            wrong = debt.record(seq)
            if not isinstance(wrong, Reply):
                raise NotFound
            if any(reply.seq >= seq and reply.reason is reason for reply in debt.replies):
                raise AlreadyRecorded
            debt.take_back_all([seq, *_opened_by(wrong, debt)], now, today)
            also = tuple(other for other in wrong.also if other is not reason)
            return _replied(debt, reason, also, wrong.said, now, today)

        return await change_debt(self.database, self.clock, origin, debt_id, corrected)


def _replied(
    debt: Debt,
    reason: Reason,
    also: tuple[Reason, ...],
    said: str | None,
    now: datetime,
    today: date,
) -> Reply:
    """With the dispute that it opens."""
    reply = debt.replied(reason, now, today, also, said)
    if Reason.UNHAPPY in (reason, *also) and debt.dispute is None:
        debt.disputed(now, today)
    return reply


def _opened_by(reply: Reply, debt: Debt) -> list[Seq]:
    following = Seq(reply.seq + 1)
    dispute = debt.dispute
    return [following] if dispute is not None and dispute.seq == following else []
