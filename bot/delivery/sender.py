"""A screen, as the message that the user gets."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.application.ports.screens import Screen
from bot.domain.ids import UserId


class Sender:
    def __init__(self, bot: ExtBot[None]) -> None:
        self._bot = bot

    async def send(self, user_id: UserId, screen: Screen) -> int:
        """The message's id. Raises `telegram.error.TelegramError`."""
        message = await self._bot.send_message(
            chat_id=user_id,
            text=screen.html,
            parse_mode=ParseMode.HTML,
            reply_markup=_keyboard(screen),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        return message.message_id


def _keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    if not screen.rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(
                    b.label, callback_data=b.tap, url=b.url, switch_inline_query=b.inline
                )
                for b in row
            ]
            for row in screen.rows
        ]
    )
