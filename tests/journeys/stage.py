"""Where a journey takes place: the stand-in for Telegram, its clock and its people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import ClientSession
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.domain.holidays import public_holidays
from bot.main.settings import PLAYGROUND_TOKEN
from bot.playground.clock import TravellingClock
from bot.playground.server import start_playground
from tests.journeys.person import Message, Person
from tests.journeys.processes import PATIENCE_SECONDS, BotProcess

_COUNTRIES = ("GB", "DK", "EE", "ID")
_MONDAY = 0
_LEASES = text("SELECT count(*) FROM users WHERE lease_until IS NOT NULL")


class Stage:
    """The stand-in, driven over HTTP. The clock only goes forward, in minutes and days that the
    journeys choose; the processes of the bot read it from a file."""

    def __init__(self, http: ClientSession, url: str, folder: Path, clock: TravellingClock) -> None:
        self.url = url
        self.folder = folder
        self._http = http
        self._clock = clock
        self._people: list[Person] = []
        self._books: AsyncEngine | None = None

    def process(self, database_url: str | None = None) -> BotProcess:
        """The bot over these books, by default a SQLite file of the stage; not started yet."""
        url = database_url or f"sqlite+aiosqlite:///{self.folder / 'books.db'}"
        self._books = self._books or create_async_engine(url)
        return BotProcess(self.folder, self.url, url)

    async def close(self) -> None:
        if self._books is not None:
            await self._books.dispose()

    # ------------------------------------------------------------------------------ people

    async def person(self, name: str, language_code: str = "en") -> Person:
        person = await Person.meet(self._http, self.url, name, language_code)
        self._people.append(person)
        return person

    async def empty(self) -> None:
        """Everybody blocks the bot, so that nobody's nudge gets into the next journey."""
        for person in self._people:
            await person.blocks()
        self._people.clear()
        await self.bot_is_idle()

    # ------------------------------------------------------------------------------- clock

    def now(self) -> datetime:
        return self._clock.now()

    async def travels(self, to: datetime | None = None, **span: float) -> None:
        """To an instant, or by `days`, `hours`, `minutes`, `seconds`; once the nudges that people
        have seen are written down, which no day can pass before."""
        await self._nothing_is_on_its_way()
        await self.jumps(to, **span)

    async def jumps(self, to: datetime | None = None, **span: float) -> None:
        """As `travels`, whatever is on its way."""
        await self._control("POST", "clock", span if to is None else {"to": to.isoformat()})

    async def travels_to_monday(self) -> datetime:
        """The next Monday that begins, 07:00 UTC, with ten days from there that are holidays in
        none of the countries where these stories play."""
        now = self.now()
        days = (_MONDAY - now.weekday()) % 7 or 7
        monday = now.replace(hour=7, minute=0, second=0, microsecond=0) + timedelta(days=days)
        while any(_is_holiday(monday + timedelta(days=more)) for more in range(10)):
            monday += timedelta(weeks=1)
        await self.travels(monday)
        return monday

    async def _nothing_is_on_its_way(self) -> None:
        """Waits until the worker holds no user's lease."""
        assert self._books is not None
        async with asyncio.timeout(PATIENCE_SECONDS), self._books.connect() as connection:
            while (await connection.execute(_LEASES)).scalar_one():
                await connection.rollback()

    # --------------------------------------------------------------- what befalls the calls

    async def fault(
        self, kind: str, method: str = "sendMessage", *, times: int = 1, retry_after: int = 1
    ) -> None:
        body = {"kind": kind, "method": method, "times": times, "retry_after": retry_after}
        await self._control("POST", "faults", body)

    async def faults_end(self) -> None:
        await self._control("DELETE", "faults")

    async def calls_so_far(self) -> int:
        return int((await self._control("GET", "journal"))["seq"])

    async def called(self, after: int, method: str = "sendMessage", times: int = 1) -> list[Any]:
        """Waits until the bot has called `method` so often since the call numbered `after`."""
        seen, calls = after, list[Any]()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(calls) < times:
                query = f"journal?method={method}&after={seen}&wait={PATIENCE_SECONDS}"
                answer = await self._control("GET", query)
                calls += answer["calls"]
                seen = answer["seq"]
        return calls

    async def calls_since(self, after: int) -> list[str]:
        """The methods called since the call numbered `after`, polling left out."""
        calls = (await self._control("GET", f"journal?after={after}"))["calls"]
        return [call["method"] for call in calls if call["method"] != "getUpdates"]

    # ----------------------------------------------------------------------------- updates

    async def last_update(self) -> int:
        return int((await self._control("GET", "updates"))["last_update_id"])

    async def redeliver(self, update_id: int) -> None:
        await self._control("POST", "updates/redeliver", {"update_id": update_id})

    async def bot_is_idle(self) -> None:
        """Waits until the bot has handled every update and polls for more."""
        state = await self._control("GET", f"updates?wait={PATIENCE_SECONDS}")
        assert state["pending"] == 0, state
        assert state["pollers"] == 1, state

    async def starts(self, bot: BotProcess, command: str = "run") -> None:
        """Starts the process that converses, and waits until it polls; its log if it ends."""
        await bot.start(command)
        polls, ends = asyncio.create_task(self.bot_is_idle()), asyncio.create_task(bot.ends())
        done, waiting = await asyncio.wait([polls, ends], return_when=asyncio.FIRST_COMPLETED)
        for task in waiting:
            task.cancel()
        assert ends not in done, bot.log()
        await polls

    async def _control(self, method: str, path: str, body: Message | None = None) -> Any:
        url = f"{self.url}/playground/{path}"
        async with self._http.request(method, url, json=body) as response:
            assert response.ok, await response.text()
            return await response.json()


@asynccontextmanager
async def stage_in(folder: Path) -> AsyncIterator[Stage]:
    """A stage of one's own; its clock stands in January 2030, so that dates are known."""
    clock = TravellingClock(folder / "clock.json")
    clock.advance(datetime(2030, 1, 6, 7, tzinfo=UTC) - clock.now())
    async with (
        await start_playground(token=PLAYGROUND_TOKEN, clock=clock) as playground,
        ClientSession() as http,
    ):
        stage = Stage(http, playground.url, folder, clock)
        try:
            yield stage
        finally:
            await stage.close()


def _is_holiday(day: datetime) -> bool:
    return any(day.date() in public_holidays(country, day.year) for country in _COUNTRIES)
