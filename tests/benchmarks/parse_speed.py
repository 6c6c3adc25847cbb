"""How fast and how right messages are read, beside price-parser and dateparser together.

Both read the same messages in the same run, those of tests/corpora that state an invoice; the
ratio is what can be compared. At the end comes the longest message that Telegram sends, made of
what is hardest to read.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from datetime import time as midnight

from dateparser.search import search_dates
from price_parser import Price

from bot.domain.locale import Locale
from bot.understanding.parse import as_fields, as_stated
from bot.understanding.reader import SentenceReader
from tests.understanding.scoring import CORPORA, Record, mistakes, records

ROUNDS = 3
LONGEST = 4_096
"""Characters of a message that Telegram delivers."""
HARD = (
    "1",
    "1.",
    "1 ",
    "1,",
    " ",
    ". ",
    "- ",
    "( ",
    "due ",
    "friday ",
    "1 may ",
    "owes ",
    "два ",
    "должен ",
    "senest ",
    "maksis ",
    "dua ratus ",
    "Acme owes me $1,200 for the logo, due 15 May. ",
)

Found = tuple[str | None, str | None]
"""The sum with two decimals and the due date."""


def messages() -> list[Record]:
    """All messages of the corpora that state one invoice."""
    names = [path.relative_to(CORPORA).as_posix() for path in sorted(CORPORA.rglob("*.jsonl"))]
    found = (record for name in names for record in records(name))
    return [record for record in found if _is_invoice(record)]


def _is_invoice(record: Record) -> bool:
    wanted = record.get("expect")
    return isinstance(wanted, dict) and wanted.get("intent") == "invoice" and "items" not in wanted


def ours(reader: SentenceReader) -> Callable[[Record], Found]:
    def read(record: Record) -> Found:
        fields = as_fields(
            reader.read(
                record["text"],
                Locale(record["lang"]),
                date.fromisoformat(record["today"]),
                record.get("currency"),
            )
        )
        amount, due = fields.get("amount"), fields.get("due")
        return (str(amount) if amount else None, str(due) if due else None)

    return read


def baseline(record: Record) -> Found:
    """What price-parser takes for the price, and the last date that dateparser finds."""
    price = Price.fromstring(record["text"]).amount
    base = datetime.combine(date.fromisoformat(record["today"]), midnight(12))
    found = search_dates(
        record["text"], languages=[record["lang"]], settings={"RELATIVE_BASE": base}
    )
    due = found[-1][1].date().isoformat() if found else None
    return (None if price is None else as_stated(price), due)


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
        f"{name:26} {1 / statistics.mean(spent):6.0f} messages/s"
        f"   p50 {median * 1000:6.2f} ms   p95 {slow * 1000:6.2f} ms"
        f"   sums {right_sums / len(asked):4.0%}   due dates {right_dates / len(asked):4.0%}"
    )
    return median


def longest(reader: SentenceReader) -> Iterator[tuple[float, str, Locale]]:
    """Processor seconds for a message of the greatest length, the best of three."""
    for unit in HARD:
        text = (unit * LONGEST)[:LONGEST]
        for locale in Locale:
            spent = []
            for _ in range(3):
                began = time.process_time()
                reader.read(text, locale, date(2026, 3, 11))
                spent.append(time.process_time() - began)
            yield min(spent), unit, locale


def main() -> int:
    """Prints speed and accuracy of both, side by side."""
    asked = messages()
    reader = SentenceReader()
    reader.warm()
    whole = sum(not mistakes(reader, record) for record in asked)
    mine = measure("Paydove", ours(reader), asked, ROUNDS)
    theirs = measure("price-parser + dateparser", baseline, asked, 1)
    print(f"whole messages right: {whole} of {len(asked)}")
    print(f"ratio of medians: price-parser + dateparser take {theirs / mine:.1f} times as long")
    seconds, unit, locale = max(longest(reader))
    print(f"{LONGEST:,} characters at worst: {seconds * 1000:.0f} ms ({unit!r} in {locale})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
