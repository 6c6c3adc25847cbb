"""How fast and how right messages are read, beside dateparser and a bare pattern for sums.

Both read tests/corpora/invoices.jsonl in the same run; the ratio is what can be compared.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from datetime import time as midnight
from decimal import Decimal

from dateparser.search import search_dates

from bot.domain.locale import Locale
from bot.understanding.parse import as_fields
from bot.understanding.reader import SentenceReader
from tests.understanding.scoring import Record, mistakes, records

ROUNDS = 3
_SUM = re.compile(r"\d[\d .,]*\d|\d")
_SEPARATOR = re.compile(r"[ ,]")

Found = tuple[str | None, str | None]
"""The sum with two decimals and the due date."""


def ours(reader: SentenceReader) -> Callable[[Record], Found]:
    def read(record: Record) -> Found:
        fields = as_fields(
            reader.read(record["text"], Locale(record["lang"]), date.fromisoformat(record["today"]))
        )
        amount, due = fields.get("amount"), fields.get("due")
        return (str(amount) if amount else None, str(due) if due else None)

    return read


def baseline(record: Record) -> Found:
    """The first number as the sum, the last date that dateparser finds as the due date."""
    base = datetime.combine(date.fromisoformat(record["today"]), midnight(12))
    found = search_dates(
        record["text"], languages=[record["lang"]], settings={"RELATIVE_BASE": base}
    )
    number = _SUM.search(record["text"])
    digits = _SEPARATOR.sub("", number.group()) if number else ""
    amount = f"{Decimal(digits):.2f}" if digits.replace(".", "", 1).isdecimal() else None
    return amount, found[-1][1].date().isoformat() if found else None


def measure(name: str, read: Callable[[Record], Found], asked: list[Record], rounds: int) -> float:
    """Prints one line; returns the median in seconds."""
    for record in asked[::12]:
        read(record)
    spent: list[float] = []
    right_sums = right_dates = 0
    for _ in range(rounds):
        right_sums = right_dates = 0
        for record in asked:
            began = time.perf_counter()
            amount, due = read(record)
            spent.append(time.perf_counter() - began)
            right_sums += amount == record["expect"].get("amount")
            right_dates += due == record["expect"].get("due")
    spent.sort()
    median, slow = statistics.median(spent), spent[int(len(spent) * 0.95)]
    print(
        f"{name:12} {1 / statistics.mean(spent):8.0f} messages/s"
        f"   p50 {median * 1000:7.2f} ms   p95 {slow * 1000:7.2f} ms"
        f"   sums {right_sums / len(asked):4.0%}   due dates {right_dates / len(asked):4.0%}"
    )
    return median


def main() -> int:
    """Prints speed and accuracy of both, side by side."""
    asked = records("invoices.jsonl")
    reader = SentenceReader()
    reader.warm()
    whole = sum(not mistakes(reader, record) for record in asked)
    mine = measure("Paydove", ours(reader), asked, ROUNDS)
    theirs = measure("dateparser", baseline, asked, 1)
    print(f"whole messages right: {whole} of {len(asked)}")
    print(f"ratio of medians: dateparser takes {theirs / mine:.0f} times as long")
    return 0


if __name__ == "__main__":
    sys.exit(main())
