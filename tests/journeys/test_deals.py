"""Plans and discounts in every language over HTTP: told, agreed, missed, changed, kept, lapsed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from tests.journeys.deals import DEALS, Deal
from tests.journeys.person import Message, Person, copied, labels, minute_of, text_of
from tests.journeys.stage import Stage, stage_in

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """A stage whose clock the plans alone move, with a bot of its own."""
    async with _with_a_bot(tmp_path_factory.mktemp("plans")) as stage:
        yield stage


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def market(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """The same for the discounts."""
    async with _with_a_bot(tmp_path_factory.mktemp("discounts")) as stage:
        yield stage


@asynccontextmanager
async def _with_a_bot(folder: Path) -> AsyncIterator[Stage]:
    async with stage_in(folder) as stage:
        bot = stage.process()
        await stage.starts(bot)
        yield stage
        assert await bot.stop() == 0
        assert "level='error'" not in bot.log(), bot.log()


class Life:
    """A freelancer's days, by their own clock."""

    def __init__(self, stage: Stage, deal: Deal, person: Person) -> None:
        self.stage = stage
        self.deal = deal
        self.person = person

    @classmethod
    async def begin(cls, stage: Stage, deal: Deal, day: int = 0) -> Life:
        life = cls(stage, deal, await stage.person(deal.name, deal.code))
        await life.on(day, 8)
        await life.person.settles_in(deal.city, deal.currency)
        return life

    async def on(self, day: int, hour: int = 9) -> None:
        await self.person.looks()
        moment = datetime.combine(self.deal.monday, time(hour), tzinfo=ZoneInfo(self.deal.zone))
        await self.stage.travels(moment + timedelta(days=day))

    async def nudged_on(self, day: int, *words: str) -> Message:
        await self.on(day)
        nudge = await self.person.hears(*words)
        wanted = self.deal.monday + timedelta(days=day)
        assert minute_of(nudge, self.deal.zone) == f"{wanted:%a %-d %b} 09:00"
        return nudge

    async def presses(self, message: Message, key: str) -> None:
        await self.person.presses(message, self.person.label(key))

    async def agrees_to(self, sentence: str, each: str, dates: tuple[str, ...]) -> Message:
        """From a sentence that lacks nothing; gives the answer."""
        person = self.person
        await person.says(sentence)
        schedule = await person.sees(person.label("wizard.agreed"))
        for date in dates:
            assert f"{date}: {each}" in text_of(schedule), text_of(schedule)
        await self.presses(schedule, "wizard.agreed")
        return await person.sees(person.label("button.plan_confirmed"))

    async def offers_less(self) -> None:
        """10 % off, told in a sentence and recorded as summed up."""
        person, deal = self.person, self.deal
        await person.says(deal.offer)
        summed_up = await person.hears(deal.other, deal.offered, deal.until, deal.full)
        await self.presses(summed_up, "offer.make")
        await person.hears(deal.other, deal.offered, deal.until)


@pytest.mark.parametrize("deal", DEALS, ids=lambda deal: deal.code)
async def test_a_plan_is_told_agreed_paid_missed_renegotiated_and_finished(
    town: Stage, deal: Deal
) -> None:
    life = await Life.begin(town, deal)
    person = life.person
    await person.logs(deal.debt, deal.client)
    agreed = await life.agrees_to(deal.plan, deal.each, deal.schedule)
    assert deal.client in text_of(agreed)
    assert deal.last in text_of(agreed)
    await life.presses(agreed, "button.plan_confirmed")
    await person.hears(deal.client)

    # The ladder rests: nothing comes before the first instalment's day.
    await life.on(6)
    due = await life.nudged_on(7, deal.client, deal.each)
    assert await person.nudges() == [due]
    await person.presses(due, arrived(due, deal.each))
    await person.hears(deal.schedule[1], deal.left)

    asked = await life.nudged_on(14, deal.client, deal.each)
    await life.presses(asked, "button.not_yet")
    await person.hears(deal.client)
    missed = await life.nudged_on(15, deal.client, deal.left)
    assert deal.each in copied(missed)
    await life.presses(missed, "button.sent")
    await person.hears(deal.client, person.label("script.instalment_missed"))

    again = await life.agrees_to(deal.new_plan, deal.new_each, deal.new_schedule)
    assert deal.left in text_of(again)
    second = await life.nudged_on(21, deal.client, deal.new_each)
    await person.presses(second, arrived(second, deal.new_each))
    await person.hears(deal.new_schedule[1], deal.new_each)
    await person.says(deal.paid_in_full)
    await person.hears(person.label("state.plan_finished"))
    await life.on(35)
    assert len(await person.nudges()) == 4
    await person.blocks()


@pytest.mark.parametrize("deal", DEALS, ids=lambda deal: deal.code)
async def test_a_discount_that_is_met_lets_the_rest_go_and_one_that_is_not_lapses(
    market: Stage, deal: Deal
) -> None:
    life = await Life.begin(market, deal)
    person = life.person
    await person.logs(deal.another, deal.other)
    await life.offers_less()
    await life.on(2)
    await person.says(deal.paid_less)
    await person.hears(deal.other, deal.offered, deal.rest)
    await person.says("/debts")
    await person.hears(person.label("debts.none")[:20])

    await life.on(3, 8)
    await person.logs(deal.another, deal.other)
    await life.offers_less()
    await life.on(8)
    assert await person.nudges() == []
    last_day = await life.nudged_on(9, deal.other, deal.offered)
    await life.presses(last_day, "button.not_yet")
    lapsed = await life.nudged_on(10, deal.other, deal.full)
    assert deal.full in copied(lapsed)
    await life.presses(lapsed, "button.sent")
    await person.hears(deal.other, person.label("script.offer_lapsed"))

    # Paid late, it is a part, and the rest can be let go all the same.
    await life.on(11, 10)
    await person.says(deal.paid_less)
    late = await person.sees(person.label("button.let_go"))
    assert deal.rest in text_of(late)
    await life.presses(late, "button.let_go")
    await person.hears(deal.other, deal.rest)
    await person.says("/debts")
    await person.hears(person.label("debts.none")[:20])
    await person.blocks()


def arrived(asked: Message, amount: str) -> str:
    """The button that says that this sum has come."""
    (label,) = (
        each
        for each in labels(asked)
        if each.replace("\N{NO-BREAK SPACE}", " ").endswith(f": {amount}")
    )
    return label
