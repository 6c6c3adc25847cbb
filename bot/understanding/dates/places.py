"""Where a day stands in the text: its clause, by itself, or in a name."""

from __future__ import annotations

import re

from bot.understanding.dates.meanings import Day

_CLAUSE = re.compile(
    r"[,;](?=\s)|[\n|()]|(?<!\b[dmhn]r)(?<!\bco)(?<!\bms)(?<!\bmrs)(?<!\bbpk)[.!?](?=\s)|\s[—–-]\s"
)
"""The end of a clause, which the dot of "Dr." is not."""
_ASIDE = re.compile(r"\([^()]*\)")
_LONGEST_SUM, _LONGEST_TERM = 24, 80
_LONGEST_CLAUSE = 120
"""Characters on either side of a day; of a longer clause so much is looked at."""
_BESIDE_SUM = re.compile(r"\d ?[^\W\d]{0,3}\.? $")
_NEXT_SUM = re.compile(r"[ .!]*$|,? (?:[^\W\d]+ )?\d")
"""What stands on either side of an ordinal word between sums: "500 первого и 500 пятнадцатого"."""
_BEFORE_TERM = re.compile(r"(?:^|[,;|\n(–—:]|\s[-/]|(?:^|\s)[^\w\s]?\d\S*(?: [^\W\d]+)?)\s*$")


def clause_of(folded: str, day: Day) -> str:
    """The clause that a day stands in, asides left out."""
    if "(" in folded:
        folded = _ASIDE.sub(lambda aside: " " * len(aside.group()), folded)
    first, last = max(0, day.start - _LONGEST_CLAUSE), day.end + _LONGEST_CLAUSE
    starts = [match.end() for match in _CLAUSE.finditer(folded, first, day.start)]
    after = _CLAUSE.search(folded, day.end, last)
    return folded[starts[-1] if starts else first : after.start() if after else last]


def stands_alone(folded: str, day: Day) -> bool:
    """A term at the end of a message or a line without any word for it: "Acme, 500, 14 days".

    Behind a number no comma is needed: "Acme 500 usd 14 days".
    """
    ends = not folded[day.end :].partition("\n")[0].strip(" .!")
    first = max(0, day.start - _LONGEST_TERM)
    return ends and _BEFORE_TERM.search(folded, first, day.start) is not None


def may_be_a_name(folded: str, day: Day) -> bool:
    """A lone ordinal word in a longer text: "Second Street Bakery"."""
    stated = folded[day.start : day.end]
    if folded[: day.start].endswith(", ") and not folded[day.end :].strip(" .!"):
        return False
    first = max(0, day.start - _LONGEST_SUM)
    if _BESIDE_SUM.search(folded, first, day.start) and _NEXT_SUM.match(folded, day.end):
        return False
    return day.meaning == "day_of_month" and stated.isalpha() and len(stated) < len(folded.strip())
