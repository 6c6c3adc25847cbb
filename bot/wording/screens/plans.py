"""Steps of a plan and of an offer that ask the user something, and what of a plan stands in other
screens."""

from __future__ import annotations

from datetime import date

from bot.application.nudges.fitting import is_true
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button, Screen
from bot.application.ports.wording import Channel, Script
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Offer, OfferKind, Proposed
from bot.domain.ladder.rungs import Rung
from bot.domain.money import Money
from bot.domain.plans.parts import Part
from bot.domain.step import policy_of
from bot.wording.screens.why import books_say, lateness
from bot.wording.screens.words import Row, Words, head, script_button

_STOPS = (Rung.STOP_WORK, Rung.STOP_WORK_WARNING)


def has_instalment_arrived(words: Words, debt: Debt, today: date) -> Screen:
    """On its day, or on the first one after it on which the user is nudged."""
    part = newest_due(debt, today)
    older = _open_up_to(debt, part.number) - part.open
    lines = [head(words, debt), "", words.html("step.instalment_due")]
    if debt.deferred_until is None:  # Of a later date, the books say it.
        lines.append(instalment(words, debt, part, today))
    if older:
        lines.append(words.html("plan.nudge.older", amount=older))
    lines.append(books_say(words, debt, today))
    rows: tuple[Row, ...] = (
        (paid_button(words, debt, today), _part_paid(words, debt)),
        (
            words.button("button.not_yet", Tap(Action.NOT_YET, debt.id)),
            words.button("button.promised", Tap(Action.PROMISED, debt.id)),
        ),
        (
            words.button("button.answered", Tap(Action.ANSWERED, debt.id)),
            plan_button(words, debt),
        ),
        _silence(words, debt),
    )
    return Screen("\n".join(lines), rows)


def which_way_with_plan(words: Words, debt: Debt, today: date) -> Screen:
    """It is not kept: another one, all that is left at once, or the ladder again."""
    lines = [
        head(words, debt),
        "",
        words.html("step.plan_broken"),
        books_say(words, debt, today),
        words.html("why.plan_broken"),
    ]
    view = View(Script.WHOLE_BALANCE, Channel.MESSAGE, 0, today)
    texts = [Script.INSTALMENT_AGAIN, *_stop(words, debt, today)]
    rows: tuple[Row, ...] = (
        (
            words.button("button.new_plan", Tap(Action.PLAN, debt.id)),
            script_button(words, debt, view, Script.WHOLE_BALANCE),
        ),
        tuple(
            script_button(words, debt, view, text) for text in texts if is_true(text, debt, today)
        ),
        (
            words.button("button.plan_end", Tap(Action.PLAN_END, debt.id)),
            plan_button(words, debt),
        ),
        (paid_button(words, debt, today), _part_paid(words, debt)),
        (
            words.button("button.promised", Tap(Action.PROMISED, debt.id)),
            words.button("button.answered", Tap(Action.ANSWERED, debt.id)),
        ),
        _silence(words, debt),
    )
    return Screen("\n".join(lines), tuple(row for row in rows if row))


def has_offer_arrived(words: Words, debt: Debt, offer: Offer, today: date) -> Screen:
    """On its last day."""
    to_pay = min(debt.still_to_pay(offer), debt.balance)
    offered = words.html(
        "nudge.offer", amount=to_pay, balance=debt.balance, day=offer.by, today=today
    )
    lines = [
        head(words, debt),
        "",
        words.html("step.offer_due"),
        offered,
        books_say(words, debt, today),
    ]
    rows: tuple[Row, ...] = (
        (paid_button(words, debt, today), _part_paid(words, debt)),
        (
            words.button("button.not_yet", Tap(Action.NOT_YET, debt.id)),
            words.button("button.promised", Tap(Action.PROMISED, debt.id)),
        ),
        (words.button("button.answered", Tap(Action.ANSWERED, debt.id)),),
        _silence(words, debt),
    )
    return Screen("\n".join(lines), rows)


