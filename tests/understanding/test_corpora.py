"""How many messages, dates and sums of tests/corpora are read right, language by language."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from bot.domain.locale import Locale
from bot.understanding.parse import parse_lines
from bot.understanding.reader import SentenceReader
from tests.understanding.scoring import CORPORA, Record, mistakes, records

READER = SentenceReader()
LANGUAGES = [locale.value for locale in Locale]
SETS = ("invoices", *(f"blind_{number}" for number in range(1, 32)))
WRONG_INTENT = re.compile("intent: ")
WRONG_SUM = re.compile(r"(?:\d+: )*amount: '")
"""A sum that was read and is another, or none; not one that is asked for."""


def messages(corpus: str, language: str) -> list[Record]:
    """Those of one language, from a file of all or from the folder's own; later sets were written
    only where the reader was weakest."""
    if (CORPORA / corpus).is_dir():
        own = f"{corpus}/{language}.jsonl"
        return records(own) if (CORPORA / own).is_file() else []
    return [record for record in records(f"{corpus}.jsonl") if record["lang"] == language]


@cache
def marked(corpus: str, language: str) -> list[tuple[Record, list[str]]]:
    """The messages of one language, each with what is wrong in its reading."""
    return [(record, mistakes(READER, record)) for record in messages(corpus, language)]


def misread(language: str, starts: re.Pattern[str]) -> tuple[float, dict[str, str]]:
    """The share of all messages of a language with such a mistake, and the mistakes."""
    asked = [found for corpus in SETS for found in marked(corpus, language)]
    wrong = {
        record["text"]: told
        for record, found in asked
        if (told := next(filter(starts.match, found), None))
    }
    return len(wrong) / len(asked), wrong


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("corpus", SETS)
def test_nine_whole_messages_of_ten_are_read_right(corpus: str, language: str) -> None:
    asked = marked(corpus, language)
    wrong = {record["id"]: found for record, found in asked if found}
    assert len(wrong) <= len(asked) / 10, wrong


def test_no_set_is_nearly_empty() -> None:
    for corpus in SETS:
        sizes = [len(messages(corpus, language)) for language in LANGUAGES]
        assert all(size >= 20 for size in sizes if size), corpus
        assert any(sizes), corpus


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_message_is_for_is_read_right_in_ninety_eight_of_a_hundred(language: str) -> None:
    share, wrong = misread(language, WRONG_INTENT)
    assert share <= 0.02, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sum_is_right_or_asked_for_in_ninety_nine_of_a_hundred(language: str) -> None:
    share, wrong = misread(language, WRONG_SUM)
    assert share <= 0.01, wrong


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("corpus", [name for name in SETS if (CORPORA / name).is_dir()])
def test_days_alone_are_read_right_in_ninety_seven_of_a_hundred(corpus: str, language: str) -> None:
    path = f"{corpus}/{language}_dates.jsonl"
    asked = records(path) if (CORPORA / path).exists() else []
    written: list[str] = []
    parse_lines([json.dumps(record) for record in asked], written.append, READER)
    wrong = {
        record["text"]: read
        for record, line in zip(asked, written, strict=True)
        if (read := json.loads(line)["date"]) != record["expect"]
    }
    assert len(wrong) <= 0.03 * len(asked), wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_nineteen_answers_to_when_of_twenty_are_read_right(language: str) -> None:
    asked = [record for record in records("dates.jsonl") if record["lang"] == language]
    wrong = {
        record["text"]: read
        for record in asked
        if (read := _due(record)) != date.fromisoformat(record["expect"])
    }
    assert 1 - len(wrong) / len(asked) >= 0.95, wrong


def _due(record: dict[str, str]) -> date | None:
    today = date.fromisoformat(record["today"])
    return READER.read_due(record["text"], Locale(record["lang"]), today, record.get("currency"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nineteen_answers_to_how_much_of_twenty_are_read_right(language: str) -> None:
    asked = [record for record in records("amounts.jsonl") if record["lang"] == language]
    wrong = {}
    for record in asked:
        read = READER.read_amount(record["text"], Locale(language))
        if (
            read is None
            or read.amount != Decimal(record["amount"])
            or read.currency != record["currency"]
        ):
            wrong[record["text"]] = read
    assert 1 - len(wrong) / len(asked) >= 0.95, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_nineteen_of_twenty_answers_to_a_single_question_are_read_right(language: str) -> None:
    asked = [r for r in records("blind_3_answers.jsonl") if r["lang"] == language]
    wrong = {record["text"]: read for record in asked if (read := _misread(record))}
    assert 1 - len(wrong) / len(asked) >= 0.95, wrong


def _misread(record: dict[str, str]) -> str | None:
    """What was read instead; None where the answer was read right."""
    if record["kind"] == "date":
        due = _due(record)
        return None if due == date.fromisoformat(record["expect"]) else f"{due}"
    read = READER.read_amount(record["text"], Locale(record["lang"]))
    right = read and (read.amount, read.currency) == (Decimal(record["amount"]), record["currency"])
    return None if right else f"{read}"
