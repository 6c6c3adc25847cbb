"""Files that were sent, kept in memory."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.playground.world.people import Json

MAX_DOWNLOAD = 20 * 1024 * 1024
"""Bytes; getFile refuses more, as Telegram does."""


@dataclass(frozen=True)
class StoredFile:
    file_id: str
    unique_id: str
    path: str
    name: str
    mime_type: str
    content: bytes

    def json(self) -> Json:
        """The part that all of Telegram's file types share."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }


class Files:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}

    def keep(self, folder: str, name: str, mime_type: str, content: bytes) -> StoredFile:
        """Store a file under Telegram's folder for its kind, such as `documents`."""
        number = len(self._by_id) + 1
        suffix = "".join(c for c in PurePosixPath(name).suffix if c.isascii() and c.isalnum())[:8]
        path = f"{folder}/file_{number}" + (f".{suffix}" if suffix else "")
        unique_id = f"PG{number:08d}"
        file = StoredFile(f"BQAC{unique_id}", unique_id, path, name, mime_type, content)
        self._by_id[file.file_id] = file
        return file

    def by_id(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def by_unique_id(self, unique_id: str) -> StoredFile | None:
        return next((file for file in self._by_id.values() if file.unique_id == unique_id), None)

    def by_path(self, path: str) -> StoredFile | None:
        return next((file for file in self._by_id.values() if file.path == path), None)


def image_size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG or JPEG, None for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walk over the segments up to the frame header, which holds height and width."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return int(width), int(height)
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        at += 2 + int(length)
    return None
