"""Every wording, in every language, with every fact known, missing or extreme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.ports.wording import Channel, Script, ScriptFacts, ScriptText
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.assets import asset_root
from bot.wording.formats import BabelFormats
from bot.wording.scripts import TemplateScripts
from tests.wording.facts import OPTIONAL, bare, half_paid, unpaid, without

TELEGRAM_LIMIT = 4096
FORMATS = BabelFormats()
SCRIPTS = TemplateScripts(FORMATS)

Wording = tuple[Script, Channel, Locale, int]

WORDINGS: list[Wording] = [
    (script, channel, locale, variant)
    for script in Script
    for channel in script.channels
    for locale in Locale
    for variant in range(SCRIPTS.variants(script, channel, locale))
]
REPEATED = {Script.FRIENDLY, Script.FRIENDLY_AGAIN, Script.FIRM, Script.PROMISE_BROKEN}

HOLES = re.compile(
    r"""
      [ ]{2}              # a word fell out
    | ^[ ] | [ ]$         # … at a line's end
    | [ ][,.:;!?]         # … before a stop
    | (?<!kr)(?<!руб)[.][,:;]  # … between two stops, of which one may belong to "kr."
    | [.][.] | [,:;][,.:;]
    | \([ ] | [ ]\) | \(\)
    | ^[,.:;!?)–—-]       # … at a line's beginning
    | [(–—]$
    | \n{3}
    | \bNone\b | [{}] | %\}
    """,
    re.VERBOSE | re.MULTILINE,
)

wordings = pytest.mark.parametrize("wording", WORDINGS, ids=lambda w: "-".join(map(str, w)))


def rendered(wording: Wording, facts: ScriptFacts) -> ScriptText:
    script, channel, locale, variant = wording
    return SCRIPTS.render(script, channel, locale, facts, variant)


def whole(text: ScriptText) -> str:
    return f"{text.subject}\n\n{text.body}" if text.subject else text.body


def assert_whole(text: ScriptText, channel: Channel) -> None:
    hole = HOLES.search(whole(text))
    assert hole is None, f"{hole[0]!r} in:\n{whole(text)}"
    assert (text.subject is not None) == (channel is Channel.EMAIL)
    assert text.body


def lateness() -> Iterator[date]:
    """The day on which the script is sent: before, on and after the due date of 15 May."""
    due = date(2026, 5, 15)
    for days in (-3, 0, 1, 2, 5, 11, 21, 22, 400):
        yield due + timedelta(days=days)


@wordings
def test_nothing_is_left_of_a_fact_that_is_not_known(wording: Wording) -> None:
    _, channel, locale, _ = wording
    for facts in (half_paid(locale), unpaid(locale), bare(locale)):
        assert_whole(rendered(wording, facts), channel)
        for field in OPTIONAL:
            assert_whole(rendered(wording, without(facts, field)), channel)


@given(st.sampled_from(WORDINGS), st.sets(st.sampled_from(OPTIONAL)))
def test_any_facts_may_be_missing_together(wording: Wording, missing: set[str]) -> None:
    _, channel, locale, _ = wording
    assert_whole(rendered(wording, without(half_paid(locale), *missing)), channel)


@wordings
def test_it_reads_well_on_any_day_before_and_after_the_due_date(wording: Wording) -> None:
    _, channel, locale, _ = wording
    for today in lateness():
        for facts in (half_paid(locale), bare(locale)):
            moved = replace(facts, today=today, deadline=today + timedelta(days=7))
            assert_whole(rendered(wording, moved), channel)


@wordings
def test_dates_of_another_year_and_sums_of_any_currency_leave_it_whole(wording: Wording) -> None:
    _, channel, locale, _ = wording
    for currency in ("JPY", "KWD", "IDR", "BYN", "DKK", "XOF"):
        for facts in (half_paid(locale), unpaid(locale), bare(locale)):
            far = replace(
                facts,
                balance=Money(9_999_999_999_991, currency),
                invoiced=Money(9_999_999_999_991, currency),
                deadline=date(2027, 1, 8),
                due=date(2025, 12, 31),
            )
            text = rendered(wording, far)
            assert_whole(text, channel)
            if channel is Channel.MESSAGE or wording[0] is not Script.PROMISE_BROKEN:
                assert FORMATS.money(far.balance, locale) in whole(text)


@pytest.mark.parametrize(
    "words",
    [
        "<b>x</b>",
        "{{7*7}}",
        "{% raw %}{{ today }}",
        "{# x #}",
        "%s %(client)s",
        "*bold* _x_ `y`",
        "Acme Inc.",
        'Tom & Co\'s "Shop"',
        "شركة أحمد",
        "A" * 300,
        "🙂",
    ],
)
def test_a_persons_words_appear_as_they_are_and_nowhere_else(words: str) -> None:
    for wording in WORDINGS:
        facts = half_paid(wording[2])
        hostile = replace(facts, client=words, what_for=words, number=words, sender=words)
        text = whole(rendered(wording, hostile))
        assert words in text
        assert len(text) < TELEGRAM_LIMIT
        assert HOLES.search(text.replace(words, "x")) is None, text


def test_line_breaks_and_direction_marks_in_a_name_do_not_break_the_script() -> None:
    facts = replace(
        half_paid(Locale.EN),
        client="Ac\u202eme\n\nSubject: x",
        number=" \u200f ",
        what_for="logo\n\ndesign",
        sender="Sam\n\nReed",
    )
    text = SCRIPTS.render(Script.FIRM, Channel.EMAIL, Locale.EN, facts)
    assert text.body.startswith("Hi Acme Subject: x,\n\n")
    assert text.subject == "Payment overdue: invoice of 30 April"
    assert "\nFor: logo design\n" in text.body
    assert text.body.endswith("\nSam Reed")


@wordings
def test_every_figure_comes_from_the_books(wording: Wording) -> None:
    _, _, locale, _ = wording
    for facts in (half_paid(locale), unpaid(locale), bare(locale)):
        text = whole(rendered(wording, facts))
        for figure in sorted(_figures(facts, locale), key=len, reverse=True):
            text = text.replace(figure, "")
        assert re.search(r"\d", text) is None, text


def _figures(facts: ScriptFacts, locale: Locale) -> set[str]:
    known: set[str] = {FORMATS.days((facts.today - facts.due).days, locale)}
    for field in fields(facts):
        value: Any = getattr(facts, field.name)
        if isinstance(value, Money):
            known.add(FORMATS.money(value, locale))
        elif isinstance(value, date):
            known |= {
                form(value, locale, today=facts.today)
                for form in (FORMATS.day, FORMATS.on_day, FORMATS.weekday)
            }
        elif field.name == "number" and value:
            known.add(value)
    return known


ESSENTIAL: dict[Script, tuple[str, ...]] = {
    Script.FRIENDLY: ("client", "number", "balance", "due"),
    Script.FRIENDLY_AGAIN: ("client", "number", "balance", "due"),
    Script.FIRM: ("client", "number", "balance", "due", "deadline"),
    Script.STOP_WORK_WARNING: ("client", "number", "balance", "due", "deadline"),
    Script.STOP_WORK: ("client", "number", "balance", "due"),
    Script.LEGAL_WARNING: ("client", "number", "balance", "due", "deadline"),
    Script.LEGAL_FINAL: ("client", "number", "balance", "due", "deadline"),
    Script.PROMISE_BROKEN: ("client", "number", "promised_on", "promised", "deadline"),
}
"""What each script is for: no wording may leave these out."""


@wordings
def test_every_wording_says_what_its_script_is_for(wording: Wording) -> None:
    script, _, locale, _ = wording
    facts = half_paid(locale)
    text = whole(rendered(wording, facts))
    for field in ESSENTIAL[script]:
        assert any(form in text for form in _forms(facts, field, locale)), f"no {field} in:\n{text}"


def _forms(facts: ScriptFacts, field: str, locale: Locale) -> set[str]:
    value: Any = getattr(facts, field)
    if isinstance(value, date):
        return {form(value, locale, today=facts.today) for form in (FORMATS.day, FORMATS.on_day)}
    return {FORMATS.money(value, locale) if isinstance(value, Money) else value}


@wordings
def test_a_last_day_is_named_only_by_the_scripts_that_announce_one(wording: Wording) -> None:
    script, _, locale, _ = wording
    facts = half_paid(locale)
    later = replace(facts, deadline=facts.deadline + timedelta(days=3))
    named = rendered(wording, facts) != rendered(wording, later)
    assert named == ("deadline" in ESSENTIAL[script])


@wordings
def test_a_part_payment_is_acknowledged_and_only_the_balance_is_asked_for(
    wording: Wording,
) -> None:
    _, channel, locale, _ = wording
    facts = half_paid(locale)
    assert facts.paid is not None
    text = whole(rendered(wording, replace(facts, promised=None)))
    assert FORMATS.money(facts.paid, locale) in text
    assert FORMATS.money(facts.balance, locale) in text
    if channel is Channel.MESSAGE:
        assert FORMATS.money(facts.invoiced, locale) not in text


@wordings
def test_a_balance_with_a_fee_is_never_called_the_sum_of_the_invoice(wording: Wording) -> None:
    script, _, locale, _ = wording
    facts = without(unpaid(locale), "promised")
    fee = replace(facts, balance=facts.balance + Money(100_00, facts.balance.currency))
    text = whole(rendered(wording, fee))
    assert FORMATS.money(fee.balance, locale) in text
    assert FORMATS.money(fee.invoiced, locale) not in text, script


@wordings
def test_a_signature_stands_under_an_email_only_if_the_sender_is_known(wording: Wording) -> None:
    _, channel, locale, _ = wording
    facts = unpaid(locale)
    assert facts.sender is not None
    signed = rendered(wording, facts).body
    unsigned = rendered(wording, without(facts, "sender")).body
    if channel is Channel.MESSAGE:
        assert signed == unsigned
    else:
        assert signed.endswith(f"\n{facts.sender}")
        closing = signed.removesuffix(facts.sender).strip().splitlines()[-1]
        assert unsigned == signed.removesuffix(f"{closing}\n{facts.sender}").strip()


@wordings
def test_the_name_leads_and_the_first_line_is_short(wording: Wording) -> None:
    facts = unpaid(wording[2])
    first = rendered(wording, facts).body.splitlines()[0]
    assert facts.client in first
    assert len(first) <= len(facts.client) + 25


@wordings
def test_it_is_short_enough_to_be_read_on_a_phone(wording: Wording) -> None:
    _, channel, locale, _ = wording
    limit = 450 if channel is Channel.MESSAGE else 850
    assert len(rendered(wording, unpaid(locale)).body) <= limit
    assert len(rendered(wording, half_paid(locale)).body) <= limit * 1.1


def test_wordings_of_one_script_differ() -> None:
    for script in Script:
        for channel in script.channels:
            for locale in Locale:
                count = SCRIPTS.variants(script, channel, locale)
                texts = {
                    SCRIPTS.render(script, channel, locale, bare(locale), variant).body
                    for variant in range(count)
                }
                assert len(texts) == count


def test_every_language_has_as_many_wordings_and_repeated_rungs_have_several() -> None:
    for script in Script:
        for channel in script.channels:
            counts = {SCRIPTS.variants(script, channel, locale) for locale in Locale}
            assert len(counts) == 1, f"{script} {channel}"
            if script in REPEATED:
                assert counts.pop() >= 2


def test_the_variant_wraps_round() -> None:
    facts = bare(Locale.EN)
    count = SCRIPTS.variants(Script.FRIENDLY, Channel.MESSAGE, Locale.EN)
    first, again = (
        SCRIPTS.render(Script.FRIENDLY, Channel.MESSAGE, Locale.EN, facts, variant)
        for variant in (0, count)
    )
    assert first == again


def test_every_template_on_disk_is_one_of_the_wordings() -> None:
    root = asset_root() / "templates"
    on_disk = {path for path in root.rglob("*.j2") if path.name != "parts.j2"}
    assert len(on_disk) == len(WORDINGS)


@cache
def _warm() -> TemplateScripts:
    scripts = TemplateScripts(FORMATS)
    scripts.warm()
    return scripts


def test_warming_compiles_everything_and_changes_nothing() -> None:
    for script, channel, locale, variant in WORDINGS:
        facts = half_paid(locale)
        assert _warm().render(script, channel, locale, facts, variant) == SCRIPTS.render(
            script, channel, locale, facts, variant
        )


def test_a_template_that_asks_for_an_unknown_fact_fails_loudly(tmp_path: Path) -> None:
    for locale in Locale:
        folder = tmp_path / locale / "friendly"
        folder.mkdir(parents=True)
        (folder / "message.j2").write_text("Hi {{ nickname }}", encoding="utf-8")
    with pytest.raises(Exception, match="'nickname' is undefined"):
        TemplateScripts(FORMATS, tmp_path).render(
            Script.FRIENDLY, Channel.MESSAGE, Locale.EN, bare(Locale.EN)
        )
