"""Why this step today: what the books say of a debt, in one line."""

from __future__ import annotations

from datetime import date

from bot.application.ports.wording import Channel, Script
from bot.domain.debt import Debt
from bot.domain.ladder import Rung
from bot.domain.promise import PromiseState
from bot.domain.reply import Reason
from bot.domain.timeline import Contact
from bot.wording.screens.words import Words

_FRIENDLY = (Script.FRIENDLY, Script.FRIENDLY_AGAIN)
_REMINDERS = (*_FRIENDLY, Script.FIRM)
_WARNINGS = {
    Script.STOP_WORK_WARNING: "because.stop_work_warning",
    Script.LEGAL_WARNING: "because.legal_warning",
    Script.LEGAL_FINAL: "because.legal_final",
}


def books_say(words: Words, debt: Debt, today: date) -> str:
    """How late it is, what was sent, and what the client answered, as a sentence. HTML."""
    clauses = [lateness(words, debt, today)]
    if debt.paid:
        paid = words.html("because.part_paid", paid=debt.paid, amount=debt.terms.amount)
        clauses.append(paid)
    clauses += _sent(words, debt, today)
    clauses += _answered(words, debt, today)
    line = ", ".join(clauses)
    return f"{line[:1].upper()}{line[1:]}."


def lateness(words: Words, debt: Debt, today: date) -> str:
    days = debt.days_late(today)
    if days > 0:
        return words.html("because.late", n=days)
    if days == 0:
        return words.html("because.due_today")
    return words.html("because.due_in", n=-days)


def _sent(words: Words, debt: Debt, today: date) -> list[str]:
    """By kind: the fewer kinds a line has, the sooner it is read, so what came to pass replaces its
    warning, and reminders are one kind once there was a warning."""
    if not debt.contacts:
        return [words.html("because.nothing_sent")]
    written = [c for c in debt.contacts if c.channel is not Channel.CALL]
    clauses = _reminders(words, [contact.script for contact in written])
    if debt.stop is not None:
        clauses.append(words.html("because.stopped", day=debt.stop.sent_on, today=today))
    clauses += [words.html(_WARNINGS[script]) for script in _standing_warnings(debt, written)]
    counted = {*_REMINDERS, *_WARNINGS, Script.STOP_WORK, Script.UPCOMING}
    others = sum(contact.script not in counted for contact in written)
    calls = len(debt.contacts) - len(written)
    if others:
        clauses.append(words.html("because.texts", n=others))
    if calls:
        clauses.append(words.html("because.calls", n=calls))
    if not clauses:  # Nothing but a stop of work that is over.
        clauses.append(words.html("because.texts", n=len(written)))
    last = max(contact.sent_on for contact in debt.contacts)
    return [*clauses, words.html("because.last", n=len(debt.contacts), day=last, today=today)]


def _reminders(words: Words, scripts: list[Script]) -> list[str]:
    reminders = [script for script in scripts if script in _REMINDERS]
    if any(s.rung is not None and s.rung.rank > Rung.FIRM.rank for s in scripts) and reminders:
        return [words.html("because.reminders", n=len(reminders))]
    clauses = []
    friendly = sum(script in _FRIENDLY for script in scripts)
    if friendly:
        clauses.append(words.html("because.friendly", n=friendly))
    elif Script.UPCOMING in scripts:
        clauses.append(words.html("because.upcoming"))
    if len(reminders) > friendly:
        clauses.append(words.html("because.firm", n=len(reminders) - friendly))
    return clauses


def _standing_warnings(debt: Debt, written: list[Contact]) -> list[Script]:
    sent = {contact.script for contact in written}
    over = set()
    if Script.STOP_WORK in sent or Script.WORK_RESUMED in sent:
        over.add(Script.STOP_WORK_WARNING)
    if Script.LEGAL_FINAL in sent:
        over.add(Script.LEGAL_WARNING)
    return [script for script in _WARNINGS if script in sent - over]


def _answered(words: Words, debt: Debt, today: date) -> list[str]:
    """The latest sign of the client, and whether what was sent since is unanswered."""
    clauses = []
    reply = max(debt.replies, key=lambda reply: reply.seq, default=None)
    promise = debt.promise
    awaited = promise if promise is not None and not debt.has_met(promise) else None
    if reply is not None and not (awaited is not None and reply.reason is Reason.PROMISE):
        reason = words.plain(f"reason.{reply.reason}")
        clauses.append(words.html("because.replied", day=reply.on, reason=reason, today=today))
    if awaited is not None:
        is_broken = debt.promise_state(awaited, today) is PromiseState.BROKEN
        key = "because.promise_broken" if is_broken else "because.promised"
        clauses.append(words.html(key, day=awaited.day, today=today))
    if debt.dispute is not None:
        clauses.append(words.html("because.disputed", day=debt.dispute.on, today=today))
    if debt.unanswered:
        key = "because.no_answer_since" if clauses else "because.no_answer"
        clauses.append(words.html(key))
    return clauses
