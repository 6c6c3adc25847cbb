"""Which debt, and which words, the user has before their eyes.

What was shown last is what "it" means, until something else is recorded: the books remember the
debt that was changed last, the chat the one that was only looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.fsm.context import FSMContext
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import View
from bot.chat.talk import Talk
from bot.domain.ids import DebtId

_SHOWN = "shown"
"""In the chat's own data: the debt, its view or None, the day, and the version of the books."""


@dataclass(frozen=True, slots=True)
class Shown:
    debt_id: DebtId
    view: View | None = None
    """The wording that was on the screen, if one was."""


async def remember(
    manager: DialogManager, talk: Talk, debt_id: DebtId, view: View | None = None
) -> None:
    seen = [debt_id, view.pack() if view else None, talk.today.isoformat(), talk.user.version]
    await chat_data(manager).update_data({_SHOWN: seen})


async def last_shown(manager: DialogManager, talk: Talk) -> Shown | None:
    """What was shown today, if nothing has been recorded since."""
    seen = (await chat_data(manager).get_data()).get(_SHOWN)
    if seen is None or seen[2:] != [talk.today.isoformat(), talk.user.version]:
        return None
    debt_id, view = seen[:2]
    return Shown(DebtId(debt_id), View.unpack(view) if view else None)


def chat_data(manager: DialogManager) -> FSMContext:
    state: FSMContext = manager.middleware_data["state"]
    return state
