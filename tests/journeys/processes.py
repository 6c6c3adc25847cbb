"""The bot as a person starts it: a process of its own, which may be killed at any moment."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

from bot.main.settings import PLAYGROUND_TOKEN

_READY_SECONDS = 60


class BotProcess:
    """`paydove <command>` over a database and a clock of the test's own, against the stand-in."""

    def __init__(self, command: str, *, api_url: str, folder: Path, database_url: str) -> None:
        self._command = command
        self._folder = folder
        self._environment = {
            **os.environ,
            "BOT_TOKEN": PLAYGROUND_TOKEN,
            "TELEGRAM_API_URL": api_url,
            "DATABASE_URL": database_url,
            "CLOCK_FILE": str(folder / "clock.json"),
        }
        self._process: Process | None = None

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", self._command, env=self._environment, stderr=PIPE
        )

    async def kill(self) -> None:
        """`kill -9`: nothing is finished, nothing is put away."""
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
            await self._process.wait()

    async def stop(self) -> str:
        """As a service manager stops it; gives what it wrote to standard error."""
        if self._process is None:
            return ""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        _, written = await asyncio.wait_for(self._process.communicate(), _READY_SECONDS)
        return written.decode()
