"""What is kept of one client, and what that does to the steps of their debts alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.errors import NotFound
from bot.domain.ids import DebtId
from bot.domain.ladder.policy import PRESETS, Policy, Preset
from bot.domain.ladder.rungs import Rung
from bot.domain.people.client import Client
from bot.domain.people.user import User
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day

GENTLE = PRESETS[Preset.GENTLE].with_day(Rung.UPCOMING, None)


async def _step_on(desk: Desk, debt_id: DebtId) -> object:
    _, step = await desk.view_debt(ME, debt_id)
    return step and step.on


async def test_a_clients_own_policy_moves_the_steps_of_that_client_alone(desk: Desk) -> None:
    await desk.meet()
    acme, bob = await desk.owes("Acme"), await desk.owes("Bob")
    client = (await desk.view_debt(ME, acme))[0].client
    await desk.change_client(ME, client.id, lambda known, _: replace(known, policy=GENTLE))
    assert await _step_on(desk, acme) == day(3)
    assert await _step_on(desk, bob) == day(1)
    async with desk.database.reading() as books:
        assert [debt.id for debt in await books.debts.due_for_step(ME, day(2))] == [bob]


def _with(policy: Policy | None) -> Callable[[Client, User], Client]:
    return lambda known, _: replace(known, policy=policy)


async def test_the_next_nudge_moves_with_it_and_back(desk: Desk) -> None:
    await desk.meet()
    debt = (await desk.view_debt(ME, await desk.owes("Acme")))[0]
    for policy, on in ((GENTLE, day(3)), (None, day(1))):
        await desk.change_client(ME, debt.client.id, _with(policy))
        async with desk.database.reading() as books:
            user = await books.users.get(ME)
        assert user.next_nudge_at is not None
        assert user.local(user.next_nudge_at).date() == on


async def test_a_users_policy_does_not_reach_a_client_with_one_of_their_own(desk: Desk) -> None:
    await desk.meet()
    acme = await desk.owes("Acme")
    client = (await desk.view_debt(ME, acme))[0].client
    await desk.change_client(
        ME,
        client.id,
        lambda known, user: replace(known, policy=user.policy.with_day(Rung.FRIENDLY, 2)),
    )
    await desk.change_settings(ME, lambda user: replace(user, policy=GENTLE))
    assert await _step_on(desk, acme) == day(2)


async def test_nobody_changes_somebody_elses_client(desk: Desk) -> None:
    await desk.meet()
    await desk.meet(SOMEBODY_ELSE)
    client = (await desk.view_debt(ME, await desk.owes("Acme")))[0].client
    with pytest.raises(NotFound):
        await desk.change_client(SOMEBODY_ELSE, client.id, lambda known, _: known)


async def test_a_record_has_settled_debts_too_and_leaves_out_what_is_asked_about(
    desk: Desk,
) -> None:
    await desk.meet()
    settled, fresh = await desk.owes("Acme"), await desk.owes("Acme")
    await desk.owes("Bob")
    await desk.pays(settled)
    client = (await desk.view_debt(ME, fresh))[0].client
    record = await desk.view_client_record(ME, client.id)
    assert (record.invoices, record.settled) == (2, 1)
    record = await desk.view_client_record(ME, client.id, {fresh})
    assert (record.invoices, record.settled) == (1, 1)
    await desk.meet(SOMEBODY_ELSE)
    with pytest.raises(NotFound):
        await desk.view_client_record(SOMEBODY_ELSE, client.id)
