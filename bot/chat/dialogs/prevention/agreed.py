"""The figures of a job as the dialog keeps them, and how a person changes one of them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from aiogram_dialog.api.entities import Context

from bot.application.ports.understanding import Intent, Reading
from bot.chat.dialogs.policy.numbers import read_number
from bot.chat.talk import Talk
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from bot.domain.people.job import Agreement


class Point(StrEnum):
    """A decision before a job, in the order of the playbook's section 6."""

    BACKGROUND = "background"
    CONTRACT = "contract"
    SCHEDULE = "schedule"
    DEPOSIT = "deposit"
    LATE_FEE = "late_fee"
    POLICY = "policy"
    INVOICE = "invoice"


TEXTS: dict[Point, Script] = {
    Point.CONTRACT: Script.CONTRACT_CLAUSE,
    Point.DEPOSIT: Script.DEPOSIT_REQUEST,
    Point.LATE_FEE: Script.CONTRACT_CLAUSE,
    Point.POLICY: Script.FIRST_JOB,
}

NUMBERS: dict[Point, tuple[int, ...]] = {
    Point.CONTRACT: (3, 7, 14),
    Point.DEPOSIT: (25, 30, 50, 100),
    Point.POLICY: (7, 14, 30),
}
"""The usual numbers where one is decided (days until work stops, percent, days to pay); any other
can be typed."""


def agreement_of(said: dict[str, Any]) -> Agreement:
    kept = dict(said.get("job") or {})
    fee = kept.pop("late_fee", None)
    return Agreement(late_fee=Money(*fee) if fee else None, **kept)


def keep(said: dict[str, Any], agreement: Agreement) -> None:
    """As JSON."""
    fee = agreement.late_fee
    said["job"] = {
        "deposit_percent": agreement.deposit_percent,
        "days_to_pay": agreement.days_to_pay,
        "grace_days": agreement.grace_days,
        "late_fee": [fee.minor, fee.currency] if fee else None,
    }


def with_number(point: Point, number: int, agreement: Agreement) -> Agreement:
    """Raises `FigureOutOfRange`."""
    match point:
        case Point.CONTRACT:
            return replace(agreement, grace_days=number)
        case Point.DEPOSIT:
            return replace(agreement, deposit_percent=number)
        case _:
            return replace(agreement, days_to_pay=number)


def number_of(point: Point, agreement: Agreement) -> int:
    match point:
        case Point.CONTRACT:
            return agreement.grace_days
        case Point.DEPOSIT:
            return agreement.deposit_percent
        case _:
            return agreement.days_to_pay


def with_typed(point: Point, text: str, agreement: Agreement, talk: Talk) -> Agreement | None:
    """None if the text holds no figure. Raises `DomainError`, as the figure's kind does."""
    if point is Point.LATE_FEE:
        read = talk.services.reader.read_amount(text, talk.locale)
        if read is None:
            return None
        currency = read.currency or talk.user.currency
        return replace(agreement, late_fee=Money.of(Decimal(read.amount), currency))
    number = read_number(text)
    return None if number is None else with_number(point, number, agreement)


def is_figure(reading: Reading, open_: Context) -> bool:
    """Whether a text is meant for the point on the screen: it decides a figure, and nobody is
    spoken of. "30 a month" is no instalment there."""
    point = Point(str(open_.dialog_data["point"]))
    if point not in NUMBERS and point is not Point.LATE_FEE:
        return False
    if reading.intent in (Intent.UNDO, Intent.QUESTION, Intent.SETTINGS, Intent.RESUME):
        return False
    return reading.client is None or reading.client_recalled
