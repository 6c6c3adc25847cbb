"""The process ends at the worst moment, and begins again: nothing is lost, nothing counts twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.journeys.person import Person, copied, minute_of, text_of
from tests.journeys.processes import BotProcess
from tests.journeys.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")

DEBT = "Acme owes me $1,200 for the logo, due yesterday"
LEASE = timedelta(minutes=10)


async def freelancer(stage: Stage) -> Person:
    emma = await stage.person("Emma")
    await emma.settles_in()
    return emma


async def balance_is(emma: Person, owed: str) -> None:
    await emma.says("/debts")
    await emma.hears("What you are owed", f"{owed} in 1 debt")


async def test_a_question_goes_on_after_a_kill_and_a_payment_counts_once(
    stage: Stage, bot: BotProcess
) -> None:
    asked, pays = await freelancer(stage), await freelancer(stage)
    await asked.says("Acme owes me for the logo, due yesterday")
    await asked.hears("How much does Acme owe you?")
    await pays.logs(DEBT, "Acme", "$1,200")
    await stage.fault("hold")
    await pays.says("Acme paid 400")
    await pays.hears("Still owed: $800")
    await bot.kill()
    await stage.faults_end()
    await asked.says("$1,200")
    await stage.starts(bot)
    await asked.hears("Client: Acme", "Amount: $1,200", "For: logo")
    answers = [text for text in await pays.heard_since() if "Acme paid $400" in text]
    assert 1 <= len(answers) <= 2
    assert len(set(answers)) == 1
    await balance_is(pays, "$800")
    await pays.says("/undo")
    await pays.hears("Taken back", "Acme paid $400")
    await balance_is(pays, "$1,200")


async def test_a_kill_between_save_and_its_answer_leaves_one_debt_and_one_answer(
    stage: Stage, bot: BotProcess
) -> None:
    emma = await freelancer(stage)
    await emma.says(DEBT)
    card = await emma.hears("Client: Acme")
    # The books have the debt, and the answer is kept waiting: the process dies in between.
    await stage.fault("too_many_requests", "editMessageText", retry_after=50)
    before = await stage.calls_so_far()
    await emma.taps(card, "Save", wait=0)
    await stage.called(before, "editMessageText")
    await bot.kill()
    await stage.starts(bot)
    await emma.hears("Acme owes $1,200")
    await stage.bot_is_idle()
    assert len(await emma.heard_since()) == 1
    await balance_is(emma, "$1,200")


async def test_nudges_killed_on_their_way_come_and_at_most_the_one_in_hand_twice(
    stage: Stage, bot: BotProcess
) -> None:
    monday = await stage.travels_to_monday()
    people = {person.id: person for person in [await freelancer(stage) for _ in range(2)]}
    for person in people.values():
        await person.logs(DEBT, "Acme", "$1,200")
        await person.looks()
    before = await stage.calls_so_far()
    await stage.fault("hold")
    await stage.fault("drop")
    await stage.travels(monday.replace(hour=9))
    calls = await stage.called(before, times=2)
    await bot.kill()
    await stage.faults_end()
    struck = {call["fault"]: people[int(call["params"]["chat_id"])] for call in calls}
    seen, unseen = struck["hold"], struck["drop"]
    first = await seen.hears("a friendly reminder")
    assert await unseen.nudges() == []

    await stage.starts(bot)
    await seen.looks()
    await stage.jumps(minutes=LEASE.seconds / 60 + 1)
    await unseen.hears("a friendly reminder")
    second = await seen.hears("a friendly reminder")
    assert copied(second) == copied(first)
    await seen.presses(first, "I sent it")
    await seen.hears("Sent to Acme: friendly reminder")
    assert await seen.presses(second, "I sent it") == seen.label("refused.already")

    await seen.looks()
    await stage.travels(monday.replace(hour=9) + timedelta(days=7))
    await seen.hears("remind them once more")
    await unseen.hears("a friendly reminder")
    assert [len(await person.nudges()) for person in (seen, unseen)] == [3, 2]


async def test_a_process_told_to_stop_finishes_the_nudge_in_its_hands(
    stage: Stage, bot: BotProcess
) -> None:
    monday = await stage.travels_to_monday()
    emma = await freelancer(stage)
    await emma.logs(DEBT, "Acme", "$1,200")
    await emma.looks()
    await stage.fault("hold")
    await stage.travels(monday.replace(hour=9))
    await emma.hears("a friendly reminder")
    bot.told_to_stop()
    await emma.says("Acme paid 400")
    await stage.faults_end()
    assert await bot.ends() == 0
    await stage.starts(bot)
    await emma.hears("Still owed: $800")
    await stage.travels(minutes=11)
    await balance_is(emma, "$800")
    assert len(await emma.nudges()) == 1


async def test_three_days_down_give_one_nudge_with_the_step_of_the_day(
    stage: Stage, bot: BotProcess
) -> None:
    monday = await stage.travels_to_monday()
    emma, mette = await freelancer(stage), await freelancer(stage)
    for person in (emma, mette):
        await person.logs(DEBT, "Acme", "$1,200")
    await mette.says("Acme promised to pay on Wednesday")
    await mette.hears("Acme promised to pay")
    last = await stage.last_update()
    assert await bot.stop() == 0
    await emma.looks()
    await mette.looks()
    await stage.travels(monday.replace(hour=12) + timedelta(days=3))
    await stage.starts(bot)
    await emma.hears("Acme", "a friendly reminder")
    broken = await mette.hears("Acme", "the broken promise")

    # What Telegram tells again after the restart has been handled before it.
    screen, before = await mette.heard(), await stage.calls_so_far()
    await stage.redeliver(last)
    await stage.bot_is_idle()
    assert await stage.calls_since(before) == []
    assert await mette.heard() == screen

    await mette.presses(broken, "I sent it")
    await mette.hears("Sent to Acme: broken promise")
    await emma.looks()
    await stage.travels(monday.replace(hour=9) + timedelta(days=4))
    assert "a friendly reminder" in text_of(await emma.hears("Acme"))
    assert [minute_of(nudge, "Europe/London")[:3] for nudge in await emma.nudges()] == [
        "Thu",
        "Fri",
    ]
    assert len(await mette.nudges()) == 1
