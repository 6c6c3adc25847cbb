"""What a button under a nudge or an answer asks for, packed into Telegram's callback data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.ids import DebtId
from bot.domain.script import Channel, Script

PREFIX = "n"
_FORMAT = "%Y%m%d"


class Action(StrEnum):
    """The verbs of the buttons; the values are short, since 64 bytes must hold everything."""

    SENT = "sent"
    PAID = "paid"
    PART_PAID = "part"
    PROMISED = "prom"
    NOT_YET = "noty"
    TONES = "tone"
    """Offer the other tones."""
    SCRIPT = "text"
    """Show the script of the tap's view."""
    SNOOZES = "snoz"
    """Offer the lengths of a snooze."""
    SNOOZE = "snzd"
    """Snooze for `number` days."""
    PAUSE = "paus"
    RESUME = "resm"
    OPEN = "open"
    """Open the debt's card."""
    UNDO = "undo"
    """Take back the record at `number` of the debt's timeline."""


@dataclass(frozen=True, slots=True)
class View:
    """Which wording is on the screen. `shown_on` is the user's day of the nudge: the deadlines in
    the text count from it."""

    script: Script
    channel: Channel
    variant: int
    shown_on: date
    in_own_language: bool = False
    """Shown in the user's language instead of the client's, to read rather than to send."""

    def pack(self) -> str:
        own = "u" if self.in_own_language else "c"
        day = self.shown_on.strftime(_FORMAT)
        return f"{self.script}.{self.channel}.{self.variant}.{day}.{own}"

    @classmethod
    def unpack(cls, packed: str) -> View:
        script, channel, variant, day, own = packed.split(".")
        if len(day) != len("20260101"):
            raise ValueError(day)
        shown_on = date.fromisoformat(f"{day[:4]}-{day[4:6]}-{day[6:]}")
        return cls(Script(script), Channel(channel), int(variant), shown_on, own == "u")


@dataclass(frozen=True, slots=True)
class Tap:
    """One tap: what to do, with which debt. It says nothing of the books' state, which is read
    anew when it is handled: an old button may ask for what is no longer true."""

    action: Action
    debt_id: DebtId
    view: View | None = None
    number: int = 0

    def pack(self) -> str:
        rest = self.view.pack() if self.view else str(self.number)
        return f"{PREFIX}:{self.action}:{self.debt_id}:{rest}"

    @classmethod
    def unpack(cls, packed: str) -> Tap:
        """Raises `ValueError` for anything that `pack` did not make."""
        prefix, action, debt_id, rest = packed.split(":")
        if prefix != PREFIX or not debt_id.isdecimal():
            raise ValueError(packed)
        tap = cls(Action(action), DebtId(int(debt_id)))
        if "." in rest:
            return replace(tap, view=View.unpack(rest))
        return replace(tap, number=int(rest))
