"""What else can be sent, how, and when: the choices behind the buttons of a text."""

from __future__ import annotations

from dataclasses import replace

from bot.application.nudges.fitting import has_run_out, is_true, true_rungs
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button, Screen
from bot.application.ports.wording import Channel, Script
from bot.application.scripts.own_script import TextOf
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind
from bot.wording.screens.plans import offer_button, plan_button
from bot.wording.screens.routes import routes
from bot.wording.screens.texts import text_screen
from bot.wording.screens.words import Row, Words, script_button

_SNOOZE_DAYS = (1, 3, 7, 14)

SITUATIONS = (
    (Script.INSTALMENTS_OFFER, Script.DEFERRAL_OFFER),
    (Script.DISCOUNT_OFFER, Script.SETTLEMENT_OFFER),
    (Script.PLAN_SCHEDULE, Script.OFFER_LAPSED),
    (Script.PLAN_AGREED, Script.DEFERRAL_AGREED),
    (Script.INSTALMENT_THANKS, Script.WHOLE_BALANCE),
    (Script.INVOICE_AGAIN, Script.INVOICE_CORRECTED),
    (Script.INVOICE_ADJUSTED,),
    (Script.WHICH_PARTS, Script.SCOPE_MET),
    (Script.TERMS_AGREED, Script.REFUSAL),
    (Script.ANSWER_THREAT, Script.CLEAR_THE_AIR),
    (Script.COLLEAGUE, Script.THIRD_PERSON),
    (Script.ASK_REASON,),
    (Script.PROMISE_CONFIRMED, Script.PROMISE_BROKEN),
    (Script.PART_PAYMENT, Script.WORK_RESUMED),
)
"""Rows of two at most, since a phone cuts longer ones off: money, the plan, the invoice, the work,
what was agreed, the tempers, other people, the talk, and what has happened."""
_OF_MONEY = 1
"""Where the other ways to come to terms stand among the rows."""


def tones(words: Words, text_of: TextOf, debt: Debt, view: View) -> Screen:
    """The rungs that can be sent, and other words for the same."""
    rungs = true_rungs(debt, view.shown_on)
    buttons = [
        script_button(
            words, debt, view, script, ("✓ " if script is view.script else "") + words.name(script)
        )
        for script in rungs
    ]
    rows = _in_twos(buttons)
    wordings = text_of.variants(view, debt, words.user)
    if wordings > 1:
        following = replace(view, variant=(view.variant + 1) % wordings)
        tap = Tap(Action.SCRIPT, debt.id, following)
        rows.append((words.button("button.other_words", tap),))
    rows.append((words.button("button.own_words", Tap(Action.EDIT, debt.id, view)),))
    return text_screen(words, text_of, debt, view, (*rows, _back(words, debt, view)))


def channels(words: Words, text_of: TextOf, debt: Debt, view: View) -> Screen:
    """The ways in which this text can be sent, the one on the screen left out, and the apps that
    it can be handed to."""
    rows = _in_twos(
        [
            words.button(
                f"button.as_{channel}",
                Tap(Action.SCRIPT, debt.id, replace(view, channel=channel, variant=0)),
            )
            for channel in view.script.channels
            if channel is not view.channel
        ]
    )
    rows += routes(words, debt, view, text_of(view, debt, words.user))
    return text_screen(words, text_of, debt, view, (*rows, _back(words, debt, view)))


def situations(words: Words, debt: Debt, view: View) -> Screen:
    rows: list[Row] = []
    for group in SITUATIONS:
        fitting = [script for script in group if is_true(script, debt, view.shown_on)]
        if fitting:
            rows.append(tuple(script_button(words, debt, view, script) for script in fitting))
    rows.insert(_OF_MONEY, (words.button("button.deals", Tap(Action.DEALS, debt.id, view)),))
    if has_run_out(debt, view.shown_on) and debt.plan is None:
        rows.append((words.button("button.last_resorts", Tap(Action.LAST_RESORTS, debt.id)),))
    html = words.html("nudge.situations", client=debt.client.name)
    return Screen(html, (*rows, _back(words, debt, view)))


def deals(words: Words, debt: Debt, view: View | None) -> Screen:
    """The ways to come to terms about the money. An offer is about one debt: inside a plan that
    covers several there is none."""
    plan = "button.deal_plan" if debt.plan is None else "button.new_plan"
    rows: list[Row] = [
        (
            words.button(plan, Tap(Action.PLAN, debt.id)),
            words.button("button.deal_later", Tap(Action.DEFER, debt.id)),
        )
    ]
    if not debt.companions:
        rows += [(offer_button(words, debt, kind),) for kind in OfferKind]
    rows.append((words.button("button.deal_sum", Tap(Action.ADJUST, debt.id)),))
    if debt.plan is not None:
        end = words.button("button.call_off", Tap(Action.PLAN_END, debt.id))
        rows.append((plan_button(words, debt), end))
    html = words.html("nudge.deals", client=debt.client.name)
    return Screen(html, (*rows, _back(words, debt, view)))


def people(words: Words, debt: Debt, view: View) -> Screen:
    """Nobody answers: other ways to reach somebody (playbook, section 1)."""
    asks = view.script if Channel.CALL in view.script.channels else Script.ASK_REASON
    by = replace(view, script=asks, variant=0)
    rows: tuple[Row, ...] = (
        (
            words.button(
                "button.as_call", Tap(Action.SCRIPT, debt.id, replace(by, channel=Channel.CALL))
            ),
            words.button(
                "button.as_email",
                Tap(Action.SCRIPT, debt.id, replace(view, channel=Channel.EMAIL, variant=0)),
            ),
        ),
        (
            script_button(words, debt, view, Script.COLLEAGUE),
            script_button(words, debt, view, Script.THIRD_PERSON),
        ),
        (script_button(words, debt, view, Script.ASK_REASON),),
        _back(words, debt, view),
    )
    return Screen(words.html("nudge.people", client=debt.client.name), rows)


def snoozes(words: Words, debt: Debt, view: View | None) -> Screen:
    rows = _in_twos(
        [
            words.counted("button.snooze_days", days, Tap(Action.SNOOZE, debt.id, number=days))
            for days in _SNOOZE_DAYS
        ]
    )
    html = words.html("snooze.ask", client=debt.client.name)
    return Screen(html, (*rows, _back(words, debt, view)))


def _back(words: Words, debt: Debt, view: View | None) -> Row:
    tap = Tap(Action.SCRIPT, debt.id, view) if view else Tap(Action.CARD, debt.id)
    return (words.button("button.back", tap),)


def _in_twos(buttons: list[Button]) -> list[Row]:
    return [tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2)]
