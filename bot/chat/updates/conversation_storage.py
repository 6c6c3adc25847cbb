"""The state of conversations, in the database: read through, and written once an update is done.

What the dialogs write while an update is handled is kept aside and stored with the mark that the
update has been handled, in one transaction: a process killed half-way leaves the conversation as
it was before, and the update comes again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from bot.application.ports.conversations import Conversations

Changes = dict[str, str | None]

_changes: ContextVar[Changes] = ContextVar("changes of the update in hand")


class ConversationStorage(BaseStorage):
    """aiogram's storage over the `Conversations` port."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations
        self._keys = DefaultKeyBuilder(with_bot_id=True, with_destiny=True)

    @contextmanager
    def update_in_hand(self) -> Iterator[Changes]:
        """Collects every write inside the block; the caller stores them."""
        changes: Changes = {}
        token = _changes.set(changes)
        try:
            yield changes
        finally:
            _changes.reset(token)

    def discard(self) -> None:
        """Forgets what the update in hand has written so far."""
        _changes.get().clear()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        self._write(self._keys.build(key, "state"), name)

    async def get_state(self, key: StorageKey) -> str | None:
        name = await self._read(self._keys.build(key, "state"))
        return name if name is None else str(name)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self._write(self._keys.build(key, "data"), dict(data) or None)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data = await self._read(self._keys.build(key, "data"))
        return dict(data or {})

    async def close(self) -> None:
        """Nothing is held open here: the database is closed by whoever opened it."""

    def _write(self, key: str, value: object) -> None:
        # Serialised at once, so that what can't be stored fails where it is written.
        _changes.get()[key] = None if value is None else json.dumps(value, ensure_ascii=False)

    async def _read(self, key: str) -> Any:
        changes = _changes.get()
        stored = changes[key] if key in changes else await self._conversations.load(key)
        return None if stored is None else json.loads(stored)
