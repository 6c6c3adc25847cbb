"""What the rest of the bot needs of `wording`: scripts to send, and the bot's own phrases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.script import WRITTEN, Channel, Script

__all__ = [
    "WRITTEN",
    "Channel",
    "Formats",
    "Phrases",
    "Script",
    "ScriptFacts",
    "ScriptText",
    "Scripts",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptFacts:
    """Everything a script may say, all of it from the books. What is None is left unsaid."""

    client: str
    today: date
    balance: Money
    invoiced: Money
    paid: Money | None
    """What has been paid so far; None when nothing has."""
    due: date
    deadline: date
    """The last day that the script names, after which the announced next step follows.

    `friendly`, `friendly_again` and `stop_work` announce nothing and leave it unsaid.
    """
    number: str | None = None
    issued: date | None = None
    what_for: str | None = None
    promised_on: date | None = None
    """The day that the client had promised to pay on (`promise_broken`)."""
    promised: Money | None = None
    last_contact: date | None = None
    sender: str | None = None
    """The user's name as they sign."""


@dataclass(frozen=True, slots=True)
class ScriptText:
    """Plain text, ready to send; `subject` only where the channel has one."""

    body: str
    subject: str | None = None


class Scripts(Protocol):
    def render(
        self, script: Script, channel: Channel, locale: Locale, facts: ScriptFacts, variant: int = 0
    ) -> ScriptText:
        """The script's text in `locale`. `variant` counts from 0 and wraps round."""
        ...

    def variants(self, script: Script, channel: Channel, locale: Locale) -> int:
        """How many wordings there are, at least one."""
        ...


class Phrases(Protocol):
    """The bot's own words, from `locales/<locale>/LC_MESSAGES/paydove.po`.

    Keys are symbolic (`nudge.late`). Values fill the phrase's `{fields}`: strings are the user's
    or the client's words, `Money`, `date` and `datetime` are formatted for the locale, and an
    integer `n` chooses the plural form. A date `today` leaves the year out of dates of its year.
    """

    def html(self, locale: Locale, key: str, /, **values: object) -> str:
        """The phrase for a message text: values are HTML-escaped, the phrase's own tags stay."""
        ...

    def plain(self, locale: Locale, key: str, /, **values: object) -> str:
        """The phrase for a button, a toast or a command menu: nothing is escaped."""
        ...


class Formats(Protocol):
    """Sums and dates as people write them in a language."""

    def money(self, sum_: Money, locale: Locale) -> str: ...

    def day(self, day: date, locale: Locale, *, today: date | None = None) -> str:
        """The day with its month spelled out; the year is left out if it is that of `today`."""
        ...

    def moment(self, moment: datetime, locale: Locale) -> str:
        """Weekday, day and time of an aware instant that is already in the user's zone."""
        ...
