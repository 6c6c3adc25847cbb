"""What is owed, on the screen: the list of all, and a debt's card with its history."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from bot.application.debts.view_debts import DebtsPage
from bot.application.nudges.fitting import has_run_out
from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.application.ports.storage import CurrencyTotal
from bot.chat.dialogs.choices import debt_name
from bot.chat.dialogs.settings.dialog import LANGUAGES
from bot.chat.plans.proposal import proposal_lines, proposal_rows
from bot.chat.plans.schedule import plan_button
from bot.chat.plans.state import lateness, open_offer, standing_of_one
from bot.chat.screens.answers import paused, resting
from bot.chat.screens.records import line, owed_at
from bot.chat.talk import Talk
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import Entry, EntryKind, Nudged, Offer, Promise, StepKind, Withdrawal
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.step import Step
from bot.domain.text import shortened

_UNSAID = (EntryKind.REVERSAL, EntryKind.CORRECTION)
"""Entries of the ledger that go with another record, which says what happened."""

_OFFERED = {
    OfferState.TAKEN: "record.offer_taken",
    OfferState.LATE: "record.offer_late",
    OfferState.REPLACED: "record.offer_replaced",
    OfferState.LAPSED: "record.offer_lapsed",
}
"""What became of an offer."""
_HISTORY = 12
"""Records shown on a card, the latest ones."""
_NAME_IN_LIST = 80
"""Characters of a name that stands in a message many times; in full it is at a card's head."""


def list_screen(listed: DebtsPage, talk: Talk) -> Screen:
    """Totals by currency, then the debts, the longest overdue first, with a button each."""
    if not listed.debts:
        return Screen(talk.html("debts.none"))
    lines = [talk.html("debts.head"), "", *totals_lines(listed.totals, talk), ""]
    lines += [_listed(debt, talk) for debt in listed.debts]
    rows: list[tuple[Button, ...]] = [
        (Button(debt_name(debt, talk), Tap(Action.CARD, debt.id).pack()),) for debt in listed.debts
    ]
    if listed.pages > 1:
        lines += ["", talk.html("debts.page", page=listed.page + 1, pages=listed.pages)]
        turns = []
        if listed.page > 0:
            turns.append(_page("‹", listed.page - 1))
        if listed.page < listed.pages - 1:
            turns.append(_page("›", listed.page + 1))
        rows.append(tuple(turns))
    if talk.user.is_resting(talk.today):
        lines += ["", resting(talk.user.rest, talk)]
        rows.append((Button(talk.plain("rest.end"), Tap(Action.RESUME, NO_DEBT).pack()),))
    return Screen("\n".join(lines), tuple(rows))


def totals_lines(totals: Iterable[CurrencyTotal], talk: Talk) -> list[str]:
    """What is owed, a line for each currency. HTML."""
    lines = []
    for total in totals:
        key = "debts.total_late" if total.late else "debts.total"
        lines.append(talk.html(key, owed=total.owed, late=total.late, n=total.debts))
    return lines


def _page(label: str, page: int) -> Button:
    return Button(label, Tap(Action.LIST, NO_DEBT, number=page).pack())


def _listed(debt: Debt, talk: Talk) -> str:
    client = shortened(debt.client.name, _NAME_IN_LIST)
    late = standing_of_one(debt, talk)
    listed = talk.html("debts.line", client=client, balance=debt.balance, late=late)
    return listed + dispute_mark(debt, talk)


def dispute_mark(debt: Debt, talk: Talk) -> str:
    """Behind a debt in a list, with what sets it apart; empty if it is not disputed. HTML."""
    return "" if debt.dispute is None else f" · {talk.html('dispute.in_list')}"


def card_screen(debt: Debt, step: Step | None, talk: Talk) -> Screen:
    """Everything about one debt, and what can be done."""
    if debt.is_withdrawn:
        return Screen(talk.html("card.withdrawn", client=debt.client.name))
    terms = debt.terms
    lines = [talk.html("nudge.head", client=debt.client.name, balance=debt.balance)]
    if debt.paid:
        lines.append(talk.html("card.paid_of", paid=debt.paid, amount=terms.amount))
    if debt.discounted:
        lines.append(talk.html("card.discounted", amount=debt.discounted))
    if debt.written_off:
        lines.append(talk.html("card.written_off", amount=debt.written_off))
    elif debt.is_settled:
        lines.append(talk.html("card.settled"))
    if not debt.is_settled:
        lines += [*_when(debt, talk), *proposal_lines(debt, talk)]
    if terms.what_for:
        lines.append(talk.html("draft.what_for", what_for=terms.what_for))
    if terms.number:
        lines.append(talk.html("draft.number", number=terms.number))
    lines.append(talk.html("card.language", language=LANGUAGES[debt.client.locale]))
    if debt.stop is not None:
        lines.append(talk.html("stop.on_card", day=debt.stop.sent_on))
    lines += _standing(debt, step, talk)
    lines += ["", talk.html("card.history"), *_history(debt, talk)]
    return Screen("\n".join(lines), _actions(debt, talk))


def _when(debt: Debt, talk: Talk) -> list[str]:
    """When it is to be paid: by what was agreed, or else by the due date and what was offered."""
    offer = open_offer(debt, talk)
    if debt.plan is not None or offer is None:
        return [escape(standing_of_one(debt, talk))]
    offered = talk.html("card.offer", amount=offer.pay, day=offer.by, balance=owed_at(debt, offer))
    return [escape(lateness(debt.due, talk)), offered]


