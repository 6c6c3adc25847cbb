"""How soon each process of the bot is at work, and the most memory it has held by then.

Measured from outside: the time from starting the process until it first asks Telegram for updates
(`worker`: until it sends the nudge that is due; `parse`: until it has answered its first line), and
the peak of its memory at that moment. The yardsticks are processes that only import a library.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from bot.application.change import Origin
from bot.application.debts.log_debt import LogDebt
from bot.application.settings.change_settings import ChangeSettings
from bot.application.settings.meet_user import MeetUser
from bot.domain.debts.debt import Terms
from bot.domain.ids import UserId
from bot.domain.money import Money
from bot.main.settings import PLAYGROUND_TOKEN
from bot.main.system_clock import SystemClock
from bot.storage.database import SqlDatabase
from bot.storage.migrate import upgrade
from tests.fakes.clock import SetClock

LONG_AGO = datetime(2026, 1, 5, 8, tzinfo=UTC)
RUNS = 3
PATIENCE_SECONDS = 60
_LINE = b'{"text": "Acme owes me $1,200, due 15 May", "lang": "en", "today": "2026-05-04"}\n'
_IMPORT = "import {}; print(flush=True); import sys; sys.stdin.read()"


@dataclass(frozen=True, slots=True)
class Figures:
    seconds: float
    megabytes: float | None
    """None where the system does not say: only Linux does."""


class CalledApi:
    """A Bot API with nothing to say, which notes what it is asked."""

    def __init__(self) -> None:
        self._called: dict[str, asyncio.Event] = {}
        self._closing = asyncio.Event()

    async def is_called(self, method: str) -> None:
        """Returns at the next call of `method`."""
        self._called[method] = asyncio.Event()
        await self._called[method].wait()

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_post("/{bot}/{method}", self._answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            self._closing.set()
            await runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        await request.read()
        method = request.match_info["method"]
        if method in self._called:
            self._called[method].set()
            # Held, as when nobody writes.
            await self._closing.wait()
        return web.json_response({"ok": True, "result": True})


async def figures_of(
    arguments: list[str],
    is_ready: Callable[[Process], Awaitable[object]],
    environment: Mapping[str, str] | None = None,
    before: Callable[[int], Awaitable[object]] | None = None,
) -> Figures:
    """The median time of `RUNS` starts of `python <arguments>`, and the median peak."""
    runs = []
    for number in range(RUNS):
        if before is not None:
            await before(number)
        runs.append(await _started(arguments, is_ready, environment or {}))
    peaks = [run.megabytes for run in runs if run.megabytes is not None]
    return Figures(
        statistics.median(run.seconds for run in runs),
        statistics.median(peaks) if peaks else None,
    )


async def _started(
    arguments: list[str],
    is_ready: Callable[[Process], Awaitable[object]],
    environment: Mapping[str, str],
) -> Figures:
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env={**os.environ, **environment}, stdin=PIPE, stdout=PIPE
    )
    try:
        await asyncio.wait_for(is_ready(process), PATIENCE_SECONDS)
        return Figures(time.perf_counter() - began, _peak_megabytes(process.pid))
    finally:
        process.kill()
        await process.communicate()


def _peak_megabytes(pid: int) -> float | None:
    """Since the program was loaded: `ru_maxrss` would count what the parent held as well."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return None
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


async def _has_imported(process: Process) -> None:
    assert process.stdout is not None
    if not await process.stdout.readline():
        raise RuntimeError("the import failed")


async def _has_parsed(process: Process) -> None:
    assert process.stdin is not None
    process.stdin.write(_LINE)
    await process.stdin.drain()
    await _has_imported(process)


async def measure(folder: Path) -> dict[str, Figures]:
    figures = {
        f"import {library}": await figures_of(["-c", _IMPORT.format(library)], _has_imported)
        for library in ("aiogram", "telegram")
    }
    books = f"sqlite+aiosqlite:///{folder / 'books.db'}"
    await asyncio.to_thread(upgrade, books)
    api = CalledApi()
    async with api.served() as url:
        environment = {
            "BOT_TOKEN": PLAYGROUND_TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": books,
        }

        async def asks_for_updates(_: Process) -> None:
            await api.is_called("getUpdates")

        async def sends(_: Process) -> None:
            await api.is_called("sendMessage")

        for command in ("run", "chat"):
            arguments = ["-m", "bot", command]
            figures[f"paydove {command}"] = await figures_of(
                arguments, asks_for_updates, environment
            )

        async def make_due(number: int) -> None:
            await _make_due(books, UserId(number + 1))

        figures["paydove worker"] = await figures_of(
            ["-m", "bot", "worker"], sends, environment, make_due
        )
    figures["paydove parse"] = await figures_of(["-m", "bot", "parse"], _has_parsed)
    return figures


async def _make_due(books: str, user_id: UserId) -> None:
    """A new user with a debt long overdue and no quiet days, where it is noon at this moment: an
    owed nudge waits for a decent hour. Earlier users are under a lease."""
    noon = f"Etc/GMT{SystemClock().now().hour - 12:+d}"
    database, clock = SqlDatabase(books), SetClock(LONG_AGO)
    terms = Terms(amount=Money(120_000, "USD"), due=LONG_AGO.date())
    await MeetUser(database, clock)(user_id, "Ada", "en")
    await ChangeSettings(database, clock)(
        user_id, lambda user: replace(user, zone=noon, quiet_days=frozenset())
    )
    await LogDebt(database, clock)(Origin(user_id, 1), "Acme", terms)
    await database.close()


def _row(name: str, figures: Figures, aiogram: Figures, telegram: Figures) -> str:
    yardsticks = (aiogram, telegram)
    cells = [f"{figures.seconds:8.2f} s"]
    cells += [f"{figures.seconds / other.seconds:11.2f}" for other in yardsticks]
    if figures.megabytes is not None:
        cells.append(f"{figures.megabytes:7.0f} MB")
        cells += [
            f"{figures.megabytes / other.megabytes:11.2f}"
            for other in yardsticks
            if other.megabytes
        ]
    return f"{name:18}" + "".join(cells)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        figures = asyncio.run(measure(Path(folder)))
    heads = (f"{'start':>10}", f"{'/ aiogram':>11}", f"{'/ telegram':>11}")
    print(f"{'':18}" + "".join(heads) + f"{'peak':>10}" + "".join(heads[1:]))
    yardsticks = figures["import aiogram"], figures["import telegram"]
    for name, measured in figures.items():
        print(_row(name, measured, *yardsticks))


if __name__ == "__main__":
    main()
