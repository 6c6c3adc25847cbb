"""A message with buttons, before any Telegram library knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import View
from bot.domain.debt import Debt
from bot.domain.step import Step
from bot.domain.user import User


@dataclass(frozen=True, slots=True)
class Button:
    """Does one of three things."""

    label: str
    tap: str | None = None
    """Callback data: at most 64 bytes, a packed `Tap`."""
    url: str | None = None
    """Opens a page or another app."""
    inline: str | None = None
    """Lets the user choose a chat, and asks the bot there for this."""


@dataclass(frozen=True, slots=True)
class Screen:
    """`html` is Telegram's HTML, at most 4096 characters once parsed."""

    html: str
    rows: tuple[tuple[Button, ...], ...] = ()


class NudgeScreens(Protocol):
    def nudge(self, nudge: Nudge) -> Screen:
        """The morning's one message: a single step with its script, or a list, worst first."""
        ...


class StepScreens(Protocol):
    """What to do for one debt. `view` is the wording on the screen; None where there is none, as
    when only asking whether the money has come."""

    def step(self, user: User, debt: Debt, step: Step | None, today: date) -> Screen:
        """The step with the wording that fits it, given to the user on `today`."""
        ...

    def script(self, user: User, debt: Debt, view: View) -> Screen:
        """A wording that the user asked for."""
        ...

    def tones(self, user: User, debt: Debt, view: View) -> Screen:
        """The same wording, with buttons for the other tones."""
        ...

    def snoozes(self, user: User, debt: Debt, view: View | None) -> Screen:
        """The same, with buttons for how long to stay silent."""
        ...