def _standing(debt: Debt, step: Step | None, talk: Talk) -> list[str]:
    if debt.is_settled:
        return []
    if debt.dispute is not None:
        return [talk.html("dispute.on_card", day=debt.dispute.on)]
    pause = debt.pause(talk.today)
    if pause is not None:
        return [paused(pause, talk)]
    if step is None:  # Of a debt that another one speaks for, that is said already.
        return [talk.html("card.no_step")] if debt.leads else []
    nudged = _nudged_today(debt, step, talk)
    if nudged is not None:
        return [talk.html("card.not_confirmed", step=talk.plain(nudged), day=step.on)]
    name = talk.plain(f"script.{step.script or step.kind}")
    return [talk.html("card.next", step=name, day=talk.user.heard_on(step.on))]


def _nudged_today(debt: Debt, step: Step, talk: Talk) -> str | None:
    """The name of what the user was nudged to do this very day and has not confirmed."""
    if talk.today in debt.nudges_since_change(StepKind.PROMISE_DUE, None):
        return "script.promise_due"
    if talk.today in debt.nudges_since_change(step.kind, step.rung):
        return f"script.{step.script or step.kind}"
    return None


def _history(debt: Debt, talk: Talk) -> list[str]:
    """The timeline, oldest first. What was taken back stays, marked as such."""
    shown = [r for r in debt.timeline if not isinstance(r, Withdrawal | Nudged)]
    shown = [r for r in shown if not (isinstance(r, Entry) and r.kind in _UNSAID)]
    lines = []
    for record in shown[-_HISTORY:]:
        what = line(debt, record, talk, shortened(debt.client.name, _NAME_IN_LIST))
        if debt.was_taken_back(record.seq):
            what = f"<s>{what}</s>"
        elif isinstance(record, Promise):
            what = _with_mark(what, promise_mark(debt, record, talk))
        elif isinstance(record, Offer):
            what = _with_mark(what, _offer_mark(debt, record, talk))
        lines.append(talk.html("card.record", day=record.on) + " " + what)
    return lines


def _with_mark(sentence: str, mark: str) -> str:
    """The mark belongs to the sentence: before its full stop."""
    return sentence[:-1] + mark + "." if sentence.endswith(".") else sentence + mark


def promise_mark(debt: Debt, promise: Promise, talk: Talk) -> str:
    """What became of it, with a blank before; empty while it is open. HTML."""
    state = debt.promise_state(promise, talk.today)
    if state is PromiseState.OPEN:
        return ""
    if state is PromiseState.SUPERSEDED and debt.is_replaced(promise):
        return " " + talk.html("promise.replaced")
    return " " + talk.html(f"promise.{state}")


def _offer_mark(debt: Debt, offer: Offer, talk: Talk) -> str:
    """As `promise_mark`, of an offer."""
    key = _OFFERED.get(debt.offer_state(offer, talk.today))
    return " " + talk.html(key) if key else ""


def _actions(debt: Debt, talk: Talk) -> tuple[tuple[Button, ...], ...]:
    def button(key: str, action: Action) -> Button:
        return Button(talk.plain(key), Tap(action, debt.id).pack())

    back = Button(talk.plain("button.all_debts"), Tap(Action.LIST, NO_DEBT).pack())
    client = button("button.client", Action.CLIENT)
    if debt.is_settled:
        return ((client, back),)
    paused = debt.pause(talk.today) is not None
    pause = ("button.resume", Action.RESUME) if paused else ("button.pause", Action.PAUSE)
    dispute = ("button.disputed", Action.DISPUTED)
    if debt.dispute is not None:
        dispute = ("button.resolved", Action.RESOLVES)
    rows: list[tuple[Button, ...]] = [
        _paid(debt, talk),
        (button("button.promised", Action.PROMISED), button("button.snooze", Action.SNOOZES)),
        (button("button.answered", Action.ANSWERED), button(*dispute)),
        (button(*pause), button("button.language", Action.LANGUAGES)),
        (button("button.deals", Action.DEALS), *((plan_button(debt, talk),) if debt.plan else ())),
        (client, back),
    ]
    proposed = debt.open_proposal(talk.today)
    if proposed is not None:
        rows[1:1] = proposal_rows(debt, proposed.seq, talk)
    if debt.days_late(talk.today) > 0:
        rows.insert(0, (button("button.what_to_send", Action.STEP),))
    if has_run_out(debt, talk.today) and debt.dispute is None:
        rows.insert(1, (button("button.last_resorts", Action.LAST_RESORTS),))
    return tuple(rows)


def _paid(debt: Debt, talk: Talk) -> tuple[Button, ...]:
    """The instalment that is open, or all that is owed, before that what was offered; or another
    sum, which is asked about."""

    def paid_of(amount: Money, tap: Tap) -> Button:
        return Button(talk.plain("button.paid_of", amount=amount), tap.pack())

    part = Tap(Action.PART_PAID, debt.id).pack()
    if debt.open_parts:
        first = debt.open_parts[0]
        tap = Tap(Action.INSTALMENT_PAID, debt.id, number=first.number)
        return paid_of(first.open, tap), Button(talk.plain("payment.other_amount"), part)
    all_paid = Button(talk.plain("button.paid"), Tap(Action.PAID, debt.id).pack())
    row = (all_paid, Button(talk.plain("button.part_paid"), part))
    offer = open_offer(debt, talk)
    if offer is None:
        return row
    left = debt.still_to_pay(offer)
    return paid_of(left, Tap(Action.PAID, debt.id, number=offer.seq)), *row


def languages_screen(debt: Debt, talk: Talk) -> Screen:
    """The languages that scripts to this client can be written in."""
    rows = [
        (Button(LANGUAGES[locale], Tap(Action.LANGUAGE, debt.id, number=number).pack()),)
        for number, locale in enumerate(Locale)
    ]
    rows.append((Button(talk.plain("button.back"), Tap(Action.CARD, debt.id).pack()),))
    return Screen(talk.html("card.ask_language", client=debt.client.name), tuple(rows))
