"""A text for the user to send: which it is, what speaks for it, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape

from bot.application.nudges.fitting import firmer, softer
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Screen
from bot.application.ports.wording import Channel, Script
from bot.application.scripts.own_script import TextOf
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.ladder.policy import Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.step import Step, first_rung, policy_of, step_of
from bot.wording.screens.plans import instalment, paid_button, plan_button
from bot.wording.screens.talk import TALK, talk_rows
from bot.wording.screens.why import books_say, unanswered
from bot.wording.screens.words import Row, Words, fits, head, script_button, short_head

_HINTS = {Channel.CALL: "nudge.to_say", Channel.LETTER: "nudge.to_print"}
MISSED = (StepKind.INSTALMENT_MISSED, StepKind.INSTALMENT_AGAIN, StepKind.PLAN_BROKEN)
TIMES_TO_ASK = 2
"""Unconfirmed nudges after which the user is asked whether to stop."""
_UNANSWERED = 2
"""Contacts without an answer after which another way is suggested (playbook, section 2)."""


def text_screen(
    words: Words, text_of: TextOf, debt: Debt, view: View, rows: tuple[Row, ...] = ()
) -> Screen:
    """The wording of `view`, with its own buttons unless others are given."""
    said = [*_why(words, debt, view), *_remarks(words, debt, view)]
    return Screen(_html(words, text_of, debt, view, said), rows or _rows(words, debt, view))


def early_screen(
    words: Words, text_of: TextOf, debt: Debt, view: View, step: Step | None
) -> Screen:
    """The same before the ladder asks for it: it says when the next step comes."""
    if step is None:
        said = [words.html("card.no_step")]
    else:
        what = words.plain(f"script.{step.script or step.kind}")
        day = words.user.heard_on(step.on)
        said = [words.html("card.next", step=what, day=day, today=view.shown_on)]
    said.append(books_say(words, debt, view.shown_on))
    return Screen(_html(words, text_of, debt, view, said), _rows(words, debt, view))


def starts_late(debt: Debt, policy: Policy, step: Step | None) -> bool:
    """Whether the first that the client is to hear of the debt is more than a first reminder, since
    it was logged late."""
    if step is None or step.kind is not StepKind.RUNG or step.rung is None or debt.contacts:
        return False
    is_first = debt.start is None and step.rung is first_rung(debt, policy)
    has_gentler = any(Rung.UPCOMING.rank < rung.rank < step.rung.rank for rung in policy.rungs)
    return is_first and has_gentler and step.rung.rank > Rung.FRIENDLY_AGAIN.rank


def is_on(debt: Debt, step: Step, today: date) -> bool:
    """Whether it is to be taken now: from its day on, or once the user was nudged about it, though
    the next nudge is another day's; and what was asked for today is missed from that answer on."""
    if step.on <= today or debt.nudges_since_change(step.kind, step.rung):
        return True
    return step.kind in MISSED and today in debt.nudged_of_plan(StepKind.INSTALMENT_DUE)


def is_told_of(debt: Debt, today: date) -> bool:
    """Whether the user was nudged today about the instalment that comes next."""
    return today in debt.nudged_of_plan(StepKind.INSTALMENT_SOON)


def times_before(debt: Debt, step: Step, today: date) -> int:
    """On how many days before `today` the step was brought up, since anything happened."""
    return sum(day < today for day in debt.nudges_since_change(step.kind, step.rung))


def _html(words: Words, text_of: TextOf, debt: Debt, view: View, said: list[str]) -> str:
    """Head, what is `said` of the step, and the script in a block that is copied by a tap. What
    stands around the longest texts is cut until Telegram takes the whole."""
    text = text_of(view, debt, words.user)
    script = [] if text.subject is None else [words.html("nudge.subject"), _block(text.subject)]
    hint = _HINTS.get(view.channel, "nudge.to_copy")
    hint = words.html("nudge.to_read" if view.in_own_language else hint)
    if text_of.is_own(view, debt, words.user):
        hint += "\n" + words.html("own.in_use")
    script += [_block(text.body), "", hint]
    due = _due(words, debt, view.shown_on)
    heads = ([head(words, debt), *due, "", *said, ""], [short_head(words, debt), said[0]])
    whole, cut = ("\n".join([*before, *script]) for before in heads)
    return whole if fits(whole) else cut


def _due(words: Words, debt: Debt, today: date) -> list[str]:
    """When what for; under a plan, the instalment that is open. Of a later date for all, what the
    books say of it is enough."""
    if debt.deferred_until is not None:
        return []
    if debt.plan is not None:
        return [instalment(words, debt, debt.open_parts[0], today)]
    what_for = f" · {escape(debt.terms.what_for)}" if debt.terms.what_for else ""
    return [words.html("nudge.due", due=debt.due, today=today) + what_for]


def _block(text: str) -> str:
    """Telegram copies the whole of a `<pre>` at a tap."""
    return f"<pre>{escape(text)}</pre>"


