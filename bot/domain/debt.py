"""One unpaid invoice: its terms, and everything that has happened to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from bot.domain.client import Client
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountNotPositive,
    NotFound,
    NothingToUndo,
    Overpayment,
    PauseInPast,
    PaymentInFuture,
    PromiseInPast,
    PromiseTooLarge,
    UndoBlocked,
)
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder import Rung
from bot.domain.money import Money
from bot.domain.promise import PromiseState
from bot.domain.script import Channel, Script
from bot.domain.timeline import (
    Contact,
    Entry,
    EntryKind,
    Nudged,
    Pause,
    Promise,
    Record,
    Resumption,
    StepKind,
    Withdrawal,
)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the invoice says. `due` is a day, never a time."""

    amount: Money
    due: date
    number: str | None = None
    issued: date | None = None
    what_for: str | None = None


class Debt:
    """The terms of a debt and its timeline; every change appends one record.

    Methods that record something take `at` (aware, UTC) and `today` (the user's own day) and
    return the new record, which the store appends; they raise a `DomainError` and change nothing
    if the books refuse it.
    """

    __slots__ = ("_timeline", "client", "id", "terms")

    def __init__(
        self, debt_id: DebtId, client: Client, terms: Terms, timeline: Iterable[Record] = ()
    ) -> None:
        self.id = debt_id
        self.client = client
        self.terms = terms
        self._timeline = list(timeline)

    # What the books say

    @property
    def timeline(self) -> tuple[Record, ...]:
        return tuple(self._timeline)

    @property
    def due(self) -> date:
        return self.terms.due

    @property
    def currency(self) -> str:
        return self.terms.amount.currency

    @property
    def balance(self) -> Money:
        """The sum of all entries; never negative."""
        return sum((entry.amount for entry in self._of(Entry)), Money.zero(self.currency))

    @property
    def paid(self) -> Money:
        """What has been paid so far, payments taken back left out."""
        return self._sum_paid(self.payments)

    @property
    def payments(self) -> tuple[Entry, ...]:
        return tuple(e for e in self._standing(Entry) if e.kind is EntryKind.PAYMENT)

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
        taken_back = self._taken_back()
        changes = (r.seq for r in self._timeline if _is_change(r) and r.seq not in taken_back)
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
        self, script: Script, channel: Channel, deadline: date | None, at: datetime, today: date
    ) -> Contact:
        """The user sent `script`. Raises `AlreadySettled`."""
        self.refuse_if_settled()
        contact = Contact(
            **self._stamp(at, today), script=script, channel=channel, deadline=deadline
        )
        return self._append(contact)

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
        if self.was_taken_back(seq):
            raise AlreadyTakenBack
        if not _is_change(record):
            raise NothingToUndo
        if not isinstance(record, Entry):
            return self._append(Withdrawal(**self._stamp(at, today), of=seq))
        if record.kind is EntryKind.INVOICE and (self.payments or self.contacts or self.promise):
            raise UndoBlocked
        reversal = Entry(
            **self._stamp(at, today),
            kind=EntryKind.REVERSAL,
            amount=-record.amount,
            value_on=today,
            reverses=seq,
        )
        return self._append(reversal)

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
        withdrawn = {withdrawal.of for withdrawal in self._of(Withdrawal)}
        return withdrawn | {entry.reverses for entry in self._of(Entry) if entry.reverses}

    def _standing(self, kind: type[R]) -> Iterator[R]:
        taken_back = self._taken_back()
        return (record for record in self._of(kind) if record.seq not in taken_back)

    def _has_paid(self, promise: Promise, by: date) -> bool:
        """Whether payments recorded since the promise and made `by` a day cover what it named."""
        since = [payment for payment in self.payments if payment.seq > promise.seq]
        promised = promise.amount or self.balance + self._sum_paid(since)
        return self._sum_paid(p for p in since if p.value_on <= by) >= promised

    def _sum_paid(self, payments: Iterable[Entry]) -> Money:
        return -sum((payment.amount for payment in payments), Money.zero(self.currency))


def _is_change(record: Record) -> bool:
    """Whether it changes what is to be done next: a nudge does not, nor is an undo undone."""
    if isinstance(record, Entry):
        return record.kind is not EntryKind.REVERSAL
    return isinstance(record, Promise | Contact | Pause | Resumption)


def _refuse_unless_positive(amount: Money) -> None:
    if amount.minor <= 0:
        raise AmountNotPositive(amount.amount)
