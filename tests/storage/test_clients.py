"""Clients belong to one user, and their names are data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.errors import NotFound
from bot.domain.ids import ClientId
from bot.domain.ladder.policy import PRESETS, STANDARD, Preset
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.people.client import Client
from bot.domain.people.own_scripts import OwnScripts
from bot.storage.database import SqlDatabase
from tests.storage.books import ADA, BORIS, add_debt

NAMES = [
    "'; DROP TABLE clients; --",
    '"); DELETE FROM users',
    "%s %(name)s :name ? {{7*7}} <b>x</b> \\",
    "ООО «Ромашка»",
    "👩‍💻 שלום",
    "x" * 300,
]


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_is_kept_to_the_letter(known: SqlDatabase, name: str) -> None:
    async with known.writing() as books:
        added = await books.clients.add(ADA.id, name, Locale.DA)
        debt = await add_debt(books, client=added)
    async with known.reading() as books:
        assert await books.clients.get(ADA.id, added.id) == added
        assert await books.clients.all(ADA.id) == [added]
        assert (await books.debts.get(ADA.id, debt.id)).client == added
    assert added.name == name


async def test_clients_are_listed_by_name_whatever_the_case(known: SqlDatabase) -> None:
    async with known.writing() as books:
        for name in ("beta", "Яблоко", "Acme", "Øst", "Zeta", "арка"):
            await books.clients.add(ADA.id, name, Locale.EN)
        names = [client.name for client in await books.clients.all(ADA.id)]
    assert names == ["Acme", "beta", "Zeta", "Øst", "арка", "Яблоко"]


async def test_a_change_of_a_client_shows_in_their_debts(known: SqlDatabase) -> None:
    async with known.writing() as books:
        debt = await add_debt(books)
        renamed = Client(id=debt.client.id, name="Acme ApS", locale=Locale.ID)
        await books.clients.save(ADA.id, renamed)
    async with known.reading() as books:
        assert (await books.debts.get(ADA.id, debt.id)).client == renamed


async def test_all_that_is_kept_of_a_client_comes_back_with_their_debts(known: SqlDatabase) -> None:
    own = OwnScripts({(Script.FRIENDLY, Channel.MESSAGE, Locale.ID): "Halo {{ client }} 🙏"})
    for policy in (STANDARD, PRESETS[Preset.FAST], None):
        async with known.writing() as books:
            debt = await add_debt(books)
            kept = replace(
                debt.client,
                policy=policy,
                email="o'brien+1@exämple.co.id",
                phone="+6281234567890",
                own_scripts=own,
            )
            await books.clients.save(ADA.id, kept)
        async with known.reading() as books:
            assert await books.clients.get(ADA.id, kept.id) == kept
            assert (await books.debts.get(ADA.id, debt.id)).client == kept
            assert kept in await books.clients.all(ADA.id)
        async with known.writing() as books:
            bare = Client(id=kept.id, name=kept.name, locale=kept.locale)
            await books.clients.save(ADA.id, bare)
            assert await books.clients.get(ADA.id, kept.id) == bare


async def test_another_users_client_does_not_exist(known: SqlDatabase) -> None:
    async with known.writing() as books:
        acme = await books.clients.add(ADA.id, "Acme", Locale.EN)
        for stranger, client_id in ((BORIS.id, acme.id), (ADA.id, ClientId(acme.id + 1))):
            client = Client(id=client_id, name="Mine now", locale=Locale.EN)
            with pytest.raises(NotFound):
                await books.clients.get(stranger, client_id)
            with pytest.raises(NotFound):
                await books.clients.save(stranger, client)
        assert await books.clients.all(BORIS.id) == []
        assert await books.clients.get(ADA.id, acme.id) == acme
