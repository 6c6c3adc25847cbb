"""The tables that weigh an answer are whole, and what they weigh is what the languages know."""

from __future__ import annotations

import re

import pytest

from bot.application.ports.understanding import Reason
from bot.domain.locale import Locale
from bot.understanding.replies.reader import TABLES, topic_words
from bot.understanding.replies.weighing.beside import BESIDE
from bot.understanding.replies.weighing.decision import WEIGHTIEST_FIRST, weighed
from bot.understanding.replies.weighing.evidence import ALWAYS, worded
from bot.understanding.replies.weighing.table import Table, scores, table
from bot.understanding.replies.weighing.topics import TopicWords
from bot.understanding.replies.weighing.weights import WEIGHTS

_OF_A_TOPIC = re.compile(r"(?:has|often|first|not|never|until) (\w+)")
_FOUND = {"sum", "day"}


@pytest.mark.parametrize(("weights", "columns"), [(WEIGHTS, len(Reason)), (BESIDE, 10)])
def test_every_row_has_a_figure_for_each_reason(weights: Table, columns: int) -> None:
    assert ALWAYS in weights
    assert {len(figures) for figures in weights.values()} == {columns}
    assert all(abs(figure) < 100 for figures in weights.values() for figure in figures)


@pytest.mark.parametrize("weights", [WEIGHTS, BESIDE])
def test_every_topic_that_is_weighed_has_words(weights: Table) -> None:
    named = {match[1] for row in weights if (match := _OF_A_TOPIC.fullmatch(row))}
    assert len(named) > 50
    known = {topic for _, topics in TABLES.values() for topic in topics} | _FOUND
    assert named <= known


def test_every_language_has_words_of_the_same_topics() -> None:
    topics = {locale: set(tables) for locale, (_, tables) in TABLES.items()}
    lacking = {locale: topics[Locale.EN] ^ found for locale, found in topics.items()}
    assert not any(lacking.values()), lacking


@pytest.mark.parametrize("locale", Locale)
def test_no_topic_of_a_language_is_empty(locale: Locale) -> None:
    _, topics = TABLES[locale]
    assert all(words and all(words) for words in topics.values())


def test_the_reasons_beside_the_main_one_come_by_their_weight() -> None:
    assert set(WEIGHTIEST_FIRST) == set(Reason) - {Reason.NONE}
    rows = {"said threat", "has law", "often law", "said money", "has lack", "often lack"}
    found = weighed([Reason.THREAT, Reason.MONEY], rows)
    assert set(found) >= {Reason.THREAT, Reason.MONEY}
    beside = [WEIGHTIEST_FIRST.index(reason) for reason in found[1:]]
    assert beside == sorted(beside)


def test_a_remark_behind_a_row_of_a_table_is_left_out() -> None:
    read = table("  for inv\n# Words\nhas pay   1  -2  # a remark\n")
    assert read == {"has pay": (1, -2)}
    assert scores(["has pay", "has pay", "unknown"], read) == [0.2, -0.4]


def test_words_stems_and_runs_have_their_topics() -> None:
    words = TopicWords({"pay": ("pay*",), "refuse": ("won't pay*",), "not": ("won't",)}, str.lower)
    assert words.of_words(["i", "wont", "payout"]) == [
        frozenset(),
        frozenset({"refuse", "not"}),
        frozenset({"pay"}),
    ]
    assert "paying" in words
    assert "play" not in words


def test_what_a_denial_turns_is_heard_behind_it_alone() -> None:
    words = TopicWords({"not": ("not",), "pay": ("pay",), "money": ("money",)}, str.lower)
    rows = worded(words, [["money", "not", "a", "pay", "A"]])
    assert {"not pay", "not sum", "has money", "first money"} <= rows
    assert "not money" not in rows


@pytest.mark.parametrize("locale", Locale)
def test_words_that_mean_nothing_have_no_rows(locale: Locale) -> None:
    assert worded(topic_words(locale), [["zzgrx", "qqwv"], []]) == set()
