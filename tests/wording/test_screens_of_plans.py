"""Nudges and screens of plans, later dates and offers."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Screen
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind, StepKind
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms, agree
from bot.domain.plans.schedule import Instalment, proposal_of
from bot.playground.bot_api.html_text import parse_html
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
    scripts,
    step_of,
    user,
    views,
)

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
THOUSAND = Money(1_000_00, "EUR")
ASKS = "step.instalment_due"
FIVE = tuple(TODAY + n * WEEK for n in range(1, 6))
"""Mondays, from 9 March."""
ENGLISH = frozenset(
    ("the", "paid", "instalment", "instalments", "today", "due", "your", "money", "they", "until")
)


def planned(
    *days: date,
    of: tuple[Debt, ...] = (),
    amount: Money = THOUSAND,
    client: str = "Acme",
    locale: Locale = Locale.EN,
    down: bool = False,
    heads_up: bool = False,
) -> Debt:
    """The debt that leads a plan of equal parts on those days."""
    debts = of or (debt(client=client, locale=locale, amount=amount, due=TODAY - 30 * DAY),)
    total = sum((owed.balance for owed in debts[1:]), debts[0].balance)
    part = proposal_of(total, len(days))
    sums = [part.amount] * (len(days) - 1) + [part.last]
    schedule = tuple(Instalment(day, sum_) for day, sum_ in zip(days, sums, strict=True))
    terms = PlanTerms(schedule=schedule, has_down_payment=down, heads_up=heads_up)
    agree(debts, terms, NOW, TODAY)
    return debts[0].lead


def asked(owed: Debt, *days: date) -> Debt:
    """Whether it had come, on these days; nobody said that it had."""
    for day in days:
        owed.nudged(StepKind.INSTALMENT_DUE, None, NOW, day)
    return owed


def sent(owed: Debt, script: Script, on: date) -> Debt:
    owed.contacted(script, Channel.MESSAGE, None, NOW, on)
    return owed


def offered(kind: OfferKind = OfferKind.DISCOUNT, locale: Locale = Locale.EN) -> Debt:
    """Until Wednesday, 4 March."""
    owed = debt(amount=THOUSAND, locale=locale)
    owed.make_offer(kind, Money(850_00, "EUR"), TODAY + 2 * DAY, NOW, TODAY)
    return owed


def opened(owed: Debt, on: date, locale: Locale = Locale.EN) -> Screen:
    return SCREENS.step(user(locale), owed, step_of(owed, on), on)


def shows(text: str, key: str, **values: object) -> bool:
    """Whether this phrase stands in a text that has no markup any more."""
    phrase = PHRASES.html(Locale.EN, key, today=TODAY, **values)
    return parse_html(phrase).text in text


def taps(screen: Screen, action: Action) -> list[tuple[str, int]]:
    """The buttons of that action: what stands on them, and their number."""
    buttons = [button for row in screen.rows for button in row if button.tap is not None]
    found = [(button.label, Tap.unpack(button.tap or "")) for button in buttons]
    return [(label, tap.number) for label, tap in found if tap.action is action]


def test_the_day_before_an_instalment_there_is_a_text_that_says_which_one_and_when() -> None:
    owed = planned(*(day + DAY for day in FIVE), heads_up=True)
    screen = opened(owed, FIVE[0])
    text = checked(screen)
    assert "Instalment 1 of 5: €200, 10 March · due tomorrow" in text
    assert shows(text, "step.instalment_soon")
    assert shows(text, "why.instalment_soon")
    assert "20 January" not in text
    (view,) = views(screen, Action.SENT)
    assert view.script is Script.INSTALMENT_SOON


def test_the_note_before_an_instalment_is_still_todays_once_it_was_told() -> None:
    owed = planned(*(day + DAY for day in FIVE), heads_up=True)
    owed.nudged(StepKind.INSTALMENT_SOON, None, NOW, FIVE[0])
    assert shows(checked(opened(owed, FIVE[0])), "step.instalment_soon")


def test_on_its_day_an_instalment_is_asked_for_with_all_that_may_follow() -> None:
    owed = planned(*FIVE)
    owed.pay(Money(400_00, "EUR"), TODAY, NOW, TODAY)
    screen = opened(owed, FIVE[2])
    text = checked(screen)
    assert shows(text, ASKS)
    assert "Acme · €600" in text
    assert "Instalment 3 of 5: €200, 23 March · due today" in text
    assert "2 of 5 instalments paid, €600 left, €200 due today." in text
    assert "before" not in text
    assert taps(screen, Action.INSTALMENT_PAID) == [("Paid: €200", 3)]
    assert actions(screen) == [
        Action.INSTALMENT_PAID, Action.PART_PAID, Action.NOT_YET, Action.PROMISED,
        Action.ANSWERED, Action.PLAN_CARD, Action.SNOOZES, Action.PAUSE,
    ]  # fmt: skip


def test_what_is_open_of_older_instalments_is_said_apart_and_counts_as_paid_with_it() -> None:
    owed = asked(planned(*FIVE), FIVE[0])
    owed.pay(Money(50_00, "EUR"), FIVE[0], NOW, FIVE[0])
    screen = opened(owed, FIVE[1])
    text = checked(screen)
    assert "Instalment 2 of 5: €200, 16 March" in text
    assert "Still open from before: €150" in text
    assert taps(screen, Action.INSTALMENT_PAID) == [("Paid: €350", 2)]


def test_an_instalment_of_a_quiet_day_is_asked_for_on_the_next_working_day() -> None:
    owed = planned(TODAY + 5 * DAY, TODAY + 35 * DAY)
    text = checked(opened(owed, TODAY + 7 * DAY))
    assert shows(text, ASKS)
    assert "Instalment 1 of 2: €500, 7 March\n" in text
    assert "€500 is 2 days late" in text


def test_once_asked_the_question_stays_for_the_day_and_becomes_a_reminder_the_day_after() -> None:
    owed = asked(planned(*FIVE), FIVE[0])
    assert shows(checked(opened(owed, FIVE[0])), ASKS)
    screen = opened(owed, FIVE[0] + DAY)
    text = checked(screen)
    assert shows(text, "step.instalment_missed")
    assert shows(text, "why.instalment_missed")
    assert "0 of 5 instalments paid, €1,000 left, €200 is 1 day late, nothing sent yet." in text
    assert "days late, nothing" not in text
    (view,) = views(screen, Action.SENT)
    assert view.script is Script.INSTALMENT_MISSED
    assert Action.PAID not in actions(screen)
    assert taps(screen, Action.INSTALMENT_PAID) == [("Paid: €200", 1)]


def test_who_says_that_it_has_not_come_is_not_asked_again() -> None:
    owed = asked(planned(TODAY + 5 * DAY, TODAY + 35 * DAY), TODAY + 7 * DAY)
    on = TODAY + 7 * DAY
    screen = SCREENS.not_come(user(), owed, step_of(owed, on), on)
    assert shows(checked(screen), "step.instalment_missed")


def test_the_second_time_the_reminder_is_firmer_and_the_friendly_one_a_tap_away() -> None:
    owed = sent(asked(planned(*FIVE), FIVE[0]), Script.INSTALMENT_MISSED, FIVE[0] + DAY)
    owed.pay(Money(200_00, "EUR"), FIVE[0] + DAY, NOW, FIVE[0] + DAY)
    asked(owed, FIVE[1])
    screen = opened(owed, FIVE[1] + DAY)
    assert shows(checked(screen), "step.instalment_again")
    assert "↓ missed payment" in labels(screen)
    friendly = SCREENS.script(user(), owed, views(screen)[0])
    assert "↑ missed payment, firm" in labels(friendly)


def test_the_firm_reminder_is_not_offered_before_the_friendly_one_was_sent() -> None:
    owed = asked(planned(*FIVE), FIVE[0])
    assert Script.INSTALMENT_AGAIN not in scripts(opened(owed, FIVE[0] + DAY))


def test_two_missed_in_a_row_ask_which_way_now() -> None:
    owed = asked(planned(*FIVE), FIVE[0], FIVE[1])
    on = FIVE[1] + DAY
    screen = opened(owed, on)
    text = checked(screen)
    assert shows(text, "step.plan_broken")
    assert "€1,000 left, 2 missed (€400), the oldest on 9 March" in text
    assert taps(screen, Action.INSTALMENT_PAID) == [("Paid: €400", 2)]
    assert scripts(screen) == [
        Script.WHOLE_BALANCE, Script.INSTALMENT_AGAIN, Script.STOP_WORK_WARNING,
    ]  # fmt: skip
    assert {
        Action.PLAN, Action.PLAN_END, Action.PLAN_CARD, Action.PROMISED, Action.PART_PAID,
        Action.ANSWERED, Action.SNOOZES, Action.PAUSE,
    } <= set(actions(screen))  # fmt: skip


def test_the_stop_of_work_follows_its_warning_and_is_said_once() -> None:
    owed = asked(planned(*FIVE), FIVE[0], FIVE[1])
    on = FIVE[1] + DAY
    owed.contacted(Script.STOP_WORK_WARNING, Channel.MESSAGE, FIVE[0], NOW, FIVE[0])
    assert Script.STOP_WORK in scripts(opened(owed, on))
    asked(sent(owed, Script.STOP_WORK, on), FIVE[2])
    screen = opened(owed, FIVE[2] + DAY)
    assert shows(checked(screen), "step.plan_broken")
    assert not {Script.STOP_WORK, Script.STOP_WORK_WARNING} & set(scripts(screen))


def test_a_first_payment_is_called_that_and_is_not_counted_among_the_instalments() -> None:
    owed = planned(*FIVE, down=True)
    screen = opened(owed, FIVE[0])
    text = checked(screen)
    assert "First payment: €200, 9 March · due today" in text
    assert "0 of 4 instalments paid, €1,000 left, €200 due today." in text
    assert taps(screen, Action.INSTALMENT_PAID) == [("Paid: €200", 0)]


def test_a_later_date_for_all_is_no_instalment() -> None:
    owed = planned(FIVE[0])
    early, due = checked(opened(owed, TODAY)), checked(opened(owed, FIVE[0]))
    assert "Put off until 9 March, due in 7 days.\n" in early
    assert shows(due, ASKS)
    assert "Put off until 9 March, due today." in due
    for text in (early, due):
        assert "nstalment" not in text
        assert "of 1" not in text
    late = checked(opened(asked(owed, FIVE[0]), FIVE[0] + DAY))
    assert "Put off until 9 March, 1 day late, nothing sent yet." in late


@pytest.mark.parametrize("locale", Locale)
def test_a_later_date_is_said_once(locale: Locale) -> None:
    owed = planned(FIVE[0], locale=locale)
    ana = user(locale=locale)
    for on in (FIVE[0], FIVE[0] + DAY):
        screen = SCREENS.step(ana, owed, step_of(owed, on), on)
        above = screen.html.partition("<pre>")[0]
        said = PHRASES.html(locale, "because.deferred", day=FIVE[0], today=on)
        day = said.split()[-2:]
        assert above.count(" ".join(day)) == 1, above
        assert above.lower().count(said.lower()) == 1


def test_a_promise_inside_a_plan_is_asked_for_on_its_day() -> None:
    owed = asked(planned(*FIVE), FIVE[0])
    owed.promise_to_pay(FIVE[0] + 3 * DAY, None, NOW, FIVE[0])
    screen = opened(owed, FIVE[0] + 3 * DAY)
    assert shows(checked(screen), "nudge.promise_due", client="Acme", amount=Money(200_00, "EUR"))


def test_while_a_plan_is_kept_no_text_of_the_ladder_is_shown_not_even_by_an_old_button() -> None:
    owed = planned(*FIVE)
    for script in Script:
        if script.rung is None:
            continue
        for channel in script.channels:
            for on in (TODAY - 5 * DAY, TODAY):
                screen = SCREENS.script(user(), owed, View(script, channel, 0, on))
                checked(screen)
                (view,) = views(screen, Action.SENT)
                assert view.script is Script.INSTALMENT_SOON
                assert view.script.rung is None
    view = View(Script.INSTALMENT_SOON, Channel.MESSAGE, 0, TODAY)
    shown = {*scripts(SCREENS.situations(user(), owed, view)), *scripts(opened(owed, TODAY))}
    shown |= set(scripts(SCREENS.tones(user(), owed, view)))
    assert not [script for script in shown if script.rung is not None]


def test_the_books_are_said_by_the_plan_and_not_by_the_old_due_date() -> None:
    owed = planned(*FIVE)
    owed.pay(Money(200_00, "EUR"), TODAY, NOW, TODAY)
    sent(owed, Script.PLAN_AGREED, TODAY)
    text = checked(opened(owed, TODAY))
    assert "1 of 5 instalments paid, €800 left, the next €200 on 16 March.\n" in text
    assert "late" not in text


def test_a_plan_over_two_debts_is_one_item_with_what_is_owed_on_both() -> None:
    first = debt(1, amount=Money(300_00, "EUR"), due=TODAY - 30 * DAY)
    second = debt(2, amount=Money(700_00, "EUR"), due=TODAY - 20 * DAY)
    planned(TODAY, TODAY + WEEK, of=(first, second))
    steps = nudge_of(first, second).steps
    assert [owed.id for owed, _ in steps] == [first.id]
    screen = SCREENS.nudge(nudge_of(first, second))
    text = checked(screen)
    assert shows(text, ASKS)
    assert "Acme · €1,000" in text
    assert taps(screen, Action.INSTALMENT_PAID) == [("Paid: €500", 1)]
    beside = SCREENS.nudge(nudge_of(first, second, debt(3)))
    assert shows(checked(beside), "nudge.list", n=2)
    assert "1. Acme: €1,000\nToday: ask whether the payment came\n0 of 2" in checked(beside)
    view = View(Script.FRIENDLY, Channel.MESSAGE, 0, TODAY)
    assert Action.OFFER not in actions(SCREENS.deals(user(), first, view))


def test_on_the_last_day_of_an_offer_it_asks_whether_the_money_has_come() -> None:
    owed = offered()
    on = TODAY + 2 * DAY
    screen = opened(owed, on)
    text = checked(screen)
    assert shows(text, "step.offer_due")
    assert "Your offer: €850 instead of €1,000, until 4 March" in text
    assert taps(screen, Action.PAID) == [("Paid: €850", owed.offer.seq if owed.offer else 0)]
    assert Action.NOT_YET in actions(screen)
    owed.nudged(StepKind.OFFER_DUE, None, NOW, on)
    assert shows(checked(opened(owed, on)), "step.offer_due")
    owed.pay(Money(100_00, "EUR"), on, NOW, on)
    assert taps(opened(owed, on), Action.PAID)[0][0] == "Paid: €750"


def test_the_day_after_an_offer_the_text_says_that_it_has_lapsed() -> None:
    owed = offered()
    on = TODAY + 3 * DAY
    screen = opened(owed, on)
    text = checked(screen)
    assert shows(text, "step.offer_lapsed")
    assert shows(text, "why.offer_lapsed")
    assert "your offer lapsed on 4 March" in text
    assert views(screen, Action.SENT)[0].script is Script.OFFER_LAPSED
    assert taps(screen, Action.PAID) == [("Paid", 0)]


@pytest.mark.parametrize(
    ("kind", "script"),
    [
        (OfferKind.DISCOUNT, Script.DISCOUNT_OFFER),
        (OfferKind.SETTLEMENT, Script.SETTLEMENT_OFFER),
    ],
)
def test_before_its_last_day_the_words_are_those_of_the_offer(
    kind: OfferKind, script: Script
) -> None:
    screen = opened(offered(kind), TODAY)
    assert "your offer of €850 stands until 4 March" in checked(screen)
    assert views(screen, Action.SENT)[0].script is script
    assert taps(screen, Action.PAID)[0][0] == "Paid: €850"


def test_after_each_text_of_the_talk_the_answers_it_may_get_are_buttons() -> None:
    owed = debt()
    answers = {
        Script.PLAN_LESS: "They can pay less",
        Script.PLAN_LATER: "Only later",
        Script.PLAN_UNSURE: "They don't know",
        Script.PLAN_PROPOSALS: "Offer a choice",
    }
    for script in (Script.INSTALMENTS_OFFER, *answers):
        screen = SCREENS.script(user(), owed, View(script, Channel.EMAIL, 0, TODAY))
        offered_ = {view.script for view in views(screen)}
        assert offered_ == set(answers) - {script}
        named = {label for other, label in answers.items() if other is not script}
        assert named <= set(labels(screen))
        assert taps(screen, Action.PLAN) == [("They named an amount", 0)]
        assert {view.channel for view in views(screen)} == {Channel.EMAIL}


def test_the_situations_lead_to_the_deals_and_back() -> None:
    owed = debt()
    view = View(Script.FRIENDLY, Channel.MESSAGE, 0, TODAY)
    rows = SCREENS.situations(user(), owed, view).rows
    assert Tap.unpack(rows[1][0].tap or "") == Tap(Action.DEALS, owed.id, view)
    screen = SCREENS.deals(user(), owed, view)
    checked(screen)
    assert actions(screen) == [
        Action.PLAN, Action.DEFER, Action.OFFER, Action.OFFER, Action.ADJUST, Action.SCRIPT,
    ]  # fmt: skip
    assert [number for _, number in taps(screen, Action.OFFER)] == [0, 1]
    assert views(screen) == [view]
    assert actions(SCREENS.deals(user(), owed, None))[-1] is Action.CARD
    with_plan = SCREENS.deals(user(), planned(*FIVE), None)
    assert {Action.PLAN_CARD, Action.PLAN_END} <= set(actions(with_plan))
    assert "Call it off" in labels(with_plan)


@pytest.mark.parametrize(
    ("amount", "fee", "left"),
    [(3_000_00, "€900", "€2,100"), (99_99, "€29.99", "€70"), (1, "€0", "€0.01")],
)
def test_an_agencys_fee_is_weighed_against_a_discount_to_the_cent(
    amount: int, fee: str, left: str
) -> None:
    owed = debt(amount=Money(amount, "EUR"))
    text = checked(SCREENS.last_resorts(user(), owed, TODAY))
    line = next(line for line in text.split("\n") if "30%" in line)
    assert f"discount of up to {fee} is no worse" in line
    assert f"{left} of" in line


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("clients", [Locale.EN, Locale.RU])
def test_every_screen_fits_with_the_longest_names_and_the_largest_sums(
    locale: Locale, clients: Locale
) -> None:
    days = tuple(TODAY + n * WEEK for n in range(1, 61))
    name = LONG
    owed = planned(*days, amount=LARGEST, client=name, locale=clients, heads_up=True)
    view = View(Script.PLAN_AGREED, Channel.MESSAGE, 0, TODAY, in_own_language=True)
    screens = [opened(owed, TODAY, locale), opened(owed, days[0] - 3 * DAY, locale)]
    screens += [SCREENS.deals(user(locale), owed, view), SCREENS.script(user(locale), owed, view)]
    screens += [opened(owed, days[0], locale)]
    asked(owed, days[0])
    screens += [opened(owed, days[0] + DAY, locale)]
    sent(owed, Script.INSTALMENT_MISSED, days[0] + DAY)
    asked(owed, days[1])
    screens += [opened(owed, days[1] + WEEK, locale)]
    for screen in screens:
        text = checked(screen)
        assert "{" not in text
        assert max(len(row) for row in screen.rows) <= 3


@pytest.mark.parametrize("locale", [locale for locale in Locale if locale is not Locale.EN])
def test_no_english_is_left_on_the_screens_of_other_languages(locale: Locale) -> None:
    mine, owed = debt(locale=locale), planned(*FIVE, locale=locale, heads_up=True)
    view = View(Script.INSTALMENTS_OFFER, Channel.MESSAGE, 0, TODAY)
    screens = [
        opened(owed, FIVE[0] - 3 * DAY, locale),
        opened(owed, FIVE[0], locale),
        SCREENS.deals(user(locale), owed, view),
        SCREENS.script(user(locale), mine, view),
        SCREENS.situations(user(locale), owed, view),
        SCREENS.last_resorts(user(locale), mine, TODAY),
    ]
    asked(owed, FIVE[0])
    screens.append(opened(owed, FIVE[0] + DAY, locale))
    asked(owed, FIVE[1])
    screens.append(opened(owed, FIVE[1] + DAY, locale))
    for days in range(4):
        screens.append(opened(offered(locale=locale), TODAY + days * DAY, locale))
        screens.append(opened(planned(TODAY + 2 * DAY, locale=locale), TODAY + days * DAY, locale))
    for screen in screens:
        text = " ".join([checked(screen), *labels(screen)])
        assert not ENGLISH & set(re.findall(r"[a-z']+", text.lower())), text
