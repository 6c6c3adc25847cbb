"""Who is speaking: makes the `Talk` of an update, and cleans what the libraries would trip over."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.types import (
    CallbackQuery,
    MaybeInaccessibleMessageUnion,
    Message,
    TelegramObject,
    Update,
    User,
)
from aiogram_dialog.utils import REPLY_CALLBACK_SYMBOLS

from bot.application.nudges.tap import NO_DEBT, Action, Tap, View
from bot.chat.services import Services
from bot.chat.talk import TALK, Talk
from bot.domain.ids import DebtId, UserId

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Reception(BaseMiddleware):
    """On every update: only people, only in private, and only those whom the host lets in. An
    inline query comes from any chat, and makes nobody known to the bot.

    `allowed` is empty where anyone may use the bot.
    """

    def __init__(self, services: Services, allowed: frozenset[int]) -> None:
        self._services = services
        self._allowed = allowed

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if not isinstance(event, Update):
            return None
        if event.inline_query is not None and not self._lets_in(event.inline_query.from_user):
            return None
        spoken = event.message or event.edited_message or event.callback_query
        if spoken is None:
            return await handler(event, data)
        person = spoken.from_user
        message = spoken.message if isinstance(spoken, CallbackQuery) else spoken
        if person is None or message is None or message.chat.type != ChatType.PRIVATE:
            return None
        if not self._lets_in(person) or _is_offered(message, data["bot"]):
            return None
        user = await self._services.meet_user(
            UserId(person.id), person.first_name, person.language_code
        )
        replied = event.message.reply_to_message if event.message else None
        data[TALK] = Talk(
            services=self._services,
            user=user,
            now=self._sent_at(spoken),
            update_id=event.update_id,
            replied_to=_debt_of(replied),
            replied_view=_view_of(replied),
        )
        return await handler(event, data)

    def _lets_in(self, person: User) -> bool:
        return not self._allowed or person.id in self._allowed

    def _sent_at(self, spoken: Message | CallbackQuery) -> datetime:
        return spoken.date if isinstance(spoken, Message) else self._services.clock.now()


class PlainMessages(BaseMiddleware):
    """Takes from a message what aiogram-dialog would read as its own: invisible characters at the
    end of the text, and the keyboard of the message replied to."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if isinstance(event, Message):
            changes: dict[str, Any] = {}
            if event.text:
                changes["text"] = event.text.rstrip(REPLY_CALLBACK_SYMBOLS) or None
            if event.reply_to_message:
                changes["reply_to_message"] = event.reply_to_message.model_copy(
                    update={"reply_markup": None}
                )
            event = event.model_copy(update=changes) if changes else event
        return await handler(event, data)


def _is_offered(message: MaybeInaccessibleMessageUnion, bot: Bot) -> bool:
    """Whether the message is a text that the bot offered inline, sent to itself: it is meant for a
    client, and tells the bot nothing."""
    via = message.via_bot if isinstance(message, Message) else None
    return via is not None and via.id == bot.id


def _debt_of(message: Message | None) -> DebtId | None:
    """The one debt that all the buttons under a message are about."""
    debts = {tap.debt_id for tap in _taps(message)} - {NO_DEBT}
    return debts.pop() if len(debts) == 1 else None


def _view_of(message: Message | None) -> View | None:
    """The wording in a message: what its button "I sent it" confirms."""
    return next((tap.view for tap in _taps(message) if tap.action is Action.SENT), None)


def _taps(message: Message | None) -> list[Tap]:
    if message is None or message.reply_markup is None:
        return []
    taps = []
    for row in message.reply_markup.inline_keyboard:
        for button in row:
            with suppress(ValueError):
                taps.append(Tap.unpack(button.callback_data or ""))
    return taps
