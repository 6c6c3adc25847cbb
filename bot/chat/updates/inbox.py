"""Updates in hand: each chat's in order, those of different chats at once.

A chat that waits, for a flood limit say, holds up nobody else. An update counts as taken only once
it has been handled: `offset` never passes one that has not been.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from aiogram.types import Update

from bot.chat.updates.intake import Intake, sender_of


class Inbox:
    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._open: dict[int, asyncio.Task[None]] = {}
        """By update id: being handled, or waiting for an earlier one of the same chat."""
        self._failed: set[int] = set()
        """Until they are handled after all, also while they are in hand again."""
        self._done: set[int] = set()
        """Handled, but after one that has not been yet."""
        self._latest: dict[int, asyncio.Task[None]] = {}
        """By sender: the last of their updates in hand."""
        self._next: int | None = None

    @property
    def offset(self) -> int | None:
        """The first update to fetch: the earliest that is not handled, or the one to come."""
        return min([*self._open, *self._failed], default=self._next)

    @property
    def has_failures(self) -> bool:
        """Whether one that failed has not been handled since."""
        return bool(self._failed)

    def put(self, updates: Iterable[Update]) -> None:
        """Begins to handle those that are new, and again those that failed."""
        for update in updates:
            known = update.update_id in self._open or update.update_id in self._done
            if not known:
                sender = sender_of(update)
                task = asyncio.create_task(self._handle(update, self._latest.get(sender)))
                self._open[update.update_id] = self._latest[sender] = task
            self._next = max(self._next or 0, update.update_id + 1)

    async def settle(self, patience: float) -> None:
        """Waits until all are handled, but no longer than `patience` seconds.

        Raises what kept one from being handled; that one, and those after it in its chat, are
        to be put again.
        """
        if self._open:
            await asyncio.wait(self._open.values(), timeout=patience)
        error: BaseException | None = None
        for update_id, task in list(self._open.items()):
            if not task.done():
                continue
            del self._open[update_id]
            if task.exception() is None:
                self._done.add(update_id)
                self._failed.discard(update_id)
            else:
                error = error or task.exception()
                self._failed.add(update_id)
        self._latest = {who: task for who, task in self._latest.items() if not task.done()}
        self._done = {done for done in self._done if done >= (self.offset or 0)}
        if error is not None:
            raise error

    async def close(self) -> None:
        """Lets go of what is in hand; it comes again."""
        for task in self._open.values():
            task.cancel()
        await asyncio.gather(*self._open.values(), return_exceptions=True)

    async def _handle(self, update: Update, earlier: asyncio.Task[None] | None) -> None:
        if earlier is not None:
            await asyncio.shield(earlier)
        await self._intake.handle(update)
