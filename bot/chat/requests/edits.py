"""Messages that the user edits after sending: never read a second time, always answered.

What came of a message decides what is said of its edit, since a sentence that was recorded must not
be sent again, and one that was not may be.
"""

from __future__ import annotations

from aiogram.fsm.context import FSMContext
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.change import Change, RestChange
from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.chat.requests.reference.shown import chat_data
from bot.chat.screens.answers import show, undo_button
from bot.chat.talk import Talk
from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, Seq

_CAME_OF = "came of"
"""In the chat's own data, by message id: the debt and the place of what was recorded, or an empty
list if nothing was. A message that a question followed, or that answered one, is not in it."""

_REMEMBERED = 30
"""Messages; those further up are answered as if it were not known what came of them."""


async def remember_what_came(
    message: Message, manager: DialogManager, talk: Talk, asked: bool
) -> None:
    """After a sentence has been handled; `asked` if that opened a dialog."""
    change = await talk.services.recall_change(talk.origin)
    if asked and change is None:
        return
    state = chat_data(manager)
    came_of: dict[str, list[int]] = (await state.get_data()).get(_CAME_OF) or {}
    came_of[str(message.message_id)] = _place(change)
    kept = dict(list(came_of.items())[-_REMEMBERED:])
    await state.update_data({_CAME_OF: kept})


async def answer_edit(message: Message, state: FSMContext, talk: Talk) -> None:
    came_of = (await state.get_data()).get(_CAME_OF) or {}
    recorded = came_of.get(str(message.message_id))
    if recorded is None:
        await message.answer(talk.html("edited.unknown"))
        return
    screen = await _recorded(recorded, talk) if recorded else None
    await show(message, screen or Screen(talk.html("edited.nothing")))


def _place(change: Change | RestChange | None) -> list[int]:
    match change:
        case None:
            return []
        case RestChange():
            return [NO_DEBT, change.seq]
        case Change():
            return [change.debt.id, change.record.seq]


async def _recorded(recorded: list[int], talk: Talk) -> Screen | None:
    """None if it has been taken back since."""
    seq = Seq(recorded[1])
    if recorded[0] == NO_DEBT:
        undo = Tap(Action.UNDO, NO_DEBT, number=seq).pack()
        button = Button(talk.plain("button.undo"), undo)
        return Screen(talk.html("edited.recorded"), ((button,),))
    try:
        debt, _ = await talk.services.view_debt(talk.user.id, DebtId(recorded[0]))
    except NotFound:
        return None
    if debt.was_taken_back(seq):
        return None
    buttons = (
        undo_button(debt, seq, talk),
        Button(talk.plain("button.open"), Tap(Action.OPEN, debt.id).pack()),
    )
    return Screen(talk.html("edited.recorded"), (buttons,))
