"""What happens in the world, numbered, for the page and for tests that wait."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from bot.playground.world.people import Json
from bot.playground.world.signals import Signal

_BACKLOG = 1000


class Listener:
    """Hears events from now on, as long as it is `open`."""

    def __init__(self) -> None:
        self.open = True
        self._heard: asyncio.Queue[Json | None] = asyncio.Queue()

    async def next(self, seconds: float) -> Json | None:
        """The next event, or None after `seconds` of silence or when it is closed."""
        try:
            async with asyncio.timeout(seconds):
                return await self._heard.get()
        except TimeoutError:
            return None

    def hear(self, event: Json) -> None:
        """One that lags too far behind is closed; the page then begins anew."""
        if self._heard.qsize() < _BACKLOG:
            self._heard.put_nowait(event)
        else:
            self.close()

    def close(self) -> None:
        self.open = False
        self._heard.put_nowait(None)


class Events:
    """Hands every event to every listener."""

    def __init__(self) -> None:
        self.last = 0
        self.signal = Signal()
        self._listeners: set[Listener] = set()

    def publish(self, kind: str, user_id: int | None = None, **fields: object) -> int:
        """Tell everybody, and return the event's number."""
        self.last += 1
        event: Json = {"seq": self.last, "kind": kind, "user_id": user_id, **fields}
        for listener in self._listeners:
            if listener.open:
                listener.hear(event)
        self.signal.notify()
        return self.last

    @contextmanager
    def listener(self) -> Iterator[Listener]:
        listener = Listener()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def close(self) -> None:
        for listener in self._listeners:
            listener.close()
        self.signal.close()
