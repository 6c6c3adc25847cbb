from __future__ import annotations

from dataclasses import replace

import pytest

from bot.application.clients.find_client import FindClient, ListClients, ViewClient
from bot.domain.errors import NotFound
from bot.domain.locale import Locale
from tests.application.desk import ME, SOMEBODY_ELSE, Desk


async def test_a_clients_language_holds_for_all_their_debts_and_no_others(desk: Desk) -> None:
    one, two = await desk.owes("Acme"), await desk.owes("Acme")
    other = await desk.owes("Globex")
    client = (await desk.debt(one)).client
    await desk.change_client(ME, client.id, lambda known, _: replace(known, locale=Locale.RU))
    locales = [(await desk.debt(debt_id)).client.locale for debt_id in (one, two, other)]
    assert locales == [Locale.RU, Locale.RU, Locale.DA]


async def test_another_users_client_does_not_exist(desk: Desk) -> None:
    debt_id = await desk.owes("Acme")
    await desk.meet(SOMEBODY_ELSE)
    client = (await desk.debt(debt_id)).client
    with pytest.raises(NotFound):
        await desk.change_client(SOMEBODY_ELSE, client.id, lambda known, _: known)
    with pytest.raises(NotFound):
        await ViewClient(desk.database)(SOMEBODY_ELSE, client.id)
    assert (await FindClient(desk.database)(SOMEBODY_ELSE, ["Acme"])).sure == ()
    assert list(await ListClients(desk.database)(SOMEBODY_ELSE)) == []


async def test_clients_are_listed_by_name_and_found_by_it(desk: Desk) -> None:
    await desk.owes("Globex")
    acme = (await desk.debt(await desk.owes("Acme"))).client
    assert [client.name for client in await ListClients(desk.database)(ME)] == ["Acme", "Globex"]
    assert (await FindClient(desk.database)(ME, ["acme ltd"])).sure == (acme,)
    assert await ViewClient(desk.database)(ME, acme.id) == acme
