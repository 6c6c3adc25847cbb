"""What a message says of a payment plan or a discount."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.application.ports.understanding import Frequency, Intent

Span = tuple[int, int]
Row = tuple[date, Decimal | None]
"""A day with its sum; None is the rest, or an equal part."""
Schedule = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Deal:
    """A plan or a discount; what the text does not say is None."""

    intent: Intent
    words: tuple[tuple[Span, str], ...]
    """The words of the deal, which name nobody, and the kind of mark that each comes to."""
    amount: Decimal | None = None
    """Of one instalment, or what is taken off."""
    currency: str | None = None
    """Of the amount or of the down payment."""
    down_payment: Decimal | None = None
    installments: int | None = None
    frequency: Frequency | None = None
    first_date: date | None = None
    first_recurs: bool = False
    """The first date is the next of the days that come each month, and no stated start."""
    last_date: date | None = None
    dates: Schedule = ()
    to_pay: Decimal | None = None
    percent: Decimal | None = None
    until: date | None = None
    agreed: bool = False
    """A deferral that the user has given, and not only proposed."""
