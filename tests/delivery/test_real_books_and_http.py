"""The same on a real database, over real HTTP, against the local stand-in for Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.ports.screens import Screen
from bot.delivery.bot_api import telegram_bot
from bot.delivery.worker import LEASE
from bot.domain.ids import UserId
from bot.playground.clock import TravellingClock
from bot.playground.server import start_playground
from bot.storage.database import SqlDatabase
from bot.storage.migrate import upgrade
from tests.delivery.conftest import UNPACED
from tests.delivery.stage import TUESDAY_MORNING, PlainScreens, Stage

TOKEN = "42:open-sesame"
everybody = [UserId(number) for number in range(7_100_001, 7_100_006)]
EMMA, ANNA, METTE, KADRI, BUDI = everybody
SECOND = timedelta(seconds=1)


class Playground:
    """The stand-in, steered over its control API."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http

    async def arm(self, kind: str, **more: object) -> None:
        await self._post("faults", {"kind": kind, "method": "sendMessage"} | more)

    async def block(self, number: int) -> None:
        await self._post(f"people/{number}/block", {})

    async def texts(self, number: int) -> list[str]:
        return [message["text"] for message in await self.messages(number)]

    async def messages(self, number: int) -> list[dict[str, Any]]:
        answer = await self._http.get(f"/playground/people/{number}/chat")
        messages: list[dict[str, Any]] = answer.raise_for_status().json()["messages"]
        return messages

    async def _post(self, path: str, body: dict[str, object]) -> None:
        (await self._http.post(f"/playground/{path}", json=body)).raise_for_status()


@pytest.fixture
async def stack(migrated_url: str) -> AsyncIterator[AsyncExitStack]:
    """Closed before the database goes, which `migrated_url` sees to."""
    async with AsyncExitStack() as stack:
        yield stack


@pytest.fixture
def migrated_url(database_url: str) -> str:
    upgrade(database_url)
    return database_url


@pytest.fixture
async def server(stack: AsyncExitStack, tmp_path: Path) -> str:
    clock = TravellingClock(tmp_path / "clock.json")
    return (await stack.enter_async_context(await start_playground(token=TOKEN, clock=clock))).url


@pytest.fixture
async def playground(stack: AsyncExitStack, server: str) -> Playground:
    return Playground(await stack.enter_async_context(httpx.AsyncClient(base_url=server)))


@pytest.fixture
async def database(stack: AsyncExitStack, migrated_url: str) -> SqlDatabase:
    return opened(stack, migrated_url)


@pytest.fixture
async def stage(stack: AsyncExitStack, server: str, database: SqlDatabase) -> Stage:
    bot = await stack.enter_async_context(telegram_bot(TOKEN, server, per_second=UNPACED))
    return Stage(database, bot)


def opened(stack: AsyncExitStack, url: str) -> SqlDatabase:
    database = SqlDatabase(url)
    stack.push_async_callback(database.close)
    return database


async def test_a_nudge_arrives_with_its_buttons(stage: Stage, playground: Playground) -> None:
    await stage.add_user(EMMA, "<Acme> & sons", "Birch")
    stage.clock.set(TUESDAY_MORNING)
    worker = stage.worker()
    assert [await worker.deliver_due() for _ in range(2)] == [1, 0]
    [message] = await playground.messages(EMMA)
    assert message["text"] == "<Acme> & sons\nBirch"
    labels = [
        [button["text"] for button in row] for row in message["reply_markup"]["inline_keyboard"]
    ]
    assert labels == [["<Acme> & sons"], ["Birch"]]


async def test_a_message_that_telegram_refuses_is_logged_with_the_reason_but_not_the_text(
    stage: Stage, playground: Playground
) -> None:
    class Unescaped(PlainScreens):
        def nudge(self, nudge: Nudge) -> Screen:
            return Screen("<secret-client> owes you")

    stage.screens = Unescaped()
    await stage.add_user(EMMA, "Acme")
    stage.clock.set(TUESDAY_MORNING)
    with capture_logs() as logs:
        assert await stage.worker().deliver_due() == 0
    assert logs[0]["log_level"] == "error"
    assert "unsupported start tag" in logs[0]["reason"]
    assert "secret-client" not in repr(logs)


async def test_every_fault_is_overcome_and_every_user_nudged(
    stage: Stage, playground: Playground
) -> None:
    for number in everybody:
        await stage.add_user(number, "Acme")
    await playground.block(BUDI)
    await playground.arm("internal_server_error", times=2)
    await playground.arm("bad_gateway", times=2)
    # Once: the same user's second lost answer ends their day (see `decide`), whoever it hits.
    await playground.arm("drop")
    await playground.arm("too_many_requests", times=2, retry_after=7)
    worker = stage.worker()
    stage.clock.set(TUESDAY_MORNING)
    sent = 0
    for _ in range(300):
        sent += await worker.deliver_due()
        stage.pass_(SECOND)
    assert sent == 4
    for number in (EMMA, ANNA, METTE, KADRI):
        assert await playground.texts(number) == ["Acme"]
        assert (await stage.user(number)).last_nudge_on == TUESDAY_MORNING.date()
    assert not await playground.texts(BUDI)
    assert not (await stage.user(BUDI)).reachable


async def test_an_answer_lost_on_the_wire_repeats_the_message_once(
    stage: Stage, playground: Playground
) -> None:
    await stage.add_user(EMMA, "Acme")
    await playground.arm("lose_answer")
    worker = stage.worker()
    stage.clock.set(TUESDAY_MORNING)
    assert await worker.deliver_due() == 0
    stage.pass_(5 * SECOND)
    assert [await worker.deliver_due() for _ in range(3)] == [1, 0, 0]
    assert await playground.texts(EMMA) == ["Acme", "Acme"]


async def test_a_server_that_is_down_is_waited_for_without_its_token_in_the_log(
    stack: AsyncExitStack, database: SqlDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    bot = await stack.enter_async_context(telegram_bot(TOKEN, "http://127.0.0.1:1"))
    stage = Stage(database, bot)
    await stage.add_user(EMMA, "Acme")
    stage.clock.set(TUESDAY_MORNING)
    with capture_logs() as logs:
        assert await stage.worker().deliver_due() == 0
    assert [(line["event"], line["wait"]) for line in logs] == [("nudge_put_off", 5.0)]
    assert TOKEN not in repr(logs) + caplog.text


async def test_workers_with_connections_of_their_own_send_each_nudge_once(
    stack: AsyncExitStack, stage: Stage, playground: Playground, migrated_url: str
) -> None:
    for number in everybody:
        await stage.add_user(number, "Acme")
    stage.clock.set(TUESDAY_MORNING)
    workers = [stage.worker(database=opened(stack, migrated_url)) for _ in range(3)]
    sent = await asyncio.gather(*(worker.deliver_due() for worker in workers))
    assert sum(sent) == len(everybody)
    for number in everybody:
        assert await playground.texts(number) == ["Acme"]


async def test_a_worker_that_dies_in_the_middle_repeats_at_most_what_was_on_its_way(
    stage: Stage, playground: Playground
) -> None:
    for number in everybody:
        await stage.add_user(number, "Acme")
    await playground.arm("lose_answer")
    stage.clock.set(TUESDAY_MORNING)
    dying = stage.worker()
    assert await dying.deliver_due() == len(everybody) - 1
    stage.pass_(LEASE)
    assert await stage.worker().deliver_due() == 1
    counts = [len(await playground.texts(number)) for number in everybody]
    assert sorted(counts) == [1, 1, 1, 1, 2]
