"""Buttons that show a text to send, as a new message below what offers it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.application.nudges.compose_script import next_variant
from bot.application.nudges.fitting import is_true
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.ladder.script import Channel, Script


def text_button(debt: Debt, script: Script, talk: Talk, label: str | None = None) -> Button:
    """Under the script's name, or the phrase `label`."""
    name = talk.plain(label) if label else "✉️ " + _name(script, talk)
    return Button(name, _tap(debt, script, Channel.MESSAGE, talk))


def call_button(debt: Debt, script: Script, talk: Talk) -> Button:
    """The same, said on the phone."""
    return Button("📞 " + _name(script, talk), _tap(debt, script, Channel.CALL, talk))


def people_button(debt: Debt, talk: Talk) -> Button:
    """The other ways to reach somebody."""
    view = View(Script.ASK_REASON, Channel.MESSAGE, 0, talk.today)
    return Button(talk.plain("reply.other_ways"), Tap(Action.PEOPLE, debt.id, view).pack())


def text_rows(debt: Debt, scripts: Iterable[Script], talk: Talk) -> list[tuple[Button, ...]]:
    """Those of the texts that are true of the debt, one to a row. Nobody is reminded for the second
    time who was never reminded."""
    fitting = dict.fromkeys(
        script if is_true(script, debt, talk.today) else Script.FRIENDLY
        for script in scripts
        if script is Script.FRIENDLY_AGAIN or is_true(script, debt, talk.today)
    )
    return [(text_button(debt, script, talk),) for script in fitting]


def _tap(debt: Debt, script: Script, channel: Channel, talk: Talk) -> str:
    view = View(script, channel, next_variant(debt, script), talk.today)
    return Tap(Action.WORDS, debt.id, view).pack()


def _name(script: Script, talk: Talk) -> str:
    return talk.plain(f"script.{script}")
