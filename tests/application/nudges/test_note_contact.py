"""What "I sent it" and "called her" record: which script that was, and on which day."""

from __future__ import annotations

import pytest

from bot.domain.debts.timeline import Contact
from bot.domain.errors import AlreadyRecorded, AlreadySettled, ContactInFuture
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Channel, Script
from tests.application.desk import Desk, day


async def noted(
    desk: Desk, debt_id: DebtId, channel: Channel = Channel.MESSAGE, sent_on: int | None = None
) -> Contact:
    sent = None if sent_on is None else day(sent_on)
    record = (await desk.note_contact(desk.origin(), debt_id, channel, sent)).record
    assert isinstance(record, Contact)
    return record


async def test_it_is_the_script_of_the_step_that_was_nudged_about(desk: Desk) -> None:
    debt_id = await desk.owes(due=-14)
    await desk.is_sent(debt_id, Script.FRIENDLY_AGAIN)
    desk.at(7)
    await desk.nudged()
    desk.at(8)
    contact = await noted(desk, debt_id)
    assert (contact.script, contact.sent_on) == (Script.FIRM, day(8))
    # Five days after the text was shown is a Saturday: it names the Monday after.
    assert contact.deadline == day(14)


async def test_it_is_the_script_of_a_step_that_is_on_before_the_nudge(desk: Desk) -> None:
    contact = await noted(desk, await desk.owes(due=-1))
    assert contact.script is Script.FRIENDLY
    assert await desk.next_nudge() == "day 6, 09:00"


async def test_where_nothing_was_to_be_sent_the_ladder_does_not_climb(desk: Desk) -> None:
    debt_id = await desk.owes(due=-14)
    await desk.is_sent(debt_id, Script.FIRM)
    desk.at(2)
    assert (await noted(desk, debt_id)).script is Script.FIRM
    early = await noted(desk, await desk.owes(due=9))
    assert early.script is Script.FRIENDLY


async def test_a_call_of_an_earlier_day_names_no_last_day(desk: Desk) -> None:
    debt_id = await desk.owes(due=-14)
    await desk.is_sent(debt_id, Script.FRIENDLY_AGAIN)
    desk.at(9)
    contact = await noted(desk, debt_id, Channel.CALL, 7)
    assert (contact.channel, contact.sent_on, contact.on) == (Channel.CALL, day(7), day(9))
    assert (contact.script, contact.deadline) == (Script.FIRM, None)
    assert await desk.next_nudge() == "day 12, 09:00"


async def test_what_was_done_before_a_step_was_on_is_not_that_step(desk: Desk) -> None:
    debt_id = await desk.owes(due=-14)
    await desk.is_sent(debt_id, Script.FRIENDLY_AGAIN)
    desk.at(9)
    assert (await noted(desk, debt_id, sent_on=2)).script is Script.FRIENDLY_AGAIN


async def test_the_same_is_noted_once_a_day_also_after_the_button(desk: Desk) -> None:
    debt_id = await desk.owes(due=-1)
    await desk.is_sent(debt_id)
    with pytest.raises(AlreadyRecorded):
        await noted(desk, debt_id)
    await noted(desk, debt_id, Channel.CALL)
    desk.at(1)
    await noted(desk, debt_id)
    with pytest.raises(ContactInFuture):
        await noted(desk, debt_id, sent_on=2)
    await desk.pays(debt_id)
    with pytest.raises(AlreadySettled):
        await noted(desk, debt_id)


async def test_the_undo_of_a_call_brings_the_step_back(desk: Desk) -> None:
    debt_id = await desk.owes(due=-1)
    before = await desk.next_nudge()
    await noted(desk, debt_id, Channel.CALL)
    await desk.undoes()
    assert await desk.next_nudge() == before
