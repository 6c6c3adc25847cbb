"""Messages that the user forwards: what a client wrote."""

from __future__ import annotations

from datetime import date

from aiogram import F, Router
from aiogram.types import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)
from aiogram_dialog import DialogManager

from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.understanding import Intent, Reading
from bot.chat.dialogs.answer import finish_with_words, take_answer
from bot.chat.dialogs.stacking import come_back, open_dialog_id
from bot.chat.dialogs.states import Answer
from bot.chat.requests.edits import remember_what_came
from bot.chat.requests.reference.meant import debts_meant
from bot.chat.requests.told.replies import earlier_answer
from bot.chat.requests.told.told import told_in_words
from bot.chat.requests.which import nobody_meant
from bot.chat.screens.answers import show
from bot.chat.talk import Talk

forwarded_router = Router(name="forwarded")


def _is_a_clients(message: Message) -> bool:
    """The user's own words, and the bot's, are read as any sentence of theirs."""
    origin = message.forward_origin
    if isinstance(origin, MessageOriginUser):
        sender, user = origin.sender_user, message.from_user
        return not sender.is_bot and (user is None or sender.id != user.id)
    return origin is not None


@forwarded_router.message(F.forward_origin, F.text | F.caption, _is_a_clients)
async def on_forwarded(message: Message, talk: Talk, dialog_manager: DialogManager) -> None:
    before = open_dialog_id(dialog_manager)
    await _take(message, talk, dialog_manager)
    opened = open_dialog_id(dialog_manager) not in (None, before)
    await remember_what_came(message, dialog_manager, talk, opened)


async def _take(message: Message, talk: Talk, manager: DialogManager) -> None:
    earlier = await earlier_answer(talk)
    if earlier is not None:
        await show(message, earlier)
        await come_back(manager)
        return
    words, on = message.text or message.caption or "", _written_on(message, talk)
    if manager.has_context() and manager.current_context().state == Answer.words:
        await finish_with_words(message, manager, words, on)
        return
    reading = Reading(intent=Intent.CLIENT_REPLY, client=_sender(message))
    found = await _whose(reading, talk, manager)
    if found.meant or found.near:
        told = told_in_words(words, talk, on)
        await take_answer(message, told, reading, found, manager, talk)
    else:
        await message.answer(nobody_meant(reading, found, talk))
        await come_back(manager)


async def _whose(reading: Reading, talk: Talk, manager: DialogManager) -> FoundDebts:
    """The sender's debts if a client is called so; a firm's people have names of their own."""
    found = await debts_meant(reading, talk, manager)
    if found.meant or found.near or found.client is not None:
        return found
    return await debts_meant(Reading(intent=Intent.CLIENT_REPLY), talk, manager)


def _sender(message: Message) -> str | None:
    match message.forward_origin:
        case MessageOriginUser(sender_user=sender):
            return sender.full_name
        case MessageOriginHiddenUser(sender_user_name=name):
            return name
        case MessageOriginChat(sender_chat=chat) | MessageOriginChannel(chat=chat):
            return chat.title
        case _:
            return None


def _written_on(message: Message, talk: Talk) -> date | None:
    """The user's day on which the client wrote: "tomorrow" is the day after that."""
    origin = message.forward_origin
    return talk.user.today(min(origin.date, talk.now)) if origin is not None else None
