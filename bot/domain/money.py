"""Exact sums: a whole number of a currency's minor units, never a float."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.currency import decimals_of
from bot.domain.errors import (
    AmountNotFinite,
    AmountNotPositive,
    AmountTooLarge,
    AmountTooPrecise,
    CurrencyMismatch,
)

MAX_DIGITS = 15
"""A sum has at most this many digits, minor units included: it fits every store and screen."""


@dataclass(frozen=True, slots=True)
class Money:
    """A sum of `minor` units (cents, øre, whole yen) of an ISO 4217 currency; may be negative."""

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal, currency: str) -> Money:
        """The positive sum that a person stated, exact to the minor unit.

        Raises an `AmountRefused` for a sum that is zero, negative, not finite, too large or too
        precise, and `UnknownCurrency` for a code that ISO 4217 does not know.
        """
        decimals = decimals_of(currency)
        if not amount.is_finite():
            raise AmountNotFinite
        if amount <= 0:
            raise AmountNotPositive(amount)
        if amount.adjusted() + 1 + decimals > MAX_DIGITS:
            raise AmountTooLarge(cls(10**MAX_DIGITS - 1, currency))
        # Asked before the fraction is made: that of 1e-999999999 would fill the memory.
        if amount.adjusted() < -decimals:
            raise AmountTooPrecise(currency, decimals)
        # In integers, since Decimal's own arithmetic rounds to its context's precision.
        numerator, denominator = amount.as_integer_ratio()
        minor, fraction = divmod(numerator * 10**decimals, denominator)
        if fraction:
            raise AmountTooPrecise(currency, decimals)
        return cls(minor, currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        return cls(0, currency)

    @property
    def amount(self) -> Decimal:
        """In major units, with as many decimals as the currency has."""
        return Decimal(self.minor).scaleb(-decimals_of(self.currency))

    def _minor_of(self, other: Money) -> int:
        if other.currency != self.currency:
            raise CurrencyMismatch(self.currency, other.currency)
        return other.minor

    def percent(self, percent: Decimal | int) -> Money:
        """That part of the sum, rounded down to the smallest unit: what is let off is never more
        than was said."""
        return Money(int(self.minor * Decimal(percent) // 100), self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._minor_of(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._minor_of(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._minor_of(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._minor_of(other)

    def __gt__(self, other: Money) -> bool:
        return self.minor > self._minor_of(other)

    def __ge__(self, other: Money) -> bool:
        return self.minor >= self._minor_of(other)

    def __bool__(self) -> bool:
        return self.minor != 0
