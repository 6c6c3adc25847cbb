"""What comes next once something is recorded: the text that fits it, to send at once.

An agreement is confirmed in writing (playbook, section 2), and who has paid up is told that work
goes on (section 4).
"""

from __future__ import annotations

from bot.application.change import Change
from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button
from bot.chat.plans.payments import (
    is_finished_by,
    late_offer_line,
    late_offer_rows,
    offer_met,
    offer_met_late,
    plan_lines,
    plan_payment,
    plan_rows,
)
from bot.chat.plans.proposal import proposal_rows
from bot.chat.plans.schedule import (
    confirmation_rows,
    covered_lines,
    is_deferral,
    parts_of,
    schedule_lines,
)
from bot.chat.plans.state import open_offer
from bot.chat.screens.texts import text_rows
from bot.chat.talk import Talk
from bot.domain.debts.reply import Outcome
from bot.domain.debts.timeline import (
    Confirmation,
    Contact,
    Dispute,
    Entry,
    EntryKind,
    Offer,
    OfferKind,
    Plan,
    PlanEnd,
    Promise,
    Proposed,
    Resolution,
)
from bot.domain.ladder.script import Script
from bot.domain.step import step_of

Rows = list[tuple[Button, ...]]

_OBJECTIONS = (Script.WHICH_PARTS, Script.SCOPE_MET)
_OFFERED = {
    OfferKind.DISCOUNT: Script.DISCOUNT_OFFER,
    OfferKind.SETTLEMENT: Script.SETTLEMENT_OFFER,
}


def texts_after(change: Change, talk: Talk) -> Rows:
    """Buttons for what to send to the client now, or to record next."""
    debt, record = change.debt, change.record
    if debt.was_taken_back(record.seq):
        return []
    match record:
        case Promise():
            return text_rows(debt, (Script.PROMISE_CONFIRMED,), talk)
        case Entry(kind=EntryKind.PAYMENT):
            return _after_payment(record, change, talk)
        case Entry(kind=EntryKind.DISCOUNT):
            return text_rows(debt, (Script.SETTLED,), talk)
        case Proposed():
            return proposal_rows(debt, record.seq, talk)
        case Plan():
            return confirmation_rows(debt.lead, talk)
        case Offer(kind=kind):
            return text_rows(debt, (_OFFERED[kind],), talk)
        case Dispute():
            end = Button(talk.plain("button.resolved"), Tap(Action.RESOLVES, debt.id).pack())
            return [*text_rows(debt, _OBJECTIONS, talk), (end,)]
        case Resolution(outcome=outcome) if not debt.is_settled:
            is_corrected = outcome is Outcome.CORRECTED
            invoice = Script.INVOICE_CORRECTED if is_corrected else Script.INVOICE_AGAIN
            return text_rows(debt, (invoice,), talk)
        case _:
            return []


def said_after(change: Change, talk: Talk) -> list[str]:
    """What the bot keeps in mind from now on. HTML."""
    debt, record = change.debt, change.record
    if debt.was_taken_back(record.seq):
        return []
    match record:
        case Contact(script=Script.STOP_WORK) if debt.stop == record:
            since = talk.html("stop.since", client=debt.client.name, day=record.sent_on)
            return [since]
        case Entry(kind=EntryKind.PAYMENT):
            return _said_of_payment(record, change, talk)
        case Dispute():
            return [talk.html("dispute.opened")]
        case Proposed() | Plan():
            holds = "record.plan_holds" if isinstance(record, Plan) else "record.proposal_waits"
            return [*_agreed_lines(change, record, talk), talk.html(holds)]
        case PlanEnd():
            step = step_of(debt.lead, change.user, talk.today)
            if step is None:
                return []
            name = talk.plain(f"script.{step.script or step.kind}")
            return [talk.html("record.ladder_goes_on", step=name)]
        case Confirmation():
            return [talk.html("record.keep_evidence")]
        case Offer(pay=pay):
            return [talk.html("record.offer_holds", rest=debt.balance - pay)]
        case _:
            return []


def _after_payment(payment: Entry, change: Change, talk: Talk) -> Rows:
    debt = change.debt
    in_plan = plan_payment(payment, change, talk.today)
    if offer_met_late(payment, debt) is not None:
        return late_offer_rows(debt, talk)
    if in_plan is not None:
        return plan_rows(in_plan, talk)
    resumed = (Script.WORK_RESUMED,) if debt.is_settled else ()
    if offer_met(payment, debt) is not None:
        return text_rows(debt, (*resumed, Script.SETTLED), talk)
    thanks = Script.PAYMENT_THANKS if debt.is_settled else Script.PART_PAYMENT
    return text_rows(debt, (*resumed, thanks), talk)


def _said_of_payment(payment: Entry, change: Change, talk: Talk) -> list[str]:
    debt = change.debt
    lines = []
    in_plan = plan_payment(payment, change, talk.today)
    met, late, offer = (
        offer_met(payment, debt),
        offer_met_late(payment, debt),
        open_offer(debt, talk),
    )
    if in_plan is not None:
        lines += plan_lines(in_plan, talk)
    if met is not None:
        taken, rest = met
        lines.append(talk.html("state.offer_taken", amount=taken.pay, rest=-rest.amount))
    elif is_finished_by(payment, debt):
        lines.append(talk.html("state.plan_finished"))
    elif late is not None:
        lines.append(late_offer_line(late, payment, debt, talk))
    elif offer is not None:
        left = debt.still_to_pay(offer)
        lines.append(talk.html("state.offer_open", amount=left, day=offer.by))
    if debt.is_settled and debt.stop is not None and in_plan is None:
        lines.append(talk.html("stop.resume", day=debt.stop.sent_on))
    return lines


def _agreed_lines(change: Change, record: Plan | Proposed, talk: Talk) -> list[str]:
    """Every day and sum, and the invoices if they are several."""
    by_id = {debt.id: debt for debt in (change.debt, *change.others)}
    covered = [by_id[debt_id] for debt_id in record.debts if debt_id in by_id]
    parts = parts_of(record, change.others)
    rows = [] if is_deferral(parts) else schedule_lines(parts, talk)
    return [*rows, *covered_lines(covered, talk)]
