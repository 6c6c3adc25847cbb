"""Whose morning it is, what one message holds, and whose language the script speaks."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from tests.journeys.person import copied, labels, minute_of, taps_under, text_of
from tests.journeys.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")

COPENHAGEN, JAKARTA = "Europe/Copenhagen", "Asia/Jakarta"
ALPHABET = (
    "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar "
    "Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee"
)


async def test_a_payment_a_moment_before_the_hour_silences_the_nudge(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    paid, friend = await stage.person("Emma"), await stage.person("Friend")
    for person in (paid, friend):
        await person.settles_in()
        await person.logs("Acme owes me $1,200, due yesterday", "Acme", "$1,200")
    await stage.travels(monday.replace(hour=8, minute=59, second=50))
    await paid.says("Acme paid in full")
    await paid.hears("Acme has paid in full")
    for morning in (monday.replace(hour=9), monday.replace(hour=9) + timedelta(days=1)):
        await friend.looks()
        await stage.travels(morning)
        await friend.hears("Acme")
    assert await paid.nudges() == []
    assert len(await friend.nudges()) == 2


async def test_each_user_is_nudged_at_nine_by_their_own_clock(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    await stage.travels(hours=5)
    mette, budi = await stage.person("Mette", "da"), await stage.person("Budi", "id")
    await mette.settles_in("København", "DKK")
    await budi.settles_in("Jakarta", "IDR")
    await mette.logs("Nordlys skylder mig 500 kr., forfald i går", "Nordlys", "500 kr.")
    await budi.logs("Sinar utang Rp900.000, jatuh tempo kemarin", "Sinar", "Rp900.000")
    await budi.looks()
    tuesday = (monday + timedelta(days=1)).astimezone(UTC)
    await stage.travels(tuesday.replace(hour=2))
    assert minute_of(await budi.hears("Sinar"), JAKARTA).endswith("09:00")
    await mette.looks()
    await stage.travels(tuesday.replace(hour=8))
    nudge = await mette.hears("Nordlys")
    assert [minute_of(n, COPENHAGEN) for n in await mette.nudges()] == [
        minute_of(nudge, COPENHAGEN)
    ]
    assert minute_of(nudge, COPENHAGEN).endswith("09:00")
    assert len(await budi.nudges()) == 1


async def test_several_debts_make_one_message_whose_buttons_open_each(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    emma = await stage.person("Emma")
    await emma.settles_in()
    debts = {"Birch": "$200", "Cedar": "€300", "Alder": "$100"}
    for late, (client, amount) in enumerate(debts.items(), start=1):
        due = (monday - timedelta(days=late)).strftime("%-d %B %Y")
        await emma.logs(f"{client} owes me {amount}, due {due}", client, amount)
    await emma.looks()
    await stage.travels(monday.replace(hour=9))
    nudge = await emma.hears("3 things to do today", *debts, *debts.values())
    assert [label.split()[-1] for label in labels(nudge)] == ["Alder", "Cedar", "Birch"]
    assert len(await emma.nudges()) == 1
    await emma.presses(nudge, "2. Cedar")
    opened = await emma.hears("Cedar", "€300")
    assert "Hi Cedar" in copied(opened)
    await emma.presses(opened, "Paid")
    await emma.hears("Cedar has paid in full")
    toast = await emma.presses(nudge, "2. Cedar")
    assert toast == emma.label("refused.settled")
    await emma.looks()
    await stage.travels(monday.replace(hour=9) + timedelta(days=1))
    await emma.hears("2 things to do today", "Birch", "Alder")


async def test_twenty_five_debts_make_one_message_that_telegram_takes(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    emma = await stage.person("Emma")
    await emma.settles_in()
    for word in ALPHABET.split():
        client = f"{word} & {word[::-1].capitalize()} {word} {word}"
        sentence = f"{client} owes me $1,000,000 for the long report, due yesterday"
        await emma.logs(sentence, client)
    await emma.looks()
    await stage.travels(monday.replace(hour=9))
    nudge = await emma.hears("25 things to do today", "And 15 more")
    assert len(text_of(nudge)) <= 4096
    assert len(taps_under(nudge)) == 10
    assert len(await emma.nudges()) == 1
    await emma.says("/debts")
    assert len(labels(await emma.hears("Page 1 of 3"))) == 11


async def test_the_script_speaks_the_clients_language_and_the_rest_the_users(stage: Stage) -> None:
    monday = await stage.travels_to_monday()
    emma = await stage.person("Emma")
    await emma.settles_in()
    due = monday - timedelta(days=1)
    saved = await emma.logs(
        f"Nordlys owes me 12,500 DKK for the website, due {due:%-d %B %Y}", "Nordlys"
    )
    await emma.presses(saved, "Open")
    card = await emma.sees("Script language")
    await emma.presses(card, "Script language")
    await emma.presses(await emma.sees("Dansk"), "Dansk")
    await emma.hears("Scripts in: Dansk")
    await stage.travels(monday.replace(hour=9))
    nudge = await emma.hears("Today: a friendly reminder", "late", "DKK")
    script = copied(nudge)
    assert script.startswith("Hej Nordlys")
    assert "12.500 kr." in script
    assert f"{due.day}. " in script
    await emma.presses(nudge, "In my language")
    shown = await emma.hears("This is for you to read")
    assert copied(shown).startswith("Hi Nordlys,")
    assert f"{due:%-d %B}" in copied(shown)
