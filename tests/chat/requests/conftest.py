"""Two debts that most requests choose between."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person

ACME = "Acme owes me $1,200 for the logo, due 1 February"
BETA = "Beta owes me $300, due 27 February"


@pytest.fixture
async def owed(ana: Person) -> Person:
    """Acme owes 1,200 and Beta 300; Beta was talked of last."""
    await ana.logs(ACME)
    await ana.logs(BETA)
    return ana
