"""The processes: the conversation, the worker, the playground, or all of them in one.

What only some of them need is imported there: the worker loads neither the playground nor Alembic.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import structlog
from rich.console import Console

from bot.application.ports.understanding import Reader
from bot.domain.holidays import countries_with_holidays
from bot.domain.ids import UserId
from bot.main.settings import PLAYGROUND_TOKEN, Settings
from bot.main.wiring import Parts, make_chat, open_parts, open_worker
from bot.playground.clock import TravellingClock

if TYPE_CHECKING:
    from bot.playground.server import RunningPlayground

_PLAYGROUND_CLOCK = Path("data/playground-clock.json")
_FORGET_AFTER = timedelta(days=7)
_UPKEEP_SECONDS = 24 * 60 * 60.0

console = Console(highlight=False)
log = structlog.get_logger(__name__)


async def run_all(settings: Settings) -> None:
    """Conversation and worker in one process; with the playground where there is no token."""
    from bot.storage.migrate import upgrade

    await asyncio.to_thread(upgrade, settings.books_url)
    async with AsyncExitStack() as stack:
        if settings.bot_token is not None:
            parts = await stack.enter_async_context(open_parts(settings))
            token, url = settings.bot_token.get_secret_value(), settings.telegram_api_url
        else:
            clock = TravellingClock(settings.clock_file or _PLAYGROUND_CLOCK)
            parts = await stack.enter_async_context(open_parts(settings, clock))
            playground = await stack.enter_async_context(_playground(parts, clock))
            token, url = PLAYGROUND_TOKEN, playground.url
        await _until_stopped(_converse(parts, token, url), _deliver(parts, token, url))


async def run_chat(settings: Settings) -> None:
    """The conversation alone, by long polling."""
    async with open_parts(settings) as parts:
        await _until_stopped(_converse(parts, _token(settings), settings.telegram_api_url))


async def run_worker(settings: Settings) -> None:
    """The worker alone: sends the nudges whose hour has come."""
    async with open_parts(settings) as parts:
        await _until_stopped(_deliver(parts, _token(settings), settings.telegram_api_url))


async def run_playground(settings: Settings) -> None:
    """The stand-in for Telegram alone, for bots that run in processes of their own."""
    clock = TravellingClock(settings.clock_file or _PLAYGROUND_CLOCK)
    async with open_parts(settings, clock) as parts, _playground(parts, clock):
        await _until_stopped()


class NoToken(Exception):
    """`BOT_TOKEN` is needed and not set."""


def _token(settings: Settings) -> str:
    if settings.bot_token is None:
        raise NoToken
    return settings.bot_token.get_secret_value()


@asynccontextmanager
async def _playground(parts: Parts, clock: TravellingClock) -> AsyncIterator[RunningPlayground]:
    from bot.playground.server import start_playground

    async def next_nudge(user_id: int) -> datetime | None:
        async with parts.database.reading() as books:
            user = await books.users.find(UserId(user_id))
        return user.next_nudge_at if user else None

    playground = await start_playground(
        token=PLAYGROUND_TOKEN,
        clock=clock,
        port=parts.settings.playground_port,
        next_nudge=next_nudge,
    )
    async with playground:
        console.print(f"Chat with the bot at {playground.url}/   (Ctrl+C stops it)")
        yield playground


async def _converse(parts: Parts, token: str, api_url: str | None) -> None:
    chat = await make_chat(parts, token, api_url)
    # Whoever stops the bot does not wait for it.
    Thread(target=_warm, args=(parts, chat.services.reader), daemon=True).start()
    async with asyncio.TaskGroup() as group:
        group.create_task(chat.poll())
        group.create_task(_keep_tidy(parts))


def _warm(parts: Parts, reader: Reader) -> None:
    """Loads every language before the first message in it, and the holidays before the first
    debt, beside the first polls."""
    countries_with_holidays()
    reader.warm()
    parts.scripts.warm()


async def _keep_tidy(parts: Parts) -> None:
    """Once a day forgets which updates were handled long ago. A day missed costs a little room;
    the conversation goes on."""
    while True:
        try:
            await parts.conversations.forget_before(parts.clock.now() - _FORGET_AFTER)
        except Exception:
            log.exception("upkeep failed")
        await asyncio.sleep(_UPKEEP_SECONDS)


async def _deliver(parts: Parts, token: str, api_url: str | None) -> None:
    stop = asyncio.Event()
    async with open_worker(parts, token, api_url) as worker:
        working = asyncio.create_task(worker.run(stop))
        try:
            await asyncio.shield(working)
        finally:
            stop.set()
            await working


async def _until_stopped(*work: Coroutine[None, None, None]) -> None:
    """Runs `work` until SIGINT or SIGTERM, or until one of it fails, which is raised.

    Each part puts its things away: the worker finishes the nudges on their way, and an update that
    the conversation has in hand comes again at the next start.
    """
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopped.set)
    tasks = [asyncio.create_task(part) for part in work]
    stopping = asyncio.create_task(stopped.wait())
    await asyncio.wait([*tasks, stopping], return_when=asyncio.FIRST_COMPLETED)
    for task in [*tasks, stopping]:
        task.cancel()
    await asyncio.gather(*tasks, stopping, return_exceptions=True)
    for task in tasks:
        if not task.cancelled():
            task.result()
