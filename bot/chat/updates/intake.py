"""Where updates enter: each is handled once."""

from __future__ import annotations

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update

from bot.application.ports.clock import Clock
from bot.application.ports.conversations import Conversations
from bot.chat.updates.conversation_storage import ConversationStorage
from bot.domain.ids import UserId

log = structlog.get_logger(__name__)


class Intake:
    """The way of an update to its handler, from polling as from a webhook."""

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        conversations: Conversations,
        storage: ConversationStorage,
        clock: Clock,
    ) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._conversations = conversations
        self._storage = storage
        self._clock = clock

    async def handle(self, update: Update) -> None:
        """One update. What it does to the conversation is stored together with the mark that it
        was handled; one that was handled before changes nothing. An inline query has nothing to
        store: it comes with every letter that is typed, and changes neither books nor talk."""
        if update.inline_query is not None:
            with self._storage.update_in_hand({}):
                await self._dispatcher.feed_update(self._bot, update)
            return
        user_id = UserId(sender_of(update))
        stored = await self._conversations.open(user_id, update.update_id)
        if stored is None:
            log.info("update came again", update_id=update.update_id)
            return
        with self._storage.update_in_hand(stored) as changes:
            await self._dispatcher.feed_update(self._bot, update)
        await self._conversations.commit(user_id, update.update_id, changes, self._clock.now())


def sender_of(update: Update) -> int:
    """The user, who in a private chat is the chat; 0 for what nobody sent."""
    for event in (
        update.message,
        update.edited_message,
        update.callback_query,
        update.inline_query,
        update.my_chat_member,
    ):
        if event is not None and event.from_user is not None:
            return event.from_user.id
    return 0
