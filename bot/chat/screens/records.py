"""Records of a debt's timeline as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.application.change import Change
from bot.application.debts.log_debts import logged_together
from bot.chat.plans.payments import paid_in_all, payments_gone
from bot.chat.plans.schedule import is_deferral, parts_of
from bot.chat.plans.state import instalments, total
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.timeline import (
    Confirmation,
    Contact,
    Correction,
    Declined,
    Dispute,
    Entry,
    EntryKind,
    Offer,
    Pause,
    Plan,
    PlanEnd,
    Promise,
    Proposed,
    Record,
    Reply,
    Resolution,
    Resumption,
    Start,
)
from bot.domain.ladder.script import Channel
from bot.domain.money import Money
from bot.domain.text import shortened

_NOTHING = "—"
_SAID = 120
"""Characters of a client's answer within a sentence."""


def line(debt: Debt, record: Record, talk: Talk, client: str) -> str:
    """A record of the timeline as one sentence that names the client as given. HTML."""
    match record:
        case Entry():
            return _entry(debt, record, talk, client)
        case Reply() | Declined() | Dispute() | Resolution():
            return _answer(record, talk, client)
        case Promise(day=day, amount=None):
            return talk.html("record.promise", client=client, day=day)
        case Promise(day=day, amount=amount):
            return talk.html("record.promise_of", client=client, day=day, amount=amount)
        case Contact():
            return _contact(record, talk, client)
        case Correction():
            before = debt.terms_before(record)
            what = _between_terms(before, before_and(record, before), talk)
            return talk.html("record.corrected", client=client, what=what)
        case Pause(until=None):
            return talk.html("record.pause", client=client)
        case Pause(until=until):
            return talk.html("record.snooze", client=client, day=until)
        case Resumption():
            return talk.html("record.resumed", client=client)
        case Start(rung=rung):
            return talk.html("record.start", client=client, script=talk.plain(f"script.{rung}"))
        case Proposed() | Plan() | PlanEnd() | Confirmation() | Offer():
            return _deal(debt, record, talk, client, debt.linked)
        case _:
            return ""


def line_of(change: Change, record: Record, talk: Talk) -> str:
    """The same of what a change has recorded, or taken back, on all its debts together."""
    debt, client = change.debt, change.debt.client.name
    match record:
        case Entry(kind=EntryKind.PAYMENT):
            whole = replace(record, amount=-paid_in_all(record, change))
            return line(debt, whole, talk, client)
        case Proposed() | Plan():
            others = dict.fromkeys([*debt.linked, *change.others])
            return _deal(debt, record, talk, client, tuple(others))
        case _:
            return line(debt, record, talk, client)


def _deal(
    debt: Debt,
    record: Proposed | Plan | PlanEnd | Confirmation | Offer,
    talk: Talk,
    client: str,
    others: Sequence[Debt],
) -> str:
    match record:
        case PlanEnd():
            return talk.html("record.plan_end", client=client)
        case Confirmation(confirmed_on=day):
            return talk.html("record.confirmation", client=client, day=day)
        case Offer(pay=pay, by=day):
            owed = owed_at(debt, record)
            return talk.html("record.offer", client=client, amount=pay, day=day, balance=owed)
    parts = parts_of(record, others)
    is_agreed = isinstance(record, Plan)
    amount, first, last = total([part.amount for part in parts]), parts[0].day, parts[-1].day
    if is_deferral(parts):
        key = "record.deferral" if is_agreed else "record.proposed_deferral"
        return talk.html(key, client=client, amount=amount, day=first)
    numbered = instalments(parts)
    if len(numbered) < len(parts):
        key = "record.plan_with_down_payment" if is_agreed else "record.proposed_with_down_payment"
        said = talk.html(key, client=client, amount=amount, paid=parts[0].amount, first=first)
        return f"{said} {talk.html('record.then', n=len(numbered), last=last)}"
    key = "record.plan" if is_agreed else "record.proposed"
    return talk.html(key, client=client, amount=amount, first=first, last=last, n=len(numbered))


def owed_at(debt: Debt, record: Record) -> Money:
    """The balance there was when it was recorded."""
    return total([e.amount for e in debt.timeline if isinstance(e, Entry) and e.seq < record.seq])


def _entry(debt: Debt, entry: Entry, talk: Talk, client: str) -> str:
    match entry.kind:
        case EntryKind.INVOICE:
            return talk.html("record.invoice", client=client, amount=entry.amount, due=debt.due)
        case EntryKind.PAYMENT:
            paid, on = -entry.amount, entry.value_on
            return talk.html("record.payment", client=client, amount=paid, day=on)
        case EntryKind.WRITE_OFF:
            return talk.html("record.write_off", client=client, amount=-entry.amount)
        case EntryKind.DISCOUNT:
            return talk.html("record.discount", client=client, amount=-entry.amount)
        case _:
            return ""


