"""What every connection promises, whichever database is behind it."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.storage.database import SqlDatabase


async def test_an_error_that_may_be_logged_does_not_quote_what_was_to_be_stored(
    database: SqlDatabase,
) -> None:
    broken = text("INSERT INTO nowhere (name) VALUES (:name)")
    with pytest.raises(DBAPIError, match="nowhere") as refused:
        async with database.transaction() as connection:
            await connection.execute(broken, {"name": "Acme Secret"})
    assert "Acme" not in str(refused.value)
