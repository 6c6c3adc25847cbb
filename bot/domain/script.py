"""The texts that a user can send to a client, by situation."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.ladder import Rung


class Script(StrEnum):
    """A text for the user to send; the name of its folder in `templates/<locale>/`."""

    FRIENDLY = "friendly"
    FRIENDLY_AGAIN = "friendly_again"
    FIRM = "firm"
    STOP_WORK_WARNING = "stop_work_warning"
    STOP_WORK = "stop_work"
    LEGAL_WARNING = "legal_warning"
    LEGAL_FINAL = "legal_final"
    PROMISE_BROKEN = "promise_broken"

    @classmethod
    def of(cls, rung: Rung) -> Script:
        return cls(rung.value)

    @property
    def rung(self) -> Rung | None:
        """The rung of the ladder that sending this script climbs to, if it is one."""
        return next((rung for rung in Rung if rung.value == self.value), None)


class Channel(StrEnum):
    """How a script is sent; the name of its file."""

    MESSAGE = "message"
    EMAIL = "email"
    CALL = "call"

    @property
    def has_text(self) -> bool:
        """Whether there is a wording to copy; what is said in a call is the user's own."""
        return self is not Channel.CALL


WRITTEN = tuple(channel for channel in Channel if channel.has_text)
