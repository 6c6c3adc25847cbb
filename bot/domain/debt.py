"""One unpaid invoice: its terms, and everything that has happened to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TypeVar

from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountNotPositive,
    ContactBeforeIssue,
    ContactInFuture,
    CurrencyMismatch,
    DomainError,
    NotDisputed,
    NotFound,
    NothingToUndo,
    Overpayment,
    PauseInPast,
    PaymentInFuture,
    PromiseInPast,
    PromiseTooLarge,
    SumBelowPaid,
    UndoBlocked,
    WriteOffTooLarge,
)
from bot.domain.history import History
from bot.domain.ids import Seq
from bot.domain.ladder import Rung
from bot.domain.money import Money
from bot.domain.reply import Outcome, Reason
from bot.domain.script import CLOSING, Channel, Script
from bot.domain.terms import Terms
from bot.domain.timeline import (
    Contact,
    Correction,
    Dispute,
    Entry,
    EntryKind,
    Nudged,
    Pause,
    Promise,
    Record,
    Reply,
    Resolution,
    Resumption,
    Start,
    StepKind,
    Withdrawal,
    is_change,
    taken_by,
)

__all__ = ["Debt", "Terms"]

R = TypeVar("R", bound=Record)
V = TypeVar("V")


class Debt(History):
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
        """Raises `AlreadySettled`, `PromiseInPast`, `AmountNotPositive`, `PromiseTooLarge`,
        `CurrencyMismatch`."""
        self.refuse_if_settled()
        if day < today:
            raise PromiseInPast(day)
        if amount is not None:
            _refuse_unless_positive(amount)
            if self.balance < amount:
                raise PromiseTooLarge(self.balance, amount)
        return self._append(Promise(**self._stamp(at, today), day=day, amount=amount))

    def refuse_to_send(self, script: Script) -> None:
        """Raises `AlreadySettled`, but for what is said once all is paid."""
        if script not in CLOSING or self.is_withdrawn:
            self.refuse_if_settled()

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
            self.take_back(seq, at, today)
            return self.pay(*right, at, today)

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

    def take_back(self, seq: Seq, at: datetime, today: date) -> Record:
        """Undoes the record at `seq`. Raises `NotFound`, `NothingToUndo`, `AlreadyTakenBack`,
        `UndoBlocked`."""
        record = self.record(seq)
        if taken_by(record) and not self.was_taken_back(seq):
            raise NothingToUndo
        return self.take_back_all([seq], at, today)[0]

    def take_back_all(self, seqs: Sequence[Seq], at: datetime, today: date) -> tuple[Record, ...]:
        """Undoes the records of one change, the latest first: what they took back themselves stands
        again. An invoice goes with its corrections. Raises as `take_back` does, and `UndoBlocked`
        if more would have been paid than was owed."""
        wanted = {seq: self.record(seq) for seq in seqs}
        if any(self.was_taken_back(seq) for seq in wanted):
            raise AlreadyTakenBack
        if not all(is_change(record) or taken_by(record) for record in wanted.values()):
            raise NothingToUndo
        if any(isinstance(r, Entry) and r.kind is EntryKind.INVOICE for r in wanted.values()):
            if self.has_history:
                raise UndoBlocked
            wanted |= {record.seq: record for record in self._corrections()}
        with self._whole():
            made = tuple(
                self._append(self._undoing(wanted[seq], at, today))
                for seq in sorted(wanted, reverse=True)
            )
            if self.balance < Money.zero(self.currency):
                raise UndoBlocked
        return made

    def _undoing(self, record: Record, at: datetime, today: date) -> Record:
        """What takes `record` back: if it was restored before, by undoing that."""
        last = record
        while (taker := self._taker(last.seq)) is not None:
            last = taker
        if not isinstance(last, Entry):
            return Withdrawal(**self._stamp(at, today), of=last.seq)
        return Entry(
            **self._stamp(at, today),
            kind=EntryKind.REVERSAL,
            amount=-last.amount,
            value_on=today,
            reverses=last.seq,
        )

    def _let_go(self, kind: EntryKind, amount: Money, at: datetime, today: date) -> Entry:
        self.refuse_if_settled()
        _refuse_unless_positive(amount)
        if self.balance < amount:
            raise WriteOffTooLarge(self.balance, amount)
        return self._append(
            Entry(**self._stamp(at, today), kind=kind, amount=-amount, value_on=today)
        )

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Several records, or none if the books refuse one of them."""
        known = len(self._timeline)
        try:
            yield
        except DomainError:
            del self._timeline[known:]
            self._forget_standing()
            raise

    def refuse_if_settled(self) -> None:
        """Raises `AlreadySettled`."""
        if self.is_settled:
            raise AlreadySettled

    def _stamp(self, at: datetime, today: date) -> dict[str, Any]:
        return {"seq": Seq(len(self._timeline) + 1), "at": at, "on": today}

    def _append(self, record: R) -> R:
        self._timeline.append(record)
        return record


def _if_changed(was: V, right: V) -> V | None:
    return None if right == was else right


def _refuse_unless_positive(amount: Money) -> None:
    if amount.minor <= 0:
        raise AmountNotPositive(amount.amount)
