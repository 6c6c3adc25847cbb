"""An offer to take less, and what is let go because of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.change import Change, Origin, change_debt
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.timeline import OfferKind
from bot.domain.ids import DebtId
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class MakeOffer:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_id: DebtId, kind: OfferKind, pay: Money, by: date
    ) -> Change:
        """If `pay` has come by the end of that day, the rest is let go by itself; after it the
        offer lapses by itself. Raises `AlreadySettled`, `AmountNotPositive`, `OfferNotLess`,
        `OfferInPast`, `NotOneAgreement`, `AlreadyRecorded`, `CurrencyMismatch`, `NotFound`."""
        return await change_debt(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, today: debt.make_offer(kind, pay, by, now, today),
        )


@dataclass(frozen=True, slots=True)
class LetRestGo:
    database: Database
    clock: Clock

    async def __call__(self, origin: Origin, debt_id: DebtId) -> Change:
        """All that is still owed is let off by agreement: what was offered came late, say. Raises
        `AlreadySettled`, `NotFound`."""
        return await change_debt(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, now, today: debt.discount(debt.balance, now, today),
        )
