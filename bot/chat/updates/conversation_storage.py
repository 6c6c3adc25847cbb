"""The state of conversations: read from the database at once, and written once an update is done.

What the dialogs write while an update is handled is kept aside and stored with the mark that the
update has been handled, in one transaction: a process killed half-way leaves the conversation as
it was before, and the update comes again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

Changes = dict[str, str | None]


@dataclass(slots=True)
class UpdateInHand:
    """The user's states as they were stored, and what the update has changed so far."""

    stored: Mapping[str, str]
    changes: Changes


_in_hand: ContextVar[UpdateInHand] = ContextVar("update in hand")


class ConversationStorage(BaseStorage):
    """aiogram's storage, of the states of one user for the time of one update."""

    def __init__(self) -> None:
        self._keys = DefaultKeyBuilder(with_bot_id=True, with_destiny=True)

    @contextmanager
    def update_in_hand(self, stored: Mapping[str, str]) -> Iterator[Changes]:
        """Collects every write inside the block, over what is `stored`; the caller keeps them."""
        in_hand = UpdateInHand(stored, {})
        token = _in_hand.set(in_hand)
        try:
            yield in_hand.changes
        finally:
            _in_hand.reset(token)

    def discard(self) -> None:
        """Forgets what the update in hand has written so far."""
        _in_hand.get().changes.clear()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        self._write(self._keys.build(key, "state"), name)

    async def get_state(self, key: StorageKey) -> str | None:
        name = self._read(self._keys.build(key, "state"))
        return name if name is None else str(name)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self._write(self._keys.build(key, "data"), dict(data) or None)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data = self._read(self._keys.build(key, "data"))
        return dict(data or {})

    async def close(self) -> None:
        """Nothing is held open here: the database is closed by whoever opened it."""

    def _write(self, key: str, value: object) -> None:
        # Serialised at once, so that what can't be stored fails where it is written.
        stored = None if value is None else json.dumps(value, ensure_ascii=False)
        _in_hand.get().changes[key] = stored

    def _read(self, key: str) -> Any:
        in_hand = _in_hand.get()
        stored = in_hand.changes[key] if key in in_hand.changes else in_hand.stored.get(key)
        return None if stored is None else json.loads(stored)
