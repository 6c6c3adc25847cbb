"""One unpaid invoice: its terms, and everything that has happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from bot.domain.debts.deals import OfferState
from bot.domain.debts.recording import Recording
from bot.domain.debts.reply import Outcome, Reason
from bot.domain.debts.terms import Terms
from bot.domain.debts.timeline import (
    Confirmation,
    Contact,
    Correction,
    Declined,
    Dispute,
    Entry,
    EntryKind,
    Nudged,
    Offer,
    OfferKind,
    Pause,
    Plan,
    PlanEnd,
    Promise,
    Proposed,
    Reply,
    Resolution,
    Resumption,
    Share,
    Start,
    StepKind,
)
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AmountNotPositive,
    ContactBeforeIssue,
    ContactInFuture,
    CurrencyMismatch,
    InstalmentInPast,
    NoPlan,
    NotDisputed,
    NotFound,
    NotOneAgreement,
    OfferInPast,
    OfferNotLess,
    Overpayment,
    PauseInPast,
    PaymentInFuture,
    PromiseInPast,
    PromiseTooLarge,
    SumBelowPaid,
    WriteOffTooLarge,
)
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import CLOSING, Channel, Script
from bot.domain.money import Money
from bot.domain.plans.schedule import MOST_AGREED, Instalment, refuse_disorder, refuse_unbalanced

__all__ = ["Debt", "Terms"]

V = TypeVar("V")


class Debt(Recording):
    """A debt whose timeline grows by every change.

    Methods that record something take `at` (aware, UTC) and `today` (the user's own day) and
    return the new record, which the store appends; they raise a `DomainError` and change nothing
    if the books refuse it.
    """

    __slots__ = ()

    def log_invoice(self, at: datetime, today: date) -> Entry:
        """The first record of a debt. Raises `AmountNotPositive`."""
        _refuse_unless_positive(self.terms.amount)
        entry = Entry(
            **self._stamp(at, today),
            kind=EntryKind.INVOICE,
            amount=self.terms.amount,
            value_on=self.terms.issued or today,
        )
        return self._append(entry)

    def pay(self, amount: Money, paid_on: date, at: datetime, today: date) -> Entry:
        """Raises `AlreadySettled`, `AmountNotPositive`, `Overpayment`, `PaymentInFuture`,
        `CurrencyMismatch`."""
        self.refuse_if_settled()
        _refuse_unless_positive(amount)
        if paid_on > today:
            raise PaymentInFuture(paid_on)
        if self.balance < amount:
            raise Overpayment(self.balance, amount)
        entry = Entry(
            **self._stamp(at, today), kind=EntryKind.PAYMENT, amount=-amount, value_on=paid_on
        )
        return self._append(entry)

    def promise_to_pay(self, day: date, amount: Money | None, at: datetime, today: date) -> Promise:
        """Inside a plan it holds for the oldest instalment that is open, if it names no sum. Raises
        `AlreadySettled`, `PromiseInPast`, `AmountNotPositive`, `PromiseTooLarge`,
        `CurrencyMismatch`."""
        self.refuse_if_settled()
        if day < today:
            raise PromiseInPast(day)
        if amount is None and self.open_parts:
            amount = self.open_parts[0].open
        if amount is not None:
            _refuse_unless_positive(amount)
            if self.owed_together < amount:
                raise PromiseTooLarge(self.owed_together, amount)
        return self._append(Promise(**self._stamp(at, today), day=day, amount=amount))

    def refuse_to_send(self, script: Script) -> None:
        """Raises `AlreadySettled`, also of the plan that the debt is in; but for what is said once
        all is paid."""
        if script not in CLOSING or self.is_withdrawn:
            self.lead.refuse_if_settled()

    def contacted(
        self,
        script: Script,
        channel: Channel,
        deadline: date | None,
        at: datetime,
        today: date,
        sent_on: date | None = None,
    ) -> Contact:
        """The user sent `script`, today if no other day is said. That may be before the debt was
        logged, since people come with invoices that they have chased before, but not before the
        invoice was issued. Raises `AlreadySettled`, but for what is said once all is paid;
        `ContactInFuture`, `ContactBeforeIssue`."""
        self.refuse_to_send(script)
        sent_on = sent_on or today
        if sent_on > today:
            raise ContactInFuture(sent_on)
        issued = self.terms.issued
        if issued is not None and sent_on < issued <= today:
            raise ContactBeforeIssue(issued)
        contact = Contact(
            **self._stamp(at, today),
            script=script,
            channel=channel,
            deadline=deadline,
            sent_on=sent_on,
        )
        return self._append(contact)

    def replied(
        self,
        reason: Reason,
        at: datetime,
        today: date,
        also: tuple[Reason, ...] = (),
        said: str | None = None,
    ) -> Reply:
        """The client answered. Raises `AlreadySettled`."""
        self.refuse_if_settled()
        return self._append(
            Reply(**self._stamp(at, today), reason=reason, also=also, said=said or None)
        )

    def disputed(self, at: datetime, today: date) -> Dispute:
        """Raises `AlreadySettled`, `AlreadyRecorded` if it is disputed already."""
        self.refuse_if_settled()
        if self.dispute is not None:
            raise AlreadyRecorded
        return self._append(Dispute(**self._stamp(at, today)))

    def resolve(self, outcome: Outcome, at: datetime, today: date) -> Resolution:
        """Raises `NotDisputed`."""
        if self.dispute is None:
            raise NotDisputed
        return self._append(Resolution(**self._stamp(at, today), outcome=outcome))

    def start_with(self, rung: Rung, at: datetime, today: date) -> Start:
        """The ladder begins with `rung`, as long as none has been climbed. Raises
        `AlreadySettled`, `AlreadyRecorded`."""
        self.refuse_if_settled()
        if self.start is rung:
            raise AlreadyRecorded
        return self._append(Start(**self._stamp(at, today), rung=rung))

    def discount(self, amount: Money, at: datetime, today: date) -> Entry:
        """`amount` is let off by agreement. Raises as `write_off` does."""
        return self._let_go(EntryKind.DISCOUNT, amount, at, today)

    def write_off(self, amount: Money, at: datetime, today: date) -> Entry:
        """The user gives `amount` up. Raises `AlreadySettled`, `AmountNotPositive`,
        `WriteOffTooLarge`, `CurrencyMismatch`."""
        return self._let_go(EntryKind.WRITE_OFF, amount, at, today)

    def correct(self, right: Terms, at: datetime, today: date) -> Correction:
        """Puts the terms right: by an entry for the sum, if that is wrong, and a record of what
        differs. Raises `AlreadyRecorded` if nothing does, `AlreadySettled` for a debt that was
        taken back, `AmountNotPositive`, `SumBelowPaid`, `CurrencyMismatch`."""
        if self.is_withdrawn:
            raise AlreadySettled
        was = self.terms
        if right.amount.currency != self.currency:
            raise CurrencyMismatch(self.currency, right.amount.currency)
        _refuse_unless_positive(right.amount)
        if right == was:
            raise AlreadyRecorded
        difference = right.amount - was.amount
        if self.balance + difference < Money.zero(self.currency):
            raise SumBelowPaid(was.amount - self.balance, right.amount)
        if difference:
            self._append(
                Entry(
                    **self._stamp(at, today),
                    kind=EntryKind.CORRECTION,
                    amount=difference,
                    value_on=today,
                )
            )
        correction = Correction(
            **self._stamp(at, today),
            amount=right.amount if difference else None,
            due=_if_changed(was.due, right.due),
            number=_if_changed(was.number, right.number),
            issued=_if_changed(was.issued, right.issued),
            what_for=_if_changed(was.what_for, right.what_for),
        )
        return self._append(correction)

    def correct_payment(
        self, seq: Seq, amount: Money | None, paid_on: date | None, at: datetime, today: date
    ) -> Entry:
        """Takes the payment at `seq` back and enters the right one; what is None was right.

        Raises `NotFound` if no payment is there, `AlreadyTakenBack`, `AlreadyRecorded` if nothing
        differs, and what `pay` raises.
        """
        wrong = self.record(seq)
        if not isinstance(wrong, Entry) or wrong.kind is not EntryKind.PAYMENT:
            raise NotFound
        right = (-wrong.amount if amount is None else amount, paid_on or wrong.value_on)
        if right == (-wrong.amount, wrong.value_on):
            raise AlreadyRecorded
        with self._whole():
            # What was let go because of the payment, right behind it, goes and comes with it.
            self.take_back_all([seq, *self.let_go_with(wrong)], at, today)
            paid = self.pay(*right, at, today)
            self.take_offer(at, today)
            return paid

    def let_go_with(self, payment: Entry) -> list[Seq]:
        """The places of what was let go because that payment was what was offered."""
        return [
            entry.seq
            for entry in self._standing(Entry)
            if entry.kind is EntryKind.DISCOUNT
            and (entry.seq, entry.at) == (payment.seq + 1, payment.at)
        ]

    def correct_promise(
        self, seq: Seq, day: date | None, amount: Money | None, at: datetime, today: date
    ) -> Promise:
        """As `correct_payment`, of a promise. Raises what `promise_to_pay` raises."""
        wrong = self.record(seq)
        if not isinstance(wrong, Promise):
            raise NotFound
        right = (day or wrong.day, wrong.amount if amount is None else amount)
        if right == (wrong.day, wrong.amount):
            raise AlreadyRecorded
        with self._whole():
            self.take_back(seq, at, today)
            return self.promise_to_pay(*right, at, today)

    def pause_until(self, until: date | None, at: datetime, today: date) -> Pause:
        """Raises `AlreadySettled`, `PauseInPast`, `AlreadyRecorded`."""
        self.refuse_if_settled()
        if until is not None and until <= today:
            raise PauseInPast(until)
        pause = self.pause(today)
        if pause is not None and pause.until == until:
            raise AlreadyRecorded
        return self._append(Pause(**self._stamp(at, today), until=until))

    def resume(self, at: datetime, today: date) -> Resumption:
        """Raises `AlreadySettled`, `AlreadyRecorded` if no pause is in force."""
        self.refuse_if_settled()
        if self.pause(today) is None:
            raise AlreadyRecorded
        return self._append(Resumption(**self._stamp(at, today)))

    def nudged(self, step: StepKind, rung: Rung | None, at: datetime, today: date) -> Nudged:
        return self._append(Nudged(**self._stamp(at, today), step=step, rung=rung))

    def propose(
        self,
        shares: Sequence[Share],
        debts: tuple[DebtId, ...],
        at: datetime,
        today: date,
        *,
        heads_up: bool = False,
    ) -> Proposed:
        """The user proposes a plan: `shares` are this debt's, `debts` all that it covers, this one
        among them. Raises `AlreadySettled`, `InstalmentInPast`, `ScheduleOutOfOrder`,
        `ScheduleUnbalanced`, `PlanTooLong`, `AmountNotPositive`, `CurrencyMismatch`."""
        stated = self._stated_plan(shares, debts, at, today)
        return self._append(Proposed(**stated, heads_up=heads_up))

    def decline(self, at: datetime, today: date) -> Declined:
        """The client said no to what was proposed. Raises `AlreadyRecorded` if nothing waits for
        an answer."""
        if self.proposed is None:
            raise AlreadyRecorded
        return self._append(Declined(**self._stamp(at, today)))

    def agree(
        self,
        shares: Sequence[Share],
        debts: tuple[DebtId, ...],
        at: datetime,
        today: date,
        *,
        heads_up: bool = False,
    ) -> Plan:
        """The client agreed to it; any plan there was is superseded. Raises as `propose` does."""
        stated = self._stated_plan(shares, debts, at, today)
        return self._append(Plan(**stated, heads_up=heads_up))

    def end_plan(self, at: datetime, today: date) -> PlanEnd:
        """Raises `NoPlan`."""
        if self.plan is None:
            raise NoPlan
        return self._append(PlanEnd(**self._stamp(at, today)))

    def confirm_plan(self, confirmed_on: date, at: datetime, today: date) -> Confirmation:
        """The client confirmed the plan in writing on that day. Raises `NoPlan`, `AlreadyRecorded`,
        `ContactInFuture`."""
        if self.plan is None:
            raise NoPlan
        if self.confirmation is not None:
            raise AlreadyRecorded
        if confirmed_on > today:
            raise ContactInFuture(confirmed_on)
        return self._append(Confirmation(**self._stamp(at, today), confirmed_on=confirmed_on))

    def make_offer(self, kind: OfferKind, pay: Money, by: date, at: datetime, today: date) -> Offer:
        """If `pay` comes by that day, the rest is let go; it takes the place of any offer before.
        Raises `AlreadySettled`, `AmountNotPositive`, `OfferNotLess`, `OfferInPast`,
        `NotOneAgreement` inside a plan that covers other debts too, `AlreadyRecorded`,
        `CurrencyMismatch`."""
        self.refuse_if_settled()
        _refuse_unless_positive(pay)
        if self.companions:
            raise NotOneAgreement
        if self.balance <= pay:
            raise OfferNotLess(self.balance, pay)
        if by < today:
            raise OfferInPast(by)
        offer = self.offer
        if offer is not None and (offer.kind, offer.pay, offer.by) == (kind, pay, by):
            raise AlreadyRecorded
        return self._append(Offer(**self._stamp(at, today), kind=kind, pay=pay, by=by))

    def take_offer(self, at: datetime, today: date) -> Entry | None:
        """Lets the rest go if what was offered has come in time, and nothing otherwise."""
        offer = self.offer
        if offer is None or self.offer_state(offer, today) is not OfferState.TAKEN:
            return None
        return self.discount(self.balance, at, today)

    def _stated_plan(
        self, shares: Sequence[Share], debts: tuple[DebtId, ...], at: datetime, today: date
    ) -> dict[str, Any]:
        self.refuse_if_settled()
        schedule = [Instalment(share.day, share.amount) for share in shares]
        refuse_unbalanced(schedule, self.balance, MOST_AGREED)
        refuse_disorder(schedule)
        if schedule[0].day < today:
            raise InstalmentInPast(schedule[0].day)
        return self._stamp(at, today) | {"shares": tuple(shares), "debts": debts}

    def _let_go(self, kind: EntryKind, amount: Money, at: datetime, today: date) -> Entry:
        self.refuse_if_settled()
        _refuse_unless_positive(amount)
        if self.balance < amount:
            raise WriteOffTooLarge(self.balance, amount)
        return self._append(
            Entry(**self._stamp(at, today), kind=kind, amount=-amount, value_on=today)
        )


def _if_changed(was: V, right: V) -> V | None:
    return None if right == was else right


def _refuse_unless_positive(amount: Money) -> None:
    if amount.minor <= 0:
        raise AmountNotPositive(amount.amount)
