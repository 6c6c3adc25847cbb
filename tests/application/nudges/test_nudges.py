"""The morning's nudge: computed as it is sent, once a day, and remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.application.nudges.compose_script import deadline_of, next_variant, script_facts
from bot.domain.calendar import Calendar
from bot.domain.debts.timeline import Contact, Nudged
from bot.domain.errors import AlreadyRecorded, NotFound
from bot.domain.ids import UserId
from bot.domain.ladder.script import Channel, Script
from tests.application.desk import ME, MONDAY, SOMEBODY_ELSE, Desk, day, kroner, seen
from tests.domain.stories import Story

# What is sent


async def test_a_late_debt_is_nudged_about_at_the_users_hour(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1, hour=8, minute=59)
    assert await desk.prepare_nudge(ME) is None
    desk.at(1)
    nudge = await desk.prepare_nudge(ME)
    assert nudge is not None
    assert (nudge.on, seen(nudge)) == (day(1), [("Acme", "friendly")])


async def test_asking_too_early_keeps_the_nudge_for_its_hour(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1, hour=3)
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() == "day 1, 09:00"


async def test_several_debts_make_one_nudge_longest_overdue_first(desk: Desk) -> None:
    await desk.owes("Globex", due=0)
    await desk.owes("Acme", due=-3)
    await desk.owes("Initech", due=5)
    desk.at(1)
    assert seen(await desk.prepare_nudge(ME)) == [("Acme", "friendly"), ("Globex", "friendly")]


async def test_a_payment_a_second_before_silences_the_nudge(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    desk.at(1)
    desk.clock.move(hours=0, minutes=-1)
    await desk.pays(debt_id)
    desk.at(1)
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() is None


async def test_a_payment_between_claim_and_sending_silences_its_debt_alone(desk: Desk) -> None:
    acme = await desk.owes("Acme", due=0)
    await desk.owes("Globex", due=0)
    desk.at(1)
    await desk.pays(acme)
    assert seen(await desk.prepare_nudge(ME)) == [("Globex", "friendly")]


async def test_a_snooze_at_the_last_moment_moves_the_nudge(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    desk.at(1)
    await desk.pause_debt(desk.origin(), debt_id, day(4))
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() == "day 4, 09:00"


async def test_a_hint_in_the_books_that_is_stale_is_put_right_and_nothing_is_sent(
    desk: Desk,
) -> None:
    debt_id = await desk.owes(due=10)
    async with desk.database.writing() as books:
        debt = await books.debts.get(ME, debt_id)
        await books.debts.save(ME, debt, day(0))
        user = await books.users.get(ME)
        await books.users.save(replace(user, next_nudge_at=desk.clock.now()))
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() == "day 11, 09:00"
    async with desk.database.reading() as books:
        assert await books.debts.earliest_step(ME) == day(11)


async def test_a_nudge_that_comes_due_on_a_quiet_day_waits_for_the_next_open_one(
    desk: Desk,
) -> None:
    await desk.change_settings(ME, lambda user: replace(user, quiet_days=frozenset({5, 6})))
    await desk.owes(due=3)
    assert await desk.next_nudge() == "day 4, 09:00"
    desk.at(5)
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() == "day 7, 09:00"
    desk.at(7)
    assert seen(await desk.prepare_nudge(ME)) == [("Acme", "friendly")]


async def test_three_days_down_give_one_nudge_with_the_steps_of_today(desk: Desk) -> None:
    await desk.owes("Acme", due=0)
    globex = await desk.owes("Globex", due=-20)
    await desk.record_promise(desk.origin(), globex, day(2))
    desk.at(4, hour=14)
    assert seen(await desk.nudged()) == [("Globex", "promise_broken"), ("Acme", "friendly")]
    assert await desk.nudged() is None
    assert await desk.next_nudge() == "day 5, 09:00"


async def test_nobody_unknown_is_nudged(desk: Desk) -> None:
    with pytest.raises(NotFound):
        await desk.prepare_nudge(SOMEBODY_ELSE)


# Once a day


async def test_a_nudge_that_was_begun_and_not_taken_is_sent_again(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1)
    first = await desk.prepare_nudge(ME)
    desk.clock.move(minutes=5)
    again = await desk.prepare_nudge(ME)
    assert first is not None
    assert again is not None
    assert seen(first) == seen(again)
    async with desk.database.reading() as books:
        row = await books.nudges.find(ME, day(1))
    assert row is not None
    assert row.message_id is None


async def test_a_nudge_that_was_begun_says_what_is_true_when_it_is_sent_again(desk: Desk) -> None:
    acme, _ = await desk.owes("Acme", due=0), await desk.owes("Globex", due=0)
    desk.at(1)
    await desk.prepare_nudge(ME)
    await desk.pays(acme)
    assert seen(await desk.prepare_nudge(ME)) == [("Globex", "friendly")]


async def test_a_nudge_that_telegram_took_is_not_sent_again_that_day(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1)
    assert await desk.nudged() is not None
    await desk.owes("Globex", due=-5)
    async with desk.database.writing() as books:
        user = await books.users.get(ME)
        await books.users.save(replace(user, next_nudge_at=desk.clock.now()))
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() == "day 2, 09:00"


async def test_a_new_debt_of_the_same_day_waits_for_the_next_nudge(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1)
    await desk.nudged()
    await desk.owes("Globex", due=-5)
    assert await desk.next_nudge() == "day 2, 09:00"


async def test_a_later_hour_set_after_the_nudge_gives_no_second_one_that_day(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1)
    await desk.nudged()
    await desk.owes("Globex", due=-5)
    await desk.change_settings(ME, lambda user: replace(user, nudge_hour=18))
    assert await desk.next_nudge() == "day 2, 18:00"


async def test_a_nudge_recorded_twice_counts_once(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    desk.at(1)
    nudge = await desk.prepare_nudge(ME)
    assert nudge is not None
    for message_id in (70, 71):
        await desk.record_nudge_sent(nudge, message_id)
    timeline = (await desk.debt(debt_id)).timeline
    assert sum(isinstance(record, Nudged) for record in timeline) == 1
    assert await desk.next_nudge() == "day 2, 09:00"
    async with desk.database.reading() as books:
        row = await books.nudges.find(ME, day(1))
    assert row is not None
    assert row.message_id == 70


# What follows


async def test_a_nudge_without_an_answer_comes_back_the_next_day_and_then_weekly(
    desk: Desk,
) -> None:
    await desk.owes(due=0)
    days = []
    for number in range(1, 25):
        desk.at(number)
        if seen(await desk.nudged()):
            days.append(number)
    assert days == [1, 2, 9, 16, 23]


async def test_a_nudge_answered_with_i_sent_it_climbs_the_ladder(desk: Desk) -> None:
    """The firm letter's last day is put off from a weekend to day 21, so the warning follows it;
    what the warnings announce comes on the day after their last one."""
    debt_id = await desk.owes(due=0)
    climbed = []
    for number in range(1, 125):
        desk.at(number)
        nudge = await desk.nudged()
        for _, step in nudge.steps if nudge else ():
            if step.script is not None:
                await desk.is_sent(debt_id, step.script)
            climbed.append(((step.script or step.kind).value, number))
    assert climbed == [
        ("friendly", 1),
        ("friendly_again", 7),
        ("firm", 14),
        ("stop_work_warning", 22),
        ("stop_work", 30),
        ("legal_warning", 60),
        ("legal_final", 75),
        ("last_resort", 92),
        ("last_resort", 120),
    ]


async def test_a_promise_is_asked_about_on_its_day_and_broken_on_the_next(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    await desk.record_promise(desk.origin(), debt_id, day(5))
    told = {}
    for number in range(1, 13):
        desk.at(number)
        if nudge := await desk.nudged():
            told[number] = seen(nudge)[0][1]
        if number == 7:
            await desk.is_sent(debt_id, Script.PROMISE_BROKEN)
    assert told == {
        5: "promise_due",
        6: "promise_broken",
        7: "promise_broken",
        12: "friendly_again",
    }


async def test_after_a_nudge_about_one_debt_that_one_is_talked_of(desk: Desk) -> None:
    acme = await desk.owes("Acme", due=0)
    await desk.owes("Globex", due=9)
    desk.at(1)
    await desk.nudged()
    assert (await desk.user()).talked_of == acme


async def test_after_a_nudge_about_several_debts_none_is_talked_of(desk: Desk) -> None:
    await desk.owes("Acme", due=0)
    await desk.owes("Globex", due=0)
    await desk.owes("Initech", due=30)
    desk.at(1)
    await desk.nudged()
    assert (await desk.user()).talked_of is None
    assert len((await desk.find_debts(ME, ())).meant) == 3


async def test_a_debt_paid_while_its_nudge_was_on_the_way_stays_silent(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    desk.at(1)
    nudge = await desk.prepare_nudge(ME)
    assert nudge is not None
    await desk.pays(debt_id)
    await desk.record_nudge_sent(nudge, 1)
    assert await desk.next_nudge() is None


# Leases and blocks


async def claimed(desk: Desk) -> list[UserId]:
    now = desk.clock.now()
    async with desk.database.writing() as books:
        due = await books.nudges.claim_due(now, now + timedelta(minutes=5), 10)
    return [user_id for user_id, _ in due]


async def is_leased(desk: Desk) -> bool:
    """Whether a user whose hour has come is passed over."""
    async with desk.database.writing() as books:
        user = await books.users.get(ME)
        await books.users.save(replace(user, next_nudge_at=desk.clock.now()))
    return await claimed(desk) == []


async def test_the_lease_lasts_until_the_nudge_is_recorded(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1)
    assert await claimed(desk) == [ME]
    nudge = await desk.prepare_nudge(ME)
    assert nudge is not None
    assert await is_leased(desk)
    await desk.record_nudge_sent(nudge, 1)
    assert not await is_leased(desk)


async def test_the_lease_is_given_back_if_there_is_nothing_to_say(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    desk.at(1)
    assert await claimed(desk) == [ME]
    await desk.pays(debt_id)
    assert await desk.prepare_nudge(ME) is None
    assert not await is_leased(desk)


async def test_a_user_who_blocked_the_bot_is_left_alone_until_they_write(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(1)
    assert await claimed(desk) == [ME]
    await desk.mark_unreachable(ME)
    assert await desk.next_nudge() is None
    assert await desk.prepare_nudge(ME) is None
    await desk.owes("Globex", due=-1)
    assert await desk.next_nudge() is None
    desk.at(6, hour=12)
    await desk.meet_user(ME, "Ana", "da")
    assert await desk.next_nudge() == "day 7, 09:00"
    desk.at(7)
    assert await claimed(desk) == [ME]


async def test_marking_somebody_unknown_does_nothing(desk: Desk) -> None:
    await desk.mark_unreachable(SOMEBODY_ELSE)


# Scripts and their confirmation


def test_a_last_day_counts_from_the_day_the_text_was_given_and_is_a_working_day() -> None:
    debt = Story().debt
    named = {script.value: deadline_of(script, debt, MONDAY, Calendar()) for script in Script}
    assert {script: on for script, on in named.items() if on} == {
        "firm": day(7),
        "stop_work_warning": day(7),
        "legal_warning": day(14),
        "legal_final": day(14),
        "promise_broken": day(3),
        "terms_agreed": day(7),
        "invoice_adjusted": day(0),
        "refusal": day(7),
        "discount_offer": day(7),
        "settlement_offer": day(7),
        "offer_lapsed": day(7),
        "plan_unsure": day(7),
        "plan_proposals": day(7),
        "plan_schedule": day(7),
        "instalment_missed": day(3),
        "instalment_again": day(3),
        "whole_balance": day(7),
    }


def test_before_the_due_date_a_last_day_counts_from_that() -> None:
    named = deadline_of(Script.FIRM, Story(due=day(14)).debt, MONDAY, Calendar())
    assert named == day(21)


def test_an_adjusted_invoice_is_due_when_it_was_while_that_day_is_to_come() -> None:
    debt = Story(due=day(14)).debt
    assert deadline_of(Script.INVOICE_ADJUSTED, debt, MONDAY, Calendar()) == day(14)
    assert deadline_of(Script.INVOICE_ADJUSTED, debt, day(14), Calendar()) == day(14)
    assert deadline_of(Script.INVOICE_ADJUSTED, debt, day(15), Calendar()) == day(22)


async def test_payment_is_put_off_to_a_day_after_the_one_on_which_it_is_due(desk: Desk) -> None:
    user = await desk.meet()
    debt, _ = await desk.view_debt(ME, await desk.owes(due=60))
    facts = script_facts(debt, user, Script.DEFERRAL_OFFER, MONDAY)
    assert facts.deadline == day(90)


async def test_a_contact_keeps_the_deadline_of_the_text_that_was_shown(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    desk.at(3)
    change = await desk.confirm_contact(
        desk.origin(), debt_id, Script.STOP_WORK_WARNING, Channel.EMAIL, day(1)
    )
    record = change.record
    assert isinstance(record, Contact)
    assert (record.on, record.deadline, record.channel) == (day(3), day(8), Channel.EMAIL)


async def test_i_sent_it_pressed_twice_counts_once_but_may_be_undone_and_pressed_again(
    desk: Desk,
) -> None:
    debt_id = await desk.owes(due=0)
    await desk.is_sent(debt_id)
    with pytest.raises(AlreadyRecorded):
        await desk.is_sent(debt_id)
    await desk.undo(desk.origin())
    await desk.is_sent(debt_id)
    assert len((await desk.debt(debt_id)).contacts) == 1


async def test_the_same_text_shown_anew_on_a_later_day_may_be_sent_again(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    await desk.is_sent(debt_id)
    desk.clock.move(days=1)
    await desk.is_sent(debt_id)
    assert len((await desk.debt(debt_id)).contacts) == 2


async def test_a_script_gets_its_facts_from_the_books_as_they_are(desk: Desk) -> None:
    debt_id = await desk.owes(amount=1000, due=-3)
    await desk.pays(debt_id, 300)
    await desk.record_promise(desk.origin(), debt_id, day(4), kroner(200))
    await desk.is_sent(debt_id, Script.FRIENDLY)
    debt = await desk.debt(debt_id)
    facts = script_facts(debt, await desk.user(), Script.PROMISE_BROKEN, day(7))
    assert (facts.client, facts.sender, facts.due) == ("Acme", "Ana", day(-3))
    assert (facts.invoiced, facts.paid, facts.balance) == (kroner(1000), kroner(300), kroner(700))
    assert (facts.promised_on, facts.promised) == (day(4), kroner(200))
    assert (facts.last_contact, facts.deadline) == (day(0), day(10))
    assert next_variant(debt, Script.FRIENDLY) == 1
    assert next_variant(debt, Script.FIRM) == 0


async def test_a_script_says_nothing_of_what_did_not_happen(desk: Desk) -> None:
    debt = await desk.debt(await desk.owes())
    facts = script_facts(debt, await desk.user(), Script.FRIENDLY, day(1))
    unsaid = (facts.paid, facts.promised_on, facts.promised, facts.last_contact, facts.number)
    assert unsaid == (None,) * 5


async def test_a_nudge_owed_since_yesterday_is_not_sent_in_the_night(desk: Desk) -> None:
    await desk.owes(due=0)
    desk.at(2, hour=3)
    assert await desk.prepare_nudge(ME) is None
    assert await desk.next_nudge() == "day 2, 09:00"
    desk.at(2)
    assert seen(await desk.prepare_nudge(ME)) == [("Acme", "friendly")]
