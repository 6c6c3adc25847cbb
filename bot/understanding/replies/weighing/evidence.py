"""What an answer says about its reason, as rows of the table in `weights.py`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from bot.application.ports.understanding import Reason
from bot.understanding.replies.weighing.topics import TopicWords

ALWAYS = "always"
_SUM, _DAY = "sum", "day"
_TURNING = ("not", "never", "until")
"""Topics that turn what stands behind them: "not paid"."""
_REACH = 3
"""Words behind such a one that it turns."""
_LENGTHS = (
    (3, "1 to 3 words"),
    (6, "4 to 6 words"),
    (12, "7 to 12 words"),
    (25, "13 to 25 words"),
)
_LONGEST = "26 words or more"


def worded(topics: TopicWords, sentences: Iterable[Sequence[str]]) -> set[str]:
    """The rows that words speak for; `sentences` are the words of each, sums and days masked.

    Sums and days alone say nothing.
    """
    counts: Counter[str] = Counter()
    rows: set[str] = set()
    length = 0
    for sentence in sentences:
        about = [
            _of_mask(word) or found
            for word, found in zip(sentence, topics.of_words(sentence), strict=True)
        ]
        length += len(sentence)
        if not counts:
            rows.update(f"first {topic}" for topic in next(filter(None, about), ()))
        counts.update(topic for found in about for topic in found)
        for at, found in enumerate(about):
            behind = about[at + 1 : at + 1 + _REACH]
            for turning in found.intersection(_TURNING):
                rows.update(f"{turning} {topic}" for topic in frozenset[str]().union(*behind))
    if counts.keys() <= {_SUM, _DAY}:
        return set()
    rows.update(f"has {topic}" for topic in counts)
    rows.update(f"often {topic}" for topic, count in counts.items() if count > 1)
    rows.add(next((name for most, name in _LENGTHS if length <= most), _LONGEST))
    return rows


def shaped(text: str) -> set[str]:
    """The rows that the signs of a text speak for."""
    signs = {
        "asks": "?" in text,
        "asks at the end": text.rstrip(" .!)").endswith("?"),
        "exclaims": "!" in text,
    }
    return {name for name, is_there in signs.items() if is_there}


def dated(days: Iterable[tuple[date | None, bool]]) -> set[str]:
    """The rows of sentences with days: the day ahead, and whether payment is announced."""
    rows: set[str] = set()
    for ahead, is_promise in days:
        rows.add("day ahead" if ahead else "day not ahead")
        if ahead and is_promise:
            rows.add("day of payment")
    return rows


def judged(tables: Iterable[str], reason: Reason) -> set[str]:
    """The rows of the phrase tables that have phrases of an answer, and what they decided."""
    return {f"judged {reason}", *(f"said {table}" for table in tables)}


def is_judged(row: str) -> bool:
    """Whether a row tells what the phrases say."""
    return row.startswith(("judged ", "said "))


def _of_mask(word: str) -> frozenset[str]:
    """What a word of a masked text stands for, if it is a mask."""
    if word[0] == "A" and not word.strip("A"):
        return frozenset({_SUM})
    if word[0] == "T" and not word.strip("T"):
        return frozenset({_DAY})
    return frozenset()
