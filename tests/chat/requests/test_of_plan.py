"""A yes to a plan told in a sentence, and the wish to call a plan off."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.application.nudges.tap import Action
from bot.domain.debts.timeline import Proposed
from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from tests.chat.requests.test_deal_replies import in_force, offers, proposed
from tests.chat.requests.test_deals import changes, owed_in
from tests.chat.stage import Stage
from tests.chat.told_deals import monthly, proposes, taps

FORMATS = BabelFormats()

AGREED = """
en | Acme agreed
en | Acme accepted the proposal
en | Acme is fine with the plan
en | Acme agreed to the plan
en | they agreed
en | Acme said yes
ru | Ромашка согласна
ru | Ромашка согласна на график
ru | Ромашка согласилась на рассрочку
ru | Ромашка не против
ru | Ромашка подтвердила
da | Jensen er enig
da | Jensen har accepteret
da | Jensen er med på planen
da | Jensen gik med til afdragsordningen
et | Kask OÜ on nõus
et | Kask OÜ nõustus
et | Kask OÜ võttis pakkumise vastu
et | Kask OÜ on maksegraafikuga nõus
id | Budi setuju
id | Budi setuju dengan jadwal
id | Budi menerima usulannya
id | Budi sudah setuju dengan rencana cicilan
"""
CONFIRMED = """
en | Acme confirmed
en | Acme confirmed the plan
ru | Ромашка подтвердила
da | Jensen bekræftede
da | Jensen har bekræftet planen
et | Kask OÜ kinnitas
et | Kask OÜ kinnitas maksegraafiku
id | Budi mengonfirmasi
id | Budi sudah konfirmasi
en | Acme sent a signed confirmation of the plan
en | Acme confirmed the schedule by e-mail
en | Acme signed the agreement
ru | прислал подтверждение графика
ru | Ромашка подтвердила график письмом
ru | Ромашка подписала график платежей
da | Jensen sendte en bekræftelse af planen
da | Jensen bekræftede aftalen pr. mail
da | Jensen har underskrevet aftalen
et | Kask OÜ saatis maksegraafiku kinnituse
et | Kask OÜ kinnitas kokkulepet e-kirjaga
et | Kask OÜ allkirjastas maksegraafiku
id | Budi mengirim konfirmasi jadwal cicilan
id | Budi mengonfirmasi kesepakatan lewat email
id | Budi sudah tanda tangan jadwal cicilan
"""
NOT_AGREED = [
    "Acme hasn't agreed yet",
    "Acme did not accept the plan",
    "Acme agreed to 4 instalments of $300 from 1 April",
    "Acme is ok with it if we start later",
    "ok",
    "has Acme agreed?",
]
CALLED_OFF = """
en | call off the plan
en | cancel the payment plan with Acme
en | I want to call off the plan
ru | отмени рассрочку
ru | отмени график платежей
da | annuller aftalen
da | annuller afdragsordningen
et | tühista maksegraafik
id | batalkan cicilan
en | the deal with Acme is off
en | the payment plan fell through
en | the agreement no longer holds
ru | договорённость с Ромашкой больше не действует
ru | договорённость сорвалась
ru | график платежей уже не в силе
da | aftalen med Jensen gælder ikke længere
da | afdragsordningen er aflyst
da | betalingsplanen faldt til jorden
et | kokkulepe Kask OÜ-ga enam ei kehti
et | maksegraafik ei kehti enam
et | kokkulepe jäi katki
id | kesepakatan dengan Budi sudah tidak berlaku
id | jadwal cicilan batal
id | kesepakatannya nggak berlaku lagi
"""


def in_languages(table: str) -> list[tuple[Locale, str]]:
    lines = (line.split(" | ") for line in table.strip().splitlines())
    return [(Locale(locale), sentence) for locale, sentence in lines]


class TestAYes:
    @pytest.mark.parametrize(("locale", "sentence"), in_languages(AGREED))
    async def test_to_a_proposal_shows_it_with_the_button_that_agrees(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await proposed(ana)
        await ana.says(sentence)
        assert ana.reads("told.accepted"), ana.sees
        assert (await ana.debt()).plan is None
        schedule = (await ana.debt()).proposed_schedule
        sums = [FORMATS.money(part.amount, locale) for part in schedule]
        rows = [line for line in ana.sees.splitlines() if re.match(r"\d\) ", line)]
        assert [row.endswith(sum_) for row, sum_ in zip(rows, sums, strict=True)] == [True] * 3
        await ana.presses("button.plan_agreed")
        debt = await ana.debt()
        assert [part.day.month for part in debt.open_parts] == [4, 5, 6]

    @pytest.mark.parametrize(("locale", "sentence"), in_languages(CONFIRMED))
    async def test_to_a_plan_in_force_is_its_confirmation(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await in_force(ana)
        await ana.says(sentence)
        assert ana.reads("told.confirms"), ana.sees
        await ana.presses("button.plan_confirmed")
        assert (await ana.debt()).confirmation is not None

    @pytest.mark.parametrize("sentence", ["Acme agreed", "Acme is fine with the new date"])
    async def test_to_a_later_date_shows_the_day(self, stage: Stage, sentence: str) -> None:
        ana = await owed_in(stage, Locale.EN)
        await taps(ana, Action.DEFER)
        await ana.says("1 April")
        await ana.presses("deferral.propose")
        assert isinstance((await changes(ana))[-1], Proposed)
        await ana.says(sentence)
        assert "1 April" in ana.sees
        await ana.presses("button.plan_agreed")
        assert (await ana.debt()).deferred_until == date(2026, 4, 1)

    @pytest.mark.parametrize("sentence", NOT_AGREED)
    async def test_with_a_no_a_figure_or_a_condition_is_none(
        self, stage: Stage, sentence: str
    ) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await ana.says(sentence)
        assert not ana.reads("told.accepted")

    async def test_after_the_first_day_has_gone_by_is_too_late(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        stage.clock.move(days=40)
        await ana.says("Acme agreed")
        assert ana.reads("proposal.day_gone")
        assert not offers(ana, "button.plan_agreed")

    @pytest.mark.parametrize(
        ("locale", "sentence"),
        [
            (Locale.EN, "Acme confirmed receipt of the invoice"),
            (Locale.RU, "Ромашка подтвердила получение счёта"),
            (Locale.DA, "Jensen bekræftede modtagelsen af fakturaen"),
            (Locale.ET, "Kask OÜ kinnitas arve kättesaamist"),
            (Locale.ID, "Budi mengonfirmasi penerimaan tagihannya"),
        ],
    )
    async def test_to_something_else_does_not_agree_to_the_proposal(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await proposed(ana)
        await ana.says(sentence)
        assert "\n1) " not in ana.sees

    async def test_without_a_plan_is_none(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await ana.says("Acme agreed")
        assert not offers(ana, "button.plan_agreed")
        assert not offers(ana, "button.plan_confirmed")

    async def test_of_one_client_is_not_taken_for_another(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await ana.logs("Bob owes me $300 for the site, due 1 February")
        await proposed(ana)
        await ana.says("Bob agreed")
        assert not offers(ana, "button.plan_agreed")

    async def test_that_may_be_of_two_plans_is_asked_about(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await ana.logs("Acme owes me $300 for the site, due 1 February")
        for debt, total in ((1, 1200), (2, 300)):
            await proposes(ana, monthly(total, 3), [debt])
        stage.clock.move(days=1)
        await ana.stage.restarts()
        await ana.says("Acme agreed")
        assert ana.reads("which.reply"), ana.sees
        await ana.presses("$300")
        await ana.presses("button.plan_agreed")
        assert (await ana.debt(2)).plan is not None


class TestCallingOff:
    @pytest.mark.parametrize(("locale", "sentence"), in_languages(CALLED_OFF))
    async def test_shows_the_plan_and_the_button_and_undoes_nothing(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await in_force(ana)
        await ana.says(sentence)
        assert (await ana.debt()).plan is not None
        await ana.presses("button.call_off")
        assert (await ana.debt()).plan is None

    async def test_without_a_plan_is_as_ever(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await ana.says("call off the plan")
        assert not offers(ana, "button.call_off")


YES_ON_SCREEN = """
en | Acme confirmed the deferral by e-mail
ru | подтвердила отсрочку письмом
da | Jensen bekræftede udsættelsen
et | Kask OÜ on nõus
id | Budi setuju
"""
FIRST_OF_APRIL = {"en": "1 April", "ru": "1 апреля", "da": "1. april", "et": "1. aprill"}


@pytest.mark.parametrize(("locale", "sentence"), in_languages(YES_ON_SCREEN))
async def test_a_yes_to_the_later_date_on_the_screen_records_it(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_in(stage, locale)
    await taps(ana, Action.DEFER)
    await ana.says(FIRST_OF_APRIL.get(locale.value, "1 April"))
    await ana.says(sentence)
    assert (await ana.debt()).deferred_until == date(2026, 4, 1)


async def test_another_client_s_yes_does_not_agree_to_what_is_on_the_screen(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await ana.logs("Bob owes me $300 for the site, due 1 February")
    await taps(ana, Action.DEFER)
    await ana.says("1 April")
    await ana.says("Bob agreed")
    assert (await ana.debt()).deferred_until is None


CONFIRMED = """
en | they've confirmed it in writing
en | Acme confirmed the agreement by email
en | Acme's confirmed it in writing
ru | Ромашка подтвердила договорённость по почте
ru | Ромашка подписала соглашение
da | Jensen bekræftede aftalen på mail
da | Jensen har skrevet under på aftalen
da | de har bekræftet det skriftligt
et | Kask OÜ kinnitas kokkulepet meili teel
et | Kask OÜ kirjutas kokkuleppele alla
id | Budi konfirmasi kesepakatan lewat email
id | Budi sudah tanda tangan perjanjian cicilan
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [tuple(part.strip() for part in line.split("|")) for line in CONFIRMED.strip().splitlines()],
)
async def test_a_confirmation_told_in_a_sentence_offers_to_record_it(
    stage: Stage, language: str, said: str
) -> None:
    ana = await owed_in(stage, Locale(language))
    await in_force(ana)
    records = len((await ana.debt()).timeline)
    await ana.says(said)
    assert len((await ana.debt()).timeline) == records
    await ana.presses("button.plan_confirmed")
    assert (await ana.debt()).confirmation is not None
