"""That nothing has come, told in words: it answers what was asked, and opens no new debt."""

from __future__ import annotations

import pytest

from bot.application.nudges.tap import Action, Tap
from bot.domain.locale import Locale
from tests.chat.requests.test_deals import owed_in
from tests.chat.stage import Person, Stage
from tests.chat.told_deals import DAY, agrees, monthly

PROMISES = {
    Locale.EN: "Acme promised to pay on Friday",
    Locale.RU: "Ромашка обещала заплатить в пятницу",
    Locale.DA: "Jensen lovede at betale på fredag",
    Locale.ET: "Kask lubas maksta reedel",
    Locale.ID: "Budi janji bayar hari Jumat",
}
CLIENTS = {
    Locale.EN: "Acme",
    Locale.RU: "Ромашка",
    Locale.DA: "Jensen",
    Locale.ET: "Kask OÜ",
    Locale.ID: "Budi",
}
BARE = [
    (Locale.EN, "not yet"),
    (Locale.EN, "no"),
    (Locale.EN, "not yet, nothing came"),
    (Locale.RU, "пока нет"),
    (Locale.RU, "нет"),
    (Locale.RU, "пока нет, не пришло"),
    (Locale.DA, "ikke endnu"),
    (Locale.DA, "nej"),
    (Locale.DA, "ikke endnu, der er ikke kommet noget"),
    (Locale.ET, "veel mitte"),
    (Locale.ET, "ei"),
    (Locale.ET, "veel mitte, ei tulnud midagi"),
    (Locale.ID, "belum"),
    (Locale.ID, "tidak"),
    (Locale.ID, "belum, belum masuk"),
]
TOLD = [
    (Locale.EN, "Acme didn't pay"),
    (Locale.EN, "Acme hasn't paid anything"),
    (Locale.EN, "didn't pay again"),
    (Locale.EN, "Acme missed a payment"),
    (Locale.RU, "Ромашка не оплатила"),
    (Locale.RU, "Ромашка ничего не заплатила"),
    (Locale.RU, "опять не заплатила"),
    (Locale.RU, "Ромашка пропустила платёж"),
    (Locale.DA, "Jensen har ikke betalt"),
    (Locale.DA, "Jensen har ikke betalt noget"),
    (Locale.DA, "har stadig ikke betalt"),
    (Locale.DA, "Jensen sprang en rate over"),
    (Locale.ET, "Kask ei maksnud"),
    (Locale.ET, "Kask pole midagi maksnud"),
    (Locale.ET, "jälle ei maksnud"),
    (Locale.ET, "Kask jättis makse vahele"),
    (Locale.ID, "Budi belum bayar"),
    (Locale.ID, "Budi tidak bayar sama sekali"),
    (Locale.ID, "belum bayar juga"),
    (Locale.ID, "Budi melewatkan cicilan"),
]


async def asked_on_the_promised_day(stage: Stage, locale: Locale) -> Person:
    ana = await owed_in(stage, locale)
    await ana.says(PROMISES[locale])
    stage.clock.move(days=4)
    assert await ana.is_nudged() is not None
    return ana


def actions(ana: Person) -> set[Action]:
    return {Tap.unpack(data).action for row in ana.last.rows for _, data in row}


@pytest.mark.parametrize(("locale", "text"), [*BARE, *TOLD])
async def test_on_the_promised_day_it_is_the_answer_of_the_button(
    stage: Stage, locale: Locale, text: str
) -> None:
    ana = await asked_on_the_promised_day(stage, locale)
    before = (await ana.debt()).timeline
    await ana.says(text)
    assert ana.reads("promise.not_yet", client=CLIENTS[locale])
    assert (await ana.debt()).timeline == before
    assert len(await ana.debts()) == 1


@pytest.mark.parametrize(("locale", "text"), TOLD)
async def test_with_nothing_asked_it_shows_the_text_of_that_debt(
    stage: Stage, locale: Locale, text: str
) -> None:
    ana = await owed_in(stage, locale)
    before = (await ana.debt()).timeline
    await ana.says(text)
    assert (await ana.debt()).timeline == before
    assert len(await ana.debts()) == 1
    assert Action.SENT in actions(ana)


async def test_the_day_after_the_instalment_it_shows_the_text_for_the_missed_one(
    stage: Stage,
) -> None:
    ana = await owed_in(stage, Locale.EN)
    await agrees(ana, monthly(1200, 3))
    stage.clock.move(days=(DAY - stage.clock.now().date()).days + 1)
    await ana.is_nudged()
    await ana.says("Acme missed a payment")
    assert ana.reads("step.instalment_missed"), ana.sees


async def test_a_client_who_owes_nothing_is_a_new_debt(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await ana.says("Beta didn't pay")
    assert ana.reads("draft.ask_amount", client="Beta")


async def test_a_sum_that_was_not_paid_is_a_new_debt(stage: Stage) -> None:
    ana = await asked_on_the_promised_day(stage, Locale.EN)
    await ana.says("Acme didn't pay $500 for the banner")
    assert "$500" in ana.sees


async def test_a_no_to_nothing_is_not_understood(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await ana.says("no")
    assert ana.reads("hint.not_understood")
