"""Promises to pay, told in a sentence or picked on the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from bot.domain.money import Money
from tests.chat.stage import PHRASES, Person, Stage

ACME = "Acme owes me $1,200 for the logo, due 1 March"


async def test_a_clear_promise_is_recorded_at_once(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Friday")
    assert ana.reads("record.promise", client="Acme", day="6 March")
    assert ana.reads("state.balance", balance="$1,200")
    assert ana.reads("state.next_nudge", moment="Friday 6 March, 09:00")
    promise = (await ana.debt()).promise
    assert promise is not None
    assert promise.day == date(2026, 3, 6)


async def test_a_promise_of_a_part_keeps_its_sum(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay 500 on Friday")
    promise = (await ana.debt()).promise
    assert promise is not None
    assert promise.amount == Money(500_00, "USD")


async def test_a_promise_without_a_day_asks_for_it(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay")
    assert ana.reads("promise.ask_day", client="Acme")
    await ana.says("in two weeks")
    assert ana.reads("record.promise", client="Acme", day="16 March")


async def test_the_button_offers_a_calendar(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    await ana.presses("button.promised", nudge)
    assert "·3·" in ana.last.labels
    assert "1" not in ana.last.labels
    await ana.presses("April ›")
    await ana.presses("15")
    assert ana.reads("record.promise", client="Acme", day="15 April")


async def test_a_typed_answer_works_as_well_as_the_calendar(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    await ana.presses("button.promised", nudge)
    await ana.says("never")
    assert ana.reads("draft.no_date", ana.heard[-2])
    await ana.says("Friday")
    assert ana.reads("record.promise", client="Acme", day="6 March")


async def test_a_day_that_has_gone_by_is_refused_and_asked_again(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay")
    await ana.says("1 March 2026")
    assert ana.reads("refused.promise_in_past", ana.heard[-2])
    assert ana.reads("promise.ask_day", client="Acme")
    await ana.says("6 March")
    assert ana.sees.startswith("✅")


async def test_a_promise_of_more_than_is_owed_is_refused(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay 5000 on Friday")
    assert ana.reads("refused.promise_too_large", balance="$1,200", amount="$5,000")
    assert (await ana.debt()).promise is None


async def test_a_promise_that_fits_several_debts_is_asked_about(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $50, due 28 February")
    await ana.says("Acme promised to pay on Friday")
    assert ana.reads("promise.which")
    await ana.presses("$50")
    assert ana.reads("record.promise", client="Acme", day="6 March")
    assert (await ana.debt(2)).promise is not None


async def test_the_question_which_debt_and_then_which_day(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $50, due 28 February")
    await ana.says("Acme promised to pay")
    await ana.presses("$50")
    assert ana.reads("promise.ask_day", client="Acme")
    assert "$50" in ana.sees
    await ana.says("Friday")
    assert ana.reads("record.promise", client="Acme")


async def test_a_broken_sum_does_not_cost_the_day_that_was_said(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $50, due 28 February")
    await ana.says("Acme promised to pay 5000 on Friday")
    await ana.presses("$1,200")
    assert ana.reads("refused.promise_too_large", ana.heard[-2], balance="$1,200")
    assert ana.reads("promise.ask_day", client="Acme")
    await ana.says("Friday")
    assert ana.reads("record.promise", client="Acme", day="6 March")


async def test_a_promise_of_a_settled_debt_is_refused(ana: Person) -> None:
    of_acme = await ana.logs(ACME)
    await ana.says("Acme paid in full")
    await ana.says("promised to pay on Friday", reply_to=of_acme)
    assert ana.reads("refused.settled")


@pytest.mark.parametrize("button", ["Paid", "Part paid", "Not yet", "Promised a date"])
async def test_on_the_promised_day_the_nudge_asks_whether_the_money_has_come(
    stage: Stage, ana: Person, button: str
) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Friday")
    stage.clock.move(days=4)
    nudge = await ana.is_nudged()
    assert nudge is not None
    assert ana.reads("nudge.promise_due", nudge, amount="$1,200")
    await ana.presses(button, nudge)
    answers = {
        "Paid": "✅ Acme paid $1,200 on 6 March.",
        "Part paid": "How much has Acme paid?",
        "Not yet": "Noted. If nothing has come by tomorrow",
        "Promised a date": "When did Acme promise to pay?",
    }
    assert ana.sees.startswith(answers[button])


async def test_not_yet_tapped_twice_is_answered_once(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Friday")
    stage.clock.move(days=4)
    nudge = await ana.is_nudged()
    await ana.presses("button.not_yet", nudge)
    heard = len(ana.heard)
    await ana.presses("button.not_yet", nudge)
    assert len(ana.heard) == heard
    stage.clock.move(days=3)
    await ana.presses("button.not_yet", nudge)
    assert ana.reads("step.promise_broken")


async def test_not_yet_on_a_later_day_shows_what_to_do_now(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Friday")
    stage.clock.move(days=4)
    nudge = await ana.is_nudged()
    stage.clock.move(days=4)
    await ana.presses("button.not_yet", nudge)
    assert ana.reads("step.promise_broken")
    assert ana.reads("because.promise_broken", day="6 March")


async def test_paid_on_the_promised_day_means_the_sum_that_was_promised(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay $500 on Friday")
    stage.clock.move(days=4)
    nudge = await ana.is_nudged()
    assert ana.reads("nudge.promise_due", nudge, amount="$500")
    await ana.presses("button.paid", nudge)
    assert ana.reads("record.payment", amount="$500")
    assert ana.reads("state.balance", balance="$700")


async def test_a_promise_of_a_part_without_its_sum_is_asked_about(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay half on Friday")
    assert ana.reads("promise.how_much")
    (debt,) = await ana.debts()
    assert debt.promise is None


async def test_paid_under_a_promise_of_a_part_records_that_part_once(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay $300 on Friday")
    stage.clock.move(days=4)
    nudge = await ana.is_nudged()
    assert nudge is not None
    assert await ana.presses("Paid", nudge) == ""
    assert await ana.presses("Paid", nudge) == PHRASES.plain(Locale.EN, "refused.already")
    assert [paid.amount.amount for paid in (await ana.debt()).payments] == [-300]
    await ana.presses("button.undo")
    assert await ana.presses("Paid", nudge) == ""
    assert (await ana.debt()).balance.amount == 900
