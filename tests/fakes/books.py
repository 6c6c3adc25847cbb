"""The books in memory: the storage port as the use cases may rely on it, and no kinder.

What is read is a copy: an object that is changed and not saved changes nothing. A writing block
that raises leaves everything as it was. Writers take turns.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bot.application.ports.storage import (
    Books,
    ChangeRow,
    ClientTotal,
    CurrencyTotal,
    NudgeRow,
    Place,
    RestTurn,
)
from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.timeline import Entry, EntryKind, Record
from bot.domain.errors import NotFound
from bot.domain.ids import ChangeId, ClientId, DebtId, Seq, UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.user import User


@dataclass(frozen=True)
class _ClientRow:
    user_id: UserId
    client: Client


@dataclass(frozen=True)
class _DebtRow:
    id: DebtId
    user_id: UserId
    client_id: ClientId
    terms: Terms
    timeline: tuple[Record, ...] = ()
    balance: Money | None = None
    """As at the last saving, like the column that queries use; None before the first."""
    step_on: date | None = None


@dataclass(frozen=True)
class _Change:
    user_id: UserId
    update_id: int
    row: ChangeRow


@dataclass
class Tables:
    """Rows are immutable, so that copying the dictionaries copies everything."""

    users: dict[UserId, User] = field(default_factory=dict)
    clients: dict[ClientId, _ClientRow] = field(default_factory=dict)
    debts: dict[DebtId, _DebtRow] = field(default_factory=dict)
    written: list[tuple[Place, ChangeId | None]] = field(default_factory=list)
    """Every record in the order of writing, whichever debt it belongs to, with its change."""
    changes: dict[ChangeId, _Change] = field(default_factory=dict)
    nudges: dict[tuple[UserId, date], NudgeRow] = field(default_factory=dict)
    leases: dict[UserId, datetime] = field(default_factory=dict)

    def copy(self) -> Tables:
        return Tables(
            users=dict(self.users),
            clients=dict(self.clients),
            debts=dict(self.debts),
            written=list(self.written),
            changes=dict(self.changes),
            nudges=dict(self.nudges),
            leases=dict(self.leases),
        )


class MemoryUsers:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    async def find(self, user_id: UserId) -> User | None:
        return self._tables.users.get(user_id)

    async def get(self, user_id: UserId) -> User:
        user = await self.find(user_id)
        if user is None:
            raise NotFound
        return user

    async def add(self, user: User) -> None:
        if user.id in self._tables.users:
            raise KeyError(user.id)
        self._tables.users[user.id] = user

    async def save(self, user: User) -> None:
        await self.get(user.id)
        self._tables.users[user.id] = user


class MemoryClients:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    async def add(self, user_id: UserId, name: str, locale: Locale) -> Client:
        client = Client(id=ClientId(len(self._tables.clients) + 1), name=name, locale=locale)
        self._tables.clients[client.id] = _ClientRow(user_id, client)
        return client

    async def get(self, user_id: UserId, client_id: ClientId) -> Client:
        row = self._tables.clients.get(client_id)
        if row is None or row.user_id != user_id:
            raise NotFound
        return row.client

    async def all(self, user_id: UserId) -> Sequence[Client]:
        own = (row.client for row in self._tables.clients.values() if row.user_id == user_id)
        return sorted(own, key=lambda client: (client.name, client.id))

    async def save(self, user_id: UserId, client: Client) -> None:
        await self.get(user_id, client.id)
        self._tables.clients[client.id] = _ClientRow(user_id, client)


class MemoryDebts:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._given_out: dict[DebtId, Debt] = {}

    async def add(self, user_id: UserId, client: Client, terms: Terms) -> Debt:
        row = _DebtRow(DebtId(len(self._tables.debts) + 1), user_id, client.id, terms)
        self._tables.debts[row.id] = row
        return self._debt(row)

    async def get(self, user_id: UserId, debt_id: DebtId) -> Debt:
        return self._debt(self._row(user_id, debt_id))

    async def save(
        self,
        user_id: UserId,
        debt: Debt,
        step_on: date | None,
        change: ChangeId | None = None,
    ) -> None:
        row = self._row(user_id, debt.id)
        known = len(row.timeline)
        if self._given_out.get(debt.id) is not debt:
            raise ValueError("this transaction has read another copy of the debt, or none")
        if debt.timeline[:known] != row.timeline:
            raise ValueError("the timeline was rewritten")
        new = [Place(debt.id, record.seq) for record in debt.timeline[known:]]
        self._tables.written += [(place, change) for place in new]
        self._tables.debts[debt.id] = replace(
            row, timeline=debt.timeline, balance=debt.balance, step_on=step_on
        )

    async def link(self, user_id: UserId, found: Sequence[Debt]) -> None:
        for debt in found:
            self._debt(self._row(user_id, debt.id))

    async def open(self, user_id: UserId) -> Sequence[Debt]:
        return [self._debt(row) for row in self._open(user_id)]

    async def open_page(self, user_id: UserId, offset: int, limit: int) -> Sequence[Debt]:
        if offset < 0 or limit < 0:
            raise ValueError((offset, limit))
        return (await self.open(user_id))[offset : offset + limit]

    async def open_of(self, user_id: UserId, client_id: ClientId) -> Sequence[Debt]:
        return [self._debt(row) for row in self._open(user_id) if row.client_id == client_id]

    async def all_of(self, user_id: UserId, client_id: ClientId) -> Sequence[Debt]:
        rows = [row for row in self._tables.debts.values() if row.user_id == user_id]
        debts = [self._debt(row) for row in rows if row.client_id == client_id]
        return sorted(debts, key=lambda debt: (debt.expected_on, debt.id))

    async def totals(self, user_id: UserId, today: date) -> Sequence[CurrencyTotal]:
        totals: dict[str, CurrencyTotal] = {}
        for row in self._open(user_id):
            balance = row.balance or Money.zero(row.terms.amount.currency)
            zero = Money.zero(balance.currency)
            total = totals.get(balance.currency, CurrencyTotal(zero, zero, 0))
            totals[balance.currency] = CurrencyTotal(
                owed=total.owed + balance,
                late=total.late + self._debt(row).late(today),
                debts=total.debts + 1,
            )
        return [totals[currency] for currency in sorted(totals)]

    async def due_for_step(self, user_id: UserId, today: date) -> Sequence[Debt]:
        return [
            self._debt(row)
            for row in self._open(user_id)
            if row.step_on is not None and row.step_on <= today
        ]

    async def earliest_step(self, user_id: UserId) -> date | None:
        days = (row.step_on for row in self._open(user_id) if row.step_on is not None)
        return min(days, default=None)

    async def client_totals(
        self, user_id: UserId, limit: int, due_before: date | None = None
    ) -> Sequence[ClientTotal]:
        totals: dict[tuple[ClientId, str], ClientTotal] = {}
        for debt in await self.open(user_id):
            owed = debt.balance if due_before is None else debt.late(due_before)
            if owed:
                key = debt.client.id, debt.currency
                zero = ClientTotal(debt.client, Money.zero(debt.currency), 0, debt.expected_on)
                known = totals.get(key, zero)
                totals[key] = replace(known, owed=known.owed + owed, debts=known.debts + 1)
        ordered = sorted(totals.items(), key=lambda item: (item[1].since, item[0]))
        return [total for _, total in ordered[:limit]]

    async def last_paid(
        self, user_id: UserId, limit: int, client_id: ClientId | None = None
    ) -> Sequence[Debt]:
        found: dict[DebtId, Debt] = {}
        for place, _ in reversed(self._tables.written):
            row = self._tables.debts[place.debt_id]
            record = row.timeline[place.seq - 1]
            is_payment = isinstance(record, Entry) and record.kind is EntryKind.PAYMENT
            if is_payment and row.user_id == user_id and client_id in (None, row.client_id):
                found.setdefault(row.id, self._debt(row))
        return list(found.values())[:limit]

    def _row(self, user_id: UserId, debt_id: DebtId) -> _DebtRow:
        row = self._tables.debts.get(debt_id)
        if row is None or row.user_id != user_id:
            raise NotFound
        return row

    def _open(self, user_id: UserId) -> Iterator[_DebtRow]:
        own = (row for row in self._tables.debts.values() if row.user_id == user_id and row.balance)
        return iter(sorted(own, key=lambda row: (self._debt(row).expected_on, row.id)))

    def _debt(self, row: _DebtRow) -> Debt:
        """Linked with those that share a plan with it, and they with it."""
        found = [self._copy(row)]
        found += [self._copy(self._tables.debts[partner]) for partner in found[0].partners]
        for debt in found:
            known = map(self._given_out.get, debt.partners)
            debt.link(partner for partner in known if partner is not None)
        return found[0]

    def _copy(self, row: _DebtRow) -> Debt:
        """The one that this transaction has already, or a new one."""
        if row.id not in self._given_out:
            client = self._tables.clients[row.client_id].client
            self._given_out[row.id] = Debt(row.id, client, row.terms, row.timeline)
        return self._given_out[row.id]


class MemoryChanges:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    async def add(
        self,
        user_id: UserId,
        update_id: int,
        main: Place | RestTurn,
        at: datetime,
        undoes: ChangeId | None = None,
    ) -> ChangeId:
        if await self.by_update(user_id, update_id):
            raise KeyError(update_id)
        new = ChangeId(len(self._tables.changes) + 1)
        place = main if isinstance(main, Place) else None
        rest = main if isinstance(main, RestTurn) else None
        row = ChangeRow(id=new, main=place, rest=rest, undoes=undoes)
        self._tables.changes[new] = _Change(user_id, update_id, row)
        return new

    async def by_update(self, user_id: UserId, update_id: int) -> ChangeRow | None:
        return next((r for c, r in self._of(user_id) if c.update_id == update_id), None)

    async def of_record(self, user_id: UserId, place: Place) -> ChangeRow | None:
        return next((row for _, row in self._of(user_id) if place in row.places), None)

    async def of_rest(self, user_id: UserId, seq: Seq) -> ChangeRow | None:
        return next((r for _, r in self._of(user_id) if r.rest and r.rest.seq == seq), None)

    async def rest_turns(self, user_id: UserId) -> int:
        return sum(row.rest is not None for _, row in self._of(user_id))

    async def last(self, user_id: UserId, before: ChangeId | None = None) -> ChangeRow | None:
        standing = [
            row
            for _, row in self._of(user_id)
            if not row.is_undone and row.undoes is None and (before is None or row.id < before)
        ]
        return standing[-1] if standing else None

    def _of(self, user_id: UserId) -> Iterator[tuple[_Change, ChangeRow]]:
        """The user's changes, in order, with all that belongs to them."""
        undone = {change.row.undoes for change in self._tables.changes.values()}
        for id_, change in self._tables.changes.items():
            if change.user_id == user_id:
                places = tuple(place for place, part_of in self._tables.written if part_of == id_)
                yield change, replace(change.row, places=places, is_undone=id_ in undone)


