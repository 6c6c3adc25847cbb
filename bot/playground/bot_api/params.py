"""The parameters of a call, however they were sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, MultipartReader
from aiohttp.web import Request

from bot.playground.bot_api.errors import BotApiError, bad_request
from bot.playground.world.people import Json


@dataclass(frozen=True)
class Upload:
    name: str
    mime_type: str
    content: bytes


class Params:
    """Typed reading of parameters: forms carry everything as strings, JSON carries types."""

    def __init__(self, values: Json, uploads: dict[str, Upload] | None = None) -> None:
        self._values = {name: value for name, value in values.items() if value is not None}
        self.uploads = uploads or {}

    def journal(self) -> Json:
        """What the journal notes: values (JSON inside strings read), files by name and size."""
        files = {
            name: {"file_name": upload.name, "size": len(upload.content)}
            for name, upload in self.uploads.items()
        }
        return {name: _read_json(value) for name, value in self._values.items()} | files

    def has(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        if isinstance(value, bool | dict | list):
            raise bad_request(f'parameter "{name}" must be a string')
        return str(value)

    def integer(self, name: str, default: int | None = None) -> int:
        """The number; a 400 if it is not one, or missing without a default."""
        value = self._values.get(name, default)
        if value is None or isinstance(value, bool):
            raise bad_request(f'parameter "{name}" is required and must be an integer')
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'parameter "{name}" must be an integer') from None

    def number(self, name: str, default: float | None = None) -> float:
        value = self._values.get(name, default)
        try:
            return float(value)  # type: ignore[arg-type]  # None raises TypeError, as wanted
        except (TypeError, ValueError):
            raise bad_request(f'parameter "{name}" must be a number') from None

    def flag(self, name: str) -> bool:
        return str(self._values.get(name, "")).lower() in ("true", "1", "yes")

    def json(self, name: str) -> Any:
        """A nested value, given as JSON or as a string of JSON; None if missing."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def mapping(self, name: str) -> Json | None:
        value = self.json(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f"can't parse {name.replace('_', ' ')}: expected an object")
        return value

    def sequence(self, name: str) -> list[Any] | None:
        value = self.json(name)
        if value is not None and not isinstance(value, list):
            raise bad_request(f"can't parse {name.replace('_', ' ')}: expected an array")
        return value


async def read_params(request: Request) -> Params:
    """From the query string, and from a body of JSON, form or multipart."""
    values: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "multipart/form-data":
        multipart_values, uploads = await read_multipart(await request.multipart())
        values |= multipart_values
    elif request.content_type == "application/json":
        values |= parse_json_object(await request.text())
    elif request.content_type == "application/x-www-form-urlencoded":
        values |= dict(await request.post())
    return Params(values, uploads)


def parse_json_object(text: str) -> Json:
    """A JSON object, {} for an empty text; a 400 for anything else."""
    try:
        parsed = json.loads(text or "{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(parsed, dict):
        raise BotApiError(400, "Bad Request: object expected as JSON")
    return parsed


async def read_multipart(reader: MultipartReader) -> tuple[Json, dict[str, Upload]]:
    """The plain fields and the files of a multipart body."""
    values: Json = {}
    uploads: dict[str, Upload] = {}
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        if part.filename is None:
            values[part.name] = await part.text(encoding="utf-8")
        else:
            mime_type = part.headers.get("Content-Type", "application/octet-stream")
            content = bytes(await part.read(decode=True))
            uploads[part.name] = Upload(part.filename, mime_type, content)
    return values, uploads


def _read_json(value: object) -> object:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
