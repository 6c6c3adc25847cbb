"""Updates, each handled once: in order within a chat, those of different chats at once."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update

from bot.application.ports.clock import Clock
from bot.application.ports.conversations import Conversations
from bot.chat.updates.conversation_storage import ConversationStorage
from bot.domain.ids import UserId

log = structlog.get_logger(__name__)


class Intake:
    """Where updates enter, from polling as from a webhook."""

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

    async def take(self, updates: Iterable[Update]) -> None:
        """Handles all of them; raises if one could not be, and then it must come again."""
        by_chat: dict[int, list[Update]] = defaultdict(list)
        for update in updates:
            by_chat[_sender(update)].append(update)
        outcomes = await asyncio.gather(
            *(self._in_order(chat) for chat in by_chat.values()), return_exceptions=True
        )
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome

    async def _in_order(self, updates: Iterable[Update]) -> None:
        for update in updates:
            await self.handle(update)

    async def handle(self, update: Update) -> None:
        """One update. What it does to the conversation is stored together with the mark that it
        was handled; one that was handled before changes nothing."""
        user_id = UserId(_sender(update))
        if await self._conversations.is_handled(user_id, update.update_id):
            log.info("update came again", update_id=update.update_id)
            return
        with self._storage.update_in_hand() as changes:
            await self._dispatcher.feed_update(self._bot, update)
        await self._conversations.commit(user_id, update.update_id, changes, self._clock.now())


def _sender(update: Update) -> int:
    """The user, who in a private chat is the chat; 0 for what nobody sent."""
    for event in (
        update.message,
        update.edited_message,
        update.callback_query,
        update.my_chat_member,
    ):
        if event is not None and event.from_user is not None:
            return event.from_user.id
    return 0
