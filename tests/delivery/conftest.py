"""The stage with books in memory and a network that is played."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.delivery.bot_api import telegram_bot
from tests.delivery.stage import Stage
from tests.delivery.transport import FakeTelegram
from tests.fakes.books import MemoryDatabase

UNPACED = 1_000_000.0


@pytest.fixture
def telegram() -> FakeTelegram:
    return FakeTelegram()


@pytest.fixture
async def stage(telegram: FakeTelegram) -> AsyncIterator[Stage]:
    async with telegram_bot("42:token", request=telegram, per_second=UNPACED) as bot:
        yield Stage(MemoryDatabase(), bot)
