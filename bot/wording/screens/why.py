"""Why this step today: what the books say of a debt, in one line."""

from __future__ import annotations

from datetime import date

from bot.application.ports.wording import Channel, Script
from bot.domain.debt import Debt
from bot.domain.promise import PromiseState
from bot.domain.timeline import Dispute, Promise, Record, Reply
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
    """By kind, and on which day last. The line stays short: once there was a warning, what came
    before it is reminders, and what came to pass replaces its warning."""
    if not debt.contacts:
        return [words.html("because.nothing_sent")]
    written = [c.script for c in debt.contacts if c.channel is not Channel.CALL]
    warnings = _standing_warnings(set(written))
    if warnings or debt.stop is not None:
        reminders = sum(contact.script in _REMINDERS for contact in debt.contacts)
        clauses = [words.html("because.reminders", n=reminders)] if reminders else []
    else:
        clauses = _by_kind(words, written, len(debt.contacts) - len(written))
    if debt.stop is not None:
        clauses.append(words.html("because.stopped", day=debt.stop.sent_on, today=today))
    clauses += [words.html(_WARNINGS[script]) for script in warnings]
    last = max(contact.sent_on for contact in debt.contacts)
    return [*clauses, words.html("because.last", n=len(debt.contacts), day=last, today=today)]


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
    if len(debt.unanswered) > 1 and sign is not None:
        return [words.html("because.no_answer_since_day", day=sign.on, today=today)]
    clauses = [] if sign is None else _sign(words, debt, sign, today)
    if debt.unanswered:
        key = "because.no_answer_since" if clauses else "because.no_answer"
        clauses.append(words.html(key))
    return clauses


def _signs(debt: Debt) -> list[Record]:
    promise = debt.promise
    awaited = [promise] if promise is not None and not debt.has_met(promise) else []
    dispute = [debt.dispute] if debt.dispute is not None else []
    return [*debt.answers, *debt.payments, *awaited, *dispute]


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
