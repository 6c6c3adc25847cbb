"""The messages of tests/corpora that weights are fitted to."""

from __future__ import annotations

from collections.abc import Iterator

from tests.understanding import scoring


def messages() -> Iterator[tuple[str, scoring.Record]]:
    """Every message about one thing, with the name of its set."""
    for path in sorted(scoring.CORPORA.rglob("*.jsonl")):
        name = str(path.relative_to(scoring.CORPORA))
        for record in scoring.records(name):
            expected = record.get("expect")
            if record.get("kind", "message") != "message" or not isinstance(expected, dict):
                continue
            if "intent" in expected and "items" not in expected:
                yield name.partition("/")[0].removesuffix(".jsonl"), record
