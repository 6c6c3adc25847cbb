"""What a person is told when something goes wrong, and what is left for a second try."""

from __future__ import annotations

import structlog
from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from bot.chat.dialogs.stacking import take_keyboard, was_finished_on
from bot.chat.screens.answers import acknowledge
from bot.chat.talk import Talk
from bot.chat.updates.conversation_storage import ConversationStorage
from bot.chat.updates.requests import is_passing
from bot.domain.errors import NotFound

log = structlog.get_logger(__name__)

_CLOSED = (UnknownIntent, OutdatedIntent, UnknownState, NotFound)


def errors_router(storage: ConversationStorage) -> Router:
    router = Router(name="errors")

    @router.errors()
    async def on_error(
        event: ErrorEvent, talk: Talk | None = None, state: FSMContext | None = None
    ) -> object:
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
            await close_old(query, talk, state)
            return True
        log.error("update failed", update_id=event.update.update_id, exc_info=error)
        if talk is not None:
            await _apologise(query or message, talk)
        return True

    return router


async def close_old(query: CallbackQuery, talk: Talk, state: FSMContext | None) -> None:
    """A card that was saved, cancelled or replaced: says so, and its buttons go."""
    await acknowledge(query, talk.plain("old.closed"))
    message = query.message
    if not isinstance(message, Message) or query.bot is None:
        return
    if state is None or not await was_finished_on(message, state):
        await take_keyboard(query.bot, message.chat.id, message.message_id)


async def _apologise(spoken: CallbackQuery | Message | None, talk: Talk) -> None:
    """An apology that Telegram refuses for good is not worth the same update coming for ever."""
    try:
        if isinstance(spoken, CallbackQuery):
            await acknowledge(spoken, talk.plain("error.unexpected"))
        elif spoken is not None:
            await spoken.answer(talk.html("error.unexpected"))
    except TelegramAPIError as refusal:
        if is_passing(refusal):
            raise
        log.warning("apology refused", error=type(refusal).__name__)
