"""The steps that ask, and what can be chosen behind a text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Intent, Known
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.understanding.reader import SentenceReader
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
    says,
    scripts,
    step_of,
    user,
    views,
)

DEADLINE = date(2026, 5, 18)
AFTER = date(2026, 5, 19)
VIEW = View(Script.FIRM, Channel.MESSAGE, 0, TODAY)


def demanded(**terms: object) -> Debt:
    """The last day of the final demand has passed on `AFTER`."""
    owed = debt(due=date(2026, 2, 1), **terms)  # type: ignore[arg-type]  # as `debt` takes them
    owed.contacted(Script.LEGAL_WARNING, Channel.EMAIL, None, NOW, date(2026, 4, 2))
    owed.contacted(Script.LEGAL_FINAL, Channel.LETTER, DEADLINE, NOW, date(2026, 5, 4))
    return owed


def nudged(owed: Debt, today: date, locale: Locale = Locale.EN) -> Screen:
    step = step_of(owed, today)
    assert step is not None
    assert step.on == today
    return SCREENS.nudge(Nudge(user(locale), today, ((owed, step),)))


@pytest.mark.parametrize("locale", list(Locale))
def test_a_dispute_asks_whether_it_is_resolved_and_offers_what_helps(locale: Locale) -> None:
    owed = debt(client=LONG, amount=LARGEST)
    owed.disputed(NOW, TODAY)
    screen = nudged(owed, TODAY + timedelta(days=7), locale)
    text = checked(screen)
    assert says(text, "why.dispute", locale)
    assert Action.RESOLVES in actions(screen)
    assert scripts(screen) == [Script.WHICH_PARTS, Script.SCOPE_MET]
    still_open = next(b for b in screen.rows[0] if b.tap and ":snzd:" in b.tap)
    assert Tap.unpack(still_open.tap or "").number == 7


def test_a_disputed_debt_asks_the_same_whenever_it_is_opened() -> None:
    owed = debt()
    owed.disputed(NOW, TODAY)
    screen = SCREENS.step(user(), owed, step_of(owed), TODAY)
    assert Action.RESOLVES in actions(screen)
    assert Action.SENT not in actions(screen)


@pytest.mark.parametrize("locale", list(Locale))
def test_after_the_final_demand_the_ways_are_weighed_with_figures_of_the_books(
    locale: Locale,
) -> None:
    owed = demanded(client=LONG, amount=Money(1_000_00, "EUR"))
    screen = nudged(owed, AFTER, locale)
    text = checked(screen)
    for key in ("factoring", "small_claims", "lawyer"):
        assert says(text, f"options.{key}", locale)
    owes, fee, rest = (Money(sum_, "EUR") for sum_ in (1_000_00, 300_00, 700_00))
    agency = {"percent": "30", "balance": owes, "fee": fee, "left": rest}
    assert says(text, "options.agency", locale, **agency)
    left = Money(900_00, "EUR")
    assert says(text, "options.discount", locale, percent="10", left=left)
    assert scripts(screen) == [Script.DISCOUNT_OFFER]
    assert {Action.OPEN, Action.SNOOZES, Action.PAUSE, Action.PAID} <= set(actions(screen))
    discount = Tap(Action.OFFER, owed.id, number=0).pack()
    assert discount in [button.tap for row in screen.rows for button in row]


def test_the_discount_that_is_weighed_is_the_policys() -> None:
    owed = demanded()
    freelancer = user(policy=replace(STANDARD, discount_percent=25))
    text = checked(SCREENS.last_resorts(freelancer, owed, AFTER))
    assert "25% off" in text
    assert "€75" in text


def test_before_its_last_day_the_demand_is_still_running() -> None:
    owed = demanded()
    screen = SCREENS.step(user(), owed, step_of(owed, DEADLINE), DEADLINE)
    assert not says(checked(screen), "why.last_resort")
    step = step_of(owed, AFTER)
    assert step is not None
    owed.nudged(StepKind.LAST_RESORT, None, NOW, AFTER)
    later = AFTER + timedelta(days=2)
    again = SCREENS.step(user(), owed, step_of(owed, later), later)
    assert says(checked(again), "why.last_resort")


@pytest.mark.parametrize("locale", list(Locale))
def test_the_sentence_that_writes_off_is_one_that_the_bot_reads(locale: Locale) -> None:
    html = SCREENS.last_resorts(user(locale), demanded(), AFTER).html
    sentence = html.split("<code>")[1].split("</code>")[0]
    read = SentenceReader().read(sentence, locale, TODAY, known=Known(clients=("Acme",)))
    assert (read.intent, read.client) == (Intent.WRITE_OFF, "Acme")


def test_the_channels_are_those_of_the_text_but_the_one_on_the_screen() -> None:
    for script, channel in ((Script.FIRM, Channel.CALL), (Script.LEGAL_WARNING, Channel.EMAIL)):
        view = replace(VIEW, script=script, channel=channel)
        shown = views(SCREENS.channels(user(), debt(), view))
        *others, back = shown
        assert [v.channel for v in others] == [c for c in script.channels if c is not channel]
        assert back == view


def test_the_situations_are_grouped_and_only_true_ones_are_offered() -> None:
    owed = debt()
    rows = SCREENS.situations(user(), owed, VIEW).rows
    offered = scripts(SCREENS.situations(user(), owed, VIEW))[:-1]
    assert offered == [
        Script.INSTALMENTS_OFFER,
        Script.DEFERRAL_OFFER,
        Script.DISCOUNT_OFFER,
        Script.INVOICE_AGAIN,
        Script.INVOICE_CORRECTED,
        Script.WHICH_PARTS,
        Script.SCOPE_MET,
        Script.TERMS_AGREED,
        Script.REFUSAL,
        Script.ANSWER_THREAT,
        Script.CLEAR_THE_AIR,
        Script.COLLEAGUE,
        Script.THIRD_PERSON,
        Script.ASK_REASON,
    ]
    assert len(rows[0]) == 2
    owed.promise_to_pay(TODAY, None, NOW, TODAY)
    assert Script.PROMISE_CONFIRMED in scripts(SCREENS.situations(user(), owed, VIEW))
    late = replace(VIEW, shown_on=TODAY + timedelta(days=1))
    after = scripts(SCREENS.situations(user(), owed, late))
    assert Script.PROMISE_CONFIRMED not in after
    assert Script.PROMISE_BROKEN in after
    owed.pay(Money(1_00, "EUR"), TODAY, NOW, TODAY)
    owed.contacted(Script.STOP_WORK, Channel.MESSAGE, None, NOW, TODAY)
    happened = scripts(SCREENS.situations(user(), owed, VIEW))
    assert {Script.PART_PAYMENT, Script.WORK_RESUMED} <= set(happened)


def test_no_row_of_situations_is_so_full_that_a_phone_cuts_their_names() -> None:
    rows = SCREENS.situations(user(), debt(), VIEW).rows
    assert all(len(row) <= 2 for row in rows)


def test_the_last_resorts_are_among_the_situations_once_the_demand_has_run_out() -> None:
    owed = demanded()
    for day, offered in ((DEADLINE, False), (AFTER, True)):
        screen = SCREENS.situations(user(), owed, replace(VIEW, shown_on=day))
        assert (Action.LAST_RESORTS in actions(screen)) is offered


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("script", [s for s in Script if not s.is_of_a_job])
def test_where_nobody_answers_there_are_five_other_ways(locale: Locale, script: Script) -> None:
    view = replace(VIEW, script=script)
    screen = SCREENS.people(user(locale), debt(client=LONG), view)
    assert checked(screen).count("•") == 5
    call, email, colleague, third, why, _back = views(screen)
    assert call.channel is Channel.CALL
    assert Channel.CALL in call.script.channels
    assert email.channel is Channel.EMAIL
    assert (colleague.script, third.script, why.script) == (
        Script.COLLEAGUE,
        Script.THIRD_PERSON,
        Script.ASK_REASON,
    )


def test_old_buttons_for_what_is_no_longer_true_show_a_friendly_word() -> None:
    owed = debt()
    gone = (
        Script.PROMISE_CONFIRMED,
        Script.PROMISE_BROKEN,
        Script.PART_PAYMENT,
    )
    for script in gone:
        screen = SCREENS.script(user(), owed, replace(VIEW, script=script))
        assert views(screen, Action.SENT)[0].script is Script.FRIENDLY


def test_back_from_every_choice_is_the_same_text() -> None:
    owed = debt(locale=Locale.DA)
    view = View(Script.FIRM, Channel.EMAIL, 1, TODAY, in_own_language=True)
    for screen in (
        SCREENS.tones(user(), owed, view),
        SCREENS.channels(user(), owed, view),
        SCREENS.situations(user(), owed, view),
        SCREENS.people(user(), owed, view),
        SCREENS.snoozes(user(), owed, view),
    ):
        assert labels(screen)[-1] == PHRASES.plain(Locale.EN, "button.back")
        assert views(screen)[-1] == view
