"""Fits the tables of `bot/understanding/replies/weighing`: `weights.py` and `beside.py`.

`python -m tests.fitting.replies [--write]`. The phrases were not taught the replies of
`tests/corpora/replies`, so what they judged of these counts in full; of the other replies, which
they have been made right for, the words must tell.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path

from bot.application.ports.understanding import Reason
from bot.domain.locale import Locale
from bot.understanding.replies.reader import reply_grammar
from bot.understanding.replies.weighing import beside, weights
from bot.understanding.replies.weighing.evidence import ALWAYS, is_judged
from tests.fitting.log_linear import Weights, likelihoods, passes
from tests.fitting.table import Group, heading, notes, replace_table, written
from tests.understanding import scoring

_REASONS = tuple(Reason)
_BESIDE = tuple(reason for reason in Reason if reason is not Reason.NONE)
_PASSES = 20
_RAREST = 5
_LEAST = 2.5
"""Tenths; a row that weighs less for every reason is left out."""
_UNTAUGHT = "replies"
_WHOLE, _WORDS = {True: 1.0, False: 0.1}, {True: 0.3, False: 0.3}
"""How much a reply counts with what the phrases judged and without it, by whether they were not
taught it."""
_A_DAY = date(2026, 5, 4)
_GROUPS: tuple[Group, ...] = (
    ("", lambda name: name == ALWAYS),
    ("Anywhere in the answer: what its words are about", lambda name: name.startswith("has ")),
    ("More than once", lambda name: name.startswith("often ")),
    ("Its first word that is about anything", lambda name: name.startswith("first ")),
    ("Behind a word that denies", lambda name: name.startswith(("not ", "never "))),
    ("Behind a condition", lambda name: name.startswith("until ")),
    ("Its days, signs and length", lambda name: not is_judged(name)),
    ("What the phrases say: of which tables, and which reason", lambda _: True),
)


@dataclass(frozen=True, slots=True)
class Example:
    """A reply: what it says, its reason, and how much it counts."""

    rows: frozenset[str]
    reasons: tuple[Reason, ...]
    """The main one first."""
    counts: float


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply with the reason that a reader should find."""

    corpus: str
    text: str
    locale: Locale
    today: date
    currency: str | None
    reasons: tuple[Reason, ...]

    def rows(self) -> frozenset[str]:
        """What its own language's grammar weighs of it."""
        answer = reply_grammar(self.locale).answer(self.text, self.today, self.currency)
        return frozenset(answer.rows)


def replies() -> Iterator[Reply]:
    """Every reply of the corpora, those that users tell of, and those of the tests' own tables."""
    for path in sorted(scoring.CORPORA.rglob("*.jsonl")):
        name = str(path.relative_to(scoring.CORPORA))
        for record in scoring.records(name):
            expected = record.get("expect")
            if isinstance(expected, dict) and "reason" in expected:
                yield Reply(
                    name.partition("/")[0].removesuffix(".jsonl"),
                    record["text"],
                    Locale(record["lang"]),
                    date.fromisoformat(record["today"]),
                    record.get("currency"),
                    (Reason(expected["reason"]), *map(Reason, expected.get("also", ()))),
                )
    for locale in Locale:
        table = import_module(f"tests.understanding.replies.said_{locale.value}").SAID
        for line in table.strip().splitlines():
            reason, text = line.split(": ", 1)
            yield Reply("said", text, locale, _A_DAY, None, (Reason(reason),))


def examples(reply: Reply) -> list[Example]:
    rows = reply.rows()
    if not rows:
        return []
    is_untaught = reply.corpus == _UNTAUGHT
    words = frozenset(row for row in rows if not is_judged(row))
    return [
        Example(rows | {ALWAYS}, reply.reasons, _WHOLE[is_untaught]),
        Example(words | {ALWAYS}, reply.reasons, _WORDS[is_untaught]),
    ]


def fit_main(learnt: Sequence[Example]) -> Weights:
    """Multinomial logistic regression."""
    found = Weights(len(_REASONS), (example.rows for example in learnt), _RAREST)

    def learn(example: Example) -> None:
        places = found.places(example.rows)
        right = _REASONS.index(example.reasons[0])
        for column, likely in enumerate(likelihoods(found.scores(places))):
            found.learn(places, column, example.counts * (likely - (column == right)))

    passes(learnt, learn, _PASSES)
    return found


def fit_beside(learnt: Sequence[Example]) -> Weights:
    """Logistic regression of each reason by itself."""
    found = Weights(len(_BESIDE), (example.rows for example in learnt), _RAREST)

    def learn(example: Example) -> None:
        places = found.places(example.rows)
        for column, odds in enumerate(found.scores(places)):
            is_said = _BESIDE[column] in example.reasons
            found.learn(places, column, example.counts * (1 / (1 + math.exp(-odds)) - is_said))

    passes(learnt, learn, _PASSES)
    return found


def _rows(found: Weights) -> dict[str, str]:
    rows: dict[str, str] = {}
    for name in found.names:
        figures = [10 * weight for weight in found.of(name)]
        if max(map(abs, figures)) >= _LEAST:
            rows[name] = f"{name:28}" + "".join(f"{round(figure):4d}" for figure in figures)
    return rows


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", action="store_true")
    chosen = asked.parse_args()
    learnt = [example for reply in replies() for example in examples(reply)]
    for module, fit in ((weights, fit_main), (beside, fit_beside)):
        path = Path(module.__file__ or "")
        found = fit(learnt)
        table = written(_rows(found), _GROUPS, heading(path), notes(path, found.columns))
        if chosen.write:
            replace_table(path, table)
        else:
            sys.stdout.write(table)


if __name__ == "__main__":
    main()
