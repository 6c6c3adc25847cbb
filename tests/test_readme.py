"""What the README promises is so: its sentences are understood, its settings and files exist."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.main.settings import Settings
from bot.understanding.reader import SentenceReader

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
LANGUAGES = {
    "English": Locale.EN,
    "Russian": Locale.RU,
    "Danish": Locale.DA,
    "Estonian": Locale.ET,
    "Indonesian": Locale.ID,
}


def row(first_cell: str) -> list[str]:
    """The other cells of the table row that begins with `first_cell`."""
    found = re.search(rf"^\| {first_cell} \|(.+)\|$", README, re.MULTILINE)
    assert found, first_cell
    return [cell.strip() for cell in found[1].split("|")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_sentences_are_understood(language: str) -> None:
    locale, today, reader = LANGUAGES[language], date(2026, 5, 4), SentenceReader()
    debt, payment, promise = (reader.read(text, locale, today) for text in row(language))
    assert debt.intent is Intent.INVOICE
    assert debt.client
    assert debt.amount
    assert debt.due
    assert debt.what_for
    assert payment.intent is Intent.PAYMENT
    assert payment.client
    assert payment.amount
    assert promise.intent is Intent.PROMISE
    assert promise.client
    assert promise.promised_on == date(2026, 5, 8)


def test_the_settings_are_those_that_exist() -> None:
    variables = {name.upper() for name in Settings.model_fields}
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE)) == variables
    example = (ROOT / ".env.example").read_text("utf-8")
    assert set(re.findall(r"^#([A-Z_]+)=", example, re.MULTILINE)) == variables


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "deploy/README.md"]
)
def test_every_link_to_a_file_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    targets = re.findall(r"\]\(([^)#]+)\)", text)
    local = [target for target in targets if "://" not in target]
    missing = [target for target in local if not ((ROOT / page).parent / target).exists()]
    assert not missing
