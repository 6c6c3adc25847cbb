"""One bot for all ordinary journeys; a stage of one's own where something is killed."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.journeys.stage import Stage, stage_in


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared_stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with stage_in(tmp_path_factory.mktemp("journeys")) as stage:
        bot = stage.process()
        await stage.starts(bot)
        yield stage
        assert await bot.stop() == 0
        log = bot.log()
        assert "Traceback" not in log, log
        assert "level='error'" not in log, log


@pytest_asyncio.fixture(loop_scope="session")
async def stage(shared_stage: Stage) -> AsyncIterator[Stage]:
    """With the one bot running; whoever the journey brings is gone afterwards."""
    yield shared_stage
    await shared_stage.faults_end()
    await shared_stage.empty()
