"""From a sentence to its card, or to the first question that it leaves open."""

from __future__ import annotations

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.ports.understanding import Reading
from bot.chat.dialogs.draft.draft import Draft
from bot.chat.dialogs.stacking import open_dialog
from bot.chat.refusals import reason
from bot.chat.talk import Talk
from bot.domain.errors import DomainError


async def begin_draft(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> None:
    draft = Draft.of(reading, talk.user.currency)
    if reading.amount is not None:
        try:
            draft.set_amount(reading.amount, reading.currency)
        except DomainError as error:
            await message.answer(reason(error, talk.html))
    if draft.client is not None:
        await name_client(draft, talk, reading.client_surface)
    await open_dialog(manager, draft.next_state, draft.dump())


async def name_client(draft: Draft, talk: Talk, surface: str | None = None) -> None:
    """Finds who is meant by the draft's name: one client for sure, or several to ask about."""
    names = [name for name in (draft.client, surface) if name]
    match = await talk.services.find_client(talk.user.id, names)
    draft.client_id, draft.near = None, None
    if len(match.sure) == 1:
        draft.client_id, draft.client = match.sure[0].id, match.sure[0].name
    else:
        candidates = match.sure or match.near
        draft.near = [client.id for client in candidates] or None
