"""Another sum told for an invoice that there is: shown first, and recorded by a button."""

from __future__ import annotations

import pytest

from bot.domain.locale import Locale
from tests.chat.stage import Person, Stage

DEBTS = {
    Locale.EN: "Acme owes me $1,200 for the logo, due 1 February",
    Locale.RU: "Ромашка должна 1 200 ₽ за сайт, срок 1 февраля",
    Locale.DA: "Jensen skylder mig 1.200 kr. for logo, forfald 1. februar",
    Locale.ET: "Kask OÜ võlgneb mulle 1200 eurot logo eest, tähtaeg 1. veebruar",
    Locale.ID: "Budi utang Rp 1.200 untuk logo, jatuh tempo 1 Februari",
}
AGREED = {
    Locale.EN: "agreed with Acme that the invoice will be 900",
    Locale.RU: "договорились с Ромашкой, что счёт будет 900",
    Locale.DA: "aftalt med Jensen, at fakturaen bliver 900",
    Locale.ET: "leppisin Kask OÜ-ga kokku, et arve on 900",
    Locale.ID: "sepakat dengan Budi tagihannya jadi 900",
}
OWED_NOW = {
    Locale.EN: "Acme now owes 900",
    Locale.RU: "Ромашка теперь должна 900",
    Locale.DA: "Jensen skylder nu 900",
    Locale.ET: "Kask OÜ võlgneb nüüd 900",
    Locale.ID: "Budi sekarang utang 900",
}
TAKES = {
    Locale.EN: "Acme agreed to 900",
    Locale.RU: "Ромашка согласна на 900",
    Locale.DA: "Jensen accepterer 900",
    Locale.ET: "Kask OÜ on nõus 900-ga",
    Locale.ID: "Budi setuju 900",
}
DAYS = {
    Locale.EN: "20 March",
    Locale.RU: "20 марта",
    Locale.DA: "20. marts",
    Locale.ET: "20. märts",
    Locale.ID: "20 Maret",
}


async def owed_in(stage: Stage, locale: Locale) -> Person:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs(DEBTS[locale])
    return ana


async def owed(ana: Person) -> list[int]:
    return [int(debt.balance.amount) for debt in await ana.debts()]


@pytest.mark.parametrize("locale", Locale)
async def test_an_agreed_sum_takes_the_place_of_the_old_one(stage: Stage, locale: Locale) -> None:
    ana = await owed_in(stage, locale)
    await ana.says(AGREED[locale])
    assert await owed(ana) == [1200]
    await ana.presses("adjust.record")
    assert ana.reads("adjust.recorded")
    assert await owed(ana) == [900]


@pytest.mark.parametrize("locale", Locale)
async def test_what_is_owed_now_may_be_left_of_the_debt(stage: Stage, locale: Locale) -> None:
    ana = await owed_in(stage, locale)
    await ana.says(OWED_NOW[locale])
    assert ana.reads("adjust.summary")
    await ana.presses("adjust.record")
    assert await owed(ana) == [900]


async def test_what_is_owed_now_counts_without_what_was_paid(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await ana.says("Acme paid $200")
    await ana.says("Acme now owes 900")
    assert ana.reads("adjust.left", gone="$200", left="$900")
    await ana.presses("adjust.record")
    assert await owed(ana) == [900]


async def test_what_is_owed_now_may_be_a_new_debt(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await ana.says("Acme now owes 900")
    await ana.presses("adjust.new_debt")
    assert await owed(ana) == [1200]
    await ana.says("20 March")
    await ana.presses("button.save")
    assert sorted(await owed(ana)) == [900, 1200]


async def test_which_of_two_invoices_has_the_agreed_sum_is_asked(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await ana.logs("Acme owes me $300 for the site, due 27 February")
    await ana.logs("Beta owes me $50, due today")
    await ana.says("agreed with Acme that the invoice will be 250")
    assert ana.reads("which.correction")
    assert sorted(await owed(ana)) == [50, 300, 1200]


async def test_another_currency_is_no_agreed_sum(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await ana.says("agreed with Acme that the invoice will be 900 EUR")
    assert ana.reads("refused.other_currency")


@pytest.mark.parametrize("locale", Locale)
async def test_a_yes_to_an_offer_that_holds_is_not_offered_again(
    stage: Stage, locale: Locale
) -> None:
    ana = await owed_in(stage, locale)
    await ana.says(TAKES[locale])
    await ana.says(DAYS[locale])
    await ana.presses("offer.make")
    [made] = (await ana.debt()).offers
    await ana.says(TAKES[locale])
    assert ana.reads("told.takes_offer")
    assert (await ana.debt()).offers == (made,)
