"""The talk about a plan: what the client may answer to a text of it, and what to say then."""

from __future__ import annotations

from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.wording import Script
from bot.domain.debts.debt import Debt
from bot.wording.screens.words import Row, Words, script_button

_ANSWERS = (
    (("button.talk_less", Script.PLAN_LESS), ("button.talk_later", Script.PLAN_LATER)),
    (("button.talk_unsure", Script.PLAN_UNSURE), ("button.talk_several", Script.PLAN_PROPOSALS)),
)
TALK = frozenset(
    {
        Script.INSTALMENTS_OFFER,
        Script.PLAN_LESS,
        Script.PLAN_LATER,
        Script.PLAN_UNSURE,
        Script.PLAN_PROPOSALS,
    }
)


def talk_rows(words: Words, debt: Debt, view: View) -> list[Row]:
    """What they answered, and the words for it; a sum that they named opens the plan."""
    rows: list[Row] = [
        tuple(
            script_button(words, debt, view, script, words.plain(key))
            for key, script in answers
            if script is not view.script
        )
        for answers in _ANSWERS
    ]
    named = (
        words.button("button.talk_sum", Tap(Action.PLAN, debt.id)),
        words.button("button.situations", Tap(Action.SITUATIONS, debt.id, view)),
    )
    return [*rows, named]
