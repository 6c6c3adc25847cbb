"""Nudges and what is under their buttons: the step of the day, why, and the words to copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.application.nudges.compose_script import next_variant
from bot.application.nudges.fitting import has_run_out, is_true
from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button, MailFile, Screen
from bot.application.ports.wording import Channel, Phrases, Script, Scripts, ScriptText
from bot.application.scripts.own_script import TextOf
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.script import CLOSING
from bot.domain.people.user import User
from bot.domain.step import Step
from bot.domain.text import shortened
from bot.wording.mail import mail_file
from bot.wording.screens import choices
from bot.wording.screens.plans import (
    has_instalment_arrived,
    has_offer_arrived,
    have_they_agreed,
    which_way_with_plan,
)
from bot.wording.screens.questions import has_it_arrived, is_it_resolved, which_way_now
from bot.wording.screens.texts import (
    MISSED,
    TIMES_TO_ASK,
    early_screen,
    is_on,
    is_told_of,
    text_screen,
    times_before,
)
from bot.wording.screens.why import books_say
from bot.wording.screens.words import Row, Words

_LISTED = 10
"""Debts in one nudge; the rest are a tap away in the list of all."""

_OF_OFFER = (StepKind.OFFER_DUE, StepKind.OFFER_LAPSED)
_HELD = (
    Script.DEFERRAL_AGREED,
    Script.INSTALMENT_SOON,
    Script.DISCOUNT_OFFER,
    Script.SETTLEMENT_OFFER,
)

_NAME_IN_LIST = 80
_NAME_ON_BUTTON = 40
"""Characters of a client's name where many stand together; a card has it in full."""


class PhrasedScreens:
    """The `NudgeScreens` and `StepScreens` of the application."""

    def __init__(self, phrases: Phrases, scripts: Scripts) -> None:
        self._phrases = phrases
        self._text_of = TextOf(scripts)

    def nudge(self, nudge: Nudge) -> Screen:
        if len(nudge.steps) == 1:
            debt, step = nudge.steps[0]
            return self.step(nudge.user, debt, step, nudge.on)
        return self._list(nudge)

    def step(self, user: User, debt: Debt, step: Step | None, today: date) -> Screen:
        asked = None if step is None else _question(self._words(user), debt, step, today)
        return asked or self.not_come(user, debt, step, today)

    def not_come(self, user: User, debt: Debt, step: Step | None, today: date) -> Screen:
        words = self._words(user)
        if step is not None and step.kind is StepKind.DISPUTE:
            return is_it_resolved(words, debt, today)
        is_due = step is not None and is_on(debt, step, today)
        if step is not None and step.kind is StepKind.LAST_RESORT and has_run_out(debt, today):
            return which_way_now(words, debt, today)
        if step is not None and step.kind is StepKind.PLAN_BROKEN and is_due:
            return which_way_with_plan(words, debt, today)
        script = None if step is None else step.script
        if script is None or not is_true(script, debt, today):
            script = _known(debt, today)  # What was announced is not said before its day.
        view = View(script, Channel.MESSAGE, next_variant(debt, script), today)
        if is_due or (script is Script.INSTALMENT_SOON and is_told_of(debt, today)):
            return text_screen(words, self._text_of, debt, view)
        return early_screen(words, self._text_of, debt, view, step)

    def script(self, user: User, debt: Debt, view: View) -> Screen:
        return text_screen(self._words(user), self._text_of, debt, _still_true(debt, view))

    def tones(self, user: User, debt: Debt, view: View) -> Screen:
        return choices.tones(self._words(user), self._text_of, debt, _still_true(debt, view))

    def channels(self, user: User, debt: Debt, view: View) -> Screen:
        return choices.channels(self._words(user), self._text_of, debt, _still_true(debt, view))

    def text(self, user: User, debt: Debt, view: View) -> ScriptText:
        return self._text_of(_still_true(debt, view), debt, user)

    def mail(self, user: User, debt: Debt, view: View) -> MailFile:
        view = replace(_still_true(debt, view), channel=Channel.EMAIL)
        text = self._text_of(view, debt, user)
        return mail_file(text, view.script, debt.client.email)

    def situations(self, user: User, debt: Debt, view: View) -> Screen:
        return choices.situations(self._words(user), debt, _still_true(debt, view))

    def deals(self, user: User, debt: Debt, view: View | None) -> Screen:
        kept = None if view is None else _still_true(debt, view)
        return choices.deals(self._words(user), debt, kept)

    def people(self, user: User, debt: Debt, view: View) -> Screen:
        return choices.people(self._words(user), debt, _still_true(debt, view))

    def last_resorts(self, user: User, debt: Debt, today: date) -> Screen:
        return which_way_now(self._words(user), debt, today)

    def snoozes(self, user: User, debt: Debt, view: View | None) -> Screen:
        return choices.snoozes(self._words(user), debt, view)

    def _words(self, user: User) -> Words:
        return Words(self._phrases, user)

    def _list(self, nudge: Nudge) -> Screen:
        words, rows = self._words(nudge.user), []
        lines = [words.html("nudge.list", n=len(nudge.steps))]
        for number, (debt, step) in enumerate(nudge.steps[:_LISTED], start=1):
            lines.append(
                words.html(
                    "nudge.line",
                    number=number,
                    client=shortened(debt.client.name, _NAME_IN_LIST),
                    balance=debt.owed_together,
                    what=words.plain(f"script.{step.script or step.kind}"),
                )
                + "\n"
                + books_say(words, debt, nudge.on)
            )
            label = f"{number}. {shortened(debt.client.name, _NAME_ON_BUTTON)}"
            row: Row = (Button(label, Tap(Action.STEP, debt.id).pack()),)
            rows.append(row)
        more = len(nudge.steps) - _LISTED
        if more > 0:
            lines.append(words.html("nudge.more", n=more))
        if any(times_before(d, step, nudge.on) >= TIMES_TO_ASK for d, step in nudge.steps):
            pause = words.plain("button.pause")
            lines.append(words.html("nudge.some_often", pause=pause))
        return Screen("\n\n".join(lines), tuple(rows))


