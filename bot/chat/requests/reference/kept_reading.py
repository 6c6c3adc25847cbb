"""A reading as JSON, so that a dialog can keep what was said while it asks which debt is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from bot.application.ports.understanding import Asked, Frequency, Intent, Reading, Reason, Tone
from bot.domain.locale import Locale

_FROM_TEXT: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(
        (
            "due",
            "issued",
            "paid_on",
            "promised_on",
            "day_or",
            "until",
            "sent_on",
            "first_date",
            "last_date",
        ),
        date.fromisoformat,
    ),
    **dict.fromkeys(("amount", "down_payment", "percent", "to_pay"), Decimal),
    "intent": Intent,
    "asked": Asked,
    "frequency": Frequency,
    "tone": Tone,
    "reason": Reason,
    "language": Locale,
}


def dump(reading: Reading) -> dict[str, Any]:
    """What is stated; `items` belong to invoices, which are kept in drafts instead."""
    stated = {field.name: getattr(reading, field.name) for field in fields(Reading)}
    del stated["items"]
    return {name: _plain(value) for name, value in stated.items() if value not in (None, False, ())}


def load(kept: dict[str, Any]) -> Reading:
    stated = {
        name: _FROM_TEXT[name](value) if name in _FROM_TEXT else value
        for name, value in kept.items()
    }
    if "dates" in stated:
        stated["dates"] = tuple(
            (date.fromisoformat(day), None if sum_ is None else Decimal(sum_))
            for day, sum_ in stated["dates"]
        )
    if "client_near" in stated:
        stated["client_near"] = tuple(stated["client_near"])
    return Reading(**stated)


def _plain(value: Any) -> Any:
    match value:
        case bool() | int():
            return value
        case None:
            return None
        case tuple():
            return [_plain(each) for each in value]
        case date():
            return value.isoformat()
        case _:
            return str(value)
