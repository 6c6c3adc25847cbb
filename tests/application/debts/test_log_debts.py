"""Several debts in one change, and changes that are asked for on one day and made on the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.application.change import Origin
from bot.application.debts.correct_debt import RightTerms
from bot.application.debts.log_debts import LogDebts, NewDebt, StandsAlone, logged_together
from bot.domain.debts.debt import Terms
from bot.domain.errors import NameEmpty, UndoBlocked
from bot.domain.ids import ClientId, DebtId, Seq
from tests.application.desk import ME, NINE, Desk, day, kroner

RIGHT = RightTerms()
BOTH = (
    NewDebt("Acme", Terms(amount=kroner(1000), due=day(3))),
    NewDebt("Beta", Terms(amount=kroner(200), due=day(1))),
)


@pytest.fixture
def log_debts(desk: Desk) -> LogDebts:
    return LogDebts(desk.database, desk.clock)


async def test_all_are_logged_and_the_earliest_sets_the_next_nudge(
    desk: Desk, log_debts: LogDebts
) -> None:
    change = await log_debts(desk.origin(), BOTH)
    assert [debt.client.name for debt in logged_together(change)] == ["Acme", "Beta"]
    assert await desk.next_nudge() == "day 2, 09:00"


async def test_none_of_several_is_talked_of_but_one_alone_is(
    desk: Desk, log_debts: LogDebts
) -> None:
    one = await log_debts(desk.origin(), BOTH[:1])
    assert one.user.talked_of == one.debt.id
    several = await log_debts(desk.origin(), BOTH)
    assert several.user.talked_of is None


async def test_a_redelivered_update_logs_nothing_more(desk: Desk, log_debts: LogDebts) -> None:
    origin = desk.origin()
    first, second = await log_debts(origin, BOTH), await log_debts(origin, BOTH)
    assert second.debt.id == first.debt.id
    assert len(logged_together(second)) == 2


async def test_if_one_is_refused_none_is_logged(desk: Desk, log_debts: LogDebts) -> None:
    with pytest.raises(NameEmpty):
        await log_debts(desk.origin(), (*BOTH, replace(BOTH[0], client=" ")))
    assert not (await desk.list_debts(ME, 0)).debts


async def test_undo_takes_all_back_unless_one_has_been_paid_on(
    desk: Desk, log_debts: LogDebts
) -> None:
    change = await log_debts(desk.origin(), BOTH)
    paid = await desk.record_payment(desk.origin(), change.others[0].id, kroner(50))
    with pytest.raises(UndoBlocked):
        await desk.undoes(change.debt.id, Seq(1))
    await desk.undoes(paid.debt.id, Seq(paid.record.seq))
    undone = await desk.undoes(change.debt.id, Seq(1))
    assert len(logged_together(undone)) == 2
    assert all(debt.is_withdrawn for debt in logged_together(undone))
    assert await desk.next_nudge() is None


async def test_a_debt_that_was_logged_anew_goes_with_none(desk: Desk) -> None:
    wrong = await desk.owes("Acme")
    change = await desk.correct_debt(desk.origin(), wrong, RIGHT, client="Beta")
    assert not logged_together(change)
    assert not logged_together(await desk.undoes())


async def test_only_a_debt_logged_by_itself_stands_alone(desk: Desk, log_debts: LogDebts) -> None:
    stands_alone = StandsAlone(desk.database)
    assert await stands_alone(ME, await desk.owes())
    change = await log_debts(desk.origin(), BOTH)
    assert not await stands_alone(ME, change.debt.id)
    assert not await stands_alone(ME, change.others[0].id)


async def test_a_known_client_is_taken_by_id(desk: Desk, log_debts: LogDebts) -> None:
    known = (await desk.view_debt(ME, DebtId(await desk.owes("Acme"))))[0].client
    other = replace(BOTH[0], client="whatever was said", client_id=ClientId(known.id))
    assert (await log_debts(desk.origin(), [other])).debt.client == known


async def test_what_is_said_before_midnight_is_of_that_day(desk: Desk) -> None:
    debt_id = await desk.owes()
    desk.clock.set(NINE)
    desk.clock.move(days=1)
    asked = Origin(ME, 7, sent_at=NINE)
    change = await desk.record_promise(asked, debt_id, day(0))
    assert (change.record.on, change.record.at) == (day(0), desk.clock.now())


async def test_an_update_from_the_future_is_of_today(desk: Desk) -> None:
    debt_id = await desk.owes()
    desk.clock.set(NINE)
    later = Origin(ME, 7, sent_at=NINE.replace(year=2027))
    assert (await desk.record_payment(later, debt_id, None)).record.on == day(0)
