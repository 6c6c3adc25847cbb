"""A user's own texts: what they may hold, what is refused, and that nothing gets out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.ports.wording import (
    OwnScriptRefused,
    ScriptFacts,
    ScriptText,
    TooLong,
    UnknownField,
    Unreadable,
)
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.own_scripts import FIELDS, LONGEST_SOURCE, LONGEST_TEXT
from bot.wording.scripts import TemplateScripts
from tests.wording.essentials import OF_SEVERAL
from tests.wording.facts import (
    bare,
    bare_deferred,
    deferred,
    facts_for,
    half_paid,
    several,
    unpaid,
)

FORMATS = BabelFormats()
SCRIPTS = TemplateScripts(FORMATS)
TEXTS = SCRIPTS.own


def filled(source: str, locale: Locale = Locale.EN) -> str:
    text = TEXTS.fill(source, Channel.MESSAGE, locale, half_paid(locale))
    assert text is not None
    return text.body


def test_fields_are_filled_in_as_the_client_reads_them() -> None:
    assert filled("{{ client }}: {{ balance }} of {{ invoiced }}, {{ due }}, {{ days_late }}") == (
        "Anna: $7,650 of $12,500, 15 May, 14\u00a0days"
    )
    assert filled("{{ client }}, {{ balance }} до {{ deadline }}", Locale.RU) == (
        "Анна, 7\u00a0650\u00a0₽ до 5 июня"
    )


def test_a_condition_leaves_out_what_is_not_known() -> None:
    source = "Hi {{ client }}{% if number %}, invoice {{ number }}{% else %}, my invoice{% endif %}"
    known = TEXTS.fill(source, Channel.MESSAGE, Locale.EN, half_paid(Locale.EN))
    unknown = TEXTS.fill(source, Channel.MESSAGE, Locale.EN, bare(Locale.EN))
    assert known == ScriptText("Hi Anna, invoice 1042")
    assert unknown == ScriptText("Hi Anna, my invoice")


def test_the_first_line_of_an_email_is_its_subject() -> None:
    facts = half_paid(Locale.EN)
    text = TEXTS.fill("About {{ number }}\n\nHi", Channel.EMAIL, Locale.EN, facts)
    assert text == ScriptText(subject="About 1042", body="Hi")
    assert TEXTS.fill("Only a subject", Channel.EMAIL, Locale.EN, facts) is None


@pytest.mark.parametrize(
    "source",
    [
        "{{ client.__class__ }}",
        "{{ client['__class__'] }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ client|attr('__class__') }}",
        "{{ client|upper }}",
        "{{ client() }}",
        "{{ cycler.__init__.__globals__ }}",
        "{% for x in client %}{{ client }}{% endfor %}",
        "{% for a in range(9) %}x{% endfor %}",
        "{{ 'x' * 999999999 }}",
        "{{ 10 ** 10 ** 10 }}",
        "{{ client ~ client }}",
        "{{ client == 'x' }}",
        "{% set x = client %}",
        "{% macro x() %}{{ x() }}{% endmacro %}",
        "{% include 'parts.j2' %}",
        "{% import 'parts.j2' as say %}",
        "{% extends 'firm/email.j2' %}",
        "{% block x %}{% endblock %}",
        "{% raw %}{{ client }}{% endraw %}{% if client %}",
        "{% filter upper %}x{% endfilter %}",
        "{% call client() %}{% endcall %}",
        "{% with %}{% endwith %}",
        "{% if client is defined %}x{% endif %}",
        "{{ client",
        "{% if client %}",
        "{% nonsense %}",
        "{{ }}",
        "{{ 7 }}",
        "{{ [client] }}",
        "{{ -client }}",
        "{{ client if number else due }}",
        "{% autoescape true %}x{% endautoescape %}",
        "{{ " + "not " * 250 + "client }}",
        "{{ " + "(" * 900 + "client" + ")" * 900 + " }}",
        "{% if " + "not " * 250 + "client %}x{% endif %}",
        "{{ ٣.٥ }}",
        "{{ ２ }}",
    ],
)
def test_anything_but_fields_and_conditions_is_refused(source: str) -> None:
    with pytest.raises(OwnScriptRefused):
        TEXTS.check(source)
    assert TEXTS.fill(source, Channel.MESSAGE, Locale.EN, half_paid(Locale.EN)) is None


def test_a_refusal_names_the_field_and_the_line() -> None:
    with pytest.raises(UnknownField) as unknown:
        TEXTS.check("Hi\n{{ klient }}")
    assert (unknown.value.name, unknown.value.line) == ("klient", 2)
    with pytest.raises(Unreadable) as unreadable:
        TEXTS.check("Hi\n\n{{ client")
    assert unreadable.value.line == 3
    with pytest.raises(Unreadable) as keyword:
        TEXTS.check("{% autoescape true %}x{% endautoescape %}")
    assert keyword.value.line == 1


def test_a_text_that_is_too_long_is_refused_before_it_is_read() -> None:
    with pytest.raises(TooLong):
        TEXTS.check("x" * (LONGEST_SOURCE + 1))
    with pytest.raises(TooLong):
        TEXTS.check("{{ client }}" * 61)
    with pytest.raises(OwnScriptRefused):
        TEXTS.check("{% if client %}" * 190 + "{% endif %}" * 10)


def test_what_comes_out_too_long_is_not_used() -> None:
    facts = half_paid(Locale.EN)
    source = "{{ what_for }}" * 20
    assert TEXTS.fill(source, Channel.MESSAGE, Locale.EN, facts) is not None
    long = replace(facts, what_for="x" * 300)
    assert TEXTS.fill(source, Channel.MESSAGE, Locale.EN, long) is None
    assert LONGEST_TEXT < 20 * 300


def test_a_persons_words_are_never_a_template() -> None:
    facts = replace(half_paid(Locale.EN), client="{{ balance }} {% if %}")
    assert TEXTS.fill("{{ client }}", Channel.MESSAGE, Locale.EN, facts) == ScriptText(
        "{{ balance }} {% if %}"
    )


def test_characters_that_turn_a_line_round_are_left_out() -> None:
    assert filled("Hi \u202e{{ client }}\0\u2069!") == "Hi Anna!"


_PIECES = (
    "{{ ",
    " }}",
    "{% if ",
    " %}",
    "{% endif %}",
    "{#",
    "#}",
    "not ",
    "client",
    "(",
    ")",
    "٣.٥",
)


@given(st.lists(st.sampled_from(_PIECES), max_size=300).map("".join))
def test_whatever_the_check_lets_through_can_be_filled_in(source: str) -> None:
    try:
        TEXTS.check(source)
    except OwnScriptRefused:
        return
    TEXTS.fill(source, Channel.MESSAGE, Locale.EN, half_paid(Locale.EN))


@given(st.text(max_size=200) | st.from_regex(r"(\{\{|\}\}|\{%|%\}|[a-z_.|() ]){0,40}"))
def test_any_text_is_either_refused_or_used(source: str) -> None:
    try:
        TEXTS.check(source)
    except OwnScriptRefused:
        assert TEXTS.fill(source, Channel.MESSAGE, Locale.EN, half_paid(Locale.EN)) is None


def without_weekdays(text: ScriptText, facts: ScriptFacts, locale: Locale) -> ScriptText:
    body = text.body
    for day in (facts.today, facts.deadline, facts.promised_on, facts.instalment_on):
        if day is not None:
            body = body.replace(
                FORMATS.day(day, locale), FORMATS.day(day, locale, today=facts.today)
            )
            named = FORMATS.weekday(day, locale, today=facts.today)
            body = body.replace(named, named.partition(" ")[2])
    return replace(text, body=body)


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("script", [Script.FRIENDLY, Script.FIRM, Script.LEGAL_FINAL])
@pytest.mark.parametrize("channel", [Channel.MESSAGE, Channel.EMAIL])
def test_a_scripts_text_becomes_a_source_that_gives_the_same_text(
    locale: Locale, script: Script, channel: Channel
) -> None:
    for facts in (half_paid(locale), unpaid(locale)):
        text = SCRIPTS.render(script, channel, locale, facts)
        source = TEXTS.source_of(text, locale, facts)
        assert "{{ client }}" in source
        assert "{{ balance }}" in source
        filled_in = TEXTS.fill(source, channel, locale, facts)
        assert filled_in == without_weekdays(text, facts, locale)


@pytest.mark.parametrize("locale", [Locale.EN, Locale.DA, Locale.ID])
def test_no_weekday_of_today_stays_in_a_source_for_other_days(locale: Locale) -> None:
    facts = unpaid(locale)
    assert facts.deadline is not None
    weekday = FORMATS.weekday(facts.deadline, locale, today=facts.today).partition(" ")[0]
    text = SCRIPTS.render(Script.STOP_WORK_WARNING, Channel.MESSAGE, locale, facts)
    assert weekday in text.body
    source = TEXTS.source_of(text, locale, facts)
    assert weekday not in source
    assert "{{ deadline }}" in source


def test_the_fields_are_those_that_the_guide_names() -> None:
    assert "client" in FIELDS
    assert "days_late" in FIELDS


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("script", sorted(OF_SEVERAL))
def test_a_deals_text_becomes_a_source_that_gives_the_same_text_and_keeps_no_figure(
    locale: Locale, script: Script
) -> None:
    cases = [half_paid(locale), unpaid(locale), several(locale), bare(locale)]
    for known in (*cases, deferred(locale), bare_deferred(locale)):
        facts = facts_for(script, known, locale)
        assert isinstance(facts, ScriptFacts)
        for channel in script.channels:
            text = SCRIPTS.render(script, channel, locale, facts)
            source = TEXTS.source_of(text, locale, facts)
            assert TEXTS.fill(source, channel, locale, facts) == without_weekdays(
                text, facts, locale
            )
            written = re.sub(r"\{\{ \w+ \}\}", "", source)
            for figure in _sums(facts, locale):
                assert figure not in written, source
            months = [FORMATS.day(day, locale, today=day) for day in _days(facts)]
            assert not any(month in written for month in months), source


def _sums(facts: ScriptFacts, locale: Locale) -> set[str]:
    sums = {facts.balance, facts.paid, facts.received, facts.instalment, facts.arrears}
    sums |= {facts.discounted, facts.let_off, *(part.amount for part in facts.schedule)}
    sums |= {one.balance for one in facts.invoices}
    return {FORMATS.money(each, locale) for each in sums if each}


def _days(facts: ScriptFacts) -> set[date]:
    days = {facts.today, facts.due, facts.deadline, facts.promised_on, facts.instalment_on}
    days |= {part.day for part in facts.schedule} | {facts.received_on, facts.last_contact}
    return {day for day in days if day is not None}


def test_an_estonian_day_keeps_its_ending_and_changes_with_the_debt() -> None:
    facts = half_paid(Locale.ET)
    text = SCRIPTS.render(Script.FIRM, Channel.MESSAGE, Locale.ET, facts)
    source = TEXTS.source_of(text, Locale.ET, facts)
    assert "hiljemalt {{ on_deadline }}" in source
    later = replace(facts, deadline=date(2026, 9, 8))
    again = TEXTS.fill(source, Channel.MESSAGE, Locale.ET, later)
    assert again is not None
    assert "hiljemalt 8. septembril" in again.body


def test_a_plans_lists_are_written_a_line_each_as_in_our_own_texts() -> None:
    facts = several(Locale.EN)
    lists = {}
    for field in ("schedule", "proposals", "invoices", "number"):
        text = TEXTS.fill(f"{{{{ {field} }}}}", Channel.MESSAGE, Locale.EN, facts)
        lists[field] = text.body.splitlines() if text else []
    assert lists == {
        "schedule": [
            "15 June: $1,912.50",
            "15 July: $1,912.50",
            "15 August: $1,912.50",
            "15 September: $1,912.50",
        ],
        "proposals": [
            "3 × $2,550, monthly",
            "5 × $1,530, monthly",
            "9 × $850, monthly",
        ],
        "invoices": ["Invoice 1042, due 15 April: $5,000", "Invoice due 15 May: $2,650"],
        "number": ["1042 and the one due 15 May"],
    }


@pytest.mark.parametrize("locale", Locale)
def test_a_plan_of_other_length_is_listed_whole_in_the_same_text(locale: Locale) -> None:
    facts = half_paid(locale)
    text = SCRIPTS.render(Script.PLAN_AGREED, Channel.EMAIL, locale, facts)
    source = TEXTS.source_of(text, locale, facts)
    other = replace(facts, schedule=unpaid(locale).schedule)
    again = TEXTS.fill(source, Channel.EMAIL, locale, other)
    assert again == SCRIPTS.render(Script.PLAN_AGREED, Channel.EMAIL, locale, other)


def test_a_text_may_speak_otherwise_of_a_later_day() -> None:
    source = "{% if deferred %}By {{ instalment_on }}{% else %}The next one{% endif %}."
    for facts, said in (
        (deferred(Locale.EN), "By 27 May."),
        (half_paid(Locale.EN), "The next one."),
    ):
        assert TEXTS.fill(source, Channel.MESSAGE, Locale.EN, facts) == ScriptText(said)


def test_a_list_that_a_debt_has_not_is_left_out() -> None:
    source = "{% if invoices %}{{ invoices }}{% else %}{{ number }}{% endif %}"
    assert filled(source) == "1042"
    assert filled("{{ client }}{% if number %}!{% endif %}") == "Anna!"
    bare_text = TEXTS.fill(
        "{{ client }}{% if number %}!{% endif %}", Channel.MESSAGE, Locale.EN, bare(Locale.EN)
    )
    assert bare_text == ScriptText("Anna")
