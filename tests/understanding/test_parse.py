"""`paydove parse`: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.understanding.parse import parse_lines
from bot.understanding.reader import SentenceReader

READER = SentenceReader()


def parsed(*lines: str) -> list[Any]:
    written: list[str] = []
    parse_lines(lines, written.append, READER)
    return [json.loads(line) for line in written]


def message(text: str, **more: str) -> str:
    return json.dumps({"text": text, "lang": "en", "today": "2026-03-11", **more})


def test_a_message_comes_out_under_the_names_of_the_corpus() -> None:
    assert parsed(message("Acme owes me $1,200 for the logo, due 15 May")) == [
        {
            "intent": "invoice",
            "client": "Acme",
            "amount": "1200.00",
            "currency": "USD",
            "due": "2026-05-15",
            "for": "logo",
        }
    ]


def test_a_currency_that_is_not_stated_is_null_beside_an_amount_and_absent_without() -> None:
    assert parsed(message("Acme paid 500"), message("Acme paid")) == [
        {"intent": "payment", "client": "Acme", "amount": "500.00", "currency": None},
        {"intent": "payment", "client": "Acme"},
    ]


def test_letters_of_other_alphabets_are_written_as_they_are() -> None:
    written: list[str] = []
    parse_lines([message("Иванов должен 50 000 ₽", lang="ru")], written.append, READER)
    assert '"Иванов"' in written[0]


def test_a_bad_line_says_so_and_the_run_goes_on() -> None:
    results = parsed(
        "not json",
        "[]",
        '{"text": "x"}',
        message("x", lang="xx"),
        message("x", today="tomorrow"),
        message("x", kind="poem"),
        json.dumps({"text": 5, "lang": "en", "today": "2026-03-11"}),
        json.dumps({"text": "x", "lang": [], "today": 5}),
        message("hi"),
    )
    assert [set(result) for result in results[:-1]] == [{"error"}] * 8
    assert results[-1] == {"intent": "other"}


def test_a_clients_reply_is_read_by_the_same_command() -> None:
    assert parsed(
        message("sorry, forgot! will pay $200 on Friday", kind="reply"),
        message("Мы уже оплатили вчера", kind="reply", lang="ru"),
        message("vi betaler ikke en krone", kind="reply", lang="en"),
        message("👍", kind="reply", lang="id"),
        message("", kind="reply", lang="et"),
    ) == [
        {
            "reason": "forgot",
            "also": ["promise"],
            "promised_on": "2026-03-13",
            "amount": "200.00",
            "currency": "USD",
        },
        {"reason": "paid"},
        {"reason": "refuses"},
        {"reason": "none"},
        {"reason": "none"},
    ]


def test_a_bad_line_about_a_reply_says_so() -> None:
    results = parsed(
        message("x", kind="reply", lang="xx"),
        message("x", kind="reply", today="soon"),
        '{"kind": "reply", "text": "x", "lang": "en"}',
        '{"kind": "reply", "text": "x", "lang": "en", "today": "2026-05-04", "currency": 5}',
    )
    assert [set(result) for result in results] == [{"error"}] * 4


def test_dates_and_sums_alone_are_read_by_the_same_command() -> None:
    assert parsed(
        message("4/5", kind="date", currency="USD"),
        message("4/5", kind="date", currency="EUR"),
        message("whenever", kind="date"),
        message("$0.004", kind="amount"),
        message("1e309", kind="amount"),
        message("1e999999", kind="amount"),
        message("none", kind="amount"),
    ) == [
        {"date": "2026-04-05"},
        {"date": "2026-05-04"},
        {"date": None},
        {"amount": "0.004", "currency": "USD"},
        {"amount": "1" + "0" * 309 + ".00", "currency": None},
        {"amount": "1E+999999", "currency": None},
        {"amount": None, "currency": None},
    ]


@pytest.mark.parametrize(
    ("text", "lang", "context", "day"),
    [
        ("Friday", "en", "due", "2026-03-13"),
        ("Friday", "en", "promise", "2026-03-13"),
        ("Friday", "en", "overdue", "2026-03-06"),
        ("on Friday", "en", "paid", "2026-03-06"),
        ("в пятницу", "ru", "paid", "2026-03-06"),
        ("fredag", "da", "issued", "2026-03-06"),
        ("reedel", "et", "paid", "2026-03-06"),
        ("Jumat", "id", "paid", "2026-03-06"),
        ("the 11th", "en", "paid", "2026-03-11"),
        ("the 25th", "en", "issued", "2026-02-25"),
        ("25", "en", "issued", "2026-02-25"),
        ("25-го", "ru", "overdue", "2026-02-25"),
        ("15 May", "en", "issued", "2025-05-15"),
        ("end of the month", "en", "overdue", "2026-02-28"),
        ("konec mesyatsa", "ru", "overdue", "2026-02-28"),
        ("2 weeks", "en", "overdue", "2026-02-25"),
        ("2 weeks", "en", "due", "2026-03-25"),
    ],
)
def test_a_date_is_read_for_what_was_asked(text: str, lang: str, context: str, day: str) -> None:
    asked = message(text, kind="date", lang=lang, context=context)
    assert parsed(asked) == [{"date": day}]
