"""Starting the playground: the pretend Telegram, its control API and its page on one port."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.playground.bot_api.routes import bot_api_routes
from bot.playground.clock import TravellingClock
from bot.playground.control.inline import inline_routes
from bot.playground.control.machinery import NextNudge, machinery_routes
from bot.playground.control.people import people_routes
from bot.playground.control.reading import refusals_as_json
from bot.playground.guard import add_headers, is_loopback, only_from_here
from bot.playground.page_routes import page_routes
from bot.playground.webhook_sender import WebhookSender
from bot.playground.world.world import World

MAX_UPLOAD = 50 * 1024 * 1024


class RunningPlayground:
    """A playground that listens; close it, or use it as an async context manager."""

    def __init__(self, world: World, runner: web.AppRunner, url: str, port: int) -> None:
        self.url = url
        """`http://127.0.0.1:<port>`: the page, and the base address of the Bot API."""
        self.port = port
        self._world = world
        self._runner = runner
        self._sender = asyncio.create_task(WebhookSender(world).run())

    async def close(self) -> None:
        self._world.close()
        self._sender.cancel()
        with suppress(asyncio.CancelledError):
            await self._sender
        await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        await self.close()


async def start_playground(
    *,
    token: str,
    clock: TravellingClock,
    host: str = "127.0.0.1",
    port: int = 0,
    next_nudge: NextNudge | None = None,
) -> RunningPlayground:
    """Listen on a loopback address; port 0 takes a free one.

    `token` has Telegram's form, `<digits>:<secret>`. `next_nudge` tells when a user's next nudge is
    due; without it the clock cannot be moved there. ValueError for another token or host, OSError
    for a port that is taken.
    """
    if not re.fullmatch(r"\d+:[\w-]+", token):
        raise ValueError("A bot's token looks like 123456:secret.")
    if not is_loopback(host):
        raise ValueError(f"The playground listens on this machine alone, not on {host}.")
    world = World(token, clock)
    app = web.Application(
        middlewares=[only_from_here, refusals_as_json], client_max_size=MAX_UPLOAD
    )
    app.on_response_prepare.append(add_headers)
    app.add_routes(bot_api_routes(world))
    app.add_routes(people_routes(world))
    app.add_routes(inline_routes(world))
    app.add_routes(machinery_routes(world, next_nudge))
    app.add_routes(page_routes())
    # A poller or a listener that goes away must not keep waiting, nor take an update with it.
    runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        await runner.cleanup()
        raise
    bound = int(runner.addresses[0][1])
    shown = f"[{host}]" if ":" in host else host
    return RunningPlayground(world, runner, f"http://{shown}:{bound}", bound)
