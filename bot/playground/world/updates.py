"""The updates that wait for the bot, as Telegram keeps them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import islice, takewhile

from bot.playground.world.people import Json
from bot.playground.world.signals import Signal

_NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_REMEMBERED = 1000


class TerminatedByOtherPoller(Exception):
    """Another getUpdates began while this one was waiting."""


class UpdateQueue:
    """Updates in order, kept until the bot confirms them by an offset or a webhook's 200."""

    def __init__(self, first_id: int, strike_update: Callable[[], bool]) -> None:
        self._next_id = first_id
        self._strike_update = strike_update
        self._pending: dict[int, Json] = {}
        self._once_more: deque[Json] = deque()
        self._struck: set[int] = set()
        self._recent: deque[Json] = deque(maxlen=_REMEMBERED)
        self._allowed: frozenset[str] | None = None
        self._poll = 0
        self.pollers = 0
        """How many getUpdates are waiting now."""
        self.signal = Signal()

    def __len__(self) -> int:
        return len(self._pending) + len(self._once_more)

    @property
    def is_idle(self) -> bool:
        """Whether the bot has confirmed everything and waits for more."""
        return len(self) == 0 and self.pollers > 0

    @property
    def last_id(self) -> int:
        """The id of the newest update ever made; one below the first if there is none."""
        return self._next_id - 1

    @property
    def allowed(self) -> list[str] | None:
        """The kinds that the bot asked for, or None for Telegram's default."""
        return sorted(self._allowed) if self._allowed is not None else None

    def allow(self, kinds: list[str] | None) -> None:
        """Set which kinds become updates from now on; None changes nothing, [] is the default."""
        if kinds is not None:
            self._allowed = frozenset(kinds) or None

    def push(self, kind: str, content: Json) -> int | None:
        """Add an update and return its id, or None if the bot did not ask for this kind."""
        wanted = kind in self._allowed if self._allowed else kind not in _NOT_BY_DEFAULT
        if not wanted:
            return None
        update_id = self._next_id
        self._next_id += 1
        update: Json = {"update_id": update_id, kind: content}
        self._pending[update_id] = update
        self._recent.append(update)
        if self._strike_update():
            self._struck.add(update_id)
        self.signal.notify()
        return update_id

    def redeliver(self, update_id: int | None = None) -> int | None:
        """Deliver a recent update (the last one if None) once more; None if it is not known."""
        for update in reversed(self._recent):
            if update_id is None or update["update_id"] == update_id:
                self._once_more.append(update)
                self.signal.notify()
                return int(update["update_id"])
        return None

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Confirm what lies before `offset`, then wait at most `seconds` for something to give.

        A negative offset confirms all but the last ones. TerminatedByOtherPoller when somebody
        else begins to poll meanwhile.
        """
        self._poll += 1
        poll = self._poll
        self.signal.notify()
        self._confirm_before(offset)
        self.pollers += 1
        try:
            await self.signal.wait_for(lambda: len(self) > 0 or self._poll != poll, seconds)
        finally:
            self.pollers -= 1
        if self._poll != poll:
            raise TerminatedByOtherPoller
        taken: list[Json] = []
        while self._once_more and len(taken) < limit:
            taken.append(self._once_more.popleft())
        return taken + list(islice(self._pending.values(), limit - len(taken)))

    def waiting(self) -> list[Json]:
        """Everything undelivered, for a webhook."""
        return [*self._once_more, *self._pending.values()]

    def confirm(self, update: Json) -> None:
        """A webhook took `update`."""
        if self._pending.get(update["update_id"]) is update:
            self._drop(update["update_id"])
        elif update in self._once_more:
            self._once_more.remove(update)

    def drop_all(self) -> None:
        self._pending.clear()
        self._once_more.clear()

    def _confirm_before(self, offset: int) -> None:
        if offset < 0:
            confirmed = list(self._pending)[:offset]
        else:
            confirmed = list(takewhile(lambda update_id: update_id < offset, self._pending))
        for update_id in confirmed:
            self._drop(update_id)

    def _drop(self, update_id: int) -> None:
        update = self._pending.pop(update_id)
        if update_id in self._struck:
            self._struck.remove(update_id)
            self._once_more.append(update)