def _answer(record: Reply | Declined | Dispute | Resolution, talk: Talk, client: str) -> str:
    match record:
        case Reply():
            return _reply(record, talk, client)
        case Declined():
            return talk.html("record.declined", client=client)
        case Dispute():
            return talk.html("record.dispute", client=client)
        case Resolution(outcome=outcome):
            how = talk.plain(f"outcome.{outcome}")
            return talk.html("record.resolution", client=client, outcome=how)


def _reply(reply: Reply, talk: Talk, client: str) -> str:
    """The reasons, and what the client said if it is known, shortened: the timeline has it all."""
    reasons = ", ".join(talk.plain(f"reason.{each}") for each in (reply.reason, *reply.also))
    if reply.said is None:
        return talk.html("record.reply", client=client, reason=reasons)
    said = shortened(" ".join(reply.said.split()), _SAID)
    return talk.html("record.reply_said", client=client, reason=reasons, said=said)


def what_was_put_right(change: Change, talk: Talk) -> str:
    """Before and after, where the change put something right; empty for any other. Plain text."""
    debt, record = change.debt, change.record
    match record:
        case Correction():
            before = debt.terms_before(record)
            return _between_terms(before, before_and(record, before), talk)
        case Entry(kind=EntryKind.INVOICE) if change.others and not logged_together(change):
            wrong = change.others[0]
            client = _pair("corrected.client", wrong.client.name, debt.client.name, talk)
            terms = _between_terms(wrong.terms, debt.terms, talk)
            return ", ".join(filter(None, [client, terms]))
        case Entry(kind=EntryKind.PAYMENT):
            return _payment_put_right(change, record, talk)
        case Promise():
            wrong = change.others[0] if change.others else debt
            client = _pair("corrected.client", wrong.client.name, debt.client.name, talk)
            return ", ".join(filter(None, [client, _between(_wrong_promise(change), record, talk)]))
        case _:
            return ""


def _payment_put_right(change: Change, payment: Entry, talk: Talk) -> str:
    """Of one that was spread over several debts, all of it before and after."""
    debts = (change.debt, *change.others)
    gone = [(debt, wrong) for debt in debts for wrong in payments_gone(change, debt)]
    if not gone:
        return ""
    debt, wrong = gone[0]
    before = replace(wrong, amount=total([each.amount for _, each in gone]))
    after = replace(payment, amount=-paid_in_all(payment, change))
    client = _pair("corrected.client", debt.client.name, change.debt.client.name, talk)
    return ", ".join(filter(None, [client, _between(before, after, talk)]))


def _wrong_promise(change: Change) -> Record | None:
    """That the change took back, on this debt or on the one that it was booked on by mistake."""
    debts = (change.debt, *change.others)
    gone = (each.taken_back_by(record) for each in debts for record in change.made_on(each))
    return next((record for record in gone if isinstance(record, Promise)), None)


def before_and(correction: Correction, before: Terms) -> Terms:
    """The terms with what the correction put right, the sum too."""
    after = before.corrected(correction)
    if correction.amount is None:
        return after
    return Terms(
        amount=correction.amount,
        due=after.due,
        number=after.number,
        issued=after.issued,
        what_for=after.what_for,
    )


def _contact(contact: Contact, talk: Talk, client: str) -> str:
    name = talk.plain(f"script.{contact.script}")
    is_call = contact.channel is Channel.CALL
    if contact.sent_on == contact.on:
        key = "record.call" if is_call else "record.contact"
        return talk.html(key, client=client, script=name)
    key = "record.call_on" if is_call else "record.contact_on"
    return talk.html(key, client=client, script=name, day=contact.sent_on)


def _between_terms(before: Terms, after: Terms, talk: Talk) -> str:
    pairs = (
        _pair("corrected.amount", before.amount, after.amount, talk),
        _pair("corrected.due", before.due, after.due, talk),
        _pair("corrected.number", before.number, after.number, talk),
        _pair("corrected.issued", before.issued, after.issued, talk),
        _pair("corrected.what_for", before.what_for, after.what_for, talk),
    )
    return ", ".join(filter(None, pairs))


def _between(before: Record | None, after: Record, talk: Talk) -> str:
    """What differs between two payments, or two promises."""
    match before, after:
        case Entry(), Entry():
            amount = _pair("corrected.payment", -before.amount, -after.amount, talk)
            day = _pair("corrected.paid_on", before.value_on, after.value_on, talk)
        case Promise(), Promise():
            amount = _pair("corrected.promise", before.amount, after.amount, talk)
            day = _pair("corrected.promised_on", before.day, after.day, talk)
        case _:
            return ""
    return ", ".join(filter(None, [amount, day]))


def _pair(key: str, before: object, after: object, talk: Talk) -> str:
    if before == after:
        return ""
    return talk.plain(key, before=before or _NOTHING, after=after or _NOTHING)
