"""The states of conversations in memory, as the chat may rely on them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.domain.ids import UserId


class MemoryConversations:
    """Implements the port `Conversations`."""

    def __init__(self) -> None:
        self.states: dict[UserId, dict[str, str]] = {}
        self.handled: dict[tuple[UserId, int], datetime] = {}

    async def open(self, user_id: UserId, update_id: int) -> Mapping[str, str] | None:
        if (user_id, update_id) in self.handled:
            return None
        return dict(self.states.get(user_id, {}))

    async def commit(
        self, user_id: UserId, update_id: int, changes: Mapping[str, str | None], at: datetime
    ) -> None:
        if (user_id, update_id) in self.handled:
            return
        self.handled[user_id, update_id] = at
        states = {**self.states.get(user_id, {}), **changes}
        self.states[user_id] = {key: state for key, state in states.items() if state is not None}

    async def forget_before(self, moment: datetime) -> None:
        self.handled = {mark: at for mark, at in self.handled.items() if at >= moment}
