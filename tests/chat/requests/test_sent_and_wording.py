"""What the user sent, and the texts that they ask for."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.ladder.script import Channel, Script
from tests.chat.stage import Person, Stage


async def test_a_reminder_that_was_sent_is_a_contact_and_can_be_taken_back(owed: Person) -> None:
    await owed.says("I sent Acme the reminder")
    assert owed.reads("record.contact", client="Acme", script=owed.label("script.friendly"))
    assert len((await owed.debt(1)).contacts) == 1
    await owed.presses("button.undo")
    assert not (await owed.debt(1)).contacts


async def test_a_call_of_another_day_is_kept_as_a_call_of_that_day(owed: Person) -> None:
    await owed.says("I called Acme yesterday")
    assert owed.reads("record.call_on", client="Acme", day="1 March")
    contact = (await owed.debt(1)).contacts[0]
    assert (contact.channel, contact.sent_on) == (Channel.CALL, date(2026, 3, 1))


async def test_what_was_sent_is_the_text_that_was_on_the_screen(owed: Person) -> None:
    await owed.says("write something firmer for Acme")
    await owed.says("sent it")
    warning = owed.label("script.stop_work_warning")
    assert owed.reads("record.contact", client="Acme", script=warning)


async def test_of_several_nudged_about_it_is_asked_whom_it_was_sent_to(
    stage: Stage, owed: Person
) -> None:
    stage.clock.move(days=1)
    await owed.is_nudged()
    await owed.says("I sent it")
    assert owed.reads("which.sent")
    await owed.presses("Beta")
    assert owed.reads("record.contact", client="Beta")


async def test_a_text_without_a_tone_is_that_of_the_step(owed: Person) -> None:
    await owed.says("what should I write to Acme?")
    assert owed.reads("step.stop_work_warning")
    assert owed.label("button.tones") in owed.last.labels


@pytest.mark.parametrize(
    ("said", "script"),
    [
        ("write something friendlier for Acme", Script.FRIENDLY),
        ("write something firmer for Acme", Script.STOP_WORK_WARNING),
        ("write something firmer for Beta", Script.FIRM),
        ("draft a last demand to Acme before I go to a lawyer", Script.LEGAL_WARNING),
    ],
)
async def test_a_tone_chooses_the_text(owed: Person, said: str, script: Script) -> None:
    await owed.says(said)
    assert owed.reads(f"step.{script}")
    await owed.presses("button.sent")
    debt = await owed.debt(2 if "Beta" in said else 1)
    assert debt.contacts[0].script is script


async def test_firmer_than_the_text_on_the_screen_is_one_rung_up(owed: Person) -> None:
    await owed.says("write something firmer for Beta")
    assert owed.reads("step.firm")
    await owed.says("firmer please")
    assert owed.reads("step.stop_work_warning")


async def test_firmer_than_a_warning_is_no_threat_that_was_not_announced(owed: Person) -> None:
    await owed.says("what should I write to Acme?")
    assert owed.reads("step.stop_work_warning")
    await owed.says("firmer please")
    assert owed.reads("step.legal_warning")
    assert not owed.reads("step.stop_work")


async def test_work_is_not_stopped_before_that_was_announced(owed: Person) -> None:
    await owed.says("give me a stop-work text for Acme")
    assert owed.reads("step.stop_work_warning")
    await owed.presses("button.sent")
    await owed.says("give me a stop-work text for Acme")
    assert owed.reads("step.stop_work")


async def test_the_text_is_in_the_clients_language(owed: Person) -> None:
    await owed.says("/debts")
    await owed.presses("Acme")
    await owed.presses("button.language")
    await owed.presses("Dansk")
    await owed.says("write something firmer for Acme")
    assert "Faktura" in owed.sees or "faktura" in owed.sees
