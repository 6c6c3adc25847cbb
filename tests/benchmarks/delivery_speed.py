"""How fast nudges go out.

Nudges are sent end to end (claim, prepare, send, record, on SQLite) to a bare server in a process
of its own that says yes to everything; the yardstick is python-telegram-bot's `send_message` alone,
to the same server in the same run. The limit of 25 a second is lifted for both.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog
from telegram.ext import ExtBot

from bot.application.ports.screens import Screen
from bot.delivery.bot_api import telegram_bot
from bot.delivery.sender import Sender
from bot.delivery.worker import AT_ONCE
from bot.domain.ids import UserId
from bot.storage.database import SqlDatabase
from bot.storage.migrate import upgrade
from tests.delivery.conftest import UNPACED
from tests.delivery.stage import TUESDAY_MORNING, Stage

USERS = 500

_SERVER = """
import asyncio, itertools
from aiohttp import web
ids = itertools.count(1)
async def yes(request):
    await request.read()
    chat = {"id": 1, "type": "private"}
    message = {"message_id": next(ids), "date": 0, "chat": chat, "text": "ok"}
    return web.json_response({"ok": True, "result": message})
async def main():
    app = web.Application()
    app.router.add_post("/{path:.*}", yes)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


async def bare_sends_per_second(bot: ExtBot[None]) -> float:
    slots = asyncio.Semaphore(AT_ONCE)
    sender = Sender(bot)

    async def send(number: int) -> None:
        async with slots:
            await sender.send(UserId(number), Screen("Acme"))

    began = time.perf_counter()
    await asyncio.gather(*(send(number) for number in range(USERS)))
    return USERS / (time.perf_counter() - began)


async def nudges_per_second(bot: ExtBot[None], database: SqlDatabase) -> float:
    stage = Stage(database, bot)
    for number in range(1, USERS + 1):
        await stage.add_user(number, "Acme")
    stage.clock.set(TUESDAY_MORNING)
    worker = stage.worker()
    sent = 0
    began = time.perf_counter()
    while newly := await worker.deliver_due():
        sent += newly
    seconds = time.perf_counter() - began
    if sent != USERS:
        raise RuntimeError(f"{sent} of {USERS} nudges were sent")
    return sent / seconds


@asynccontextmanager
async def yes_sayer() -> AsyncIterator[str]:
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _SERVER, stdout=asyncio.subprocess.PIPE
    )
    assert server.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(await server.stdout.readline())}"
    finally:
        server.terminate()
        await server.wait()


async def compare(url: str) -> None:
    async with yes_sayer() as api, telegram_bot("1:x", api, per_second=UNPACED) as bot:
        database = SqlDatabase(url)
        await bare_sends_per_second(bot)
        bare = await bare_sends_per_second(bot)
        nudges = await nudges_per_second(bot, database)
        again = await bare_sends_per_second(bot)
        await database.close()
    bare = (bare + again) / 2
    print(f"nudges sent end to end, SQLite   {nudges:7.0f} /s")
    print(f"bare ExtBot.send_message         {bare:7.0f} /s")
    print(f"ratio                            {nudges / bare:7.2f}")


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'books.db'}"
        upgrade(url)
        asyncio.run(compare(url))


if __name__ == "__main__":
    main()
