"""Whose payment it is: a client known under another spelling, or one who only may be meant."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person, Stage


async def logs(ana: Person, *names: str) -> None:
    for name in names:
        await ana.says("100 usd")
        await ana.says(name)
        if ana.reads("draft.ask_near"):
            await ana.presses("draft.new_client")
        await ana.says("2026-03-01")
        await ana.presses("button.save")


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "Иванов", "Ivanov paid 40"),
        ("en", "Acme Ltd", "acme's payment of 40 arrived"),
        ("en", "May", "May paid 40"),
        ("ru", "Катя", "от Кати пришло 40"),
        ("da", "Nordlys ApS", "fik 40 af nordlys"),
        ("et", "Kask", "Kaselt laekus 40"),
        ("id", "Budi", "pak budi sudah bayar 40"),
    ],
)
async def test_a_payment_is_recorded_for_the_client_under_any_spelling(
    stage: Stage, language: str, name: str, said: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await logs(ana, name, "Globex")
    await ana.says(said)
    assert ana.reads("record.payment", client=name)
    assert (await ana.debt(1)).paid
    assert not (await ana.debt(2)).paid


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "Nordic Ltd", "Nodric paid 40"),
        ("en", "Acme Ltd", "Acme GmbH paid 40"),
        ("en", "May Chen", "Chen paid 40"),
        ("ru", "Иванов", "Иванова заплатила 40"),
        ("ru", "Иванова", "Получил от Иванова 40"),
    ],
)
async def test_a_client_who_only_may_be_meant_is_proposed(
    stage: Stage, language: str, name: str, said: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await logs(ana, name)
    await ana.says(said)
    assert ana.reads("near.one", client=name)
    assert not (await ana.debt()).paid
    await ana.presses(name)
    assert (await ana.debt()).paid


async def test_of_two_firms_of_one_name_neither_is_taken_in_silence(ana: Person) -> None:
    await logs(ana, "Nordic Ltd", "Nordic LLC")
    await ana.says("Nordic Ltd paid in full")
    await ana.says("Nordic paid 40")
    assert ana.reads("near.one", said="Nordic", client="Nordic LLC")
    assert not (await ana.debt(2)).paid
