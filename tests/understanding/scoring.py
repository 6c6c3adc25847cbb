"""How a reading is compared with the gold of tests/corpora (rules M1 to M4 of its RULES.md)."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from bot.application.ports.understanding import Known
from bot.domain.locale import Locale
from bot.understanding.parse import as_fields
from bot.understanding.reader import SentenceReader

CORPORA = Path(__file__).parent.parent / "corpora"
_BY_NAME = ("client", "client_surface", "for", "items", "in_full")
_OPTIONAL = ("dates", "last_date")
"""Not in all gold records that could have them; they count where they are (M11)."""

Record = dict[str, Any]


def records(name: str) -> list[Record]:
    lines = (CORPORA / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def mistakes(reader: SentenceReader, record: Record) -> list[str]:
    """What is wrong in the reading of one message: a field missing, wrong or invented."""
    context = record.get("context") or {}
    known = Known(clients=tuple(record.get("clients", ())), talked_of=context.get("client"))
    reading = reader.read(
        record["text"],
        Locale(record["lang"]),
        date.fromisoformat(record["today"]),
        record.get("currency"),
        known,
    )
    return _compared(as_fields(reading), record["expect"])


def _compared(read: Record, wanted: Record) -> list[str]:
    unstated = {field for field in _OPTIONAL if field not in wanted}
    fields = sorted((set(read) | set(wanted)) - set(_BY_NAME) - unstated)
    wrong = [
        f"{field}: {read.get(field)!r}, not {wanted.get(field)!r}"
        for field in fields
        if read.get(field) != wanted.get(field) or (field in read) != (field in wanted)
    ]
    if not _same_client(read.get("client"), wanted):
        wrong.append(f"client: {read.get('client')!r}, not {wanted.get('client')!r}")
    if not _same_work(read.get("for"), wanted.get("for")):
        wrong.append(f"for: {read.get('for')!r}, not {wanted.get('for')!r}")
    if wanted.get("in_full") and not read.get("in_full"):
        wrong.append("not read as paid in full")
    items, gold = read.get("items", []), wanted.get("items", [])
    if len(items) != len(gold):
        return [*wrong, f"{len(items)} items, not {len(gold)}"]
    pairs = enumerate(zip(items, gold, strict=True), start=1)
    return wrong + [f"{at}: {w}" for at, (item, want) in pairs for w in _compared(item, want)]


def _same_client(read: object, wanted: Record) -> bool:
    accepted = {_plain(wanted.get(field)) for field in ("client", "client_surface")} - {None}
    return _plain(read) in accepted if accepted else read is None


def _same_work(read: object, wanted: object) -> bool:
    if read is None or wanted is None:
        return read is wanted
    one, other = set(str(_plain(read)).split()), set(str(_plain(wanted)).split())
    return len(one & other) / len(one | other) >= 0.5


def _plain(name: object) -> str | None:
    if not isinstance(name, str):
        return None
    return name.lower().translate(str.maketrans("", "", "«»\"'")).strip()
