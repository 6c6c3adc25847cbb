"""The user has sent the reminder, or called: only that climbs the ladder."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram_dialog import DialogManager

from bot.application.nudges.tap import View
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Reading
from bot.chat.requests.reference.shown import last_shown
from bot.chat.screens.answers import recorded
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Nudged
from bot.domain.ladder.script import Channel


async def sent(reading: Reading, debt: Debt, talk: Talk, manager: DialogManager) -> Screen:
    """What was sent is the text on the screen, if one is, and else that of the debt's step. Raises
    what `NoteContact` and `ConfirmContact` do."""
    view = await _on_screen(debt, talk, manager)
    if view is None or reading.by_phone:
        channel = Channel.CALL if reading.by_phone else Channel.MESSAGE
        change = await talk.services.note_contact(talk.origin, debt.id, channel, reading.sent_on)
    else:
        change = await talk.services.confirm_contact(
            talk.origin, debt.id, view.script, view.channel, view.shown_on, reading.sent_on
        )
    return recorded(change, talk)


def asked_to_send(debts: Sequence[Debt], talk: Talk) -> tuple[Debt, ...]:
    """Those that the user was nudged about today and has not told of; all of them if there are
    none."""
    nudged = tuple(
        debt
        for debt in debts
        if isinstance(debt.timeline[-1], Nudged) and debt.timeline[-1].on == talk.today
    )
    return nudged or tuple(debts)


async def _on_screen(debt: Debt, talk: Talk, manager: DialogManager) -> View | None:
    if talk.replied_to == debt.id:
        return talk.replied_view
    seen = await last_shown(manager, talk)
    return seen.view if seen is not None and seen.debt_id == debt.id else None
