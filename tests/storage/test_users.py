"""Users are kept as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, UserId
from bot.domain.locale import Locale
from bot.domain.rest import Rest
from bot.domain.user import User
from bot.storage.database import SqlDatabase
from tests.storage.books import ADA, BORIS, NOW

FULL = User(
    id=UserId(2**52 - 1),
    name="Ő'Łéa <b>",
    locale=Locale.ET,
    zone="America/Argentina/Buenos_Aires",
    currency="KWD",
    nudge_hour=23,
    quiet_days=frozenset({0, 3, 6}),
    welcomed=True,
    reachable=False,
    talked_of=DebtId(12),
    rest=Rest(date(2026, 9, 1)),
    next_nudge_at=NOW,
    last_nudge_on=date(2026, 2, 28),
    version=41,
)


async def stored(database: SqlDatabase, user_id: UserId) -> User | None:
    async with database.reading() as books:
        return await books.users.find(user_id)


ENDLESS = replace(ADA, rest=Rest())


@pytest.mark.parametrize(
    "user", [ADA, FULL, ENDLESS], ids=["defaults", "everything set", "a rest without end"]
)
async def test_a_user_comes_back_as_they_were_added(database: SqlDatabase, user: User) -> None:
    async with database.writing() as books:
        await books.users.add(user)
    assert await stored(database, user.id) == user


async def test_saving_replaces_every_field(database: SqlDatabase) -> None:
    async with database.writing() as books:
        await books.users.add(replace(ADA, id=FULL.id))
        await books.users.save(FULL)
    assert await stored(database, FULL.id) == FULL


async def test_saving_one_user_leaves_the_others(known: SqlDatabase) -> None:
    async with known.writing() as books:
        await books.users.save(replace(ADA, name="Augusta"))
    assert await stored(known, BORIS.id) == BORIS


async def test_an_instant_of_any_zone_comes_back_in_utc(database: SqlDatabase) -> None:
    in_jakarta = datetime(2026, 5, 18, 9, tzinfo=timezone(timedelta(hours=7)))
    async with database.writing() as books:
        await books.users.add(replace(ADA, next_nudge_at=in_jakarta))
    user = await stored(database, ADA.id)
    assert user is not None
    assert user.next_nudge_at == in_jakarta
    assert user.next_nudge_at.tzinfo is UTC


async def test_somebody_unknown_is_not_found(database: SqlDatabase) -> None:
    async with database.writing() as books:
        assert await books.users.find(ADA.id) is None
        with pytest.raises(NotFound):
            await books.users.get(ADA.id)
        with pytest.raises(NotFound):
            await books.users.save(ADA)


async def test_a_user_is_added_once(known: SqlDatabase) -> None:
    async def add_again() -> None:
        async with known.writing() as books:
            await books.users.add(ADA)

    with pytest.raises(IntegrityError):
        await add_again()
