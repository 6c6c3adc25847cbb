"""What the rest of the bot needs of `understanding`: a person's sentence, read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from bot.domain.locale import Locale


class Intent(StrEnum):
    INVOICE = "invoice"
    PAYMENT = "payment"
    PROMISE = "promise"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a sentence says. What it does not say is None; nothing is made up.

    `amount` is as stated and unchecked: it may be zero, negative or too precise, and the books
    refuse it with a reason.
    """

    intent: Intent
    client: str | None = None
    """Base form (nominative), quotes and letter case as in the text."""
    client_surface: str | None = None
    """The name as the text has it, where that differs from the base form."""
    amount: Decimal | None = None
    currency: str | None = None
    """ISO 4217 code, only where stated."""
    due: date | None = None
    issued: date | None = None
    number: str | None = None
    """Invoice number."""
    what_for: str | None = None
    what_for_said: str | None = None
    """The work as the text has it beside its preposition, where that gives the noun its form
    ("за вёрстку", "kujunduse eest"); elsewhere the same as `what_for`."""
    paid_on: date | None = None
    promised_on: date | None = None
    in_full: bool = False
    """A payment said to settle everything ("paid in full", "lunas")."""
    partly: bool = False
    """A payment or promise of some sum that is not plainly one number: "half", "$100 twice",
    "$100 and $200". Then `amount` is None and the sum is to be asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountReading:
    amount: Decimal
    currency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneReading:
    """An answer to "where are you?": one zone, or near misses to choose from, or neither."""

    zone: str | None = None
    """IANA name, or a fixed offset as `Etc/GMT-3` or `UTC+05:45` style key that zoneinfo knows."""
    suggestions: tuple[str, ...] = field(default=())
    """IANA names, likeliest first; at most five."""


class Reader(Protocol):
    """Reads free text; `today` is the user's own day, on which the text was sent."""

    def warm(self) -> None:
        """Loads every language now rather than at the first message in it; takes a second or two
        and may run in a thread."""
        ...

    def read(
        self, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> Reading: ...

    def read_amount(self, text: str, locale: Locale) -> AmountReading | None:
        """The answer to "how much?"; None if it holds no number."""
        ...

    def read_due(
        self, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> date | None:
        """The answer to "when is it due?" or "when will they pay?"; None if it holds no date."""
        ...

    def read_currency(self, text: str, locale: Locale) -> str | None:
        """The answer to "which currency?": a code, symbol or word; None if unknown."""
        ...

    def read_zone(self, text: str, locale: Locale) -> ZoneReading:
        """A city in any of the bot's languages, an IANA name or a UTC offset."""
        ...
