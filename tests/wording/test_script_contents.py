"""What every wording must say, and must not."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

from bot.application.ports.wording import Channel, Covered, JobFacts, Script, ScriptFacts
from bot.domain.ladder.script import CLOSING
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.schedule import Instalment, Proposal
from tests.wording.essentials import (
    ESSENTIAL,
    HAS_LIST,
    NAMES_INVOICED,
    NAMES_LAST_DAY,
    OF_INSTALMENT,
    OF_SEVERAL,
    TALK_OF_PLAN,
)
from tests.wording.facts import bare, facts_for, half_paid, several, unpaid, without
from tests.wording.test_scripts import (
    FORMATS,
    TO_OTHERS,
    WORDINGS,
    Wording,
    each,
    rendered,
    sent,
    whole,
    wordings,
)

ToldFacts = ScriptFacts | JobFacts | Covered | Instalment | Proposal


@each(WORDINGS)
def test_every_figure_comes_from_the_books(wording: Wording) -> None:
    script, _, locale, _ = wording
    cases = [half_paid(locale), unpaid(locale), bare(locale)]
    for each_facts in (*cases, several(locale)) if script in OF_SEVERAL else cases:
        assert_from_the_books(wording, each_facts)


def assert_from_the_books(wording: Wording, known: ScriptFacts) -> None:
    script, _, locale, _ = wording
    text = whole(rendered(wording, known))
    facts = facts_for(script, known, locale)
    for figure in sorted(_figures(facts, locale), key=len, reverse=True):
        text = text.replace(figure, "")
    assert re.search(r"\d", text) is None, text


def _figures(facts: ScriptFacts | JobFacts, locale: Locale) -> set[str]:
    known = _figures_in(facts, facts.today, locale)
    if isinstance(facts, ScriptFacts):
        known.add(FORMATS.days((facts.today - facts.due).days, locale))
    return known


def _figures_in(told: ToldFacts, today: date, locale: Locale) -> set[str]:
    known: set[str] = set()
    for field in fields(told):
        value: Any = getattr(told, field.name)
        match value:
            case Money():
                known.add(FORMATS.money(value, locale))
            case date():
                known.add(FORMATS.day(value, locale))
                known |= {
                    form(value, locale, today=today)
                    for form in (FORMATS.day, FORMATS.on_day, FORMATS.weekday)
                }
            case tuple():
                known.add(str(len(value)))
                known |= {figure for one in value for figure in _figures_in(one, today, locale)}
            case int() if not isinstance(value, bool):
                known |= {FORMATS.days(value, locale), str(value)}
            case str() if field.name in ("number", "pay_to"):
                known |= set(value.splitlines())
    return known


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
    return {FORMATS.money(value, locale) if isinstance(value, Money) else str(value)}


def test_every_script_about_a_debt_has_its_essentials() -> None:
    assert set(ESSENTIAL) == {script for script in Script if not script.is_of_a_job}


@wordings
def test_a_last_day_is_named_only_by_the_scripts_that_announce_one(wording: Wording) -> None:
    script, channel, locale, _ = wording
    facts = half_paid(locale)
    later = replace(facts, deadline=facts.deadline + timedelta(days=3))
    named = rendered(wording, facts) != rendered(wording, later)
    assert named == ((script, channel) in NAMES_LAST_DAY)


@sent
def test_a_part_payment_is_acknowledged_and_only_the_balance_is_asked_for(
    wording: Wording,
) -> None:
    script, channel, locale, _ = wording
    if script in CLOSING or script is Script.PROMISE_CONFIRMED:
        return
    facts = half_paid(locale)
    assert facts.paid is not None
    text = whole(rendered(wording, replace(facts, promised=None)))
    if script not in OF_INSTALMENT:
        assert FORMATS.money(facts.paid, locale) in text
        assert FORMATS.money(facts.balance, locale) in text
    if channel is Channel.MESSAGE and script not in NAMES_INVOICED:
        assert FORMATS.money(facts.invoiced, locale) not in text


@wordings
def test_what_is_settled_is_not_asked_for(wording: Wording) -> None:
    script, _, locale, _ = wording
    if script in CLOSING:
        nothing = FORMATS.money(Money.zero(half_paid(locale).balance.currency), locale)
        alone = rf"(?<![\d.,\u00a0\u202f]){re.escape(nothing)}"
        assert re.search(alone, whole(rendered(wording, half_paid(locale)))) is None


@wordings
def test_a_balance_with_a_fee_is_never_called_the_sum_of_the_invoice(wording: Wording) -> None:
    script, _, locale, _ = wording
    if script in CLOSING:
        return
    facts = without(unpaid(locale), "promised")
    fee = replace(facts, balance=facts.balance + Money(100_00, facts.balance.currency))
    text = whole(rendered(wording, fee))
    if script not in OF_INSTALMENT:
        assert FORMATS.money(fee.balance, locale) in text
    if script not in NAMES_INVOICED:
        assert FORMATS.money(fee.invoiced, locale) not in text, script


@sent
def test_a_signature_stands_under_an_email_only_if_the_sender_is_known(wording: Wording) -> None:
    script, channel, locale, _ = wording
    if script in TO_OTHERS:
        return
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


@sent
def test_the_name_leads_and_the_first_line_is_short(wording: Wording) -> None:
    if wording[0] in TO_OTHERS:
        return
    facts = unpaid(wording[2])
    first = rendered(wording, facts).body.splitlines()[0]
    assert facts.client in first
    assert len(first) <= len(facts.client) + 25


@each(WORDINGS)
def test_it_is_short_enough_for_where_it_is_read(wording: Wording) -> None:
    script, channel, locale, _ = wording
    limits = {Channel.MESSAGE: 450, Channel.EMAIL: 850, Channel.CALL: 1900, Channel.LETTER: 1900}
    limit = limits[channel]
    if script in HAS_LIST | {Script.DEFERRAL_AGREED} and channel is Channel.EMAIL:
        limit = 1000
    if script in HAS_LIST and channel is Channel.MESSAGE:
        limit = 650
    assert len(rendered(wording, without(unpaid(locale), "pay_to")).body) <= limit
    assert len(rendered(wording, without(half_paid(locale), "pay_to")).body) <= limit * 1.1


@sent
def test_what_asks_for_money_says_how_to_pay_if_that_is_known(wording: Wording) -> None:
    script, channel, locale, _ = wording
    facts = half_paid(locale)
    assert facts.pay_to is not None
    unasked = CLOSING | TO_OTHERS | TALK_OF_PLAN | {Script.INSTALMENT_THANKS}
    is_email = channel is Channel.EMAIL and script not in unasked
    if is_email or script.rung is not None or script in _TELLS_HOW_TO_PAY:
        assert facts.pay_to in whole(rendered(wording, facts))


_TELLS_HOW_TO_PAY = (HAS_LIST | OF_INSTALMENT) | {
    Script.DEFERRAL_AGREED,
    Script.WHOLE_BALANCE,
    Script.SETTLEMENT_OFFER,
    Script.OFFER_LAPSED,
    Script.INVOICE_ADJUSTED,
}
"""Of deals, the messages too."""
