"""The commands of the menu, in each language."""

from __future__ import annotations

from aiogram import Bot, Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command, CommandStart
from aiogram.types import BotCommand, ChatMemberUpdated, Message
from aiogram_dialog import DialogManager, StartMode

from bot.application.ports.wording import Phrases
from bot.chat.answers import recorded, show
from bot.chat.cards import list_screen
from bot.chat.dialogs.states import Draft, Settings, Welcome
from bot.chat.refusals import reason
from bot.chat.services import Services
from bot.chat.talk import Talk
from bot.domain.errors import DomainError
from bot.domain.ids import UserId
from bot.domain.locale import Locale

MENU = ("debts", "settings", "undo", "cancel", "help")

commands_router = Router(name="commands")


async def set_menu(bot: Bot, phrases: Phrases) -> None:
    """The command menu of every language, and of those that the bot does not speak."""
    for locale in Locale:
        commands = [
            BotCommand(command=name, description=phrases.plain(locale, f"menu.{name}"))
            for name in MENU
        ]
        await bot.set_my_commands(commands, language_code=locale.value)
        if locale is Locale.EN:
            await bot.set_my_commands(commands)


@commands_router.message(CommandStart())
async def on_start(message: Message, talk: Talk, dialog_manager: DialogManager) -> None:
    if talk.user.welcomed:
        await message.answer(talk.html("welcome.again", name=talk.user.name))
        return
    await dialog_manager.start(Welcome.hello, mode=StartMode.RESET_STACK)


@commands_router.message(Command("debts"))
async def on_debts(message: Message, talk: Talk) -> None:
    listed = await talk.services.list_debts(talk.user.id, 0)
    await show(message, list_screen(listed, talk))


@commands_router.message(Command("settings"))
async def on_settings(_: Message, dialog_manager: DialogManager) -> None:
    """Over a draft that is not saved yet, which is shown again afterwards."""
    is_draft = dialog_manager.has_context() and (
        dialog_manager.current_context().state.group is Draft
    )
    mode = StartMode.NORMAL if is_draft else StartMode.RESET_STACK
    await dialog_manager.start(Settings.all, mode=mode)


@commands_router.message(Command("help"))
async def on_help(message: Message, talk: Talk) -> None:
    await message.answer(talk.html("help"))


@commands_router.message(Command("undo"))
async def on_undo(message: Message, talk: Talk) -> None:
    try:
        change = await talk.services.undo(talk.origin)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
        return
    await show(message, recorded(change, talk))


@commands_router.message(Command("cancel"))
async def on_cancel(message: Message, talk: Talk, dialog_manager: DialogManager) -> None:
    if not dialog_manager.has_context():
        await message.answer(talk.html("cancel.nothing"))
        return
    await dialog_manager.reset_stack()
    await message.answer(talk.html("cancel.done"))


@commands_router.my_chat_member()
async def on_membership(event: ChatMemberUpdated, services: Services) -> None:
    """Blocked: no nudges until they write again."""
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        await services.mark_unreachable(UserId(event.from_user.id))
