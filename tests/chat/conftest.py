"""A stage for every test."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person, Stage


@pytest.fixture
async def stage() -> Stage:
    return await Stage().open()


@pytest.fixture
async def ana(stage: Stage) -> Person:
    """Settled in, in English, in London, with dollars."""
    return await stage.person_settled_in()
