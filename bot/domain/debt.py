"""One unpaid invoice: its terms, and everything that has happened to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from bot.domain.client import Client
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountNotPositive,
    ContactBeforeIssue,
    ContactInFuture,
    CurrencyMismatch,
    DomainError,
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
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder import Rung
from bot.domain.money import Money
from bot.domain.promise import PromiseState
from bot.domain.script import Channel, Script
from bot.domain.timeline import (
    Contact,
    Correction,
    Entry,
    EntryKind,
    Nudged,
    Pause,
    Promise,
    Record,
    Resumption,
    StepKind,
    Withdrawal,
    is_change,
    taken_back,
    taken_by,
)

R = TypeVar("R", bound=Record)
V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the invoice says. `due` is a day, never a time."""

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


class Debt:
    """The terms of a debt as they were logged, and its timeline, to which every change appends.

    Methods that record something take `at` (aware, UTC) and `today` (the user's own day) and
    return the new record, which the store appends; they raise a `DomainError` and change nothing
    if the books refuse it.
    """

    __slots__ = ("_timeline", "client", "id", "logged")

    def __init__(
        self, debt_id: DebtId, client: Client, terms: Terms, timeline: Iterable[Record] = ()
    ) -> None:
        self.id = debt_id
        self.client = client
        self.logged = terms
        self._timeline = list(timeline)

    # What the books say

    @property
    def timeline(self) -> tuple[Record, ...]:
        return tuple(self._timeline)

    @property
    def terms(self) -> Terms:
        """What holds now, corrections included."""
        terms = self.logged
        for correction in self._standing(Correction):
            terms = terms.corrected(correction)
        corrections = (e.amount for e in self._standing(Entry) if e.kind is EntryKind.CORRECTION)
        return replace(terms, amount=sum(corrections, terms.amount))

    def terms_before(self, correction: Correction) -> Terms:
        """What held, by the books, before it was put right."""
        entries = 1 if correction.amount is not None else 0
        earlier = self._timeline[: correction.seq - 1 - entries]
        return Debt(self.id, self.client, self.logged, earlier).terms

    @property
    def due(self) -> date:
        corrections = [c.due for c in self._standing(Correction) if c.due]
        return corrections[-1] if corrections else self.logged.due

    @property
    def currency(self) -> str:
        return self.logged.amount.currency

    @property
    def balance(self) -> Money:
        """The sum of all entries; never negative."""
        return self._sum(self._of(Entry))

    @property
    def paid(self) -> Money:
        """What has been paid so far, payments taken back left out."""
        return -self._sum(self.payments)

    @property
    def payments(self) -> tuple[Entry, ...]:
        return tuple(e for e in self._standing(Entry) if e.kind is EntryKind.PAYMENT)

    @property
    def written_off(self) -> Money:
        """What has been given up so far."""
        return -self._sum(e for e in self._standing(Entry) if e.kind is EntryKind.WRITE_OFF)

    @property
    def is_settled(self) -> bool:
        return not self.balance

    @property
    def is_withdrawn(self) -> bool:
        """Logged by mistake and taken back: shown nowhere but in an export of everything."""
        return not any(e.kind is EntryKind.INVOICE for e in self._standing(Entry))

    def days_late(self, today: date) -> int:
        """Days since the due date; negative before it."""
        return (today - self.due).days

    @property
    def contacts(self) -> tuple[Contact, ...]:
        return tuple(self._standing(Contact))

    @property
    def promise(self) -> Promise | None:
        """The latest promise that stands, kept or not."""
        return max(self._standing(Promise), key=lambda promise: promise.seq, default=None)

    def promise_state(self, promise: Promise, today: date) -> PromiseState:
        if self._has_paid(promise, by=promise.day):
            return PromiseState.KEPT
        if promise != self.promise:
            return PromiseState.SUPERSEDED
        return PromiseState.OPEN if today <= promise.day else PromiseState.BROKEN

    def has_met(self, promise: Promise) -> bool:
        """Whether what was promised has been paid since, in time or late."""
        return self._has_paid(promise, by=date.max)

    def pause(self, today: date) -> Pause | None:
        """The pause in force on `today`: the latest one, unless it has ended or been resumed."""
        pause = max(self._standing(Pause), key=lambda pause: pause.seq, default=None)
        if pause is None or any(end.seq > pause.seq for end in self._standing(Resumption)):
            return None
        return pause if pause.until is None or today < pause.until else None

    def nudges_since_change(self, step: StepKind, rung: Rung | None) -> tuple[date, ...]:
        """The days on which the user was nudged about this step since anything else happened.

        What was taken back has not happened: an undo brings back the count there was before.
        """
        gone = self._taken_back()
        changes = (r.seq for r in self._timeline if is_change(r) and r.seq not in gone)
        last_change = max(changes, default=0)
        return tuple(
            nudge.on
            for nudge in self._of(Nudged)
            if nudge.seq > last_change and (nudge.step, nudge.rung) == (step, rung)
        )

    def record(self, seq: Seq) -> Record:
        """The record at this place of the timeline. Raises `NotFound`."""
        if not 1 <= seq <= len(self._timeline):
            raise NotFound
        return self._timeline[seq - 1]

    def was_taken_back(self, seq: Seq) -> bool:
        return seq in self._taken_back()

    def undone_by(self, record: Record) -> Record | None:
        """The change that `record` took back or restored; None if it did neither."""
        seq = taken_by(record)
        if seq is None:
            return None
        target = self.record(seq)
        return self.undone_by(target) or target

    # What is entered in them

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
        invoice was issued. Raises `AlreadySettled`, `ContactInFuture`, `ContactBeforeIssue`."""
        self.refuse_if_settled()
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

    def write_off(self, amount: Money, at: datetime, today: date) -> Entry:
        """The user gives `amount` up. Raises `AlreadySettled`, `AmountNotPositive`,
        `WriteOffTooLarge`, `CurrencyMismatch`."""
        self.refuse_if_settled()
        _refuse_unless_positive(amount)
        if self.balance < amount:
            raise WriteOffTooLarge(self.balance, amount)
        return self._append(
            Entry(
                **self._stamp(at, today), kind=EntryKind.WRITE_OFF, amount=-amount, value_on=today
            )
        )

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

    @property
    def has_history(self) -> bool:
        """Whether payments, promises, contacts or write-offs stand on the invoice."""
        return bool(self.payments or self.contacts or self.promise or self.written_off)

    def _corrections(self) -> list[Record]:
        entries = [e for e in self._standing(Entry) if e.kind is EntryKind.CORRECTION]
        return [*entries, *self._standing(Correction)]

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

    def _taker(self, seq: Seq) -> Record | None:
        return next((record for record in self._timeline if taken_by(record) == seq), None)

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Several records, or none if the books refuse one of them."""
        known = len(self._timeline)
        try:
            yield
        except DomainError:
            del self._timeline[known:]
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

    def _of(self, kind: type[R]) -> Iterator[R]:
        return (record for record in self._timeline if isinstance(record, kind))

    def _taken_back(self) -> set[Seq]:
        return taken_back(self._timeline)

    def _standing(self, kind: type[R]) -> Iterator[R]:
        gone = self._taken_back()
        return (record for record in self._of(kind) if record.seq not in gone)

    def _has_paid(self, promise: Promise, by: date) -> bool:
        """Whether payments recorded since the promise and made `by` a day cover what it named.

        A part that was forgiven, or corrected away, is promised no more; but a debt that was given
        up was not paid.
        """
        since = [payment for payment in self.payments if payment.seq > promise.seq]
        all_owed = self.balance + self._given_up() - self._sum(since)
        promised = all_owed if promise.amount is None else min(promise.amount, all_owed)
        return -self._sum(p for p in since if p.value_on <= by) >= promised

    def _given_up(self) -> Money:
        """What was written off last, if that settled the debt."""
        entries = [e for e in self._standing(Entry) if e.kind is not EntryKind.REVERSAL]
        if entries and self.is_settled and entries[-1].kind is EntryKind.WRITE_OFF:
            return -entries[-1].amount
        return Money.zero(self.currency)

    def _sum(self, entries: Iterable[Entry]) -> Money:
        return sum((entry.amount for entry in entries), Money.zero(self.currency))


def _if_changed(was: V, right: V) -> V | None:
    return None if right == was else right


def _refuse_unless_positive(amount: Money) -> None:
    if amount.minor <= 0:
        raise AmountNotPositive(amount.amount)
