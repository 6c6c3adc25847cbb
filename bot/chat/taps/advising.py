"""The buttons that calm a draft down, and that ask for a deposit on the next job."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Screen
from bot.chat.calm.flow import calm_screens, draft_in, which_screen, whose_draft
from bot.chat.dialogs.prevention.open import asked_of
from bot.chat.dialogs.stacking import open_below
from bot.chat.dialogs.states import Prevention
from bot.chat.screens.answers import answer, show
from bot.chat.talk import Talk
from bot.chat.taps.tapped import Handler, tapped, tapped_open


async def _calm(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    """The draft is in the message that the tapped one replies to, unless that was deleted."""
    if tap.debt_id != NO_DEBT:
        await tapped_open(tap, talk)
    words = draft_in(query.message.reply_to_message if isinstance(query.message, Message) else None)
    if not words:
        await show(query, Screen(talk.html("calm.gone")))
        return
    debt_id = tap.debt_id
    if debt_id == NO_DEBT:
        found = await whose_draft(words, manager, talk)
        if len(found.meant) != 1:
            await show(query, which_screen(found, talk))
            return
        debt_id = found.meant[0].id
    remarks, *text = await calm_screens(words, debt_id, manager, talk)
    await show(query, remarks)
    for screen in text:
        await answer(query, screen)


async def _deposit(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    """Of a debt that is settled, too: it is about the next job. Not of one that was logged by
    mistake."""
    debt, _step = await tapped(tap, talk)
    if debt.is_withdrawn:
        debt.refuse_if_settled()
    said = asked_of(debt.client.id) | {"debt_id": debt.id}
    await open_below(query, manager, Prevention.point, said)


ADVISING: dict[Action, Handler] = {Action.CALM: _calm, Action.DEPOSIT: _deposit}
