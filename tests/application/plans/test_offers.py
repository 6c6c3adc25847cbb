"""Less than is owed, if it comes by a day: kept, late, lapsed, and taken back."""

from __future__ import annotations

import pytest

from bot.domain.debts.timeline import Offer, OfferKind
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AmountNotPositive,
    CurrencyMismatch,
    NotFound,
    NotOneAgreement,
    OfferInPast,
    OfferNotLess,
)
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day, kroner, seen

DISCOUNT, SETTLEMENT = OfferKind.DISCOUNT, OfferKind.SETTLEMENT


@pytest.fixture
async def offered(desk: Desk) -> DebtId:
    """850 of 1000 by day 8."""
    debt_id = await desk.owes(amount=1000, due=0)
    await desk.make_offer(desk.origin(), debt_id, DISCOUNT, kroner(850), day(8))
    return debt_id


async def stands(desk: Desk, debt_id: DebtId) -> tuple[int, int, int]:
    """What is owed, was paid and was let off, in kroner."""
    debt = await desk.debt(debt_id)
    return (
        debt.balance.minor // 100,
        debt.paid.minor // 100,
        debt.discounted.minor // 100,
    )


async def test_an_offer_is_recorded_once_and_awaited_on_its_day(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1000, due=0)
    origin = desk.origin()
    change = await desk.make_offer(origin, debt_id, SETTLEMENT, kroner(600), day(8))
    assert isinstance(change.record, Offer)
    again = await desk.make_offer(origin, debt_id, SETTLEMENT, kroner(600), day(8))
    assert again.record == change.record
    assert await stands(desk, debt_id) == (1000, 0, 0)
    assert await desk.next_nudge() == "day 8, 09:00"
    await desk.undoes()
    assert (await desk.debt(debt_id)).offer is None
    assert await desk.next_nudge() == "day 1, 09:00"


async def test_paid_in_time_the_rest_is_let_go_and_one_undo_takes_both_back(
    desk: Desk, offered: DebtId
) -> None:
    change = await desk.pays(offered, 850)
    assert await stands(desk, offered) == (0, 850, 150)
    assert await desk.next_nudge() is None
    undone = await desk.undoes(offered, change.record.seq)
    assert undone.debt.undone_by(undone.record) == change.record
    assert await stands(desk, offered) == (1000, 0, 0)
    assert undone.debt.offer is not None
    assert await desk.next_nudge() == "day 8, 09:00"


async def test_paid_in_parts_the_last_one_in_time_lets_the_rest_go(
    desk: Desk, offered: DebtId
) -> None:
    await desk.pays(offered, 500)
    assert await stands(desk, offered) == (500, 500, 0)
    desk.at(10)
    await desk.record_payment(desk.origin(), offered, kroner(350), day(8))
    assert await stands(desk, offered) == (0, 850, 150)
    await desk.undoes()
    assert await stands(desk, offered) == (500, 500, 0)


async def test_paid_late_it_is_a_part_until_the_user_lets_the_rest_go(
    desk: Desk, offered: DebtId
) -> None:
    desk.at(9)
    assert seen(await desk.nudged()) == [("Acme", "offer_lapsed")]
    await desk.pays(offered, 850)
    assert await stands(desk, offered) == (150, 850, 0)
    origin = desk.origin()
    change = await desk.let_rest_go(origin, offered)
    assert (await desk.let_rest_go(origin, offered)).record == change.record
    assert await stands(desk, offered) == (0, 850, 150)
    with desk.unchanged(AlreadySettled):
        await desk.let_rest_go(desk.origin(), offered)
    await desk.undoes()
    assert await stands(desk, offered) == (150, 850, 0)


async def test_all_of_it_paid_leaves_nothing_to_let_go(desk: Desk, offered: DebtId) -> None:
    await desk.pays(offered)
    assert await stands(desk, offered) == (0, 1000, 0)


async def test_what_is_no_offer_is_refused_and_changes_nothing(desk: Desk, offered: DebtId) -> None:
    for pay, by, refusal in (
        (kroner(1000), day(8), OfferNotLess),
        (kroner(0), day(8), AmountNotPositive),
        (kroner(500), day(-1), OfferInPast),
        (Money(500_00, "EUR"), day(8), CurrencyMismatch),
        (kroner(850), day(8), AlreadyRecorded),
    ):
        with desk.unchanged(refusal):
            await desk.make_offer(desk.origin(), offered, DISCOUNT, pay, by)
    await desk.meet(SOMEBODY_ELSE)
    theirs = desk.origin(SOMEBODY_ELSE)
    with desk.unchanged(NotFound):
        await desk.make_offer(theirs, offered, DISCOUNT, kroner(1), day(8))
    with desk.unchanged(NotFound):
        await desk.let_rest_go(theirs, offered)
    await desk.pays(offered)
    with desk.unchanged(AlreadySettled):
        await desk.make_offer(desk.origin(), offered, DISCOUNT, kroner(1), day(8))


async def test_one_debt_of_a_plan_of_several_is_not_settled_for_less(desk: Desk) -> None:
    first, second = await desk.owes_twice()
    await desk.agrees(first, second)
    with desk.unchanged(NotOneAgreement):
        await desk.make_offer(desk.origin(), second, SETTLEMENT, kroner(100), day(8))


async def test_a_payment_that_moves_away_takes_along_what_was_let_go_because_of_it(
    desk: Desk, offered: DebtId
) -> None:
    globex = await desk.owes("Globex", 2000)
    paid = await desk.pays(offered, 850)
    await desk.correct_record(desk.origin(), offered, paid.record.seq, to=globex)
    assert await stands(desk, offered) == (1000, 0, 0)
    assert await stands(desk, globex) == (1150, 850, 0)
    await desk.undoes()
    assert await stands(desk, offered) == (0, 850, 150)


async def test_a_payment_that_moves_here_may_be_what_was_offered(
    desk: Desk, offered: DebtId
) -> None:
    globex = await desk.owes("Globex", 2000)
    paid = await desk.pays(globex, 850)
    await desk.correct_record(desk.origin(), globex, paid.record.seq, to=offered)
    assert await stands(desk, offered) == (0, 850, 150)
    assert await stands(desk, globex) == (2000, 0, 0)
    await desk.undoes()
    assert await stands(desk, offered) == (1000, 0, 0)


async def test_a_plan_of_one_debt_may_be_settled_for_less_and_undone(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1200)
    await desk.agrees(debt_id)
    await desk.make_offer(desk.origin(), debt_id, SETTLEMENT, kroner(700), day(3))
    await desk.pays(debt_id, 700)
    assert await stands(desk, debt_id) == (0, 700, 500)
    await desk.undoes()
    assert [part.open for part in (await desk.debt(debt_id)).parts] == [kroner(400)] * 3


async def test_a_discount_that_was_sent_is_an_offer_and_its_undo_takes_both_back(
    desk: Desk,
) -> None:
    debt_id = await desk.owes(amount=1000, due=0)
    change = await desk.is_sent(debt_id, Script.DISCOUNT_OFFER)
    offer = change.debt.offer
    assert offer is not None
    assert offer.kind is DISCOUNT
    assert offer.pay < kroner(1000)
    undone = await desk.undoes(debt_id, change.record.seq)
    assert (undone.debt.offer, undone.debt.contacts) == (None, ())


async def test_an_offer_made_in_a_paused_debt_is_silent(desk: Desk, offered: DebtId) -> None:
    await desk.pause_debt(desk.origin(), offered, None)
    assert await desk.next_nudge() is None
    desk.at(8)
    assert await desk.prepare_nudge(ME) is None
