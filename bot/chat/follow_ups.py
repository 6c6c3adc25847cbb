"""What comes next once something is recorded: the text that fits it, to send at once.

An agreement is confirmed in writing (playbook, section 2), and who has paid up is told that work
goes on (section 4).
"""

from __future__ import annotations

from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button
from bot.chat.talk import Talk
from bot.chat.texts import text_rows
from bot.domain.debt import Debt
from bot.domain.reply import Outcome
from bot.domain.script import Script
from bot.domain.timeline import (
    Contact,
    Dispute,
    Entry,
    EntryKind,
    Promise,
    Record,
    Resolution,
)

_OBJECTIONS = (Script.WHICH_PARTS, Script.SCOPE_MET)


def texts_after(debt: Debt, record: Record, talk: Talk) -> list[tuple[Button, ...]]:
    """Buttons for what to send to the client now."""
    if debt.was_taken_back(record.seq):
        return []
    match record:
        case Promise():
            return text_rows(debt, (Script.PROMISE_CONFIRMED,), talk)
        case Entry(kind=EntryKind.PAYMENT):
            thanks = Script.PAYMENT_THANKS if debt.is_settled else Script.PART_PAYMENT
            resumed = (Script.WORK_RESUMED,) if debt.is_settled else ()
            return text_rows(debt, (*resumed, thanks), talk)
        case Dispute():
            end = Button(talk.plain("button.resolved"), Tap(Action.RESOLVES, debt.id).pack())
            return [*text_rows(debt, _OBJECTIONS, talk), (end,)]
        case Resolution(outcome=outcome) if not debt.is_settled:
            is_corrected = outcome is Outcome.CORRECTED
            invoice = Script.INVOICE_CORRECTED if is_corrected else Script.INVOICE_AGAIN
            return text_rows(debt, (invoice,), talk)
        case _:
            return []


def said_after(debt: Debt, record: Record, talk: Talk) -> list[str]:
    """What the bot keeps in mind from now on. HTML."""
    if debt.was_taken_back(record.seq):
        return []
    match record:
        case Contact(script=Script.STOP_WORK) if debt.stop == record:
            since = talk.html("stop.since", client=debt.client.name, day=record.sent_on)
            return [since]
        case Entry(kind=EntryKind.PAYMENT) if debt.is_settled and debt.stop is not None:
            return [talk.html("stop.resume", day=debt.stop.sent_on)]
        case Dispute():
            return [talk.html("dispute.opened")]
        case _:
            return []
