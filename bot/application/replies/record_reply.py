"""The client has answered: the reason is recorded, and a dispute begins if it is one."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debt import Debt
from bot.domain.errors import AlreadyRecorded, NotFound
from bot.domain.ids import DebtId, Seq
from bot.domain.reply import Reason
from bot.domain.timeline import Reply

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
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            now = self.clock.now()
            today = origin.day(user, now)
            said = _storable(said)[:LONGEST_SAID] if said else None
            reply = debt.replied(reason, now, today, also, said)
            if Reason.UNHAPPY in (reason, *also) and debt.dispute is None:
                debt.disputed(now, today)
            return await keep(books, user, debt, reply, origin, now)


@dataclass(frozen=True, slots=True)
class CorrectReply:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId, seq: Seq, reason: Reason) -> Change:
        """The reply at `seq` is taken back, with the dispute that it opened, and recorded with the
        right reason. Raises `NotFound`, `AlreadyRecorded` if that is the one in the books,
        `AlreadyTakenBack`, `AlreadySettled`."""
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            debt.refuse_if_settled()
            wrong = debt.record(seq)
            if not isinstance(wrong, Reply):
                raise NotFound
            if any(reply.seq >= seq and reply.reason is reason for reply in debt.replies):
                raise AlreadyRecorded
            now = self.clock.now()
            today = origin.day(user, now)
            debt.take_back_all([seq, *_opened_by(wrong, debt)], now, today)
            also = tuple(other for other in wrong.also if other is not reason)
            reply = debt.replied(reason, now, today, also, wrong.said)
            if Reason.UNHAPPY in (reason, *also) and debt.dispute is None:
                debt.disputed(now, today)
            return await keep(books, user, debt, reply, origin, now)


def _storable(said: str) -> str:
    """The words as they are, but for what no database holds: NUL and halves of characters."""
    return "".join(char for char in said if char != "\0" and unicodedata.category(char) != "Cs")


def _opened_by(reply: Reply, debt: Debt) -> list[Seq]:
    following = Seq(reply.seq + 1)
    dispute = debt.dispute
    return [following] if dispute is not None and dispute.seq == following else []