def _why(words: Words, debt: Debt, view: View) -> list[str]:
    """Which step it is and what speaks for it; of a tone that the user chose out of turn, only
    when its turn would be. A friendly word is never out of turn."""
    script, rung = view.script, view.script.rung
    is_in_turn = _is_in_turn(words, debt, view)
    if rung is None and script is not Script.PROMISE_BROKEN and not is_in_turn:
        what = words.html("step.text", what=words.name(script))
    else:
        what = words.html(f"step.{script}")
    if debt.is_settled:
        return [what, words.html(f"why.{script}")]
    books = books_say(words, debt, view.shown_on)
    if rung not in (None, Rung.FRIENDLY) and not is_in_turn:
        turn = policy_of(debt, words.user).days.get(rung)
        key = "why.not_climbed" if turn is None else "why.chosen" if turn >= 0 else "why.before"
        return [what, books, words.html(key, n=abs(turn or 0))]
    return [what, books, words.html(f"why.{script}")]


def _is_in_turn(words: Words, debt: Debt, view: View) -> bool:
    """Whether the ladder, a promise, a plan or an offer asked for these words on the day of the
    view."""
    if view.script is Script.INSTALMENT_SOON and is_told_of(debt, view.shown_on):
        return True
    step = step_of(debt, words.user, view.shown_on)
    return step is not None and step.script is view.script and is_on(debt, step, view.shown_on)


def _remarks(words: Words, debt: Debt, view: View) -> list[str]:
    """What the user should know besides: why it starts so high, how often they were asked, and
    that nobody answers."""
    today = view.shown_on
    step = step_of(debt, words.user, today)
    if step is None:
        return []
    said = []
    if step.script is view.script and starts_late(debt, policy_of(debt, words.user), step):
        said.append(words.html("nudge.starts_late", n=(debt.logged_on - debt.due).days))
    times = times_before(debt, step, today)
    if times >= TIMES_TO_ASK:
        pause = words.plain("button.pause")
        said.append(words.html("nudge.shall_i_stop", n=times + 1, pause=pause))
    if len(unanswered(debt)) >= _UNANSWERED:
        said.append(words.html("nudge.nobody_answers"))
    return ["", *said] if said else []


def _rows(words: Words, debt: Debt, view: View) -> tuple[Row, ...]:
    """At most seven, of two; of a debt that is settled, only what it takes to say so. In the talk
    about a plan, the answers that it may get stand first."""
    called = "button.called" if view.channel is Channel.CALL else "button.sent"
    sent = words.button(called, Tap(Action.SENT, debt.id, view))
    if debt.is_settled:
        channels = words.button("button.channels", Tap(Action.CHANNELS, debt.id, view))
        return tuple(row for row in ((sent, channels), _offers(words, debt, view)) if row)
    money: list[Row] = [
        (
            words.button("button.part_paid", Tap(Action.PART_PAID, debt.id)),
            words.button("button.promised", Tap(Action.PROMISED, debt.id)),
        ),
        (
            words.button("button.answered", Tap(Action.ANSWERED, debt.id)),
            words.button("button.situations", Tap(Action.SITUATIONS, debt.id, view)),
        ),
    ]
    rows: list[Row] = [
        (sent, paid_button(words, debt, view.shown_on)),
        *(talk_rows(words, debt, view) if view.script in TALK else money),
        _neighbours(words, debt, view),
        (
            words.button("button.tones", Tap(Action.TONES, debt.id, view)),
            words.button("button.channels", Tap(Action.CHANNELS, debt.id, view)),
        ),
        _offers(words, debt, view),
        (
            words.button("button.snooze", Tap(Action.SNOOZES, debt.id, view)),
            words.button("button.pause", Tap(Action.PAUSE, debt.id)),
        ),
    ]
    return tuple(row for row in rows if row)


def _neighbours(words: Words, debt: Debt, view: View) -> Row:
    policy = policy_of(debt, words.user)
    return tuple(
        script_button(words, debt, view, script, f"{mark} {words.name(script)}")
        for mark, find in (("↓", softer), ("↑", firmer))
        if (script := find(view.script, debt, policy, view.shown_on)) is not None
    )


def _offers(words: Words, debt: Debt, view: View) -> Row:
    offers = []
    step = step_of(debt, words.user, view.shown_on)
    if starts_late(debt, policy_of(debt, words.user), step):
        offers.append(words.button("button.gently", Tap(Action.GENTLY, debt.id)))
    if debt.plan is not None:
        offers.append(plan_button(words, debt))
    if len(unanswered(debt)) >= _UNANSWERED:
        offers.append(words.button("button.nobody_answers", Tap(Action.PEOPLE, debt.id, view)))
    if debt.client.locale is not words.user.locale:
        key = "button.their_language" if view.in_own_language else "button.own_language"
        other = replace(view, in_own_language=not view.in_own_language)
        offers.append(words.button(key, Tap(Action.SCRIPT, debt.id, other)))
    return tuple(offers)
