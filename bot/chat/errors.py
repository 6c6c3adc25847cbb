"""What a person is told when something goes wrong, and what is left for a second try."""

from __future__ import annotations

import structlog
from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from bot.chat.conversation_storage import ConversationStorage
from bot.chat.requests import is_passing
from bot.chat.talk import Talk
from bot.domain.errors import NotFound

log = structlog.get_logger(__name__)

_CLOSED = (UnknownIntent, OutdatedIntent, UnknownState, NotFound)


def errors_router(storage: ConversationStorage) -> Router:
    router = Router(name="errors")

    @router.errors()
    async def on_error(event: ErrorEvent, talk: Talk | None = None) -> object:
        error = event.exception
        if is_passing(error):
            return UNHANDLED
        storage.discard()
        query, message = event.update.callback_query, event.update.message
        if isinstance(error, TelegramForbiddenError):
            if talk is not None:
                await talk.services.mark_unreachable(talk.user.id)
            return True
        if isinstance(error, _CLOSED) and query is not None and talk is not None:
            await _close(query, talk)
            return True
        log.error("update failed", update_id=event.update.update_id, exc_info=error)
        if talk is not None:
            await _apologise(query or message, talk)
        return True

    return router


async def _close(query: CallbackQuery, talk: Talk) -> None:
    """A card that was saved, cancelled or replaced: says so, and its buttons go."""
    await query.answer(talk.plain("old.closed"))
    if isinstance(query.message, Message):
        try:
            await query.message.edit_reply_markup(reply_markup=None)
        except TelegramBadRequest as refusal:
            log.debug("keyboard stays", reason=refusal.message)


async def _apologise(spoken: CallbackQuery | Message | None, talk: Talk) -> None:
    if isinstance(spoken, CallbackQuery):
        await spoken.answer(talk.plain("error.unexpected"), show_alert=True)
    elif spoken is not None:
        await spoken.answer(talk.html("error.unexpected"))
