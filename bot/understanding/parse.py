"""`paydove parse`: sentences as JSON lines in, what was understood as JSON lines out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from bot.application.ports.understanding import NOTHING_KNOWN, Known, Reading, ReplyReading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

_PAST = ("overdue", "paid", "issued")
"""What a date is asked for that has come already."""
_WIDEST = 400
"""Digits beyond which a sum is written with an exponent."""


def parse_lines(lines: Iterable[str], write: Callable[[str], None], reader: SentenceReader) -> None:
    """Writes one JSON object for each line, in order; a bad line becomes `{"error": ...}`.

    A line is `{"text", "lang", "today", "currency"?, "clients"?: [names], "context"?: {"client"}}`,
    with `"kind": "reply"` for a text that a client wrote, and `"date"` or `"amount"` for one that
    is nothing but the answer to that question, a date perhaps with `"context": "due"`, `"promise"`,
    `"overdue"`, `"paid"` or `"issued"`.
    """
    for line in lines:
        if line.strip():
            write(json.dumps(_understood(line, reader), ensure_ascii=False))


def _understood(line: str, reader: SentenceReader) -> dict[str, object]:
    try:
        asked = json.loads(line)
        if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
            return {"error": "a line must be an object with a text"}
        kind = asked.get("kind", "message")
        locale = Locale(asked.get("lang", "en"))
        currency = asked.get("currency")
        if currency is not None and not isinstance(currency, str):
            return {"error": "currency must be a code"}
        known = _known(asked) if kind == "message" else NOTHING_KNOWN
        if kind == "amount":
            return _amount(reader, asked["text"], locale)
        today = date.fromisoformat(asked["today"])
    except KeyError as missing:
        return {"error": f"{missing.args[0]} is missing"}
    except (ValueError, TypeError, RecursionError) as wrong:
        return {"error": str(wrong)}
    if kind == "date":
        past = asked.get("context") in _PAST
        due = reader.read_due(asked["text"], locale, today, currency, past=past)
        return {"date": due.isoformat() if due else None}
    if kind == "reply":
        return reply_fields(reader.read_reply(asked["text"], locale, today, currency))
    if kind != "message":
        return {"error": f"{kind!r} is no kind; message, reply, date and amount are"}
    return as_fields(reader.read(asked["text"], locale, today, currency, known))


def _known(asked: dict[str, object]) -> Known:
    """Raises `ValueError` where a line does not say what it knows in the form above."""
    clients = asked.get("clients") or []
    context = asked.get("context") or {}
    talked_of = context.get("client") if isinstance(context, dict) else context
    if not isinstance(clients, list) or not all(isinstance(name, str) for name in clients):
        raise ValueError("clients must be a list of names")
    if talked_of is not None and not isinstance(talked_of, str):
        raise ValueError("context must be an object with a client")
    return Known(clients=tuple(clients), talked_of=talked_of)


def _amount(reader: SentenceReader, text: str, locale: Locale) -> dict[str, object]:
    found = reader.read_amount(text, locale)
    if found is None:
        return {"amount": None, "currency": None}
    return {"amount": as_stated(found.amount), "currency": found.currency}


def as_fields(reading: Reading) -> dict[str, object]:
    """A reading under the names that the README documents; what was not stated is absent."""
    if reading.items:
        items = [as_fields(item) for item in reading.items]
        for item in items:
            del item["intent"]
        return {"intent": reading.intent.value, "items": items}
    fields: dict[str, object | None] = {
        "intent": reading.intent.value,
        "client": reading.client,
        "client_surface": reading.client_surface,
        "client_near": list(reading.client_near) or None,
        "amount": _stated(reading.amount),
        "due": _iso(reading.due),
        "issued": _iso(reading.issued),
        "invoice_no": reading.number,
        "terms_days": reading.terms_days,
        "for": reading.what_for,
        "paid_on": _iso(reading.paid_on),
        "promised_on": _iso(reading.promised_on),
        "in_full": reading.in_full or None,
        "until": _iso(reading.until),
        "sent_on": _iso(reading.sent_on),
        "installments": reading.installments,
        "frequency": reading.frequency,
        "first_date": None if reading.first_recurs else _iso(reading.first_date),
        "last_date": _iso(reading.last_date),
        "dates": _dates(reading.dates),
        "down_payment": _stated(reading.down_payment),
        "percent": _number(reading.percent),
        "to_pay": _stated(reading.to_pay),
        "tone": reading.tone,
        "reason": reading.reason,
        "language": reading.language,
        "zone": reading.zone,
    }
    stated = {name: value for name, value in fields.items() if value is not None}
    own = [amount for _, amount in reading.dates or ()]
    sums = (reading.amount, reading.down_payment, reading.to_pay, *own)
    if any(stated is not None for stated in sums) or reading.currency is not None:
        stated["currency"] = reading.currency
    return stated


def reply_fields(reading: ReplyReading) -> dict[str, object]:
    """A client's answer under the names that docs/parse.md has."""
    fields: dict[str, object | None] = {
        "reason": reading.reason.value,
        "also": [reason.value for reason in reading.also] or None,
        "promised_on": _iso(reading.promised_on),
        "amount": _stated(reading.amount),
    }
    stated = {name: value for name, value in fields.items() if value is not None}
    if reading.amount is not None:
        stated["currency"] = reading.currency
    return stated


def _stated(amount: Decimal | None) -> str | None:
    return None if amount is None else as_stated(amount)


def _dates(dates: tuple[tuple[date, Decimal | None], ...] | None) -> list[object] | None:
    """A row for each day, its sum left out where that is the rest or an equal part."""
    if not dates:
        return None
    rows = [{"date": _iso(day), "amount": _stated(amount)} for day, amount in dates]
    return [{name: value for name, value in row.items() if value is not None} for row in rows]


def _number(percent: Decimal | None) -> int | float | None:
    if percent is None:
        return None
    return int(percent) if percent == percent.to_integral_value() else float(percent)


def as_stated(amount: Decimal) -> str:
    """The sum as stated, with two decimals at least: `1200.00`, `0.004`."""
    if not amount.is_finite() or abs(amount.adjusted()) > _WIDEST:
        return str(amount)
    text = f"{amount:f}"
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals:0<2}"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
