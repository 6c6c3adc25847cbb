"""The states of conversations in memory, as the chat may rely on them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.domain.ids import UserId


class MemoryConversations:
    """Implements the port `Conversations`."""

    def __init__(self) -> None:
        self.states: dict[str, str] = {}
        self._owners: dict[str, UserId] = {}
        self.handled: dict[tuple[UserId, int], datetime] = {}

    async def open(self, user_id: UserId, update_id: int) -> Mapping[str, str] | None:
        if (user_id, update_id) in self.handled:
            return None
        return {key: text for key, text in self.states.items() if self._owners[key] == user_id}

    async def load(self, key: str) -> str | None:
        return self.states.get(key)

    async def commit(
        self, user_id: UserId, update_id: int, changes: Mapping[str, str | None], at: datetime
    ) -> None:
        if (user_id, update_id) in self.handled:
            return
        self.handled[user_id, update_id] = at
        for key, state in changes.items():
            if state is None:
                self.states.pop(key, None)
            else:
                self.states[key] = state
                self._owners[key] = user_id

    async def is_handled(self, user_id: UserId, update_id: int) -> bool:
        return (user_id, update_id) in self.handled

    async def forget_before(self, moment: datetime) -> None:
        self.handled = {mark: at for mark, at in self.handled.items() if at >= moment}
