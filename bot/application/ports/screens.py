"""A message with buttons, before any Telegram library knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import View
from bot.application.ports.wording import ScriptText
from bot.domain.debts.debt import Debt
from bot.domain.people.user import User
from bot.domain.step import Step


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


@dataclass(frozen=True, slots=True)
class MailFile:
    """A draft that mail programs open, as RFC 5322 has it."""

    name: str
    """Ours alone, nothing of the user's in it."""
    content: bytes


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

    def not_come(self, user: User, debt: Debt, step: Step | None, today: date) -> Screen:
        """The same once the user has said that what was due has not come."""
        ...

    def script(self, user: User, debt: Debt, view: View) -> Screen:
        """A wording that the user asked for."""
        ...

    def tones(self, user: User, debt: Debt, view: View) -> Screen:
        """The same wording, with buttons for the other tones."""
        ...

    def channels(self, user: User, debt: Debt, view: View) -> Screen:
        """The same wording, with buttons for the other ways to send it."""
        ...

    def text(self, user: User, debt: Debt, view: View) -> ScriptText:
        """The wording alone, as the client reads it."""
        ...

    def mail(self, user: User, debt: Debt, view: View) -> MailFile:
        """The e-mail of `view`, addressed to the client if their address is known."""
        ...

    def situations(self, user: User, debt: Debt, view: View) -> Screen:
        """Buttons for the texts that are no rung of the ladder, as far as they are true."""
        ...

    def deals(self, user: User, debt: Debt, view: View | None) -> Screen:
        """Buttons for the ways to come to terms: a plan, a later date, less, another sum."""
        ...

    def people(self, user: User, debt: Debt, view: View) -> Screen:
        """Nobody answers: the other ways to reach somebody."""
        ...

    def last_resorts(self, user: User, debt: Debt, today: date) -> Screen:
        """What is left once the final demand has run out."""
        ...

    def snoozes(self, user: User, debt: Debt, view: View | None) -> Screen:
        """The same, with buttons for how long to stay silent."""
        ...
