"""The facts of a script, all from the books, and the dates that it names."""

from __future__ import annotations

from datetime import date, timedelta

from bot.application.ports.wording import ScriptFacts
from bot.domain.calendar import Calendar
from bot.domain.debt import Debt
from bot.domain.policy import answer_by, last_day
from bot.domain.script import Script
from bot.domain.step import policy_of
from bot.domain.user import User

_DAYS_TO_ANSWER = {
    Script.PROMISE_BROKEN: 3,
    Script.TERMS_AGREED: 5,
    Script.REFUSAL: 7,
    Script.DISCOUNT_OFFER: 7,
}
"""How long the client is given by the scripts that name a last day and are no rung."""
_DEFERRED_DAYS = 30


def deadline_of(script: Script, shown_on: date, calendar: Calendar, due: date) -> date | None:
    """The last day that `script`, given to the user on `shown_on`, names: a working day, counted
    from the due date if that is still to come."""
    shown_on = max(shown_on, due)
    if script.rung is not None:
        return last_day(script.rung, shown_on, calendar)
    days = _DAYS_TO_ANSWER.get(script)
    return None if days is None else answer_by(shown_on, days, calendar)


def script_facts(debt: Debt, user: User, script: Script, today: date) -> ScriptFacts:
    promise, policy = debt.promise, policy_of(debt, user)
    payment = max(debt.payments, key=lambda entry: entry.seq, default=None)
    deadline = deadline_of(script, today, user.calendar, debt.due)
    if script is Script.DEFERRAL_OFFER:
        first = max(today, debt.due)
        deadline = user.calendar.open_day(first + timedelta(days=_DEFERRED_DAYS))
    return ScriptFacts(
        client=debt.client.name,
        today=today,
        balance=debt.balance,
        invoiced=debt.terms.amount,
        paid=debt.paid or None,
        due=debt.due,
        deadline=deadline or today,
        number=debt.terms.number,
        issued=debt.terms.issued,
        what_for=debt.terms.what_for,
        promised_on=promise.day if promise else None,
        promised=promise.amount if promise else None,
        last_contact=max((contact.sent_on for contact in debt.contacts), default=None),
        sender=user.name or None,
        pay_to=user.pay_to,
        received=-payment.amount if payment else None,
        received_on=payment.value_on if payment else None,
        stopped_on=debt.stop.sent_on if debt.stop else None,
        discount_percent=policy.discount_percent,
        discounted=debt.balance - debt.balance.percent(policy.discount_percent),
    )


def next_variant(debt: Debt, script: Script) -> int:
    """The wording whose turn it is: another one each time the same script is sent again."""
    return sum(contact.script is script for contact in debt.contacts)
