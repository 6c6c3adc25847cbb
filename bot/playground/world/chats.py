"""Private chats and the messages in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.playground.world.people import Json, Person

Keyboard = list[list[Json]]


@dataclass
class Message:
    """One message; `content` holds the fields that depend on its kind (text, photo, caption …)."""

    message_id: int
    sender: Json
    date: datetime
    content: Json
    inline_keyboard: Keyboard | None = None
    reply_to_message_id: int | None = None
    edit_date: datetime | None = None
    forward_origin: Json | None = None

    @property
    def from_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def text(self) -> str | None:
        """The text, or the caption of something else."""
        text: str | None = self.content.get("text", self.content.get("caption"))
        return text


@dataclass
class CallbackQuery:
    """A pressed button, until it is answered and after."""

    id: str
    user_id: int
    message_id: int
    answer: Json | None = None


@dataclass
class Chat:
    person: Person
    messages: dict[int, Message] = field(default_factory=dict)
    reply_keyboard: Json | None = None
    pinned: list[int] = field(default_factory=list)
    menu_button: Json | None = None
    last_event: int = 0

    def message_json(self, message: Message, *, with_reply: bool = True) -> Json:
        """Telegram's `Message`; the message replied to is nested one level deep, as there."""
        answer: dict[str, Any] = {
            "message_id": message.message_id,
            "from": message.sender,
            "chat": self.person.chat_json(),
            "date": int(message.date.timestamp()),
        }
        if message.edit_date is not None:
            answer["edit_date"] = int(message.edit_date.timestamp())
        if message.forward_origin is not None:
            answer["forward_origin"] = message.forward_origin
        replied = self.messages.get(message.reply_to_message_id or 0)
        if with_reply and replied is not None:
            answer["reply_to_message"] = self.message_json(replied, with_reply=False)
        answer |= message.content
        if message.inline_keyboard:
            answer["reply_markup"] = {"inline_keyboard": message.inline_keyboard}
        return answer
