"""The messages of tests/corpora that weights are fitted to."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from tests.understanding import scoring

UNSEEN = frozenset({"blind_17"})
"""Sets that nothing is fitted to, so that they go on to say how well unseen messages are read."""


def messages(without: Collection[str] = ()) -> Iterator[tuple[str, scoring.Record]]:
    """Every message about one thing, with the name of its set; `without`: sets left out."""
    for name, record in _all_messages():
        if name not in UNSEEN and name not in without and "items" not in record["expect"]:
            yield name, record


def messages_of(sets: Collection[str]) -> Iterator[tuple[str, scoring.Record]]:
    """Every message of these sets, also those about several things."""
    return ((name, record) for name, record in _all_messages() if name in sets)


def _all_messages() -> Iterator[tuple[str, scoring.Record]]:
    for path in sorted(scoring.CORPORA.rglob("*.jsonl")):
        name = str(path.relative_to(scoring.CORPORA))
        for record in scoring.records(name):
            expected = record.get("expect")
            if record.get("kind", "message") != "message" or not isinstance(expected, dict):
                continue
            if "intent" in expected:
                yield name.partition("/")[0].removesuffix(".jsonl"), record
