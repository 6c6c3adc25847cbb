"""`paydove plan`: what a plan is to be, as JSON in; its schedule as JSON lines out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from bot.domain.errors import DomainError
from bot.domain.money import Money
from bot.domain.plans.schedule import (
    Frequency,
    Instalment,
    after_down_payment,
    by_amount,
    in_parts,
    until,
)

_WIDEST = 6
"""The power of ten of a count that is not worth writing out."""
_SOLVED_BY = ("installments", "amount", "last_date")


def print_schedules() -> int:
    """From standard input to standard output; 1 if anything asked for was refused."""
    refused = False
    for lines in schedules(sys.stdin.read()):
        refused = refused or any("error" in line for line in lines)
        for line in lines:
            sys.stdout.write(json.dumps(line) + "\n")
    return int(refused)


def schedules(text: str) -> Iterator[list[dict[str, str]]]:
    """For each JSON object of `text` the lines of its schedule, each with `date` and `amount`, or
    one with an `error`. What follows something that is no JSON is not read."""
    decoder = json.JSONDecoder(parse_float=Decimal)
    while text := text.lstrip():
        try:
            asked, end = decoder.raw_decode(text)
        except (ValueError, RecursionError) as wrong:
            yield [{"error": f"not JSON: {wrong}"}]
            return
        text = text[end:]
        try:
            yield [
                {"date": part.day.isoformat(), "amount": f"{part.amount.amount:f}"}
                for part in _schedule(asked)
            ]
        except DomainError as refusal:
            yield [{"error": f"{type(refusal).__name__}: {_fields(refusal)}".rstrip(": ")}]
        except (ValueError, TypeError, InvalidOperation) as wrong:
            yield [{"error": str(wrong)}]


def _schedule(asked: object) -> tuple[Instalment, ...]:
    """Raises `DomainError`, and `ValueError` where something is missing or makes no sense."""
    if not isinstance(asked, dict):
        raise ValueError("a plan is an object")
    currency = _text(asked, "currency")
    total = Money.of(_number(asked, "principal"), currency)
    if asked.get("down_payment") is not None:
        total = after_down_payment(total, Money.of(_number(asked, "down_payment"), currency))
    frequency = Frequency(_text(asked, "frequency"))
    first = date.fromisoformat(_text(asked, "first_date"))
    given = [name for name in _SOLVED_BY if asked.get(name) is not None]
    if len(given) != 1:
        raise ValueError(f"give one of {', '.join(_SOLVED_BY)}")
    solve: dict[str, Callable[[], tuple[Instalment, ...]]] = {
        "installments": lambda: in_parts(total, _count(asked), first, frequency),
        "amount": lambda: by_amount(
            total, Money.of(_number(asked, "amount"), currency), first, frequency
        ),
        "last_date": lambda: until(
            total, date.fromisoformat(_text(asked, "last_date")), first, frequency
        ),
    }
    return solve[given[0]]()


def _text(asked: dict[str, object], name: str) -> str:
    value = asked.get(name)
    if not isinstance(value, str):
        raise ValueError(f"{name} is missing" if value is None else f"{name} must be a text")
    return value


def _number(asked: dict[str, object], name: str) -> Decimal:
    value = asked.get(name)
    if value is None:
        raise ValueError(f"{name} is missing")
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise ValueError(f"{name} must be a number")
    try:
        return Decimal(value)
    except InvalidOperation:
        raise ValueError(f"{name} must be a number") from None


def _count(asked: dict[str, object]) -> int:
    count = _number(asked, "installments")
    if not count.is_finite() or count.adjusted() > _WIDEST or count != count.to_integral_value():
        raise ValueError("installments must be a whole number")
    return int(count)


def _fields(refusal: DomainError) -> str:
    said = (
        f"{value.amount:f} {value.currency}" if isinstance(value, Money) else str(value)
        for value in vars(refusal).values()
    )
    return ", ".join(said)
