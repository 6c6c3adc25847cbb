"""Sending, editing, deleting, copying, forwarding and pinning messages; answering buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.playground.bot_api.content import (
    caption_content,
    chat_of,
    message_of,
    open_chat_of,
    replied_to,
    text_content,
)
from bot.playground.bot_api.errors import bad_request
from bot.playground.bot_api.keyboards import ReplyMarkup, read_reply_markup
from bot.playground.bot_api.params import Params
from bot.playground.world.chats import Chat, Message
from bot.playground.world.people import Json
from bot.playground.world.world import World

MAX_CALLBACK_ANSWER = 200
DELETABLE_FOR = timedelta(hours=48)
_CHAT_ACTIONS = frozenset(
    """typing upload_photo record_video upload_video record_voice upload_voice upload_document
    choose_sticker find_location record_video_note upload_video_note""".split()
)
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def send_content(world: World, params: Params, chat: Chat, content: Json) -> Json:
    """Post what a bot sends, with the keyboard and the reply that the call names."""
    reply_to = replied_to(chat, params)
    markup = read_reply_markup(params)
    message = world.post(
        chat,
        world.bot.user_json(),
        content,
        inline_keyboard=markup.inline_keyboard,
        reply_to_message_id=reply_to,
    )
    _show_reply_keyboard(world, chat, markup)
    return chat.message_json(message)


def _show_reply_keyboard(world: World, chat: Chat, markup: ReplyMarkup) -> None:
    if markup.reply_keyboard is not None:
        kept = markup.reply_keyboard if "keyboard" in markup.reply_keyboard else None
        chat.reply_keyboard = kept
        world.tell("reply_keyboard", chat, reply_keyboard=kept)


def send_message(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    return send_content(world, params, chat, text_content(params))


def send_location(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    place = {"latitude": params.number("latitude"), "longitude": params.number("longitude")}
    return send_content(world, params, chat, {"location": place})


def send_contact(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    names = ("phone_number", "first_name", "last_name")
    contact = {name: params.text(name) for name in names if params.text(name)}
    if not {"phone_number", "first_name"} <= contact.keys():
        raise bad_request("contact's phone number and first name must be non-empty")
    return send_content(world, params, chat, {"contact": contact})


def edit_message(world: World, params: Params, chat: Chat, message: Message, content: Json) -> Json:
    """Give a message new content and keyboard; a call without a keyboard takes it away."""
    markup = read_reply_markup(params)
    if markup.reply_keyboard is not None:
        raise bad_request("inline keyboard expected")
    if content == message.content and markup.inline_keyboard == message.inline_keyboard:
        raise bad_request(_NOT_MODIFIED)
    if content != message.content:
        message.content = content
        message.edit_date = world.clock.now()
    message.inline_keyboard = markup.inline_keyboard
    world.tell_edited(chat, message)
    return chat.message_json(message)


def message_to_edit(world: World, params: Params) -> tuple[Chat, Message]:
    """The bot's own message that a call edits; 400 or 403 if it cannot be edited."""
    if not params.has("message_id"):
        raise bad_request("message identifier is not specified")
    chat = open_chat_of(world, params)
    message = message_of(chat, params, "message to edit not found")
    if not message.from_bot or message.forward_origin is not None:
        raise bad_request("message can't be edited")
    return chat, message


def edit_message_text(world: World, params: Params) -> Json:
    chat, message = message_to_edit(world, params)
    content = text_content(params)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return edit_message(world, params, chat, message, content)


def edit_message_caption(world: World, params: Params) -> Json:
    chat, message = message_to_edit(world, params)
    if not {"photo", "document"} & message.content.keys():
        raise bad_request("there is no caption in the message to edit")
    names = ("caption", "caption_entities")
    bare = {name: value for name, value in message.content.items() if name not in names}
    return edit_message(world, params, chat, message, bare | caption_content(params))


def edit_message_reply_markup(world: World, params: Params) -> Json:
    chat, message = message_to_edit(world, params)
    return edit_message(world, params, chat, message, message.content)


def delete_message(world: World, params: Params) -> bool:
    chat = chat_of(world, params)
    message = message_of(chat, params, "message to delete not found")
    if world.clock.now() - message.date >= DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    world.delete(chat, [message.message_id])
    return True


def delete_messages(world: World, params: Params) -> bool:
    chat = chat_of(world, params)
    numbers = params.sequence("message_ids") or []
    if not 1 <= len(numbers) <= 100:
        raise bad_request("message identifiers are not specified or too many")
    since = world.clock.now() - DELETABLE_FOR
    found = [chat.messages[int(one)] for one in numbers if int(one) in chat.messages]
    world.delete(chat, [message.message_id for message in found if message.date > since])
    return True


def copy_message(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    source = message_of(chat_of(world, params, "from_chat_id"), params, "message to copy not found")
    content = dict(source.content)
    if params.has("caption") and "text" not in content:
        content.pop("caption_entities", None)
        content |= caption_content(params)
    return {"message_id": send_content(world, params, chat, content)["message_id"]}


def forward_message(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    source = message_of(
        chat_of(world, params, "from_chat_id"), params, "message to forward not found"
    )
    origin = source.forward_origin or {
        "type": "user",
        "sender_user": source.sender,
        "date": int(source.date.timestamp()),
    }
    message = world.post(chat, world.bot.user_json(), dict(source.content), forward_origin=origin)
    return chat.message_json(message)


def pin_chat_message(world: World, params: Params) -> bool:
    chat = open_chat_of(world, params)
    message = message_of(chat, params, "message to pin not found")
    if message.message_id not in chat.pinned:
        chat.pinned.append(message.message_id)
        world.tell("pinned", chat, message_ids=chat.pinned)
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    chat = open_chat_of(world, params)
    if params.has("message_id"):
        number = message_of(chat, params, "message to unpin not found").message_id
    else:
        number = chat.pinned[-1] if chat.pinned else 0
    chat.pinned = [pinned for pinned in chat.pinned if pinned != number]
    world.tell("pinned", chat, message_ids=chat.pinned)
    return True


def unpin_all_chat_messages(world: World, params: Params) -> bool:
    chat = open_chat_of(world, params)
    chat.pinned = []
    world.tell("pinned", chat, message_ids=[])
    return True


def send_chat_action(world: World, params: Params) -> bool:
    chat = open_chat_of(world, params)
    action = params.text("action")
    if action not in _CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.tell("typing", chat, action=action)
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    """A toast, an alert, or only the end of the spinner; a query can be answered once."""
    query = world.callbacks.get(params.text("callback_query_id"))
    text = params.text("text")
    if len(text) > MAX_CALLBACK_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if query is None or query.answer is not None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.answer = {
        "text": text,
        "show_alert": params.flag("show_alert"),
        "url": params.text("url"),
    }
    world.tell(
        "answered",
        world.chats[query.user_id],
        callback_query_id=query.id,
        message_id=query.message_id,
        **query.answer,
    )
    return True


METHODS: dict[str, Callable[[World, Params], Any]] = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendContact": send_contact,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
}
