"""What a payment met, of a plan or of an offer, and what can be done about a part that is missing
or over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeGuard

from bot.application.change import Change
from bot.application.nudges.tap import Action, Tap
from bot.application.plans.replan import changed_plan, missing_parts
from bot.application.ports.screens import Button
from bot.chat.plans.state import instalments, total
from bot.chat.screens.texts import text_button, text_rows
from bot.chat.talk import Talk
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Entry, EntryKind, Offer, Record
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from bot.domain.plans.parts import Part
from bot.domain.plans.schedule import Replanning

Rows = list[tuple[Button, ...]]


def paid_in_all(payment: Entry, change: Change) -> Money:
    """What came at once, or was taken back at once: with the shares of the other debts that the
    plan covers."""
    is_undo = payment != change.record
    shares = [
        share.amount
        for other in change.others
        for share in (payments_gone(change, other) if is_undo else payments_made(change, other))
    ]
    return -total([payment.amount, *shares])


def payments_made(change: Change, debt: Debt) -> list[Entry]:
    """That the change has recorded on one of its debts."""
    return [record for record in change.made_on(debt) if _is_payment(record)]


def payments_gone(change: Change, debt: Debt) -> list[Entry]:
    """That the change has taken back on one of its debts."""
    gone = (debt.taken_back_by(record) for record in change.made_on(debt))
    return [record for record in gone if _is_payment(record)]


def _is_payment(record: Record | None) -> TypeGuard[Entry]:
    return isinstance(record, Entry) and record.kind is EntryKind.PAYMENT


@dataclass(frozen=True, slots=True)
class PlanPayment:
    """A payment inside a plan that is in force still: the instalments that it `met`, and the one,
    if any, of which it paid a part."""

    lead: Debt
    met: tuple[Part, ...]
    begun: Part | None
    today: date

    @property
    def missing(self) -> Money | None:
        """What should have come with it."""
        if self.begun is None or (self.met and self.begun.day > self.today):
            return None
        if self.lead.deferred_until is not None and self.begun.day >= self.today:
            return None
        return total([part.open for part in missing_parts(self.lead.open_parts, self.today)])

    @property
    def is_over(self) -> bool:
        return self.begun is not None and self.missing is None


def plan_payment(payment: Entry, change: Change, today: date) -> PlanPayment | None:
    """None outside of a plan, and for a payment from before it."""
    lead = change.debt.lead
    plan = change.debt.plan
    if plan is None or payment.seq < plan.seq:
        return None
    left = paid_in_all(payment, change)
    touched = []
    for part in reversed(lead.parts):  # The oldest are paid first, so this came last.
        if left and part.paid:
            touched.append(part)
            left -= min(part.paid, left)
    met = tuple(part for part in reversed(touched) if part.is_met)
    begun = next((part for part in touched if not part.is_met), None)
    return PlanPayment(lead, met, begun, today)


def plan_lines(paid: PlanPayment, talk: Talk) -> list[str]:
    """Which instalments it paid, what is missing or over, and what comes next. HTML."""
    lead = paid.lead
    left = lead.owed_together
    if lead.deferred_until is not None:
        return [talk.html("instalment.deferred_left", left=left, day=lead.deferred_until)]
    lines = _met_lines(paid, talk)
    if paid.begun is not None:
        lines.append(_begun_line(paid, paid.begun, talk))
    following = lead.open_parts[0]
    missed = [part.open for part in lead.open_parts if part.day < talk.today]
    if missed:
        since = following.day
        lines.append(talk.html("instalment.missed", amount=total(missed), day=since, left=left))
    elif paid.begun is None:
        lines.append(
            talk.html("instalment.next", amount=following.open, day=following.day, left=left)
        )
    else:
        lines.append(talk.html("instalment.left", left=left))
    if paid.missing is not None:
        lines.append(talk.html("instalment.ask_short", amount=paid.missing))
    elif _spreads(paid):
        lines.append(talk.html("instalment.ask_over"))
    return lines


def plan_rows(paid: PlanPayment, talk: Talk) -> Rows:
    """The text that fits, and the ways to go on with the plan."""
    lead = paid.lead
    if paid.missing is None:
        rows = text_rows(lead, (Script.INSTALMENT_THANKS,), talk)
        if _spreads(paid):
            rows.append((_replan(lead, Replanning.EVENLY, talk.plain("button.spread")),))
        return rows
    is_missed = lead.open_parts[0].day < talk.today
    script = Script.INSTALMENT_MISSED if is_missed else Script.INSTALMENT_SOON
    rows = [(text_button(lead, script, talk, "button.ask_rest"),)]
    coming = lead.open_parts[len(missing_parts(lead.open_parts, talk.today)) :]
    if coming:
        label = talk.plain("button.onto_next", day=coming[0].day)
        rows.append((_replan(lead, Replanning.ONTO_NEXT, label),))
    if len(coming) > 1:
        label = talk.plain("button.onto_last", day=coming[-1].day)
        rows.append((_replan(lead, Replanning.ONTO_LAST, label),))
    return rows


def is_finished_by(payment: Entry, debt: Debt) -> bool:
    """Whether the last of a plan has come with it."""
    plan = debt.agreement
    return (
        debt.is_settled
        and debt.plan is None
        and plan is not None
        and not debt.has_ended(plan)
        and plan.seq < payment.seq
        and len(plan.shares) > 1
    )


def offer_met(payment: Entry, debt: Debt) -> tuple[Offer, Entry] | None:
    """The offer that it met in time, and what was let go with it."""
    following = next((r for r in debt.timeline if r.seq == payment.seq + 1), None)
    offer = max(
        (offer for offer in debt.offers if offer.seq < payment.seq),
        key=lambda offer: offer.seq,
        default=None,
    )
    match following:
        case Entry(kind=EntryKind.DISCOUNT, at=payment.at) if (
            offer is not None and not debt.was_taken_back(following.seq)
        ):
            return offer, following
        case _:
            return None


def offer_met_late(payment: Entry, debt: Debt) -> Offer | None:
    """The offer of which this was the last that had to come, after its last day."""
    offer = debt.offer
    if offer is None or offer.seq > payment.seq:
        return None
    if debt.offer_state(offer, date.max) is not OfferState.LATE:
        return None
    other = [-paid.amount for paid in debt.payments if offer.seq < paid.seq != payment.seq]
    return offer if not other or total(other) < offer.pay else None


def late_offer_line(offer: Offer, payment: Entry, debt: Debt, talk: Talk) -> str:
    """Asks whether what is left is to be let go. HTML."""
    days = (payment.value_on - offer.by).days
    return talk.html("state.offer_late", amount=offer.pay, day=offer.by, rest=debt.balance, n=days)


def late_offer_rows(debt: Debt, talk: Talk) -> Rows:
    let_go = Tap(Action.LET_GO, debt.id).pack()
    stays = Script.PART_PAYMENT if debt.plan is None else Script.INSTALMENT_THANKS
    return [
        (Button(talk.plain("button.let_go"), let_go),),
        (text_button(debt, stays, talk, "button.still_owed"),),
    ]


def _met_lines(paid: PlanPayment, talk: Talk) -> list[str]:
    count = len(instalments(paid.lead.parts))
    lines = [talk.html("instalment.down_payment") for part in paid.met if not part.number]
    met = [part.number for part in paid.met if part.number]
    if len(met) > 1:
        first, last = met[0], met[-1]
        lines.append(talk.html("instalment.met_several", first=first, last=last, count=count))
    elif met:
        lines.append(talk.html("instalment.met", number=met[0], count=count))
    return lines


def _begun_line(paid: PlanPayment, part: Part, talk: Talk) -> str:
    if paid.is_over:
        return talk.html("instalment.over", number=part.number, amount=part.open, day=part.day)
    if not part.number:
        return talk.html("instalment.short_down_payment", amount=part.open, day=part.day)
    count = len(instalments(paid.lead.parts))
    number = part.number
    return talk.html("instalment.short", number=number, count=count, amount=part.open, day=part.day)


def _spreads(paid: PlanPayment) -> bool:
    """Whether to spread what is left evenly would change anything."""
    if not paid.is_over:
        return False
    lead = paid.lead
    return changed_plan(lead, Replanning.EVENLY, paid.today) != lead.schedule


def _replan(debt: Debt, how: Replanning, label: str) -> Button:
    return Button(label, Tap(Action.REPLAN, debt.id, number=list(Replanning).index(how)).pack())
