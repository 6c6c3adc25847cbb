"""What the books say of a debt, by everything that has happened to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from bot.domain.debts.promise import PromiseState
from bot.domain.debts.terms import Terms
from bot.domain.debts.timeline import (
    Contact,
    Correction,
    Dispute,
    Entry,
    EntryKind,
    Nudged,
    Offer,
    Pause,
    Plan,
    Promise,
    Record,
    Reply,
    Resolution,
    Resumption,
    Start,
    StepKind,
    is_change,
    taken_back,
    taken_by,
)
from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from bot.domain.people.client import Client

R = TypeVar("R", bound=Record)


class History:
    """The terms as they were logged, and the timeline: all that holds now follows from them."""

    __slots__ = ("_gone", "_timeline", "client", "id", "logged")

    def __init__(
        self, debt_id: DebtId, client: Client, terms: Terms, timeline: Iterable[Record] = ()
    ) -> None:
        self.id = debt_id
        self.client = client
        self.logged = terms
        self._timeline = list(timeline)
        self._forget_standing()

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

    @property
    def has_other_sum(self) -> bool:
        """Whether the sum is not the one that was logged first: that was wrong, or another has been
        agreed on since. The books don't tell which."""
        return any(e.kind is EntryKind.CORRECTION for e in self._standing(Entry))

    def terms_before(self, correction: Correction) -> Terms:
        """What held, by the books, before it was put right."""
        entries = 1 if correction.amount is not None else 0
        earlier = self._timeline[: correction.seq - 1 - entries]
        return History(self.id, self.client, self.logged, earlier).terms

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
    def discounted(self) -> Money:
        """What has been let off by agreement."""
        return -self._sum(e for e in self._standing(Entry) if e.kind is EntryKind.DISCOUNT)

    @property
    def is_settled(self) -> bool:
        return not self.balance

    @property
    def is_withdrawn(self) -> bool:
        """Logged by mistake and taken back: shown nowhere but in an export of everything."""
        return not any(e.kind is EntryKind.INVOICE for e in self._standing(Entry))

    @property
    def contacts(self) -> tuple[Contact, ...]:
        return tuple(self._standing(Contact))

    @property
    def replies(self) -> tuple[Reply, ...]:
        return tuple(self._standing(Reply))

    @property
    def answers(self) -> tuple[Reply, ...]:
        """The replies in which the client said something."""
        return tuple(reply for reply in self.replies if not reply.is_silence)

    @property
    def dispute(self) -> Dispute | None:
        """The one that is open."""
        dispute = max(self._standing(Dispute), key=lambda dispute: dispute.seq, default=None)
        if dispute is None or any(end.seq > dispute.seq for end in self._standing(Resolution)):
            return None
        return dispute

    @property
    def disputes(self) -> tuple[Dispute, ...]:
        return tuple(self._standing(Dispute))

    @property
    def resolutions(self) -> tuple[Resolution, ...]:
        return tuple(self._standing(Resolution))

    @property
    def logged_on(self) -> date:
        """The user's day on which the books got it."""
        return self._timeline[0].on

    @property
    def start(self) -> Rung | None:
        """The rung that the user chose to begin with."""
        starts = [start.rung for start in self._standing(Start)]
        return starts[-1] if starts else None

    @property
    def stop(self) -> Contact | None:
        """The message that the user stopped working, if they have not resumed since."""
        said = [c for c in self.contacts if c.script in (Script.STOP_WORK, Script.WORK_RESUMED)]
        last = max(said, key=lambda contact: (contact.sent_on, contact.seq), default=None)
        return last if last is not None and last.script is Script.STOP_WORK else None

    @property
    def unanswered(self) -> tuple[Contact, ...]:
        """What the user has sent, since the client last gave a sign, that wanted an answer."""
        signs: list[Record] = [*self.answers, *self.disputes, *self.payments]
        signs += [*self._standing(Promise), *self._standing(Plan)]
        last = max((sign.seq for sign in signs), default=0)
        return tuple(c for c in self.contacts if c.seq > last and c.script.awaits_answer)

    @property
    def promises(self) -> tuple[Promise, ...]:
        return tuple(self._standing(Promise))

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

    def nudges_since(self, record: Record, step: StepKind) -> tuple[date, ...]:
        """The days on which the user was nudged about this step since `record`, whatever else has
        happened meanwhile."""
        later = (nudge for nudge in self._of(Nudged) if nudge.seq > record.seq)
        return tuple(nudge.on for nudge in later if nudge.step is step)

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

    def taken_back_by(self, record: Record) -> Record | None:
        """The change that stood until `record`; None too where `record` has brought one back."""
        seq = taken_by(record)
        if seq is None:
            return None
        target = self.record(seq)
        brought_back = taken_by(target)
        return target if brought_back is None else self.taken_back_by(self.record(brought_back))

    @property
    def has_history(self) -> bool:
        """Whether anything but corrections stands on the invoice."""
        kinds = (EntryKind.PAYMENT, EntryKind.WRITE_OFF, EntryKind.DISCOUNT)
        if any(entry.kind in kinds for entry in self._standing(Entry)):
            return True
        deals = [*self._standing(Plan), *self._standing(Offer)]
        return bool(self.contacts or self.promise or self.replies or self.disputes or deals)

    def _corrections(self) -> list[Record]:
        entries = [e for e in self._standing(Entry) if e.kind is EntryKind.CORRECTION]
        return [*entries, *self._standing(Correction)]

    def _taker(self, seq: Seq) -> Record | None:
        return next((record for record in self._timeline if taken_by(record) == seq), None)

    def _of(self, kind: type[R]) -> Iterator[R]:
        return (record for record in self._timeline if isinstance(record, kind))

    def _forget_standing(self) -> None:
        # What does not stand, with the length of the timeline that it was computed for.
        self._gone: tuple[int, frozenset[Seq]] = (0, frozenset())

    def _taken_back(self) -> frozenset[Seq]:
        known, gone = self._gone
        if known != len(self._timeline):
            gone = taken_back(self._timeline)
            self._gone = (len(self._timeline), gone)
        return gone

    def _standing(self, kind: type[R]) -> Iterator[R]:
        gone = self._taken_back()
        return (record for record in self._of(kind) if record.seq not in gone)

    def _has_paid(self, promise: Promise, by: date) -> bool:
        """Whether payments recorded since the promise and made `by` a day cover what it named.

        A part that was forgiven, or corrected away, is promised no more; but a debt that was given
        up was not paid.
        """
        since = self._payments_since(promise)
        all_owed = self._all_owed() + self._given_up() - self._sum(since)
        promised = all_owed if promise.amount is None else min(promise.amount, all_owed)
        return -self._sum(p for p in since if p.value_on <= by) >= promised

    def _payments_since(self, promise: Promise) -> list[Entry]:
        return [payment for payment in self.payments if payment.seq > promise.seq]

    def _all_owed(self) -> Money:
        return self.balance

    def _given_up(self) -> Money:
        """What was written off last, if that settled the debt."""
        entries = [e for e in self._standing(Entry) if e.kind is not EntryKind.REVERSAL]
        if entries and self.is_settled and entries[-1].kind is EntryKind.WRITE_OFF:
            return -entries[-1].amount
        return Money.zero(self.currency)

    def _sum(self, entries: Iterable[Entry]) -> Money:
        return sum((entry.amount for entry in entries), Money.zero(self.currency))
