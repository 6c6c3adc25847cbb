"""Long polling that confirms updates only after they have been handled.

aiogram's own polling confirms them as soon as they arrive, and loses what is in hand when the
process ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from aiogram import Bot
from aiogram.types import Update

from bot.chat.updates.inbox import Inbox
from bot.chat.updates.intake import Intake

log = structlog.get_logger(__name__)

_LONG_POLL_SECONDS = 25
_MAX_PAUSE_SECONDS = 30.0
_PATIENCE_SECONDS = 1.0
"""How long the next fetch waits for a slow chat: Telegram would give its update again at once."""

ALLOWED_UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "my_chat_member",
]


class Poller:
    """`prepare` is done once Telegram can be reached, before the first update is fetched; `wait`
    pauses after a failure, for so many seconds."""

    def __init__(
        self,
        bot: Bot,
        intake: Intake,
        prepare: Callable[[], Awaitable[object]],
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._intake = intake
        self._prepare = prepare
        self._wait = wait

    async def run(self) -> None:
        """Polls until cancelled. An update that could not be handled is fetched again: the offset
        never moves past it."""
        inbox = Inbox(self._intake)
        try:
            await self._poll(inbox)
        finally:
            await inbox.close()

    async def _poll(self, inbox: Inbox) -> None:
        is_prepared = False
        failures = 0
        while True:
            try:
                if not is_prepared:
                    await self._prepare()
                    is_prepared = True
                inbox.put(await self._fetch(inbox.offset))
                await inbox.settle(_PATIENCE_SECONDS)
            except Exception as error:  # noqa: BLE001 - polling goes on, whatever failed
                failures += 1
                pause = min(2.0 ** (failures - 1), _MAX_PAUSE_SECONDS)
                log.warning("polling failed", error=type(error).__name__, pause=pause)
                await self._wait(pause)
                continue
            if not inbox.has_failures:
                failures = 0

    async def _fetch(self, offset: int | None) -> list[Update]:
        return await self._bot.get_updates(
            offset=offset,
            timeout=_LONG_POLL_SECONDS,
            allowed_updates=ALLOWED_UPDATES,
            request_timeout=_LONG_POLL_SECONDS + 10,
        )
