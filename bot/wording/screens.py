"""Nudges and what is under their buttons: the step of the day, why, and the words to copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape

from bot.application.nudges.compose_script import next_variant, script_facts
from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button, Screen
from bot.application.ports.wording import Channel, Phrases, Script, Scripts
from bot.domain.debt import Debt
from bot.domain.ladder import Rung
from bot.domain.promise import PromiseState
from bot.domain.step import Step, policy_of, step_of
from bot.domain.text import shortened
from bot.domain.user import User

_TONES = (Script.FRIENDLY, Script.FIRM, Script.STOP_WORK_WARNING, Script.STOP_WORK)
_LAST_TONES = (Script.LEGAL_WARNING, Script.LEGAL_FINAL)
_SNOOZE_DAYS = (1, 3, 7, 14)
_LISTED = 10
"""Debts in one nudge; the rest are a tap away in the list of all."""

_NAME_IN_LIST = 80
_NAME_ON_BUTTON = 40
"""Characters of a client's name where many stand together; a card has it in full."""

Row = tuple[Button, ...]


class PhrasedScreens:
    """The `NudgeScreens` and `StepScreens` of the application."""

    def __init__(self, phrases: Phrases, scripts: Scripts) -> None:
        self._phrases = phrases
        self._scripts = scripts

    def nudge(self, nudge: Nudge) -> Screen:
        if len(nudge.steps) == 1:
            debt, step = nudge.steps[0]
            return self.step(nudge.user, debt, step, nudge.on)
        return self._list(nudge)

    def step(self, user: User, debt: Debt, step: Step | None, today: date) -> Screen:
        if step is not None and step.promise is not None and step.promise.day == today:
            return self._ask_arrived(user, debt, today)
        is_due = step is not None and (step.on <= today or _was_nudged(debt, step))
        script = _last_sent(debt) if step is None or step.script is None else step.script
        view = View(script, Channel.MESSAGE, next_variant(debt, script), today)
        why = self._why(user, debt, view) if is_due else self._why_not(user, step, today)
        return Screen(self._worded(user, debt, view, why), self._actions(user, debt, view))

    def script(self, user: User, debt: Debt, view: View) -> Screen:
        view = _still_true(debt, view)
        why = self._why(user, debt, view)
        return Screen(self._worded(user, debt, view, why), self._actions(user, debt, view))

    def tones(self, user: User, debt: Debt, view: View) -> Screen:
        view = _still_true(debt, view)
        rows = [
            tuple(self._tone(user, debt, script, view) for script in pair)
            for pair in (_TONES[:2], _TONES[2:], _LAST_TONES)
        ]
        rows.append((self._button(user, "button.back", Tap(Action.SCRIPT, debt.id, view)),))
        why = self._why(user, debt, view)
        return Screen(self._worded(user, debt, view, why), tuple(rows))

    def snoozes(self, user: User, debt: Debt, view: View | None) -> Screen:
        days = tuple(
            Button(
                self._phrases.plain(user.locale, "button.snooze_days", n=days),
                Tap(Action.SNOOZE, debt.id, number=days).pack(),
            )
            for days in _SNOOZE_DAYS
        )
        back = Tap(Action.SCRIPT, debt.id, view) if view else Tap(Action.CARD, debt.id)
        head = self._phrases.html(user.locale, "snooze.ask", client=debt.client.name)
        return Screen(head, (days[:2], days[2:], (self._button(user, "button.back", back),)))

    def _list(self, nudge: Nudge) -> Screen:
        user, lines, rows = nudge.user, [], []
        lines.append(self._phrases.html(user.locale, "nudge.list", n=len(nudge.steps)))
        for number, (debt, step) in enumerate(nudge.steps[:_LISTED], start=1):
            what = self._phrases.plain(user.locale, _step_key(step))
            lines.append(
                self._phrases.html(
                    user.locale,
                    "nudge.line",
                    number=number,
                    client=shortened(debt.client.name, _NAME_IN_LIST),
                    balance=debt.balance,
                    late=self._lateness(user, debt, nudge.on),
                    what=what,
                )
            )
            label = f"{number}. {shortened(debt.client.name, _NAME_ON_BUTTON)}"
            rows.append((Button(label, Tap(Action.STEP, debt.id).pack()),))
        more = len(nudge.steps) - _LISTED
        if more > 0:
            lines.append(self._phrases.html(user.locale, "nudge.more", n=more))
        return Screen("\n\n".join(lines), tuple(rows))

    def _ask_arrived(self, user: User, debt: Debt, today: date) -> Screen:
        promise = debt.promise
        amount = promise.amount if promise and promise.amount else debt.balance
        paid = Tap(Action.PAID, debt.id, number=promise.seq if promise else 0)
        head = self._phrases.html(
            user.locale, "nudge.promise_due", client=debt.client.name, amount=amount
        )
        rows = (
            (
                self._button(user, "button.paid", paid),
                self._button(user, "button.part_paid", Tap(Action.PART_PAID, debt.id)),
            ),
            (
                self._button(user, "button.not_yet", Tap(Action.NOT_YET, debt.id)),
                self._button(user, "button.promised", Tap(Action.PROMISED, debt.id)),
            ),
            (
                self._button(user, "button.snooze", Tap(Action.SNOOZES, debt.id)),
                self._button(user, "button.pause", Tap(Action.PAUSE, debt.id)),
            ),
        )
        return Screen(f"{head}\n{self._facts(user, debt, today)}", rows)

    def _why(self, user: User, debt: Debt, view: View) -> str:
        """Which step it is and what speaks for it; of a tone that the user chose out of turn, only
        when its turn would be. A friendly word is never out of turn."""
        say, promise = self._phrases.html, debt.promise
        day = promise.day if promise else debt.due
        what = say(user.locale, f"step.{view.script}")
        rung = view.script.rung
        if rung not in (None, Rung.FRIENDLY) and not _is_in_turn(user, debt, view):
            turn = policy_of(debt, user).days.get(rung)
            key = "why.chosen" if turn is not None else "why.not_climbed"
            return f"{what}\n{say(user.locale, key, n=turn or 0)}"
        return f"{what}\n{say(user.locale, f'why.{view.script}', day=day, today=view.shown_on)}"

    def _why_not(self, user: User, step: Step | None, today: date) -> str:
        """When the next step comes, where somebody asks for words before it has."""
        say = self._phrases.html
        if step is None:
            return say(user.locale, "card.no_step")
        what = self._phrases.plain(user.locale, _step_key(step))
        return say(user.locale, "card.next", step=what, day=step.on, today=today)

    def _worded(self, user: User, debt: Debt, view: View, why: str) -> str:
        """Head, `why`, and the script in a block that is copied by a tap."""
        locale = user.locale if view.in_own_language else debt.client.locale
        facts = script_facts(debt, user, view.script, view.shown_on)
        text = self._scripts.render(view.script, view.channel, locale, facts, view.variant)
        say = self._phrases.html
        parts = [
            say(user.locale, "nudge.head", client=debt.client.name, balance=debt.balance),
            self._facts(user, debt, view.shown_on),
            "",
            why,
            "",
        ]
        if text.subject is not None:
            parts += [say(user.locale, "nudge.subject"), _block(text.subject)]
        parts += [_block(text.body), ""]
        hint = "nudge.to_read" if view.in_own_language else "nudge.to_copy"
        parts.append(say(user.locale, hint))
        return "\n".join(parts)

    def _facts(self, user: User, debt: Debt, today: date) -> str:
        late = escape(self._lateness(user, debt, today))
        what_for = debt.terms.what_for
        return f"{late} · {escape(what_for)}" if what_for else late

    def _lateness(self, user: User, debt: Debt, today: date) -> str:
        days = debt.days_late(today)
        if days <= 0:
            return self._phrases.plain(user.locale, "debt.due_on", due=debt.due, today=today)
        return self._phrases.plain(user.locale, "debt.late", due=debt.due, n=days, today=today)

    def _actions(self, user: User, debt: Debt, view: View) -> tuple[Row, ...]:
        say = self._button
        other = Channel.EMAIL if view.channel is Channel.MESSAGE else Channel.MESSAGE
        rows: list[Row] = [
            (
                say(user, "button.sent", Tap(Action.SENT, debt.id, view)),
                say(user, "button.paid", Tap(Action.PAID, debt.id)),
            ),
            (
                say(user, "button.part_paid", Tap(Action.PART_PAID, debt.id)),
                say(user, "button.promised", Tap(Action.PROMISED, debt.id)),
            ),
            (
                say(user, "button.tones", Tap(Action.TONES, debt.id, view)),
                say(user, f"button.as_{other}", self._shown(debt, view, channel=other)),
            ),
        ]
        choices = []
        wordings = self._scripts.variants(view.script, view.channel, debt.client.locale)
        if wordings > 1:
            following = (view.variant + 1) % wordings
            choices.append(
                say(user, "button.other_words", self._shown(debt, view, variant=following))
            )
        if debt.client.locale is not user.locale:
            key = "button.their_language" if view.in_own_language else "button.own_language"
            own = not view.in_own_language
            choices.append(say(user, key, self._shown(debt, view, in_own_language=own)))
        if choices:
            rows.append(tuple(choices))
        rows.append(
            (
                say(user, "button.snooze", Tap(Action.SNOOZES, debt.id, view)),
                say(user, "button.pause", Tap(Action.PAUSE, debt.id)),
            )
        )
        return tuple(rows)

    def _shown(self, debt: Debt, view: View, **changes: object) -> Tap:
        return Tap(Action.SCRIPT, debt.id, replace(view, **changes))  # type: ignore[arg-type]

    def _tone(self, user: User, debt: Debt, script: Script, view: View) -> Button:
        tap = self._shown(debt, view, script=script, variant=0)
        mark = "✓ " if script is view.script else ""
        return Button(mark + self._phrases.plain(user.locale, f"script.{script}"), tap.pack())

    def _button(self, user: User, key: str, tap: Tap) -> Button:
        return Button(self._phrases.plain(user.locale, key), tap.pack())


