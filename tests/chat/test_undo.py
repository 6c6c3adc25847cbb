"""Taking back: by the button under an answer, or the last change by a command."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person, Stage

ACME = "Acme owes me $1,200 for the logo, due 1 March"


@pytest.mark.parametrize(
    ("sentence", "taken_back"),
    [
        ("Acme paid 400", "↩️ Taken back: Acme paid $400 on 2 March."),
        ("Acme paid in full", "↩️ Taken back: Acme paid $1,200 on 2 March."),
        ("Acme promised to pay on Friday", "↩️ Taken back: Acme promised to pay on 6 March."),
    ],
)
@pytest.mark.parametrize("by_command", [True, False])
async def test_a_change_can_be_taken_back(
    ana: Person, sentence: str, taken_back: str, by_command: bool
) -> None:
    await ana.logs(ACME)
    await ana.says(sentence)
    if by_command:
        await ana.says("/undo")
    else:
        await ana.presses("button.undo")
    assert ana.sees.startswith(taken_back)
    assert ana.reads("state.balance", balance="$1,200", due="1 March")
    assert not ana.last.rows


async def test_a_debt_logged_by_mistake_is_gone_after_undo(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.presses("button.undo")
    assert ana.reads("undone.head")
    assert ana.reads("record.invoice", client="Acme", amount="$1,200", due="1 March")
    await ana.says("/debts")
    assert ana.reads("debts.none")


async def test_undo_again_takes_back_what_came_before(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 400")
    await ana.says("/undo")
    assert ana.reads("record.payment", amount="$400")
    await ana.says("/undo")
    assert ana.reads("record.invoice", amount="$1,200")
    await ana.says("/undo")
    assert ana.reads("refused.nothing_to_undo")


async def test_the_button_pressed_twice_takes_back_once(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 400")
    answer = ana.last
    undo = answer.tap(ana.label("button.undo"))
    await ana.taps(undo, answer)
    alert = await ana.taps(undo, answer)
    assert ana.reads("refused.taken_back_already", alert)


async def test_a_debt_that_has_been_paid_on_cant_be_taken_back_first(ana: Person) -> None:
    logged = await ana.logs(ACME)
    await ana.says("Acme paid 400")
    alert = await ana.presses("button.undo", logged)
    assert ana.reads("refused.undo_blocked", alert)
    assert ana.label("button.undo") in logged.labels


async def test_a_snooze_and_a_contact_can_be_taken_back(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    await ana.presses("button.sent", nudge)
    await ana.presses("button.undo")
    assert ana.reads("undone.head")
    assert ana.reads("record.contact", client="Acme")
    await ana.presses("button.pause", nudge)
    await ana.presses("button.undo")
    assert ana.reads("undone.head")
    assert ana.reads("record.pause", client="Acme")
    assert (await ana.debt()).pause(stage.clock.now().date()) is None
