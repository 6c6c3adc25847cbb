"""What a user sees of a step: why today, the text to send, and all that can follow."""

from __future__ import annotations

from bot.wording.screens.steps import PhrasedScreens

__all__ = ["PhrasedScreens"]
