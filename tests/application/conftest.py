"""A user in Copenhagen, books in memory, and a clock that stands at Monday, nine in the morning."""

from __future__ import annotations

import pytest

from tests.application.desk import Desk


@pytest.fixture
async def desk() -> Desk:
    desk = Desk()
    await desk.meet()
    return desk
