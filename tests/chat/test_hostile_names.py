"""Clients whose names look like markup, templates or format strings: shown literally, everywhere,
with buttons that work."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person, Stage

NAMES = [
    "<b>x</b>",
    "{{7*7}}",
    "*bold*",
    "%s",
    "{client}",
    "{0.__class__}",
    "&lt;i&gt;",
    "x" * 300,
    "🙂" * 150,
    "\u202eevil",
    "a\nb",
    "=1+1",
    "/start",
]


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_is_shown_as_it_is_from_the_card_to_the_nudge(
    stage: Stage, ana: Person, name: str
) -> None:
    shown = name.replace("\u202e", "").replace("\n", " ")
    await ana.says("900 eur")
    await ana.says(name if not name.startswith("/") else f" {name}")
    if name.startswith("/"):
        assert ana.reads("hint.unknown_command") or ana.reads("welcome.again")
        return
    await ana.says("27 February")
    assert ana.reads("draft.client", client=shown)
    await ana.presses("button.save")
    assert ana.reads("record.invoice", client=shown)
    await ana.presses("button.open")
    assert ana.reads("nudge.head", client=shown)
    await ana.says("/debts")
    assert shown[:30] in ana.sees
    assert shown[:30] in ana.last.labels[0]
    await ana.taps(ana.last.rows[0][0][1])
    assert ana.reads("nudge.head", client=shown)
    await ana.presses("button.language")
    assert ana.reads("card.ask_language", client=shown)
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    assert nudge is not None
    assert nudge.text.count(shown) >= 2
    await ana.presses("button.part_paid", nudge)
    assert ana.reads("payment.ask_amount", client=shown)
    await ana.says("9999")
    assert ana.reads("payment.overpaid", client=shown)
    await ana.says("100")
    assert ana.reads("record.payment", client=shown)
    await ana.presses("button.snooze", nudge)
    assert ana.reads("snooze.ask", nudge, client=shown)
    await ana.presses("button.back", nudge)
    await ana.presses("button.paid", nudge)
    assert ana.reads("state.settled", client=shown)
    assert "\u202e" not in "".join(sent.text for sent in ana.heard)


async def test_a_name_in_which_nothing_can_be_seen_is_asked_for_again(ana: Person) -> None:
    await ana.says("900 eur")
    await ana.says("\u200b\u202e")
    assert ana.reads("refused.no_name", ana.heard[-2])
    assert ana.reads("draft.ask_client")


@pytest.mark.parametrize("name", ["<b>x</b>", "{name}", "%s", "{{7*7}}"])
async def test_the_users_own_name_is_shown_as_it_is(stage: Stage, name: str) -> None:
    eve = stage.person(name=name)
    await eve.says("/start")
    assert eve.reads("welcome.hello", name=name)


async def test_twenty_debts_of_the_longest_names_can_be_chosen_from(ana: Person) -> None:
    for number in range(21):
        await ana.says("900 eur")
        await ana.says(f"{chr(0x416 + number)}{'Ж' * 299}")
        if ana.reads("draft.ask_near"):
            await ana.presses("draft.new_client")
        await ana.says("27 February")
        await ana.presses("button.save")
    await ana.set(talked_of=None)
    await ana.says("paid 5")
    assert ana.reads("payment.which")
    assert len(ana.last.labels) == 21
