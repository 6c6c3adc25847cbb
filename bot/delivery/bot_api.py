"""The connection to Telegram's Bot API, and the pace at which messages leave."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from telegram.ext import BaseRateLimiter, ExtBot
from telegram.request import BaseRequest, HTTPXRequest

TELEGRAM = "https://api.telegram.org"

PER_SECOND = 25.0
"""Telegram allows about 30 messages a second; conversation needs some of them."""

_CONNECTIONS = 32
_ANSWER_SECONDS = 20.0
_OTHER_SECONDS = 10.0

_LOUD = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "telegram": logging.WARNING,
    "telegram.request.BaseRequest": logging.CRITICAL,
}
"""Loggers that write down what must stay secret, and the level above which they do not: httpx the
URL, which holds the token, at INFO, the others whole requests and answers."""


class Pace(BaseRateLimiter[None]):
    """Lets requests through one by one, evenly spaced, with no burst at the start.

    A nudge goes to each user once a day, so a limit for each chat would never bind. It does not
    handle 429: what to do about that is decided in one place, `bot.delivery.retry`. Counts this
    process alone.
    """

    def __init__(
        self,
        per_second: float,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._interval = 1 / per_second
        self._monotonic = monotonic
        self._sleep = sleep
        self._turn = asyncio.Lock()
        self._next = 0.0

    async def initialize(self) -> None:
        """Nothing to set up."""

    async def shutdown(self) -> None:
        """Nothing to take down."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        async with self._turn:
            now = self._monotonic()
            if now < self._next:
                await self._sleep(self._next - now)
            self._next = max(now, self._next) + self._interval
        return await callback(*args, **kwargs)


@asynccontextmanager
async def telegram_bot(
    token: str,
    api_url: str | None = None,
    *,
    per_second: float = PER_SECOND,
    request: BaseRequest | None = None,
) -> AsyncIterator[ExtBot[None]]:
    """A bot that can send; `api_url` is that of another Bot API server, without `/bot`.

    It asks Telegram nothing at the start, so it starts while Telegram is out of reach. Silences
    the loggers that would write the token or a message text.
    """
    for name, level in _LOUD.items():
        logging.getLogger(name).setLevel(level)
    transport = request or HTTPXRequest(
        connection_pool_size=_CONNECTIONS,
        read_timeout=_ANSWER_SECONDS,
        write_timeout=_OTHER_SECONDS,
        connect_timeout=_OTHER_SECONDS,
        pool_timeout=_OTHER_SECONDS,
    )
    await transport.initialize()
    try:
        yield ExtBot(
            token,
            base_url=f"{(api_url or TELEGRAM).rstrip('/')}/bot",
            request=transport,
            get_updates_request=transport,
            rate_limiter=Pace(per_second),
        )
    finally:
        await transport.shutdown()
