"""The use cases on real books: what a user does in a week, told once on each database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
import pytest_asyncio

from bot.application.change import Change, Origin
from bot.application.clients.change_client import ChangeClient
from bot.application.clients.pause_client import PauseClient
from bot.application.debts.correct_debt import CorrectDebt, RightTerms
from bot.application.debts.correct_record import CorrectRecord
from bot.application.debts.find_debts import FindDebts
from bot.application.debts.log_debt import LogDebt
from bot.application.debts.log_debts import LogDebts, NewDebt, StandsAlone, logged_together
from bot.application.debts.recall_change import LastChange
from bot.application.debts.record_payment import RecordPayment
from bot.application.debts.undo import Undo
from bot.application.debts.view_debts import ListDebts, ViewDebt
from bot.application.debts.write_off import WriteOff
from bot.application.nudges.confirm_contact import ConfirmContact
from bot.application.nudges.mark_unreachable import MarkUnreachable
from bot.application.nudges.prepare_nudge import PrepareNudge
from bot.application.nudges.record_nudge_sent import RecordNudgeSent
from bot.application.promises.record_promise import RecordPromise
from bot.application.settings.change_settings import ChangeSettings
from bot.application.settings.meet_user import MeetUser
from bot.application.settings.rest import TakeRest
from bot.domain.debts.debt import Terms
from bot.domain.debts.timeline import StepKind
from bot.domain.errors import NotFound, Overpayment
from bot.domain.ids import DebtId, UserId
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from bot.storage.database import SqlDatabase
from tests.fakes.clock import SetClock

MINE = UserId(7_000_000_001)
MINUTE = timedelta(minutes=1)
PRICE = Money(1_200_00, "GBP")
DUE = date(2026, 5, 14)
FRIDAY = date(2026, 5, 15)


def london(day: date, hour: int = 9, minute: int = 0) -> datetime:
    """British summer time is an hour ahead of UTC."""
    return datetime.fromisoformat(f"{day}T{hour:02}:{minute:02}:00+01:00")


class Freelancer:
    """The use cases as one user's hands; each call is a new update unless told otherwise."""

    def __init__(self, database: SqlDatabase, clock: SetClock) -> None:
        self.database = database
        self.clock = clock
        self._updates = 0

    def update(self) -> Origin:
        self._updates += 1
        return Origin(MINE, self._updates)

    async def log(self, client: str = "Acme", origin: Origin | None = None) -> Change:
        terms = Terms(amount=PRICE, due=DUE, what_for="logo")
        return await LogDebt(self.database, self.clock)(origin or self.update(), client, terms)

    async def pay(self, debt_id: DebtId, amount: Money | None = None) -> Change:
        return await RecordPayment(self.database, self.clock)(self.update(), debt_id, amount)

    async def undo(self) -> Change:
        change = await Undo(self.database, self.clock)(self.update())
        assert isinstance(change, Change)
        return change

    async def next_nudge_at(self) -> datetime | None:
        async with self.database.reading() as books:
            return (await books.users.get(MINE)).next_nudge_at

    async def claimed(self) -> list[UserId]:
        now = self.clock.now()
        async with self.database.writing() as books:
            due = await books.nudges.claim_due(now, now + 5 * MINUTE, 10)
        return [user_id for user_id, _ in due]

    async def nudged(self, message_id: int) -> list[tuple[DebtId, StepKind, Rung | None]]:
        """What the worker sends them now; it claims them first."""
        assert await self.claimed() == [MINE]
        nudge = await PrepareNudge(self.database, self.clock)(MINE)
        if nudge is None:
            return []
        await RecordNudgeSent(self.database, self.clock)(nudge, message_id)
        return [(debt.id, step.kind, step.rung) for debt, step in nudge.steps]


@pytest_asyncio.fixture
async def me(database: SqlDatabase) -> Freelancer:
    clock = SetClock(london(DUE, 12))
    await MeetUser(database, clock)(MINE, "Ada", "en-GB")
    return Freelancer(database, clock)


