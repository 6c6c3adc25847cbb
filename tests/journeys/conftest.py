"""One stage and one bot for all journeys; those that kill the bot start it again."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.journeys.processes import BotProcess
from tests.journeys.stage import Stage, stage_in


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared_stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with stage_in(tmp_path_factory.mktemp("journeys")) as stage:
        yield stage


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def bot(shared_stage: Stage) -> AsyncIterator[BotProcess]:
    bot = shared_stage.process()
    await shared_stage.starts(bot)
    yield bot
    assert await bot.stop() == 0
    log = bot.log()
    assert "Traceback" not in log, log
    assert "level='error'" not in log, log


@pytest_asyncio.fixture(loop_scope="session")
async def stage(shared_stage: Stage, bot: BotProcess) -> AsyncIterator[Stage]:
    """With the bot running; whoever the journey brings is gone afterwards."""
    if not bot.is_running:
        await shared_stage.starts(bot)
    yield shared_stage
    await shared_stage.faults_end()
    if bot.is_running:
        await shared_stage.empty()
