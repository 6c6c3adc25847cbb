"""Tables of one language's sentences, sorted by intent, as records to score."""

from __future__ import annotations

from tests.understanding.scoring import Record
from tests.understanding.told import WEDNESDAY

_SUMS = ("amount", "down_payment", "to_pay")
_NUMBERS = ("installments", "percent", "terms_days")


def everyday(table: str, language: str) -> list[tuple[str, Record]]:
    """A sentence and its record for each line `sentence | field value; field value`.

    A line with an intent in brackets stands before its sentences; `talked_of` is a field too.
    """
    found: list[tuple[str, Record]] = []
    intent = ""
    for line in table.strip().splitlines():
        if line.startswith("["):
            intent = line.strip("[]")
            continue
        sentence, _, stated = line.partition(" | ")
        wanted: Record = {"intent": intent}
        record = {
            "text": sentence,
            "lang": language,
            "today": WEDNESDAY.isoformat(),
            "expect": wanted,
        }
        for field, _, value in (part.strip().partition(" ") for part in stated.split(";")):
            if field == "talked_of":
                record["context"] = {"client": value}
            elif field:
                wanted |= _field(field, value)
        found.append((sentence, record))
    return found


def _field(field: str, value: str) -> Record:
    if field in _SUMS:
        number, _, currency = value.partition(" ")
        return {field: f"{float(number):.2f}", "currency": currency or None}
    if field in _NUMBERS:
        return {field: int(value)}
    return {field: True if field == "in_full" else value}
