"""From the first message to the last payment, in every language, as a freelancer lives it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import URL

from tests.journeys.languages import LANGUAGES, Language
from tests.journeys.person import Message, Person, copied, labels, minute_of
from tests.journeys.stage import Stage, stage_in
from tests.postgres import new_database

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Story:
    """A freelancer, and a friend in the same zone who is nudged an hour earlier: a nudge that
    reaches the friend proves that the worker has been looking."""

    def __init__(self, stage: Stage, language: Language, person: Person, friend: Person) -> None:
        self.stage = stage
        self.language = language
        self.person = person
        self.friend = friend
        self.zone = language.zone

    async def morning(self, day: date, hour: int = 9, minute: int = 0) -> None:
        """Everybody's clock, by the freelancer's zone."""
        await self.person.looks()
        await self.friend.looks()
        at = datetime.combine(day, time(hour, minute), tzinfo=ZoneInfo(self.zone))
        await self.stage.travels(at)

    async def nudged_at_nine(self, day: date, *words: str) -> Message:
        await self.morning(day)
        nudge = await self.person.hears(self.language.client, *words)
        assert minute_of(nudge, self.zone) == f"{day:%a %-d %b} 09:00"
        return nudge

    async def nothing_but_the_friends_nudge(self) -> None:
        await self.friend.hears("Slowpay")
        assert await self.person.heard_since() == []


async def nudged_an_hour_earlier(stage: Stage, city: str) -> Person:
    friend = await stage.person("Friend")
    await friend.settles_in(city, "EUR")
    await friend.logs("Slowpay owes me €90, due yesterday", "Slowpay", "€90")
    await friend.says("/settings")
    await friend.presses(await friend.hears("Nudge at"), "Nudge hour")
    await friend.presses(await friend.hears(friend.label("settings.ask_hour")), "08:00")
    await friend.presses(await friend.hears("Nudge at: 08:00"), "Close")
    return friend


async def tell(stage: Stage, language: Language) -> None:
    """The whole story."""
    monday = language.monday
    await stage.travels(datetime.combine(monday, time(7), tzinfo=ZoneInfo("UTC")))
    friend = await nudged_an_hour_earlier(stage, language.city)
    person = await stage.person(language.name, language.code)
    story = Story(stage, language, person, friend)
    thursday, wednesday = monday + timedelta(days=3), monday + timedelta(days=9)

    assert person.label("welcome.begin") == language.begin
    await person.settles_in(language.city, language.currency)
    await person.says(language.debt)
    card = await person.hears(*language.card)
    assert await person.nudges() == []
    assert language.save in labels(card)
    await person.presses(card, language.save)
    await person.hears(language.client, language.amount, language.due)
    await person.says("/debts")
    await person.hears(language.client, language.amount, language.due)

    await story.morning(thursday, 8, 59)
    await story.nothing_but_the_friends_nudge()
    nudge = await story.nudged_at_nine(thursday, language.amount, language.due)
    script = copied(nudge)
    assert script.startswith(language.greeting)
    assert language.amount in script
    assert language.due in script
    await person.presses(nudge, language.sent)
    await person.hears(language.client, person.label("script.friendly"))

    await person.says(language.promise)
    await person.hears(language.client, language.promised)
    await story.morning(thursday + timedelta(days=1))
    await story.nothing_but_the_friends_nudge()

    promised = monday + timedelta(days=7)
    asked = await story.nudged_at_nine(promised, language.amount, language.arrived)
    await person.presses(asked, person.label("button.not_yet"))
    await person.hears(language.client)
    broken = await story.nudged_at_nine(promised + timedelta(days=1), language.amount)
    assert language.promised_by in copied(broken)
    assert language.amount in copied(broken)
    await person.presses(broken, language.sent)
    await person.hears(language.client, person.label("script.promise_broken"))

    await story.morning(wednesday, 10)
    await person.says(language.part_payment)
    await person.hears(language.client, language.balance)
    after_last_day = monday + timedelta(days=15)
    await story.morning(after_last_day, 8, 59)
    await story.nothing_but_the_friends_nudge()
    again = await story.nudged_at_nine(after_last_day, language.balance)
    assert language.balance in copied(again)
    assert language.amount not in copied(again)

    await person.says(language.paid_in_full)
    await person.hears(person.label("state.settled", client=language.client))
    await person.says("/debts")
    await person.hears(person.label("debts.none")[:20])
    await story.morning(after_last_day + timedelta(days=56))
    await story.nothing_but_the_friends_nudge()

    mornings = [monday + timedelta(days=days) for days in (3, 7, 8, 15)]
    assert [minute_of(n, story.zone) for n in await person.nudges()] == [
        f"{day:%a %-d %b} 09:00" for day in mornings
    ]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
async def test_a_debt_is_logged_nudged_promised_part_paid_and_paid(
    stage: Stage, language: Language
) -> None:
    await tell(stage, language)


@pytest.fixture
def postgres_books(postgres_url: URL) -> Iterator[str]:
    with new_database(postgres_url) as url:
        yield url.render_as_string(hide_password=False)


async def test_conversation_and_worker_tell_the_same_story_as_two_processes_on_postgresql(
    tmp_path: Path, postgres_books: str
) -> None:
    async with stage_in(tmp_path) as stage:
        migration, chat, worker = (stage.process(postgres_books) for _ in range(3))
        await migration.start("migrate")
        assert await migration.ends() == 0
        await worker.start("worker")
        await stage.starts(chat, "chat")
        await tell(stage, LANGUAGES[0])
        assert (await chat.stop(), await worker.stop()) == (0, 0)
        assert "level='error'" not in chat.log(), chat.log()
