"""Telegram's menu of commands, in the language of whoever opens it."""

from __future__ import annotations

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.application.ports.wording import Phrases
from bot.domain.locale import Locale
from bot.domain.people.user import User

MENU = ("debts", "client", "calm", "prevent", "settings", "undo", "cancel", "help")


async def set_menu(bot: Bot, phrases: Phrases) -> None:
    """The menu by the language of each person's Telegram; English where the bot speaks it not."""
    for locale in Locale:
        await bot.set_my_commands(_commands(phrases, locale), language_code=locale.value)
    await bot.set_my_commands(_commands(phrases, Locale.EN))


async def set_own_menu(bot: Bot, phrases: Phrases, user: User) -> None:
    """The menu of one user who has chosen another language than that of their Telegram."""
    scope = BotCommandScopeChat(chat_id=user.id)
    await bot.set_my_commands(_commands(phrases, user.locale), scope=scope)


def _commands(phrases: Phrases, locale: Locale) -> list[BotCommand]:
    return [
        BotCommand(command=name, description=phrases.plain(locale, f"menu.{name}")) for name in MENU
    ]
