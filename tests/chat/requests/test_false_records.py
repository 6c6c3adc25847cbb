"""What a sentence does not say is not recorded, whatever words of a record it has."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Promise
from bot.domain.locale import Locale
from tests.chat.agreed import agrees, offers
from tests.chat.requests.test_deals import owed_in
from tests.chat.stage import MONDAY, Person, Stage

CANT = [
    (Locale.EN, "Acme said they can't by Friday"),
    (Locale.RU, "Ромашка сказала, что до пятницы не сможет"),
    (Locale.DA, "Jensen siger, at han ikke kan inden fredag"),
    (Locale.ET, "Kask ütles, et reedeks ei jõua"),
    (Locale.ID, "Budi bilang hari Jumat tidak bisa bayar"),
]


@pytest.mark.parametrize(("locale", "text"), CANT)
async def test_a_client_who_cannot_pay_by_a_day_has_promised_nothing(
    stage: Stage, locale: Locale, text: str
) -> None:
    ana = await owed_in(stage, locale)
    await ana.says(text)
    debt = await ana.debt()
    assert debt.promise is None
    assert not [record for record in debt.timeline if isinstance(record, Promise)]
    answered = debt.replies[-1]
    assert answered.reason is Reason.MONEY
    assert Reason.PROMISE not in answered.also


OWN_OFFERS = [
    (Locale.EN, "I offered Acme an extension until 20 March"),
    (Locale.RU, "предложил Ромашке отсрочку до 20 марта"),
    (Locale.DA, "jeg tilbød Jensen udsættelse til 20. marts"),
    (Locale.ET, "pakkusin Kaskile ajapikendust kuni 20. märtsini"),
    (Locale.ID, "saya tawarkan ke Budi penundaan sampai 20 Maret"),
]
MORE_TIME = [
    (Locale.EN, "gave them another week"),
    (Locale.RU, "дал ей ещё неделю"),
    (Locale.DA, "gav ham en uge mere"),
    (Locale.ET, "andsin talle veel nädala"),
    (Locale.ID, "saya kasih dia seminggu lagi"),
]


@pytest.mark.parametrize(("locale", "text"), MORE_TIME)
async def test_time_that_the_user_gave_is_shown_before_it_is_recorded(
    stage: Stage, locale: Locale, text: str
) -> None:
    ana = await owed_in(stage, locale)
    before = (await ana.debt()).timeline
    await ana.says(text)
    assert (await ana.debt()).timeline == before
    await ana.presses("wizard.agreed")
    assert (await ana.debt()).deferred_until is not None


@pytest.mark.parametrize(("locale", "text"), OWN_OFFERS)
async def test_time_that_the_user_offers_is_shown_before_it_is_recorded(
    stage: Stage, locale: Locale, text: str
) -> None:
    ana = await owed_in(stage, locale)
    before = (await ana.debt()).timeline
    await ana.says(text)
    assert (await ana.debt()).timeline == before
    await ana.presses("deferral.propose")
    assert (await ana.debt()).proposed is not None


async def test_a_sum_let_off_in_russian_is_asked_about_and_not_booked(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.RU)
    before = await ana.debt()
    await ana.says("Скинул Ромашке 2000")
    assert (await ana.debt()).timeline == before.timeline
    assert (await ana.debt()).balance == before.balance


SILENCE = [
    (Locale.EN, "Acme hasn't answered my proposal"),
    (Locale.EN, "Acme didn't reply to the offer"),
    (Locale.EN, "Acme still hasn't responded to the plan I suggested"),
    (Locale.RU, "Ромашка не ответила на предложение"),
    (Locale.RU, "Ромашка так и не ответила на моё предложение о рассрочке"),
    (Locale.RU, "Ромашка никак не отреагировала на условия"),
    (Locale.DA, "Jensen har ikke svaret på forslaget"),
    (Locale.DA, "Jensen svarer ikke på mit tilbud"),
    (Locale.DA, "Jensen har stadig ikke reageret på aftalen"),
    (Locale.ET, "Kask OÜ ei ole ettepanekule vastanud"),
    (Locale.ET, "Kask OÜ ei vastanud minu pakkumisele"),
    (Locale.ET, "Kask OÜ ei reageeri tingimustele"),
    (Locale.ID, "Budi belum menjawab usulan saya"),
    (Locale.ID, "Budi tidak membalas tawaran saya"),
    (Locale.ID, "Budi diam saja soal rencana cicilan"),
]


@pytest.mark.parametrize(("locale", "text"), SILENCE)
async def test_no_answer_to_a_proposal_is_that_and_nothing_else(
    stage: Stage, locale: Locale, text: str
) -> None:
    ana = await owed_in(stage, locale)
    await ana.says(text)
    debt = await ana.debt()
    assert [(reply.reason, reply.also) for reply in debt.replies] == [(Reason.NONE, ())]
    assert debt.replies[-1].is_silence
    assert debt.dispute is None


@pytest.mark.parametrize(
    ("locale", "debt", "told"),
    [
        (Locale.EN, "Kim owes me €800 for the text, due 5 February", "Kim said yes"),
        (Locale.RU, "Иванов должен 60 000 ₽ за сайт, срок 5 февраля", "Иванов сказал да"),
        (Locale.DA, "Kim skylder mig 800 kr. for tekst, forfald 5. februar", "Kim siger ja"),
        (Locale.ET, "Kadri võlgneb 800 € teksti eest, tähtaeg 5. veebruar", "Kadri on nõus"),
        (Locale.ID, "Sri utang Rp600.000 untuk katalog, tempo 5 Februari", "Bu Sri bilang iya"),
    ],
)
async def test_a_yes_to_nothing_is_recorded_as_no_other_answer(
    stage: Stage, locale: Locale, debt: str, told: str
) -> None:
    person = await stage.person_settled_in(language=locale)
    await person.logs(debt)
    before = (await person.debt()).timeline
    await person.says(told)
    assert (await person.debt()).timeline == before


async def test_a_yes_to_an_open_offer_is_answered_with_it(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200 for the logo, due 1 March")
    await offers(ana, 1000, MONDAY + timedelta(days=9))
    before = (await ana.debt()).timeline
    await ana.says("Acme said yes")
    assert ana.reads("told.takes_offer", client="Acme", pay="$1,000")
    assert (await ana.debt()).timeline == before


async def test_another_day_for_an_instalment_moves_no_due_date(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200 for the logo, due 1 March")
    await agrees(ana)
    await ana.says("change Acme's first payment to 10 April")
    assert (await ana.debt()).due == date(2026, 3, 1)


async def test_a_total_that_was_agreed_is_no_payment(stage: Stage) -> None:
    budi = await stage.person_settled_in(language=Locale.ID)
    await budi.logs("PT Maju Jaya utang Rp5.000.000 untuk katalog, jatuh tempo 1 Maret")
    await budi.says("Maju Jaya dan saya sepakat totalnya 3 juta")
    assert not (await budi.debt()).payments
