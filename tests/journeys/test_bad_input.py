"""What a bot is sent that it was not made for; nothing of it stays unanswered or is stored."""

from __future__ import annotations

import time

import pytest

from tests.journeys.person import Message, Person, labels, taps_under, text_of
from tests.journeys.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def settled(stage: Stage) -> Person:
    emma = await stage.person("Emma")
    await emma.settles_in()
    return emma


async def answer_to(emma: Person, text: str) -> Message:
    await emma.says(text)
    return await emma.hears()


async def nothing_is_stored(emma: Person) -> None:
    await emma.says("/debts")
    await emma.hears(emma.label("debts.none")[:20])


@pytest.mark.parametrize(
    "amount",
    ["$0", "-$5", "$NaN", "$inf", "$1e309", "$1234567890123456", "¥1200.50", "$0.004"],
)
async def test_a_sum_that_cannot_be_is_never_stored(stage: Stage, amount: str) -> None:
    emma = await settled(stage)
    answer = await answer_to(emma, f"Acme owes me {amount}, due 15 May")
    await stage.bot_is_idle()
    assert "Save" not in labels(await emma.now(answer))
    await emma.says("/cancel")
    await emma.hears()
    await nothing_is_stored(emma)


async def test_the_longest_text_is_answered_within_seconds(stage: Stage) -> None:
    emma = await settled(stage)
    for text in ("owes 5 due " * 372, "9" * 4096, "Acme owes me " + "$1,200 " * 500, "ж" * 4096):
        began = time.monotonic()
        await answer_to(emma, text[:4096])
        assert time.monotonic() - began < 5, text[:40]
        await emma.says("/cancel")
        await emma.hears()


async def test_a_text_that_telegram_cuts_in_two_is_answered(stage: Stage) -> None:
    emma = await settled(stage)
    await answer_to(emma, "Acme owes me money and here is why. " * 140)
    await stage.bot_is_idle()


@pytest.mark.parametrize(
    "name",
    ["<b>x</b>", "{{7*7}}", "*bold*", "%s", "&amp;", "A_b `c` [d](e)", "'; DROP TABLE debts;--"],
)
async def test_a_clients_name_is_shown_as_it_was_written(stage: Stage, name: str) -> None:
    emma = await settled(stage)
    await emma.says("I'm owed $500, due yesterday")
    await emma.hears("Who owes you?")
    await emma.says(name)
    await emma.presses(await emma.hears(f"Client: {name}\n", "$500"), "Save")
    saved = await emma.hears(f"{name} owes $500")
    await emma.presses(saved, "Open")
    card = await emma.hears(name, "History")
    await emma.presses(card, "What to send")
    await emma.hears(name, f"Hi {name},")
    await emma.presses(card, "Paid")
    await emma.hears(f"{name} has paid in full")


async def test_a_name_that_turns_the_text_around_is_shown_without_the_turn(stage: Stage) -> None:
    emma = await settled(stage)
    await emma.says("I'm owed $500, due yesterday")
    await emma.hears("Who owes you?")
    await emma.says("Ac\u202eme\u200b")
    await emma.hears("Client: Acme\n")


async def test_anothers_debt_is_as_if_it_did_not_exist(stage: Stage) -> None:
    emma, eve = await settled(stage), await settled(stage)
    saved = await emma.logs("Zebra owes me $1,200, due yesterday", "Zebra")
    hers = await answer_to(eve, "/debts")
    await emma.presses(saved, "Open")
    card = await emma.hears("History")
    missing = emma.label("refused.not_found")
    for data in [*taps_under(saved), *taps_under(card)]:
        if ":list:" not in data:
            assert await eve.presses_data(hers, data) == missing, data
    assert not any("Zebra" in text_of(message) for message in await eve.heard())
    await emma.says("/debts")
    await emma.hears("$1,200 in 1 debt")


@pytest.mark.parametrize("data", ["n:", "n:paid:x:0", "n:paid:99999999999999999999:0", "x", "\x1d"])
async def test_forged_callback_data_is_answered_and_does_nothing(stage: Stage, data: str) -> None:
    emma = await settled(stage)
    message = await answer_to(emma, "/debts")
    await emma.presses_data(message, data)
    await nothing_is_stored(emma)


async def test_an_unknown_command_gets_one_short_answer(stage: Stage) -> None:
    emma = await settled(stage)
    await emma.says("/destroy")
    await emma.hears("I don't know that command")
    await stage.bot_is_idle()
    assert len(await emma.heard_since()) == 1


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ({"kind": "sticker", "emoji": "👍"}, "hint.only_text"),
        ({"kind": "photo"}, "hint.only_text"),
        ({"kind": "location", "latitude": 1.5, "longitude": 2.5}, "hint.only_text"),
        ({"kind": "voice", "duration": 3}, "hint.voice"),
        ({"text": "👍🎉"}, "I didn't get that"),
        ({"text": "."}, "I didn't get that"),
        ({"text": "\u200b\u200d"}, "I didn't get that"),
    ],
    ids=str,
)
async def test_what_is_no_sentence_gets_one_kind_hint(
    stage: Stage, content: dict[str, object], hint: str
) -> None:
    emma = await settled(stage)
    await emma.sends(content)
    await emma.hears(emma.label(hint) if hint.startswith("hint.") else hint)
    await stage.bot_is_idle()
    assert len(await emma.heard_since()) == 1


async def test_a_saved_cards_buttons_say_that_it_is_closed(stage: Stage) -> None:
    emma = await settled(stage)
    await emma.says("Acme owes me $1,200, due yesterday")
    card = await emma.hears("Acme", "$1,200")
    save = next(data for data in taps_under(card) if "save" in data)
    await emma.presses(card, "Save")
    await emma.hears("Acme owes $1,200")
    assert await emma.presses_data(card, save) == emma.label("old.closed")
    await emma.says("/debts")
    await emma.hears("$1,200 in 1 debt")
