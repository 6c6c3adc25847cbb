"""What the books answer; asking changes nothing."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("who owes me?", "debts.head"),
        ("who's overdue?", "question.overdue_head"),
        ("who promised to pay?", "question.nothing_promised"),
        ("how much does Acme owe me?", "question.client_owes"),
        ("has Acme paid?", "question.nothing_paid"),
        ("how much does Quux Media owe me?", "question.unknown_client"),
        ("what should I do today?", "nudge.list"),
    ],
)
async def test_a_question_is_answered_and_changes_nothing(
    owed: Person, asked: str, key: str
) -> None:
    version = (await owed.settings()).version
    await owed.says(asked)
    assert owed.reads(key)
    assert (await owed.settings()).version == version


async def test_a_clients_promises_and_payments_are_told(owed: Person) -> None:
    await owed.says("Acme paid 400")
    await owed.says("Acme promised to pay on Friday")
    await owed.says("when will Acme pay?")
    assert "$800" in owed.sees
    assert "6 March" in owed.sees
    await owed.says("has Acme paid?")
    assert owed.reads("record.payment", client="Acme", amount="$400")


async def test_the_answer_opens_the_card(owed: Person) -> None:
    await owed.says("how much does Acme owe me?")
    await owed.presses("Acme")
    assert owed.reads("card.history")


async def test_nobody_sees_what_is_owed_to_others(owed: Person) -> None:
    eve = await owed.stage.person_settled_in(2)
    await eve.says("who owes me?")
    assert eve.reads("debts.none")
    await eve.says("how much does Acme owe me?")
    assert eve.reads("question.unknown_client", client="Acme")


async def test_a_pronoun_is_the_client_talked_of(owed: Person) -> None:
    await owed.says("how much does she owe?")
    assert owed.reads("question.client_owes", client="Beta", owed="$300")
