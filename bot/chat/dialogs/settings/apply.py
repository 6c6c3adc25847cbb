"""Changes of the user's settings, with what else they move."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.chat.talk import Talk


async def change(talk: Talk, **settings: Any) -> None:
    """Stores the given fields of the user; their next nudge moves with them."""
    talk.user = await talk.services.change_settings(
        talk.user.id, lambda user: replace(user, **settings)
    )


async def take_result(talk: Talk, result: Any) -> None:
    """What the zone and currency dialogs gave: a new value, or None where it was skipped."""
    if isinstance(result, dict):
        chosen = {field: value for field, value in result.items() if value is not None}
        if chosen:
            await change(talk, **chosen)
