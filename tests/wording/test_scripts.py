"""Every wording, in every language, with every fact known, missing or extreme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.ports.wording import Channel, JobFacts, Script, ScriptFacts, ScriptText
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.assets import asset_root
from bot.wording.formats import BabelFormats
from bot.wording.scripts import TemplateScripts
from tests.wording.essentials import ESSENTIAL, OF_DEFERRAL
from tests.wording.facts import (
    OPTIONAL,
    OPTIONAL_OF_JOB,
    bare,
    facts_for,
    half_paid,
    job,
    unpaid,
    without,
)

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
OF_DEBTS = [wording for wording in WORDINGS if not wording[0].is_of_a_job]
OF_JOBS = [wording for wording in WORDINGS if wording[0].is_of_a_job]
REPEATED = {
    Script.UPCOMING,
    Script.FRIENDLY,
    Script.FRIENDLY_AGAIN,
    Script.FIRM,
    Script.PROMISE_BROKEN,
    Script.PROMISE_CONFIRMED,
    Script.PAYMENT_THANKS,
    Script.PART_PAYMENT,
    Script.INSTALMENT_THANKS,
    Script.ASK_REASON,
    Script.WORK_RESUMED,
}
"""What is likely to be sent to one client more than once."""
TO_OTHERS = {Script.COLLEAGUE, Script.THIRD_PERSON}
"""Not addressed to the client by name, or not signed by the user."""

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


def each(choices: list[Wording]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("wording", choices, ids=lambda w: "-".join(map(str, w)))


wordings = each(OF_DEBTS)
sent = each([w for w in OF_DEBTS if w[1] in (Channel.MESSAGE, Channel.EMAIL)])
"""What is written quickly and read on a phone."""


def rendered(wording: Wording, facts: ScriptFacts | JobFacts) -> ScriptText:
    script, channel, locale, variant = wording
    if isinstance(facts, ScriptFacts):
        facts = facts_for(script, facts, locale)
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


@each(OF_JOBS)
def test_nothing_is_left_of_a_fact_of_a_job_that_is_not_known(wording: Wording) -> None:
    _, channel, locale, _ = wording
    for count in range(len(OPTIONAL_OF_JOB) + 1):
        for missing in combinations(OPTIONAL_OF_JOB, count):
            facts: JobFacts = replace(job(locale), **dict.fromkeys(missing, None))  # type: ignore[arg-type]
            assert_whole(rendered(wording, facts), channel)


@given(st.sampled_from(OF_DEBTS), st.sets(st.sampled_from(OPTIONAL)))
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
            if "balance" in ESSENTIAL[wording[0]]:
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
        hostile: ScriptFacts | JobFacts = replace(
            facts, client=words, what_for=words, number=words, sender=words, pay_to=words
        )
        if wording[0].is_of_a_job:
            hostile = replace(job(wording[2]), client=words, sender=words, pay_to=words)
        text = whole(rendered(wording, hostile))
        assert words in text or wording[0] is Script.CONTRACT_CLAUSE
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


def test_wordings_of_one_script_differ() -> None:
    for script in Script:
        for channel in script.channels:
            for locale in Locale:
                count = SCRIPTS.variants(script, channel, locale)
                texts = {
                    rendered((script, channel, locale, variant), bare(locale)).body
                    for variant in range(count)
                }
                assert len(texts) == count


def test_every_language_has_as_many_wordings_and_repeated_rungs_have_several() -> None:
    for script in Script:
        for channel in script.channels:
            counts = {SCRIPTS.variants(script, channel, locale) for locale in Locale}
            assert len(counts) == 1, f"{script} {channel}"
            repeated = script in REPEATED and channel is Channel.MESSAGE
            assert counts.pop() >= (2 if repeated else 1), f"{script} {channel}"


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
    deferred = {path for path in on_disk if path.name.endswith(".deferred.j2")}
    assert len(on_disk - deferred) == len(WORDINGS)
    assert len(deferred) == len([wording for wording in WORDINGS if wording[0] in OF_DEFERRAL])


@cache
def _warm() -> TemplateScripts:
    scripts = TemplateScripts(FORMATS)
    scripts.warm()
    return scripts


def test_warming_compiles_everything_and_changes_nothing() -> None:
    for script, channel, locale, variant in WORDINGS:
        facts = facts_for(script, half_paid(locale), locale)
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
