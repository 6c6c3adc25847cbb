"""A name that is like a client's, or like several clients': proposed, never taken in silence."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person

LTD = "Nordic Ltd owes me $500, due 20 February"
LLC = "Nordic LLC owes me $300, due 20 February"


@pytest.fixture
async def owed(ana: Person) -> Person:
    await ana.logs(LTD)
    return ana


@pytest.fixture
async def owed_by_both(owed: Person) -> Person:
    await owed.says(LLC)
    await owed.presses("draft.new_client")
    await owed.presses("button.save")
    return owed


ABOUT = [
    "Nodric paid 100",
    "Nodric promised to pay on Friday",
    "pause Nodric",
    "remind me about Nodric on Friday",
    "write off Nodric",
    "I sent Nodric the reminder",
    "give me something firmer for Nodric",
    "offer Nodric 10% off",
    "Nodric can do 50 a month",
]


@pytest.mark.parametrize("sentence", ABOUT)
async def test_one_is_proposed_by_name_whatever_is_said(owed: Person, sentence: str) -> None:
    records = len((await owed.debt()).timeline)
    await owed.says(sentence)
    assert owed.reads("near.one", said="Nodric", client="Nordic Ltd")
    assert owed.last.labels == ["Nordic Ltd · $500 · 20 February", owed.label("near.no")]
    assert len((await owed.debt()).timeline) == records


@pytest.mark.parametrize("sentence", ABOUT)
async def test_no_records_nothing_and_says_how_to_log_somebody_new(
    owed: Person, sentence: str
) -> None:
    records = len((await owed.debt()).timeline)
    await owed.says(sentence)
    await owed.presses("near.no")
    assert owed.reads("hint.unknown_client", client="Nodric")
    assert len((await owed.debt()).timeline) == records


async def test_yes_does_what_was_said(owed: Person) -> None:
    await owed.says("Nodric promised to pay on Friday")
    await owed.presses("Nordic Ltd")
    assert owed.reads("record.promise", client="Nordic Ltd", day="6 March")


@pytest.mark.parametrize("sentence", [text.replace("Nodric", "Nordic") for text in ABOUT])
async def test_of_two_each_has_a_button(owed_by_both: Person, sentence: str) -> None:
    await owed_by_both.says(sentence)
    assert owed_by_both.reads("near.several", said="Nordic")
    assert len(owed_by_both.last.labels) == 3
    for name in ("Nordic Ltd", "Nordic LLC"):
        assert any(name in label for label in owed_by_both.last.labels)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Nordic paid 100", "record.payment"),
        ("Nordic promised to pay on Friday", "record.promise"),
        ("pause Nordic", "record.pause"),
    ],
)
async def test_the_name_may_be_typed_instead(owed_by_both: Person, sentence: str, key: str) -> None:
    await owed_by_both.says(sentence)
    await owed_by_both.says("nordic llc")
    assert owed_by_both.reads(key, client="Nordic LLC")


async def test_of_a_client_with_several_debts_those_are_left(owed_by_both: Person) -> None:
    await owed_by_both.says("Nordic LLC owes me $20, due 21 February")
    await owed_by_both.presses("button.save")
    await owed_by_both.says("Nordic paid 10")
    await owed_by_both.says("Nordic LLC")
    assert owed_by_both.reads("which.several_debts", owed_by_both.heard[-2])
    assert not any("Nordic Ltd" in label for label in owed_by_both.last.labels)
    await owed_by_both.presses("$20")
    assert owed_by_both.reads("record.payment", client="Nordic LLC", amount="$10")


async def test_another_sentence_is_no_name(owed_by_both: Person) -> None:
    await owed_by_both.says("pause Nordic")
    await owed_by_both.says("Nordic Ltd paid 100")
    assert owed_by_both.reads("record.payment", client="Nordic Ltd", amount="$100")


async def test_the_card_of_an_invoice_asks_too(owed_by_both: Person) -> None:
    await owed_by_both.says("Nordic owes me $20, due 1 May")
    assert owed_by_both.reads("draft.ask_near", client="Nordic")
    await owed_by_both.says("Nordic LLC")
    assert "Client: Nordic LLC" in owed_by_both.sees


async def test_so_does_a_card_that_is_corrected_to_such_a_name(owed: Person) -> None:
    await owed.says("Acme owes me $20, due 1 May")
    await owed.says("no, the client is Nodric")
    assert owed.reads("draft.ask_near", client="Nodric")
    await owed.presses("Nordic Ltd")
    assert "Client: Nordic Ltd" in owed.sees


async def test_so_does_a_correction_of_what_is_saved(owed: Person) -> None:
    await owed.logs("Acme owes me $20, due 1 May")
    await owed.says("no, it's not Acme, it's Nodric")
    assert owed.reads("draft.ask_near", client="Nodric")
    await owed.presses("Nordic Ltd")
    assert {debt.client.name for debt in await owed.debts()} == {"Nordic Ltd"}


async def test_a_question_is_answered_for_the_one_that_may_be_meant_and_says_so(
    owed: Person,
) -> None:
    await owed.says("what does Nodric owe me?")
    assert owed.reads("question.near", client="Nodric")
    assert "Nordic Ltd" in owed.sees


async def test_one_who_owes_nothing_is_named(owed: Person) -> None:
    await owed.says("Nordic Ltd paid in full")
    await owed.says("Nodric paid 100")
    assert owed.reads("hint.owes_nothing", client="Nordic Ltd")


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("pause it", "record.pause"),
        ("write it off", "write_off.ask"),
        ("give me something firmer", "nudge.head"),
    ],
)
async def test_the_one_that_was_only_talked_of_is_named(
    owed_by_both: Person, sentence: str, key: str
) -> None:
    await owed_by_both.says(sentence)
    assert owed_by_both.reads(key, client="Nordic LLC")
