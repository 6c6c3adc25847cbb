"""Fits `bot/understanding/intents/weights.py`: `python -m tests.fitting.intents [--write] SET…`.

The sets named are those that no phrase has been added for yet. There the phrases err as often as
they do on what people will write, so how they decided counts in full; elsewhere it has been made
right, and the words by themselves must tell.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unittest.mock import patch

from bot.application.ports.understanding import Intent, Known
from bot.domain.locale import Locale
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.marks import Mark
from bot.understanding.intents import weights as fitted
from bot.understanding.intents.decision import IntentWeigher
from bot.understanding.intents.evidence import Judged, evidence
from bot.understanding.reader import SentenceReader
from tests.fitting.log_linear import Weights, likelihoods, passes
from tests.fitting.messages import messages
from tests.fitting.table import Group, heading, notes, replace_table, written
from tests.understanding import scoring

_INTENTS = tuple(Intent)
_MODULE = Path(fitted.__file__)
_PASSES = 25
_RAREST = 4
_LEAST = 1.5
"""Tenths; a row that weighs less for every intent is left out."""
_WORDS_ALONE = 0.5
_TAUGHT, _UNTAUGHT = 0.15, 1.0
"""How much a message with the phrases' decision counts, by whether they were taught it."""
_GROUPS: tuple[Group, ...] = (
    ("", lambda name: name == "always"),
    ("Anywhere in the message: sorts of words, and signs", lambda name: name.startswith("has ")),
    ("Its first word", lambda name: name.startswith("first ")),
    ("Its first word that is of any sort", lambda name: name.startswith("opens ")),
    ("Its last word", lambda name: name.startswith("last ")),
    ("Marks of the books", lambda name: name.startswith("cue ")),
    (
        "Its days: which of them they are, and where from today",
        lambda name: name.startswith("day "),
    ),
    ("How it asks and how long it is", lambda name: not _is_judged(name)),
    ("How the phrases decided: which intent, and by which rule", lambda _: True),
)


@dataclass(frozen=True, slots=True)
class Example:
    """A message: what it says, what it means, and how much it counts."""

    rows: frozenset[str]
    intent: Intent
    counts: float


def _is_judged(row: str) -> bool:
    return row.startswith(("judged ", "by ")) or row.endswith(" by the books")


def _evidence(reader: SentenceReader, record: scoring.Record) -> frozenset[str] | None:
    """What the reader weighs of a message; None if it need not weigh anything."""
    asked: list[set[str]] = []

    def listening(
        self: IntentWeigher,
        masked: str,
        found: Sequence[Mark],
        placed: Sequence[Placed],
        judged: Judged,
    ) -> Intent:
        asked.append(evidence(self._words, masked, found, placed, judged))
        return judged.intent

    context = record.get("context") or {}
    with patch.object(IntentWeigher, "intent", listening):
        reader.read(
            record["text"],
            Locale(record["lang"]),
            date.fromisoformat(record["today"]),
            record.get("currency"),
            Known(clients=tuple(record.get("clients", ())), talked_of=context.get("client")),
        )
    return frozenset(asked[0]) if asked else None


def _examples(untaught: Collection[str], without: Collection[str]) -> Iterator[Example]:
    reader = SentenceReader()
    for name, record in messages(without):
        rows = _evidence(reader, record)
        if rows is None:
            continue
        intent = Intent(record["expect"]["intent"])
        words = frozenset(row for row in rows if not _is_judged(row))
        yield Example(rows | {"always"}, intent, _UNTAUGHT if name in untaught else _TAUGHT)
        yield Example(words | {"always"}, intent, _WORDS_ALONE)


def fit(examples: Sequence[Example]) -> Weights:
    """Multinomial logistic regression."""
    weights = Weights(len(_INTENTS), (example.rows for example in examples), _RAREST)
    placed = [
        (weights.places(example.rows), _INTENTS.index(example.intent), example.counts)
        for example in examples
    ]

    def learn(example: tuple[list[int], int, float]) -> None:
        places, right, counts = example
        for column, likely in enumerate(likelihoods(weights.scores(places))):
            slope = counts * (likely - (column == right))
            weights.learn(places, column, slope)

    passes(placed, learn, _PASSES)
    return weights


def _rows(weights: Weights) -> dict[str, str]:
    rows: dict[str, str] = {}
    for name in weights.names:
        figures = [10 * weight for weight in weights.of(name)]
        if name == "always":
            figures = [figure - sum(figures) / len(figures) for figure in figures]
        if max(map(abs, figures)) >= _LEAST:
            rows[name] = f"{name:28}" + "".join(f"{round(figure):4d}" for figure in figures)
    return rows


def table(untaught: Collection[str], without: Collection[str] = ()) -> str:
    """As it stands in the module; `without`: sets of messages that it is not fitted to."""
    rows = _rows(fit(list(_examples(untaught, without))))
    return written(rows, _GROUPS, heading(_MODULE), notes(_MODULE, len(_INTENTS)))


def weights(untaught: Collection[str], without: Collection[str]) -> Mapping[str, tuple[int, ...]]:
    """As the reader would take them from the table."""
    return dict(fitted._rows("\n" + table(untaught, without)))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", action="store_true")
    asked.add_argument("untaught", nargs="*", metavar="SET")
    chosen = asked.parse_intermixed_args()
    if chosen.write:
        replace_table(_MODULE, table(chosen.untaught))
    else:
        sys.stdout.write(table(chosen.untaught))


if __name__ == "__main__":
    main()
