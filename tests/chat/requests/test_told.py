"""Buttons about what was told: made up, or another user's, they record nothing."""

from __future__ import annotations

import pytest

from bot.domain.ids import DebtId
from tests.chat.stage import Person

MADE_UP = [
    "o:p:1:0:0",
    "o:p:1:9999999:0",
    "o:x:1:740000:0",
    "o:p:-1:740000:0",
    "o:l:1:1:0",
    "p:1:0:0:0:0:0",
    "p:1:9:0:0:0:0:0",
    "p:1:0:0:-5:0:0:0",
    "p:1:0:0:0:0:fffffff:0",
    "p:1:0:0:ffffffffffffffffff:0:0:0",
]


@pytest.mark.parametrize("made_up", MADE_UP)
async def test_a_made_up_button_records_nothing(owed: Person, made_up: str) -> None:
    await owed.says("who owes me?")
    records = len((await owed.debt(1)).timeline)
    await owed.taps(made_up)
    assert len((await owed.debt(1)).timeline) == records


async def test_a_button_of_another_users_debt_records_nothing(owed: Person) -> None:
    await owed.says("Acme says: we are short of money, we can pay 50 a month from 1 April")
    buttons = [tap for row in owed.last.rows for _, tap in row if tap]
    eve = await owed.stage.person_settled_in(2)
    await eve.says("hello")
    records = len((await owed.debt(1)).timeline)
    for button in buttons:
        alert = await eve.taps(button)
        assert eve.reads("refused.not_found", alert) or not alert
    assert len((await owed.debt(1)).timeline) == records
    assert not await eve.debts()
    assert await owed.debt(1) is not None
    assert DebtId(1) not in [debt.id for debt in await eve.debts()]
