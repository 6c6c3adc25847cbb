"""Section 1 of the playbook: the rungs and their rules. Day 0 is the due date, a Monday."""

from __future__ import annotations

import pytest

from bot.domain.debts.reply import Reason
from bot.domain.errors import AlreadySettled
from bot.domain.ladder.policy import PRESETS, STANDARD, Preset
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from tests.application.desk import day, kroner
from tests.domain.stories import with_gap
from tests.stories.rows import Row, tells
from tests.stories.teller import Teller, number_of

# The rungs


@tells(Row.UPCOMING)
async def test_upcoming(books: Teller) -> None:
    debt = await books.owes(due=14)
    assert await books.next(debt) == ("friendly", 15)
    await books.climbs(STANDARD.with_day(Rung.UPCOMING, -3))
    assert await books.nudged_on(10) == []
    assert await books.nudged_on(11) == [("Acme", "upcoming")]
    assert await books.fits(debt, Script.UPCOMING)
    assert await books.nudged_on(12) == [("Acme", "upcoming")]
    assert await books.next(debt) == ("friendly", 15)
    books.at(15)
    assert not await books.fits(debt, Script.UPCOMING)


@tells(Row.FRIENDLY)
async def test_friendly(books: Teller) -> None:
    debt = await books.owes()
    assert await books.nudged_on(0) == []
    assert await books.nudged_on(1) == [("Acme", "friendly")]
    await books.sends(debt, Script.FRIENDLY)
    assert await books.next(debt) == ("friendly_again", 7)
    assert Channel.CALL in Script.FRIENDLY.channels


@tells(Row.FRIENDLY_AGAIN)
async def test_friendly_again(books: Teller) -> None:
    debt = await books.owes()
    assert not await books.fits(debt, Script.FRIENDLY_AGAIN)
    books.at(1)
    await books.sends(debt, Script.FRIENDLY)
    assert await books.nudged_on(6) == []
    assert await books.nudged_on(7) == [("Acme", "friendly_again")]
    for channel in (Channel.MESSAGE, Channel.EMAIL, Channel.CALL):
        await books.sends(debt, Script.FRIENDLY_AGAIN, channel)
    assert [contact.channel for contact in (await books.debt(debt)).contacts[1:]] == (
        [Channel.MESSAGE, Channel.EMAIL, Channel.CALL]
    )
    assert await books.next(debt) == ("firm", 14)


@tells(Row.FIRM)
async def test_firm(books: Teller) -> None:
    debt = await books.owes()
    for number, script in ((1, Script.FRIENDLY), (7, Script.FRIENDLY_AGAIN)):
        books.at(number)
        await books.sends(debt, script)
    assert await books.nudged_on(14) == [("Acme", "firm")]
    facts = await books.facts(debt, Script.FIRM)
    assert (facts.balance, facts.due, facts.last_contact) == (kroner(1000), day(0), day(7))
    assert day(number_of(facts)).isoweekday() <= 5
    sent = await books.sends(debt, Script.FIRM)
    assert sent.deadline == facts.deadline == day(21)
    assert await books.next(debt) == ("stop_work_warning", 22)
    assert await books.fits(debt, Script.ASK_REASON)


@tells(Row.STOP_WORK_WARNING, Row.GRACE)
async def test_stop_work_warning(books: Teller) -> None:
    debt = await books.owes()
    books.at(14)
    await books.sends(debt, Script.FRIENDLY)
    await books.sends(debt, Script.FIRM, Channel.CALL)
    assert not await books.fits(debt, Script.STOP_WORK)
    assert await books.nudged_on(21) == [("Acme", "stop_work_warning")]
    warning = await books.sends(debt, Script.STOP_WORK_WARNING)
    assert warning.deadline == day(28)
    assert not await books.fits(debt, Script.STOP_WORK)
    assert await books.next(debt) == ("stop_work", 29)


@tells(Row.STOP_WORK)
async def test_stop_work(books: Teller) -> None:
    debt = await books.owes()
    books.at(21)
    await books.sends(debt, Script.STOP_WORK_WARNING)
    assert await books.nudged_on(28) == []
    assert await books.nudged_on(29) == [("Acme", "stop_work")]
    assert await books.fits(debt, Script.STOP_WORK)
    stopped = await books.sends(debt, Script.STOP_WORK)
    assert (await books.debt(debt)).stop == stopped
    assert await books.next(debt) == ("legal_warning", 60)


@tells(Row.LEGAL_WARNING)
async def test_legal_warning(books: Teller) -> None:
    debt = await books.owes()
    books.at(30)
    await books.sends(debt, Script.FIRM, Channel.CALL)
    await books.climbs(STANDARD.with_day(Rung.STOP_WORK_WARNING, None))
    await books.promises(debt, 62)
    assert await books.nudged_on(60) == []
    assert await books.nudged_on(62) == [("Acme", "promise_due")]
    assert await books.nudged_on(63) == [("Acme", "promise_broken")]
    await books.sends(debt, Script.PROMISE_BROKEN, Channel.CALL)
    assert await books.nudged_on(68) == [("Acme", "legal_warning")]
    warning = await books.sends(debt, Script.LEGAL_WARNING, Channel.LETTER)
    assert warning.deadline is not None
    assert warning.deadline >= day(68 + 14)


