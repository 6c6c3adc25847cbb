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

from bot.chat.updates.intake import Intake

log = structlog.get_logger(__name__)

_LONG_POLL_SECONDS = 25
_MAX_PAUSE_SECONDS = 30.0
ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]


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
        moves past a batch only when all of it has been."""
        offset: int | None = None
        is_prepared = False
        failures = 0
        while True:
            try:
                if not is_prepared:
                    await self._prepare()
                    is_prepared = True
                updates = await self._fetch(offset)
                await self._intake.take(updates)
            except Exception as error:  # noqa: BLE001 - polling goes on, whatever failed
                failures += 1
                pause = min(2.0 ** (failures - 1), _MAX_PAUSE_SECONDS)
                log.warning("polling failed", error=type(error).__name__, pause=pause)
                await self._wait(pause)
                continue
            failures = 0
            if updates:
                offset = updates[-1].update_id + 1

    async def _fetch(self, offset: int | None) -> list[Update]:
        return await self._bot.get_updates(
            offset=offset,
            timeout=_LONG_POLL_SECONDS,
            allowed_updates=ALLOWED_UPDATES,
            request_timeout=_LONG_POLL_SECONDS + 10,
        )
