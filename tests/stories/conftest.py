"""The books of a user in Copenhagen on whom no weekend and no holiday falls."""

from __future__ import annotations

import pytest

from tests.stories.teller import Teller


@pytest.fixture
async def books() -> Teller:
    teller = Teller()
    await teller.begin()
    return teller