def _question(words: Words, debt: Debt, step: Step, today: date) -> Screen | None:
    """Whether the client agreed to what was proposed; whether the money has come, on the day for
    it: also once it has been asked."""
    proposed = debt.open_proposal(today)
    if step.kind is StepKind.PROPOSED and step.on <= today and proposed is not None:
        return have_they_agreed(words, debt, proposed, today)
    if step.promise is not None and step.promise.day == today:
        return has_it_arrived(words, debt, today)
    is_due = step.kind is StepKind.INSTALMENT_DUE and step.on <= today
    is_asked = step.kind in MISSED and today in debt.nudged_of_plan(StepKind.INSTALMENT_DUE)
    if is_due or is_asked:
        return has_instalment_arrived(words, debt, today)
    offer = debt.offer
    if step.kind in _OF_OFFER and offer is not None and offer.by == today:
        return has_offer_arrived(words, debt, offer, today)
    return None


def _known(debt: Debt, today: date) -> Script:
    """Where there is nothing to say yet, in a pause, or at the ladder's end: the words they know,
    or those of the plan or the offer that holds."""
    if debt.plan is not None and not debt.is_kept(today):
        return Script.INSTALMENT_MISSED
    held = next((script for script in _HELD if is_true(script, debt, today)), None)
    if held is not None and (debt.plan is not None or debt.offer is not None):
        return held
    last = debt.contacts[-1].script if debt.contacts else Script.FRIENDLY
    return last if last.rung is not None or is_true(last, debt, today) else Script.FRIENDLY


def _still_true(debt: Debt, view: View) -> View:
    """An old button may ask for words about a promise, a payment or a stop of work that was taken
    back since, or is over; or of the ladder, where a plan has been agreed since."""
    is_rung = view.script.rung is not None and debt.plan is None
    if is_rung or view.script in CLOSING or is_true(view.script, debt, view.shown_on):
        return view
    script = Script.FRIENDLY if debt.plan is None else _known(debt, view.shown_on)
    channel = view.channel if view.channel in script.channels else Channel.MESSAGE
    return replace(view, script=script, channel=channel)
