"""Which of several proposals a client chose: by its place among them, or by its figures."""

from __future__ import annotations

from collections.abc import Sequence

from bot.application.ports.understanding import Reading
from bot.chat.plans.proposal import has_down_payment
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Proposed
from bot.domain.plans.schedule import Instalment

Open = Sequence[tuple[Proposed, tuple[Instalment, ...]]]

_LAST = -1


def at_place(proposals: Open, place: int) -> Proposed | None:
    if place == _LAST:
        return proposals[-1][0] if proposals else None
    return proposals[place - 1][0] if place <= len(proposals) else None


def with_figures(reading: Reading, debt: Debt, proposals: Open) -> Proposed | None:
    """The only one of the proposals that has all the figures of a plan that was told."""
    fitting = [made for made, rows in proposals if _has_figures(reading, debt, made, rows)]
    return fitting[0] if len(fitting) == 1 else None


def _has_figures(
    reading: Reading, debt: Debt, made: Proposed, rows: tuple[Instalment, ...]
) -> bool:
    begins = rows[0] if len(rows) > 1 and has_down_payment(debt, made) else None
    parts = rows[1:] if begins is not None else rows
    if reading.dates is not None:
        told = [(day, sum_) for day, sum_ in reading.dates]
        made_of = [(row.day, row.amount.amount) for row in rows]
        if len(told) != len(made_of):
            return False
        pairs = zip(told, made_of, strict=True)
        return all(day == on and sum_ in (None, amount) for (day, sum_), (on, amount) in pairs)
    down = None if begins is None else begins.amount.amount
    pairs_of = (
        (reading.installments, len(parts)),
        (reading.amount, parts[0].amount.amount),
        (reading.down_payment, down),
        (reading.first_date, rows[0].day),
        (reading.last_date, rows[-1].day),
    )
    stated = [(told, is_) for told, is_ in pairs_of if told is not None]
    return bool(stated) and all(told == is_ for told, is_ in stated)
