"""A debt that was saved wrong: its terms are put right, or it is logged anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.debts.log_debt import cleaned, debtor
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database
from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.timeline import Entry
from bot.domain.errors import AlreadySettled, ClientFixed
from bot.domain.ids import ClientId, DebtId, Seq
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.user import User


@dataclass(frozen=True, slots=True, kw_only=True)
class RightTerms:
    """What should be in the books; what is None was right. `amount` is as stated, unchecked, in
    `currency` or else in that of the debt; a currency alone leaves the number."""

    amount: Decimal | None = None
    currency: str | None = None
    due: date | None = None
    number: str | None = None
    issued: date | None = None
    what_for: str | None = None

    def over(self, terms: Terms) -> Terms:
        """Raises `AmountRefused`, `UnknownCurrency`."""
        amount = terms.amount
        if self.amount is not None or self.currency is not None:
            amount = Money.of(
                amount.amount if self.amount is None else self.amount,
                self.currency or amount.currency,
            )
        right = Terms(
            amount=amount,
            due=self.due or terms.due,
            number=self.number,
            issued=self.issued or terms.issued,
            what_for=self.what_for,
        )
        right = cleaned(right)
        return replace(
            right,
            number=right.number or terms.number,
            what_for=right.what_for or terms.what_for,
        )


@dataclass(frozen=True, slots=True)
class CorrectDebt:
    database: Database
    clock: Clock

    async def __call__(
        self,
        origin: Origin,
        debt_id: DebtId,
        right: RightTerms,
        client: str | None = None,
        client_id: ClientId | None = None,
    ) -> Change:
        """Puts the terms right, whose record is a `Correction`. If the client (a name, or one that
        is known) or the currency was wrong, the debt is taken back and logged anew, as another
        debt: that is the change's then, and `others` has the wrong one. Undo brings back what was.

        Raises `AlreadyRecorded` if nothing differs, `SumBelowPaid`, `ClientFixed`,
        `AlreadySettled` for a debt that was taken back, `AmountRefused`, `UnknownCurrency`,
        `NameEmpty`, `NotFound`.
        """
        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            now = self.clock.now()
            owes = debt.client
            if client is not None or client_id is not None:
                owes = await debtor(books, user, client or "", client_id)
            terms = right.over(debt.terms)
            if owes.id != debt.client.id or terms.amount.currency != debt.currency:
                return await _log_anew(books, user, debt, owes, terms, origin, now)
            record = debt.correct(terms, now, origin.day(user, now))
            return await keep(books, user, debt, record, origin, now)


async def _log_anew(
    books: Books,
    user: User,
    wrong: Debt,
    client: Client,
    terms: Terms,
    origin: Origin,
    now: datetime,
) -> Change:
    """Only while nothing hangs on the debt but what the user said of it; a pause goes along."""
    if wrong.is_withdrawn:
        raise AlreadySettled
    if wrong.has_history:
        raise ClientFixed
    today = origin.day(user, now)
    pause = wrong.pause(today)
    invoice = next(e for e in wrong.timeline if isinstance(e, Entry))
    wrong.take_back(Seq(invoice.seq), now, today)
    debt = await books.debts.add(user.id, client, terms)
    entry = debt.log_invoice(now, today)
    if pause is not None:
        debt.pause_until(pause.until, now, today)
    return await keep(books, user, debt, entry, origin, now, others=[wrong])
