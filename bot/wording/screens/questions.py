"""Steps that ask the user something before there is anything to send."""

from __future__ import annotations

from datetime import date

from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Screen
from bot.application.ports.wording import Channel, Script
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind
from bot.domain.step import policy_of
from bot.wording.screens.plans import offer_button
from bot.wording.screens.why import books_say
from bot.wording.screens.words import Row, Words, head, script_button

_AGENCY_PERCENT = 30
"""What a collection agency keeps at most of what it recovers (playbook, section 5)."""
_STILL_OPEN_DAYS = 7
"""How long a dispute is left alone once the user says that it goes on."""


def has_it_arrived(words: Words, debt: Debt, today: date) -> Screen:
    """On the promised day."""
    promise = debt.promise
    amount = promise.amount if promise and promise.amount else debt.balance
    paid = Tap(Action.PAID, debt.id, number=promise.seq if promise else 0)
    asked = words.html("nudge.promise_due", client=debt.client.name, amount=amount)
    rows = (
        (
            words.button("button.paid", paid),
            words.button("button.part_paid", Tap(Action.PART_PAID, debt.id)),
        ),
        (
            words.button("button.not_yet", Tap(Action.NOT_YET, debt.id)),
            words.button("button.promised", Tap(Action.PROMISED, debt.id)),
        ),
        _silence(words, debt),
    )
    return Screen(f"{asked}\n{books_say(words, debt, today)}", rows)


def is_it_resolved(words: Words, debt: Debt, today: date) -> Screen:
    """Of a dispute, and what can be sent while it is open."""
    lines = [
        head(words, debt),
        "",
        words.html("step.dispute"),
        books_say(words, debt, today),
        words.html("why.dispute"),
    ]
    view = View(Script.WHICH_PARTS, Channel.MESSAGE, 0, today)
    still_open = Tap(Action.SNOOZE, debt.id, number=_STILL_OPEN_DAYS)
    rows = (
        (
            words.button("button.resolved", Tap(Action.RESOLVES, debt.id)),
            words.button("button.still_open", still_open),
        ),
        (
            script_button(words, debt, view, Script.WHICH_PARTS),
            script_button(words, debt, view, Script.SCOPE_MET),
        ),
        _money(words, debt),
        _silence(words, debt),
    )
    return Screen("\n".join(lines), rows)


def which_way_now(words: Words, debt: Debt, today: date) -> Screen:
    """The final demand has run out: what is left, weighed (playbook, section 5). The only figures
    are the policy's discount, an agency's fee, and what they leave."""
    percent = policy_of(debt, words.user).discount_percent
    left = debt.balance - debt.balance.percent(percent)
    discount = words.html("options.discount", percent=str(percent), left=left)
    fee = debt.balance.percent(_AGENCY_PERCENT)
    agency = words.html(
        "options.agency",
        percent=str(_AGENCY_PERCENT),
        left=debt.balance - fee,
        balance=debt.balance,
        fee=fee,
    )
    lines = [
        head(words, debt),
        "",
        words.html("step.last_resort"),
        books_say(words, debt, today),
        words.html("why.last_resort"),
        "",
        f"• {discount}",
        f"• {agency}",
        *(f"• {words.html(key)}" for key in _OPTIONS),
        f"• {words.html('options.write_off', client=debt.client.name)}",
    ]
    view = View(Script.DISCOUNT_OFFER, Channel.MESSAGE, 0, today)
    rows: tuple[Row, ...] = (
        (
            script_button(words, debt, view, Script.DISCOUNT_OFFER),
            words.button("button.deals", Tap(Action.DEALS, debt.id)),
        ),
        (offer_button(words, debt, OfferKind.DISCOUNT),),
        _money(words, debt),
        (
            words.button("button.promised", Tap(Action.PROMISED, debt.id)),
            words.button("button.answered", Tap(Action.ANSWERED, debt.id)),
        ),
        (words.button("button.open", Tap(Action.OPEN, debt.id)),),
        _silence(words, debt),
    )
    return Screen("\n".join(lines), rows)


_OPTIONS = ("options.factoring", "options.small_claims", "options.lawyer")


def _money(words: Words, debt: Debt) -> Row:
    return (
        words.button("button.paid", Tap(Action.PAID, debt.id)),
        words.button("button.part_paid", Tap(Action.PART_PAID, debt.id)),
    )


def _silence(words: Words, debt: Debt) -> Row:
    return (
        words.button("button.snooze", Tap(Action.SNOOZES, debt.id)),
        words.button("button.pause", Tap(Action.PAUSE, debt.id)),
    )
