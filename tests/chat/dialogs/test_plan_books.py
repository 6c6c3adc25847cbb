"""The wizard and the books: what is agreed adds up to what is owed at that moment."""

from __future__ import annotations

import random
from datetime import date

import pytest

from bot.application.change import Origin
from bot.application.nudges.tap import Action, Tap
from bot.domain.ids import DebtId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment
from tests.chat.dialogs.planning import open_wizard, plan_of, three_monthly
from tests.chat.stage import Person, Stage


async def pays(stage: Stage, ana: Person, minor: int, debt_id: int = 1) -> None:
    """Behind the back of the open wizard."""
    currency = (await ana.debt(debt_id)).currency
    origin = Origin(ana.id, next(stage.update_ids))
    amount = Money(minor, currency)
    await stage.services.record_payment(origin, DebtId(debt_id), amount, None)


async def test_a_payment_meanwhile_is_told_and_the_plan_worked_out_anew(
    stage: Stage, ana: Person
) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await pays(stage, ana, 300_00)
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [], "nothing is agreed that was not seen"
    assert ana.reads("wizard.balance_changed", balance="$900")
    assert "1. Wed 1 April: $300" in ana.sees
    await ana.presses("wizard.agreed")
    assert [minor for _, minor in await plan_of(ana)] == [300_00] * 3


