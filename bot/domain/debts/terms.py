"""What an invoice says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.debts.timeline import Correction
from bot.domain.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """`due` is a day, never a time."""

    amount: Money
    due: date
    number: str | None = None
    issued: date | None = None
    what_for: str | None = None

    def corrected(self, correction: Correction) -> Terms:
        """With what it puts right, but for the sum, which the ledger says."""
        return replace(
            self,
            due=correction.due or self.due,
            number=correction.number or self.number,
            issued=correction.issued or self.issued,
            what_for=correction.what_for or self.what_for,
        )
