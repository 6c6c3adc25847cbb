"""Sections 3 to 6 of the playbook: plans, stopped work, last resorts and prevention."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.client_record import is_slow
from bot.domain.errors import DiscountOutOfRange
from bot.domain.policy import STANDARD
from bot.domain.reply import Outcome, Reason
from bot.domain.script import Channel, Script
from bot.domain.timeline import Contact, Entry, Promise, Reply, Withdrawal
from tests.application.desk import ME, day, kroner
from tests.stories.rows import Row, tells
from tests.stories.teller import Teller


@tells(Row.PLAN_KEPT)
async def test_while_part_after_part_is_paid_as_promised_nothing_legal_is_suggested(
    books: Teller,
) -> None:
    debt = await books.owes(amount=300)
    books.at(50)
    for number in (60, 90, 120):
        await books.promises(debt, number, 100)
        seen = [step for each in range(number - 8, number) for step in await books.nudged_on(each)]
        assert seen == []
        assert await books.nudged_on(number) == [("Acme", "promise_due")]
        await books.pays(debt, 100)
    assert (await books.debt(debt)).is_settled


@tells(Row.PLAN_KEPT)
async def test_a_legal_warning_announces_nothing_while_a_promise_is_open(books: Teller) -> None:
    debt = await books.owes()
    books.at(60)
    await books.sends(debt, Script.LEGAL_WARNING)
    books.at(70)
    await books.promises(debt, 85)
    assert await books.nudged_on(75) == []
    assert await books.nudged_on(85) == [("Acme", "promise_due")]
    await books.pays(debt)
    assert await books.next(debt) is None


@tells(Row.DISCOUNT)
async def test_a_discount_is_what_the_user_set_up_to_what_an_agency_takes(books: Teller) -> None:
    debt = await books.owes()
    await books.climbs(replace(STANDARD, discount_percent=30))
    offer = await books.facts(debt, Script.DISCOUNT_OFFER)
    assert (offer.discount_percent, offer.discounted) == (30, kroner(700))
    with pytest.raises(DiscountOutOfRange):
        replace(STANDARD, discount_percent=31)


@tells(Row.GRACE)
async def test_work_is_never_stopped_before_the_last_day_of_its_warning(books: Teller) -> None:
    debt = await books.owes()
    books.at(40)
    assert not await books.fits(debt, Script.STOP_WORK)
    warning = await books.sends(debt, Script.STOP_WORK_WARNING)
    for number in range(40, 50):
        books.at(number)
        assert not await books.fits(debt, Script.STOP_WORK)
    assert await books.nudged_on(50) == [("Acme", "stop_work")]
    await books.undoes(debt, warning.seq)
    assert not await books.fits(debt, Script.STOP_WORK)
    assert await books.next(debt) == ("friendly", 50)


@tells(Row.RESUMED)
async def test_once_all_is_paid_the_client_can_be_told_that_work_goes_on(books: Teller) -> None:
    debt = await books.owes()
    books.at(21)
    assert not await books.fits(debt, Script.WORK_RESUMED)
    await books.sends(debt, Script.STOP_WORK_WARNING)
    books.at(29)
    await books.sends(debt, Script.STOP_WORK)
    books.at(35)
    await books.pays(debt)
    assert await books.next(debt) is None
    assert await books.fits(debt, Script.WORK_RESUMED)
    facts = await books.facts(debt, Script.WORK_RESUMED)
    assert (facts.stopped_on, facts.received) == (day(29), kroner(1000))
    await books.sends(debt, Script.WORK_RESUMED)
    assert (await books.debt(debt)).stop is None
    assert not await books.fits(debt, Script.WORK_RESUMED)


@tells(Row.LAST_RESORT)
async def test_after_the_last_date_the_user_is_asked_which_way_now_once_in_four_weeks(
    books: Teller,
) -> None:
    debt = await books.owes()
    books.at(60)
    await books.sends(debt, Script.LEGAL_WARNING, Channel.LETTER)
    books.at(75)
    await books.sends(debt, Script.LEGAL_FINAL, Channel.LETTER)
    asked = [number for number in range(76, 160) if await books.nudged_on(number)]
    assert asked == [92, 120, 148]
    step = await books.step(debt)
    assert step is not None
    assert step.script is None
    await books.write_off(books.origin(), debt)
    assert await books.next(debt) is None


@tells(Row.EVIDENCE)
async def test_everything_that_happened_is_kept_and_nothing_is_overwritten(books: Teller) -> None:
    debt = await books.owes()
    books.at(1)
    await books.sends(debt, Script.FRIENDLY)
    reply = await books.says(debt, Reason.UNHAPPY, said="We are not pleased")
    await books.resolve_dispute(books.origin(), debt, Outcome.EXPLAINED)
    await books.promises(debt, 9)
    await books.pays(debt, 300)
    before = (await books.debt(debt)).timeline
    await books.undoes(debt, reply.seq)
    after = (await books.debt(debt)).timeline
    assert after[: len(before)] == before
    assert [type(record) for record in after[len(before) :]] == [Withdrawal, Withdrawal]
    for kind in (Contact, Reply, Promise, Entry):
        assert any(isinstance(record, kind) for record in after)


@tells(Row.DEPOSIT)
async def test_a_client_who_paid_late_or_broke_a_promise_is_better_asked_for_a_deposit(
    books: Teller,
) -> None:
    prompt, slow = await books.owes("Prompt"), await books.owes("Slow")
    books.at(2)
    await books.pays(prompt)
    await books.promises(slow, 5)
    books.at(20)
    await books.pays(slow)
    records = [
        await books.view_client_record(ME, (await books.debt(debt)).client.id)
        for debt in (prompt, slow)
    ]
    assert [is_slow(record) for record in records] == [False, True]
    assert [(record.days_late, record.promises_broken) for record in records] == [(2, 0), (20, 1)]
    assert Script.DEPOSIT_REQUEST.is_of_a_job
