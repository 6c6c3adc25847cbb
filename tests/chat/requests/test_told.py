"""Plans and discounts: understood, and recorded only by a tap."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.money import Money
from tests.chat.stage import Person

PLAN = "Acme will pay in 3 monthly instalments of $400 starting 1 April"


async def test_a_plan_is_shown_field_by_field_and_not_recorded(owed: Person) -> None:
    records = len((await owed.debt(1)).timeline)
    await owed.says(PLAN)
    for key in ("plan.count", "plan.each", "plan.monthly", "plan.first", "plan.not_kept"):
        assert owed.reads(key)
    assert len((await owed.debt(1)).timeline) == records


async def test_the_first_instalment_can_be_noted_as_a_promise(owed: Person) -> None:
    await owed.says(PLAN)
    await owed.presses("Promised")
    assert owed.reads("record.promise_of", client="Acme", amount="$400", day="1 April")
    promise = (await owed.debt(1)).promise
    assert promise is not None
    assert (promise.day, promise.amount) == (date(2026, 4, 1), Money(400_00, "USD"))


async def test_it_can_be_quiet_until_the_first_instalment(owed: Person) -> None:
    await owed.says(PLAN)
    await owed.presses("Quiet until")
    assert owed.reads("record.snooze", client="Acme", day="1 April")


async def test_a_discount_is_counted_and_not_recorded(owed: Person) -> None:
    await owed.says("offer Acme 10% off if they pay by Friday")
    assert owed.reads("discount.off", amount="$120")
    assert owed.reads("discount.left", amount="$1,080")
    assert owed.reads("discount.until", day="6 March")
    assert (await owed.debt(1)).balance == Money(1_200_00, "USD")


@pytest.mark.parametrize(
    "made_up", ["o:p:1:0:0", "o:p:1:9999999:0", "o:x:1:740000:0", "o:p:-1:740000:0"]
)
async def test_a_made_up_offer_records_nothing(owed: Person, made_up: str) -> None:
    await owed.says("who owes me?")
    records = len((await owed.debt(1)).timeline)
    await owed.taps(made_up)
    assert len((await owed.debt(1)).timeline) == records


async def test_an_offer_of_another_users_debt_records_nothing(owed: Person) -> None:
    await owed.says(PLAN)
    offer = owed.last.tap("Promised")
    eve = await owed.stage.person_settled_in(2)
    await eve.says("hello")
    alert = await eve.taps(offer)
    assert eve.reads("refused.not_found", alert)
    assert (await owed.debt(1)).promise is None
