"""What is agreed before a job, so that its invoices are paid (playbook, section 6)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.errors import FigureOutOfRange
from bot.domain.money import Money

DEPOSIT_PERCENT = 50
"""Half up front."""
DAYS_TO_PAY = 14
"""In writing, whatever it is; an invoice two weeks late gets the firm reminder."""
GRACE_DAYS = 7
"""From the due date until work stops, announced beforehand."""
LARGEST_DEPOSIT = 100
LONGEST_TERMS = 120
LONGEST_GRACE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The figures of the texts about a job to come. Raises `FigureOutOfRange`."""

    deposit_percent: int = DEPOSIT_PERCENT
    """Of the price, paid before work begins."""
    days_to_pay: int = DAYS_TO_PAY
    """From the day of the invoice."""
    grace_days: int = GRACE_DAYS
    """From the due date until work is suspended."""
    late_fee: Money | None = None
    """For each month that has begun: agreed beforehand and not harsh, say $30. None unless
    the user names one."""

    def __post_init__(self) -> None:
        for figure, most in (
            (self.deposit_percent, LARGEST_DEPOSIT),
            (self.days_to_pay, LONGEST_TERMS),
            (self.grace_days, LONGEST_GRACE),
        ):
            if not 1 <= figure <= most:
                raise FigureOutOfRange(most)
