"""Facts for scripts to say: one ordinary debt a language, and what may be missing from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.application.ports.wording import Covered, JobFacts, ScriptFacts
from bot.domain.ladder.script import CLOSING, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.schedule import Frequency, Instalment, in_parts, proposals

OPTIONAL = (
    "number",
    "issued",
    "what_for",
    "paid",
    "promised_on",
    "promised",
    "last_contact",
    "sender",
    "pay_to",
    "received",
    "received_on",
    "stopped_on",
    "discount_percent",
    "discounted",
    "let_off",
    "instalment",
    "instalment_on",
    "arrears",
)
"""The fields that the books need not know."""
OPTIONAL_OF_JOB = ("late_fee", "client", "sender", "pay_to")

_TODAY = date(2026, 5, 29)
_BEFORE = date(2026, 5, 12)
_WHILE_KEPT = date(2026, 5, 26)
"""The day before the instalment's."""
_WORDS = {
    Locale.EN: ("Anna", "logo design", "Sam Reed", "USD"),
    Locale.RU: ("Анна", "логотип", "Саша Белов", "RUB"),
    Locale.DA: ("Mette", "nyt logo", "Jonas Holm", "DKK"),
    Locale.ET: ("Kadri", "logo", "Mart Tamm", "EUR"),
    Locale.ID: ("Andi", "desain logo", "Rina", "IDR"),
}


def half_paid(locale: Locale) -> ScriptFacts:
    """Everything is known, 14 days after the due date, with a part paid and a promise broken."""
    client, what_for, sender, currency = _WORDS[locale]
    return ScriptFacts(
        client=client,
        today=_TODAY,
        balance=Money(7_650_00, currency),
        invoiced=Money(12_500_00, currency),
        paid=Money(4_850_00, currency),
        due=date(2026, 5, 15),
        deadline=date(2026, 6, 5),
        number="1042",
        issued=date(2026, 4, 30),
        what_for=what_for,
        promised_on=date(2026, 5, 27),
        promised=Money(3_000_00, currency),
        last_contact=date(2026, 5, 22),
        sender=sender,
        pay_to="1234 5678\n9012",
        received=Money(4_850_00, currency),
        received_on=date(2026, 5, 25),
        stopped_on=date(2026, 5, 20),
        discount_percent=15,
        discounted=Money(6_502_50, currency),
        let_off=Money(1_147_50, currency),
        schedule=in_parts(Money(7_650_00, currency), 4, date(2026, 6, 15), Frequency.MONTHLY),
        proposals=proposals(Money(7_650_00, currency)),
        instalment=Money(1_912_50, currency),
        instalment_on=date(2026, 5, 27),
        arrears=Money(3_825_00, currency),
    )


def unpaid(locale: Locale) -> ScriptFacts:
    """The commonest debt: nothing paid yet, everything else known."""
    facts = half_paid(locale)
    return replace(
        facts,
        paid=None,
        received=None,
        received_on=None,
        balance=facts.invoiced,
        discounted=Money(10_625_00, facts.balance.currency),
        let_off=Money(1_875_00, facts.balance.currency),
        schedule=in_parts(facts.invoiced, 3, date(2026, 6, 15), Frequency.MONTHLY),
        proposals=proposals(facts.invoiced),
        arrears=None,
    )


def several(locale: Locale) -> ScriptFacts:
    """A plan over two invoices, one of which has no number."""
    facts = half_paid(locale)
    currency = facts.balance.currency
    return replace(
        facts,
        number=None,
        issued=None,
        what_for=None,
        invoices=(
            Covered(Money(5_000_00, currency), date(2026, 4, 15), "1042"),
            Covered(Money(2_650_00, currency), date(2026, 5, 15)),
        ),
    )


def deferred(locale: Locale) -> ScriptFacts:
    """All that is owed is to come on one later day, which was two days ago."""
    facts = half_paid(locale)
    assert facts.instalment_on is not None
    return replace(
        facts,
        deferred=True,
        schedule=(Instalment(facts.instalment_on, facts.balance),),
        instalment=facts.balance,
        arrears=None,
    )


def bare(locale: Locale) -> ScriptFacts:
    """Only what every debt has."""
    return without(half_paid(locale), *OPTIONAL)


def bare_deferred(locale: Locale) -> ScriptFacts:
    """Only what every debt has whose payment was put off: nothing has been paid."""
    facts = deferred(locale)
    known = ("instalment", "instalment_on")
    return without(facts, *(field for field in OPTIONAL if field not in known))


def job(locale: Locale) -> JobFacts:
    """A job to come, of which everything is known."""
    client, _, sender, currency = _WORDS[locale]
    return JobFacts(
        today=date(2026, 5, 29),
        deposit_percent=50,
        days_to_pay=14,
        grace_days=7,
        late_fee=Money(30_00, currency),
        client=client,
        sender=sender,
        pay_to="1234 5678\n9012",
    )


def bare_job(locale: Locale) -> JobFacts:
    return replace(job(locale), **dict.fromkeys(OPTIONAL_OF_JOB, None))  # type: ignore[arg-type]


def facts_for(script: Script, facts: ScriptFacts, locale: Locale) -> ScriptFacts | JobFacts:
    """`facts`, or those of a job if that is what the script is about; all is paid where it says
    so, and nothing is missed where it thanks for that."""
    if script.is_of_a_job:
        return bare_job(locale) if facts.number is None else job(locale)
    if script in CLOSING:
        return replace(facts, balance=Money.zero(facts.balance.currency))
    if script is Script.UPCOMING and facts.today == _TODAY:
        return replace(facts, today=_BEFORE, last_contact=None)
    if script in (Script.INSTALMENT_SOON, Script.INSTALMENT_THANKS) and facts.today == _TODAY:
        return replace(facts, today=_WHILE_KEPT)
    return facts


def without(facts: ScriptFacts, *fields: str) -> ScriptFacts:
    """`facts` with these fields unknown, and the balance as it is when nothing was paid."""
    # mypy can't follow the names of fields; `replace` refuses a wrong one.
    less: ScriptFacts = replace(facts, **dict.fromkeys(fields, None))  # type: ignore[arg-type]
    if less.paid is not None:
        return less
    schedule = in_parts(less.invoiced, 3, date(2026, 6, 15), Frequency.MONTHLY)
    if less.deferred:
        schedule = (replace(less.schedule[0], amount=less.invoiced),)
        less = replace(less, instalment=less.instalment and less.invoiced)
    return replace(
        less, balance=less.invoiced, schedule=schedule, proposals=proposals(less.invoiced)
    )
