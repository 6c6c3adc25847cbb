"""What the methods that send have in common: whose chat, which text, which reply."""

from __future__ import annotations

import re

from bot.playground.bot_api.entities import FormattedText, finished, from_entities, is_blank
from bot.playground.bot_api.errors import BotApiError, bad_request
from bot.playground.bot_api.html_text import parse_html
from bot.playground.bot_api.params import Params
from bot.playground.world.chats import Chat, Message
from bot.playground.world.people import Json
from bot.playground.world.world import World

MAX_TEXT = 4096
MAX_CAPTION = 1024


def chat_of(world: World, params: Params, name: str = "chat_id") -> Chat:
    """The chat that a call names; 400 if there is none."""
    given = params.text(name)
    if not given:
        raise bad_request(f"{name} is empty")
    if re.fullmatch(r"-?\d{1,19}", given) and int(given) in world.chats:
        return world.chats[int(given)]
    if given.startswith("@"):
        for chat in world.chats.values():
            if chat.person.username == given.removeprefix("@"):
                return chat
    raise bad_request("chat not found")


def open_chat_of(world: World, params: Params) -> Chat:
    """The chat that a call writes into; 403 if its person blocks the bot."""
    chat = chat_of(world, params)
    if chat.person.blocks_bot:
        raise BotApiError(403, "Forbidden: bot was blocked by the user")
    return chat


def text_content(params: Params) -> Json:
    """`text` and `entities` as a message carries them."""
    text = formatted(params, "text", "entities")
    if is_blank(params.text("text")):
        raise bad_request("message text is empty")
    if is_blank(text.text):
        raise bad_request("text must be non-empty")
    if len(text.text) > MAX_TEXT:
        raise bad_request("message is too long")
    return _content("text", "entities", text)


def caption_content(params: Params) -> Json:
    """`caption` and `caption_entities`, empty without a caption."""
    text = formatted(params, "caption", "caption_entities")
    if len(text.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return _content("caption", "caption_entities", text) if text.text else {}


def formatted(params: Params, text_name: str, entities_name: str) -> FormattedText:
    """The text that a call gives, by its parse mode or with its own entities."""
    source = params.text(text_name)
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return finished(parse_html(source))
    if mode in ("markdown", "markdownv2"):
        raise bad_request("the playground reads parse_mode HTML, not Markdown")
    if mode:
        raise bad_request("unsupported parse_mode")
    return finished(from_entities(source, params.sequence(entities_name) or []))


def plain_content(text: str) -> Json:
    """What a person typed, as a message carries it."""
    return _content("text", "entities", finished(FormattedText(text)))


def replied_to(chat: Chat, params: Params) -> int | None:
    """The message that a new one answers, by `reply_parameters` or the older parameter."""
    reply = params.mapping("reply_parameters")
    if reply is None:
        if not params.has("reply_to_message_id"):
            return None
        reply = {
            "message_id": params.integer("reply_to_message_id"),
            "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
        }
    wanted = Params(reply)
    message_id = wanted.integer("message_id")
    if message_id in chat.messages:
        return message_id
    if wanted.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def message_of(chat: Chat, params: Params, missing: str, name: str = "message_id") -> Message:
    """The message that a call names; a 400 with the words `missing` if it is not there."""
    message = chat.messages.get(params.integer(name, 0))
    if message is None:
        raise bad_request(missing)
    return message


def _content(text_name: str, entities_name: str, text: FormattedText) -> Json:
    content: Json = {text_name: text.text}
    if text.entities:
        content[entities_name] = text.json()
    return content
