"""A card that is not saved is never lost silently."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person, Stage
from tests.chat.telegram import Sent

LOGO = "Acme owes me $1,200 for the logo, due 15 May"
SITE = "Beta owes me $300 for the site, due 20 May"


async def test_a_second_debt_gets_a_card_of_its_own_and_the_first_comes_back(ana: Person) -> None:
    await ana.says(LOGO)
    first = ana.last
    await ana.says(SITE)
    assert ana.reads("draft.client", client="Beta")
    assert not first.rows
    await ana.presses("button.save")
    assert ana.reads("record.invoice", ana.heard[-2], client="Beta", amount="$300")
    assert ana.heard[-2].labels == ["Undo", "Open"]
    assert ana.reads("draft.client", client="Acme")
    await ana.presses("button.save")
    assert {debt.client.name for debt in await ana.debts()} == {"Acme", "Beta"}


async def test_cancelling_the_second_card_brings_back_the_first(ana: Person) -> None:
    await ana.says(LOGO)
    await ana.says(SITE)
    await ana.presses("button.cancel")
    assert ana.reads("draft.client", client="Acme")
    await ana.says("/cancel")
    assert not await ana.debts()
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


async def test_with_ten_cards_open_one_has_to_be_finished_first(ana: Person) -> None:
    for _ in range(11):
        await ana.says(LOGO)
    assert ana.reads("draft.first_this")
    for _ in range(10):
        await ana.presses("button.save")
    assert len(await ana.debts()) == 10
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


async def test_a_payment_told_under_an_open_card_is_recorded_and_the_card_stays(
    ana: Person,
) -> None:
    await ana.logs("Gamma owes me $500, due 1 March")
    await ana.says(LOGO)
    await ana.says("Gamma paid 200")
    assert ana.reads("record.payment", ana.heard[-2], client="Gamma", amount="$200")
    assert ana.heard[-2].labels[-2:] == ["Undo", "Open"]
    assert ana.reads("draft.client", client="Acme")
    await ana.presses("button.save")
    assert len(await ana.debts()) == 2


async def test_part_paid_on_a_nudge_leaves_the_open_card_for_afterwards(
    stage: Stage, ana: Person
) -> None:
    await ana.logs("Gamma owes me $500, due 27 February")
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    assert nudge is not None
    await ana.says(LOGO)
    card = ana.last
    await ana.presses("button.part_paid", nudge)
    assert ana.reads("payment.ask_amount", client="Gamma")
    assert not card.rows
    assert ana.label("button.part_paid") in nudge.labels
    await ana.says("200")
    assert ana.reads("record.payment", ana.heard[-2], client="Gamma", amount="$200")
    assert ana.reads("draft.client", client="Acme")
    await ana.presses("button.save")
    assert len(await ana.debts()) == 2


async def test_a_promise_from_a_nudge_can_be_cancelled_over_an_open_card(
    stage: Stage, ana: Person
) -> None:
    await ana.logs("Gamma owes me $500, due 27 February")
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    await ana.says(LOGO)
    await ana.presses("button.promised", nudge)
    await ana.presses("button.cancel")
    assert ana.reads("nothing_recorded", ana.heard[-2])
    assert ana.reads("draft.client", client="Acme")


async def test_settings_over_an_open_card_lead_back_to_it(ana: Person) -> None:
    await ana.says(LOGO)
    card = ana.sees
    await ana.says("/settings")
    await ana.presses("settings.hour")
    await ana.presses("10:00")
    await ana.presses("button.close")
    assert ana.sees == card
    await ana.presses("button.save")
    assert len(await ana.debts()) == 1


async def test_settings_twice_over_an_open_card_lead_back_to_it_at_once(ana: Person) -> None:
    await ana.says(LOGO)
    await ana.says("/settings")
    await ana.presses("settings.zone")
    await ana.says("/settings")
    await ana.presses("button.close")
    assert ana.reads("draft.head")


async def test_cancel_in_settings_only_closes_them(ana: Person) -> None:
    await ana.says(LOGO)
    await ana.says("/settings")
    await ana.presses("settings.zone")
    await ana.says("/cancel")
    assert ana.reads("cancel.closed", ana.heard[-2])
    assert ana.reads("draft.head")


async def test_a_new_debt_is_not_taken_for_the_sum_that_was_asked_for(ana: Person) -> None:
    await ana.logs("Gamma owes me $500, due 1 March")
    await ana.says("Gamma has paid a part")
    await ana.presses("button.part_paid", await _card(ana))
    assert ana.reads("payment.ask_amount", client="Gamma")
    await ana.says(SITE)
    assert ana.reads("draft.client", client="Beta")
    await ana.presses("button.save")
    assert [debt.paid.minor for debt in await ana.debts()] == [0, 0]


async def test_a_sentence_about_the_same_client_answers_the_question(ana: Person) -> None:
    await ana.logs("Gamma owes me $500, due 1 March")
    await ana.presses("button.part_paid", await _card(ana))
    await ana.says("Gamma paid 200")
    assert ana.reads("record.payment", client="Gamma", amount="$200")
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


@pytest.mark.parametrize("button", ["button.part_paid", "button.promised"])
async def test_a_button_tapped_twice_asks_once(ana: Person, button: str) -> None:
    await ana.logs("Gamma owes me $500, due 1 March")
    card = await _card(ana)
    await ana.presses(button, card)
    heard = len(ana.heard)
    await ana.presses(button, card)
    await ana.presses(button, card)
    assert len(ana.heard) == heard
    assert ana.last.rows


async def test_the_same_question_asked_from_two_cards_is_open_once(ana: Person) -> None:
    await ana.logs("Gamma owes me $500, due 1 March")
    await ana.presses("button.part_paid", await _card(ana))
    first = ana.last
    await ana.presses("button.part_paid", await _card(ana))
    assert not first.rows
    await ana.says("200")
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")
    assert (await ana.debt()).paid.minor == 200_00


async def _card(ana: Person) -> Sent:
    await ana.says("/debts")
    await ana.presses("Gamma")
    return ana.last


async def test_debts_told_while_the_bot_was_down_get_a_card_each(ana: Person) -> None:
    """All within a second, in which ids of dialogs must not run out."""
    for _ in range(8):
        for _ in range(10):
            await ana.says(LOGO)
        for _ in range(10):
            await ana.presses("button.save")
    assert len(await ana.debts()) == 80


TOLD_DEALS = [
    ("en", "gave Acme more time until 1 April", "Beta paid $100"),
    ("ru", "перенёс Acme срок на 1 апреля", "Beta заплатила 100"),
    ("da", "gav Acme udsættelse til 1. april", "Beta har betalt 100"),
    ("et", "andsin Acmele ajapikendust 1. aprillini", "Beta maksis 100"),
    ("id", "kasih Acme perpanjangan sampai 1 April", "Beta bayar 100"),
]
OWED = {
    "en": "{client} owes me $1,200, due 1 March",
    "ru": "{client} должен 1200 $, срок 1 марта",
    "da": "{client} skylder mig 1.200 USD, forfald 1. marts",
    "et": "{client} võlgneb mulle 1200 USD, tähtaeg 1. märts",
    "id": "{client} berutang USD 1.200, jatuh tempo 1 Maret",
}


@pytest.mark.parametrize(("language", "told", "paid"), TOLD_DEALS)
async def test_a_deal_that_was_told_comes_back_after_something_else(
    stage: Stage, language: str, told: str, paid: str
) -> None:
    person = await stage.person_settled_in(language=language)
    await person.set(currency="USD")
    for client in ("Acme", "Beta"):
        await person.logs(OWED[language].format(client=client))
    await person.says(told)
    assert person.label("button.plan_agreed") in person.last.labels, person.sees
    await person.says(paid)
    assert (await person.debt(2)).balance.minor == 1100_00
    assert person.label("button.plan_agreed") in person.last.labels, person.sees
    await person.presses("button.plan_agreed")
    assert (await person.debt(1)).deferred_until is not None


async def test_a_later_date_comes_back_with_what_is_owed_by_then(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200, due 1 March")
    await ana.says("gave Acme more time until 1 April")
    await ana.says("Acme paid 200")
    assert "$1,000" in ana.sees
    await ana.presses("button.plan_agreed")
    assert (await ana.debt()).deferred_until is not None


async def test_a_deal_about_what_has_been_paid_is_closed(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200, due 1 March")
    await ana.says("gave Acme more time until 1 April")
    await ana.says("Acme paid 1200")
    assert ana.label("button.plan_agreed") not in ana.last.labels
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


async def test_a_plan_that_was_told_in_part_comes_back_with_its_question(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200, due 1 March")
    await ana.logs("Beta owes me $300, due 1 March")
    await ana.says("Acme will pay 100 a month")
    assert ana.reads("wizard.pay_now")
    await ana.says("Beta paid 100")
    assert ana.reads("wizard.pay_now")
