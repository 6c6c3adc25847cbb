from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, web

from bot.playground.clock import TravellingClock
from bot.playground.server import RunningPlayground, start_playground
from tests.playground.phone import ANNA, EMMA, TOKEN, Caller, Json, Phone

TAKEN_OVER = (
    "409 Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


def texts(updates: list[Json]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_updates_come_again_until_an_offset_confirms_them(bot: Caller, emma: Phone) -> None:
    for text in "abc":
        await emma.say(text)
    updates = await bot.updates()
    assert texts(updates) == ["a", "b", "c"]
    assert texts(await bot.updates()) == ["a", "b", "c"]
    first = updates[0]["update_id"]
    assert [update["update_id"] for update in updates] == [first, first + 1, first + 2]
    assert texts(await bot.updates(offset=first + 1)) == ["b", "c"]
    assert texts(await bot.updates(offset=first, limit=1)) == ["b"]
    assert await bot.updates(offset=first + 3, timeout=0) == []
    assert await bot.updates(offset=first, timeout=0) == []


async def test_a_negative_offset_forgets_all_but_the_last(bot: Caller, emma: Phone) -> None:
    for text in "abc":
        await emma.say(text)
    assert texts(await bot.updates(offset=-1)) == ["c"]
    assert texts(await bot.updates()) == ["c"]


async def test_a_long_poll_ends_when_something_happens(bot: Caller, emma: Phone) -> None:
    polling = asyncio.create_task(bot.updates(timeout=50))
    await emma.say("now")
    assert texts(await polling) == ["now"]


async def test_a_test_can_wait_until_the_bot_has_handled_everything(
    bot: Caller, emma: Phone
) -> None:
    await emma.say("a")
    waiting = asyncio.create_task(emma.control("GET", "updates?wait=20"))
    (update,) = await bot.updates()
    assert not waiting.done()
    polling = asyncio.create_task(bot.updates(offset=update["update_id"] + 1))
    assert await waiting == {"pending": 0, "last_update_id": update["update_id"], "pollers": 1}
    await emma.say("b")
    assert texts(await polling) == ["b"]


async def pollers(emma: Phone, wanted: int) -> None:
    """Return when this many wait at the server."""
    async with asyncio.timeout(10):
        while (await emma.control("GET", "updates"))["pollers"] != wanted:
            pass


async def test_a_second_poller_throws_the_first_one_out(bot: Caller, emma: Phone) -> None:
    first = asyncio.create_task(bot.refused("getUpdates", timeout=50))
    await pollers(emma, 1)
    second = asyncio.create_task(bot.updates(timeout=50))
    assert await first == TAKEN_OVER
    await emma.say("a")
    assert texts(await second) == ["a"]


async def test_a_poller_that_went_away_takes_nothing_with_it(bot: Caller, emma: Phone) -> None:
    await emma.say("a")
    [update] = await bot.updates()
    confirmed = update["update_id"] + 1
    gone = asyncio.create_task(bot.updates(offset=confirmed, timeout=50))
    await pollers(emma, 1)
    gone.cancel()
    await pollers(emma, 0)
    await emma.control("POST", "updates/redeliver", {})
    assert await bot.updates(offset=confirmed) == [update]


async def test_only_wanted_kinds_become_updates(bot: Caller, emma: Phone) -> None:
    await bot.updates(timeout=0, allowed_updates=["callback_query"])
    await emma.say("unheard")
    assert await bot.updates(timeout=0) == []
    await bot.updates(timeout=0, allowed_updates=[])
    await emma.say("heard")
    assert texts(await bot.updates()) == ["heard"]


async def test_an_update_can_come_twice_even_after_confirmation(bot: Caller, emma: Phone) -> None:
    await emma.say("a")
    [update] = await bot.updates()
    assert await bot.updates(offset=update["update_id"] + 1, timeout=0) == []
    await emma.control("POST", "updates/redeliver", {"update_id": update["update_id"]})
    assert await bot.updates(offset=update["update_id"] + 1) == [update]
    assert await bot.updates(offset=update["update_id"] + 1, timeout=0) == []


async def test_the_fault_redeliver_repeats_the_next_updates(bot: Caller, emma: Phone) -> None:
    await emma.control("POST", "faults", {"kind": "redeliver", "times": 1})
    await emma.say("twice")
    await emma.say("once")
    seen: list[str] = []
    offset = 0
    for _ in range(3):
        updates = await bot.updates(offset=offset, limit=1)
        seen += texts(updates)
        offset = updates[0]["update_id"] + 1
    assert sorted(seen) == ["once", "twice", "twice"]
    assert await bot.updates(offset=offset + 1, timeout=0) == []


async def test_update_and_message_ids_grow_over_restarts(
    clock: TravellingClock, session: ClientSession
) -> None:
    ids = []
    for _ in range(2):
        async with await start_playground(token=TOKEN, clock=clock) as running:
            sent = await Phone(session, running.url).say("a")
            [update] = await Caller(session, running.url).updates()
            ids.append((update["update_id"], sent["message_id"]))
    started = int(clock.wall_now().timestamp())
    assert all(started - 60 < update_id <= started for update_id, _ in ids)
    assert ids[0] <= ids[1]


# --------------------------------------------------------------------------------- webhooks


class Receiver:
    """A bot's web server: notes what comes, and answers as it is told."""

    def __init__(self) -> None:
        self.url = ""
        self.got: asyncio.Queue[tuple[str | None, Json]] = asyncio.Queue()
        self.answers: list[web.Response] = []

    async def receive(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.put_nowait((secret, await request.json()))
        return self.answers.pop(0) if self.answers else web.Response()

    async def next(self) -> Json:
        async with asyncio.timeout(10):
            return (await self.got.get())[1]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.add_routes([web.post("/hook", receiver.receive)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_a_webhook_gets_updates_with_its_secret(
    bot: Caller, emma: Phone, receiver: Receiver
) -> None:
    await emma.say("before")
    await bot.ok("setWebhook", url=receiver.url, secret_token="s3cret")
    await emma.say("after")
    for text in ("before", "after"):
        secret, update = await receiver.got.get()
        assert secret == "s3cret"
        assert update["message"]["text"] == text
    refused = await bot.refused("getUpdates")
    assert refused.startswith("409 Conflict: can't use getUpdates method while webhook is active")
    info = await bot.ok("getWebhookInfo")
    assert info["url"] == receiver.url


async def test_a_webhook_call_is_repeated_until_it_succeeds(
    bot: Caller, emma: Phone, receiver: Receiver
) -> None:
    receiver.answers = [web.Response(status=500), web.Response(status=302), web.Response()]
    await bot.ok("setWebhook", url=receiver.url)
    await emma.say("a")
    await emma.say("b")
    got = [await receiver.next() for _ in range(4)]
    assert texts(got) == ["a", "a", "a", "b"]
    assert len({update["update_id"] for update in got[:3]}) == 1
    info = await bot.ok("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Found"


async def test_one_chat_that_fails_does_not_hold_up_another(
    bot: Caller,
    emma: Phone,
    receiver: Receiver,
    session: ClientSession,
    playground: RunningPlayground,
) -> None:
    receiver.answers = [web.Response(status=500)]
    await bot.ok("setWebhook", url=receiver.url)
    await emma.say("fails once")
    first = await receiver.next()
    await Phone(session, playground.url, ANNA).say("hers")
    others = texts([await receiver.next(), await receiver.next()])
    assert texts([first]) == ["fails once"]
    assert sorted(others) == ["fails once", "hers"]


@pytest.mark.parametrize("form", ["json", "multipart"])
async def test_a_call_may_be_the_webhooks_answer(
    bot: Caller, emma: Phone, receiver: Receiver, form: str
) -> None:
    params = {"method": "sendMessage", "chat_id": str(EMMA), "text": "hello"}
    receiver.answers = [_json_answer(params) if form == "json" else _multipart_answer(params)]
    await bot.ok("setWebhook", url=receiver.url)
    assert (await emma.ask("hi"))["text"] == "hello"


def _json_answer(params: dict[str, Any]) -> web.Response:
    return web.json_response(params)


def _multipart_answer(params: dict[str, Any]) -> web.Response:
    parts = "".join(
        f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in params.items()
    )
    headers = {"Content-Type": "multipart/form-data; boundary=edge"}
    return web.Response(body=f"{parts}--edge--\r\n".encode(), headers=headers)


async def test_without_a_webhook_polling_works_again(
    bot: Caller, emma: Phone, receiver: Receiver
) -> None:
    receiver.answers = [web.Response(status=500)] * 50
    await bot.ok("setWebhook", url=receiver.url)
    await emma.say("a")
    await receiver.next()
    await bot.ok("deleteWebhook")
    assert texts(await bot.updates()) == ["a"]
    await bot.ok("deleteWebhook", drop_pending_updates=True)
    assert await bot.updates(timeout=0) == []
    assert (await bot.ok("getWebhookInfo"))["url"] == ""
