"""Users are kept as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.errors import NotFound
from bot.domain.ids import DebtId, UserId
from bot.domain.ladder.policy import FIRST_DAY, LAST_DAY, PRESETS, Policy, Preset
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.people.own_scripts import OwnScripts
from bot.domain.people.rest import Rest
from bot.domain.people.user import User
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
    country="EE",
    policy=replace(PRESETS[Preset.GENTLE], gap_days=30, discount_percent=1),
    pay_to="IBAN EE38 2200\n2210 2014 5685\n<b>{{ 7 * 7 }}</b>",
    own_scripts=OwnScripts(
        {
            (Script.FIRM, Channel.EMAIL, Locale.ET): "Tere\n\n{{ client }}, “palun” 👋",
            (Script.CONTRACT_CLAUSE, Channel.LETTER, Locale.RU): "Ставка {{ percent }} %",
        }
    ),
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


@pytest.mark.parametrize(
    "policy",
    [
        *PRESETS.values(),
        Policy({Rung.UPCOMING: FIRST_DAY, Rung.LEGAL_FINAL: LAST_DAY}, 1, discount_percent=30),
    ],
    ids=[*Preset, "two rungs"],
)
async def test_every_policy_comes_back_with_its_days_in_order(
    known: SqlDatabase, policy: Policy
) -> None:
    async with known.writing() as books:
        await books.users.save(replace(ADA, policy=policy))
    user = await stored(known, ADA.id)
    assert user is not None
    assert user.policy == policy
    assert user.policy.rungs == policy.rungs


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
