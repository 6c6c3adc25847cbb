"""Two users, and short ways to give them clients and debts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import event

from bot.application.ports.storage import Books, Place
from bot.domain.debts.debt import Debt, Terms
from bot.domain.ids import ChangeId, UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.user import User
from bot.storage.database import SqlDatabase

NOW = datetime(2026, 5, 18, 8, 30, 15, 123456, tzinfo=UTC)
TODAY = NOW.date()
DUE = date(2026, 5, 15)

ADA = User(
    id=UserId(7_000_000_001),
    name="Ada",
    locale=Locale.EN,
    zone="Europe/London",
    currency="GBP",
)
BORIS = replace(ADA, id=UserId(7_000_000_002), name="Борис", locale=Locale.RU, currency="RUB")


PRICE = Money(120_000, "EUR")


async def add_debt(
    books: Books,
    user: User = ADA,
    *,
    client: Client | None = None,
    amount: Money = PRICE,
    due: date = DUE,
    step_on: date | None = None,
) -> Debt:
    """A logged debt of `client`, or of a new one."""
    client = client or await books.clients.add(user.id, "Acme", Locale.DA)
    debt = await books.debts.add(user.id, client, Terms(amount=amount, due=due))
    debt.log_invoice(NOW, TODAY)
    await books.debts.save(user.id, debt, step_on)
    return debt


async def save_change(
    books: Books, update_id: int, debt: Debt, user: User = ADA, undoes: ChangeId | None = None
) -> ChangeId:
    """Stores what is new in the debt's timeline as one change, whose main record is the last."""
    main = Place(debt.id, debt.timeline[-1].seq)
    change = await books.changes.add(user.id, update_id, main, NOW, undoes)
    await books.debts.save(user.id, debt, None, change)
    return change


@contextmanager
def statements(database: SqlDatabase) -> Iterator[list[str]]:
    """Collects the SQL that is run meanwhile."""
    run: list[str] = []
    engine = database._engine.sync_engine

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        run.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield run
    event.remove(engine, "before_cursor_execute", note)
