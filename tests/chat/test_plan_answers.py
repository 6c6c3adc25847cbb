"""What the bot answers once a plan, a later date or an offer is recorded, and what follows it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.nudges.tap import Action
from bot.domain.debts.timeline import OfferKind
from bot.domain.locale import Locale
from bot.domain.plans.schedule import Instalment
from tests.chat.stage import Person, Stage
from tests.chat.told_deals import DAY, agrees, dollars, monthly, offers, proposes, taps

ACME = "Acme owes me $1,200 for the logo, due 1 March"
OTHER = "Acme owes me $300, due 5 March"
LOGGED = {
    Locale.EN: ACME,
    Locale.RU: "Acme должен 1200 $ за логотип, срок 1 марта",
    Locale.DA: "Acme skylder mig 1200 dollars for logo, forfald 1. marts",
    Locale.ET: "Acme võlgneb mulle 1200 dollarit logo eest, tähtaeg 1. märts",
    Locale.ID: "Acme utang 1200 dolar untuk logo, jatuh tempo 1 Maret",
}


async def test_a_plan_is_told_in_full_with_what_follows_it(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    assert ana.reads(
        "record.plan", client="Acme", amount="$1,200", n="4", first="10 March", last="10 June"
    )
    for row in ("1) 10 March: $300", "2) 10 April: $300", "3) 10 May: $300", "4) 10 June: $300"):
        assert row in ana.sees
    assert ana.reads("record.plan_holds")
    assert "10 March, 09:00" in ana.sees
    text = "✉️ " + ana.label("script.plan_agreed")
    buttons = ("button.plan_confirmed", "button.undo", "button.plan")
    assert ana.last.labels == [text, *ana.labels(*buttons)]


async def test_the_text_that_confirms_it_has_its_dates(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await ana.presses("✉️ " + ana.label("script.plan_agreed"))
    assert "10 June" in ana.sees


async def test_that_it_was_confirmed_is_noted_once_as_evidence(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    agreed = ana.last
    stage.clock.move(days=1)
    await ana.presses("button.plan_confirmed", agreed)
    assert ana.reads("record.confirmation", client="Acme", day="3 March")
    assert ana.reads("record.keep_evidence")
    assert ana.reads("state.plan", balance="$1,200")
    assert await ana.presses("button.plan_confirmed", agreed) == ana.label("refused.already")
    await taps(ana, Action.PLAN_CARD)
    assert ana.reads("card.confirmed", day="3 March")
    assert ana.label("button.plan_confirmed") not in ana.last.labels


async def test_what_is_owed_on_one_of_several_invoices_stands_not_beside_their_plan(
    ana: Person,
) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    await proposes(ana, monthly(1500, 3), debts=(1, 2))
    assert ana.reads("record.proposal_waits")
    assert not ana.reads("state.balance")


async def test_a_plan_over_several_invoices_names_them(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    await agrees(ana, monthly(1500, 5), (1, 2))
    assert ana.reads("record.plan", client="Acme", amount="$1,500", n="5")
    assert ana.reads("state.covers", n="2")
    assert ana.reads("state.covered", amount="$1,200", due="1 March")
    assert ana.reads("state.covered", amount="$300", due="5 March")
    await ana.presses("button.undo")
    assert ana.reads("record.plan", client="Acme", amount="$1,500", n="5")
    assert ana.reads("state.balance", balance="$1,200", due="1 March")
    assert not (await ana.debt(2)).plan


async def test_a_first_payment_is_told_apart(ana: Person) -> None:
    await ana.logs(ACME)
    first = Instalment(date(2026, 3, 4), dollars(300))
    await agrees(ana, [first, *monthly(900, 3)], down_payment=True)
    assert "Acme pays $1,200: $300 on 4 March, then 3 instalments until 10 May." in ana.sees
    assert "• 4 March: $300\n1) 10 March: $300" in ana.sees


async def test_a_later_date_is_one_line(ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, [Instalment(date(2026, 5, 1), dollars(1200))])
    assert ana.reads("record.deferral", client="Acme", amount="$1,200", day="1 May")
    assert "1)" not in ana.sees
    assert ana.last.labels[0] == "✉️ " + ana.label("script.deferral_agreed")
    await taps(ana, Action.PLAN_CARD)
    assert ana.reads("card.deferral", client="Acme", standing="put off to 1 May")


async def test_a_proposal_holds_nothing_until_they_agree(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await proposes(ana, monthly(1200, 3))
    proposed = ana.last
    assert ana.reads("record.proposed", client="Acme", amount="$1,200", n="3")
    assert "3) 10 May: $400" in ana.sees
    assert ana.reads("record.proposal_waits")
    assert ana.reads("state.balance", balance="$1,200", due="1 March")
    assert proposed.labels[0] == "✉️ " + ana.label("script.plan_schedule")
    assert not (await ana.debt()).plan
    stage.clock.move(hours=1)
    await ana.presses("button.plan_agreed", proposed)
    assert ana.reads("record.plan", client="Acme", n="3")
    assert (await ana.debt()).plan


async def test_after_the_gap_the_morning_asks_whether_they_agreed_to_a_proposal(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await proposes(ana, monthly(1200, 3))
    stage.clock.move(days=7)
    nudge = await ana.is_nudged()
    assert ana.reads("step.proposed")
    await ana.presses("button.plan_agreed", nudge)
    assert ana.reads("record.plan", client="Acme", n="3")
    assert (await ana.debt()).plan


async def test_a_proposed_later_date_comes_with_its_text(ana: Person) -> None:
    await ana.logs(ACME)
    await proposes(ana, [Instalment(date(2026, 5, 1), dollars(1200))])
    assert ana.reads("record.proposed_deferral", client="Acme", amount="$1,200", day="1 May")
    assert ana.last.labels[0] == "✉️ " + ana.label("script.deferral_offer")


async def test_a_plan_called_off_says_where_the_ladder_goes_on(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await taps(ana, Action.PLAN_END)
    ended = ana.last
    assert ana.reads("record.plan_end", client="Acme")
    assert ana.reads("record.ladder_goes_on", step=ana.label("script.friendly"))
    assert ana.reads("state.balance", balance="$1,200", due="1 March")
    stage.clock.move(hours=1)
    await ana.presses("button.undo", ended)
    assert ana.reads("undone.head", ended)
    assert ana.reads("state.plan", ended, balance="$1,200")


async def test_an_undone_plan_leaves_what_there_was_before(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana, monthly(1200, 4))
    await agrees(ana, monthly(1200, 2))
    await ana.presses("button.undo")
    assert ana.reads("record.plan", n="2")
    assert ana.reads("state.kept", paid="0", count="4", amount="$300", day="10 March")


async def test_an_offer_says_what_it_means_and_has_its_text(ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 900, DAY)
    assert ana.reads("record.offer", client="Acme", amount="$900", day="10 March", balance="$1,200")
    assert ana.reads("record.offer_holds", rest="$300")
    assert ana.last.labels[0] == "✉️ " + ana.label("script.settlement_offer")
    await offers(ana, 1000, DAY, OfferKind.DISCOUNT)
    assert ana.last.labels[0] == "✉️ " + ana.label("script.discount_offer")


async def test_what_was_offered_in_time_lets_the_rest_go(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 900, DAY)
    stage.clock.move(days=2)
    await ana.says("Acme paid 500")
    assert ana.reads("state.offer_open", amount="$400", day="10 March")
    await ana.says("Acme paid 400")
    assert ana.reads("state.offer_taken", amount="$900", rest="$300")
    assert not ana.reads("state.settled")
    assert ana.last.labels[0] == "✉️ " + ana.label("script.settled")
    await ana.presses(ana.last.labels[0])
    assert "$300" in ana.sees
    await ana.says("/undo")
    assert ana.reads("record.payment", amount="$400")
    assert ana.reads("state.balance", balance="$700")


async def test_what_was_offered_late_is_asked_about(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 900, DAY)
    stage.clock.move(days=11)
    await ana.says("Acme paid 900")
    late = ana.last
    assert ana.reads("state.offer_late", amount="$900", day="10 March", rest="$300", n="3")
    assert late.labels[:2] == ana.labels("button.let_go", "button.still_owed")
    await ana.presses("button.still_owed", late)
    assert "$300" in ana.sees
    await ana.presses("button.let_go", late)
    assert ana.reads("record.discount", client="Acme", amount="$300")
    assert not ana.reads("state.settled")
    assert ana.last.labels[0] == "✉️ " + ana.label("script.settled")
    assert (await ana.debt()).is_settled


async def test_only_the_payment_that_reached_a_lapsed_offer_asks(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 900, DAY)
    stage.clock.move(days=11)
    for amount, asks in ((500, False), (400, True), (100, False)):
        stage.clock.move(minutes=1)
        await ana.says(f"Acme paid {amount}")
        assert ana.reads("state.offer_late") is asks


@pytest.mark.parametrize("locale", Locale)
async def test_every_language_tells_the_whole_story(stage: Stage, locale: Locale) -> None:
    person = await stage.person_settled_in(language=locale)
    await person.set(currency="USD")
    await person.logs(LOGGED[locale])
    await proposes(person, monthly(1200, 2))
    assert person.reads("record.proposed", client="Acme", n="2")
    await agrees(person, monthly(1200, 5))
    assert person.reads("record.plan", client="Acme", n="5")
    stage.clock.move(minutes=1)
    await taps(person, Action.INSTALMENT_PAID, number=1)
    assert person.reads("instalment.met", number="1", count="5")
    assert person.reads("instalment.next")
    await taps(person, Action.PLAN_END)
    assert person.reads("record.plan_end", client="Acme")
    await offers(person, 500, DAY)
    assert person.reads("record.offer", client="Acme")
    stage.clock.move(days=3)
    await taps(person, Action.OPEN)
    said = person.sees
    for key in ("record.proposed", "record.plan", "record.plan_end", "record.offer"):
        assert person.reads(key, said, client="Acme")


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("ru", 2, "2 платежа"),
        ("ru", 5, "5 платежей"),
        ("ru", 21, "21 платёж,"),
        ("da", 2, "2 rater"),
        ("et", 3, "3 osamakset"),
        ("id", 3, "3 cicilan"),
    ],
)
async def test_instalments_are_counted_as_the_language_counts(
    stage: Stage, language: str, count: int, said: str
) -> None:
    person = await stage.person_settled_in(language=language)
    await person.set(currency="USD")
    await person.logs(LOGGED[Locale.of(language)])
    await agrees(person, monthly(1200, count))
    assert said in person.sees
