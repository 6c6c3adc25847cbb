"""A stage for every test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from structlog.testing import capture_logs

from tests.chat.stage import Person, Stage


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Errors that a test brings about fill no screens with tracebacks."""
    with capture_logs():
        yield


@pytest.fixture
async def stage() -> Stage:
    return await Stage().open()


@pytest.fixture
async def ana(stage: Stage) -> Person:
    """Settled in, in English, in London, with dollars."""
    return await stage.person_settled_in()
