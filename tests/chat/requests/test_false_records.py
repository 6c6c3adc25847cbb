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
