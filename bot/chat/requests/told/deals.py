"""What a client's answer leads to where it is about terms: a plan, a later date, less, a yes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button
from bot.application.ports.understanding import Intent, Reading, Reason, ReplyReading
from bot.chat.dialogs.deals.offer_terms import refused_sum
from bot.chat.requests.told.arrangements import kind_of, offered
from bot.chat.requests.told.offers import NO_DAY, Kind, Offer
from bot.chat.requests.told.said_plan import plan_button
from bot.chat.requests.told.told import Told
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind
from bot.domain.errors import DomainError

_ABOUT_TERMS = frozenset({Reason.MONEY, Reason.PROMISE, Reason.TERMS, Reason.NONE})
"""Reasons beside which a sum "a month" is what the client can pay, rather than what they object
to."""

_NOT_BY_A_NO = frozenset({Reason.PROMISE, Reason.REFUSES, Reason.NONE})


def understood(told: Told, debt: Debt, talk: Talk) -> Told:
    """With what the words say of terms. Who names what they can pay is short of money; who agrees
    to what was proposed promises to pay, whatever else the words look like."""
    read = told.reading
    if told.says_no and told.words is not None and debt.proposed is None:
        told = replace(told, says_no=False)  # They may speak of any other plan.
    if told.says_no:
        return replace(told, reading=_of_a_no(read))
    if waits_for_a_yes(debt) and told.says_yes and read.reason in _ABOUT_TERMS:
        return replace(told, reading=replace(read, reason=Reason.PROMISE, also=()))
    if Reason.MONEY not in (read.reason, *read.also) and read.reason not in _ABOUT_TERMS:
        return told
    terms = told.terms
    if terms is None and told.words is not None:
        locales = list(dict.fromkeys([talk.locale, debt.client.locale]))
        terms = talk.read_terms(told.words, told.on, locales)
    if terms is None or terms.intent is not Intent.PLAN:
        return replace(told, terms=terms)
    also = tuple(each for each in (read.reason, *read.also) if each is Reason.TERMS)
    day = terms.first_date if _is_later_date(terms) else None
    reading = replace(read, reason=Reason.MONEY, also=also, promised_on=day, amount=None)
    return replace(told, reading=reading, terms=terms)


def _of_a_no(read: ReplyReading) -> ReplyReading:
    """Who says no to a proposal promises nothing by that, and does not refuse the debt."""
    given = [each for each in (read.reason, *read.also) if each not in _NOT_BY_A_NO]
    first, *also = given or [Reason.TERMS]
    return replace(read, reason=first, also=tuple(also), promised_on=None, amount=None)


def agreement_button(told: Told, debt: Debt, talk: Talk) -> Button | None:
    """Records the client's yes: to the plan that was proposed, or that holds and is not confirmed
    yet."""
    if not told.says_yes or told.terms is not None:
        return None
    if debt.proposed is not None and debt.proposed_schedule:
        tap = Tap(Action.PLAN_AGREES, debt.id, number=debt.proposed.seq)
        return Button(talk.plain("button.plan_agreed"), tap.pack())
    if debt.plan is not None and debt.confirmation is None:
        tap = Tap(Action.PLAN_CONFIRMED, debt.id)
        return Button(talk.plain("button.plan_confirmed"), tap.pack())
    return None


def deal_rows(
    told: Told, reasons: Iterable[Reason], debt: Debt, talk: Talk
) -> list[tuple[Button, ...]]:
    """To a client who is short of money: in parts, later, or less; else what they asked for."""
    terms = told.terms
    less = _less_of(terms, debt, talk) if terms is not None else None
    if Reason.MONEY not in reasons:
        return [(less,)] if less is not None else []
    is_plan = terms is not None and terms.intent is Intent.PLAN and not _is_later_date(terms)
    place = list(OfferKind).index(OfferKind.DISCOUNT)
    any_less = Tap(Action.OFFER, debt.id, number=place)
    return [
        (plan_button(debt, terms if is_plan else None, talk),),
        (_later(debt, told.reading.promised_on, talk),),
        (less or Button(talk.plain("told.discount"), any_less.pack()),),
    ]


def _less_of(terms: Reading, debt: Debt, talk: Talk) -> Button | None:
    """What they asked to be let off, if that can be."""
    if terms.intent is not Intent.DISCOUNT:
        return None
    try:
        pay = offered(terms, debt)
    except DomainError:
        return None
    if pay is None or refused_sum(pay, debt, talk) is not None:
        return None
    by = terms.until
    day = by if by is not None and by >= talk.today else NO_DAY
    kind = Kind.CLOSE if kind_of(terms) is OfferKind.SETTLEMENT else Kind.LESS
    offer = Offer(kind, debt.id, day, pay.minor)
    return Button(talk.plain("told.less_of", pay=pay, balance=debt.balance), offer.pack())


def _later(debt: Debt, day: date | None, talk: Talk) -> Button:
    if day is None or day <= max(talk.today, debt.expected_on):
        return Button(talk.plain("told.defer"), Tap(Action.DEFER, debt.id).pack())
    offer = Offer(Kind.DEFER, debt.id, day)
    return Button(talk.plain("told.defer_to", day=day), offer.pack())


def _is_later_date(terms: Reading) -> bool:
    return terms.installments == 1 and terms.first_date is not None


def waits_for_a_yes(debt: Debt) -> bool:
    """Whether a plan was proposed, or one in force is not confirmed yet."""
    if debt.proposed_schedule:
        return True
    return debt.plan is not None and debt.confirmation is None
