"""`paydove parse` as a program that another one talks to through pipes."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

Lines = tuple[IO[str], IO[str]]

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def parsing() -> Iterator[Lines]:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "parse"],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdin, process.stdout
        process.stdin.close()
        assert process.wait(20) == 0


def ask(parsing: Lines, line: str) -> dict[str, Any]:
    """Writes one line and reads its answer before anything else is written."""
    to, back = parsing
    to.write(line + "\n")
    to.flush()
    return dict(json.loads(back.readline()))


def sentence(text: str, lang: str = "en", **more: str) -> str:
    asked = {"text": text, "lang": lang, "today": "2030-05-13", **more}
    return json.dumps(asked, ensure_ascii=False)


def test_each_line_is_answered_before_the_next_one_is_written(parsing: Lines) -> None:
    debt = "Acme owes me $1,200 for the logo, due 15 May"
    assert ask(parsing, sentence(debt)) == {
        "intent": "invoice",
        "client": "Acme",
        "amount": "1200.00",
        "currency": "USD",
        "due": "2030-05-15",
        "for": "logo",
    }
    russian = ask(parsing, sentence("Иванов обещал заплатить в понедельник", "ru"))
    assert (russian["intent"], russian["client"]) == ("promise", "Иванов")
    assert russian["promised_on"] == "2030-05-20"
    danish = ask(parsing, sentence("Nordlys har betalt 4.000", "da"))
    assert (danish["intent"], danish["amount"]) == ("payment", "4000.00")
    assert ask(parsing, sentence("Tere hommikust", "et"))["intent"] == "other"
    indonesian = ask(parsing, sentence("Maju Jaya sudah lunas", "id"))
    assert (indonesian["intent"], indonesian["in_full"]) == ("payment", True)


BAD_LINES = (
    "{",
    "[]",
    "null",
    '{"lang": "en", "today": "2030-05-13"}',
    '{"text": 5, "lang": "en", "today": "2030-05-13"}',
    '{"text": "Acme paid", "lang": "en"}',
    '{"text": "Acme paid", "lang": "en", "today": "soon"}',
    '{"text": "Acme paid", "lang": "en", "today": 20300513}',
    '{"text": "Acme paid", "lang": "xx", "today": "2030-05-13"}',
    '{"text": "Acme paid", "lang": ["en"], "today": "2030-05-13"}',
    '{"text": "Acme paid", "lang": "en", "today": "2030-05-13", "currency": 5}',
    "[" * 100_000,
)


def test_a_bad_line_is_answered_by_an_error_and_the_run_goes_on(parsing: Lines) -> None:
    for bad in BAD_LINES:
        assert list(ask(parsing, bad)) == ["error"], bad[:80]
        assert ask(parsing, sentence("Acme paid 400"))["amount"] == "400.00"


def test_half_a_character_is_answered_like_any_other(parsing: Lines) -> None:
    escaped = json.dumps({"text": "\ud800 owes me $5", "lang": "en", "today": "2030-05-13"})
    assert ask(parsing, escaped)["amount"] == "5.00"


def test_a_line_that_is_no_text_at_all_does_not_end_the_run() -> None:
    lines = b"\xff\xfe\n" + sentence("Acme paid 400").encode() + b"\n"
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "parse"],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
        input=lines,
        capture_output=True,
        check=True,
    )
    wrong, right = (json.loads(line) for line in ended.stdout.splitlines())
    assert list(wrong) == ["error"]
    assert right["amount"] == "400.00"


def test_it_starts_with_far_less_work_than_importing_aiogram(tmp_path: Path) -> None:
    """Both in one run, so that a slow machine stretches both; the best of second starts, since
    Python compiles the modules at the first."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ours = [work_of(["-m", "bot", "parse"], environment) for _ in range(3)]
    theirs = [work_of(["-c", "import aiogram"], environment) for _ in range(2)]
    assert min(ours[1:]) < 0.4 * min(theirs[1:])


def work_of(arguments: list[str], environment: dict[str, str]) -> float:
    """Seconds of processor time of a whole process."""
    before = work_of_children()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=REPOSITORY,
        env=environment,
        input=sentence("Acme paid 400").encode(),
        capture_output=True,
        check=True,
    )
    return work_of_children() - before


def work_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_it_loads_neither_of_the_telegram_libraries() -> None:
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "parse"],
        cwd=REPOSITORY,
        input=sentence("Acme paid 400").encode(),
        capture_output=True,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in ended.stderr.decode().splitlines()}
    assert "bot.understanding.reader" in loaded
    assert not loaded & {"aiogram", "aiogram_dialog", "telegram", "sqlalchemy", "aiohttp"}
