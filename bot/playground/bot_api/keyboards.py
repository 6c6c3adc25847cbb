"""Reply markup: inline keyboards under messages and keyboards in place of the phone's own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bot.playground.bot_api.entities import safe_link
from bot.playground.bot_api.errors import bad_request
from bot.playground.bot_api.params import Params
from bot.playground.world.chats import Keyboard
from bot.playground.world.people import Json

MAX_BUTTONS = 100
MAX_IN_ROW = 8
MAX_MARKUP_BYTES = 10_000
MAX_CALLBACK_BYTES = 64
MAX_COPY_TEXT = 256
MAX_INLINE_QUERY = 256
_REPLY_KINDS = ("keyboard", "remove_keyboard", "force_reply")
_OTHER_ACTIONS = (
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
)


@dataclass(frozen=True)
class ReplyMarkup:
    inline_keyboard: Keyboard | None = None
    reply_keyboard: Json | None = None
    """A ReplyKeyboardMarkup, ReplyKeyboardRemove or ForceReply, as it was sent."""


def read_reply_markup(params: Params) -> ReplyMarkup:
    """The `reply_markup` of a call; a 400 where Telegram would refuse it."""
    markup = params.mapping("reply_markup")
    if not markup:
        return ReplyMarkup()
    if "inline_keyboard" in markup:
        return ReplyMarkup(inline_keyboard=_inline_keyboard(markup["inline_keyboard"]))
    if any(kind in markup for kind in _REPLY_KINDS):
        if "keyboard" in markup:
            _check_reply_keyboard(markup["keyboard"])
        return ReplyMarkup(reply_keyboard=markup)
    raise bad_request("object expected as reply markup")


def _inline_keyboard(rows: Any) -> Keyboard | None:
    kind = "inline keyboard"
    keyboard = [[_inline_button(button) for button in row] for row in _rows(rows, kind) if row]
    if sum(map(len, keyboard)) > MAX_BUTTONS or any(len(row) > MAX_IN_ROW for row in keyboard):
        raise bad_request("reply markup is too long")
    if len(json.dumps(keyboard, ensure_ascii=False).encode()) > MAX_MARKUP_BYTES:
        raise bad_request("reply markup is too long")
    return keyboard or None


def _rows(rows: Any, kind: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f"can't parse {kind}: expected an Array of Array")
    return rows


def _inline_button(button: Any) -> Json:
    problem = "can't parse inline keyboard button: "
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request(f'{problem}Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request(f"{problem}Button text must be non-empty")
    if "callback_data" in button:
        _check_callback_data(button["callback_data"])
    elif "url" in button:
        _check_address(str(button["url"]))
    elif "copy_text" in button:
        _check_copy_text(button["copy_text"])
    elif "web_app" in button:
        if not str((button["web_app"] or {}).get("url", "")).startswith(("https://", "http://")):
            raise bad_request("inline keyboard button Web App URL is invalid: Wrong HTTP URL")
    elif not any(action in button for action in _OTHER_ACTIONS):
        raise bad_request(f"{problem}Text buttons are unallowed in the inline keyboard")
    elif any(
        len(str(button.get(action) or "")) > MAX_INLINE_QUERY for action in _OTHER_ACTIONS[:2]
    ):
        raise bad_request("BUTTON_DATA_INVALID")
    return {name: value for name, value in button.items() if value is not None}


def _check_address(address: str) -> None:
    """A button opens pages and Telegram's own links, but no mail program."""
    problem = f"inline keyboard button URL '{address}' is invalid: "
    if address.strip().lower().startswith("mailto:"):
        raise bad_request(f"{problem}Unsupported URL protocol")
    if safe_link(address) is None:
        raise bad_request(f"{problem}Wrong HTTP URL")


def _check_callback_data(callback_data: Any) -> None:
    if not isinstance(callback_data, str):
        raise bad_request('Field "callback_data" must be of type String')
    if not 1 <= len(callback_data.encode()) <= MAX_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_copy_text(copy_text: Any) -> None:
    text = copy_text.get("text") if isinstance(copy_text, dict) else None
    if not isinstance(text, str) or not 1 <= len(text) <= MAX_COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_reply_keyboard(rows: Any) -> None:
    for row in _rows(rows, "reply keyboard"):
        for button in row:
            text = button.get("text") if isinstance(button, dict) else button
            if not isinstance(text, str) or not text.strip():
                raise bad_request("can't parse keyboard button: Button text must be non-empty")
