"""The button that gives a text as a file for a mail program."""

from __future__ import annotations

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import Tap
from bot.chat.talk import Talk
from bot.chat.taps.tapped import tapped_open
from bot.domain.script import Channel


async def mail_file(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    """As a new message: the text stays on the screen, with its buttons."""
    debt, _step = await tapped_open(tap, talk)
    if tap.view is None or tap.view.channel is not Channel.EMAIL or query.bot is None:
        return
    file = talk.services.screens.mail(talk.user, debt, tap.view)
    await query.bot.send_document(
        query.from_user.id,
        BufferedInputFile(file.content, file.name),
        caption=talk.html("route.mail_note"),
    )
