"""A debt as understood so far: shown, corrected and completed before anything is stored."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

from aiogram.fsm.state import State

from bot.application.ports.understanding import Reading
from bot.chat.dialogs.states import Draft as States
from bot.domain.currency import CURRENCIES
from bot.domain.debts.debt import Terms
from bot.domain.money import Money
from bot.domain.text import clean_line


@dataclass(slots=True, kw_only=True)
class Draft:
    """Every field can be kept as JSON. `client_id` is set once the client is known to be one that
    the user has already; `near` are the ids of clients who may be meant."""

    currency: str
    client: str | None = None
    client_id: int | None = None
    near: list[int] | None = None
    amount: str | None = None
    due: str | None = None
    day_or: str | None = None
    """The other day that was perhaps meant by the words for `due`."""
    terms_days: int | None = None
    """The payment terms that `due` was counted from."""
    what_for: str | None = None
    number: str | None = None
    issued: str | None = None

    @classmethod
    def of(cls, reading: Reading, currency: str) -> Draft:
        """From a sentence; the amount is entered apart, since the books may refuse it."""
        return cls(
            currency=reading.currency if reading.currency in CURRENCIES else currency,
            client=clean_line(reading.client or "") or None,
            due=reading.due.isoformat() if reading.due else None,
            day_or=reading.day_or.isoformat() if reading.due and reading.day_or else None,
            terms_days=reading.terms_days if reading.due else None,
            what_for=clean_line(reading.what_for_said or "") or None,
            number=clean_line(reading.number or "") or None,
            issued=reading.issued.isoformat() if reading.issued else None,
        )

    @classmethod
    def load(cls, stored: dict[str, Any]) -> Draft:
        """A draft of an earlier version of the bot lacks what was added since."""
        known = (field.name for field in fields(cls))
        return cls(**{name: stored[name] for name in known if name in stored})

    def dump(self) -> dict[str, Any]:
        return asdict(self)

    def set_amount(self, amount: Decimal, currency: str | None) -> None:
        """Raises an `AmountRefused` or `UnknownCurrency`, and then changes nothing."""
        money = Money.of(amount, currency or self.currency)
        self.amount, self.currency = str(money.amount), money.currency

    def set_due(self, due: date, day_or: date | None = None) -> None:
        """`day_or` as in a `DayReading`."""
        self.due, self.terms_days = due.isoformat(), None
        self.day_or = day_or.isoformat() if day_or else None

    def swap_days(self) -> None:
        """The other day was meant."""
        if self.due is not None and self.day_or is not None:
            self.due, self.day_or = self.day_or, self.due

    @property
    def money(self) -> Money | None:
        return None if self.amount is None else Money.of(Decimal(self.amount), self.currency)

    @property
    def due_on(self) -> date | None:
        return None if self.due is None else date.fromisoformat(self.due)

    @property
    def other_due(self) -> date | None:
        return None if self.day_or is None else date.fromisoformat(self.day_or)

    @property
    def issued_on(self) -> date | None:
        return None if self.issued is None else date.fromisoformat(self.issued)

    @property
    def next_state(self) -> State:
        """The question to ask next, or the card once nothing is missing."""
        if self.near:
            return States.near
        if self.client is None:
            return States.client
        if self.amount is None:
            return States.amount
        return States.due if self.due is None else States.card

    @property
    def is_complete(self) -> bool:
        return self.next_state == States.card

    def terms(self) -> Terms | None:
        """What is logged on Save; None while something is missing."""
        if self.money is None or self.due_on is None:
            return None
        return Terms(
            amount=self.money,
            due=self.due_on,
            number=self.number,
            issued=self.issued_on,
            what_for=self.what_for,
        )