async def test_rows_changed_by_hand_are_worked_out_anew_as_well(stage: Stage, ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.change_row")
    await ana.says("1")
    await ana.says("500")
    await pays(stage, ana, 300_00)
    await ana.presses("wizard.propose")
    assert ana.reads("wizard.balance_changed")
    await ana.presses("wizard.propose")
    proposed = (await ana.debt()).proposed
    assert proposed is not None
    assert [share.amount.minor for share in proposed.shares] == [300_00] * 3


async def test_a_row_is_not_changed_in_a_schedule_that_is_out_of_date(
    stage: Stage, ana: Person
) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.change_row")
    await ana.says("1")
    await pays(stage, ana, 300_00)
    await ana.says("500")
    assert ana.reads("wizard.balance_changed", balance="$900")
    assert "1. Wed 1 April: $300" in ana.sees


async def test_own_days_keep_their_sums_and_the_last_takes_what_remains(
    stage: Stage, ana: Person
) -> None:
    await open_wizard(ana)
    await ana.says("1 April 500\n1 May 700")
    await pays(stage, ana, 300_00)
    await ana.presses("wizard.agreed")
    assert ana.reads("wizard.balance_changed", balance="$900")
    await ana.presses("wizard.agreed")
    assert [minor for _, minor in await plan_of(ana)] == [500_00, 400_00]


async def test_own_days_that_fit_no_more_are_asked_for_again(stage: Stage, ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("1 April 500\n1 May 700")
    await pays(stage, ana, 900_00)
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == []
    assert ana.reads("wizard.over", ana.heard[-2], balance="$300")
    assert ana.reads("wizard.own", balance="$300")


async def test_a_debt_paid_meanwhile_closes_the_wizard(stage: Stage, ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await pays(stage, ana, 1200_00)
    await ana.presses("wizard.agreed")
    assert ana.reads("refused.settled")
    assert (await ana.debt()).agreements == ()


@pytest.mark.parametrize("press", ["3 ×", "wizard.by_own", "wizard.by_amount"])
async def test_a_debt_paid_before_the_first_answer_closes_it_too(
    stage: Stage, ana: Person, press: str
) -> None:
    await open_wizard(ana)
    await pays(stage, ana, 1200_00)
    await ana.presses(press)
    assert ana.reads("refused.settled")


async def test_a_debt_paid_while_a_text_is_typed_closes_it_as_well(
    stage: Stage, ana: Person
) -> None:
    await ana.logs("Acme owes me $300, due 20 February")
    await open_wizard(ana)
    assert ana.reads("wizard.which_debts")
    await pays(stage, ana, 300_00, debt_id=1)
    await pays(stage, ana, 1200_00, debt_id=2)
    await ana.says("all")
    assert ana.reads("refused.settled")


async def test_another_plan_meanwhile_is_told(stage: Stage, ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    wizard = ana.last
    agreed = wizard.tap(ana.label("wizard.agreed"))
    whole = (Instalment(date(2026, 5, 1), Money(1200_00, "USD")),)
    origin = Origin(ana.id, next(stage.update_ids))
    await stage.services.agree_plan(origin, [DebtId(1)], PlanTerms(schedule=whole))
    await ana.taps(agreed, wizard)
    assert ana.reads("wizard.plan_changed")
    assert ana.reads("wizard.replaces")
    assert (await ana.debt()).deferred_until == date(2026, 5, 1)
    await ana.presses("wizard.agreed")
    assert len(await plan_of(ana)) == 3


async def test_one_of_two_debts_paid_meanwhile_leaves_the_other(stage: Stage, ana: Person) -> None:
    await ana.logs("Acme owes me $300, due 20 February")
    await open_wizard(ana)
    await ana.says("all")
    await three_monthly(ana)
    assert ana.reads("wizard.in_all", amount="$1,500")
    await pays(stage, ana, 300_00, debt_id=1)
    await ana.presses("wizard.agreed")
    assert ana.reads("wizard.balance_changed", balance="$1,200")
    await ana.presses("wizard.agreed")
    assert sum(minor for _, minor in await plan_of(ana, 2)) == 1200_00


async def test_the_first_payment_is_of_the_day_on_which_it_is_agreed(
    stage: Stage, ana: Person
) -> None:
    await open_wizard(ana)
    await ana.says("200 now and the rest in 4 parts every month from 1 April")
    stage.clock.move(days=1)
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [], "what is seen has changed"
    await ana.presses("wizard.agreed")
    assert (await plan_of(ana))[0] == (date(2026, 3, 3), 200_00)


async def test_a_first_day_that_goes_by_is_asked_for_again(stage: Stage, ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.presses("·2·")
    stage.clock.move(days=1)
    await ana.presses("wizard.agreed")
    assert ana.reads("wizard.in_past", ana.heard[-2], day="2 March")
    assert ana.reads("wizard.when_first")


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme owes me ¥7, due 1 March",
        "Acme owes me 999999999999999 JPY, due 1 March",
        "Acme owes me 9999999999999.99 EUR, due 1 March",
        "Acme owes me $0.01, due 1 March",
        "Acme owes me 100000.01 KWD, due 1 March",
    ],
)
@pytest.mark.parametrize("locale", [Locale.EN, Locale.RU])
async def test_extreme_sums_are_exact(stage: Stage, locale: Locale, sentence: str) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.set(currency="USD")
    await open_wizard(ana, sentence)
    debt = await ana.debt()
    for press in ("wizard.by_count", "wizard.weekly", "wizard.nothing_now"):
        await ana.presses(press)
    await ana.says("2026-04-01")
    await ana.says("3")
    if debt.balance.minor < 3:
        assert ana.reads("wizard.too_small", ana.heard[-2])
        await ana.says("1")
    await ana.presses("wizard.agreed")
    assert sum(minor for _, minor in await plan_of(ana)) == debt.balance.minor
    for sent in ana.heard:
        for label, data in (button for row in sent.rows for button in row):
            assert len(data.encode()) <= 64, label


async def test_a_clients_name_is_shown_as_it_is(ana: Person) -> None:
    name = "<b>Äcme</b> & {client} " + "Ж" * 200
    await ana.says("1200 USD")
    await ana.says(name)
    await ana.says("1 March 2026")
    await ana.presses("button.save")
    await open_wizard(ana, None)
    await three_monthly(ana)
    assert "<b>Äcme</b> & {client}" in ana.sees
    await ana.presses("wizard.agreed")
    assert len(await plan_of(ana)) == 3


TYPED = ["3", "400", "1 April", "15 March", "weekly", "0", "half", "the rest", "200", "10", "all"]
SKIPPED = ("button.cancel", "wizard.what_to_say", "button.back")


@pytest.mark.parametrize("seed", range(10))
async def test_whatever_is_pressed_what_is_recorded_adds_up(stage: Stage, seed: int) -> None:
    """A person who taps and types at random, while payments come in."""
    dice = random.Random(seed)
    ana = await stage.person_settled_in()
    if seed % 2:
        await ana.logs("Acme owes me $77.77, due 20 February")
    await ana.logs("Acme owes me $1,234.57, due 1 March")
    recorded = 0
    for _ in range(60):
        if not await ana.debts():
            break
        if '"Planning:' not in repr(stage.conversations.states):
            await ana.taps(Tap(Action.PLAN, (await ana.debts())[-1].id).pack())
        if dice.random() < 0.05:
            await pays(stage, ana, 10_00, (await ana.debts())[-1].id)
        before = await agreements(ana)
        await does_something(ana, dice)
        assert not any(ana.reads("error.unexpected", sent) for sent in ana.heard[-3:])
        after = await agreements(ana)
        for debt_id in after.keys() - before.keys():
            recorded += 1
            assert after[debt_id] == (await ana.debt(debt_id[0])).balance.minor
    assert recorded


async def does_something(ana: Person, dice: random.Random) -> None:
    """Taps a button of the wizard, an old one at times, or types."""
    buttons = [
        (label, data, sent)
        for sent in ana.heard[-6:]
        for row in sent.rows
        for label, data in row
        if "\x1d" in data and label not in ana.labels(*SKIPPED)
    ]
    agree = [button for button in buttons if button[0] == ana.label("wizard.agreed")]
    if agree and dice.random() < 0.3:
        buttons = agree
    if buttons and dice.random() < 0.75:
        _, data, sent = dice.choice(buttons)
        await ana.taps(data, sent)
    else:
        await ana.says(dice.choice(TYPED))


async def agreements(ana: Person) -> dict[tuple[int, int], int]:
    """What each plan that was agreed comes to on its debt."""
    return {
        (debt.id, plan.seq): sum(share.amount.minor for share in plan.shares)
        for debt in await ana.debts()
        for plan in debt.agreements
    }
