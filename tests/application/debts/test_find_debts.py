"""Which debt a sentence is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.application.debts.find_debts import FoundDebts
from bot.domain.ids import DebtId
from tests.application.desk import ME, SOMEBODY_ELSE, Desk


def meant(found: FoundDebts) -> tuple[list[DebtId], list[DebtId]]:
    return [debt.id for debt in found.meant], [debt.id for debt in found.near]


async def nothing_talked_of(desk: Desk) -> None:
    await desk.change_settings(ME, lambda user: replace(user, talked_of=None))


async def test_the_debt_of_the_message_that_is_replied_to(desk: Desk) -> None:
    acme = await desk.owes("Acme")
    await desk.owes("Globex")
    assert meant(await desk.find_debts(ME, (), replied_to=acme)) == ([acme], [])


async def test_a_reply_about_a_settled_debt_is_never_taken_for_another_one(desk: Desk) -> None:
    acme = await desk.owes("Acme")
    await desk.pays(acme)
    await desk.owes("Globex")
    found = await desk.find_debts(ME, (), replied_to=acme)
    assert meant(found) == ([acme], [])
    assert found.meant[0].is_settled


async def test_a_reply_about_a_withdrawn_debt_means_no_other_and_a_strangers_says_nothing(
    desk: Desk,
) -> None:
    acme = await desk.owes("Acme")
    await desk.undo(desk.origin())
    await desk.meet(SOMEBODY_ELSE)
    theirs = await desk.owes("Initech", user_id=SOMEBODY_ELSE)
    globex = await desk.owes("Globex")
    assert meant(await desk.find_debts(ME, (), acme)) == ([acme], [])
    for replied_to in (theirs, DebtId(99)):
        assert meant(await desk.find_debts(ME, (), replied_to)) == ([globex], [])


async def test_the_debt_last_talked_of_on_the_day_in_question(desk: Desk) -> None:
    acme, globex = await desk.owes("Acme"), await desk.owes("Globex")
    today = (await desk.user()).today(desk.clock.now())
    assert meant(await desk.find_debts(ME, (), recalled_on=today)) == ([globex], [])
    await desk.pays(acme, 1)
    assert meant(await desk.find_debts(ME, (), recalled_on=today)) == ([acme], [])
    tomorrow = today + timedelta(days=1)
    for day in (tomorrow, None):
        assert meant(await desk.find_debts(ME, (), recalled_on=day)) == ([acme, globex], [])


async def test_once_the_debt_last_talked_of_is_settled_the_only_other_one_is_meant(
    desk: Desk,
) -> None:
    acme, globex = await desk.owes("Acme"), await desk.owes("Globex")
    await desk.pays(acme)
    assert meant(await desk.find_debts(ME, ())) == ([globex], [])


async def test_several_open_debts_of_which_none_was_talked_of_are_all_asked_about(
    desk: Desk,
) -> None:
    acme, globex = await desk.owes("Acme"), await desk.owes("Globex")
    await nothing_talked_of(desk)
    assert meant(await desk.find_debts(ME, ())) == ([acme, globex], [])
    assert meant(await desk.find_debts(ME, ("", ""))) == ([acme, globex], [])


async def test_without_debts_none_is_meant(desk: Desk) -> None:
    assert await desk.find_debts(ME, ()) == FoundDebts()
    assert await desk.find_debts(ME, ("Acme",)) == FoundDebts()


async def test_a_clients_name_goes_before_what_was_talked_of(desk: Desk) -> None:
    acme = await desk.owes("Acme Ltd")
    globex = await desk.owes("Globex")
    found = await desk.find_debts(ME, ("ACME",), replied_to=globex)
    assert meant(found) == ([acme], [])
    assert found.client is not None
    assert found.client.name == "Acme Ltd"


async def test_all_open_debts_of_the_client_are_asked_about(desk: Desk) -> None:
    one, two, paid = await desk.owes("Acme"), await desk.owes("Acme"), await desk.owes("Acme")
    await desk.pays(paid)
    assert meant(await desk.find_debts(ME, ("Acme",))) == ([one, two], [])


async def test_a_known_client_who_owes_nothing_is_named(desk: Desk) -> None:
    await desk.pays(await desk.owes("Acme"))
    await desk.owes("Globex")
    found = await desk.find_debts(ME, ("acme",))
    assert meant(found) == ([], [])
    assert found.client is not None


async def test_a_misspelt_name_gives_near_debts_and_no_client(desk: Desk) -> None:
    acme = await desk.owes("Acme")
    found = await desk.find_debts(ME, ("Amce",))
    assert meant(found) == ([], [acme])
    assert found.client is None


async def test_two_clients_that_fit_are_both_asked_about(desk: Desk) -> None:
    one, two = await desk.owes("Acme Ltd"), await desk.owes("Acme GmbH")
    found = await desk.find_debts(ME, ("Acme",))
    assert sorted(meant(found)[0]) == [one, two]
    assert found.client is None


async def test_another_users_clients_are_never_meant(desk: Desk) -> None:
    await desk.meet(SOMEBODY_ELSE)
    await desk.owes("Acme", user_id=SOMEBODY_ELSE)
    for names in ((), ("Acme",), ("Amce",)):
        assert await desk.find_debts(ME, names) == FoundDebts()
