"""The buttons under nudges, cards and answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.application.nudges.tap import Action, Tap, View
from bot.chat.taps.routing import HANDLERS
from bot.domain.ids import DebtId
from bot.domain.ladder.policy import Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from tests.chat.stage import MONDAY, PHRASES, Person, Stage
from tests.chat.telegram import Sent

ACME = "Acme owes me $1,200 for the logo, due 1 March"
VIEW = View(Script.FRIENDLY, Channel.MESSAGE, 0, MONDAY + timedelta(days=1))
NUMBERS = {Action.SNOOZE: 3, Action.LANGUAGE: 1, Action.UNDO: 1}
WITH_VIEW = (
    Action.SENT,
    Action.TONES,
    Action.SCRIPT,
    Action.WORDS,
    Action.CHANNELS,
    Action.MAIL_FILE,
    Action.SITUATIONS,
    Action.PEOPLE,
    Action.SNOOZES,
)
SETTLED = PHRASES.plain(Locale.EN, "refused.settled")
UNKNOWN = PHRASES.plain(Locale.EN, "refused.not_found")
ALREADY = PHRASES.plain(Locale.EN, "refused.already")
TAKEN_BACK = PHRASES.plain(Locale.EN, "refused.taken_back_already")


def tap(action: Action, debt_id: int = 1) -> str:
    """The callback data as the bot itself packs it."""
    has_view = action in WITH_VIEW
    view = VIEW if has_view else None
    if action is Action.MAIL_FILE:
        view = replace(VIEW, channel=Channel.EMAIL)
    return Tap(action, DebtId(debt_id), view, NUMBERS.get(action, 0)).pack()


@pytest.fixture
async def nudge(stage: Stage, ana: Person) -> Sent:
    """On Tuesday, about the one debt of Acme, a day late."""
    await ana.logs(ACME)
    stage.clock.move(days=1)
    sent = await ana.is_nudged()
    assert sent is not None
    return sent


async def test_a_nudge_has_the_words_and_everything_that_may_follow(
    ana: Person, nudge: Sent
) -> None:
    assert ana.reads("nudge.head", nudge, client="Acme", balance="$1,200")
    assert ana.reads("nudge.due", nudge, due="1 March")
    assert ana.reads("step.friendly", nudge)
    assert "2 days late, nothing sent yet." in nudge.text
    assert "<pre>" in nudge.html
    assert nudge.labels == ana.labels(
        "button.sent", "button.paid", "button.part_paid", "button.promised", "button.answered",
        "button.situations", "↑ firm reminder", "button.tones", "button.channels",
        "button.snooze", "button.pause",
    )  # fmt: skip


async def test_sent_is_recorded_once_with_what_comes_next(ana: Person, nudge: Sent) -> None:
    assert await ana.presses("button.sent", nudge) == ""
    assert ana.sees == (
        "✅ Sent to Acme: friendly reminder.\n"
        "Still owed: $1,200, due 1 March.\n"
        "Next nudge: Monday 9 March, 09:00."
    )
    assert await ana.presses("button.sent", nudge) == ALREADY
    assert len((await ana.debt()).contacts) == 1


async def test_paid_is_recorded_once(ana: Person, nudge: Sent) -> None:
    await ana.presses("button.paid", nudge)
    assert ana.reads("record.payment", client="Acme", amount="$1,200", day="3 March")
    assert ana.reads("state.settled")
    assert await ana.presses("button.paid", nudge) == SETTLED
    assert len((await ana.debt()).payments) == 1


async def test_paid_after_an_undo_counts_again(ana: Person, nudge: Sent) -> None:
    await ana.presses("button.paid", nudge)
    await ana.presses("button.undo")
    await ana.presses("button.paid", nudge)
    assert (await ana.debt()).is_settled


async def test_the_tone_can_be_changed_and_changed_back(ana: Person, nudge: Sent) -> None:
    before = nudge.html
    await ana.presses("button.tones", nudge)
    assert nudge.labels == ana.labels(
        "✓ " + ana.label("script.friendly"), "script.firm", "script.stop_work_warning",
        "script.legal_warning", "button.other_words", "button.own_words", "button.back",
    )  # fmt: skip
    await ana.presses("script.firm", nudge)
    assert ana.reads("step.firm", nudge)
    assert nudge.html != before
    await ana.presses("button.tones", nudge)
    await ana.presses("button.back", nudge)
    assert ana.reads("step.firm", nudge)


async def test_what_is_sent_is_what_is_on_the_screen(ana: Person, nudge: Sent) -> None:
    await ana.presses("↑ firm reminder", nudge)
    await ana.presses("button.channels", nudge)
    await ana.presses("button.as_email", nudge)
    await ana.presses("button.sent", nudge)
    assert ana.reads("record.contact", client="Acme", script="firm reminder")
    (contact,) = (await ana.debt()).contacts
    assert (contact.script, contact.channel) == (Script.FIRM, Channel.EMAIL)
    assert contact.deadline is not None


async def test_a_call_is_confirmed_as_a_call(ana: Person, nudge: Sent) -> None:
    await ana.presses("button.channels", nudge)
    await ana.presses("button.as_call", nudge)
    assert ana.reads("nudge.to_say", nudge)
    await ana.presses("button.called", nudge)
    assert ana.reads("record.call", client="Acme", script="friendly reminder")
    assert (await ana.debt()).contacts[0].channel is Channel.CALL


async def test_an_email_has_a_subject_and_can_be_a_message_again(ana: Person, nudge: Sent) -> None:
    before = nudge.text
    await ana.presses("button.channels", nudge)
    await ana.presses("button.as_email", nudge)
    assert ana.reads("nudge.subject", nudge)
    assert nudge.html.count("<pre>") == 2
    await ana.presses("button.channels", nudge)
    await ana.presses("button.as_message", nudge)
    assert nudge.text == before


async def test_the_texts_for_other_situations_are_two_taps_away(ana: Person, nudge: Sent) -> None:
    before = nudge.text
    await ana.presses("button.situations", nudge)
    assert ana.reads("nudge.situations", nudge, client="Acme")
    await ana.presses("Later date", nudge)
    assert ana.reads("why.deferral_offer", nudge)
    await ana.presses("button.sent", nudge)
    assert (await ana.debt()).contacts[0].script is Script.DEFERRAL_OFFER
    await ana.presses("button.situations", nudge)
    await ana.presses("button.back", nudge)
    await ana.presses("button.tones", nudge)
    await ana.presses("script.friendly", nudge)
    assert nudge.text.split("\n\n")[-2:] == before.split("\n\n")[-2:]


async def test_where_nobody_answers_somebody_else_can_be_asked(
    stage: Stage, ana: Person, nudge: Sent
) -> None:
    assert ana.label("button.nobody_answers") not in nudge.labels
    await ana.presses("button.sent", nudge)
    stage.clock.move(days=6)
    second = await ana.is_nudged()
    assert second is not None
    await ana.presses("button.sent", second)
    stage.clock.move(days=7)
    third = await ana.is_nudged()
    assert third is not None
    assert "2 friendly reminders sent, the last on 9 March, no answer." in third.text
    assert ana.reads("nudge.nobody_answers", third)
    await ana.presses("button.nobody_answers", third)
    assert ana.reads("nudge.people", third, client="Acme")
    await ana.presses("To a colleague", third)
    assert ana.reads("why.colleague", third)
    await ana.presses("button.sent", third)
    assert (await ana.debt()).contacts[-1].script is Script.COLLEAGUE


async def test_a_debt_logged_very_late_can_start_gently_and_that_can_be_undone(
    stage: Stage, ana: Person
) -> None:
    await ana.logs("Acme owes me $1,200 for the logo, due 9 December 2025")
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    assert nudge is not None
    assert ana.reads("step.legal_warning", nudge)
    assert ana.reads("nudge.starts_late", nudge, n="83")
    gently = nudge.tap(ana.label("button.gently"))
    await ana.presses("button.gently", nudge)
    assert ana.reads("record.start", client="Acme", script="friendly reminder")
    assert ana.reads("step.friendly", nudge)
    assert ana.label("button.gently") not in nudge.labels
    assert await ana.taps(gently, nudge) == ALREADY
    await ana.presses("button.undo")
    await ana.taps(tap(Action.STEP), nudge)
    assert ana.reads("step.legal_warning")


async def test_the_last_resorts_are_shown_once_the_final_demand_has_run_out(
    stage: Stage, ana: Person, nudge: Sent
) -> None:
    await ana.taps(tap(Action.LAST_RESORTS), nudge)
    assert not ana.reads("why.last_resort")
    demand = View(Script.LEGAL_FINAL, Channel.MESSAGE, 0, stage.clock.now().date())
    await ana.taps(Tap(Action.SENT, DebtId(1), demand).pack(), nudge)
    stage.clock.move(days=15)
    ends = await ana.is_nudged()
    assert ends is not None
    assert ana.reads("why.last_resort", ends)
    await ana.presses("button.open", ends)
    await ana.presses("button.last_resorts")
    assert ana.reads("why.last_resort")


async def test_other_words_go_round(ana: Person, nudge: Sent) -> None:
    seen = [nudge.text]
    for _ in range(4):
        await ana.presses("button.tones", nudge)
        await ana.presses("button.other_words", nudge)
        if nudge.text == seen[0]:
            break
        seen.append(nudge.text)
    assert nudge.text == seen[0]
    assert len(seen) > 1


async def test_a_snooze_silences_until_its_day(ana: Person, nudge: Sent) -> None:
    await ana.presses("button.snooze", nudge)
    assert nudge.labels == ["1 day", "3 days", "7 days", "14 days", "‹ Back"]
    await ana.presses("3 days", nudge)
    assert ana.reads("record.snooze", nudge, client="Acme", day="6 March")
    pause = (await ana.debt()).pause(date(2026, 3, 4))
    assert pause is not None
    assert pause.until == date(2026, 3, 6)


async def test_back_from_snooze_shows_the_same_words(ana: Person, nudge: Sent) -> None:
    before = nudge.text
    await ana.presses("button.snooze", nudge)
    await ana.presses("button.back", nudge)
    assert nudge.text == before


async def test_a_pause_lasts_until_it_is_resumed(ana: Person, nudge: Sent) -> None:
    await ana.presses("button.pause", nudge)
    assert ana.reads("record.pause", client="Acme")
    assert await ana.presses("button.pause", nudge) == ALREADY
    await ana.presses("button.open")
    assert ana.reads("card.paused")
    card = ana.last
    await ana.presses("button.resume", card)
    assert ana.reads("record.resumed", client="Acme")
    assert await ana.presses("button.resume", card) == ALREADY


async def test_the_language_of_the_client_is_chosen_on_the_card(ana: Person, nudge: Sent) -> None:
    await ana.says("/debts")
    await ana.presses("Acme")
    await ana.presses("button.language")
    await ana.presses("Dansk")
    assert ana.reads("card.language", language="Dansk")
    await ana.presses("button.what_to_send")
    assert "Hej Acme" in ana.sees
    assert ana.reads("step.friendly")
    words = ana.last
    await ana.presses("button.own_language", words)
    assert "Hi Acme" in words.text
    assert ana.reads("nudge.to_read", words)
    await ana.presses("button.their_language", words)
    assert "Hej Acme" in words.text


async def test_asking_for_words_before_their_day_says_when_the_day_is(
    ana: Person, nudge: Sent
) -> None:
    await ana.presses("button.sent", nudge)
    await ana.taps(tap(Action.STEP), nudge)
    assert ana.reads("card.next", step="second reminder", day="9 March")
    assert "Today:" not in ana.sees


async def test_asking_for_words_while_a_promise_is_open_does_not_ask_for_the_money(
    ana: Person, nudge: Sent
) -> None:
    await ana.says("Acme promised to pay on Friday")
    await ana.taps(tap(Action.STEP), nudge)
    assert not ana.reads("nudge.promise_due")
    assert ana.reads("card.next", step="ask whether the promised money came", day="6 March")


async def test_words_about_a_broken_promise_are_gone_once_a_new_one_is_made(
    stage: Stage, ana: Person, nudge: Sent
) -> None:
    await ana.says("Acme promised to pay on Wednesday")
    stage.clock.move(days=2)
    broken = await ana.is_nudged()
    assert broken is not None
    assert ana.reads("step.promise_broken", broken)
    await ana.says("Acme promised to pay on Friday")
    await ana.presses("button.channels", broken)
    await ana.presses("button.as_email", broken)
    assert not ana.reads("step.promise_broken", broken)


@pytest.mark.parametrize("action", list(Action))
async def test_every_button_pressed_twice_is_answered_twice_and_counts_once(
    ana: Person, nudge: Sent, action: Action
) -> None:
    before = len((await ana.debt()).timeline)
    await ana.taps(tap(action), nudge)
    after = len((await ana.debt()).timeline)
    await ana.taps(tap(action), nudge)
    assert len((await ana.debt()).timeline) == after <= before + 1


@pytest.mark.parametrize("action", list(Action))
async def test_every_button_of_a_settled_debt_says_what_is_true_and_changes_nothing(
    ana: Person, nudge: Sent, action: Action
) -> None:
    await ana.says("Acme paid in full")
    timeline, heard = (await ana.debt()).timeline, len(ana.heard)
    alert = await ana.taps(tap(action), nudge)
    looks = (
        *(Action.CARD, Action.OPEN, Action.LIST, Action.LANGUAGES, Action.LANGUAGE),
        *(Action.CLIENT, Action.DEPOSIT),
    )
    if action in looks:
        assert alert == ""
        if action in (Action.CARD, Action.OPEN):
            card = nudge if action is Action.CARD else ana.last
            assert ana.reads("card.settled", card)
            assert card.labels == ana.labels("button.client", "button.all_debts")
    elif action is Action.UNDO:
        assert ana.reads("refused.undo_blocked", alert)
    else:
        assert alert == SETTLED
        assert len(ana.heard) == heard
    assert (await ana.debt()).timeline == timeline


@pytest.mark.parametrize("action", list(Action))
async def test_every_button_of_a_withdrawn_debt_is_answered_and_changes_nothing(
    ana: Person, nudge: Sent, action: Action
) -> None:
    await ana.taps(tap(Action.UNDO), nudge)
    timeline = (await ana.debt()).timeline
    alert = await ana.taps(tap(action), nudge)
    if action in (Action.CARD, Action.OPEN):
        card = nudge if action is Action.CARD else ana.last
        assert ana.reads("card.withdrawn", card, client="Acme")
    elif action not in (Action.CLIENT, Action.LIST, Action.LANGUAGES, Action.LANGUAGE):
        assert alert in (SETTLED, TAKEN_BACK)
    assert (await ana.debt()).timeline == timeline


@pytest.mark.parametrize("script", [Script.PAYMENT_THANKS, Script.WORK_RESUMED])
@pytest.mark.parametrize("action", [Action.WORDS, Action.SCRIPT, Action.CHANNELS, Action.SENT])
async def test_nobody_is_thanked_for_a_debt_that_was_logged_by_mistake(
    ana: Person, nudge: Sent, action: Action, script: Script
) -> None:
    await ana.taps(tap(Action.UNDO), nudge)
    view = replace(VIEW, script=script)
    assert await ana.taps(Tap(action, DebtId(1), view).pack(), nudge) == SETTLED


@pytest.mark.parametrize("action", [action for action in Action if action is not Action.LIST])
@pytest.mark.parametrize("debt_id", [1, 77, 2**63 - 1])
async def test_another_users_debt_is_as_if_it_did_not_exist(
    stage: Stage, ana: Person, nudge: Sent, action: Action, debt_id: int
) -> None:
    eve = await stage.person_settled_in(user_id=2)
    await eve.says("hello")
    before, timeline = len(eve.heard), (await ana.debt()).timeline
    assert await eve.taps(tap(action, debt_id)) == UNKNOWN
    assert len(eve.heard) == before
    assert (await ana.debt()).timeline == timeline
    assert (await ana.debt()).client.locale is Locale.EN


@pytest.mark.parametrize(
    "garbage",
    ["x", "n:", "n:paid", "n:paid:abc:0", "n:paid:-1:0", "n:paid:1:0:0", "n:nope:1:0",
     "n:paid:1:x.y", "n:sent:1:friendly.message.0.99999999.c", "n:snzd:1:-3", "n:snzd:1:0",
     "n:setl:1:77",
     "n:undo:1:77", "n:list:0:99999", "n:sent:1:0", "n:text:1:0", "n:tone:1:0", "🙂", "a\x1db",
     "9" * 64, "n:paid:99999999999999999999:0"],
)  # fmt: skip
async def test_garbage_in_a_button_is_answered_and_changes_nothing(
    ana: Person, nudge: Sent, garbage: str
) -> None:
    timeline = (await ana.debt()).timeline
    await ana.taps(garbage, nudge)
    assert (await ana.debt()).timeline == timeline
    assert not ana.reads("error.unexpected", ana.stage.telegram.answers[-1].text or "")


async def test_a_button_of_a_message_too_old_to_be_seen_still_works(
    stage: Stage, ana: Person, nudge: Sent
) -> None:
    from aiogram.types import InaccessibleMessage

    old = InaccessibleMessage(chat=ana.chat, message_id=1, date=0)
    query = ana.query(nudge.tap(ana.label("button.snooze")), nudge).model_copy(
        update={"message": old}
    )
    await ana.gives(ana.update(callback_query=query))
    assert ana.reads("snooze.ask", client="Acme")


async def test_a_nudge_of_several_debts_opens_each(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs("Beta owes me $300, due 27 February")
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    assert nudge is not None
    assert ana.reads("nudge.list", nudge, n="2")
    assert nudge.labels == ["1. Beta", "2. Acme"]
    await ana.presses("2. Acme", nudge)
    assert ana.reads("nudge.head", balance="$1,200")
    assert nudge.labels == ["1. Beta", "2. Acme"]


async def test_the_next_nudge_that_is_named_is_about_the_same_debt(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.logs("Beta owes me $300, due 27 February")
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    assert nudge is not None
    await ana.presses("1. Beta", nudge)
    await ana.presses("button.sent")
    assert ana.reads("state.next_nudge", moment="Monday 9 March, 09:00")
    await ana.presses("2. Acme", nudge)
    await ana.presses("button.part_paid")
    await ana.says("5")
    await ana.presses("button.undo")
    assert ana.reads("state.next_nudge", moment="Wednesday 4 March, 09:00")


async def test_after_the_final_demand_the_answer_says_when_its_time_is_up(
    ana: Person, nudge: Sent
) -> None:
    demand = replace(VIEW, script=Script.LEGAL_FINAL)
    await ana.taps(Tap(Action.SENT, DebtId(1), demand).pack(), nudge)
    assert ana.reads("state.next_nudge", moment="Wednesday 18 March, 09:00")


async def test_after_the_last_step_the_answer_says_that_no_nudge_will_follow(
    ana: Person, nudge: Sent
) -> None:
    await ana.set(policy=Policy({Rung.FRIENDLY: 1}, gap_days=5))
    await ana.presses("button.sent", nudge)
    assert ana.reads("state.last_step")


def test_every_button_has_something_that_it_does() -> None:
    assert set(HANDLERS) == set(Action)
