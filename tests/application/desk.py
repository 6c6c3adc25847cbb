"""Everything that a user's books are worked with, wired to the fakes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from bot.application.change import Change, Origin, RestChange
from bot.application.clients.change_client import ChangeClient
from bot.application.clients.pause_client import PauseClient, ResumeClient
from bot.application.debts.correct_debt import CorrectDebt
from bot.application.debts.correct_record import CorrectRecord
from bot.application.debts.find_debts import FindDebts
from bot.application.debts.log_debt import LogDebt
from bot.application.debts.pause_debt import PauseDebt
from bot.application.debts.recall_change import LastChange, RecallChange
from bot.application.debts.record_payment import RecordPayment
from bot.application.debts.resume_debt import ResumeDebt
from bot.application.debts.undo import Undo
from bot.application.debts.view_debts import ListDebts, ViewDebt
from bot.application.debts.write_off import WriteOff
from bot.application.nudges.choose_start import ChooseStart
from bot.application.nudges.confirm_contact import ConfirmContact
from bot.application.nudges.mark_unreachable import MarkUnreachable
from bot.application.nudges.note_contact import NoteContact
from bot.application.nudges.prepare_nudge import Nudge, PrepareNudge
from bot.application.nudges.record_nudge_sent import RecordNudgeSent
from bot.application.plans.follow_plan import ConfirmPlan, EndPlan
from bot.application.plans.make_offer import LetRestGo, MakeOffer
from bot.application.plans.make_plan import AgreePlan, ProposePlan
from bot.application.plans.plan_over import PlanOver
from bot.application.plans.replan import Replan
from bot.application.promises.record_promise import RecordPromise
from bot.application.replies.disputes import OpenDispute, ResolveDispute
from bot.application.replies.record_reply import CorrectReply, DeclineProposal, RecordReply
from bot.application.reports.agenda import ViewAgenda
from bot.application.reports.client_account import ViewClientAccount
from bot.application.reports.client_record import ViewClientRecord
from bot.application.reports.paid import LastPayments
from bot.application.reports.promised import ViewPromises
from bot.application.reports.who_owes import WhoOwes
from bot.application.settings.change_settings import ChangeSettings
from bot.application.settings.meet_user import MeetUser
from bot.application.settings.rest import EndRest, TakeRest
from bot.domain.debts.debt import Debt, Terms
from bot.domain.ids import DebtId, Seq, UserId
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from bot.domain.people.user import User
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment
from tests.fakes.books import MemoryDatabase
from tests.fakes.clock import SetClock

ME = UserId(1)
SOMEBODY_ELSE = UserId(2)
MONDAY = date(2026, 3, 2)
NINE = datetime(2026, 3, 2, 8, tzinfo=UTC)
"""Nine in the morning of that Monday in Copenhagen."""


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def kroner(amount: int) -> Money:
    return Money(amount * 100, "DKK")


class Desk:
    """Day 0 is Monday, 2 March 2026; debts are due then unless said otherwise, and nobody has quiet
    days."""

    def __init__(self) -> None:
        self.database = MemoryDatabase()
        self.clock = SetClock(NINE - timedelta(hours=1))
        both = (self.database, self.clock)
        self.log_debt = LogDebt(*both)
        self.record_payment = RecordPayment(*both)
        self.record_promise = RecordPromise(*both)
        self.confirm_contact = ConfirmContact(*both)
        self.pause_debt = PauseDebt(*both)
        self.resume_debt = ResumeDebt(*both)
        self.undo = Undo(*both)
        self.last_change = LastChange(self.database)
        self.recall_change = RecallChange(self.database)
        self.correct_debt = CorrectDebt(*both)
        self.correct_record = CorrectRecord(*both)
        self.write_off = WriteOff(*both)
        self.pause_client = PauseClient(*both)
        self.resume_client = ResumeClient(*both)
        self.take_rest = TakeRest(*both)
        self.end_rest = EndRest(*both)
        self.note_contact = NoteContact(*both)
        self.record_reply = RecordReply(*both)
        self.correct_reply = CorrectReply(*both)
        self.open_dispute = OpenDispute(*both)
        self.resolve_dispute = ResolveDispute(*both)
        self.choose_start = ChooseStart(*both)
        self.propose_plan = ProposePlan(*both)
        self.agree_plan = AgreePlan(*both)
        self.confirm_plan = ConfirmPlan(*both)
        self.decline_proposal = DeclineProposal(*both)
        self.end_plan = EndPlan(*both)
        self.make_offer = MakeOffer(*both)
        self.let_rest_go = LetRestGo(*both)
        self.plan_over = PlanOver(self.database)
        self.replan = Replan(*both)
        self.who_owes = WhoOwes(*both)
        self.view_client_account = ViewClientAccount(*both)
        self.view_client_record = ViewClientRecord(*both)
        self.view_promises = ViewPromises(*both)
        self.last_payments = LastPayments(self.database)
        self.view_agenda = ViewAgenda(*both)
        self.find_debts = FindDebts(self.database)
        self.list_debts = ListDebts(*both)
        self.view_debt = ViewDebt(*both)
        self.prepare_nudge = PrepareNudge(*both)
        self.record_nudge_sent = RecordNudgeSent(*both)
        self.mark_unreachable = MarkUnreachable(*both)
        self.change_settings = ChangeSettings(*both)
        self.change_client = ChangeClient(*both)
        self.meet_user = MeetUser(*both)
        self._updates = count(1000)
        self._messages = count(1)

    async def meet(self, user_id: UserId = ME) -> User:
        await self.meet_user(user_id, "Ana", "da")
        return await self.change_settings(
            user_id, lambda user: replace(user, quiet_days=frozenset())
        )

    def origin(self, user_id: UserId = ME, update_id: int | None = None) -> Origin:
        return Origin(user_id, next(self._updates) if update_id is None else update_id)

    async def owes(
        self, client: str = "Acme", amount: int = 1000, due: int = 0, user_id: UserId = ME
    ) -> DebtId:
        terms = Terms(amount=kroner(amount), due=day(due))
        return (await self.log_debt(self.origin(user_id), client, terms)).debt.id

    async def owes_twice(self, client: str = "Acme") -> tuple[DebtId, DebtId]:
        """600 and 600 kroner, due on days 0 and 1."""
        return await self.owes(client, 600, due=0), await self.owes(client, 600, due=1)

    async def agrees(self, *debt_ids: DebtId, parts: Sequence[tuple[int, int]] = ()) -> Change:
        """A plan over these debts, by `parts` as `plan` takes them."""
        return await self.agree_plan(self.origin(), debt_ids, plan(*parts))

    async def pays(self, debt_id: DebtId, amount: int | None = None) -> Change:
        money = None if amount is None else kroner(amount)
        return await self.record_payment(self.origin(), debt_id, money)

    async def undoes(self, debt_id: DebtId | None = None, seq: Seq | None = None) -> Change:
        """Takes back a change of debts: the one of this record, or the last one."""
        target = None if debt_id is None or seq is None else (debt_id, seq)
        change = await self.undo(self.origin(), target)
        assert isinstance(change, Change)
        return change

    async def undoes_rest(self) -> RestChange:
        change = await self.undo(self.origin())
        assert isinstance(change, RestChange)
        return change

    async def is_sent(self, debt_id: DebtId, script: Script = Script.FRIENDLY) -> Change:
        shown_on = (await self.user()).today(self.clock.now())
        return await self.confirm_contact(self.origin(), debt_id, script, Channel.MESSAGE, shown_on)

    async def debt(self, debt_id: DebtId, user_id: UserId = ME) -> Debt:
        async with self.database.reading() as books:
            return await books.debts.get(user_id, debt_id)

    async def user(self, user_id: UserId = ME) -> User:
        async with self.database.reading() as books:
            return await books.users.get(user_id)

    async def next_nudge(self, user_id: UserId = ME) -> str | None:
        """In the user's own time: day of the story and hour."""
        user = await self.user(user_id)
        if user.next_nudge_at is None:
            return None
        local = user.next_nudge_at.astimezone(ZoneInfo(user.zone))
        return f"day {(local.date() - MONDAY).days}, {local:%H:%M}"

    def at(self, number: int, hour: int = 9, minute: int = 0) -> None:
        """Sets the clock to this hour of a day of the story, in Copenhagen."""
        local = datetime.combine(day(number), NINE.timetz().replace(tzinfo=None))
        zone = ZoneInfo("Europe/Copenhagen")
        self.clock.set(local.replace(hour=hour, minute=minute, tzinfo=zone))

    @contextmanager
    def unchanged(self, refusal: type[Exception]) -> Iterator[None]:
        """Something is refused, and nothing at all is different afterwards."""
        before = self.database.tables.copy()
        with pytest.raises(refusal):
            yield
        assert self.database.tables == before

    async def nudged(self, user_id: UserId = ME) -> Nudge | None:
        """One round of delivery: prepared, sent and recorded."""
        nudge = await self.prepare_nudge(user_id)
        if nudge is not None:
            await self.record_nudge_sent(nudge, next(self._messages))
        return nudge


def plan(*parts: tuple[int, int], heads_up: bool = False) -> PlanTerms:
    """Instalments by day and kroner: 400 on each of days 5, 12 and 19 if not said."""
    parts = parts or ((5, 400), (12, 400), (19, 400))
    schedule = tuple(Instalment(day(on), kroner(amount)) for on, amount in parts)
    return PlanTerms(schedule=schedule, heads_up=heads_up)


def seen(nudge: Nudge | None) -> list[tuple[str, str]]:
    """A nudge as its clients and steps."""
    if nudge is None:
        return []
    return [(debt.client.name, (step.rung or step.kind).value) for debt, step in nudge.steps]
