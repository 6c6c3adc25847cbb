"""The bot as a person starts it: a process of its own, which may be killed at any moment."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from pathlib import Path

from bot.main.settings import PLAYGROUND_TOKEN

PATIENCE_SECONDS = 40
"""How long a process or an answer may take before the journey fails; nothing that passes waits so
long, except on a machine that is very busy."""

_REPOSITORY = Path(__file__).parents[2]


class BotProcess:
    """`paydove <command>` over books and a clock of the test's own, against the stand-in."""

    def __init__(self, folder: Path, api_url: str, database_url: str) -> None:
        self._folder = folder
        self._log = folder / "log"
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(_REPOSITORY),
            "BOT_TOKEN": PLAYGROUND_TOKEN,
            "TELEGRAM_API_URL": api_url,
            "DATABASE_URL": database_url,
            "CLOCK_FILE": str(folder / "clock.json"),
            "ALLOWED_USERS": "",
        }
        self._process: Process | None = None

    async def start(self, command: str = "run") -> None:
        """Another time after a kill or a stop; what it logs is added to the same file."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", command),
                cwd=self._folder,
                env=self._environment,
                stdin=DEVNULL,
                stdout=log,
                stderr=log,
            )

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def kill(self) -> None:
        """`kill -9`: nothing is finished, nothing is put away."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> int:
        """As a service manager stops it; gives the exit status."""
        self.told_to_stop()
        return await self.ends()

    def told_to_stop(self) -> None:
        """SIGTERM; it may have something to finish."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)

    async def ends(self) -> int:
        """Waits until it ends by itself; gives the exit status."""
        assert self._process is not None
        return await asyncio.wait_for(self._process.wait(), 2 * PATIENCE_SECONDS)

    def log(self) -> str:
        return self._log.read_text("utf-8")
