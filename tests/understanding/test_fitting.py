"""The tool that fits the reader's weights (`tests/fitting/`)."""

from __future__ import annotations

from collections.abc import Iterable

from bot.understanding.names.weights import WEIGHTS
from tests.fitting import intents, names
from tests.fitting.held_out import report
from tests.fitting.messages import UNSEEN, messages, messages_of
from tests.fitting.table import Group, written


def test_sets_kept_unseen_and_sets_left_out_are_not_fitted_to() -> None:
    fitted_to = {name for name, _ in messages(without=("blind_14",))}
    assert {"invoices", "blind_1", "blind_13", "blind_16"} <= fitted_to
    assert not fitted_to & {*UNSEEN, "blind_14"}
    assert {name for name, _ in messages_of(("blind_14",))} == {"blind_14"}


def test_every_row_that_was_fitted_is_written_into_the_table() -> None:
    assert _written(WEIGHTS, names._GROUPS) == set(WEIGHTS)
    rows = {"always", "has sum", "cue paid", "asks", "by replying"}
    assert _written(rows, intents._GROUPS) == rows


def test_a_measure_counts_by_set_and_language_what_came_right_and_what_went_wrong() -> None:
    held_out = [("b", {"lang": "et"}), ("b", {"lang": "et"}), ("b", {"lang": "id"})]
    said = report(held_out, before=[True, False, False], after=[False, True, False])
    assert [line.split() for line in said.splitlines()] == [
        ["b", "et", "1", "→", "1", "of", "2,", "+1", "-1"],
        ["b", "id", "1", "→", "1", "of", "1,", "+0", "-0"],
    ]


def _written(rows: Iterable[str], groups: tuple[Group, ...]) -> set[str]:
    table = written({row: row for row in rows}, groups, (), {})
    return {line.strip() for line in table.splitlines() if not line.strip().startswith("#")}
