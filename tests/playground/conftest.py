from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.playground.clock import TravellingClock
from bot.playground.server import RunningPlayground, start_playground
from tests.playground.phone import TOKEN, Caller, Phone


@pytest.fixture
def clock(tmp_path: Path) -> TravellingClock:
    return TravellingClock(tmp_path / "clock.json")


@pytest.fixture
async def playground(clock: TravellingClock) -> AsyncIterator[RunningPlayground]:
    async with await start_playground(token=TOKEN, clock=clock) as running:
        yield running


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as opened:
        yield opened


@pytest.fixture
def bot(session: ClientSession, playground: RunningPlayground) -> Caller:
    return Caller(session, playground.url)


@pytest.fixture
def emma(session: ClientSession, playground: RunningPlayground) -> Phone:
    return Phone(session, playground.url)
