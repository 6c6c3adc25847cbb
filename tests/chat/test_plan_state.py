"""Where a debt with a plan or an offer stands: in lists, on cards, in answers to questions."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.nudges.tap import Action
from bot.domain.locale import Locale
from bot.domain.plans.schedule import Instalment
from tests.chat.stage import Person, Stage
from tests.chat.told_deals import DAY, agrees, dollars, monthly, offers, proposes, taps

ACME = "Acme owes me $1,200 for the logo, due 1 March"
OTHER = "Acme owes me $300, due 5 March, invoice 17"
BETA = "Beta owes me $90, due 20 February"
LATER = [Instalment(date(2026, 5, 1), dollars(1200))]

VIEWS = ("/debts", "who owes me money?", "how much does Acme owe?", "/client Acme")


@pytest.mark.parametrize("view", VIEWS)
async def test_a_plan_is_shown_by_its_instalments(ana: Person, view: str) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await ana.says("Acme paid 300")
    await ana.says(view)
    assert "$900, 1 of 4 paid, next $300 on 10 April" in ana.sees
    assert "overdue, due" not in ana.sees


@pytest.mark.parametrize("view", VIEWS)
async def test_what_was_missed_is_said(stage: Stage, ana: Person, view: str) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await ana.says("Acme paid 300")
    stage.clock.move(days=40)
    await ana.says(view)
    assert "1 of 4 paid, $300 missed since 10 April" in ana.sees
    stage.clock.move(days=35)
    await ana.says(view)
    assert "1 of 4 paid, 2 missed ($600), the oldest on 10 April" in ana.sees


@pytest.mark.parametrize("view", VIEWS)
async def test_a_later_date_is_shown_as_put_off(stage: Stage, ana: Person, view: str) -> None:
    await ana.logs(ACME)
    await agrees(ana, LATER)
    await ana.says(view)
    assert "put off to 1 May" in ana.sees
    stage.clock.move(days=63)
    await ana.says(view)
    assert "put off to 1 May, 3 days late" in ana.sees


@pytest.mark.parametrize("view", VIEWS)
async def test_an_open_offer_stands_behind_the_due_date(ana: Person, view: str) -> None:
    await ana.logs(ACME)
    await offers(ana, 850, DAY)
    await ana.says(view)
    assert "1 day overdue, due 1 March; offered: $850 by 10 March" in ana.sees


async def test_a_lapsed_offer_is_not_shown(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 850, DAY)
    stage.clock.move(days=9)
    await ana.says("/debts")
    assert "offered" not in ana.sees


async def test_only_missed_instalments_are_overdue(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await ana.says("/client Acme")
    assert not ana.reads("question.client_late")
    stage.clock.move(days=9)
    await ana.says("/client Acme")
    assert ana.reads("question.client_late", late="$300")


async def test_two_debts_of_a_client_are_summed_up_as_ever(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await ana.logs("Acme owes me $50, due 28 February")
    await ana.says("who owes me money?")
    assert ana.reads("debt.late", n="2", due="28 February")


async def test_one_plan_over_all_that_a_client_owes_is_shown(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    await agrees(ana, monthly(1500, 5), (1, 2))
    await ana.says("who owes me money?")
    assert "<b>Acme</b>: $1,500, 0 of 5 paid, next $300 on 10 March" in ana.last.html


async def test_when_they_will_pay_is_answered_by_the_plan(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.says("Acme promised to pay on Friday")
    await agrees(ana, monthly(1200, 4))
    await ana.says("when will Acme pay?")
    assert ana.reads("question.promised_head")
    assert "$1,200, 0 of 4 paid, next $300 on 10 March" in ana.sees
    assert "6 March" not in ana.sees
    await ana.says("who promised to pay?")
    assert "next $300 on 10 March" in ana.sees
    assert "Beta" not in ana.sees


async def test_a_promise_inside_the_plan_is_told_beside_it(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await ana.says("Acme promised to pay on Friday")
    await ana.says("when will Acme pay?")
    assert "next $300 on 10 March; promised: 6 March" in ana.sees
    assert ana.sees.count("$300") == 1


async def test_a_promise_of_another_sum_than_the_next_has_a_line_of_its_own(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await ana.says("Acme promised to pay 600 on Friday")
    await ana.says("when will Acme pay?")
    assert "next $300 on 10 March\n" in ana.sees
    assert ana.reads("question.promised_line", client="Acme", amount="$600", day="6 March")


@pytest.mark.parametrize("view", ["/debts", "how much does Acme owe?", "/client Acme"])
async def test_a_plan_over_several_is_shown_once_in_a_list(ana: Person, view: str) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    await agrees(ana, monthly(1500, 5), (1, 2))
    await ana.says(view)
    assert ana.sees.count("0 of 5 paid") == 1
    assert "$1,200, 0 of 5 paid, next $300 on 10 March" in ana.sees
    assert "$300, in one agreement with the invoice for $1,200" in ana.sees


async def test_the_card_of_an_invoice_says_which_one_its_plan_is_told_by(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    await agrees(ana, monthly(1500, 5), (1, 2))
    await taps(ana, Action.OPEN, 2)
    assert ana.reads("state.together", amount="$1,200")
    assert not ana.reads("card.no_step")
    assert ana.label("button.plan") in ana.last.labels
    await ana.says("Acme paid 1200")  # Now it is the one that leads.
    await taps(ana, Action.OPEN, 2)
    assert ana.reads("state.kept", paid="4", count="5", amount="$300", day="10 July")


async def test_on_the_card_a_plan_has_its_buttons(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await taps(ana, Action.OPEN)
    assert ana.label("button.deals") in ana.last.labels
    assert ana.label("button.plan") not in ana.last.labels
    await agrees(ana, monthly(1200, 4))
    await taps(ana, Action.OPEN)
    card = ana.last
    assert "0 of 4 paid, next $300 on 10 March" in card.text
    assert "Paid: $300" in card.labels
    assert ana.label("button.paid") not in card.labels
    stage.clock.move(minutes=1)
    await ana.presses("Paid: $300", card)
    assert ana.reads("instalment.met", number="1", count="4")
    await ana.presses("button.plan", card)
    assert ana.reads("card.plan", client="Acme", balance="$900")


async def test_on_the_card_an_offer_has_a_line_and_a_button(ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 850, DAY)
    await taps(ana, Action.OPEN)
    assert ana.reads("card.offer", amount="$850", day="10 March", balance="$1,200")
    assert ana.reads("debt.late", n="1")
    ana.stage.clock.move(minutes=1)
    await ana.presses("Paid: $850")
    assert ana.reads("state.offer_taken", amount="$850", rest="$350")


async def test_the_plan_screen_shows_every_row_with_its_state(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    await agrees(ana, monthly(1500, 5), (1, 2))
    await ana.says("Acme paid 400")
    stage.clock.move(days=45)
    await taps(ana, Action.PLAN_CARD)
    for row in (
        "1) 10 March: $300 ✓",
        "2) 10 April: $100 of $300 paid, the rest missed",
        "3) 10 May: $300",
    ):
        assert row in ana.sees
    assert ana.reads("card.unconfirmed")
    assert "$300, due 5 March · Invoice: 17" in ana.sees
    text = "✉️ " + ana.label("script.plan_agreed")
    buttons = ana.labels("button.plan_confirmed", "button.new_plan", "button.call_off")
    assert ana.last.labels == [
        "Paid: $200",
        ana.label("payment.other_amount"),
        text,
        *buttons,
        ana.label("button.open"),
    ]
    await taps(ana, Action.PLAN_CARD, debt=2)
    assert "3) 10 May: $300" in ana.sees


async def test_an_old_plan_button_says_what_is_true_now(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await taps(ana, Action.PLAN_END)
    assert await taps(ana, Action.PLAN_CARD) == ana.label("refused.no_plan")
    assert await taps(ana, Action.PLAN_END) == ana.label("refused.no_plan")
    await ana.says("Acme paid in full")
    assert await taps(ana, Action.PLAN_CARD) == ana.label("refused.settled")


async def test_sixty_instalments_fit_a_message(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 60))
    assert "60) 10 February 2031: $20" in ana.sees
    await taps(ana, Action.PLAN_CARD)
    assert "60) 10 February 2031: $20" in ana.sees


async def test_an_agenda_of_several_says_how_far_each_plan_has_come(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    await agrees(ana, monthly(1200, 4))
    stage.clock.move(days=9)
    await ana.says("what should I do today?")
    assert "0 of 4 paid, $300 missed since 10 March" in ana.sees


async def test_a_promise_that_a_plan_replaced_is_marked_so(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Friday")
    await agrees(ana, monthly(1200, 4))
    await taps(ana, Action.OPEN)
    assert ana.reads("promise.replaced")
    assert not ana.reads("promise.superseded")


async def test_the_history_says_what_became_of_an_offer(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 850, date(2026, 3, 3))
    await taps(ana, Action.OPEN)
    for mark in ("record.offer_taken", "record.offer_late", "record.offer_lapsed"):
        assert not ana.reads(mark)
    stage.clock.move(days=5)
    await taps(ana, Action.OPEN)
    assert "instead of $1,200 (lapsed)." in ana.sees
    await ana.says("Acme paid 850")
    await taps(ana, Action.OPEN)
    assert "instead of $1,200 (came late)." in ana.sees
    await offers(ana, 300, DAY)
    await ana.says("Acme paid 300")
    await taps(ana, Action.OPEN)
    assert "instead of $350 (came in time)." in ana.sees


async def test_the_history_says_that_an_offer_gave_way_to_a_plan(ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 850, date(2026, 3, 3))
    await agrees(ana, monthly(1200, 4))
    await taps(ana, Action.OPEN)
    assert "instead of $1,200 (no longer stands)." in ana.sees


@pytest.mark.parametrize("debt", [1, 2])
async def test_the_history_of_a_plan_stays_as_it_was_agreed(
    stage: Stage, ana: Person, debt: int
) -> None:
    """Over two invoices: called off, or taken back, or replaced by one over the first alone, and
    then the second is paid."""
    await ana.logs(ACME)
    await ana.logs(OTHER)
    agreed = "$1,500"

    async def history() -> str:
        await taps(ana, Action.OPEN, debt)
        return ana.sees

    await proposes(ana, monthly(1500, 4), (1, 2))
    await agrees(ana, monthly(1500, 3), (1, 2))
    await ana.says("/undo")
    stage.clock.move(minutes=1)
    await agrees(ana, monthly(1500, 5), (1, 2))
    await taps(ana, Action.PLAN_END)
    assert (await history()).count(agreed) == 3
    await agrees(ana, monthly(1200, 2))
    assert (await history()).count(agreed) == 3
    await taps(ana, Action.PAID, 2)
    assert (await history()).count(agreed) == 3


SAID = {
    Locale.EN: "Acme owes me $1,200, due 1 March",
    Locale.RU: "Acme должен 1200 $, срок 1 марта",
    Locale.DA: "Acme skylder mig 1200 dollars, forfald 1. marts",
    Locale.ET: "Acme võlgneb mulle 1200 dollarit, tähtaeg 1. märts",
    Locale.ID: "Acme utang 1200 dolar, jatuh tempo 1 Maret",
}


@pytest.mark.parametrize("locale", Locale)
async def test_every_language_shows_where_it_stands(stage: Stage, locale: Locale) -> None:
    person = await stage.person_settled_in(language=locale)
    await person.set(currency="USD")
    await person.logs(SAID[locale])
    await agrees(person, monthly(1200, 4))
    await person.says("/debts")
    assert person.reads("state.kept", paid="0", count="4")
    stage.clock.move(days=9)
    await taps(person, Action.PLAN_CARD)
    assert person.reads("card.plan", client="Acme")
    assert person.reads("card.part_missed")
    assert person.reads("state.missed", paid="0", count="4")
    stage.clock.move(days=62)
    await taps(person, Action.PLAN_CARD)
    assert person.reads("state.missed_several", paid="0", count="4", n="3")
    await agrees(person, [Instalment(date(2026, 7, 1), dollars(1200))])
    await person.says("/debts")
    assert person.reads("state.deferred")
    stage.clock.move(days=70)
    await person.says("/debts")
    assert person.reads("state.deferred_late")