async def test_a_debt_is_logged_paid_in_parts_and_settled(me: Freelancer) -> None:
    debt = (await me.log()).debt
    await me.pay(debt.id, Money(200_00, "GBP"))
    with pytest.raises(Overpayment):
        await me.pay(debt.id, Money(1_000_01, "GBP"))
    page = await ListDebts(me.database, me.clock)(MINE, 0)
    assert [total.owed for total in page.totals] == [Money(1_000_00, "GBP")]
    await me.pay(debt.id)
    page = await ListDebts(me.database, me.clock)(MINE, 3)
    assert (page.totals, page.debts, page.page, page.pages) == ((), (), 0, 1)
    assert await me.next_nudge_at() is None


async def test_undo_walks_back_to_an_empty_book(me: Freelancer) -> None:
    debt = (await me.log()).debt
    await me.pay(debt.id, Money(200_00, "GBP"))
    await RecordPromise(me.database, me.clock)(me.update(), debt.id, FRIDAY)
    for balance in (Money(1_000_00, "GBP"), PRICE, Money.zero("GBP")):
        change = await me.undo()
        assert change.debt.balance == balance
    stored, step = await ViewDebt(me.database, me.clock)(MINE, debt.id)
    assert stored.is_withdrawn
    assert step is None
    assert len(stored.timeline) == 6


async def test_a_redelivered_update_gives_the_same_answer_and_no_second_debt(
    me: Freelancer,
) -> None:
    origin = me.update()
    first = await me.log(origin=origin)
    again = await me.log(origin=origin)
    assert again.debt.id == first.debt.id
    assert again.record == first.record
    assert len((await ListDebts(me.database, me.clock)(MINE, 0)).debts) == 1


async def test_several_debts_are_logged_once_and_taken_back_together(me: Freelancer) -> None:
    log_debts, origin = LogDebts(me.database, me.clock), me.update()
    both = [NewDebt(client, Terms(amount=PRICE, due=DUE)) for client in ("Acme", "Beta")]
    change = await log_debts(origin, both)
    again = await log_debts(origin, both)
    assert [d.id for d in logged_together(again)] == [d.id for d in logged_together(change)]
    assert not await StandsAlone(me.database)(MINE, change.others[0].id)
    undone = await me.undo()
    assert all(debt.is_withdrawn for debt in logged_together(undone))
    assert len(logged_together(undone)) == 2


async def test_the_morning_after_brings_one_nudge_however_often_it_is_asked_for(
    me: Freelancer,
) -> None:
    debt = (await me.log()).debt
    assert await me.next_nudge_at() == london(FRIDAY)
    assert await me.claimed() == []
    me.clock.set(london(FRIDAY))
    assert await me.nudged(501) == [(debt.id, StepKind.RUNG, Rung.FRIENDLY)]
    # Not confirmed, so it comes back: on the next day that is not quiet.
    assert await me.next_nudge_at() == london(date(2026, 5, 18))
    assert await me.claimed() == []
    async with me.database.reading() as books:
        row = await books.nudges.find(MINE, FRIDAY)
        assert row is not None
        assert row.message_id == 501
        assert (await books.users.get(MINE)).talked_of == debt.id


async def test_a_payment_silences_the_nudge_of_the_same_morning(me: Freelancer) -> None:
    debt = (await me.log()).debt
    me.clock.set(london(FRIDAY, 8, 59))
    await me.pay(debt.id)
    me.clock.set(london(FRIDAY))
    assert await me.claimed() == []
    assert await PrepareNudge(me.database, me.clock)(MINE) is None


async def test_a_promise_is_asked_about_on_its_day_and_broken_after_it(me: Freelancer) -> None:
    debt = (await me.log()).debt
    tuesday = date(2026, 5, 19)
    await RecordPromise(me.database, me.clock)(me.update(), debt.id, tuesday)
    me.clock.set(london(date(2026, 5, 18), 23))
    assert await me.claimed() == []
    me.clock.set(london(tuesday))
    assert await me.nudged(601) == [(debt.id, StepKind.PROMISE_DUE, None)]
    me.clock.set(london(tuesday + timedelta(days=1)))
    assert await me.nudged(602) == [(debt.id, StepKind.PROMISE_BROKEN, None)]


async def test_a_worker_that_died_is_followed_by_another_once_its_lease_has_run_out(
    me: Freelancer,
) -> None:
    debt = (await me.log()).debt
    me.clock.set(london(FRIDAY))
    assert await me.claimed() == [MINE]
    assert await PrepareNudge(me.database, me.clock)(MINE) is not None
    assert await me.claimed() == []
    me.clock.move(minutes=5)
    assert await me.nudged(701) == [(debt.id, StepKind.RUNG, Rung.FRIENDLY)]


