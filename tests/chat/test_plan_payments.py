"""Payments inside a plan: which instalments they met, and what to do about less or more."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.nudges.tap import Action
from bot.domain.locale import Locale
from bot.domain.plans.schedule import Instalment
from tests.chat.stage import Person, Stage
from tests.chat.told_deals import DAY, agrees, dollars, monthly, offers, taps

ACME = "Acme owes me $1,200 for the logo, due 1 March"
OTHER = "Acme owes me $300, due 5 March"


@pytest.fixture
async def planned(ana: Person) -> Person:
    """Acme pays $300 on the 10th of each month, March to June."""
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    return ana


async def test_an_instalment_that_came_is_told_with_the_next(planned: Person) -> None:
    await planned.says("Acme paid 300")
    assert planned.reads("record.payment", client="Acme", amount="$300")
    assert planned.reads("instalment.met", number="1", count="4")
    assert planned.reads("instalment.next", amount="$300", day="10 April", left="$900")
    assert not planned.reads("instalment.ask_short")
    thanks = "✉️ " + planned.label("script.instalment_thanks")
    assert planned.last.labels == [thanks, *planned.labels("button.undo", "button.plan")]


async def test_two_at_once_are_told_together(planned: Person) -> None:
    await planned.says("Acme paid 600")
    assert planned.reads("instalment.met_several", first="1", last="2", count="4")
    assert planned.reads("instalment.next", day="10 May", left="$600")


async def test_too_little_asks_what_to_do(stage: Stage, planned: Person) -> None:
    stage.clock.move(days=9)
    await planned.says("Acme paid 200")
    assert planned.reads("instalment.short", number="1", count="4", amount="$100", day="10 March")
    assert planned.reads("instalment.missed", amount="$100", day="10 March", left="$1,000")
    assert planned.reads("instalment.ask_short", amount="$100")
    assert planned.last.labels == [
        planned.label("button.ask_rest"),
        "Add it to the next one, 10 April",
        "Add it to the last one, 10 June",
        *planned.labels("button.undo", "button.leave"),
    ]


async def test_the_rest_is_asked_for_in_words_that_name_it(stage: Stage, planned: Person) -> None:
    stage.clock.move(days=9)
    await planned.says("Acme paid 200")
    await planned.presses("button.ask_rest")
    assert "$100" in planned.sees
    assert planned.reads("why.instalment_missed")


@pytest.mark.parametrize(
    ("button", "rows"),
    [
        ("Add it to the next one, 10 April", ["1) 10 April: $400", "3) 10 June: $300"]),
        ("Add it to the last one, 10 June", ["1) 10 April: $300", "3) 10 June: $400"]),
    ],
)
async def test_what_is_missing_moves_by_one_tap_and_back_by_one(
    stage: Stage, planned: Person, button: str, rows: list[str]
) -> None:
    stage.clock.move(days=9)
    await planned.says("Acme paid 200")
    short = planned.last
    stage.clock.move(minutes=1)
    await planned.presses(button, short)
    assert planned.reads("record.plan", client="Acme", amount="$1,000", n="3")
    for row in rows:
        assert row in planned.sees
    assert await planned.presses(button, short) == planned.label("refused.already")
    await planned.presses("button.undo")
    assert planned.reads("state.missed", paid="0", count="4", amount="$100", day="10 March")


async def test_left_as_it_is_it_stays_missed(stage: Stage, planned: Person) -> None:
    stage.clock.move(days=9)
    await planned.says("Acme paid 200")
    await planned.presses("button.leave")
    assert planned.reads("card.part_missed_in_part", day="10 March", paid="$200", amount="$300")
    assert len((await planned.debt()).agreements) == 1


async def test_of_the_last_instalment_nothing_can_be_put_off(planned: Person) -> None:
    await planned.says("Acme paid 900")
    await planned.says("Acme paid 100")
    assert planned.last.labels == planned.labels("button.ask_rest", "button.undo", "button.leave")


async def test_too_much_counts_towards_the_next(planned: Person) -> None:
    await planned.says("Acme paid 400")
    assert planned.reads("instalment.met", number="1", count="4")
    assert planned.reads("instalment.over", number="2", amount="$200", day="10 April")
    assert planned.reads("instalment.left", left="$800")
    assert not planned.reads("instalment.ask_short")
    assert planned.label("button.spread") in planned.last.labels


async def test_what_is_left_is_spread_evenly(stage: Stage, planned: Person) -> None:
    await planned.says("Acme paid 360")
    stage.clock.move(minutes=1)
    await planned.presses("button.spread")
    assert planned.reads("record.plan", amount="$840", n="3")
    assert planned.sees.count(": $280") == 3


async def test_over_in_a_plan_of_one_more_there_is_nothing_to_spread(planned: Person) -> None:
    await planned.says("Acme paid 1000")
    assert planned.reads("instalment.over", number="4", amount="$200")
    assert planned.label("button.spread") not in planned.last.labels
    assert not planned.reads("instalment.ask_over")


async def test_the_older_of_two_missed_is_paid_first(stage: Stage, planned: Person) -> None:
    stage.clock.move(days=45)
    await planned.says("Acme paid 400")
    assert planned.reads("instalment.met", number="1", count="4")
    assert planned.reads("instalment.short", number="2", amount="$200", day="10 April")
    assert planned.reads("instalment.missed", amount="$200", day="10 April", left="$800")


async def test_the_last_one_finishes_the_plan(planned: Person) -> None:
    await planned.says("Acme paid 900")
    await planned.says("Acme paid 300")
    assert planned.reads("state.plan_finished")
    assert planned.reads("state.settled", client="Acme")
    assert planned.last.labels[0] == "✉️ " + planned.label("script.payment_thanks")
    await planned.says("/undo")
    assert planned.reads("state.kept", paid="3", count="4", day="10 June")


async def test_a_payment_before_the_first_day_is_the_first_payment(ana: Person) -> None:
    await ana.logs(ACME)
    first = Instalment(date(2026, 3, 6), dollars(300))
    await agrees(ana, [first, *monthly(900, 3)], down_payment=True)
    await ana.says("Acme paid 100")
    assert ana.reads("instalment.short_down_payment", amount="$200", day="6 March")
    await ana.says("Acme paid 200")
    assert ana.reads("instalment.down_payment")
    assert ana.reads("instalment.next", amount="$300", day="10 March", left="$900")


async def test_a_part_of_what_was_put_off_leaves_the_rest_put_off(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, [Instalment(date(2026, 5, 1), dollars(1200))])
    await ana.says("Acme paid 200")
    assert ana.reads("instalment.deferred_left", left="$1,000", day="1 May")
    assert not ana.reads("instalment.ask_short")


async def test_one_payment_of_a_plan_over_two_invoices_is_one(stage: Stage, ana: Person) -> None:
    await ana.logs(OTHER)
    await ana.logs(ACME)
    await agrees(ana, monthly(1500, 3), (1, 2))
    await ana.says("Acme paid 1000")
    paid = ana.last
    assert ana.reads("record.payment", client="Acme", amount="$1,000")
    assert ana.reads("instalment.met_several", first="1", last="2", count="3")
    assert ana.reads("instalment.next", left="$500")
    assert not ana.reads("state.settled")
    stage.clock.move(minutes=1)
    await ana.presses("button.undo", paid)
    assert ana.reads("record.payment", paid, client="Acme", amount="$1,000")
    assert paid.text.count("paid $") == 1
    assert ana.reads("state.kept", paid, paid="0", count="3")


async def test_what_was_taken_back_is_no_part_of_a_later_payment(ana: Person) -> None:
    await ana.logs(OTHER)
    await ana.logs(ACME)
    await agrees(ana, monthly(1500, 3), (1, 2))
    for paid in (1250, 1400, 200):  # All at the same moment, by the books.
        await ana.says(f"Acme paid {paid}")
        assert ana.reads("record.payment", client="Acme", amount=f"${paid:,}")
        assert not ana.reads("record.corrected", client="Acme")
        await ana.says("undo")
        assert ana.reads("record.payment", client="Acme", amount=f"${paid:,}")
        assert ana.sees.count("paid $") == 1


async def test_a_correction_of_a_payment_spread_over_two_invoices_tells_all_of_it(
    ana: Person,
) -> None:
    await ana.logs(OTHER)
    await ana.logs(ACME)
    await agrees(ana, monthly(1500, 3), (1, 2))
    await ana.says("Acme paid 1400")
    await ana.says("oops, Acme paid 1000")
    assert "payment $1,400 → $1,000" in ana.sees
    assert ana.reads("instalment.met_several", first="1", last="2", count="3")


async def test_a_payment_after_an_undo_corrects_nothing(planned: Person) -> None:
    await planned.says("Acme paid 200")
    await planned.says("undo")
    await planned.says("Acme paid 500")
    assert planned.reads("record.payment", client="Acme", amount="$500")
    assert "→" not in planned.sees


async def test_a_plan_goes_on_when_the_first_of_its_invoices_is_paid(ana: Person) -> None:
    await ana.logs(OTHER)
    await ana.logs(ACME)
    await agrees(ana, monthly(1500, 3), (1, 2))
    await ana.says("Acme paid 1300")
    assert (await ana.debt(2)).is_settled
    assert ana.reads("instalment.over", number="3", amount="$200", day="10 May")
    assert not ana.reads("state.last_step")
    assert "11 May, 09:00" in ana.sees
    assert ana.last.labels[-1] == ana.label("button.plan")


async def test_more_than_a_plan_over_two_invoices_is_asked_about_as_a_whole(ana: Person) -> None:
    await ana.logs(OTHER)
    await ana.logs(ACME)
    await agrees(ana, monthly(1500, 3), (1, 2))
    await ana.says("Acme paid 2000")
    assert ana.reads("payment.overpaid", client="Acme", balance="$1,500", amount="$2,000")
    await ana.presses("payment.record_balance")
    assert ana.reads("record.payment", amount="$1,500")
    assert not await ana.debts()


async def test_paid_without_a_sum_offers_the_instalment_first(planned: Person) -> None:
    await planned.says("Acme paid")
    assert planned.last.labels == ["Instalment: $300", "All of it", "Cancel"]
    await planned.presses("Instalment: $300")
    assert planned.reads("instalment.met", number="1", count="4")


async def test_paid_without_a_sum_can_still_be_all(planned: Person) -> None:
    await planned.says("Acme paid")
    await planned.presses("payment.in_full")
    assert planned.reads("state.plan_finished")


async def test_an_old_button_of_an_instalment_pays_what_is_open_now(planned: Person) -> None:
    await planned.says("Acme paid")
    asked = planned.last
    await taps(planned, Action.INSTALMENT_PAID, number=1)
    await planned.presses("Instalment: $300", asked)
    assert (await planned.debt()).balance == dollars(600)


async def test_paid_without_a_sum_offers_what_was_offered(ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 900, DAY)
    await ana.says("Acme paid")
    assert ana.last.labels == ["As offered: $900", "All of it", "Cancel"]
    await ana.presses("As offered: $900")
    assert ana.reads("state.offer_taken", amount="$900", rest="$300")


async def test_a_debt_without_a_plan_is_asked_about_as_ever(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid")
    assert ana.last.labels == ana.labels("payment.in_full", "button.cancel")


async def test_a_promise_without_a_sum_is_of_the_instalment(planned: Person) -> None:
    await planned.says("Acme will pay on Friday")
    assert planned.reads("record.promise_of", client="Acme", amount="$300", day="6 March")


async def test_a_corrected_payment_is_told_as_it_stands(stage: Stage, planned: Person) -> None:
    await planned.says("Acme paid 300")
    stage.clock.move(minutes=1)
    await planned.says("oops, Acme paid 200")
    assert planned.reads("record.corrected", client="Acme")
    assert planned.reads("instalment.short", number="1", amount="$100")


SAID = {
    Locale.EN: ("Acme owes me $1,200, due 1 March", "Acme paid {}"),
    Locale.RU: ("Acme должен 1200 $, срок 1 марта", "Acme заплатил {}"),
    Locale.DA: ("Acme skylder mig 1200 dollars, forfald 1. marts", "Acme har betalt {}"),
    Locale.ET: ("Acme võlgneb mulle 1200 dollarit, tähtaeg 1. märts", "Acme maksis {}"),
    Locale.ID: ("Acme utang 1200 dolar, jatuh tempo 1 Maret", "Acme bayar {} dolar"),
}


@pytest.mark.parametrize("locale", Locale)
async def test_every_language_tells_of_less_more_and_the_end(stage: Stage, locale: Locale) -> None:
    person = await stage.person_settled_in(language=locale)
    await person.set(currency="USD")
    logged, paid = SAID[locale]
    await person.logs(logged)
    await agrees(person, monthly(1200, 4))
    await person.says(paid.format(200))
    assert person.reads("instalment.short", number="1", count="4")
    assert person.reads("instalment.ask_short")
    await person.says(paid.format(250))
    assert person.reads("instalment.met", number="1", count="4")
    assert person.reads("instalment.over", number="2")
    stage.clock.move(minutes=1)
    await person.presses("button.spread")
    assert person.reads("record.plan", client="Acme", n="3")
    stage.clock.move(minutes=1)
    await person.says(paid.format(750))
    assert person.reads("state.plan_finished")
