"""What the texts of plans and offers list: every sum and date, of one invoice or of several."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.nudges.tap import View
from bot.application.ports.wording import Channel, Covered, Script, ScriptFacts
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms, agree, propose
from bot.domain.plans.schedule import MOST_AGREED, Frequency, in_parts, proposals
from tests.wording.essentials import OF_DEFERRAL, OF_INSTALMENT, OF_SEVERAL
from tests.wording.facts import (
    OPTIONAL,
    bare,
    bare_deferred,
    deferred,
    half_paid,
    several,
    unpaid,
    without,
)
from tests.wording.stage import LONG, NOW, SCREENS, TODAY, checked, debt, user
from tests.wording.test_script_contents import assert_from_the_books
from tests.wording.test_scripts import (
    FORMATS,
    OF_DEBTS,
    SCRIPTS,
    Wording,
    assert_whole,
    each,
    rendered,
    whole,
)

OF_DEALS = [wording for wording in OF_DEBTS if wording[0] in OF_SEVERAL]
SCHEDULED = (Script.PLAN_SCHEDULE, Script.PLAN_AGREED)
_LIST = [wording for wording in OF_DEALS if wording[0] in SCHEDULED]
_CHOICE = [wording for wording in OF_DEALS if wording[0] is Script.PLAN_PROPOSALS]
_OF_DEFERRAL = [wording for wording in OF_DEALS if wording[0] in OF_DEFERRAL]
_ASKS_AGAIN = OF_DEFERRAL - {Script.INSTALMENT_SOON, Script.INSTALMENT_THANKS}
FIRST = date(2026, 11, 30)
"""The instalments that follow fall into another year."""


def over(facts: ScriptFacts, total: Money, count: int = 4) -> ScriptFacts:
    """`facts` of a plan for `total`, of which nothing has been paid."""
    third = Money(total.minor // 3, total.currency)
    return replace(
        facts,
        balance=total,
        invoiced=total,
        paid=None,
        received=third,
        promised=None,
        discounted=third,
        let_off=total - third,
        schedule=in_parts(total, count, FIRST, Frequency.MONTHLY),
        proposals=proposals(total),
        instalment=third,
        arrears=total - third,
    )


def listed(facts: ScriptFacts, locale: Locale) -> list[list[str]]:
    """What must stand on a line of each instalment."""
    return [
        [
            FORMATS.day(part.day, locale, today=facts.today),
            FORMATS.money(part.amount, locale),
        ]
        for part in facts.schedule
    ]


def assert_lists(text: str, wanted: list[list[str]]) -> None:
    """Each of `wanted` has a line of its own, one after the other, with nothing between them."""
    lines = text.splitlines()
    first = next(place for place, line in enumerate(lines) if line.startswith(wanted[0][0]))
    for line, words in zip(lines[first : first + len(wanted)], wanted, strict=True):
        assert line.startswith(words[0]), text
        assert all(word in line for word in words), text
    after = lines[first + len(wanted)]
    assert not any(after.startswith(words[0]) for words in wanted), text


@each(_LIST)
def test_every_date_and_sum_of_the_schedule_stands_in_its_order(wording: Wording) -> None:
    _, _, locale, _ = wording
    for facts in (half_paid(locale), unpaid(locale), bare(locale), several(locale)):
        uneven = over(facts, Money(1_000_01, facts.balance.currency), 7)
        for known in (facts, uneven):
            assert_lists(whole(rendered(wording, known)), listed(known, locale))


@each(_CHOICE)
def test_every_proposal_has_a_line_with_its_last_part_if_that_differs(wording: Wording) -> None:
    _, _, locale, _ = wording
    for facts in (half_paid(locale), over(unpaid(locale), Money(1_000_01, "EUR"))):
        wanted = [
            [f"{way.count}", FORMATS.money(way.amount, locale)]
            + ([] if way.is_even else [FORMATS.money(way.last, locale)])
            for way in facts.proposals
        ]
        text = whole(rendered(wording, facts))
        lines = [line for line in text.splitlines() if "×" in line and line[:1].isdigit()]
        assert len(lines) == len(wanted), text
        for line, words in zip(lines, wanted, strict=True):
            assert line.startswith(words[0])
            assert all(word in line for word in words), text


@each(OF_DEALS)
def test_several_invoices_are_told_apart(wording: Wording) -> None:
    script, channel, locale, _ = wording
    facts = several(locale)
    without_number = facts.invoices[1].due
    for known in (facts, without(facts, *OPTIONAL)):
        text = rendered(wording, known)
        assert_whole(text, channel)
        assert "1042" in text.body, text.body
        assert FORMATS.day(without_number, locale, today=facts.today) in text.body, text.body
    if script not in OF_INSTALMENT and script is not Script.SETTLED:
        assert FORMATS.money(facts.balance, locale) in whole(rendered(wording, facts))


@each(OF_DEALS)
def test_the_sign_before_a_number_is_the_templates_alone(wording: Wording) -> None:
    _, _, locale, _ = wording
    facts = several(locale)
    signed = [
        replace(one, number=number)
        for one, number in zip(facts.invoices, ("#7", "№ 8"), strict=True)
    ]
    plain = [
        replace(one, number=number) for one, number in zip(facts.invoices, ("7", "8"), strict=True)
    ]
    assert rendered(wording, replace(facts, invoices=tuple(signed))) == rendered(
        wording, replace(facts, invoices=tuple(plain))
    )


@each(OF_DEALS)
def test_each_fact_of_several_invoices_may_be_missing(wording: Wording) -> None:
    _, channel, locale, _ = wording
    facts = several(locale)
    due = date(2025, 12, 31)
    many = tuple(Covered(Money(n, "EUR"), due, str(n) if n % 2 else None) for n in range(1, 6))
    for invoices in (facts.invoices, facts.invoices[::-1], many, many[:1]):
        assert_whole(rendered(wording, replace(facts, invoices=invoices)), channel)
    for field in OPTIONAL:
        assert_whole(rendered(wording, without(facts, field)), channel)


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("channel", [Channel.MESSAGE, Channel.EMAIL])
def test_a_missed_instalment_is_not_called_the_next_one_in_thanks(
    locale: Locale, channel: Channel
) -> None:
    facts = half_paid(locale)
    assert facts.instalment_on is not None
    for variant in range(SCRIPTS.variants(Script.INSTALMENT_THANKS, channel, locale)):
        texts = [
            SCRIPTS.render(
                Script.INSTALMENT_THANKS, channel, locale, replace(facts, today=today), variant
            ).body
            for today in (facts.instalment_on, facts.instalment_on + timedelta(days=1))
        ]
        coming, missed = texts
        assert re.search(_NEXT[locale], coming), coming
        assert not re.search(_NEXT[locale], missed) or "oli plaanis" in missed, missed


_NEXT = {
    Locale.EN: r"next instalment",
    Locale.RU: r"Следующий платёж",
    Locale.DA: r"næste rate",
    Locale.ET: r"[Jj]ärgmine osamakse",
    Locale.ID: r"Cicilan berikutnya",
}


@each([wording for wording in OF_DEALS if wording[0] is Script.INSTALMENT_MISSED])
def test_nothing_is_said_of_a_rest_if_the_last_instalment_is_missed(wording: Wording) -> None:
    _, _, locale, _ = wording
    facts = half_paid(locale)
    last = replace(facts, balance=Money(1_912_49, facts.balance.currency))
    last = replace(last, instalment=last.balance, paid=None, arrears=None)
    text = rendered(wording, last).body
    earlier = replace(last, balance=facts.balance)
    assert FORMATS.money(facts.balance, locale) in rendered(wording, earlier).body
    assert len(rendered(wording, earlier).body) > len(text)


_WORDS_OF_PLANS = {
    Locale.EN: r"instal|plan\b|planned|schedul|automatic",
    Locale.RU: r"платёж по графику|следующий платёж|график|рассрочк|по частям|на части",
    Locale.DA: r"\brate(?:n|r|rne)?\b|afdrag|\bplan(?:en)?\b|ordning",
    Locale.ET: r"osamakse|graafik|järgmi(?:ne|sed) makse",
    Locale.ID: r"cicil|jadwal|angsur",
}


def put_off(locale: Locale) -> list[ScriptFacts]:
    """Of one invoice, of several, and before anything has been paid."""
    facts, many = deferred(locale), several(locale)
    over_many = replace(facts, number=None, issued=None, what_for=None, invoices=many.invoices)
    return [facts, over_many, without(facts, "paid"), bare_deferred(locale)]


@each(_OF_DEFERRAL)
def test_a_later_day_is_never_called_a_plan_or_an_instalment(wording: Wording) -> None:
    _, channel, locale, _ = wording
    for facts in put_off(locale):
        for today in (facts.today, date(2026, 5, 27), date(2026, 5, 28)):
            text = rendered(wording, replace(facts, today=today))
            assert_whole(text, channel)
            words = re.search(_WORDS_OF_PLANS[locale], whole(text), re.IGNORECASE)
            assert words is None, whole(text)


@each(_OF_DEFERRAL)
def test_of_a_later_day_every_text_has_words_of_its_own(wording: Wording) -> None:
    facts = deferred(wording[2])
    assert rendered(wording, facts) != rendered(wording, replace(facts, deferred=False))


@each(_OF_DEFERRAL)
def test_the_day_that_payment_was_put_off_to_and_all_that_is_owed_are_named(
    wording: Wording,
) -> None:
    script, _, locale, _ = wording
    for facts in put_off(locale):
        text = rendered(wording, facts).body
        day = facts.instalment_on
        assert day is not None
        forms = (FORMATS.day, FORMATS.on_day)
        assert any(form(day, locale, today=facts.today) in text for form in forms), text
        assert FORMATS.money(facts.balance, locale) in text, text
        names_last_day = FORMATS.day(facts.deadline, locale, today=facts.today) in text
        names_last_day |= FORMATS.on_day(facts.deadline, locale, today=facts.today) in text
        assert names_last_day == (script in _ASKS_AGAIN), text


@each(_OF_DEFERRAL)
def test_any_two_facts_of_a_later_day_may_be_missing_together(wording: Wording) -> None:
    _, channel, locale, _ = wording
    for missing in combinations((*_OF_DEAL, "instalment_on", "number", "pay_to"), 2):
        assert_whole(rendered(wording, without(deferred(locale), *missing)), channel)


@each(_OF_DEFERRAL)
def test_a_text_of_a_later_day_is_as_short_as_others_and_says_how_to_pay(
    wording: Wording,
) -> None:
    script, channel, locale, _ = wording
    limits = {Channel.MESSAGE: 450, Channel.EMAIL: 850, Channel.CALL: 1900, Channel.LETTER: 1900}
    facts = deferred(locale)
    assert facts.pay_to is not None
    nothing_paid = rendered(wording, without(facts, "paid", "received", "pay_to"))
    assert len(nothing_paid.body) <= limits[channel]
    part_paid = rendered(wording, without(facts, "pay_to"))
    assert len(part_paid.body) <= limits[channel] * 1.1
    says_how = facts.pay_to in rendered(wording, facts).body
    thanks = script is Script.INSTALMENT_THANKS
    assert says_how == (not thanks and channel is not Channel.CALL)
    if channel in (Channel.MESSAGE, Channel.EMAIL):
        first = rendered(wording, facts).body.splitlines()[0]
        assert facts.client in first
        assert len(first) <= len(facts.client) + 25


@each(_OF_DEFERRAL)
def test_every_figure_of_a_later_day_comes_from_the_books(wording: Wording) -> None:
    _, _, locale, _ = wording
    for facts in put_off(locale):
        assert_from_the_books(wording, facts)


_OF_DEAL = ("paid", "received_on", "promised_on", "discounted", "let_off", "instalment", "arrears")


@each(OF_DEALS)
def test_any_two_facts_of_a_deal_may_be_missing_together(wording: Wording) -> None:
    _, channel, locale, _ = wording
    for missing in combinations((*_OF_DEAL, "instalment_on", "number"), 2):
        assert_whole(rendered(wording, without(half_paid(locale), *missing)), channel)


@given(st.sampled_from(OF_DEALS), st.sets(st.sampled_from(OPTIONAL)))
def test_any_facts_of_several_invoices_may_be_missing_together(
    wording: Wording, missing: set[str]
) -> None:
    _, channel, locale, _ = wording
    assert_whole(rendered(wording, without(several(locale), *missing)), channel)


@pytest.mark.parametrize("currency", ["JPY", "KWD", "IDR", "BYN", "DKK", "XOF"])
def test_sums_of_any_currency_and_size_leave_it_whole(currency: str) -> None:
    for wording in OF_DEALS:
        script, channel, locale, _ = wording
        for minor in (12, 1_000_001, 10**15 - 1):
            for facts in (unpaid(locale), bare(locale), several(locale)):
                known = over(facts, Money(minor, currency))
                text = rendered(wording, known)
                assert_whole(text, channel)
                if script in SCHEDULED:
                    assert_lists(whole(text), listed(known, locale))


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("script", SCHEDULED)
@pytest.mark.parametrize(
    ("client", "currency"), [("Acme", "EUR"), ("Acme", "IDR"), ("Acme", "KWD"), (LONG, "EUR")]
)
def test_the_longest_schedule_of_the_largest_sum_fits_one_message(
    locale: Locale, script: Script, client: str, currency: str
) -> None:
    amount = Money(10**15 - 1, currency)
    terms = PlanTerms(schedule=in_parts(amount, MOST_AGREED, FIRST, Frequency.MONTHLY))
    owed = debt(client=client, locale=locale, amount=amount, what_for=LONG, number="2026/1042")
    arrange = agree if script is Script.PLAN_AGREED else propose
    arrange([owed], terms, NOW, TODAY)
    known = replace(user(locale), pay_to="NO93 8601 1117 947")
    # A letter bears the name four times, and no name of that length.
    for channel in (c for c in script.channels if c is not Channel.LETTER or client != LONG):
        view = View(script, channel, 0, TODAY)
        seen = checked(SCREENS.script(known, owed, view))
        text = SCREENS.text(known, owed, view).body
        for part in terms.schedule:
            assert FORMATS.day(part.day, locale, today=TODAY) in text
        assert text in seen
