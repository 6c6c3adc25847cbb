"""A plan that waits for the client's answer: on the card, and when it fits no more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from bot.application.nudges.tap import Action
from bot.domain.ids import DebtId
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment
from tests.chat.agreed import origin
from tests.chat.stage import Person, Stage
from tests.chat.told_deals import DAY, dollars, monthly, taps

ACME = "Acme owes me $1,200 for the logo, due 1 March"
OTHER = "Acme owes me $300, due 5 March"
LATER = [Instalment(date(2026, 5, 1), dollars(1200))]
THREE = monthly(1200, 3)
WITH_FIRST = [Instalment(DAY, dollars(300)), *monthly(900, 2, date(2026, 4, 10))]

SHOWN = {
    "en": "Proposed on 2 March: 3 instalments, 10 March to 10 May",
    "ru": "Предложено 2 марта: 3 платежа, с 10 марта по 10 мая",
    "da": "Foreslået den 2. marts: 3 rater, fra den 10. marts til den 10. maj",
    "et": "Pakutud 2. märts: 3 osamakset, 10. märts – 10. mai",
    "id": "Diusulkan pada 2 Maret: 3 cicilan, 10 Maret sampai 10 Mei",
}
LOGGED = {
    "en": ACME,
    "ru": "Acme должен 1200 $ за логотип, срок 1 марта",
    "da": "Acme skylder mig 1200 dollars for logo, forfald 1. marts",
    "et": "Acme võlgneb mulle 1200 dollarit logo eest, tähtaeg 1. märts",
    "id": "Acme utang 1200 dolar untuk logo, jatuh tempo 1 Maret",
}


async def proposes(
    person: Person,
    schedule: Sequence[Instalment] = THREE,
    debts: Sequence[int] = (1,),
    *,
    down_payment: bool = False,
) -> int:
    terms = PlanTerms(schedule=tuple(schedule), has_down_payment=down_payment)
    ids = [DebtId(debt) for debt in debts]
    change = await person.stage.services.propose_plan(await origin(person), ids, terms)
    person.stage.clock.move(minutes=1)
    return change.record.seq


@pytest.mark.parametrize("language", SHOWN)
async def test_it_is_shown_on_the_card(stage: Stage, language: str) -> None:
    person = await stage.person_settled_in(language=language)
    await person.logs(LOGGED[language])
    await proposes(person)
    await taps(person, Action.CARD)
    assert SHOWN[language] in person.sees
    texts = "✉️ " + person.label("script.plan_schedule")
    assert {texts, person.label("button.plan_agreed")} <= set(person.last.labels)


async def test_a_first_payment_and_a_later_date_are_named(ana: Person) -> None:
    await ana.logs(ACME)
    await proposes(ana, WITH_FIRST, down_payment=True)
    await taps(ana, Action.CARD)
    assert "Proposed on 2 March: $300 on 10 March, then 2 instalments until 10 May" in ana.sees
    await proposes(ana, LATER)
    await taps(ana, Action.CARD)
    assert ana.reads("card.proposed_deferral", made="2 March", day="1 May")
    assert "✉️ " + ana.label("script.deferral_offer") in ana.last.labels


async def test_the_client_agrees_under_the_card_too(ana: Person) -> None:
    await ana.logs(ACME)
    await proposes(ana)
    await taps(ana, Action.CARD)
    await ana.presses("button.plan_agreed")
    assert ana.reads("record.plan", client="Acme", n="3")
    await taps(ana, Action.CARD)
    assert "Proposed on 2 March: 3" not in ana.sees
    assert ana.label("button.plan_agreed") not in ana.last.labels


async def test_agreed_under_the_card_of_another_invoice_it_keeps_its_first_payment(
    ana: Person,
) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    schedule = [Instalment(DAY, dollars(100)), *monthly(1400, 2, date(2026, 4, 10))]
    await proposes(ana, schedule, (1, 2), down_payment=True)
    await taps(ana, Action.CARD, debt=2)
    await ana.presses("button.plan_agreed")
    assert [part.number for part in (await ana.debt()).parts] == [0, 1, 2]


async def test_of_two_proposals_the_newer_one_for_a_part_leaves_none_for_the_rest(
    ana: Person,
) -> None:
    await ana.logs(ACME)
    await ana.logs(OTHER)
    await proposes(ana, monthly(1500, 3), (1, 2))
    await proposes(ana)
    await taps(ana, Action.CARD, debt=2)
    assert not ana.reads("card.proposed")
    assert ana.label("button.plan_agreed") not in ana.last.labels


async def test_a_payment_since_makes_it_fit_no_more(ana: Person) -> None:
    await ana.logs(ACME)
    seq = await proposes(ana)
    await ana.says("Acme paid 100")
    await taps(ana, Action.CARD)
    assert not ana.reads("card.proposed")
    assert ana.label("button.plan_agreed") not in ana.last.labels
    assert await taps(ana, Action.PLAN_AGREES, number=seq) == ""
    assert ana.reads("proposal.changed", client="Acme", balance="$1,100")
    assert (await ana.debt()).plan is None
    await ana.presses("button.deal_plan")
    assert "$1,100" in ana.sees


async def test_a_later_date_that_fits_no_more_leads_to_another_later_date(ana: Person) -> None:
    await ana.logs(ACME)
    seq = await proposes(ana, LATER)
    await ana.says("Acme paid 100")
    await taps(ana, Action.PLAN_AGREES, number=seq)
    assert ana.last.labels == ana.labels("button.deal_later")


async def test_once_its_first_day_has_passed_it_is_set_up_anew(ana: Person) -> None:
    await ana.logs(ACME)
    seq = await proposes(ana)
    ana.stage.clock.move(days=9)
    await taps(ana, Action.CARD)
    assert not ana.reads("card.proposed")
    await taps(ana, Action.PLAN_AGREES, number=seq)
    assert ana.reads("proposal.day_gone", client="Acme")
    assert (await ana.debt()).plan is None
