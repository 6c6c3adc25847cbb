"""What the books refuse. Each error is a type with fields; `chat` words it from `locales/`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain.ladder.rungs import Rung
    from bot.domain.money import Money


class DomainError(Exception):
    """A rule of the books was about to be broken; nothing was changed."""


class AmountRefused(DomainError):
    """A sum that can't be entered in the books."""


@dataclass
class AmountNotFinite(AmountRefused):
    """NaN, infinite, or not a number at all."""


@dataclass
class AmountNotPositive(AmountRefused):
    amount: Decimal


@dataclass
class AmountTooLarge(AmountRefused):
    """More than `largest`, the most that fits every store and screen."""

    largest: Money


@dataclass
class AmountTooPrecise(AmountRefused):
    """Fractions of the currency's smallest unit, such as half a yen."""

    currency: str
    decimals: int


@dataclass
class UnknownCurrency(DomainError):
    code: str


@dataclass
class CurrencyMismatch(DomainError):
    expected: str
    given: str


@dataclass
class Overpayment(DomainError):
    """A payment larger than what is owed: asked about, never booked as a negative balance."""

    balance: Money
    amount: Money


@dataclass
class AlreadySettled(DomainError):
    """Nothing is owed on this debt any more."""


@dataclass
class AlreadyRecorded(DomainError):
    """The same has been recorded before: a button pressed twice counts once."""


@dataclass
class PaymentInFuture(DomainError):
    on: date


@dataclass
class PromiseInPast(DomainError):
    on: date


@dataclass
class PromiseTooLarge(DomainError):
    balance: Money
    amount: Money


@dataclass
class WriteOffTooLarge(DomainError):
    balance: Money
    amount: Money


@dataclass
class SumBelowPaid(DomainError):
    """A corrected sum that is less than what has been paid or written off already."""

    gone: Money
    amount: Money


@dataclass
class ClientFixed(DomainError):
    """The client, or the currency, of a debt that has a history by now: payments, promises or
    contacts, which belong to that client and are counted in that currency."""


@dataclass
class ContactInFuture(DomainError):
    on: date


@dataclass
class ContactBeforeIssue(DomainError):
    """Nobody is reminded of an invoice that is not issued yet."""

    issued: date


@dataclass
class PauseInPast(DomainError):
    until: date


@dataclass
class NothingToUndo(DomainError):
    """There is no such change, or it was taken back before."""


@dataclass
class AlreadyTakenBack(NothingToUndo):
    """This very change was taken back before."""


@dataclass
class UndoBlocked(DomainError):
    """The debt has a history by now: payments, contacts or promises that would hang in the air."""


@dataclass
class NotFound(DomainError):
    """Nothing of this user's has that id, whether or not somebody else's has."""


@dataclass
class NameEmpty(DomainError):
    """A client's name with nothing visible in it."""


@dataclass
class NotDisputed(DomainError):
    """There is no dispute to resolve."""


@dataclass
class LadderEmpty(DomainError):
    """A policy without a rung to climb."""


@dataclass
class RungOutOfOrder(DomainError):
    """A rung's day that is not between those of its neighbours: `first` and `last` would do."""

    rung: Rung
    first: int
    last: int


@dataclass
class GapOutOfRange(DomainError):
    longest: int


@dataclass
class DiscountOutOfRange(DomainError):
    """In percent, from 1."""

    most: int


@dataclass
class FigureOutOfRange(DomainError):
    """Of what is agreed before a job: from 1."""

    most: int


@dataclass
class PayToTooLong(DomainError):
    """A user's ways to be paid, in more lines or characters than scripts have room for."""

    lines: int
    characters: int


@dataclass
class NotAnEmail(DomainError):
    """A text that no letter could be sent to."""


@dataclass
class NotAPhone(DomainError):
    """A text that is no number with its country's code."""


@dataclass
class DownPaymentTooLarge(DomainError):
    """A down payment that leaves nothing to pay in parts."""

    total: Money
    amount: Money


@dataclass
class InstalmentTooSmall(DomainError):
    """So many parts of a sum that one of them would be nothing."""

    total: Money
    count: int


@dataclass
class LastDayBeforeFirst(DomainError):
    first: date
    last: date


@dataclass
class PlanTooLong(DomainError):
    """A plan has one instalment at least, and so many at most."""

    most: int


@dataclass
class ScheduleOutOfOrder(DomainError):
    """Each instalment's day is after that of the one before it."""

    earlier: date
    later: date


@dataclass
class ScheduleUnbalanced(DomainError):
    """The parts do not add up to what is owed."""

    balance: Money
    stated: Money


@dataclass
class InstalmentInPast(DomainError):
    on: date


@dataclass
class NoPlan(DomainError):
    """There is no plan, or it has ended."""


@dataclass
class NoDayLeft(DomainError):
    """All days of the plan have come: what is left needs a new one."""


@dataclass
class NotOneAgreement(DomainError):
    """Debts of several clients or in several currencies: a plan is of one."""


@dataclass
class OfferNotLess(DomainError):
    """An offer to take as much as is owed, or more."""

    balance: Money
    amount: Money


@dataclass
class OfferInPast(DomainError):
    on: date


@dataclass
class NoOffer(DomainError):
    """No sum has been offered, or it has not come."""
