"""The bot's own words: every language says everything, with the same values, where it fits."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from gettext import c2py
from pathlib import Path
from string import Formatter

import babel
import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

import bot
from bot.application.ports.understanding import Asked, Intent, Known, Reason, Tone
from bot.application.ports.wording import Channel, Script
from bot.chat.dialogs.prevention.agreed import Point
from bot.chat.menu import MENU
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.reply import Outcome
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.rungs import Rung
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.understanding.reader import SentenceReader
from bot.wording.assets import asset_root
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases

SOURCES = Path(bot.__file__).parent
PHRASES = GettextPhrases(BabelFormats())
COMPOSED = {
    "script.": {*Script, *StepKind} - {StepKind.RUNG},
    "step.": {*map(Script.of, Rung), *(set(Script) & {*map(str, StepKind)})},
    "why.": {script for script in Script if not script.is_of_a_job},
    "reason.": frozenset(Reason),
    "outcome.": frozenset(Outcome),
    "promise.": frozenset(PromiseState) - {PromiseState.OPEN},
    "menu.": frozenset(MENU),
    "prevent.": frozenset(Point),
    "prevent.name_": frozenset(Point),
    "button.as_": frozenset(Channel),
    "reply.": frozenset(Reason) | {"unclear"},
}
"""How keys begin that the code completes when it runs, and all that may follow."""
SPEAKING = {"html", "plain", "say", "Say", "Label", "button", "_button"}
"""Calls whose first argument, if it is written out, is a key."""
TAG = re.compile(r"</?([a-z]+)>")
SILENT = {"domain", "storage", "playground", "understanding"}
TODAY = date(2026, 5, 4)


@cache
def catalogue(locale: Locale) -> Catalog:
    path = asset_root() / "locales" / locale / "LC_MESSAGES" / "paydove.po"
    with path.open("rb") as file:
        return read_po(file, locale.value, abort_invalid=True)


@cache
def phrases(locale: Locale) -> dict[str, tuple[str, ...]]:
    """Each key with its text, or its texts if it counts something."""
    return {
        message.id if isinstance(message.id, str) else message.id[0]: (
            (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        )
        for message in catalogue(locale)
        if message.id
    }


def counted(locale: Locale) -> set[str]:
    return {message.id[0] for message in catalogue(locale) if isinstance(message.id, tuple)}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def tags(text: str) -> Counter[str]:
    return Counter(match.group() for match in TAG.finditer(text))


def is_balanced(text: str) -> bool:
    opened: list[str] = []
    for match in TAG.finditer(text):
        if not match.group().startswith("</"):
            opened.append(match.group(1))
        elif not opened or opened.pop() != match.group(1):
            return False
    return not opened


def texts(locale: Locale, *beginnings: str) -> Iterator[tuple[str, str]]:
    for key, forms in phrases(locale).items():
        if key.startswith(beginnings or ""):
            for text in forms:
                yield key, text


@cache
def sources() -> tuple[ast.Module, ...]:
    """The modules that may speak; in the others "debts.id" is a column, "zone.tab" a file."""
    return tuple(
        ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(SOURCES.rglob("*.py"))
        if path.relative_to(SOURCES).parts[0] not in SILENT
    )


def first_arguments(called: set[str]) -> Iterator[str]:
    for module in sources():
        for node in ast.walk(module):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
            if name not in called:
                continue
            first = node.args[0]
            for choice in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
                if isinstance(choice, ast.Constant) and isinstance(choice.value, str):
                    yield choice.value


def like_keys() -> tuple[set[str], set[str]]:
    """Strings that begin as keys do: the whole ones, and the beginnings of composed ones."""
    sections = {key.split(".")[0] for key in phrases(Locale.EN) if "." in key}
    shape = re.compile(rf"(?:{'|'.join(sections)})\.[a-z_]*")
    whole: set[str] = set()
    beginnings: set[str] = set()
    for module in sources():
        parts = set()
        for node in ast.walk(module):
            if isinstance(node, ast.JoinedStr):
                parts |= {id(part) for part in node.values}
                first = node.values[0] if node.values else None
                if isinstance(first, ast.Constant) and shape.fullmatch(str(first.value)):
                    beginnings.add(str(first.value))
            elif isinstance(node, ast.Constant) and id(node) not in parts:
                whole |= {str(node.value)} if shape.fullmatch(str(node.value)) else set()
    return whole, beginnings


def keys_in_use() -> set[str]:
    composed = {start + end for start, ends in COMPOSED.items() for end in ends}
    return like_keys()[0] | set(first_arguments(SPEAKING)) | composed


def test_the_code_composes_keys_only_in_the_ways_that_are_known_here() -> None:
    assert like_keys()[1] == set(COMPOSED)


def test_every_key_that_the_code_uses_has_a_phrase() -> None:
    assert sorted(keys_in_use() - phrases(Locale.EN).keys()) == []


def test_every_phrase_is_used() -> None:
    assert sorted(phrases(Locale.EN).keys() - keys_in_use()) == []


@pytest.mark.parametrize("locale", Locale)
class TestEveryLanguage:
    def test_has_every_key_of_english_and_no_other(self, locale: Locale) -> None:
        assert PHRASES.keys(locale) == phrases(Locale.EN).keys()
        assert phrases(locale).keys() == phrases(Locale.EN).keys()
        assert counted(locale) == counted(Locale.EN)

    def test_counts_as_its_grammar_does(self, locale: Locale) -> None:
        """The same form for the same numbers as in CLDR, and all the forms in every phrase."""
        grammar = babel.Locale.parse(locale.value).plural_form
        form = c2py(catalogue(locale).plural_expr)
        pairs = {(grammar(n), form(n)) for n in range(1000)}
        used = {index for _, index in pairs}
        assert len(pairs) == len(used) == len({tag for tag, _ in pairs})
        assert used == set(range(catalogue(locale).num_plurals))
        for key in counted(locale):
            assert len(phrases(locale)[key]) == len(used), key

    def test_fills_the_same_fields_as_english(self, locale: Locale) -> None:
        """Only a form that means nothing but one may leave the number out."""
        form = c2py(catalogue(locale).plural_expr)
        for key, forms in phrases(locale).items():
            expected = fields(phrases(Locale.EN)[key][-1])
            for index, text in enumerate(forms):
                found = fields(text)
                if key in counted(locale) and [n for n in range(200) if form(n) == index] == [1]:
                    found |= {"n"} & expected
                assert found == expected, (key, text)

    def test_has_the_same_tags_as_english_and_closes_them(self, locale: Locale) -> None:
        for key, text in texts(locale):
            assert tags(text) == tags(phrases(Locale.EN)[key][-1]), (key, text)
            assert is_balanced(text), (key, text)
            assert re.findall(r"[<>&]", TAG.sub("", text)) == [], (key, text)

    def test_has_no_tags_where_telegram_shows_none(self, locale: Locale) -> None:
        labels = set(first_arguments({"Label"}))
        plain = ("button.", "menu.", "refused.", "old.", "error.", "script.")
        for key, text in texts(locale):
            if key in labels or key.startswith(plain):
                assert tags(text) == Counter(), (key, text)

    def test_fits_on_buttons(self, locale: Locale) -> None:
        labels = set(first_arguments({"Label"}))
        for key, text in texts(locale):
            if key in labels or key.startswith(("button.", "script.")):
                words = re.sub(r"\{\w+\}", "", text)
                assert len(words) <= 64, (key, text)
                assert "\n" not in text, (key, text)

    def test_fits_in_a_toast_with_the_longest_sums(self, locale: Locale) -> None:
        longest = BabelFormats().money(Money(10**15 - 1, "BYN"), locale)
        values = dict.fromkeys(("balance", "amount", "gone"), longest)
        values["issued"] = BabelFormats().day(date(2026, 9, 30), locale)
        values |= dict.fromkeys(("currency", "expected", "given"), "BYN") | {"n": "4"}
        values |= {"most": "30", "lines": "10", "characters": "500"}
        for key, text in texts(locale, "refused.", "old.", "error."):
            assert len(text.format_map(values)) <= 200, (key, text)

    def test_fits_in_the_command_menu(self, locale: Locale) -> None:
        for key, text in texts(locale, "menu."):
            assert 1 <= len(text) <= 256, (key, text)

    def test_leaves_most_of_a_message_to_the_values(self, locale: Locale) -> None:
        for key, text in texts(locale):
            assert len(text) <= 2048, key
            assert text == text.strip(), key

    def test_names_buttons_as_they_are_called(self, locale: Locale) -> None:
        say = phrases(locale)
        assert say["button.sent"][0] in say["help"][0]
        assert say["button.paid"][0] in say["why.promise_broken"][0]

    def test_names_every_command_that_english_names(self, locale: Locale) -> None:
        command = re.compile(r"(?<![<\w])/[a-z]+")
        for key, text in texts(locale):
            expected = set(command.findall(phrases(Locale.EN)[key][-1]))
            assert set(command.findall(text)) == expected, (key, text)

    def test_gives_examples_that_the_bot_reads(self, locale: Locale) -> None:
        reader, say = SentenceReader(), phrases(locale)
        examples = re.findall(r"<code>(.+?)</code>", say["help"][0])
        debt, payment, in_full, promise = (
            reader.read(example, locale, TODAY) for example in examples[:4]
        )
        assert debt.intent is Intent.INVOICE
        assert debt.client
        assert debt.amount
        assert debt.currency
        assert debt.due == date(2026, 5, 3)
        assert debt.what_for
        assert payment.intent is Intent.PAYMENT
        assert payment.amount
        assert in_full.intent is Intent.PAYMENT
        assert in_full.in_full
        assert promise.intent is Intent.PROMISE
        assert promise.promised_on == date(2026, 5, 8)
        for named in (payment.client, in_full.client, promise.client):
            assert named is not None
            assert named in debt.client
        known = Known(clients=(debt.client,))
        mended, owed, promised, quiet, text, answer = (
            reader.read(example, locale, TODAY, known=known) for example in examples[4:]
        )
        assert mended.intent is Intent.CORRECTION
        assert mended.amount
        assert (owed.intent, owed.asked) == (Intent.QUESTION, Asked.OWED)
        assert (promised.intent, promised.asked) == (Intent.QUESTION, Asked.PROMISED)
        assert (quiet.intent, quiet.until) == (Intent.PAUSE, date(2026, 6, 1))
        assert (text.intent, text.tone) == (Intent.WORDING, Tone.FIRM)
        assert (answer.intent, answer.reason) == (Intent.CLIENT_REPLY, Reason.INVOICE)
        for named in (promised.client, quiet.client, text.client, answer.client):
            assert named == debt.client

    def test_gives_the_same_examples_everywhere(self, locale: Locale) -> None:
        say = phrases(locale)
        known = set(re.findall(r"<code>.+?</code>", say["help"][0]))
        for key in ("welcome.ready", "hint.not_understood"):
            assert set(re.findall(r"<code>.+?</code>", say[key][0])) < known, key


def test_danish_ends_no_sentence_with_a_sum() -> None:
    """A Danish sum ends in "kr.", and a full stop behind it would be one too many."""
    sums = "amount|pay|balance|rest|left|off|paid|fee|gone|owed|sum|total|right"
    for key, text in texts(Locale.DA):
        assert not re.search(rf"\{{({sums})\}}(</\w+>)?\.(?!\w)", text), key


def test_russian_has_latin_letters_only_in_commands_codes_and_names_of_apps() -> None:
    apps = "Telegram|WhatsApp|Paydove"
    allowed = re.compile(rf"\{{\w+\}}|{TAG.pattern}|/[a-z]+|\b[A-Z]{{3}}\b|{apps}")
    for key, text in texts(Locale.RU):
        assert re.findall(r"[A-Za-z]+", allowed.sub("", text)) == [], key
