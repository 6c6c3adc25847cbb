"""Why this step today: what the books say of a debt, in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.application.ports.wording import Channel, Script
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import Contact, Dispute, Plan, Promise, Proposed, Record, Reply
from bot.domain.money import Money
from bot.wording.screens.words import Words

_FRIENDLY = (Script.FRIENDLY, Script.FRIENDLY_AGAIN)
_REMINDERS = (*_FRIENDLY, Script.FIRM)
_WARNINGS = {
    Script.STOP_WORK_WARNING: "because.stop_work_warning",
    Script.LEGAL_WARNING: "because.legal_warning",
    Script.LEGAL_FINAL: "because.legal_final",
}


def books_say(words: Words, debt: Debt, today: date) -> str:
    """How late it is, what was sent, and what the client answered, as a sentence; under a plan,
    how that is kept, and what has happened since it was agreed. HTML."""
    if debt.plan is None:
        clauses = [*_of_debt(words, debt, today), *_sent(words, debt, debt.contacts, today)]
    else:
        clauses = _of_plan(words, debt, debt.plan, today)
    clauses += _answered(words, debt, today)
    line = ", ".join(clauses)
    return f"{line[:1].upper()}{line[1:]}."


def _of_debt(words: Words, debt: Debt, today: date) -> list[str]:
    clauses = [lateness(words, debt.due, today)]
    if debt.paid:
        paid = words.html("because.part_paid", paid=debt.paid, amount=debt.terms.amount)
        clauses.append(paid)
    offer = debt.offer
    state = None if offer is None else debt.offer_state(offer, today)
    if offer is not None and state is OfferState.OPEN:
        clauses.append(words.html("because.offered", amount=offer.pay, day=offer.by, today=today))
    elif offer is not None and state is OfferState.LAPSED:
        clauses.append(words.html("because.offer_lapsed", day=offer.by, today=today))
    proposed = debt.open_proposal(today)
    if proposed is not None:
        clauses.append(_proposed(words, debt, proposed, today))
    return clauses


def _proposed(words: Words, debt: Debt, proposed: Proposed, today: date) -> str:
    first, *others = debt.proposed_schedule
    made = proposed.on
    if not others:
        day = first.day
        return words.html("because.proposed_deferral", made=made, first=day, today=today)
    return words.html("because.proposed", made=made, n=1 + len(others), today=today)


def _of_plan(words: Words, debt: Debt, plan: Plan, today: date) -> list[str]:
    """What was sent is said of one that is not kept; before the plan, it is no reason any more."""
    clauses = _progress(words, debt, today)
    if debt.is_kept(today):
        return clauses
    sent = [c for c in debt.contacts_since(plan) if c.sent_on > debt.open_parts[0].day]
    return [*clauses, *_sent(words, debt, sent, today)]


def _progress(words: Words, debt: Debt, today: date) -> list[str]:
    """How many instalments were paid, the first payment not counted, what is left, and what is
    late or comes next; of a later date for all, the day."""
    parts = [part for part in debt.parts if part.amount]
    left = words.html("because.left", amount=debt.owed_together)
    following = debt.open_parts[0]
    if debt.deferred_until is not None:
        put_off = words.html("because.deferred", day=debt.deferred_until, today=today)
        is_begun = any(part.paid for part in parts)
        when = lateness(words, following.day, today)
        return [put_off, *([left] if is_begun else []), when]
    numbered = [part for part in parts if part.number]
    met = sum(part.is_met for part in numbered)
    clauses = [words.html("because.instalments_paid", paid=str(met), n=len(numbered)), left]
    missed = [part.open for part in debt.open_parts if part.day < today]
    if len(missed) > 1:
        amount, n, day = sum(missed, Money.zero(debt.currency)), len(missed), following.day
        several = words.html("because.instalments_late", amount=amount, n=n, day=day, today=today)
        return [*clauses, several]
    if missed:
        days = (today - following.day).days
        return [*clauses, words.html("because.instalment_late", amount=following.open, n=days)]
    if following.day == today:
        return [*clauses, words.html("because.instalment_today", amount=following.open)]
    return [
        *clauses,
        words.html(
            "because.instalment_next", amount=following.open, day=following.day, today=today
        ),
    ]


def lateness(words: Words, due: date, today: date) -> str:
    days = (today - due).days
    if days > 0:
        return words.html("because.late", n=days)
    if days == 0:
        return words.html("because.due_today")
    return words.html("because.due_in", n=-days)


def _sent(words: Words, debt: Debt, contacts: Sequence[Contact], today: date) -> list[str]:
    """By kind, and on which day last. The line stays short: once there was a warning, what came
    before it is reminders, and what came to pass replaces its warning."""
    if not contacts:
        return [words.html("because.nothing_sent")]
    written = [c.script for c in contacts if c.channel is not Channel.CALL]
    warnings = _standing_warnings(set(written))
    if warnings or debt.stop is not None:
        reminders = sum(contact.script in _REMINDERS for contact in contacts)
        clauses = [words.html("because.reminders", n=reminders)] if reminders else []
    else:
        clauses = _by_kind(words, written, len(contacts) - len(written))
    if debt.stop is not None:
        clauses.append(words.html("because.stopped", day=debt.stop.sent_on, today=today))
    clauses += [words.html(_WARNINGS[script]) for script in warnings]
    last = max(contact.sent_on for contact in contacts)
    return [*clauses, words.html("because.last", n=len(contacts), day=last, today=today)]


def _by_kind(words: Words, written: list[Script], calls: int) -> list[str]:
    """A note before the due date counts only until something else was sent."""
    if Script.UPCOMING in written and len(set(written)) == 1 and not calls:
        return [words.html("because.upcoming")]
    friendly = sum(script in _FRIENDLY for script in written)
    firm = sum(script is Script.FIRM for script in written)
    others = len(written) - friendly - firm - written.count(Script.UPCOMING)
    counted = {
        "because.friendly": friendly,
        "because.firm": firm,
        "because.texts": others,
        "because.calls": calls,
    }
    return [words.html(key, n=n) for key, n in counted.items() if n]


def _standing_warnings(written: set[Script]) -> list[Script]:
    over = set()
    if written & {Script.STOP_WORK, Script.WORK_RESUMED}:
        over.add(Script.STOP_WORK_WARNING)
    if Script.LEGAL_FINAL in written:
        over.add(Script.LEGAL_WARNING)
    return [script for script in _WARNINGS if script in written - over]


def _answered(words: Words, debt: Debt, today: date) -> list[str]:
    """The client's latest sign, as far as it is not long past, and the silence since."""
    sign = max(_signs(debt), key=lambda sign: sign.seq, default=None)
    silence = unanswered(debt)
    if len(silence) > 1 and sign is not None:
        return [words.html("because.no_answer_since_day", day=sign.on, today=today)]
    clauses = [] if sign is None else _sign(words, debt, sign, today)
    if silence:
        key = "because.no_answer_since" if clauses else "because.no_answer"
        clauses.append(words.html(key))
    return clauses


def unanswered(debt: Debt) -> list[Contact]:
    """What wanted an answer and got none; under a plan, since an instalment is late."""
    if debt.plan is None:
        return [*debt.unanswered]
    return [c for c in debt.unanswered if c.sent_on > debt.open_parts[0].day]


def _signs(debt: Debt) -> list[Record]:
    promise = debt.promise
    if promise is None or debt.has_met(promise) or debt.is_replaced(promise):
        promise = None
    signs = (*debt.answers, *debt.payments, promise, debt.dispute)
    agreed = 0 if debt.plan is None else debt.plan.seq
    return [sign for sign in signs if sign is not None and sign.seq > agreed]


def _sign(words: Words, debt: Debt, sign: Record, today: date) -> list[str]:
    match sign:
        case Reply(reason=reason, on=on):
            said = words.plain(f"reason.{reason}")
            return [words.html("because.replied", day=on, reason=said, today=today)]
        case Promise(day=day):
            is_broken = debt.promise_state(sign, today) is PromiseState.BROKEN
            key = "because.promise_broken" if is_broken else "because.promised"
            return [words.html(key, day=day, today=today)]
        case Dispute(on=on):
            return [words.html("because.disputed", day=on, today=today)]
        case _:
            return []
