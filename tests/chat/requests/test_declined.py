"""A no to what was proposed: an answer of the client's, and no refusal to pay."""

from __future__ import annotations

import pytest

from bot.application.nudges.tap import Action
from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Declined, Promise
from bot.domain.locale import Locale
from tests.chat.requests.test_deal_replies import answered, in_force, offers, proposed
from tests.chat.requests.test_deals import owed_in
from tests.chat.requests.test_of_plan import in_languages
from tests.chat.stage import Stage
from tests.chat.told_deals import monthly, proposes, taps

DECLINED = """
en | Acme turned down the plan
en | Acme rejected the proposal
en | Acme doesn't want to pay in instalments
en | Acme said no to the plan
en | the plan doesn't work for Acme
en | Acme declined
ru | Ромашка отказалась от графика
ru | Ромашка отказалась от предложения
ru | Ромашка не согласна на рассрочку
ru | Ромашка отклонила мой график платежей
ru | Ромашке не подходит график
ru | график Ромашку не устраивает
ru | Ромашка отказалась
da | Jensen har afvist planen
da | Jensen sagde nej til afdragsordningen
da | Jensen vil ikke gå med til forslaget
da | Jensen er ikke enig i betalingsplanen
da | Jensen takkede nej
et | Kask OÜ keeldus maksegraafikust
et | Kask OÜ lükkas ettepaneku tagasi
et | Kask OÜ ei ole graafikuga nõus
et | Kask OÜ ei nõustunud pakkumisega
et | maksegraafik ei sobi Kask OÜ-le
id | Budi menolak usulannya
id | Budi tidak setuju dengan jadwalnya
id | Budi nggak mau cicilan
id | Budi menolak rencana cicilan
id | Budi menolak
"""
REFUSED = """
en | Acme refuses to pay
ru | Ромашка отказалась платить
da | Jensen nægter at betale
et | Kask OÜ keeldub maksmast
id | Budi menolak membayar
"""
NOT_DECLINED = """
en | Acme hasn't agreed yet
en | did Acme turn down the plan?
en | Acme has nothing against the plan
ru | Ромашка не против
ru | Ромашка пока не согласилась
da | Jensen har ikke sagt ja endnu
et | Kask OÜ pole veel nõus
et | Kask OÜ-l ei ole midagi graafiku vastu
id | Budi belum setuju
id | Budi tidak keberatan dengan rencananya
"""


class TestANo:
    @pytest.mark.parametrize(("locale", "sentence"), in_languages(DECLINED))
    async def test_to_a_proposal_is_an_answer_and_the_proposal_waits_no_more(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await proposed(ana)
        await ana.says(sentence)
        assert ana.reads("told.declined"), ana.sees
        debt = await ana.debt()
        assert [reply.reason for reply in debt.replies] == [Reason.TERMS]
        assert debt.proposed is None
        assert debt.plan is None
        assert {ana.label("told.plan"), ana.label("told.defer")} <= set(ana.last.labels)
        assert not offers(ana, "button.plan_agreed")

    @pytest.mark.parametrize(("locale", "sentence"), in_languages(REFUSED))
    async def test_to_paying_at_all_refuses_the_debt(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await proposed(ana)
        await ana.says(sentence)
        debt = await ana.debt()
        assert [reply.reason for reply in debt.replies] == [Reason.REFUSES]
        assert debt.proposed is not None

    @pytest.mark.parametrize(("locale", "sentence"), in_languages(NOT_DECLINED))
    async def test_that_is_not_one_closes_nothing(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await proposed(ana)
        await ana.says(sentence)
        assert (await ana.debt()).proposed is not None

    async def test_is_undone_as_one(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await ana.says("Acme turned down the plan")
        await ana.presses("button.undo")
        debt = await ana.debt()
        assert debt.proposed is not None
        assert not debt.replies

    async def test_said_twice_is_recorded_once(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await ana.says("Acme turned down the plan")
        shown = ana.last
        await ana.repeats()
        assert len((await ana.debt()).replies) == 1
        assert ana.last.labels == shown.labels

    async def test_in_the_client_s_own_words_counts(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await answered(ana, "Sorry, we can't accept this payment plan")
        assert ana.reads("told.declined")
        assert (await ana.debt()).proposed is None

    async def test_beside_a_plan_in_force_leaves_that_plan(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await in_force(ana)
        await proposed(ana)
        await ana.says("Acme rejected the proposal")
        debt = await ana.debt()
        assert debt.proposed is None
        assert debt.plan is not None

    async def test_to_a_plan_in_force_shows_it_and_records_nothing(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await in_force(ana)
        await ana.says("Acme doesn't want the plan")
        assert offers(ana, "button.call_off")
        assert not (await ana.debt()).replies

    @pytest.mark.parametrize(("locale", "sentence"), in_languages(DECLINED)[:4])
    async def test_to_what_was_proposed_elsewhere_promises_nothing(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await ana.says(sentence)
        debt = await ana.debt()
        assert [reply.reason for reply in debt.replies] == [Reason.TERMS]
        assert not [r for r in debt.timeline if isinstance(r, Declined | Promise)]

    async def test_to_a_plan_over_two_invoices_closes_it_on_both(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await ana.logs("Acme owes me $300 for the site, due 1 February")
        await proposes(ana, monthly(1500, 3), [1, 2])
        await ana.says("Acme turned down the plan")
        for number in (1, 2):
            assert (await ana.debt(number)).proposed is None
        await ana.presses("button.undo")
        assert (await ana.debt(2)).proposed is not None

    async def test_stands_in_the_history_of_the_debt(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await ana.says("Acme turned down the plan")
        await taps(ana, Action.CARD)
        assert ana.reads("record.declined", client="Acme"), ana.sees
