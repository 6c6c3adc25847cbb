"""The timeline of a debt: everything that happened to it, in order, never changed afterwards.

What was recorded by mistake is taken back by a later record: an entry of the ledger by a reversing
entry, anything else by a `Withdrawal`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.ids import Seq
from bot.domain.ladder import Rung
from bot.domain.money import Money
from bot.domain.script import Channel, Script


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What every record has: its place, the UTC instant of recording, and the user's day then."""

    seq: Seq
    at: datetime
    on: date


class EntryKind(StrEnum):
    INVOICE = "invoice"
    PAYMENT = "payment"
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
    """The user confirmed that they sent a script."""

    script: Script
    channel: Channel
    deadline: date | None = None
    """The last day that the text named: what it announced follows on the day after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Recorded):
    """No nudges before `until`; without end if None."""

    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumption(Recorded):
    """The end of a pause, ahead of its time."""


class StepKind(StrEnum):
    """What a step of the day asks of the user."""

    RUNG = "rung"
    PROMISE_DUE = "promise_due"
    PROMISE_BROKEN = "promise_broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudged(Recorded):
    """The user was nudged about a step."""

    step: StepKind
    rung: Rung | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(Recorded):
    """Takes back the promise, contact, pause or resumption at `of`."""

    of: Seq


Record = Entry | Promise | Contact | Pause | Resumption | Nudged | Withdrawal
