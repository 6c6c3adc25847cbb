"""Sections 3 to 6 of the playbook: plans, stopped work, last resorts and prevention."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.debts.reply import Outcome, Reason
from bot.domain.debts.timeline import Contact, Entry, Promise, Reply, Withdrawal
from bot.domain.errors import DiscountOutOfRange
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.script import Channel, Script
from bot.domain.people.client_record import is_slow
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment
from tests.application.desk import ME, day, kroner
from tests.stories.rows import Row, tells
from tests.stories.teller import Teller


@tells(Row.PLAN_KEPT)
async def test_while_a_plan_is_kept_nothing_but_its_instalments_is_asked_about(
    books: Teller,
) -> None:
    debt = await books.owes(amount=300)
    books.at(50)
    await books.sends(debt, Script.LEGAL_WARNING)
    await books.agrees_to(debt, (60, 100), (90, 100), (120, 100))
    for number in (60, 90, 120):
        seen = [step for each in range(number - 8, number) for step in await books.nudged_on(each)]
        assert seen == []
        assert await books.nudged_on(number) == [("Acme", "instalment_due")]
        for script in (Script.LEGAL_WARNING, Script.LEGAL_FINAL, Script.FIRM):
            assert not await books.fits(debt, script)
        await books.pays(debt, 100)
    assert (await books.debt(debt)).is_settled


@tells(Row.PLAN_MADE)
async def test_a_plan_is_proposed_agreed_and_confirmed_in_writing(books: Teller) -> None:
    debt = await books.owes()
    schedule = tuple(Instalment(day(on), kroner(sum_)) for on, sum_ in ((20, 500), (50, 500)))
    await books.propose_plan(books.origin(), [debt], PlanTerms(schedule=schedule))
    assert (await books.facts(debt, Script.PLAN_SCHEDULE)).schedule == schedule
    assert await books.next(debt) == ("proposed", 5)
    await books.agrees_to(debt, (20, 500), (50, 500))
    assert (await books.facts(debt, Script.PLAN_AGREED)).schedule == schedule
    assert Channel.LETTER in Script.PLAN_AGREED.channels
    await books.sends(debt, Script.PLAN_AGREED, Channel.EMAIL)
    await books.confirm_plan(books.origin(), debt, day(0))
    confirmation = (await books.debt(debt)).confirmation
    assert confirmation is not None
    assert confirmation.confirmed_on == day(0)


@tells(Row.PLAN_FOLLOWED)
async def test_a_missed_instalment_is_noticed_at_once_and_two_ask_how_to_go_on(
    books: Teller,
) -> None:
    debt = await books.owes(amount=900)
    await books.sends(debt, Script.FRIENDLY)
    await books.agrees_to(debt, (10, 300), (17, 300), (24, 300))
    assert await books.nudged_on(10) == [("Acme", "instalment_due")]
    assert await books.nudged_on(11) == [("Acme", "instalment_missed")]
    await books.sends(debt, Script.INSTALMENT_MISSED)
    assert await books.nudged_on(16) == [("Acme", "instalment_again")]
    assert await books.nudged_on(17) == [("Acme", "instalment_due")]
    assert await books.nudged_on(18) == [("Acme", "plan_broken")]
    assert await books.fits(debt, Script.WHOLE_BALANCE)
    demand = await books.sends(debt, Script.WHOLE_BALANCE)
    assert (await books.debt(debt)).plan is None
    assert demand.deadline is not None
    assert await books.next(debt) == ("firm", (demand.deadline - day(0)).days + 1)


@tells(Row.DEFERRAL)
async def test_a_debt_on_hold_is_left_alone_until_its_day(books: Teller) -> None:
    debt = await books.owes()
    await books.agrees_to(debt, (45, 1000))
    assert (await books.facts(debt, Script.DEFERRAL_AGREED)).deadline == day(45)
    assert [await books.nudged_on(number) for number in (1, 7, 30, 44)] == [[]] * 4
    assert await books.nudged_on(45) == [("Acme", "instalment_due")]
    assert await books.nudged_on(46) == [("Acme", "instalment_missed")]


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


@tells(Row.DISCOUNT)
async def test_the_discount_that_was_sent_holds_to_its_day_and_lapses_by_itself(
    books: Teller,
) -> None:
    kept, missed = await books.owes("Acme"), await books.owes("Bolt")
    for debt in (kept, missed):
        assert (await books.sends(debt, Script.DISCOUNT_OFFER)).deadline == day(7)
    books.at(7)
    await books.pays(kept, 900)
    assert (await books.debt(kept)).is_settled
    assert (await books.debt(kept)).discounted == kroner(100)
    books.at(8)
    await books.pays(missed, 900)
    assert (await books.debt(missed)).balance == kroner(100)


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
