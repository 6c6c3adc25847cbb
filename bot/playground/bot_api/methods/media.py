"""Documents and photos: uploading, sending again by id, downloading."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.playground.bot_api.content import caption_content, open_chat_of
from bot.playground.bot_api.errors import bad_request
from bot.playground.bot_api.methods.messages import edit_message, message_to_edit, send_content
from bot.playground.bot_api.params import Params, Upload
from bot.playground.world.files import MAX_DOWNLOAD, Files, StoredFile, image_size
from bot.playground.world.people import Json
from bot.playground.world.world import World

MAX_PHOTO = 10 * 1024 * 1024
_FOLDERS = {"document": "documents", "photo": "photos"}


def document_json(file: StoredFile) -> Json:
    """Telegram's `Document`."""
    return file.json() | {"file_name": file.name, "mime_type": file.mime_type}


def photo_json(file: StoredFile) -> list[Json]:
    """Telegram's list of `PhotoSize`, here of one size; 400 if it is no picture."""
    size = image_size(file.content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return [file.json() | {"width": size[0], "height": size[1]}]


def media_content(kind: str, file: StoredFile) -> Json:
    """The part of a message that holds `file` as `kind`, document or photo."""
    return {kind: document_json(file) if kind == "document" else photo_json(file)}


def _file(world: World, params: Params, kind: str, given: str) -> StoredFile:
    """What a call sends: an upload, an upload by `attach://`, or a file known by its id."""
    upload = params.uploads.get(given.removeprefix("attach://") if given else kind)
    if upload is not None:
        return _kept(world.files, kind, upload)
    known = world.files.by_id(given)
    if known is not None:
        return known
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    raise bad_request("wrong file identifier/HTTP URL specified")


def _kept(files: Files, kind: str, upload: Upload) -> StoredFile:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        if len(upload.content) > MAX_PHOTO:
            raise bad_request("file is too big for a photo")
        if image_size(upload.content) is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
    return files.keep(_FOLDERS[kind], upload.name, upload.mime_type, upload.content)


def _send(world: World, params: Params, kind: str) -> Json:
    chat = open_chat_of(world, params)
    caption = caption_content(params)
    file = _file(world, params, kind, params.text(kind))
    return send_content(world, params, chat, media_content(kind, file) | caption)


def send_document(world: World, params: Params) -> Json:
    return _send(world, params, "document")


def send_photo(world: World, params: Params) -> Json:
    return _send(world, params, "photo")


def edit_message_media(world: World, params: Params) -> Json:
    chat, message = message_to_edit(world, params)
    media = params.mapping("media") or {}
    kind = str(media.get("type"))
    if kind not in _FOLDERS:
        raise bad_request(f'the playground has no media of type "{kind}"')
    file = _file(world, params, kind, str(media.get("media", "")))
    content = media_content(kind, file) | caption_content(Params(media))
    return edit_message(world, params, chat, message, content)


def get_file(world: World, params: Params) -> Json:
    file = world.files.by_id(params.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return file.json() | {"file_path": file.path}


METHODS: dict[str, Callable[[World, Params], Any]] = {
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "editMessageMedia": edit_message_media,
    "getFile": get_file,
}
