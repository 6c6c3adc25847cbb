"""Telegram refuses, is out of reach, loses an answer or tells things twice."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.journeys.person import Message, Person, text_of
from tests.journeys.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")

DEBT = "Acme owes me $1,200 for the logo, due yesterday"


async def freelancer(stage: Stage) -> Person:
    emma = await stage.person("Emma")
    await emma.settles_in()
    return emma


async def nudged(stage: Stage, emma: Person, monday: datetime) -> Message:
    """With a debt; gives the first nudge about it."""
    await emma.logs(DEBT, "Acme", "$1,200")
    await emma.looks()
    await stage.travels(monday.replace(hour=9))
    return await emma.hears("Acme", "a friendly reminder")


async def balance_is(emma: Person, owed: str) -> None:
    await emma.says("/debts")
    await emma.hears("What you are owed", f"{owed} in 1 debt")


# ------------------------------------------------------------------------------- the chat


@pytest.mark.parametrize(
    "kind", ["too_many_requests", "internal_server_error", "bad_gateway", "drop", "lose_answer"]
)
async def test_whatever_befalls_an_answer_it_comes_and_the_books_count_once(
    stage: Stage, kind: str
) -> None:
    emma = await freelancer(stage)
    await stage.fault(kind, "editMessageText")
    await emma.logs(DEBT, "Acme", "$1,200")
    await stage.fault(kind, "sendMessage", times=2)
    before = await stage.calls_so_far()
    await emma.says("Acme paid 400")
    await emma.hears("Acme paid $400", "Still owed: $800")
    await stage.bot_is_idle()
    assert len(await stage.called(before, times=3)) == 3
    answers = [text for text in await emma.heard_since() if "Acme paid $400" in text]
    assert len(answers) == (3 if kind == "lose_answer" else 1)
    await balance_is(emma, "$800")


# ----------------------------------------------------------------------------- the worker


async def test_a_nudge_waits_out_a_flood_and_comes_once(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    emma = await freelancer(stage)
    await emma.logs(DEBT, "Acme", "$1,200")
    await stage.fault("too_many_requests", retry_after=1)
    await emma.looks()
    await stage.travels(monday.replace(hour=9))
    await emma.hears("Acme", "a friendly reminder")
    assert len(await emma.nudges()) == 1


async def test_a_nudge_that_failed_is_tried_again_and_recorded_once(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    kinds = ("internal_server_error", "drop", "lose_answer")
    people = [await freelancer(stage) for _ in kinds]
    for person in people:
        await person.logs(DEBT, "Acme", "$1,200")
        await person.looks()
    before = await stage.calls_so_far()
    for kind in kinds:
        await stage.fault(kind)
    await stage.travels(monday.replace(hour=9))
    calls = await stage.called(before, times=6)
    struck = {int(call["params"]["chat_id"]): call["fault"] for call in calls[:3]}
    assert sorted(struck.values()) == sorted(kinds)
    for person in people:
        nudge = await person.hears("Acme", "a friendly reminder")
        times = 2 if struck[person.id] == "lose_answer" else 1
        assert len(await person.nudges()) == times
        await person.presses(nudge, "I sent it")
        await person.hears("Sent to Acme: friendly reminder")
    await stage.travels(monday.replace(hour=9) + timedelta(days=1))
    await stage.travels(monday.replace(hour=9) + timedelta(days=8))
    for person in people:
        await person.hears("remind them once more")


async def test_whoever_blocked_the_bot_is_nudged_again_once_they_write(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    emma, friend = await freelancer(stage), await freelancer(stage)
    for person in (emma, friend):
        await person.logs(DEBT, "Acme", "$1,200")
    await emma.blocks()
    await stage.bot_is_idle()
    await friend.looks()
    before = await stage.calls_so_far()
    await stage.travels(monday.replace(hour=9))
    await friend.hears("a friendly reminder")
    await emma.blocks(blocks=False)
    await friend.looks()
    await stage.travels(monday.replace(hour=9) + timedelta(days=1))
    await friend.hears("a friendly reminder")
    calls = await stage.called(before, times=2)
    assert {int(call["params"]["chat_id"]) for call in calls} == {friend.id}
    await emma.says("/debts")
    await emma.hears("Acme", "$1,200")
    await emma.looks()
    await stage.travels(monday.replace(hour=9) + timedelta(days=2))
    await emma.hears("a friendly reminder")


# ---------------------------------------------------------------------- a redelivered update


async def comes_again(stage: Stage, emma: Person) -> None:
    """The last update, once more: the bot calls nothing, and nothing changes on the screen."""
    await stage.bot_is_idle()
    screen = await emma.heard()
    before = await stage.calls_so_far()
    await stage.redeliver(await stage.last_update())
    await stage.bot_is_idle()
    assert await stage.calls_since(before) == []
    assert await emma.heard() == screen


async def test_an_update_that_comes_again_changes_nothing_and_is_not_answered(
    stage: Stage,
) -> None:
    monday = await stage.travels_to_monday()
    emma = await freelancer(stage)
    await emma.says(DEBT)
    card = await emma.hears("Acme", "$1,200")
    await comes_again(stage, emma)
    await emma.presses(card, "Save")
    await emma.hears("Acme owes $1,200")
    await comes_again(stage, emma)
    await emma.says("Acme paid 400")
    await emma.hears("Still owed: $800")
    await comes_again(stage, emma)
    await emma.looks()
    await stage.travels(monday.replace(hour=9) + timedelta(days=7))
    nudge = await emma.hears("Acme", "$800", "reminder")
    await emma.presses(nudge, "I sent it")
    await emma.hears("Sent to Acme")
    await comes_again(stage, emma)
    await emma.presses(nudge, "Paid")
    await emma.hears("Acme has paid in full")
    await comes_again(stage, emma)
    await emma.says("/undo")
    await emma.hears("Taken back")
    await comes_again(stage, emma)
    await balance_is(emma, "$800")


async def test_an_update_that_telegram_tells_twice_is_answered_once(stage: Stage) -> None:
    emma = await freelancer(stage)
    await emma.logs(DEBT, "Acme", "$1,200")
    await stage.fault("redeliver")
    await emma.says("Acme paid 400")
    await emma.hears("Still owed: $800")
    await stage.bot_is_idle()
    paid = [text for text in map(text_of, await emma.heard()) if "paid $400" in text]
    assert len(paid) == 1
    await balance_is(emma, "$800")