class MemoryNudges:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    async def claim_due(
        self, now: datetime, lease_until: datetime, limit: int
    ) -> Sequence[tuple[UserId, int]]:
        waiting = sorted(
            (user.next_nudge_at, user.id, user.version)
            for user in self._tables.users.values()
            if user.next_nudge_at is not None
            and user.next_nudge_at <= now
            and self._tables.leases.get(user.id, now) <= now
        )[:limit]
        self._tables.leases |= {user_id: lease_until for _, user_id, _ in waiting}
        return [(user_id, version) for _, user_id, version in waiting]

    async def extend(self, user_id: UserId, lease_until: datetime) -> None:
        self._tables.leases[user_id] = lease_until

    async def release(self, user_id: UserId) -> None:
        self._tables.leases.pop(user_id, None)

    async def find(self, user_id: UserId, on: date) -> NudgeRow | None:
        return self._tables.nudges.get((user_id, on))

    async def put(self, row: NudgeRow) -> None:
        known = self._tables.nudges.get((row.user_id, row.on))
        self._tables.nudges[row.user_id, row.on] = (
            replace(known, message_id=row.message_id) if known else row
        )


class MemoryBooks:
    """One transaction on a set of tables."""

    def __init__(self, tables: Tables) -> None:
        self.users = MemoryUsers(tables)
        self.clients = MemoryClients(tables)
        self.debts = MemoryDebts(tables)
        self.changes = MemoryChanges(tables)
        self.nudges = MemoryNudges(tables)


class MemoryDatabase:
    """Implements the port `Database`."""

    def __init__(self) -> None:
        self.tables = Tables()
        self._writer = asyncio.Lock()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Books]:
        yield MemoryBooks(self.tables.copy())

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Books]:
        async with self._writer:
            tables = self.tables.copy()
            yield MemoryBooks(tables)
            self.tables = tables
