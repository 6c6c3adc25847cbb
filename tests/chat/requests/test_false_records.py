"""What a sentence does not say is not recorded, whatever words of a record it has."""

from __future__ import annotations

import pytest

from bot.domain.locale import Locale
from bot.domain.reply import Reason
from bot.domain.timeline import Promise
from tests.chat.requests.test_deals import owed_in
from tests.chat.stage import Stage

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


@pytest.mark.parametrize(("locale", "text"), [*OWN_OFFERS, *MORE_TIME])
async def test_time_that_the_user_gives_is_shown_before_it_is_recorded(
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
