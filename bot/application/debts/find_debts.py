"""Which open debts a sentence is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.application.clients.match_client import match_client
from bot.application.ports.storage import Books, Database
from bot.domain.debts.debt import Debt
from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, UserId
from bot.domain.people.client import Client


@dataclass(frozen=True, slots=True)
class FoundDebts:
    """`meant` fit what was said: one is sure, several must be asked about, and so must `near`
    ones, whose clients only resemble the name, or bear it together with somebody who owes
    nothing. `client` is the one that is known by the name."""

    meant: tuple[Debt, ...] = ()
    near: tuple[Debt, ...] = ()
    client: Client | None = None


@dataclass(frozen=True, slots=True)
class FindDebts:
    database: Database

    async def __call__(
        self,
        user_id: UserId,
        names: Iterable[str],
        replied_to: DebtId | None = None,
        recalled_on: date | None = None,
    ) -> FoundDebts:
        """By the client's `names`; without any, the debt that the replied-to message is about
        (settled, taken back or neither, so that it is never mistaken for another), the one last
        talked of if it is open and was talked of on the user's day `recalled_on`, or all that are
        open."""
        names = tuple(name for name in names if name)
        async with self.database.reading() as books:
            if names:
                return await _by_name(books, user_id, names)
            user = await books.users.get(user_id)
            replied = await _debt(books, user_id, replied_to)
            if replied is not None:
                return FoundDebts(meant=(replied,))
            last = await _debt(books, user_id, user.talked_of)
            if last is not None and last.timeline[-1].on == recalled_on:
                last = last.lead if last.is_settled else last
                if not last.is_settled:
                    return FoundDebts(meant=(last,))
            return FoundDebts(meant=tuple(_one_a_plan(await books.debts.open(user_id))))


async def _by_name(books: Books, user_id: UserId, names: tuple[str, ...]) -> FoundDebts:
    match = match_client(names, await books.clients.all(user_id))
    meant = [
        debt for client in match.sure for debt in await books.debts.open_of(user_id, client.id)
    ]
    near = [debt for client in match.near for debt in await books.debts.open_of(user_id, client.id)]
    meant = _one_a_plan(meant)
    near = _one_a_plan(near)
    if len(match.sure) > 1 and len(meant) == 1:
        return FoundDebts(near=tuple(meant))
    return FoundDebts(tuple(meant), tuple(near), match.sure[0] if len(match.sure) == 1 else None)


def _one_a_plan(debts: Sequence[Debt]) -> list[Debt]:
    """Of those that share a plan, the one that leads it."""
    return [debt for debt in debts if debt.leads]


async def _debt(books: Books, user_id: UserId, debt_id: DebtId | None) -> Debt | None:
    if debt_id is None:
        return None
    try:
        return await books.debts.get(user_id, debt_id)
    except NotFound:
        return None
