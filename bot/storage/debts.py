"""Debts with their timelines, which only ever grow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    case,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.application.ports.storage import ClientTotal, CurrencyTotal
from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.timeline import Record
from bot.domain.errors import NotFound
from bot.domain.ids import ChangeId, ClientId, DebtId, UserId
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.storage.clients import OF_CLIENT, client_of
from bot.storage.records import columns_of, record_of
from bot.storage.tables import clients, debts, instalments, records

_IS_OPEN = debts.c.balance_minor > 0
_OWN_CLIENT = and_(clients.c.user_id == debts.c.user_id, clients.c.id == debts.c.client_id)


class TimelineMovedOnError(RuntimeError):
    """The debt was not read in this transaction, or somebody has changed it since."""


class SqlDebts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        # Each debt given out, and how many of its records are stored: within a transaction there
        # is one copy of it only, so that no two can overwrite each other's records.
        self._given_out: dict[DebtId, tuple[Debt, int]] = {}

    async def add(self, user_id: UserId, client: Client, terms: Terms) -> Debt:
        """Nothing is owed on it before its invoice is logged and saved."""
        statement = (
            insert(debts)
            .values(
                user_id=user_id,
                client_id=client.id,
                amount_minor=terms.amount.minor,
                currency=terms.amount.currency,
                logged_due=terms.due,
                due=terms.due,
                number=terms.number,
                issued=terms.issued,
                what_for=terms.what_for,
                record_count=0,
                balance_minor=0,
            )
            .returning(debts.c.id)
        )
        debt_id = (await self._connection.execute(statement)).scalar_one()
        debt = Debt(DebtId(debt_id), client, terms)
        self._given_out[debt.id] = (debt, 0)
        return debt

    async def get(self, user_id: UserId, debt_id: DebtId) -> Debt:
        found = await self._load(user_id, _chosen(user_id, debts.c.id == debt_id))
        if not found:
            raise NotFound
        return found[0]

    async def save(
        self,
        user_id: UserId,
        debt: Debt,
        step_on: date | None,
        change: ChangeId | None = None,
    ) -> None:
        """Raises `TimelineMovedOnError` if the debt is not the one that this transaction read and
        that is still stored, `NotFound` if it is not the user's."""
        known, stored = self._given_out.get(debt.id, (None, None))
        if known is not debt:
            stored = None
        statement = (
            update(debts)
            .where(
                debts.c.user_id == user_id, debts.c.id == debt.id, debts.c.record_count == stored
            )
            .values(
                record_count=len(debt.timeline),
                balance_minor=debt.balance.minor,
                due=debt.expected_on,
                step_on=step_on,
            )
        )
        if not (await self._connection.execute(statement)).rowcount:
            await self.get(user_id, debt.id)
            raise TimelineMovedOnError(debt.id)
        await self._append(user_id, debt, debt.timeline[stored:], change)
        await self._keep_instalments(user_id, debt)
        self._given_out[debt.id] = (debt, len(debt.timeline))

    async def open(self, user_id: UserId) -> Sequence[Debt]:
        return await self._load(user_id, _chosen(user_id, _IS_OPEN))

    async def open_page(self, user_id: UserId, offset: int, limit: int) -> Sequence[Debt]:
        page = _chosen(user_id, _IS_OPEN).order_by(debts.c.due, debts.c.id)
        return await self._load(user_id, page.offset(offset).limit(limit))

    async def open_of(self, user_id: UserId, client_id: ClientId) -> Sequence[Debt]:
        return await self._load(user_id, _chosen(user_id, _IS_OPEN, debts.c.client_id == client_id))

    async def all_of(self, user_id: UserId, client_id: ClientId) -> Sequence[Debt]:
        return await self._load(user_id, _chosen(user_id, debts.c.client_id == client_id))

    async def totals(self, user_id: UserId, today: date) -> Sequence[CurrencyTotal]:
        owed = func.sum(debts.c.balance_minor)
        late = func.sum(_late(today))
        query = (
            select(
                debts.c.currency, owed.label("owed"), late.label("late"), func.count().label("n")
            )
            .where(debts.c.user_id == user_id, _IS_OPEN)
            .group_by(debts.c.currency)
            .order_by(debts.c.currency)
        )
        # A sum of BIGINT is a NUMERIC on PostgreSQL.
        return [
            CurrencyTotal(
                Money(int(row.owed), row.currency), Money(int(row.late or 0), row.currency), row.n
            )
            for row in await self._connection.execute(query)
        ]

    async def client_totals(
        self, user_id: UserId, limit: int, due_before: date | None = None
    ) -> Sequence[ClientTotal]:
        since = func.min(debts.c.due)
        owed = debts.c.balance_minor if due_before is None else _late(due_before)
        query = (
            select(
                *OF_CLIENT,
                debts.c.currency,
                func.sum(owed).label("owed"),
                func.count().label("n"),
                since.label("since"),
            )
            .join(clients, _OWN_CLIENT)
            .where(debts.c.user_id == user_id, _IS_OPEN)
            .group_by(*OF_CLIENT, debts.c.currency)
            .order_by(since, clients.c.id, debts.c.currency)
            .limit(limit)
        )
        if due_before is not None:
            query = query.where(debts.c.due < due_before)
        return [
            ClientTotal(
                client_of(row),
                Money(int(row.owed), row.currency),
                row.n,
                row.since,
            )
            for row in await self._connection.execute(query)
        ]

    async def last_paid(
        self, user_id: UserId, limit: int, client_id: ClientId | None = None
    ) -> Sequence[Debt]:
        latest = func.max(records.c.id)
        query = (
            select(records.c.debt_id)
            .where(records.c.user_id == user_id, records.c.kind == "payment")
            .group_by(records.c.debt_id)
            .order_by(latest.desc())
            .limit(limit)
        )
        if client_id is not None:
            query = query.where(
                records.c.debt_id.in_(_chosen(user_id, debts.c.client_id == client_id))
            )
        order = [row.debt_id for row in await self._connection.execute(query)]
        found = await self._load(user_id, _chosen(user_id, debts.c.id.in_(order)))
        return sorted(found, key=lambda debt: order.index(debt.id))

    async def due_for_step(self, user_id: UserId, today: date) -> Sequence[Debt]:
        """The longest overdue first."""
        return await self._load(user_id, _chosen(user_id, debts.c.step_on <= today))

    async def earliest_step(self, user_id: UserId) -> date | None:
        query = select(func.min(debts.c.step_on)).where(debts.c.user_id == user_id)
        day: date | None = (await self._connection.execute(query)).scalar_one()
        return day

    async def link(self, user_id: UserId, found: Sequence[Debt]) -> None:
        partners = {id_ for debt in found for id_ in debt.partners}
        missing = partners - self._given_out.keys()
        if missing:
            await self._read(user_id, _chosen(user_id, debts.c.id.in_(missing)))
        for debt_id in partners & self._given_out.keys():
            debt, _ = self._given_out[debt_id]
            debt.link(self._partners(debt))

    def _partners(self, debt: Debt) -> list[Debt]:
        known = map(self._given_out.get, debt.partners)
        return [pair[0] for pair in known if pair is not None]

    async def _load(self, user_id: UserId, chosen: Select[Any]) -> list[Debt]:
        """The debts whose ids `chosen` selects, the longest overdue first: two queries, however
        many there are, and two more if they share plans with others."""
        found = await self._read(user_id, chosen)
        await self.link(user_id, found)
        return found

    async def _read(self, user_id: UserId, chosen: Select[Any]) -> list[Debt]:
        query = (
            select(debts, *OF_CLIENT[1:])
            .join(clients, _OWN_CLIENT)
            .where(debts.c.user_id == user_id, debts.c.id.in_(chosen))
            .order_by(debts.c.due, debts.c.id)
        )
        rows = (await self._connection.execute(query)).all()
        if not rows:
            return []
        query = (
            select(records)
            .where(records.c.user_id == user_id, records.c.debt_id.in_(chosen))
            .order_by(records.c.debt_id, records.c.seq)
        )
        timelines: dict[int, list[Row[Any]]] = defaultdict(list)
        for record in await self._connection.execute(query):
            timelines[record.debt_id].append(record)
        return [self._give_out(_debt(row, timelines[row.id])) for row in rows]

    async def _keep_instalments(self, user_id: UserId, debt: Debt) -> None:
        if not debt.was_ever_planned:
            return
        of_debt = (instalments.c.user_id == user_id, instalments.c.debt_id == debt.id)
        await self._connection.execute(delete(instalments).where(*of_debt))
        rows = [
            {
                "user_id": user_id,
                "debt_id": debt.id,
                "number": part.number,
                "day": part.day,
                "open_minor": part.open.minor,
            }
            for part in debt.own_parts
            if not part.is_met
        ]
        if rows:
            await self._connection.execute(insert(instalments), rows)

    async def _append(
        self, user_id: UserId, debt: Debt, new: Sequence[Record], change: ChangeId | None
    ) -> None:
        owner = {"user_id": user_id, "debt_id": debt.id, "change_id": change}
        rows = [columns_of(record, debt.currency) | owner for record in new]
        if rows:
            await self._connection.execute(insert(records), rows)

    def _give_out(self, debt: Debt) -> Debt:
        """The copy that this transaction has already, or else this one."""
        return self._given_out.setdefault(debt.id, (debt, len(debt.timeline)))[0]


def _late(today: date) -> ColumnElement[int]:
    """Of a debt: what should have come before `today`."""
    of_plan = instalments.c.debt_id == debts.c.id
    missed = (
        select(func.coalesce(func.sum(instalments.c.open_minor), 0))
        .where(of_plan, instalments.c.day < today)
        .scalar_subquery()
    )
    is_planned = exists().where(of_plan)
    return case((is_planned, missed), (debts.c.due < today, debts.c.balance_minor), else_=0)


def _chosen(user_id: UserId, *conditions: ColumnElement[bool]) -> Select[Any]:
    return select(debts.c.id).where(debts.c.user_id == user_id, *conditions)


def _debt(row: Row[Any], timeline: Sequence[Row[Any]]) -> Debt:
    terms = Terms(
        amount=Money(row.amount_minor, row.currency),
        due=row.logged_due,
        number=row.number,
        issued=row.issued,
        what_for=row.what_for,
    )
    client = client_of(row)
    history = [record_of(record, row.currency) for record in timeline]
    return Debt(DebtId(row.id), client, terms, history)
