"""A message with buttons, before any Telegram library knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.application.nudges.prepare_nudge import Nudge


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    tap: str
    """Callback data: at most 64 bytes, a packed `Tap`."""


@dataclass(frozen=True, slots=True)
class Screen:
    """`html` is Telegram's HTML, at most 4096 characters once parsed."""

    html: str
    rows: tuple[tuple[Button, ...], ...] = ()


class NudgeScreens(Protocol):
    def nudge(self, nudge: Nudge) -> Screen:
        """The morning's one message: a single step with its script, or a list, worst first."""
        ...
