"""Nudges and what is under their buttons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import Action, Tap, View
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.policy import PRESETS, STANDARD, Policy, Preset
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.step import step_of as step_of_user
from tests.wording.stage import (
    LARGEST,
    LONG,
    NOW,
    PHRASES,
    SCREENS,
    TODAY,
    actions,
    checked,
    debt,
    labels,
    nudge_of,
    says,
    scripts,
    step_of,
    user,
    views,
)


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("count", [2, 10, 25])
def test_a_list_of_debts_has_a_button_for_each_and_says_how_many_more(
    locale: Locale, count: int
) -> None:
    debts = [debt(2**63 - 1 - n, client=LONG, amount=LARGEST) for n in range(count)]
    screen = SCREENS.nudge(nudge_of(*debts, locale=locale))
    text = checked(screen)
    assert actions(screen) == [Action.STEP] * min(count, 10)
    more = PHRASES.plain(locale, "nudge.more", n=count - 10) if count > 10 else None
    assert (more in text) if more else "/debts" not in text


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(
    ("script", "channel"), [(s, c) for s in Script if not s.is_of_a_job for c in s.channels]
)
def test_every_script_fits_a_message_with_the_longest_names_and_the_largest_sums(
    locale: Locale, channel: Channel, script: Script
) -> None:
    for clients in Locale:
        owed = debt(
            2**63 - 1, client=LONG, locale=clients, amount=LARGEST, what_for=LONG, number=LONG
        )
        owed.pay(Money(1, "EUR"), TODAY, NOW, TODAY)
        owed.promise_to_pay(TODAY, Money(12_345_67, "EUR"), NOW, TODAY)
        for own in (False, True):
            view = View(script, channel, 2, TODAY + timedelta(days=9), own)
            freelancer = user(locale, LONG)
            text = checked(SCREENS.script(freelancer, owed, view))
            assert LONG in text
            checked(SCREENS.tones(freelancer, owed, view))
            checked(SCREENS.channels(freelancer, owed, view))
            checked(SCREENS.situations(freelancer, owed, view))
            checked(SCREENS.people(freelancer, owed, view))
            checked(SCREENS.snoozes(freelancer, owed, view))


def test_markup_in_names_is_shown_and_not_followed() -> None:
    owed = debt(client="<b>x</b>", what_for="{{7*7}} & <i>")
    assert checked(SCREENS.nudge(nudge_of(owed))).startswith("<b>x</b> · ")
    assert "<b>x</b>" in checked(SCREENS.nudge(nudge_of(owed, debt(2))))


@pytest.mark.parametrize("locale", list(Locale))
def test_on_the_promised_day_it_asks_whether_the_money_has_come(locale: Locale) -> None:
    owed = debt()
    owed.promise_to_pay(TODAY, None, NOW, TODAY)
    screen = SCREENS.nudge(nudge_of(owed, locale=locale))
    checked(screen)
    assert Action.NOT_YET in actions(screen)
    assert Action.SENT not in actions(screen)


def test_a_promise_opened_from_a_list_after_the_nudge_still_asks() -> None:
    owed = debt()
    owed.promise_to_pay(TODAY, None, NOW, TODAY)
    first = step_of(owed)
    assert first is not None
    owed.nudged(first.kind, first.rung, NOW, TODAY)
    assert Action.NOT_YET in actions(SCREENS.step(user(), owed, step_of(owed), TODAY))


def test_a_step_opened_from_a_list_after_the_nudge_is_still_todays() -> None:
    owed = debt()
    first = step_of(owed)
    assert first is not None
    owed.nudged(first.kind, first.rung, NOW, TODAY)
    text = checked(SCREENS.step(user(), owed, step_of(owed), TODAY))
    assert PHRASES.plain(Locale.EN, "why.friendly") in text


def test_words_asked_for_after_the_last_rung_or_in_a_pause_are_those_last_sent() -> None:
    owed = debt()
    owed.contacted(Script.LEGAL_FINAL, Channel.MESSAGE, None, NOW, TODAY)
    screen = SCREENS.step(user(), owed, step_of(owed), TODAY)
    (view,) = views(screen, Action.SENT)
    assert view.script is Script.LEGAL_FINAL
    assert says(checked(screen), "card.next", step="decide which way now", day=date(2026, 3, 17))
    owed.pause_until(None, NOW, TODAY)
    paused = SCREENS.step(user(), owed, step_of(owed), TODAY)
    assert says(checked(paused), "card.no_step")


def test_a_promise_met_late_is_not_called_broken_by_an_old_button() -> None:
    owed = debt()
    owed.promise_to_pay(TODAY, Money(50_00, "EUR"), NOW, TODAY)
    later = TODAY + timedelta(days=3)
    owed.pay(Money(50_00, "EUR"), later, NOW, later)
    view = View(Script.PROMISE_BROKEN, Channel.MESSAGE, 0, TODAY + timedelta(days=1))
    for screen in (SCREENS.script(user(), owed, view), SCREENS.tones(user(), owed, view)):
        assert PHRASES.plain(Locale.EN, "why.friendly") in checked(screen)


def test_a_tone_chosen_out_of_turn_claims_nothing_that_has_not_happened() -> None:
    owed = debt()
    say = PHRASES.plain
    for script, day in ((Script.STOP_WORK, 30), (Script.LEGAL_FINAL, 90)):
        text = checked(SCREENS.script(user(), owed, View(script, Channel.MESSAGE, 0, TODAY)))
        assert say(Locale.EN, "why.chosen", n=day) in text
        assert say(Locale.EN, f"why.{script}") not in text


def test_a_tone_that_is_due_keeps_its_reason() -> None:
    owed = debt()
    owed.contacted(Script.FRIENDLY_AGAIN, Channel.MESSAGE, None, NOW, TODAY)
    day = TODAY + timedelta(days=14)
    for shown_on, is_due in ((TODAY, False), (day, True)):
        view = View(Script.FIRM, Channel.MESSAGE, 0, shown_on)
        text = checked(SCREENS.script(user(), owed, view))
        assert (PHRASES.plain(Locale.EN, "why.firm") in text) is is_due


def test_the_same_words_are_offered_in_the_users_language_only_if_it_is_another() -> None:
    view = View(Script.FRIENDLY, Channel.MESSAGE, 0, TODAY)
    own = PHRASES.plain(Locale.EN, "button.own_language")
    labels = [b.label for row in SCREENS.script(user(), debt(), view).rows for b in row]
    assert own not in labels
    danish = SCREENS.script(user(), debt(locale=Locale.DA), view)
    assert own in [b.label for row in danish.rows for b in row]


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("rung", list(Rung))
def test_every_rung_fits_with_the_longest_names_after_a_long_history(
    rung: Rung, locale: Locale
) -> None:
    for clients in (Locale.EN, Locale.RU):
        owed = debt(
            2**63 - 1, client=LONG, locale=clients, amount=LARGEST, what_for=LONG, number=LONG
        )
        owed.pay(Money(1, "EUR"), TODAY, NOW, TODAY)
        for script in (*map(Script.of, Rung), Script.ASK_REASON):
            owed.contacted(script, Channel.MESSAGE, TODAY, NOW, TODAY)
        screen = SCREENS.script(
            user(locale, LONG), owed, View(Script.of(rung), Channel.MESSAGE, 0, TODAY)
        )
        checked(screen)
        assert len(screen.rows) <= 7
        assert max(len(row) for row in screen.rows) <= 3


@pytest.mark.parametrize("locale", list(Locale))
def test_a_debt_logged_late_says_why_it_starts_high_and_can_start_gently(locale: Locale) -> None:
    owed = debt(due=TODAY - timedelta(days=83))
    screen = SCREENS.nudge(nudge_of(owed, locale=locale))
    text = checked(screen)
    assert says(text, "nudge.starts_late", locale, n=83)
    assert Action.GENTLY in actions(screen)
    owed.start_with(Rung.FRIENDLY, NOW, TODAY)
    gentle = SCREENS.nudge(nudge_of(owed, locale=locale))
    assert not says(checked(gentle), "nudge.starts_late", locale, n=83)
    assert Action.GENTLY not in actions(gentle)


@pytest.mark.parametrize("days", [1, 10])
def test_a_debt_that_starts_with_a_reminder_offers_no_gentler_start(days: int) -> None:
    screen = SCREENS.nudge(nudge_of(debt(due=TODAY - timedelta(days=days))))
    assert Action.GENTLY not in actions(screen)


def test_a_debt_that_was_written_about_starts_no_more() -> None:
    owed = debt(due=TODAY - timedelta(days=83))
    owed.contacted(Script.FIRM, Channel.MESSAGE, None, NOW, TODAY - timedelta(days=20))
    assert Action.GENTLY not in actions(SCREENS.nudge(nudge_of(owed)))


@pytest.mark.parametrize(("nudges", "asked"), [(0, False), (1, False), (2, True), (3, True)])
def test_a_step_that_comes_back_a_second_time_asks_whether_to_stop(
    nudges: int, asked: bool
) -> None:
    owed = debt()
    for day in range(nudges):
        owed.nudged(StepKind.RUNG, Rung.FRIENDLY, NOW, TODAY + timedelta(days=day))
    on = TODAY + timedelta(days=nudges)
    view = View(Script.FRIENDLY, Channel.MESSAGE, 0, on)
    screen = SCREENS.script(user(), owed, view)
    pause = PHRASES.plain(Locale.EN, "button.pause")
    phrase = PHRASES.plain(Locale.EN, "nudge.shall_i_stop", n=nudges + 1, pause=pause)
    assert (phrase in checked(screen)) is asked
    assert Action.PAUSE in actions(screen)


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(("nudges", "asked"), [(1, False), (2, True)])
def test_a_list_asks_whether_to_stop_what_came_up_often(
    locale: Locale, nudges: int, asked: bool
) -> None:
    ignored, fresh = debt(1), debt(2)
    for days in range(nudges):
        on = TODAY - timedelta(days=days + 1)
        ignored.nudged(StepKind.RUNG, Rung.FRIENDLY, NOW, on)
    steps = [(owed, step) for owed in (ignored, fresh) if (step := step_of(fresh))]
    nudge = Nudge(user(locale), TODAY, tuple(steps))
    pause = PHRASES.plain(locale, "button.pause")
    phrase = PHRASES.plain(locale, "nudge.some_often", pause=pause)
    assert (phrase in checked(SCREENS.nudge(nudge))) is asked


def test_a_screen_opened_after_the_nudge_of_today_does_not_count_it() -> None:
    owed = debt()
    for day in (-1, 0):
        owed.nudged(StepKind.RUNG, Rung.FRIENDLY, NOW, TODAY + timedelta(days=day))
    text = checked(SCREENS.step(user(), owed, step_of(owed), TODAY))
    assert "Shall I stop" not in text


@pytest.mark.parametrize(("sent", "suggested"), [(0, False), (1, False), (2, True), (3, True)])
def test_after_the_second_contact_without_an_answer_another_way_is_suggested(
    sent: int, suggested: bool
) -> None:
    owed = debt()
    for _ in range(sent):
        owed.contacted(Script.FRIENDLY, Channel.MESSAGE, None, NOW, TODAY)
    view = View(Script.FIRM, Channel.MESSAGE, 0, TODAY)
    screen = SCREENS.script(user(), owed, view)
    assert says(checked(screen), "nudge.nobody_answers") is suggested
    assert (Action.PEOPLE in actions(screen)) is suggested


def test_a_call_is_called_and_a_letter_printed() -> None:
    for channel, hint in (
        (Channel.MESSAGE, "nudge.to_copy"),
        (Channel.EMAIL, "nudge.to_copy"),
        (Channel.CALL, "nudge.to_say"),
    ):
        screen = SCREENS.script(user(), debt(), View(Script.FIRM, channel, 0, TODAY))
        assert says(checked(screen), hint)
        is_call = channel is Channel.CALL
        key = "button.called" if is_call else "button.sent"
        assert labels(screen)[0] == PHRASES.plain(Locale.EN, key)
    letter = View(Script.LEGAL_WARNING, Channel.LETTER, 0, TODAY)
    assert says(checked(SCREENS.script(user(), debt(), letter)), "nudge.to_print")


def test_the_neighbouring_tones_are_a_tap_away_and_none_goes_beyond_what_was_announced() -> None:
    owed = debt()
    view = View(Script.FRIENDLY, Channel.EMAIL, 1, TODAY)

    def around(script: Script, on: date = TODAY) -> list[Script]:
        shown = View(script, Channel.MESSAGE, 0, on)
        row = SCREENS.script(user(), owed, shown).rows[3]
        return [tap.view.script for b in row if (tap := Tap.unpack(b.tap or "")).view is not None]

    assert around(Script.FRIENDLY) == [Script.FIRM]
    assert around(Script.FIRM) == [Script.FRIENDLY, Script.STOP_WORK_WARNING]
    assert around(Script.STOP_WORK_WARNING) == [Script.FIRM, Script.LEGAL_WARNING]
    assert around(Script.LEGAL_WARNING) == [Script.STOP_WORK_WARNING]
    owed.contacted(Script.STOP_WORK_WARNING, Channel.MESSAGE, TODAY, NOW, TODAY)
    assert around(Script.STOP_WORK_WARNING) == [Script.FIRM, Script.LEGAL_WARNING]
    after = TODAY + timedelta(days=1)
    assert around(Script.STOP_WORK_WARNING, after) == [Script.FIRM, Script.STOP_WORK]
    shown = views(SCREENS.script(user(), owed, view))
    assert {tap.channel for tap in shown} == {Channel.EMAIL}


def test_a_firmer_text_keeps_the_channel_only_if_it_has_that() -> None:
    view = View(Script.FIRM, Channel.CALL, 0, TODAY)
    shown = {v.script: v.channel for v in views(SCREENS.script(user(), debt(), view))}
    assert shown[Script.FRIENDLY] is Channel.CALL
    assert shown[Script.STOP_WORK_WARNING] is Channel.MESSAGE


def test_the_tones_on_offer_are_those_that_are_true() -> None:
    view = View(Script.FRIENDLY, Channel.MESSAGE, 0, TODAY)
    offered = scripts(SCREENS.tones(user(), debt(), view))
    assert Script.STOP_WORK not in offered
    assert Script.LEGAL_FINAL not in offered
    assert Script.FRIENDLY_AGAIN not in offered
    assert Script.UPCOMING not in offered
    assert Script.UPCOMING in scripts(SCREENS.tones(user(), debt(due=TODAY), view))


def test_before_the_due_date_the_first_step_says_how_many_days_are_left() -> None:
    gentle = user(policy=PRESETS[Preset.GENTLE])
    owed = debt(due=TODAY + timedelta(days=3))
    step = step_of_user(owed, gentle, TODAY)
    assert step is not None
    text = checked(SCREENS.nudge(Nudge(gentle, TODAY, ((owed, step),))))
    assert "Due in 3 days" in text
    assert says(text, "why.upcoming")
    chosen = View(Script.UPCOMING, Channel.MESSAGE, 0, TODAY - timedelta(days=5))
    early = checked(SCREENS.script(gentle, owed, chosen))
    assert says(early, "why.before", n=3)
    standard = checked(SCREENS.script(user(policy=STANDARD), owed, chosen))
    assert says(standard, "why.not_climbed")


def test_thanks_for_a_settled_debt_ask_for_nothing_more() -> None:
    owed = debt()
    owed.pay(owed.balance, TODAY, NOW, TODAY)
    screen = SCREENS.script(user(), owed, View(Script.PAYMENT_THANKS, Channel.MESSAGE, 0, TODAY))
    text = checked(screen)
    assert says(text, "why.payment_thanks")
    assert "late" not in text
    assert actions(screen) == [Action.SENT, Action.CHANNELS]


def test_a_start_is_gentler_only_where_the_ladder_has_a_gentler_step_and_is_chosen_once() -> None:
    def offers(policy: Policy, *, chosen: bool) -> bool:
        freelancer, owed = user(policy=policy), debt(due=TODAY - timedelta(days=83))
        if chosen:
            owed.start_with(policy.rungs[0], NOW, TODAY)
        step = step_of_user(owed, freelancer, TODAY)
        return Action.GENTLY in actions(SCREENS.step(freelancer, owed, step, TODAY))

    short = Policy({Rung.STOP_WORK_WARNING: 21, Rung.STOP_WORK: 30}, gap_days=5)
    steep = Policy({Rung.FIRM: 14, Rung.LEGAL_WARNING: 60}, gap_days=5)
    assert not offers(short, chosen=False)
    assert offers(steep, chosen=False)
    assert not offers(steep, chosen=True)


def test_a_stop_that_was_announced_is_not_said_before_its_day() -> None:
    owed = debt()
    last_day = TODAY + timedelta(days=7)
    owed.contacted(Script.STOP_WORK_WARNING, Channel.MESSAGE, last_day, NOW, TODAY)
    for today, script in (
        (last_day, Script.STOP_WORK_WARNING),
        (last_day + timedelta(days=1), Script.STOP_WORK),
    ):
        screen = SCREENS.step(user(), owed, step_of_user(owed, user(), today), today)
        taps = [Tap.unpack(b.tap) for row in screen.rows for b in row if b.tap]
        assert {tap.view.script for tap in taps if tap.action is Action.SENT and tap.view} == {
            script
        }
