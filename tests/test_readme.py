"""What the README promises is so: its sentences are understood, its settings and files exist."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.application.ports.understanding import Frequency, Intent, Known, Reading, Reason, Tone
from bot.domain.locale import Locale
from bot.main.plan import schedules
from bot.main.settings import Settings
from bot.understanding.parse import as_fields, parse_lines
from bot.understanding.reader import SentenceReader

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
DAY = date(2026, 5, 4)
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


SAID = {
    "oops, 2,300 not 3,200": (Locale.EN, Intent.CORRECTION),
    "Ромашка 5000 и Василёк 7000, оба до пятницы": (Locale.RU, Intent.INVOICE),
    "hvem skylder mig penge?": (Locale.DA, Intent.QUESTION),
    "ära tuleta Kaske meelde enne juunit": (Locale.ET, Intent.PAUSE),
    "напомни в понедельник": (Locale.RU, Intent.SNOOZE),
    "I called her yesterday": (Locale.EN, Intent.SENT),
    "kasih kata-kata yang lebih tegas buat PT Maju": (Locale.ID, Intent.WORDING),
    "anggap hangus saja utang Budi": (Locale.ID, Intent.WRITE_OFF),
    "han kan betale 500 om måneden": (Locale.DA, Intent.PLAN),
    "отсрочил Ромашке до 1 марта": (Locale.RU, Intent.PLAN),
    "beri diskon 15% kalau dibayar sebelum 10 Maret": (Locale.ID, Intent.DISCOUNT),
    "she says the invoice never arrived": (Locale.EN, Intent.CLIENT_REPLY),
    "I'm in Lisbon this month": (Locale.EN, Intent.SETTINGS),
    "отмени": (Locale.RU, Intent.UNDO),
}


@pytest.mark.parametrize("text", SAID)
def test_the_other_examples_are_understood(text: str) -> None:
    locale, intent = SAID[text]
    assert row(re.escape(text))
    assert SentenceReader().read(text, locale, date(2026, 5, 4)).intent is intent


def test_each_form_of_a_known_name_is_known() -> None:
    for text, locale, name in (
        ("Кате 5000 до пятницы за торт", Locale.RU, "Катя"),
        ("Kasele arve 300 eurot", Locale.ET, "Kask"),
        ("Ivanov заплатил 500", Locale.RU, "Иванов"),
    ):
        known = Known(clients=(name,))
        assert SentenceReader().read(text, locale, date(2026, 5, 4), None, known).client == name


PARSE = (ROOT / "docs" / "parse.md").read_text("utf-8")


def test_the_examples_of_the_parser_are_what_it_writes() -> None:
    shown = re.findall(r"^\$ echo '(.+)' \|.*\n(\{.+\})$", PARSE, re.MULTILINE)
    answers: list[str] = []
    parse_lines([line for line, _ in shown], answers.append, SentenceReader())
    assert answers == [written for _, written in shown]
    assert len(answers) == 2


def test_every_intent_and_every_field_of_the_parser_is_documented() -> None:
    named = set(re.findall(r"`(\w+)`", PARSE))
    assert named >= {intent.value for intent in Intent}
    everything = Reading(
        intent=Intent.PLAN, client="A", client_surface="B", client_near=("C",), amount=Decimal(1),
        due=DAY, issued=DAY, terms_days=1, number="1", what_for="x", paid_on=DAY, promised_on=DAY,
        in_full=True, until=DAY, sent_on=DAY, installments=2, frequency=Frequency.WEEKLY,
        first_date=DAY, down_payment=Decimal(1), percent=Decimal(1), tone=Tone.FIRM,
        reason=Reason.MONEY, language=Locale.DA, zone="Europe/Lisbon", last_date=DAY,
        dates=((DAY, Decimal(1)),), to_pay=Decimal(1),
    )  # fmt: skip
    assert named >= set(as_fields(everything))
    assert '"items"' in PARSE
    assert '"error"' in PARSE


@pytest.mark.parametrize("page", ["README.md", "docs/plan.md"])
def test_the_example_of_a_schedule_is_what_the_command_prints(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    shown = re.search(r"^\$ echo '(.+)' \|.*paydove plan\n((?:\{.+\}\n)+)", text, re.MULTILINE)
    assert shown is not None
    (printed,) = schedules(shown[1])
    assert [json.loads(line) for line in shown[2].splitlines()] == printed


def test_the_settings_are_those_that_exist() -> None:
    variables = {name.upper() for name in Settings.model_fields}
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE)) == variables
    example = (ROOT / ".env.example").read_text("utf-8")
    assert set(re.findall(r"^#([A-Z_]+)=", example, re.MULTILINE)) == variables


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "deploy/README.md",
        "docs/parse.md",
        "docs/plan.md",
    ],
)
def test_every_link_to_a_file_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    targets = re.findall(r"\]\(([^)#]+)\)", text) + re.findall(r'src="([^"]+)"', text)
    local = [target for target in targets if "://" not in target]
    missing = [target for target in local if not ((ROOT / page).parent / target).exists()]
    assert not missing