async def test_a_confirmed_contact_moves_the_next_step_by_the_ladder(me: Freelancer) -> None:
    debt = (await me.log()).debt
    me.clock.set(london(FRIDAY))
    await me.nudged(801)
    confirm = ConfirmContact(me.database, me.clock)
    await confirm(me.update(), debt.id, Script.FRIENDLY, Channel.EMAIL, FRIDAY)
    assert await me.next_nudge_at() == london(DUE + timedelta(days=7))


async def test_nobody_is_nudged_after_a_block_until_they_write_again(me: Freelancer) -> None:
    await me.log()
    me.clock.set(london(FRIDAY))
    assert await me.claimed() == [MINE]
    await MarkUnreachable(me.database, me.clock)(MINE)
    me.clock.move(hours=1)
    assert await me.claimed() == []
    user = await MeetUser(me.database, me.clock)(MINE, "Ada", "en")
    assert user.reachable
    assert await me.next_nudge_at() == london(date(2026, 5, 18))


async def test_settings_move_the_nudge_of_every_debt(me: Freelancer) -> None:
    for client in ("Acme", "Zeta"):
        await me.log(client)
    change = ChangeSettings(me.database, me.clock)
    user = await change(MINE, lambda user: replace(user, nudge_hour=7, quiet_days=frozenset({4})))
    assert user.next_nudge_at == london(date(2026, 5, 16), 7)
    assert await me.next_nudge_at() == user.next_nudge_at


async def test_debts_are_found_by_name_and_by_what_was_last_talked_of(me: Freelancer) -> None:
    acme = (await me.log("Acme Ltd")).debt
    zeta = (await me.log("Zeta")).debt
    find = FindDebts(me.database)
    assert [debt.id for debt in (await find(MINE, ["acme"])).meant] == [acme.id]
    today = zeta.timeline[-1].on
    found = await find(MINE, [], recalled_on=today)
    assert [debt.id for debt in found.meant] == [zeta.id]
    await me.pay(zeta.id)
    assert [debt.id for debt in (await find(MINE, [])).meant] == [acme.id]


async def test_a_stranger_can_do_nothing_with_my_debts(me: Freelancer) -> None:
    debt = (await me.log()).debt
    stranger = UserId(8)
    await MeetUser(me.database, me.clock)(stranger, "Eve", "en")
    origin = Origin(stranger, 1)
    with pytest.raises(NotFound):
        await RecordPayment(me.database, me.clock)(origin, debt.id, None)
    with pytest.raises(NotFound):
        await Undo(me.database, me.clock)(origin, (debt.id, debt.timeline[0].seq))
    with pytest.raises(NotFound):
        await ChangeClient(me.database, me.clock)(
            stranger, debt.client.id, lambda client, _: client
        )
    with pytest.raises(NotFound):
        await ViewDebt(me.database, me.clock)(stranger, debt.id)
    stored, _ = await ViewDebt(me.database, me.clock)(MINE, debt.id)
    assert stored.balance == PRICE


async def test_what_was_put_right_is_taken_back_step_by_step(me: Freelancer) -> None:
    wrong = (await me.log("Ivanov")).debt
    both = (me.database, me.clock)
    right = RightTerms(amount=Decimal(900))
    debt = (await CorrectDebt(*both)(me.update(), wrong.id, right, client="Ivanenko")).debt
    paid = (await me.pay(debt.id, Money(320_00, "GBP"))).record
    right_sum = Money(230_00, "GBP")
    await CorrectRecord(*both)(me.update(), debt.id, paid.seq, amount=right_sum)
    await CorrectDebt(*both)(me.update(), debt.id, RightTerms(due=FRIDAY))
    await WriteOff(*both)(me.update(), debt.id, Money(70_00, "GBP"))
    await PauseClient(*both)(me.update(), debt.client.id, None)
    await TakeRest(*both)(me.update(), None)
    assert await me.next_nudge_at() is None
    await Undo(*both)(me.update())
    for balance in (60_000, 67_000, 67_000, 58_000, 90_000, 0, 0):
        change = await me.undo()
        assert change.debt.balance == Money(balance, "GBP")
    assert await LastChange(me.database)(MINE) is None
    stored, _ = await ViewDebt(*both)(MINE, wrong.id)
    assert stored.is_withdrawn
