"""Says what a refit is worth: `python -m tests.fitting.held_out names|intents [--at FILE] SET…`.

Fits the table without the sets named and reads these with the table as it is and with the one
fitted: whole messages right, by set and language, and how many came right or went wrong. A set that
words were learnt from is read nearly perfectly by either; so run this in the checkout of a commit
that had learnt nothing from it yet, or add messages that nobody has learnt from, in a file of the
corpora's form (`--at`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from unittest.mock import patch

from bot.understanding.intents.weights import WEIGHTS as INTENT_WEIGHTS
from bot.understanding.names.weights import WEIGHTS as NAME_WEIGHTS
from bot.understanding.reader import SentenceReader
from tests.fitting import intents, names
from tests.fitting.messages import messages_of
from tests.understanding import scoring

Message = tuple[str, scoring.Record]
"""With the name of its set."""


def read_wrong(held_out: Sequence[Message]) -> list[bool]:
    """Whether each message is read wrong in any field."""
    reader = SentenceReader()
    return [bool(scoring.mistakes(reader, record)) for _, record in held_out]


def report(held_out: Sequence[Message], before: Sequence[bool], after: Sequence[bool]) -> str:
    """A line for each set and language."""
    lines = []
    for group in sorted({(name, record["lang"]) for name, record in held_out}):
        pairs = [
            pair
            for (name, record), pair in zip(held_out, zip(before, after, strict=True), strict=True)
            if (name, record["lang"]) == group
        ]
        right = [sum(not pair[side] for pair in pairs) for side in (0, 1)]
        mended, broken = pairs.count((True, False)), pairs.count((False, True))
        said = f"{right[0]:4} → {right[1]} of {len(pairs)}, +{mended} -{broken}"
        lines.append(f"{group[0]:10}{group[1]:4}{said}")
    return "\n".join(lines) + "\n"


def _unlearnt(path: Path) -> list[Message]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(path.stem, json.loads(line)) for line in lines if line.strip()]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("table", choices=("names", "intents"))
    asked.add_argument("--at", action="append", default=[], type=Path, metavar="FILE")
    asked.add_argument("--untaught", action="append", default=[], metavar="SET")
    asked.add_argument("sets", nargs="*", metavar="SET")
    chosen = asked.parse_intermixed_args()
    held_out = [*messages_of(chosen.sets), *(m for path in chosen.at for m in _unlearnt(path))]
    as_it_is: Mapping[str, tuple[float, ...]]
    refitted: Mapping[str, tuple[float, ...]]
    if chosen.table == "names":
        as_it_is, refitted = NAME_WEIGHTS, names.weights(chosen.sets)
    else:
        as_it_is, refitted = INTENT_WEIGHTS, intents.weights(chosen.untaught, chosen.sets)
    before = read_wrong(held_out)
    with patch.dict(as_it_is, refitted, clear=True):
        after = read_wrong(held_out)
    sys.stdout.write(report(held_out, before, after))


if __name__ == "__main__":
    main()
