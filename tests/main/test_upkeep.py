"""The daily upkeep never ends the conversation."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from structlog.testing import capture_logs

from bot.main.run import _keep_tidy
from tests.fakes.clock import SetClock


async def test_an_upkeep_that_fails_is_logged_and_tried_again_another_day() -> None:
    tried = asyncio.Event()

    async def fail(_: datetime) -> None:
        tried.set()
        raise ConnectionError("the database is away")

    parts: Any = SimpleNamespace(
        clock=SetClock(datetime(2026, 5, 4, 8, tzinfo=UTC)),
        conversations=SimpleNamespace(forget_before=fail),
    )
    with capture_logs() as logs:
        keeping = asyncio.create_task(_keep_tidy(parts))
        await tried.wait()
        await asyncio.wait([keeping], timeout=0)
    assert not keeping.done()
    assert [line["event"] for line in logs] == ["upkeep failed"]
    keeping.cancel()
    await asyncio.gather(keeping, return_exceptions=True)
