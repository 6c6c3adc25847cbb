"""A clock that travels: real time plus an offset that separate processes share through a file."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

_END = datetime(9000, 1, 1, tzinfo=UTC)


def wall_clock() -> datetime:
    """The real present instant, aware, in UTC."""
    return datetime.now(UTC)


class TravellingClock:
    """Implements the `Clock` port.

    The offset lies in a small JSON file, `{"offset_seconds": 86400.0}`, written atomically and read
    again whenever the file changes. A missing or unreadable file means no offset.
    """

    def __init__(self, path: Path, *, wall: Callable[[], datetime] = wall_clock) -> None:
        self._path = path
        self._wall = wall
        self._seen: tuple[int, int, int] | None = None
        self._offset = timedelta()

    def now(self) -> datetime:
        """The travelled instant, aware, in UTC."""
        return self._wall() + self.offset

    def wall_now(self) -> datetime:
        """The real instant, however far this clock has travelled."""
        return self._wall()

    @property
    def offset(self) -> timedelta:
        """How far this clock is ahead of the real one."""
        try:
            state = self._path.stat()
        except FileNotFoundError:
            self._seen, self._offset = None, timedelta()
            return self._offset
        version = (state.st_mtime_ns, state.st_size, state.st_ino)
        if version != self._seen:
            self._offset = _read_offset(self._path)
            self._seen = version
        return self._offset

    def advance(self, by: timedelta) -> datetime:
        """Move ahead by `by` and return the new instant; ValueError if that would be backwards."""
        if by < timedelta():
            raise ValueError("The clock never goes backwards.")
        self._store(self.offset + by)
        return self.now()

    def _store(self, offset: timedelta) -> None:
        if offset > _END - self._wall():
            raise ValueError("The clock does not go beyond the year 9000.")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"offset_seconds": offset.total_seconds()}, file)
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _read_offset(path: Path) -> timedelta:
    try:
        return timedelta(seconds=float(json.loads(path.read_text("utf-8"))["offset_seconds"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return timedelta()
