"""An agreement or an offer that the user ends, whatever words they have for it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from tests.chat.requests.test_deal_replies import in_force, proposed
from tests.chat.requests.test_deals import owed_in
from tests.chat.requests.test_of_plan import in_languages
from tests.chat.stage import Stage
from tests.chat.told_deals import offers

ENDS = """
en | the agreement with Acme is called off
en | cancel Acme's plan
en | forget the payment plan
en | scrap the deal with Acme
en | Acme's payment plan is off
en | we're dropping the agreement with Acme
ru | договорённость с Ромашкой отменена
ru | отмени график Ромашки
ru | отменяем рассрочку с Ромашкой
ru | забудь про рассрочку
ru | план с Ромашкой отменяется
da | vi dropper aftalen med Jensen
da | aftalen med Jensen er droppet
da | afdragsordningen med Jensen er aflyst
da | annuller aftalen med Jensen
da | annuller Jensens plan
da | glem afdragsordningen
et | kokkulepe Kask OÜ-ga on tühistatud
et | tühista Kask OÜ maksegraafik
et | loobume kokkuleppest Kask OÜ-ga
et | unusta maksegraafik
et | maksegraafik jääb ära
id | kesepakatan dengan Budi dibatalkan
id | batalkan rencana cicilan Budi
id | batalkan kesepakatan dengan Budi
id | lupakan rencana cicilan
id | cicilan Budi batal
"""
ENDS_OFFER = """
en | cancel the offer to Acme
en | withdraw my offer
en | the offer to Acme is off
ru | отмени предложение Ромашке
ru | отзываю предложение
ru | предложение для Ромашки отменяется
da | annuller tilbuddet til Jensen
da | træk tilbuddet til Jensen tilbage
da | tilbuddet til Jensen er trukket tilbage
et | tühista pakkumine Kask OÜ-le
et | võta pakkumine tagasi
et | pakkumine on tühistatud
id | batalkan tawaran ke Budi
id | tarik tawaran untuk Budi
id | tawaran ke Budi dibatalkan
"""


@pytest.mark.parametrize(("locale", "sentence"), in_languages(ENDS))
async def test_a_plan_that_is_called_off_is_shown_with_the_button_and_nothing_is_recorded(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_in(stage, locale)
    await in_force(ana)
    before = (await ana.debt()).timeline
    await ana.says(sentence)
    assert (await ana.debt()).timeline == before
    await ana.presses("button.call_off")
    assert (await ana.debt()).plan is None


@pytest.mark.parametrize(("locale", "sentence"), in_languages(ENDS.rstrip() + ENDS_OFFER))
async def test_a_proposal_can_be_taken_back_by_its_button(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_in(stage, locale)
    await proposed(ana)
    before = (await ana.debt()).timeline
    await ana.says(sentence)
    assert (await ana.debt()).timeline == before
    await ana.presses("button.undo")
    debt = await ana.debt()
    assert debt.proposed is None
    assert not debt.is_withdrawn


async def test_an_offer_is_the_one_that_is_taken_back(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await offers(ana, 900, date(2026, 4, 1))
    await ana.says("cancel the offer to Acme")
    assert "$900" in ana.sees
    await ana.presses("button.undo")
    assert (await ana.debt()).offer is None


@pytest.mark.parametrize(("locale", "sentence"), in_languages(ENDS.rstrip() + ENDS_OFFER))
async def test_where_nothing_was_agreed_nothing_is_taken_back(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_in(stage, locale)
    before = (await ana.debt()).timeline
    await ana.says(sentence)
    debt = await ana.debt()
    assert debt.timeline == before
    assert ana.reads("told.nothing_agreed"), ana.sees


async def test_the_plan_of_the_client_who_is_named_is_shown(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await in_force(ana)
    await ana.logs("Bob owes me $300 for the site, due 1 February")
    await ana.says("cancel Bob's plan")
    assert "Bob" in ana.sees
    assert ana.reads("told.nothing_agreed"), ana.sees
