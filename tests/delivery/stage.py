"""A worker with everything around it, and users whose debts are late on a certain morning."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from html import escape
from itertools import count

from telegram.ext import ExtBot

from bot.application.change import Origin
from bot.application.debts.log_debt import LogDebt
from bot.application.debts.record_payment import RecordPayment
from bot.application.nudges.mark_unreachable import MarkUnreachable
from bot.application.nudges.prepare_nudge import Nudge, PrepareNudge
from bot.application.nudges.record_nudge_sent import RecordNudgeSent
from bot.application.ports.screens import Button, NudgeScreens, Screen
from bot.application.ports.storage import Database, NudgeRow
from bot.delivery.sender import Sender
from bot.delivery.worker import NudgeWorker, Wait
from bot.domain.debts.debt import Terms
from bot.domain.ids import DebtId, UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.user import User
from tests.fakes.clock import SetClock

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""When the debts are logged; they are due that day."""

TUESDAY_MORNING = datetime(2026, 3, 3, 9, tzinfo=UTC)
"""The first day late, at the users' hour."""

TUESDAY = TUESDAY_MORNING.date()

_updates = count(1)


async def no_wait(stop: asyncio.Event, seconds: float) -> None:
    """Gives the other tasks a turn instead of waiting."""
    await asyncio.sleep(0)


class PlainScreens:
    """Names the clients, one a line, with a button for each."""

    def nudge(self, nudge: Nudge) -> Screen:
        names = [debt.client.name for debt, _ in nudge.steps]
        rows = tuple(
            (Button(name, f"n:open:{debt.id}:0"),)
            for name, (debt, _) in zip(names, nudge.steps, strict=True)
        )
        return Screen("\n".join(escape(name) for name in names), rows)


class Stage:
    def __init__(self, database: Database, bot: ExtBot[None]) -> None:
        self.database = database
        self.clock = SetClock(MONDAY)
        self.sender = Sender(bot)
        self.screens: NudgeScreens = PlainScreens()
        self.log_debt = LogDebt(database, self.clock)
        self.record_payment = RecordPayment(database, self.clock)

    def worker(self, wait: Wait = no_wait, database: Database | None = None) -> NudgeWorker:
        """Another one, as in a process of its own; `database` is its own way to the same books."""
        database = database or self.database
        return NudgeWorker(
            database=database,
            clock=self.clock,
            prepare_nudge=PrepareNudge(database, self.clock),
            record_nudge_sent=RecordNudgeSent(database, self.clock),
            mark_unreachable=MarkUnreachable(database, self.clock),
            screens=self.screens,
            sender=self.sender,
            wait=wait,
        )

    async def add_user(self, number: int, *clients: str) -> UserId:
        """A user in UTC to whom each of the clients owes money from Monday on."""
        user_id = UserId(number)
        user = User(id=user_id, name="Ana", locale=Locale.EN, zone="UTC", currency="EUR")
        async with self.database.writing() as books:
            await books.users.add(user)
        for client in clients:
            await self.owes(user_id, client)
        return user_id

    async def owes(self, user_id: UserId, client: str) -> DebtId:
        terms = Terms(amount=Money(100_00, "EUR"), due=MONDAY.date())
        return (await self.log_debt(self._origin(user_id), client, terms)).debt.id

    async def pays(self, user_id: UserId, debt_id: DebtId) -> None:
        await self.record_payment(self._origin(user_id), debt_id, None)

    async def user(self, user_id: UserId) -> User:
        async with self.database.reading() as books:
            return await books.users.get(user_id)

    async def row(self, user_id: UserId) -> NudgeRow | None:
        """Tuesday's nudge, as the books have it."""
        async with self.database.reading() as books:
            return await books.nudges.find(user_id, TUESDAY)

    def pass_(self, time: timedelta) -> None:
        self.clock.set(self.clock.now() + time)

    def _origin(self, user_id: UserId) -> Origin:
        return Origin(user_id, next(_updates))
