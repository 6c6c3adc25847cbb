"""The debts of one message, saved together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.debts.log_debt import cleaned, debtor
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database, Place
from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.timeline import Entry, EntryKind
from bot.domain.ids import ClientId, DebtId, Seq, UserId

_INVOICE = Seq(1)
"""The place of the invoice in the timeline."""


@dataclass(frozen=True, slots=True)
class NewDebt:
    """Of the known client `client_id`, or else of a client by name."""

    client: str
    terms: Terms
    client_id: ClientId | None = None


@dataclass(frozen=True, slots=True)
class LogDebts:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debts: Sequence[NewDebt]) -> Change:
        """Logs one or more debts in one change, the first of which is the change's own; Undo takes
        all of them back. None of several is the one talked of from then on.

        Raises `NotFound`, `NameEmpty`, `AmountNotPositive`; then nothing is logged.
        """
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            now = self.clock.now()
            today = origin.day(user, now)
            logged: list[tuple[Debt, Entry]] = []
            for new in debts:
                owes = await debtor(books, user, new.client, new.client_id)
                debt = await books.debts.add(user.id, owes, cleaned(new.terms))
                logged.append((debt, debt.log_invoice(now, today)))
            (first, entry), *rest = logged
            others = [debt for debt, _ in rest]
            change = await keep(books, user, first, entry, origin, now, others=others)
            if not others:
                return change
            nobody = replace(change.user, talked_of=None)
            await books.users.save(nobody)
            return replace(change, user=nobody)


@dataclass(frozen=True, slots=True)
class StandsAlone:
    database: Database

    async def __call__(self, user_id: UserId, debt_id: DebtId) -> bool:
        """Whether the debt was logged by itself, so that taking its invoice back takes back no
        other. Raises `NotFound`."""
        async with self.database.reading() as books:
            await books.debts.get(user_id, debt_id)
            row = await books.changes.of_record(user_id, Place(debt_id, _INVOICE))
            return row is None or all(place.debt_id == debt_id for place in row.places)


def logged_together(change: Change) -> tuple[Debt, ...]:
    """All the debts of a change that logged several, or that took back such a change; none for any
    other. One that was logged anew in the place of a wrong one goes with that one, of which the
    books hold only one or the other."""
    logged = change.debt.undone_by(change.record) or change.record
    is_invoice = isinstance(logged, Entry) and logged.kind is EntryKind.INVOICE
    if not is_invoice or not change.others:
        return ()
    debts = (change.debt, *change.others)
    return debts if len({debt.is_withdrawn for debt in debts}) == 1 else ()