@tells(Row.LEGAL_FINAL)
async def test_legal_final(books: Teller) -> None:
    debt = await books.owes()
    books.at(60)
    assert not await books.fits(debt, Script.LEGAL_FINAL)
    warning = await books.sends(debt, Script.LEGAL_WARNING, Channel.EMAIL)
    assert warning.deadline == day(74)
    assert await books.nudged_on(74) == []
    assert await books.nudged_on(75) == [("Acme", "legal_final")]
    final = await books.sends(debt, Script.LEGAL_FINAL, Channel.LETTER)
    assert final.deadline == day(91)
    assert await books.nudged_on(91) == []
    assert await books.nudged_on(92) == [("Acme", "last_resort")]


# The rules below the table


@pytest.mark.parametrize("gap", [1, 5, 30])
@tells(Row.DO_WHAT_YOU_SAID)
async def test_what_was_announced_comes_next_and_on_its_date(books: Teller, gap: int) -> None:
    await books.climbs(with_gap(gap))
    debt = await books.owes()
    books.at(21)
    await books.sends(debt, Script.STOP_WORK_WARNING)
    books.at(27)
    await books.says(debt, Reason.MONEY)
    await books.sends(debt, Script.DEFERRAL_OFFER)
    assert await books.nudged_on(28) == []
    assert await books.nudged_on(29) == [("Acme", "stop_work")]


@tells(Row.PERSISTENT)
async def test_an_unpaid_debt_is_never_let_go_and_never_pressed_twice_within_the_gap(
    books: Teller,
) -> None:
    debt = await books.owes()
    sent: list[int] = []
    for number in range(1, 200):
        if not await books.nudged_on(number):
            continue
        step = await books.step(debt)
        if step is not None and step.script is not None:
            await books.sends(debt, step.script)
            sent.append(number)
    assert sent == [1, 7, 14, 22, 30, 60, 75]
    assert await books.next(debt) is not None


@tells(Row.IGNORED)
async def test_after_the_second_text_without_an_answer_there_are_other_people_to_ask(
    books: Teller,
) -> None:
    debt = await books.owes()
    books.at(1)
    await books.sends(debt, Script.FRIENDLY)
    assert len((await books.debt(debt)).unanswered) == 1
    books.at(7)
    await books.sends(debt, Script.FRIENDLY_AGAIN)
    assert len((await books.debt(debt)).unanswered) == 2
    for script in (Script.COLLEAGUE, Script.THIRD_PERSON, Script.ASK_REASON):
        assert await books.fits(debt, script)
    await books.sends(debt, Script.COLLEAGUE, Channel.EMAIL)
    assert await books.next(debt) == ("firm", 14)


@tells(Row.DONE_WHEN_SENT)
async def test_a_rung_that_nobody_sent_comes_back_the_next_day_and_then_weekly(
    books: Teller,
) -> None:
    debt = await books.owes()
    nudged = [number for number in range(1, 24) if await books.nudged_on(number)]
    assert nudged == [1, 2, 9, 16, 23]
    assert await books.next(debt) == ("friendly", 30)
    await books.sends(debt, Script.FRIENDLY)
    assert await books.next(debt) == ("friendly_again", 28)


@tells(Row.ONE_RUNG)
async def test_after_three_weeks_without_a_nudge_only_one_rung_is_suggested(books: Teller) -> None:
    debt = await books.owes()
    assert await books.nudged_on(22) == [("Acme", "friendly")]
    await books.sends(debt, Script.FRIENDLY)
    assert await books.nudged_on(23) == []
    assert await books.next(debt) == ("friendly_again", 27)


@tells(Row.AT_ONCE)
async def test_whatever_happens_changes_the_next_step_at_once_and_its_undo_restores_it(
    books: Teller,
) -> None:
    debt = await books.owes()
    assert await books.nudged_on(1) == [("Acme", "friendly")]
    await books.pays(debt)
    assert await books.next(debt) is None
    with pytest.raises(AlreadySettled):
        await books.sends(debt, Script.FRIENDLY)
    await books.undoes()
    await books.pays(debt, 100)
    assert await books.next(debt) == ("friendly", 6)
    await books.undoes()
    await books.promises(debt, 5)
    assert await books.next(debt) == ("promise_due", 5)
    await books.undoes()
    await books.open_dispute(books.origin(), debt)
    assert await books.next(debt) == ("dispute", 8)
    await books.undoes()
    await books.pause_debt(books.origin(), debt, day(4))
    assert await books.next(debt) == ("friendly", 4)
    await books.undoes()
    assert await books.next(debt) == ("friendly", 2)


@tells(Row.FRIENDLY, Row.FIRM, Row.LEGAL_WARNING)
@pytest.mark.parametrize("preset", Preset)
async def test_each_preset_climbs_all_its_rungs(books: Teller, preset: Preset) -> None:
    await books.climbs(PRESETS[preset])
    debt = await books.owes(due=7)
    climbed: list[str] = []
    for number in range(200):
        if await books.nudged_on(number):
            step = await books.step(debt)
            if step is not None and step.script is not None:
                await books.sends(debt, step.script)
                climbed.append(step.script.value)
    assert climbed == [rung.value for rung in PRESETS[preset].rungs]
