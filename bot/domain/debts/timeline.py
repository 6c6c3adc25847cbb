"""The timeline of a debt: everything that happened to it, in order, never changed afterwards.

What was recorded by mistake is taken back by a later record: an entry of the ledger by a reversing
entry, anything else by a `Withdrawal`. Taking back such a record in its turn restores what it took
back, so that a correction can be undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.debts.reply import Outcome, Reason
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What every record has: its place, the UTC instant of recording, and the user's day then."""

    seq: Seq
    at: datetime
    on: date


class EntryKind(StrEnum):
    INVOICE = "invoice"
    PAYMENT = "payment"
    WRITE_OFF = "write_off"
    """Given up, not paid."""
    DISCOUNT = "discount"
    """Let off by agreement."""
    CORRECTION = "correction"
    """The difference between the right sum of the invoice and the one in the books."""
    REVERSAL = "reversal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Recorded):
    """A line of the ledger. `amount` is signed: owed is positive, paid is negative."""

    kind: EntryKind
    amount: Money
    value_on: date
    """The day that counts: of a payment, the day it was made."""
    reverses: Seq | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Recorded):
    """The client promised to pay on `day`: `amount`, or all that is owed."""

    day: date
    amount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Recorded):
    """The user confirmed that they sent a script, or called."""

    script: Script
    channel: Channel
    sent_on: date
    """The day that counts; the user may tell of it later."""
    deadline: date | None = None
    """The last day that the text named: what it announced follows on the day after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Recorded):
    """No nudges before `until`; without end if None."""

    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumption(Recorded):
    """The end of a pause, ahead of its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Recorded):
    """The right terms of the invoice; None is what was right. The ledger has an entry of its own
    for `amount`, the right sum."""

    amount: Money | None = None
    due: date | None = None
    number: str | None = None
    issued: date | None = None
    what_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(Recorded):
    """What the client answered, on the day that counts; `said` in their own words, if known."""

    reason: Reason
    also: tuple[Reason, ...] = ()
    said: str | None = None

    @property
    def is_silence(self) -> bool:
        """The user told that nobody answers: no sign of the client."""
        return self.reason is Reason.NONE and self.said is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute(Recorded):
    """The client contests the debt: its ladder rests until that is resolved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(Recorded):
    """The end of a dispute."""

    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Start(Recorded):
    """The user chose the rung to begin with."""

    rung: Rung


@dataclass(frozen=True, slots=True)
class Share:
    """What an instalment asks for on one debt: all of it, unless the plan covers several."""

    number: int
    """In the plan, from 1; 0 is the down payment."""
    day: date
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed(Recorded):
    """The user proposed a plan to the client; nothing holds yet."""

    shares: tuple[Share, ...]
    """This debt's, the earliest first: they add up to what is owed on it."""
    debts: tuple[DebtId, ...]
    """All that the plan covers, in the order in which they are paid."""
    heads_up: bool = False
    """Whether the user is nudged on the day before each instalment, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(Recorded):
    """The client said no to what was proposed before: the answer itself is a reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Recorded):
    """The client agreed to pay in instalments, or all on a later day: they take the place of the
    due date, and of any plan before this one. The fields are those of `Proposed`."""

    shares: tuple[Share, ...]
    debts: tuple[DebtId, ...]
    heads_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEnd(Recorded):
    """The plan holds no longer: the ladder goes on from where it stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation(Recorded):
    """The client confirmed the plan in writing, on the day that counts."""

    confirmed_on: date


class OfferKind(StrEnum):
    DISCOUNT = "discount"
    """Less, for paying soon."""
    SETTLEMENT = "settlement"
    """A part, and the matter is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Recorded):
    """If `pay` has come by the end of `by`, the rest is let go; else all of it stands."""

    kind: OfferKind
    pay: Money
    by: date


class StepKind(StrEnum):
    """What a step of the day asks of the user."""

    RUNG = "rung"
    PROMISE_DUE = "promise_due"
    PROMISE_BROKEN = "promise_broken"
    DISPUTE = "dispute"
    """Is it resolved?"""
    LAST_RESORT = "last_resort"
    """The last day of the final demand has passed: which way now?"""
    INSTALMENT_SOON = "instalment_soon"
    """The day before."""
    INSTALMENT_DUE = "instalment_due"
    """Has it arrived?"""
    INSTALMENT_MISSED = "instalment_missed"
    INSTALMENT_AGAIN = "instalment_again"
    """Missed though the client was reminded, of this one or of one before it."""
    PLAN_BROKEN = "plan_broken"
    """Two in a row were missed, or one in spite of both reminders: which way now?"""
    OFFER_DUE = "offer_due"
    """The last day of an offer: has it arrived?"""
    OFFER_LAPSED = "offer_lapsed"
    PROPOSED = "proposed"
    """A plan was proposed: did the client agree?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudged(Recorded):
    """The user was nudged about a step."""

    step: StepKind
    rung: Rung | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(Recorded):
    """Takes back the record at `of`, which is not an entry of the ledger; or, at the place of
    another withdrawal, restores what that one took back."""

    of: Seq


Record = (
    Entry
    | Promise
    | Contact
    | Pause
    | Resumption
    | Correction
    | Reply
    | Dispute
    | Resolution
    | Start
    | Proposed
    | Declined
    | Plan
    | PlanEnd
    | Confirmation
    | Offer
    | Nudged
    | Withdrawal
)


def is_change(record: Record) -> bool:
    """Whether it changes what is to be done next: a nudge does not, nor is an undo undone."""
    if isinstance(record, Entry):
        return record.kind is not EntryKind.REVERSAL
    return not isinstance(record, Nudged | Withdrawal)


def taken_by(record: Record) -> Seq | None:
    """The place of the record that this one takes back, if it does."""
    if isinstance(record, Withdrawal):
        return record.of
    return record.reverses if isinstance(record, Entry) else None


def taken_back(timeline: Sequence[Record]) -> frozenset[Seq]:
    """The places of what does not stand: taken back, and not restored since."""
    gone: set[Seq] = set()
    for record in reversed(timeline):
        target = taken_by(record)
        if target is not None and record.seq not in gone:
            gone.add(target)
    return frozenset(gone)
