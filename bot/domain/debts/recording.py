"""The growing timeline of a debt: what is recorded, and what is taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TypeVar

from bot.domain.debts.deals import Deals
from bot.domain.debts.timeline import Entry, EntryKind, Record, Withdrawal, is_change, taken_by
from bot.domain.errors import (
    AlreadySettled,
    AlreadyTakenBack,
    DomainError,
    NothingToUndo,
    UndoBlocked,
)
from bot.domain.ids import Seq
from bot.domain.money import Money

R = TypeVar("R", bound=Record)


class Recording(Deals):
    __slots__ = ()

    def refuse_if_settled(self) -> None:
        """Raises `AlreadySettled`."""
        if self.is_settled:
            raise AlreadySettled

    def _stamp(self, at: datetime, today: date) -> dict[str, Any]:
        return {"seq": Seq(len(self._timeline) + 1), "at": at, "on": today}

    def _append(self, record: R) -> R:
        self._timeline.append(record)
        return record

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
