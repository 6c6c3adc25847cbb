"""`paydove parse`: sentences as JSON lines in, what was understood as JSON lines out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from bot.application.ports.understanding import Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

_WIDEST = 400
"""Digits beyond which a sum is written with an exponent."""


def parse_lines(lines: Iterable[str], write: Callable[[str], None], reader: SentenceReader) -> None:
    """Writes one JSON object for each line, in order; a bad line becomes `{"error": ...}`.

    A line is `{"text", "lang", "today", "currency"?}`, with `"kind": "date"` or `"amount"` for a
    text that is nothing but the answer to that question.
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
        if kind == "amount":
            return _amount(reader, asked["text"], locale)
        today = date.fromisoformat(asked["today"])
    except KeyError as missing:
        return {"error": f"{missing.args[0]} is missing"}
    except (ValueError, TypeError, RecursionError) as wrong:
        return {"error": str(wrong)}
    if kind == "date":
        due = reader.read_due(asked["text"], locale, today, currency)
        return {"date": due.isoformat() if due else None}
    if kind != "message":
        return {"error": f"{kind!r} is no kind; message, date and amount are"}
    return as_fields(reader.read(asked["text"], locale, today, currency))


def _amount(reader: SentenceReader, text: str, locale: Locale) -> dict[str, object]:
    found = reader.read_amount(text, locale)
    if found is None:
        return {"amount": None, "currency": None}
    return {"amount": as_stated(found.amount), "currency": found.currency}


def as_fields(reading: Reading) -> dict[str, object]:
    """A reading under the corpus's field names; what was not stated is absent."""
    fields: dict[str, object | None] = {
        "intent": reading.intent.value,
        "client": reading.client,
        "client_surface": reading.client_surface,
        "amount": as_stated(reading.amount) if reading.amount is not None else None,
        "due": _iso(reading.due),
        "issued": _iso(reading.issued),
        "invoice_no": reading.number,
        "for": reading.what_for,
        "paid_on": _iso(reading.paid_on),
        "promised": _iso(reading.promised_on),
        "in_full": reading.in_full or None,
        "partly": reading.partly or None,
    }
    stated = {name: value for name, value in fields.items() if value is not None}
    if reading.amount is not None:
        stated["currency"] = reading.currency
    return stated


def as_stated(amount: Decimal) -> str:
    """The sum as stated, with two decimals at least: `1200.00`, `0.004`."""
    if not amount.is_finite() or abs(amount.adjusted()) > _WIDEST:
        return str(amount)
    text = f"{amount:f}"
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals:0<2}"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
