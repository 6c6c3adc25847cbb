"""From a sentence to its card, to the list of several, or to the first question it leaves open."""

from __future__ import annotations

from typing import Any

from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from bot.application.change import Change
from bot.application.nudges.tap import NO_DEBT
from bot.application.ports.understanding import Reading
from bot.chat.dialogs.draft.draft import Draft
from bot.chat.dialogs.said import take_over
from bot.chat.dialogs.stacking import open_dialog
from bot.chat.dialogs.states import Several
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.whose import client_meant
from bot.domain.errors import DomainError

_AFTER = "after"
"""In a draft's own data: the record made last when it was opened."""


async def take_over_now(start_data: Any, manager: DialogManager) -> None:
    """As `take_over`, with a mark of what was in the books by then."""
    await take_over(start_data, manager)
    manager.dialog_data[_AFTER] = await _last_record(talk_of(manager))


async def came_last(draft: Context, talk: Talk) -> bool:
    """Whether nothing was recorded since the draft was opened: an "undo" is about the draft."""
    return draft.dialog_data.get(_AFTER) == await _last_record(talk)


async def _last_record(talk: Talk) -> list[int] | None:
    last = await talk.services.last_change(talk.user.id)
    if last is None:
        return None
    return [last.debt.id, last.record.seq] if isinstance(last, Change) else [NO_DEBT, last.seq]


async def begin_draft(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> None:
    draft, refused = await drafted(reading, talk)
    if refused is not None:
        await message.answer(refused)
    await open_dialog(manager, draft.next_state, draft.dump())


async def begin_several(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> None:
    """The invoices of one message, all on one card."""
    items = [await drafted(item, talk) for item in reading.items]
    for refused in dict.fromkeys(refused for _, refused in items if refused is not None):
        await message.answer(refused)
    await open_dialog(manager, Several.all, {"drafts": [draft.dump() for draft, _ in items]})


async def name_client(draft: Draft, talk: Talk, reading: Reading | None = None) -> None:
    """Finds who is meant by the draft's name, or by the reading that it comes from: one client for
    sure, or several to ask about."""
    if reading is not None:
        match = await client_meant(reading, talk)
    else:
        match = await talk.services.find_client(talk.user.id, [draft.client or ""])
    draft.client_id, draft.near = None, None
    if len(match.sure) == 1:
        draft.client_id, draft.client = match.sure[0].id, match.sure[0].name
    else:
        candidates = match.sure or match.near
        draft.near = [client.id for client in candidates] or None


async def drafted(reading: Reading, talk: Talk) -> tuple[Draft, str | None]:
    """The draft, and why the books would refuse its sum, if they do."""
    draft, refused = Draft.of(reading, talk.user.currency), None
    if reading.amount is not None:
        try:
            draft.set_amount(reading.amount, reading.currency)
        except DomainError as error:
            refused = reason(error, talk.html)
    if draft.client is not None:
        await name_client(draft, talk, reading)
    return draft, refused
