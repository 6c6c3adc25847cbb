"""Where the chat keeps what it was in the middle of, so that a restart loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from bot.domain.ids import UserId


class Conversations(Protocol):
    """States of conversations as JSON texts, by keys that the chat makes up.

    The chat buffers what one update changes and commits it at the end: an update that failed half
    way leaves the conversation as it was before.
    """

    async def open(self, user_id: UserId, update_id: int) -> Mapping[str, str] | None:
        """All the states of this user's conversations, by key; None if the update has been
        handled before."""
        ...

    async def commit(
        self, user_id: UserId, update_id: int, changes: Mapping[str, str | None], at: datetime
    ) -> None:
        """Stores each change (None deletes the key) and marks the update as handled, in one
        transaction. An update that is marked already changes nothing."""
        ...

    async def forget_before(self, moment: datetime) -> None:
        """Drops the marks and effects of updates older than `moment`: Telegram redelivers
        nothing after 24 hours. States stay."""
        ...
