"""How many messages, dates and sums of tests/corpora are read right, language by language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader
from tests.understanding.scoring import mistakes, records

READER = SentenceReader()
LANGUAGES = [locale.value for locale in Locale]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "corpus",
    [
        "invoices.jsonl",
        "blind_1.jsonl",
        "blind_2.jsonl",
        "blind_3.jsonl",
        "blind_4.jsonl",
        "blind_5.jsonl",
    ],
)
def test_nine_whole_messages_of_ten_are_read_right(corpus: str, language: str) -> None:
    asked = [record for record in records(corpus) if record["lang"] == language]
    wrong = {record["id"]: found for record in asked if (found := mistakes(READER, record))}
    assert len(asked) >= 20
    assert 1 - len(wrong) / len(asked) >= 0.9, wrong


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