def _is_in_turn(user: User, debt: Debt, view: View) -> bool:
    """Whether the ladder itself asked for these words on the day of the view."""
    step = step_of(debt, user, view.shown_on)
    if step is None or step.script is not view.script:
        return False
    return step.on <= view.shown_on or _was_nudged(debt, step)


def _was_nudged(debt: Debt, step: Step) -> bool:
    """The step is on already, though the next nudge about it is another day's."""
    return bool(debt.nudges_since_change(step.kind, step.rung))


def _last_sent(debt: Debt) -> Script:
    """Where the ladder has nothing to say, being paused or at its end: the words they know."""
    return debt.contacts[-1].script if debt.contacts else Script.FRIENDLY


def _still_true(debt: Debt, view: View) -> View:
    """An old button may ask for words about a broken promise that was taken back since, or has
    been followed by a new one."""
    promise = debt.promise
    is_broken = (
        promise is not None
        and debt.promise_state(promise, view.shown_on) is PromiseState.BROKEN
        and not debt.has_met(promise)
    )
    if view.script is not Script.PROMISE_BROKEN or is_broken:
        return view
    return replace(view, script=Script.FRIENDLY)


def _step_key(step: Step) -> str:
    return f"script.{step.script}" if step.script is not None else "script.promise_due"


def _block(text: str) -> str:
    """Telegram copies the whole of a `<pre>` at a tap."""
    return f"<pre>{escape(text)}</pre>"
