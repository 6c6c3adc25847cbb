"""What the buttons under nudges, cards and answers do: a handler for each `Action`.

A button stays on the screen for ever, so each reads the books anew: on a debt that has been
settled since, it says so; of a debt that is not the user's it knows nothing.
"""

from __future__ import annotations

from bot.chat.taps.routing import taps_router

__all__ = ["taps_router"]
