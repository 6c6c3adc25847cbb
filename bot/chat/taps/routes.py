"""Where a text can go: the ways that this bot has, and the file for a mail program."""

from __future__ import annotations

from aiogram import Bot
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import Tap
from bot.application.ports.screens import Screen
from bot.chat.screens.answers import show
from bot.chat.talk import Talk
from bot.chat.taps.tapped import tapped_text
from bot.domain.ladder.script import Channel


async def open_ways(screen: Screen, bot: Bot | None) -> Screen:
    """Without the choice of a chat, if inline mode has not been switched on for the bot."""
    asks_inline = any(button.inline is not None for row in screen.rows for button in row)
    if not asks_inline or (bot is not None and (await bot.me()).supports_inline_queries):
        return screen
    rows = (tuple(button for button in row if button.inline is None) for row in screen.rows)
    return Screen(screen.html, tuple(row for row in rows if row))


async def mail_file(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    """As a new message; the text gets the buttons back that tell what became of it."""
    if tap.view is None or tap.view.channel is not Channel.EMAIL or query.bot is None:
        return
    debt, _view = await tapped_text(tap, talk)
    file = talk.services.screens.mail(talk.user, debt, tap.view)
    await query.bot.send_document(
        query.from_user.id,
        BufferedInputFile(file.content, file.name),
        caption=talk.html("route.mail_note"),
    )
    await show(query, talk.services.screens.script(talk.user, debt, tap.view))
