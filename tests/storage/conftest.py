"""An empty, migrated set of books on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.storage.database import SqlDatabase
from bot.storage.migrate import upgrade
from tests.storage.books import ADA, BORIS


@pytest.fixture
def migrated_url(database_url: str) -> str:
    upgrade(database_url)
    return database_url


@pytest_asyncio.fixture
async def database(migrated_url: str) -> AsyncIterator[SqlDatabase]:
    opened = SqlDatabase(migrated_url)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def known(database: SqlDatabase) -> SqlDatabase:
    """The books of Ada and Boris, who have written nothing in them yet."""
    async with database.writing() as books:
        await books.users.add(ADA)
        await books.users.add(BORIS)
    return database
