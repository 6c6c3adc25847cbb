"""What happens when several tasks, or several processes, write at the same time."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.domain.ids import UserId
from bot.storage.database import SqlDatabase
from tests.storage.books import ADA


async def count_up(database: SqlDatabase, user_id: UserId) -> None:
    async with database.writing() as books:
        user = await books.users.get(user_id)
        await asyncio.sleep(0)
        await books.users.save(replace(user, version=user.version + 1))


async def test_concurrent_changes_of_one_user_lose_nothing(database: SqlDatabase) -> None:
    async with database.writing() as books:
        await books.users.add(ADA)
    await asyncio.gather(*(count_up(database, ADA.id) for _ in range(100)))
    async with database.reading() as books:
        assert (await books.users.get(ADA.id)).version == 100
