"""The facts of a script, all from the books, and the dates that it names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.application.nudges.fitting import OF_PLAN
from bot.application.plans.plan_facts import plan_facts
from bot.application.ports.wording import ScriptFacts
from bot.domain.calendar import Calendar
from bot.domain.debts.debt import Debt
from bot.domain.ladder.policy import answer_by, last_day
from bot.domain.ladder.script import Script
from bot.domain.people.user import User
from bot.domain.step import policy_of

_DAYS_TO_ANSWER = {
    Script.PROMISE_BROKEN: 3,
    Script.TERMS_AGREED: 5,
    Script.INVOICE_ADJUSTED: 7,
    Script.REFUSAL: 7,
    Script.DISCOUNT_OFFER: 7,
    Script.SETTLEMENT_OFFER: 7,
    Script.OFFER_LAPSED: 5,
    Script.PLAN_UNSURE: 5,
    Script.PLAN_PROPOSALS: 5,
    Script.PLAN_SCHEDULE: 5,
    Script.INSTALMENT_MISSED: 3,
    Script.INSTALMENT_AGAIN: 3,
    Script.WHOLE_BALANCE: 7,
}
"""How long the client is given by the scripts that name a last day and are no rung."""
_OFFERS = (Script.DISCOUNT_OFFER, Script.SETTLEMENT_OFFER)
_WHOLE = 100
"""Percent."""


def deadline_of(script: Script, debt: Debt, shown_on: date, calendar: Calendar) -> date | None:
    """The last day that `script`, given to the user on `shown_on`, names: that of the offer it
    makes, or a working day, counted from the due date if that is still to come. Of an adjusted
    invoice it is the due date, or the later day that was agreed, until that has passed."""
    if script in _OFFERS and debt.offer is not None and debt.offer.by >= shown_on:
        return debt.offer.by
    if script is Script.INVOICE_ADJUSTED and debt.expected_on >= shown_on:
        return debt.expected_on
    if script.rung is not None or script not in OF_PLAN:
        shown_on = max(shown_on, debt.due)
    if script.rung is not None:
        return last_day(script.rung, shown_on, calendar)
    days = _DAYS_TO_ANSWER.get(script)
    return None if days is None else answer_by(shown_on, days, calendar)


def script_facts(debt: Debt, user: User, script: Script, today: date) -> ScriptFacts:
    promise = debt.promise
    received, received_on = debt.received or (None, None)
    facts = ScriptFacts(
        client=debt.client.name,
        today=today,
        balance=debt.balance,
        invoiced=debt.terms.amount,
        paid=debt.paid or None,
        due=debt.expected_on if script is Script.INVOICE_ADJUSTED else debt.due,
        deadline=deadline_of(script, debt, today, user.calendar) or today,
        number=debt.terms.number,
        issued=debt.terms.issued,
        what_for=debt.terms.what_for,
        promised_on=promise.day if promise else None,
        promised=promise.amount if promise else None,
        last_contact=max((contact.sent_on for contact in debt.contacts), default=None),
        sender=user.name or None,
        pay_to=user.pay_to,
        received=received,
        received_on=received_on,
        stopped_on=debt.stop.sent_on if debt.stop else None,
    )
    facts = _of_offer(facts, debt, user)
    return plan_facts(facts, debt, user, script) if script in OF_PLAN else facts


def _of_offer(facts: ScriptFacts, debt: Debt, user: User) -> ScriptFacts:
    """With what is offered, or what the policy would offer."""
    offer, balance = debt.offer, debt.balance
    if debt.is_settled:
        return replace(facts, let_off=debt.discounted or None)
    if offer is None:
        percent = policy_of(debt, user).discount_percent
        off = balance.percent(percent)
        return replace(facts, discount_percent=percent, discounted=balance - off, let_off=off)
    pay = min(debt.still_to_pay(offer), balance)
    off = balance - pay
    percent, rest = divmod(off.minor * _WHOLE, balance.minor)
    is_share = percent and not rest and pay == offer.pay  # Of what was owed when it was offered.
    return replace(
        facts,
        promised_on=offer.by,
        discount_percent=percent if is_share else None,
        discounted=pay,
        let_off=off,
    )


def next_variant(debt: Debt, script: Script) -> int:
    """The wording whose turn it is: another one each time the same script is sent again."""
    return sum(contact.script is script for contact in debt.contacts)
