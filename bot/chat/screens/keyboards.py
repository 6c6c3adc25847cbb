"""Which keyboards a dialog leaves alone when it opens below them."""

from __future__ import annotations

from contextvars import ContextVar

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.manager.message_manager import MessageManager

_kept: ContextVar[int | None] = ContextVar("message whose keyboard stays", default=None)


def keep_keyboard(query: CallbackQuery) -> None:
    """The dialog that this tap is about to start leaves the tapped message as it is: the buttons
    of a nudge or a card are good for as long as it stands there."""
    _kept.set(query.message.message_id if query.message else None)


class ConsiderateMessageManager(MessageManager):
    """Takes the keyboard from the dialog's own last message only."""

    async def _remove_kbd(
        self, bot: Bot, old_message: OldMessage | None, new_message: NewMessage | None
    ) -> Message | None:
        if old_message is not None and old_message.message_id == _kept.get():
            return None
        removed: Message | None = await super()._remove_kbd(bot, old_message, new_message)
        return removed
