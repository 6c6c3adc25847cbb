"""Waiting until something has happened, without polling and without missing it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Signal:
    """Wakes everybody who waits, each time something changes."""

    def __init__(self) -> None:
        self._changed = asyncio.Event()
        self.closed = False

    def notify(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    def close(self) -> None:
        """Let everybody who waits go, now and later."""
        self.closed = True
        self.notify()

    async def wait_for(self, happened: Callable[[], bool], seconds: float) -> bool:
        """Wait at most `seconds` until `happened()` is true; returns whether it is."""
        try:
            async with asyncio.timeout(seconds):
                while not happened() and not self.closed:
                    await self._changed.wait()
        except TimeoutError:
            pass
        return happened()
