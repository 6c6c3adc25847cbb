"""What a pretend person can put into the chat, as fields of a Telegram message."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from bot.playground.bot_api.content import caption_content, plain_content
from bot.playground.bot_api.entities import is_blank
from bot.playground.bot_api.errors import bad_request
from bot.playground.bot_api.methods.media import document_json, photo_json
from bot.playground.bot_api.params import Params
from bot.playground.world.files import Files, StoredFile
from bot.playground.world.people import Json, Person

MAX_TYPED = 4096
_SMALLEST_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def incoming_contents(params: Params, person: Person, files: Files) -> list[Json]:
    """The contents of the messages that a request describes.

    One, except for a text over 4096 characters, which Telegram's clients send in pieces.
    """
    kind = params.text("kind", "text")
    if kind in ("text", "forward"):
        return _texts(params.text("text"))
    return [_one(kind, params, person, files)]


def _texts(text: str) -> list[Json]:
    if not text.strip():
        raise bad_request("text is empty")
    pieces = [text[at : at + MAX_TYPED] for at in range(0, len(text), MAX_TYPED)]
    return [plain_content(piece) for piece in pieces if piece.strip()]


def _one(kind: str, params: Params, person: Person, files: Files) -> Json:
    if kind == "sticker":
        return {"sticker": _sticker(params.text("emoji", "👍"), files)}
    if kind == "voice":
        file = files.keep("voice", "voice.oga", "audio/ogg", _content(params, b"OggS"))
        length = params.integer("duration", 3)
        return {"voice": file.json() | {"mime_type": file.mime_type, "duration": length}}
    if kind == "photo":
        file = files.keep("photos", "photo.png", "image/png", _content(params, _SMALLEST_PNG))
        return {"photo": photo_json(file)} | caption_content(params)
    if kind == "document":
        name = params.text("file_name", "document.txt")
        mime_type = params.text("mime_type", "application/octet-stream")
        file = files.keep("documents", name, mime_type, _content(params, b"A document."))
        return {"document": document_json(file)} | caption_content(params)
    if kind == "location":
        place = {"latitude": params.number("latitude"), "longitude": params.number("longitude")}
        return {"location": place}
    if kind == "contact":
        return {
            "contact": {
                "phone_number": params.text("phone_number", "+37250000000"),
                "first_name": params.text("first_name", person.first_name),
                "user_id": person.id,
            }
        }
    raise bad_request(f'nobody can send a "{kind}" here')


def forward_origin(params: Params, date: int) -> Json | None:
    """Where a forwarded text comes from: somebody whose account stays hidden."""
    if params.text("kind", "text") != "forward":
        return None
    sender = params.text("from", "Somebody")
    return {"type": "hidden_user", "sender_user_name": sender, "date": date}


def edited_content(params: Params) -> Json:
    text = params.text("text")
    if is_blank(text) or len(text) > MAX_TYPED:
        raise bad_request("text is empty or too long")
    return plain_content(text)


def _content(params: Params, default: bytes) -> bytes:
    encoded = params.text("content_base64")
    if not encoded:
        return default
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise bad_request("content_base64 is not base64") from None


def _sticker(emoji: str, files: Files) -> dict[str, Any]:
    file: StoredFile = files.keep("stickers", "sticker.webp", "image/webp", b"RIFF")
    return file.json() | {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": emoji,
    }
