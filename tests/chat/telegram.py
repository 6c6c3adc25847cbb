"""Telegram's end of the line: takes what the bot sends, as strictly as Telegram does.

Texts and keyboards are checked by the playground's own readers, so that there is one idea of what
Telegram refuses.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import (
    AnswerCallbackQuery,
    AnswerInlineQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    GetMe,
    SendDocument,
    SendMessage,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType
from aiogram.types import Chat, InlineKeyboardMarkup, Message, User

from bot.playground.bot_api.errors import BotApiError
from bot.playground.bot_api.html_text import parse_html
from bot.playground.bot_api.keyboards import read_reply_markup
from bot.playground.bot_api.params import Params

BOT = User(id=1, is_bot=True, first_name="Paydove", username="paydove_bot")
MAX_TEXT = 4096
MAX_CALLBACK_ANSWER = 200

Fault = Callable[[TelegramMethod[Any]], Exception | None]


@dataclass
class Sent:
    """A message of the bot as it stands in the chat at this moment."""

    message_id: int
    chat_id: int
    html: str
    text: str
    rows: list[list[tuple[str, str]]] = field(default_factory=list)
    """Label and callback data of each button; the latter is empty if the bot hears nothing."""
    opens: dict[str, str] = field(default_factory=dict)
    """By label: the address of a page, or what the bot is asked in a chat that is chosen."""
    replies_to: int | None = None
    """The message that it is bound to."""

    @property
    def labels(self) -> list[str]:
        return [label for row in self.rows for label, _ in row]

    def tap(self, label: str) -> str:
        """The callback data of the button whose label is `label`, or else holds it."""
        buttons = [button for row in self.rows for button in row]
        found = [tap for text, tap in buttons if label == text]
        found = found or [tap for text, tap in buttons if label in text]
        assert found, f"no button {label!r} under {self.text!r}: {self.labels}"
        return found[0]


class Telegram(BaseSession):
    """Every call is recorded; `faults` may make one fail before or after it has its effect."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: dict[int, Sent] = {}
        self.answers: list[AnswerCallbackQuery] = []
        self.offers: list[AnswerInlineQuery] = []
        self.documents: list[SendDocument] = []
        self.is_inline = True
        """Whether inline mode is switched on for the bot."""
        self.calls: list[TelegramMethod[Any]] = []
        self.before: Fault | None = None
        self.after: Fault | None = None
        self._last_id = 1000

    def next_message_id(self) -> int:
        self._last_id += 1
        return self._last_id

    async def close(self) -> None:
        """There is nothing to close."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's signature
    ) -> TelegramType:
        self.calls.append(method)
        await asyncio.sleep(0)  # As over a network, others get their turn meanwhile.
        self._fail(self.before, method)
        result = self._answer(bot, method)
        self._fail(self.after, method)
        return cast("TelegramType", result)

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Files are never fetched."""
        empty: list[bytes] = []
        for chunk in empty:
            yield chunk

    def _fail(self, fault: Fault | None, method: TelegramMethod[Any]) -> None:
        error = fault(method) if fault else None
        if error is not None:
            raise error

    def _answer(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        match method:
            case SendMessage():
                sent = Sent(self.next_message_id(), int(method.chat_id), "", "")
                self._write(method, sent, method.text, method.reply_markup, bot)
                if method.reply_parameters is not None:
                    sent.replies_to = method.reply_parameters.message_id
                self.messages[sent.message_id] = sent
                return self._message(sent, bot)
            case EditMessageText():
                sent = self._find(method, method.message_id)
                before = (sent.html, sent.rows)
                self._write(method, sent, method.text or "", method.reply_markup, bot)
                if before == (sent.html, sent.rows):
                    raise TelegramBadRequest(method, "Bad Request: message is not modified")
                return self._message(sent, bot)
            case EditMessageReplyMarkup():
                sent = self._find(method, method.message_id)
                if not sent.rows and method.reply_markup is None:
                    raise TelegramBadRequest(method, "Bad Request: message is not modified")
                sent.rows = self._rows(method, method.reply_markup)
                return self._message(sent, bot)
            case DeleteMessage():
                del self.messages[self._find(method, method.message_id).message_id]
                return True
            case SendDocument():
                self.documents.append(method)
                sent = Sent(self.next_message_id(), int(method.chat_id), "", "")
                self._write(method, sent, method.caption or "", method.reply_markup, bot)
                self.messages[sent.message_id] = sent
                return self._message(sent, bot)
            case GetMe():
                return BOT.model_copy(update={"supports_inline_queries": self.is_inline})
            case AnswerInlineQuery():
                self.offers.append(method)
                return True
            case AnswerCallbackQuery():
                assert len(method.text or "") <= MAX_CALLBACK_ANSWER
                self.answers.append(method)
                return True
            case _:
                return True

    def _find(self, method: TelegramMethod[Any], message_id: int | None) -> Sent:
        if message_id not in self.messages:
            raise TelegramBadRequest(method, "Bad Request: message to edit not found")
        return self.messages[message_id]

    def _write(
        self, method: TelegramMethod[Any], sent: Sent, html: str, markup: Any, bot: Bot
    ) -> None:
        parse_mode = getattr(method, "parse_mode", None)
        chosen = bot.default[parse_mode.name] if isinstance(parse_mode, Default) else parse_mode
        assert chosen == ParseMode.HTML
        try:
            text = parse_html(html).text
        except BotApiError as refusal:
            raise TelegramBadRequest(method, str(refusal)) from None
        if not text.strip():
            raise TelegramBadRequest(method, "Bad Request: message text is empty")
        if len(text) > MAX_TEXT:
            raise TelegramBadRequest(method, "Bad Request: message is too long")
        rows = self._rows(method, markup)
        sent.html, sent.text, sent.rows = html, text, rows
        sent.opens = _opens(markup)

    def _rows(self, method: TelegramMethod[Any], markup: Any) -> list[list[tuple[str, str]]]:
        if markup is None:
            return []
        assert isinstance(markup, InlineKeyboardMarkup)
        try:
            read = read_reply_markup(
                Params({"reply_markup": markup.model_dump_json(exclude_none=True)})
            )
        except BotApiError as refusal:
            raise TelegramBadRequest(method, str(refusal)) from None
        keyboard = read.inline_keyboard or []
        return [[(b["text"], b.get("callback_data", "")) for b in row] for row in keyboard]

    def _message(self, sent: Sent, bot: Bot) -> Message:
        return Message(
            message_id=sent.message_id,
            date=datetime(2026, 1, 1, tzinfo=UTC),
            chat=Chat(id=sent.chat_id, type="private"),
            from_user=BOT,
            text=sent.text,
            reply_markup=markup_of(sent),
        ).as_(bot)


def _opens(markup: InlineKeyboardMarkup | None) -> dict[str, str]:
    buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
    return {
        button.text: button.url or button.switch_inline_query or ""
        for button in buttons
        if button.callback_data is None
    }


def markup_of(sent: Sent) -> InlineKeyboardMarkup | None:
    if not sent.rows:
        return None
    return InlineKeyboardMarkup.model_validate(
        {
            "inline_keyboard": [
                [{"text": label, "callback_data": tap} for label, tap in row if tap]
                for row in sent.rows
            ]
        }
    )