def have_they_agreed(words: Words, debt: Debt, proposed: Proposed, today: date) -> Screen:
    """To what was proposed. If nobody says, the ladder goes on."""
    lines = [
        head(words, debt),
        "",
        words.html("step.proposed"),
        books_say(words, debt, today),
        words.html("why.proposed"),
    ]
    is_later = len(debt.proposed_schedule) == 1
    text = Script.DEFERRAL_OFFER if is_later else Script.PLAN_SCHEDULE
    view = View(text, Channel.MESSAGE, 0, today)
    agreed = Tap(Action.PLAN_AGREES, debt.id, number=proposed.seq)
    rows: tuple[Row, ...] = (
        (
            words.button("button.plan_agreed", agreed),
            words.button("button.answered", Tap(Action.ANSWERED, debt.id)),
        ),
        (
            script_button(words, debt, view, text),
            words.button("button.deals", Tap(Action.DEALS, debt.id)),
        ),
        (paid_button(words, debt, today), _part_paid(words, debt)),
        (words.button("button.open", Tap(Action.OPEN, debt.id)),),
        _silence(words, debt),
    )
    return Screen("\n".join(lines), rows)


def newest_due(debt: Debt, today: date) -> Part:
    """Of the open instalments of a plan, the latest whose day has come; before that, the next."""
    first, *others = debt.open_parts
    return next((part for part in reversed(others) if part.day <= today), first)


def instalment(words: Words, debt: Debt, part: Part, today: date) -> str:
    """Which of a plan of several it is, what is open of it, and how long it is till then; how late
    it is, the books say. HTML."""
    if not part.number:
        said = words.html("plan.nudge.first", amount=part.open, day=part.day, today=today)
    else:
        count = max(each.number for each in debt.parts if each.amount)
        said = words.html(
            "plan.nudge.part",
            number=str(part.number),
            count=str(count),
            amount=part.open,
            day=part.day,
            today=today,
        )
    return said if part.day < today else f"{said} · {lateness(words, part.day, today)}"


def paid_button(words: Words, debt: Debt, today: date) -> Button:
    """That the money has come: all that is owed, or what was offered, or under a plan what should
    have come by now, or comes next."""
    offer = debt.offer
    if offer is not None and debt.offer_state(offer, today) is OfferState.OPEN:
        amount = min(debt.still_to_pay(offer), debt.balance)
        tap = Tap(Action.PAID, debt.id, number=offer.seq)
        return Button(words.plain("button.paid_of", amount=amount), tap.pack())
    if debt.plan is None:
        return words.button("button.paid", Tap(Action.PAID, debt.id))
    number = newest_due(debt, today).number
    amount = _open_up_to(debt, number)
    tap = Tap(Action.INSTALMENT_PAID, debt.id, number=number)
    return Button(words.plain("button.paid_of", amount=amount), tap.pack())


def offer_button(words: Words, debt: Debt, kind: OfferKind) -> Button:
    """Makes an offer of that kind."""
    key = {OfferKind.DISCOUNT: "button.deal_less", OfferKind.SETTLEMENT: "button.deal_part"}[kind]
    return words.button(key, Tap(Action.OFFER, debt.id, number=list(OfferKind).index(kind)))


def _open_up_to(debt: Debt, number: int) -> Money:
    """What is open of an instalment, and of those before it."""
    opened = (part.open for part in debt.open_parts if part.number <= number)
    return sum(opened, Money.zero(debt.currency))


def plan_button(words: Words, debt: Debt) -> Button:
    return words.button("button.plan", Tap(Action.PLAN_CARD, debt.id))


def _stop(words: Words, debt: Debt, today: date) -> list[Script]:
    """The stop of work, or its warning, if it is one of the user's steps and work goes on."""
    rungs = policy_of(debt, words.user).rungs
    stops = [Script.of(rung) for rung in _STOPS if rung in rungs and debt.stop is None]
    return [script for script in stops if is_true(script, debt, today)][:1]


def _part_paid(words: Words, debt: Debt) -> Button:
    return words.button("button.part_paid", Tap(Action.PART_PAID, debt.id))


def _silence(words: Words, debt: Debt) -> Row:
    return (
        words.button("button.snooze", Tap(Action.SNOOZES, debt.id)),
        words.button("button.pause", Tap(Action.PAUSE, debt.id)),
    )
