"""Small talk, what is not understood, and messages that are edited."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person, Stage


@pytest.mark.parametrize(
    ("language", "said", "key"),
    [
        ("en", "hello!", "other.greeting"),
        ("ru", "Добрый день", "other.greeting"),
        ("da", "hej 👋", "other.greeting"),
        ("et", "tere!", "other.greeting"),
        ("id", "selamat pagi", "other.greeting"),
        ("en", "thank you so much", "other.thanks"),
        ("ru", "спасибо большое", "other.thanks"),
        ("da", "mange tak", "other.thanks"),
        ("et", "aitäh", "other.thanks"),
        ("id", "terima kasih banyak", "other.thanks"),
        ("en", "what can you do?", "other.client"),
    ],
)
async def test_small_talk_gets_a_short_kind_answer(
    stage: Stage, language: str, said: str, key: str
) -> None:
    person = await stage.person_settled_in(language=language)
    await person.says(said)
    assert person.reads("help" if key == "other.client" else key)


async def test_of_a_known_client_it_says_what_it_knows_and_gives_an_example(owed: Person) -> None:
    await owed.says("Acme weather nice")
    assert owed.reads("other.client", client="Acme")
    assert owed.reads("question.client_owes", client="Acme", owed="$1,200")
    await owed.presses("button.answered")
    assert owed.reads("reply.ask", client="Acme")


async def test_what_is_not_understood_gets_an_example(ana: Person) -> None:
    await ana.says("the quick brown fox")
    assert ana.reads("hint.not_understood")


async def edits(person: Person, text: str) -> None:
    assert person.latest is not None
    original = person.latest.message
    assert original is not None
    edited = person.message(text=text).model_copy(update={"message_id": original.message_id})
    await person.gives(person.update(edited_message=edited))


async def test_an_edit_of_what_was_recorded_changes_nothing_and_offers_undo(owed: Person) -> None:
    await owed.says("Acme paid 400")
    await edits(owed, "Acme paid 450")
    assert owed.reads("edited.recorded")
    assert len((await owed.debt(1)).payments) == 1
    await owed.presses("button.undo")
    assert not (await owed.debt(1)).payments


async def test_an_edit_of_what_was_taken_back_can_be_sent_again(owed: Person) -> None:
    await owed.says("Acme paid 400")
    original = owed.latest
    await owed.says("undo")
    owed.latest = original
    await edits(owed, "Acme paid 450")
    assert owed.reads("edited.nothing")


async def test_an_edit_of_what_was_not_understood_can_be_sent_again(ana: Person) -> None:
    await ana.says("the quick brown fox")
    await edits(ana, "Acme owes me $5, due Friday")
    assert ana.reads("edited.nothing")
    assert not await ana.debts()


async def test_an_edit_of_what_was_asked_about_is_not_called_unrecorded(ana: Person) -> None:
    await ana.says("Acme owes me $5, due Friday")
    await edits(ana, "Acme owes me $6, due Friday")
    assert ana.reads("edited.unknown")
