"""Fits `bot/understanding/names/weights.py`: `python -m tests.fitting.names [--write]`.

Each message counts as it is written, in small letters, and twice with words that the tables don't
know: people will use cues and names that nobody has listed.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from bot.domain.locale import Locale
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import WORD, Mark
from bot.understanding.grammars import grammar_of
from bot.understanding.message.meaning import Message
from bot.understanding.names import weights as fitted
from bot.understanding.names.evidence import Evidence
from bot.understanding.names.wordlists import WordKind, WordLists
from tests.fitting.log_linear import Weights, likelihoods, passes
from tests.fitting.messages import messages
from tests.fitting.table import Group, notes, replace_table, written
from tests.understanding import scoring

_MODULE = Path(fitted.__file__)
_CLIENT, _WORK = 0, 1
_PASSES = 6
_RAREST = 8
_LEAST = 0.15
"""A row that weighs less for both is left out."""
_MOST_RUNS = 12
"""Of each kind, paired with each other, as the reader does."""
_ALTERED = 0.5
"""How much a message counts that is not as it was written."""
_CUES_LOST, _WORDS_LOST = 0.6, 0.35
_ALIKE = 0.5
"""Words that a run shares with the work meant, if no run is just it."""
_BOOKED = ("invoice", "payment", "promise")
_FORGOTTEN = frozenset({WordKind.ORDINARY, WordKind.NAME, WordKind.WORK})
_LOST = frozenset(
    {Cue.OWES, Cue.UNPAID, Cue.PAID, Cue.RECEIVED, Cue.PROMISED, Cue.SENT, Cue.EXPECTED, Cue.LATE}
    | {Cue.NOISE, Cue.WILL_PAY, Cue.SAID, Cue.DID, Cue.OWN}
)
_TITLES = {
    "in": "The words of the run",
    "opens": "Its first word",
    "closes": "Its last word",
    "after": "What stands before it, chat and small words left out",
    "before": "What stands behind it",
    "joined left": "The word that touches it on the left",
    "joined right": "... and on the right",
    "words": "How many words",
    "run": "Which stretch of words of the message",
    "link": '"for" or "to" within it',
    "all": "All of its words",
    "only": "A cue by itself",
    "work": "Beside the work",
    "none": "No run at all",
}
Run = tuple[int, int]


def _begins(start: str) -> Callable[[str], bool]:
    return lambda name: name.startswith(f"{start} ")


_GROUPS: tuple[Group, ...] = (
    *((title, _begins(start)) for start, title in _TITLES.items()),
    ("Words within it that end a name, or show its kind", lambda _: True),
)


@dataclass(frozen=True, slots=True)
class Example:
    """A message, its runs of words, and which of them are right."""

    runs: list[Run | None]
    rows: list[list[str]]
    clients: frozenset[int]
    works: frozenset[int]
    counts: float


def _dropped(marks: Sequence[Mark], folded: str, chance: random.Random) -> list[Mark]:
    """The marks without some of the cues, as if the tables did not know these words."""
    kept: list[Mark] = []
    for mark in marks:
        said = folded[mark.start : mark.end]
        if mark.kind in _LOST and re.search(r"\w", said) and chance.random() < _CUES_LOST:
            words = re.finditer(r"[^\s,.:!?]+", said)
            kept += [Mark(WORD, mark.start + w.start(), mark.start + w.end()) for w in words]
        else:
            kept.append(mark)
    return kept


def _with_holes(lists: WordLists, chance: random.Random) -> WordLists:
    """The word lists, some words of which are known by their shape alone."""

    def kind(folded: str) -> WordKind:
        known = lists.kind(folded)
        if known in _FORGOTTEN and chance.random() < _WORDS_LOST:
            return lists._shape(folded.strip(".,!?\"'«»").removesuffix("'s"))
        return known

    holed = copy(lists)
    holed.kind = cache(kind)
    return holed


def _example(
    record: scoring.Record, text: str, counts: float, chance: random.Random | None
) -> Example | None:
    """None where no run is the client or the work meant."""
    expected = record["expect"]
    grammar = grammar_of(Locale(record["lang"]))
    today = date.fromisoformat(record["today"])
    message = Message(grammar, grammar.sentence(text), today, record.get("currency"))
    is_debt = expected["intent"] == "invoice"
    told = message._told(untold=message._in_full() if expected["intent"] == "payment" else [])
    marks = grammar.parties._signed(message.sentence, told)
    lists = grammar.parties._lists
    if chance:
        marks = _dropped(marks, message.folded, chance)
        lists = _with_holes(lists, chance)
    evidence = Evidence(message.sentence, marks, lists)
    runs = evidence.runs()
    said = [scoring._plain(message.sentence.original(*evidence.span(*run)).strip()) for run in runs]
    named = {scoring._plain(expected.get(key)) for key in ("client", "client_surface")} - {None}
    talked_of = (record.get("context") or {}).get("client")
    clients = frozenset(at for at, words in enumerate(said, start=1) if words in named)
    if not named or (not clients and scoring._plain(talked_of) in named):
        clients = frozenset({0})
    works = _of_work(said, scoring._plain(expected.get("for")))
    if not any(_apart(runs, client, work) for client in clients for work in works):
        return None
    rows = [evidence.nothing(loosely=is_debt)]
    rows += [
        [row for at in range(first, last + 1) for row in evidence.inside(at)]
        + [*evidence.opening(first), *evidence.closing(last), *evidence.whole(first, last)]
        for first, last in runs
    ]
    return Example([None, *runs], rows, clients, works, counts)


def _of_work(said: Sequence[str | None], work: str | None) -> frozenset[int]:
    """The runs that are the work, or else those most like it; 0 stands for none."""
    if work is None:
        return frozenset({0})
    if work in said:
        return frozenset(at for at, words in enumerate(said, start=1) if words == work)
    meant = set(work.split())
    alike = [
        len(meant & words) / len(meant | words)
        for words in (set((run or "").split()) for run in said)
    ]
    most = max(alike, default=0.0)
    return frozenset(at for at, like in enumerate(alike, start=1) if like == most >= _ALIKE)


def _apart(runs: Sequence[Run], client: int, work: int) -> bool:
    if not client or not work:
        return True
    one, other = runs[client - 1], runs[work - 1]
    return one[1] < other[0] or other[1] < one[0]


def _examples(without: Collection[str]) -> Iterator[Example]:
    for _, record in messages(without):
        if record["expect"]["intent"] not in _BOOKED:
            continue
        text = record["text"]
        chance = random.Random(text)
        for written_as, holes in ((text, None), (text.lower(), None), (text, chance)):
            if written_as == text or text != text.lower():
                counts = 1.0 if written_as == text and holes is None else _ALTERED
                if example := _example(record, written_as, counts, holes):
                    yield example
        if example := _example(record, text.lower(), _ALTERED, chance):
            yield example


def fit(examples: Sequence[Example]) -> Weights:
    """The likelihood of the right pair among all pairs of runs that are apart."""
    weights = Weights(2, ([r for rows in e.rows for r in rows] for e in examples), _RAREST)
    placed = {id(example): [weights.places(rows) for rows in example.rows] for example in examples}

    def learn(example: Example) -> None:
        places = placed[id(example)]
        scores = [weights.scores(rows) for rows in places]
        sides = [
            {0, *right, *sorted(range(len(scores)), key=lambda at: -scores[at][side])[:_MOST_RUNS]}
            for side, right in ((_CLIENT, example.clients), (_WORK, example.works))
        ]
        runs = [run for run in example.runs if run is not None]
        pairs = [(a, b) for a in sides[_CLIENT] for b in sides[_WORK] if _apart(runs, a, b)]
        likely = likelihoods([scores[a][_CLIENT] + scores[b][_WORK] for a, b in pairs])
        right = [a in example.clients and b in example.works for a, b in pairs]
        share = sum(odds for odds, is_right in zip(likely, right, strict=True) if is_right)
        slopes: dict[tuple[int, int], float] = {}
        for pair, odds, is_right in zip(pairs, likely, right, strict=True):
            slope = odds - (odds / max(share, 1e-12) if is_right else 0.0)
            for side in (_CLIENT, _WORK):
                key = (pair[side], side)
                slopes[key] = slopes.get(key, 0.0) + example.counts * slope
        for (run, side), slope in slopes.items():
            if abs(slope) > 1e-3:
                weights.learn(places[run], side, slope)

    passes(examples, learn, _PASSES)
    return weights


def _rows(weights: Weights) -> dict[str, str]:
    """The figures, in each group from those that speak for the client to those against."""
    rows: dict[str, str] = {}
    for name in sorted(weights.names, key=lambda name: -weights.of(name)[_CLIENT]):
        client, work = weights.of(name)
        if max(abs(client), abs(work)) >= _LEAST or name.startswith("none "):
            rows[name] = f"{name:34}{client:6.1f}{work:6.1f}"
    return rows


def table(without: Collection[str] = ()) -> str:
    """As it stands in the module; `without`: sets of messages that it is not fitted to."""
    rows = _rows(fit(list(_examples(without))))
    return written(rows, _GROUPS, (), notes(_MODULE, columns=2))


def weights(without: Collection[str]) -> Mapping[str, tuple[float, float]]:
    """As the reader would take them from the table."""
    return dict(fitted._rows(table(without)))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", action="store_true")
    chosen = asked.parse_args()
    if chosen.write:
        replace_table(_MODULE, table())
    else:
        sys.stdout.write(table())


if __name__ == "__main__":
    main()
