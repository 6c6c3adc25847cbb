"""The wizard of payment plans: its questions, in order, by buttons and typed, and back again."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.nudges.tap import Action, Tap
from bot.domain.locale import Locale
from tests.chat.dialogs.planning import (
    open_wizard,
    person_in,
    plan_of,
    proposed_to,
    three_monthly,
)
from tests.chat.stage import Person, Stage

APRIL, MAY, JUNE = date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1)
THIRDS = [(APRIL, 400_00), (MAY, 400_00), (JUNE, 400_00)]


async def test_a_proposal_becomes_a_plan_in_four_taps_and_a_day(ana: Person) -> None:
    await open_wizard(ana)
    assert ana.reads("wizard.what", client="Acme", balance="$1,200")
    assert [label for label, _ in ana.last.rows[0]] == ["3 × $400", "4 × $300", "6 × $200"]
    await ana.presses("3 × $400")
    assert ana.reads("wizard.how_often")
    await ana.presses("wizard.monthly")
    assert ana.reads("wizard.pay_now", balance="$1,200")
    await ana.presses("wizard.nothing_now")
    assert ana.reads("wizard.when_first")
    await ana.presses("April ›")
    await ana.presses("1")
    assert ana.reads("wizard.head", client="Acme", balance="$1,200")
    assert "1. Wed 1 April: $400\n2. Fri 1 May: $400\n3. Mon 1 June: $400\n" in ana.sees
    assert ana.reads("wizard.in_all", amount="$1,200")
    assert await plan_of(ana) == []
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == THIRDS
    assert ana.label("button.undo") in ana.last.labels


async def test_what_is_only_proposed_is_no_plan(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.propose")
    proposed = await proposed_to(ana)
    assert proposed is not None
    assert [share.amount.minor for share in proposed.shares] == [400_00] * 3
    assert await plan_of(ana) == []


async def test_a_first_payment_is_of_today_and_has_the_number_nought(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_count")
    await ana.presses("wizard.weekly")
    await ana.presses("wizard.quarter")
    assert ana.reads("wizard.when_next", amount="$300")
    await ana.says("9 March")
    assert ana.reads("wizard.how_many", rest="$900")
    await ana.presses("3 × $300")
    assert ana.reads("wizard.row_now", weekday="Mon", day="2 March", amount="$300")
    await ana.presses("wizard.agreed")
    debt = await ana.debt()
    assert [(part.number, part.day.day, part.amount.minor) for part in debt.parts] == [
        (0, 2, 300_00),
        (1, 9, 300_00),
        (2, 16, 300_00),
        (3, 23, 300_00),
    ]


async def test_a_sum_each_time_leaves_the_rest_to_the_last_payment(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_amount")
    await ana.presses("wizard.biweekly")
    await ana.says("no")
    await ana.says("1 April")
    assert ana.reads("wizard.how_much", rest="$1,200")
    await ana.says("500")
    assert ana.reads("wizard.last_differs", amount="$200")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [
        (date(2026, 4, 1), 500_00),
        (date(2026, 4, 15), 500_00),
        (date(2026, 4, 29), 200_00),
    ]


async def test_a_last_day_gives_the_number_of_payments(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_last")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("31 March")
    assert ana.reads("wizard.until_when", rest="$1,200")
    await ana.says("30 June")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [
        (date(2026, 3, 31), 300_00),
        (date(2026, 4, 30), 300_00),
        (date(2026, 5, 31), 300_00),
        (date(2026, 6, 30), 300_00),
    ]


async def test_one_payment_is_asked_for_its_day_alone(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("1")
    assert ana.reads("wizard.when_all", balance="$1,200")
    await ana.says("1 April")
    await ana.presses("wizard.agreed")
    assert (await ana.debt()).deferred_until == APRIL


async def test_every_question_leads_back_to_the_one_before(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_count")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("1 April")
    for key in ("when_first", "pay_now", "how_often", "what"):
        await ana.presses("button.back")
        assert ana.reads(f"wizard.{key}"), key
    assert ana.label("button.back") not in ana.last.labels
    await ana.presses("wizard.by_amount")
    assert ana.reads("wizard.how_much"), "what was answered before is not asked again"
    await ana.presses("button.back")
    assert ana.reads("wizard.when_first")


async def test_from_the_schedule_any_question_can_be_opened_again(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    for question, back in [
        ("wizard.q_often", "wizard.how_often"),
        ("wizard.q_now", "wizard.pay_now"),
        ("wizard.q_first", "wizard.when_first"),
        ("wizard.q_what", "wizard.what"),
        ("wizard.q_count", "wizard.how_many"),
    ]:
        await ana.presses("wizard.change_other")
        await ana.presses(question)
        assert ana.reads(back)
        await ana.presses("button.back")
        assert ana.reads("wizard.change_what")
        await ana.presses("button.back")
        assert ana.reads("wizard.head")
    await ana.presses("wizard.change_other")
    await ana.presses("wizard.q_often")
    await ana.presses("wizard.weekly")
    await ana.presses("wizard.agreed")
    assert [day.day for day, _ in await plan_of(ana)] == [1, 8, 15]


async def test_cancel_records_nothing(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("button.cancel")
    assert ana.reads("nothing_recorded")
    assert await plan_of(ana) == []
    await open_wizard(ana, None)
    await ana.says("/cancel")
    assert ana.reads("nothing_recorded")


async def test_what_to_say_comes_below_and_the_question_stays(ana: Person) -> None:
    await open_wizard(ana)
    wizard = ana.last
    await ana.presses("wizard.what_to_say")
    assert ana.reads("script.instalments_offer")
    assert ana.last is not wizard
    await ana.presses("3 × $400", wizard)
    assert ana.reads("wizard.how_often", wizard)


async def test_the_day_before_is_switched_on_once_however_often_it_is_tapped(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    on = ana.last.tap(ana.label("wizard.heads_up_off"))
    await ana.taps(on)
    await ana.taps(on)
    assert ana.label("wizard.heads_up_on") in ana.last.labels
    await ana.presses("wizard.agreed")
    plan = (await ana.debt()).plan
    assert plan is not None
    assert plan.heads_up


async def test_agreed_tapped_twice_or_delivered_twice_counts_once(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    wizard = ana.last
    agreed = wizard.tap(ana.label("wizard.agreed"))
    await ana.taps(agreed)
    await ana.repeats()
    await ana.taps(agreed, wizard)
    assert len((await ana.debt()).agreements) == 1
    assert await plan_of(ana) == THIRDS


async def test_the_buttons_of_a_question_that_was_answered_change_nothing(ana: Person) -> None:
    await open_wizard(ana)
    proposal = ana.last.tap("4 × $300")
    await three_monthly(ana)
    shown = ana.sees
    await ana.taps(proposal)
    assert ana.sees == shown


async def test_opened_twice_by_an_impatient_thumb_it_is_open_once(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200, due 1 March")
    card = ana.last
    tap = Tap(Action.PLAN, (await ana.debt()).id).pack()
    await ana.taps(tap, card)
    heard = len(ana.heard)
    await ana.taps(tap, card)
    assert len(ana.heard) == heard


async def test_the_wizard_survives_a_restart_at_any_step(stage: Stage, ana: Person) -> None:
    await open_wizard(ana)
    for press in ("3 ×", "wizard.monthly", "wizard.nothing_now"):
        await stage.restarts()
        await ana.presses(press)
    await stage.restarts()
    await ana.says("1 April")
    await stage.restarts()
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == THIRDS


async def test_of_several_debts_one_or_all_can_be_planned(ana: Person) -> None:
    await ana.logs("Acme owes me $50, due 20 February")
    await open_wizard(ana, debt_id=1)
    await ana.presses("button.cancel")
    await open_wizard(ana, None, debt_id=2)
    assert ana.reads("wizard.which_debts", client="Acme")
    assert ana.last.labels[:2] == ["✓ $1,200, due 1 March", "$50, due 20 February"]
    await ana.presses("Go on with $1,200")
    assert ana.reads("wizard.what", balance="$1,200")
    await ana.presses("button.back")
    await ana.presses("All together: $1,250")
    assert ana.reads("wizard.what", balance="$1,250")
    await ana.says("5 payments every month from 1 April")
    assert not ana.reads("wizard.balance_changed"), "the user chose so"
    await ana.presses("wizard.agreed")
    assert sum(minor for _, minor in await plan_of(ana, 1)) == 1250_00
    assert len((await ana.debt(1)).together) == 2


async def test_some_of_several_debts_can_be_planned(ana: Person) -> None:
    await ana.logs("Acme owes me $50, due 20 February")
    await ana.logs("Acme owes me $300, due 25 February")
    await open_wizard(ana, debt_id=3)
    await ana.presses("$300, due 25 February")
    assert "✓ $300, due 25 February" in ana.last.labels
    await ana.presses("✓ $1,200, due 1 March")
    await ana.presses("$50, due 20 February")
    await ana.presses("Go on with $350")
    assert ana.reads("wizard.what", balance="$350")
    await ana.presses("button.back")
    assert "$1,200, due 1 March" in ana.last.labels


async def test_the_last_debt_that_is_chosen_stays(ana: Person) -> None:
    await ana.logs("Acme owes me $50, due 20 February")
    await open_wizard(ana, debt_id=1)
    await ana.presses("✓ $50, due 20 February")
    assert "✓ $50, due 20 February" in ana.last.labels


async def test_more_than_one_debt_is_not_refused_before_they_are_chosen(ana: Person) -> None:
    await ana.logs("Acme owes me $900, due 20 February")
    await ana.logs("Acme owes me $350, due 25 February")
    heard = len(ana.heard)
    await ana.says("Acme can do 500 a month from 10 April")
    assert ana.reads("wizard.which_debts")
    assert len(ana.heard) == heard + 1, "nothing is refused"
    await ana.presses("All together: $1,250")
    assert ana.reads("wizard.head", client="Acme", balance="$1,250")


async def test_a_plan_of_one_of_two_debts_leaves_the_other_alone(ana: Person) -> None:
    await ana.logs("Acme owes me $50, due 20 February")
    await open_wizard(ana, debt_id=2)
    await ana.presses("$1,250")
    await ana.presses("button.back")
    await ana.says("this one")
    await three_monthly(ana)
    assert not ana.reads("wizard.balance_changed"), "the user chose so"
    await ana.presses("wizard.agreed")
    assert await plan_of(ana, 2) == THIRDS
    assert await plan_of(ana, 1) == []


async def test_a_new_plan_says_that_it_replaces_the_old_one(stage: Stage, ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.agreed")
    await ana.says("Acme paid 400")
    await open_wizard(ana, None)
    assert ana.reads("wizard.what", balance="$800")
    assert ana.reads("wizard.replaces")
    assert ana.label("wizard.what_to_say") not in ana.last.labels, "the plan is being kept"
    await ana.presses("2 × $400")
    await ana.presses("wizard.weekly")
    await ana.presses("wizard.nothing_now")
    await ana.says("9 March")
    assert ana.reads("wizard.replaces")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(date(2026, 3, 9), 400_00), (date(2026, 3, 16), 400_00)]
    assert len((await ana.debt()).agreements) == 2
    assert (await ana.debt()).paid.minor == 400_00


async def test_a_settled_debt_gets_no_plan(ana: Person) -> None:
    await open_wizard(ana)
    tap = Tap(Action.PLAN, (await ana.debt()).id).pack()
    await ana.presses("button.cancel")
    await ana.says("Acme paid in full")
    assert ana.reads("refused.settled", await ana.taps(tap))


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_whole_way_in_every_language(stage: Stage, locale: Locale) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("wizard.by_count")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.tenth")
    await ana.says("2026-04-01")
    await ana.says("3")
    assert ana.reads("wizard.takes_months", n="3")
    await ana.presses("wizard.change_row")
    await ana.presses("button.back")
    await ana.presses("wizard.change_other")
    await ana.presses("button.back")
    await ana.presses("wizard.agreed")
    assert [minor for _, minor in await plan_of(ana)] == [120_00, 360_00, 360_00, 360_00]


@pytest.mark.parametrize("locale", list(Locale))
async def test_labels_fit_a_phone(stage: Stage, locale: Locale) -> None:
    ana = await person_in(stage, locale)
    pages = [ana.last.rows]
    for press in ("wizard.by_count", "wizard.monthly", "wizard.half"):
        await ana.presses(press)
        pages.append(ana.last.rows)
    await ana.says("2026-04-01")
    await ana.presses("4 ×")
    pages.append(ana.last.rows)
    for press in ("wizard.change_row", "1", "button.back", "button.back", "wizard.change_other"):
        await ana.presses(press)
        pages.append(ana.last.rows)
    for row in (row for page in pages for row in page):
        for label, data in row:
            assert len(label) <= (35 if len(row) == 1 else 20), label
            assert len(data.encode()) <= 64
