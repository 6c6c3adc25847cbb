"""Money that came in, all of it or a part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.errors import AlreadySettled
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.agreement import pay_together


@dataclass(frozen=True, slots=True)
class RecordPayment:
    database: Database
    clock: Clock

    async def __call__(
        self, origin: Origin, debt_id: DebtId, amount: Money | None, paid_on: date | None = None
    ) -> Change:
        """Records a payment made on `paid_on`, today if not said, of `amount`, or of all that is
        owed if None. Of a plan that covers several debts, it is spread over them, and all of them
        is what is owed. If it is what was offered, in time, the rest is let go.

        Raises `AlreadySettled`, `AmountNotPositive`, `Overpayment`, `PaymentInFuture`,
        `CurrencyMismatch`, `NotFound`."""

        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            now = self.clock.now()
            today = origin.day(user, now)
            if not debt.owed_together:
                raise AlreadySettled
            paid = pay_together(
                debt.together,
                debt.owed_together if amount is None else amount,
                paid_on or today,
                now,
                today,
            )
            main, entry = next((pair for pair in paid if pair[0] is debt), paid[0])
            main.take_offer(now, today)
            others = [other for other, _ in paid if other is not main]
            return await keep(books, user, main, entry, origin, now, others=others)
