"""The sum of an invoice, corrected by agreement with the client."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.change import Origin
from bot.application.nudges.fitting import is_true
from bot.application.nudges.tap import Action, Tap
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from tests.chat.stage import Person

ADJUST = Tap(Action.ADJUST, DebtId(1)).pack()


@pytest.fixture
async def owed(ana: Person) -> Person:
    """200 of 1,000 has been paid."""
    await ana.logs("Acme owes me $1,000 for the logo, due 1 February")
    await ana.says("Acme paid $200")
    await ana.presses("button.open")
    return ana


async def test_the_new_sum_is_shown_with_what_is_left_and_recorded(owed: Person) -> None:
    await owed.taps(ADJUST)
    assert owed.reads("adjust.ask", client="Acme", amount="$1,000")
    await owed.says("900")
    assert owed.reads("adjust.summary", right="$900", amount="$1,000")
    assert owed.reads("adjust.left", gone="$200", left="$700")
    assert (await owed.debt()).balance == Money(800_00, "USD")
    await owed.presses("adjust.record")
    assert (await owed.debt()).balance == Money(700_00, "USD")
    assert not any("corrected" in label for label in owed.last.labels)
    await owed.presses("button.undo")
    debt = await owed.debt()
    assert debt.balance == Money(800_00, "USD")
    assert not is_true(Script.INVOICE_ADJUSTED, debt, date(2026, 3, 2))


async def test_the_text_for_the_client_speaks_of_the_agreement_and_of_no_mistake(
    owed: Person,
) -> None:
    await owed.taps(ADJUST)
    await owed.says("900")
    await owed.presses("adjust.record")
    await owed.presses("script.invoice_adjusted")
    for words in ("As we agreed", "now comes to $900", "the remaining $700"):
        assert words in owed.sees
    assert "mistake" not in owed.sees
    assert "sorry" not in owed.sees


async def test_in_a_plan_it_is_the_schedule_that_is_confirmed_anew(owed: Person) -> None:
    await owed.says("Acme will pay $200 a month from 1 March")
    await owed.presses("button.plan_agreed")
    await owed.taps(ADJUST)
    await owed.says("900")
    assert owed.reads("adjust.plan")
    await owed.presses("adjust.record")
    offered = owed.last.labels
    assert "✉️ " + owed.label("script.plan_agreed") in offered
    assert "✉️ " + owed.label("script.invoice_adjusted") not in offered


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("150", "refused.sum_below_paid"),
        ("1000", "refused.already"),
        ("900 EUR", "refused.other_currency"),
        ("less", "draft.no_amount"),
        ("0", "refused.not_positive"),
    ],
)
async def test_a_sum_that_can_not_be_is_refused(owed: Person, typed: str, answer: str) -> None:
    await owed.taps(ADJUST)
    await owed.says(typed)
    assert any(owed.reads(answer, sent) for sent in owed.heard[-2:])
    await owed.says("900")
    assert owed.reads("adjust.summary", right="$900")


async def test_another_sum_can_be_given(owed: Person) -> None:
    await owed.taps(ADJUST)
    await owed.says("900")
    await owed.presses("deal.other_sum")
    await owed.says("950")
    await owed.presses("adjust.record")
    assert (await owed.debt()).balance == Money(750_00, "USD")


async def test_a_later_date_stays(owed: Person) -> None:
    await owed.taps(Tap(Action.DEFER, DebtId(1)).pack())
    await owed.says("1 April")
    await owed.presses("button.plan_agreed")
    await owed.taps(ADJUST)
    await owed.says("900")
    assert owed.reads("adjust.later", day="1 April")
    assert not owed.reads("adjust.plan")
    await owed.presses("adjust.record")
    debt = await owed.debt()
    assert debt.deferred_until == date(2026, 4, 1)
    assert debt.open_parts[0].open == Money(700_00, "USD")
    await owed.presses("script.invoice_adjusted")
    assert "1 April" in owed.sees
    assert "1 February" not in owed.sees


async def test_a_payment_in_between_shows_the_figures_anew(owed: Person) -> None:
    await owed.taps(ADJUST)
    await owed.says("900")
    origin = Origin(owed.id, next(owed.stage.update_ids), owed.stage.clock.now())
    await owed.stage.services.record_payment(origin, DebtId(1), Money(100_00, "USD"))
    await owed.presses("adjust.record")
    assert any(owed.reads("deal.changed", sent) for sent in owed.heard[-2:])
    assert owed.reads("adjust.left", gone="$300", left="$600")
    await owed.presses("adjust.record")
    assert (await owed.debt()).balance == Money(600_00, "USD")


async def test_a_second_tap_and_a_redelivery_change_nothing_more(owed: Person) -> None:
    await owed.taps(ADJUST)
    await owed.says("900")
    sent = owed.buttons
    tap = sent.tap(owed.label("adjust.record"))
    await owed.taps(tap, sent)
    records = len((await owed.debt()).timeline)
    await owed.repeats()
    await owed.taps(tap, sent)
    assert len((await owed.debt()).timeline) == records
