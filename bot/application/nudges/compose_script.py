"""The facts of a script, all from the books, and the dates that it names."""

from __future__ import annotations

from datetime import date, timedelta

from bot.application.ports.wording import ScriptFacts
from bot.domain.calendar import Calendar
from bot.domain.debt import Debt
from bot.domain.script import Script
from bot.domain.user import User

_DAYS_TO_ANSWER = {
    Script.FIRM: 5,
    Script.STOP_WORK_WARNING: 7,
    Script.LEGAL_WARNING: 14,
    Script.LEGAL_FINAL: 14,
    Script.PROMISE_BROKEN: 3,
}
"""How long the client is given by the scripts that name a last day."""


def deadline_of(script: Script, shown_on: date) -> date | None:
    """The last day that `script`, given to the user on `shown_on`, names; never on a weekend."""
    days = _DAYS_TO_ANSWER.get(script)
    return None if days is None else Calendar().open_day(shown_on + timedelta(days=days))


def script_facts(debt: Debt, user: User, script: Script, today: date) -> ScriptFacts:
    promise = debt.promise
    return ScriptFacts(
        client=debt.client.name,
        today=today,
        balance=debt.balance,
        invoiced=debt.terms.amount,
        paid=debt.paid or None,
        due=debt.due,
        deadline=deadline_of(script, today) or today,
        number=debt.terms.number,
        issued=debt.terms.issued,
        what_for=debt.terms.what_for,
        promised_on=promise.day if promise else None,
        promised=promise.amount if promise else None,
        last_contact=max((contact.sent_on for contact in debt.contacts), default=None),
        sender=user.name or None,
    )


def next_variant(debt: Debt, script: Script) -> int:
    """The wording whose turn it is: another one each time the same script is sent again."""
    return sum(contact.script is script for contact in debt.contacts)
